# Configuration, database and process, for start.sh: uses $here, $port, $state and $url.

export RT_SITE_CONFIG="$state/RT_SiteConfig.pm" RT_SITE_CONFIG_DIR="$state/conf.d"

as_www() { setpriv --reuid=www-data --regid=www-data --clear-groups -- env HOME="$state" "$@"; }

configure() {
  mkdir -p "$state"/{conf.d,mason,sessions,var}
  sed -e "s|@PORT@|$port|g" -e "s|@STATE@|$state|g" "$here/site-config.pm" >"$RT_SITE_CONFIG"
  # A copy, since the server's user may not be able to read the project's folder.
  rm -rf "$state/seed"
  mkdir "$state/seed"
  cp -R "$here/seed.pl" "$here/Seed" "$state/seed/"
  chown -R www-data:www-data "$state"
}

fingerprint() { cat "$here"/site-config.pm "$here"/seed.pl "$here"/Seed/*.pm | sha256sum; }

# Whether the tickets are there, made by the seed as it is now. The truth is written last.
seeded() { [ -s "$state/truth.json" ] && [ "$(cat "$state/fingerprint" 2>/dev/null)" = "$(fingerprint)" ]; }

# Database and truth belong together: they are made anew as one.
seed() {
  stop_server
  rm -f "$state/rt.sqlite" "$state/truth.json"
  fingerprint >"$state/fingerprint"
  logged setup.log /usr/sbin/rt-setup-database-5 --action init
  logged seed.log perl -I "$state/seed" "$state/seed/seed.pl" "$url" "$state/truth.json"
}

# logged FILE COMMAND...: quiet unless it fails.
logged() {
  local log="$state/$1"; shift
  as_www "$@" >"$log" 2>&1 || { tail -n 20 "$log" >&2; exit 1; }
}

server_pid() { # the server's process, if it is still ours
  local pid
  pid=$(cat "$state/server.pid" 2>/dev/null) && [ -n "$pid" ] || return 1
  tr '\0' ' ' <"/proc/$pid/cmdline" 2>/dev/null | grep -q "rt-server.*--port $port" && echo "$pid"
}

server_answers() { curl -fsS -m 5 -o /dev/null "$url/NoAuth/Login.html" 2>/dev/null; }
server_ready() { server_pid >/dev/null && server_answers; }

start_server() {
  if ! server_pid >/dev/null; then
    if curl -s -m 2 -o /dev/null "$url/"; then echo "Something else answers on $url." >&2; exit 1; fi
    # A session of its own makes a process group of the server and its workers, to be stopped together.
    (exec setsid setpriv --reuid=www-data --regid=www-data --clear-groups -- env HOME="$state" \
      /usr/share/request-tracker5/libexec/rt-server --host 127.0.0.1 --port "$port" --max-workers 2 \
      --access-log "$state/access.log" >"$state/server.log" 2>&1 </dev/null 9>&-) &
    echo $! >"$state/server.pid"
  fi
  for _ in $(seq 120); do
    ! server_ready || return 0
    sleep 0.5
  done
  echo "Request Tracker did not answer in 60 s:" >&2
  tail -n 20 "$state/server.log" >&2
  exit 1
}

stop_server() {
  local pid
  if pid=$(server_pid); then
    kill -TERM -- "-$pid"
    for _ in $(seq 50); do kill -0 "$pid" 2>/dev/null || break; sleep 0.1; done
    ! kill -0 "$pid" 2>/dev/null || kill -KILL -- "-$pid"
  fi
  rm -f "$state/server.pid"
}
