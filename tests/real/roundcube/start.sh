#!/usr/bin/env bash
# A real Roundcube with its own mailbox on loopback, from Debian's packages, with known mails in it.
#
#   start.sh [PORT] [STATE_DIR]        install, configure, seed and start; a second call changes nothing
#   start.sh stop [PORT] [STATE_DIR]   stop the servers; their state stays
#
# STATE_DIR must be absolute. It gets the database, the mails, web.log and truth.json: every mail with the person that
# a reader of the page must come to, and the login. The IMAP server takes the next port. No mail ever leaves.
# Nothing under /etc is changed.
#
# Exit code 77: skipped, with the reason on one line (no root, no apt). Under CI=true that is a failure.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

action=start
if [ "${1:-}" = stop ]; then action=stop; shift; fi
port=${1:-8087}
state=${2:-/tmp/deskside-roundcube-$port}
case "$port" in '' | *[!0-9]*) echo "The port must be a number: $port" >&2; exit 2 ;; esac
case "$state" in /*) ;; *) echo "The state directory must be absolute: $state" >&2; exit 2 ;; esac
url="http://127.0.0.1:$port"

product=Roundcube
. "$here/../packages.sh"
. "$here/server.sh"

# Several runs may ask at the same time: one starts the servers, the others find them ready.
exec 9>"$state.lock"
flock 9

if [ "$action" = stop ]; then stop_server; echo "Roundcube stopped: $url"; exit 0; fi
if ! server_ready || ! seeded; then
  require_packages roundcube-core roundcube-sqlite3 dovecot-imapd php-cli php-sqlite3 curl
  mkdir -p "$state"
  chmod 755 "$state"
  configure
  seeded || seed
  start_imap
  start_server
fi
echo "Roundcube is ready: $url, truth in $state/truth.json"
