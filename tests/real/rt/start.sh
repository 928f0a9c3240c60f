#!/usr/bin/env bash
# A real Request Tracker 5 on loopback, from Debian's packages, with known tickets in it.
#
#   start.sh [PORT] [STATE_DIR]        install, configure, seed and start; a second call changes nothing
#   start.sh stop [PORT] [STATE_DIR]   stop the server; its state stays
#
# STATE_DIR must be absolute. It gets the database, server.log and truth.json: every ticket with the requester that
# a reader of the page must come to, and the agents' logins. Mail is written to files and never leaves.
# Nothing under /etc is read or changed.
#
# Exit code 77: skipped, with the reason on one line (no root, no apt). Under CI=true that is a failure.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

action=start
if [ "${1:-}" = stop ]; then action=stop; shift; fi
port=${1:-8086}
state=${2:-/tmp/deskside-rt-$port}
case "$port" in '' | *[!0-9]*) echo "The port must be a number: $port" >&2; exit 2 ;; esac
case "$state" in /*) ;; *) echo "The state directory must be absolute: $state" >&2; exit 2 ;; esac
url="http://127.0.0.1:$port"

product='Request Tracker 5'
. "$here/../packages.sh"
. "$here/server.sh"

# Several runs may ask at the same time: one starts the server, the others find it ready.
exec 9>"$state.lock"
flock 9

if [ "$action" = stop ]; then stop_server; echo "Request Tracker stopped: $url"; exit 0; fi
if ! server_ready || ! seeded; then
  # msmtp-mta stands in for the mail server that the package asks for; it has no daemon and is never called.
  require_packages request-tracker5 rt5-db-sqlite rt5-standalone rt5-clients msmtp-mta curl
  configure
  seeded || seed
  start_server
fi
echo "Request Tracker is ready: $url, truth in $state/truth.json"
