# The steps of `./test` that hold the generators against material nobody here wrote. Sourced by it, from the root.

CONFORMANCE=target/conformance
DOWNLOADS=$CONFORMANCE/downloads

# The JSON-Schema-Test-Suite's required draft-07 tests, in three languages. The source distribution of `jsonschema` ships
# them, with the documents they refer to.
SUITE_PACKAGE=jsonschema==4.26.0
SUITE_TESTS=913

step_suite() {
    local here=codegen/conformance/suite work=$CONFORMANCE/suite
    python_can_download || {
        skip "suite: the tests come from PyPI, and \`python3 -m pip\` does not work here"
        return
    }
    local sdist="$DOWNLOADS/${SUITE_PACKAGE/==/-}.tar.gz"
    if [[ ! -f $sdist ]]; then
        python3 -m pip download --quiet --disable-pip-version-check --no-deps --no-binary "${SUITE_PACKAGE%%==*}" \
            --dest "$DOWNLOADS" "$SUITE_PACKAGE"
    fi
    build_protocol
    python3 $here/prepare.py "$sdist" $work
    # A suite that lost tests would pass all that are left.
    [[ $(wc -l <$work/cases.tsv) == "$SUITE_TESTS" ]] || fail "there are not $SUITE_TESTS tests in $SUITE_PACKAGE" 1

    "$PROTOCOL" gen --json --schema $work/suite.json --out $work --name suite \
        --ref-root https://suite.invalid/=$work/schemas --ref-root http://localhost:1234/=$work/remotes >/dev/null
    node $here/run.mjs $work/typescript $work/cases.tsv
    suite_alone
    RUSTFLAGS=-Dwarnings cargo run --quiet --target-dir $CONFORMANCE/cargo --manifest-path $here/rust-runner/Cargo.toml -- $work/cases.tsv
    if ! has_swift; then
        skip "suite: swift: $NO_SWIFT"
        return
    fi
    with_swift swift build --package-path $here/swift-runner --scratch-path $CONFORMANCE/swift-build \
        -Xswiftc -warnings-as-errors
    with_swift $CONFORMANCE/swift-build/debug/runner $work/cases.tsv
}

# Each test schema as the document itself, with nothing around it. One of the companions has an `$id`, so it can also be
# given by name; and where a companion is not given at all, it is missed.
suite_alone() {
    local schema name given companion=$work/remotes/draft7/detached-ref.json
    for schema in "$work"/schemas/*.json; do
        name=$(basename "$schema" .json)
        given=(--ref-root "http://localhost:1234/=$work/remotes")
        if grep -q "$(basename "$companion")" "$schema"; then
            given=(--schema "$companion")
            refuses ref-outside "$PROTOCOL" gen --schema "$schema" --out "$work/alone/$name" --name suite
        fi
        "$PROTOCOL" gen --json --schema "$schema" "${given[@]}" --out "$work/alone/$name" --name suite >/dev/null
    done
    node $here/run.mjs $work/alone $work/cases.tsv alone
}

# Runs a command that must end with 1 and name a rule.
refuses() {
    local rule="$1" status=0 said
    shift
    said=$("$@" 2>&1) || status=$?
    [[ $status == 1 && $said == *"$rule"* ]] || fail "\`$*\` does not refuse with \`$rule\` but ends with $status: $said" 1
}

python_can_download() {
    command -v python3 >/dev/null && python3 -m pip --version >/dev/null 2>&1
}

# The command itself: cargo would look at the whole workspace before each of several hundred runs.
build_protocol() {
    cargo build --quiet --profile tool --package protocol-codegen --bin protocol
    PROTOCOL="${CARGO_TARGET_DIR:-target}/tool/protocol"
}
