# Configuration, mailbox and processes, for start.sh: uses $here, $port, $state and $url.

imap_port=$((port + 1))
password=password

as_www() { setpriv --reuid=www-data --regid=www-data --clear-groups -- env HOME="$state" "$@"; }

configure() {
  mkdir -p "$state"/{config,db,logs,temp,mail,run}
  for file in config.inc.php dovecot.conf; do
    sed -e "s|@STATE@|$state|g" -e "s|@IMAP_PORT@|$imap_port|g" -e "s|@PASSWORD@|$password|g" "$here/$file" \
      >"$state/config/$file"
  done
  # Roundcube reads its defaults from the same folder.
  cp /etc/roundcube/{defaults.inc.php,mimetypes.php} "$state/config/"
  chown -R www-data:www-data "$state"/{config,db,logs,temp,mail}
}

fingerprint() { cat "$here"/*.php "$here"/*.conf | sha256sum; }

# Whether the mails are there, made by the seed as it is now. The truth is written last.
seeded() { [ -s "$state/truth.json" ] && [ "$(cat "$state/fingerprint" 2>/dev/null)" = "$(fingerprint)" ]; }

# Mails, database and truth belong together: they are made anew as one.
seed() {
  stop_server
  rm -rf "$state"/{mail,seed,db,truth.json}
  configure
  start_imap
  fingerprint >"$state/fingerprint"
  php "$here/seed.php" "$state/seed" "$url" "$password" >"$state/truth.new"
  local nth folder
  while IFS=$'\t' read -r nth folder; do
    doveadm_ mailbox create -s "$folder" 2>/dev/null || true # there already
    doveadm_ save -m "$folder" "$state/seed/$nth"
  done <"$state/seed/list"
  as_www php -r '(new PDO("sqlite:$argv[1]"))->exec(file_get_contents($argv[2]));' \
    "$state/db/roundcube.sqlite" /usr/share/roundcube/SQL/sqlite.initial.sql
  mv "$state/truth.new" "$state/truth.json"
}

web_pid() { # the web server's process, if it is still ours
  local pid
  pid=$(cat "$state/web.pid" 2>/dev/null) && [ -n "$pid" ] || return 1
  tr '\0' ' ' <"/proc/$pid/cmdline" 2>/dev/null | grep -q "php -S 127.0.0.1:$port" && echo "$pid"
}

server_answers() { curl -fsS -m 5 -o /dev/null "$url/?_task=login" 2>/dev/null; }
server_ready() { web_pid >/dev/null && server_answers; }

# doveadm_ COMMAND...: of our own server, for the one mailbox.
doveadm_() { (cd "$state" && HOME="$state" USER=support@desk.example doveadm -c config/dovecot.conf "$@"); }

# Its output must not be ours: whoever waits for this script's would wait for as long as the server lives.
start_imap() {
  ! pgrep -F "$state/run/master.pid" >/dev/null 2>&1 || return 0
  dovecot -c "$state/config/dovecot.conf" >"$state/dovecot.out" 2>&1 </dev/null 9>&- && return
  cat "$state/dovecot.out" >&2
  exit 1
}

start_server() {
  if ! web_pid >/dev/null; then
    if curl -s -m 2 -o /dev/null "$url/"; then echo "Something else answers on $url." >&2; exit 1; fi
    # A session of its own makes a process group of the server and its workers, to be stopped together.
    (exec setsid setpriv --reuid=www-data --regid=www-data --clear-groups -- env HOME="$state" \
      ROUNDCUBE_CONFIG_DIR="$state/config" PHP_CLI_SERVER_WORKERS=3 \
      php -S "127.0.0.1:$port" -t /var/lib/roundcube >"$state/web.log" 2>&1 </dev/null 9>&-) &
    echo $! >"$state/web.pid"
  fi
  for _ in $(seq 60); do
    ! server_ready || return 0
    sleep 0.25
  done
  echo "Roundcube did not answer in 15 s:" >&2
  tail -n 20 "$state/web.log" "$state"/logs/* >&2
  exit 1
}

stop_server() {
  local pid
  if pid=$(web_pid); then kill -TERM -- "-$pid" 2>/dev/null || true; fi
  rm -f "$state/web.pid"
  [ ! -e "$state/run/master.pid" ] || doveadm -c "$state/config/dovecot.conf" stop 2>/dev/null || true
}
