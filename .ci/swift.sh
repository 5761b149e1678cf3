# Finds a Swift, or installs one. Sourced by scripts that stand at the root of this repository.

NO_SWIFT="there is no swift on PATH, and it can only be installed by root on a Debian system"

has_swift() {
    command -v swift >/dev/null || swift_root
}

# Runs a command where Swift is, at the root of this repository. Paths have to be relative.
with_swift() {
    if command -v swift >/dev/null; then
        "$@"
    else
        in_swift_root "$@"
    fi
}

# Swift is in the next Debian release: it is installed into a folder of its own, beside this system.
SWIFT_ROOT="${SWIFT_ROOT:-/var/tmp/protocol-swift-trixie}"

swift_root() {
    # Links inside the folder lead somewhere else when seen from here: whether it is whole, only this file says.
    [[ -e "$SWIFT_ROOT/.complete" ]] && return 0
    [[ $(id -u) == 0 ]] && command -v apt-get >/dev/null || return 1
    # A folder that somebody else made is theirs, and may have the system's own /dev mounted in it.
    if [[ -e "$SWIFT_ROOT" && ! -e "$SWIFT_ROOT/.ours" ]] || grep -qF " $(realpath -m "$SWIFT_ROOT")/" /proc/self/mountinfo; then
        echo "\`$SWIFT_ROOT\` is not ours to replace, or something is mounted in it: name another folder in SWIFT_ROOT, or \`touch\` .complete in it" >&2
        return 1
    fi
    echo "installing Swift into $SWIFT_ROOT (3 GB, about a minute)" >&2
    command -v debootstrap >/dev/null || {
        apt-get update -qq && apt-get install -y -qq debootstrap >/dev/null
    } || return 1
    rm -rf --one-file-system "$SWIFT_ROOT" || return 1
    mkdir -p "$SWIFT_ROOT" && touch "$SWIFT_ROOT/.ours" || return 1
    debootstrap --variant=minbase --include=swiftlang,libc6-dev,libstdc++-14-dev trixie "$SWIFT_ROOT" >"$SWIFT_ROOT.log" 2>&1 || {
        tail -n 20 "$SWIFT_ROOT.log"
        return 1
    }
    touch "$SWIFT_ROOT/.complete"
}

# Runs a command inside the folder with Swift, this repository at /work. Mounts live and die with the command.
in_swift_root() {
    mkdir -p "$SWIFT_ROOT/work"
    REPOSITORY="$PWD" SWIFT_ROOT="$SWIFT_ROOT" unshare --mount bash -c '
        set -euo pipefail
        mount --bind /proc "$SWIFT_ROOT/proc"
        mount --rbind /dev "$SWIFT_ROOT/dev"
        mount --bind "$REPOSITORY" "$SWIFT_ROOT/work"
        exec chroot "$SWIFT_ROOT" /usr/bin/env -i --chdir=/work HOME=/root LANG=C.UTF-8 \
            PATH=/usr/local/bin:/usr/bin:/bin "$@"
    ' swift "$@"
}
