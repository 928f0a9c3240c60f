# Debian packages, for the start.sh of each real desk: uses $product, the name that people are told.

# skip REASON: ends the run; where the real desk must be tested, that is a failure.
skip() {
  if [ "${CI:-}" = true ]; then echo "$product cannot be started: $1" >&2; exit 1; fi
  echo "$product is skipped: $1"
  exit 77
}

# require_packages NAME...: installs those that are missing.
require_packages() {
  local name missing=()
  [ "$(id -u)" = 0 ] || skip 'it needs root.'
  command -v apt-get >/dev/null || skip 'it is installed with apt, which is not here.'
  for name in "$@"; do
    dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q 'install ok installed' || missing+=("$name")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  echo "Installing $product with apt; this can take a minute or two."
  # Two desks start at once: one after the other, or they meet at apt's lists and at the policy file below.
  (
    flock 9
    without_daemons quiet_apt update
    without_daemons quiet_apt install --yes --no-install-recommends "${missing[@]}"
  ) 9>/tmp/deskside-apt.lock
}

# Silent unless it fails. Another apt may be at work on a fresh machine: it waits for the lock.
quiet_apt() {
  local words
  words=$(DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300 "$@" 2>&1) && return
  printf 'apt-get %s failed:\n%s\n' "$1" "$(tail -n 20 <<<"$words")" >&2
  return 1
}

# Debian starts what it installs, unless this file says no (policy-rc.d, exit code 101: "action forbidden").
without_daemons() {
  local policy=/usr/sbin/policy-rc.d status=0
  if [ -e "$policy" ]; then "$@"; return; fi
  printf '#!/bin/sh\nexit 101\n' >"$policy"
  chmod 755 "$policy"
  "$@" || status=$?
  rm -f "$policy"
  return "$status"
}
