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

# Real documents: each becomes a package per language, and every compiler has to like it, with warnings denied.
step_real() {
    local here=codegen/conformance/real work=$CONFORMANCE/real
    python_can_download || {
        skip "real: some documents come from PyPI, and \`python3 -m pip\` does not work here"
        return
    }
    build_protocol
    rm -rf $work
    mkdir -p $work
    local name source file draft root names=()
    while IFS=$'\t' read -r name source file draft root; do
        [[ $name == \#* ]] && continue
        fetch "$source"
        real_generate
        names+=("$name")
    done <$here/documents.tsv
    printf '%d documents, %d lines of Rust, %d of Swift, %d of TypeScript\n' ${#names[@]} "$(lines '*.rs')" \
        "$(lines '*.swift')" "$(lines '*.ts')"
    node $here/combine.mjs $work "${names[@]}"

    cp Cargo.lock $work/
    timed rust env RUSTFLAGS=-Dwarnings cargo check --quiet --target-dir $CONFORMANCE/cargo --manifest-path $work/Cargo.toml
    (cd codegen/conformance && npm install --no-audit --no-fund --silent)
    timed typescript codegen/conformance/node_modules/.bin/tsc -p $work
    if ! has_swift; then
        skip "real: swift: $NO_SWIFT"
        return
    fi
    timed swift with_swift $here/check-swift $work $CONFORMANCE/swift-modules "${names[@]}"
}

# One document of the list: its packages for all languages.
real_generate() {
    local schema="$FETCHED/$file" given=()
    if [[ -n $draft && $draft != draft-07 ]]; then
        schema="$work/$name.json"
        node $here/convert.mjs "$draft" <"$FETCHED/$file" >"$schema"
    fi
    [[ -n $root ]] && given=(--ref-root "${root%%=*}=$FETCHED/${root#*=}")
    # A root full of documents of other drafts makes as many warnings; refusals are what matters.
    "$PROTOCOL" gen --json --schema "$schema" "${given[@]}" --name "$name" --out "$work/$name" 2>"$work/$name.log" >/dev/null ||
        fail "\`$name\`: $(grep -v '^warning' "$work/$name.log")" 1
}

lines() {
    find $work -name "$1" -exec cat {} + | wc -l
}

timed() {
    local started=$SECONDS
    "${@:2}"
    printf '%s: fine after %d s\n' "$1" $((SECONDS - started))
}

# Unpacks a package of npm, PyPI or crates.io, once; FETCHED is where its files are then.
fetch() {
    local registry=${1%%:*} spec=${1#*:} slug
    slug=$(tr -c '[:alnum:].\n' - <<<"$1")
    FETCHED="$DOWNLOADS/$slug"
    [[ -d $FETCHED ]] && return
    local fresh
    mkdir -p "$DOWNLOADS"
    fresh=$(mktemp -d -p "$DOWNLOADS")
    case "$registry" in
        npm)
            (cd "$fresh" && npm pack --silent "$spec" >/dev/null && tar -xzf ./*.tgz --strip-components 1)
            ;;
        pypi)
            (cd "$fresh" && python3 -m pip download --quiet --disable-pip-version-check --no-deps \
                --only-binary :all: --dest . "$spec" && python3 -m zipfile -e ./*.whl .)
            ;;
        crate)
            # Asking about a crate fetches it; building it is not wanted.
            cargo info --quiet "$spec" >/dev/null
            tar -xzf "${CARGO_HOME:-$HOME/.cargo}"/registry/cache/*/"${spec/@/-}.crate" -C "$fresh" --strip-components 1
            ;;
    esac
    mv "$fresh" "$FETCHED"
}

# Independent referees of our verdicts: AJV, whose list of violations is ours to the letter, and the crate `jsonschema`.
step_referee() {
    local here=codegen/conformance/referee work=$CONFORMANCE/referee document name documents=()
    build_protocol
    rm -rf $work
    mkdir -p $work
    for document in codegen/tests/golden/*/schema.json generated/schema/*.json; do
        name=$(basename "$document" .json)
        [[ $name == schema ]] && name=$(basename "$(dirname "$document")")
        "$PROTOCOL" gen --json --schema "$document" --target typescript,vectors --name "referee-$name" --out "$work/$name" >/dev/null
        documents+=("$name=$document=$(referee_vectors)")
    done
    (cd codegen/conformance && npm install --no-audit --no-fund --silent)
    node $here/judge.mjs $work $work/asked.tsv "${documents[@]}"
    cargo run --quiet --target-dir $CONFORMANCE/cargo --manifest-path $here/rust/Cargo.toml -- $work/asked.tsv "${documents[@]}"
}

# Where a document's vectors are: those emitted for it, and those written by hand.
referee_vectors() {
    local folders=("$work/$name"/vectors/*/)
    [[ ! -d schema-src/vectors/$name ]] || folders+=("schema-src/vectors/$name")
    (IFS=, && printf '%s' "${folders[*]}")
}

# The reference and the AsyncAPI documents, as others read them: parse5 and html-validate, AJV with AsyncAPI's own schema.
# The Rust tests hold every example against its definition, and write pages of hostile documents.
step_docs() {
    local here=codegen/conformance/docs golden=codegen/tests/golden
    cargo test --quiet --package protocol-codegen --test suite -- reference::
    (cd codegen/conformance && npm install --no-audit --no-fund --silent)
    node $here/asyncapi.mjs generated/asyncapi/*.json $golden/*/asyncapi/*.json
    node $here/html.mjs generated/docs/*.html target/tmp/docs/*/*.html
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
