# What the commands of this directory share; it is read by them and is no command itself.
set -euo pipefail
root="$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd)"
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"

say() { printf '%s\n' "$*" >&2; }

# Asking Java itself takes longer than reading the note that lies beside it.
java_version() {
    local note
    note="$(dirname "$(dirname "$(readlink -f "$(command -v "$java")")")")/release"
    if [ -f "$note" ]; then sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$note"; else "$java" -version 2>&1 |
        sed -n '1s/[^"]*"\([0-9]*\).*/\1/p'; fi
}

has_java() { command -v "$java" >/dev/null && [ "$(java_version)" -ge 17 ]; }

# Installs Debian packages with whatever right there is, or says what to install.
install() {
    local sudo=()
    if [ "$(id -u)" != 0 ]; then sudo=(sudo); fi
    if ! command -v apt-get >/dev/null || ! command -v "${sudo[0]:-true}" >/dev/null; then
        say "Please install: $*"
        return 1
    fi
    say "Installing $*"
    if ! "${sudo[@]}" sh -c "apt-get -qq update && DEBIAN_FRONTEND=noninteractive \
            apt-get -qq install -y --no-install-recommends $* >/dev/null"; then
        say "That failed. Please install: $*"
        return 1
    fi
}

need_java() { has_java || install openjdk-17-jdk-headless; }

need_maven() {
    local missing=()
    { has_java && command -v "${java}c" >/dev/null; } || missing+=(openjdk-17-jdk-headless)
    command -v mvn >/dev/null || missing+=(maven)
    [ ${#missing[@]} = 0 ] || install "${missing[@]}"
}
