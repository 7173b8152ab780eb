#!/usr/bin/env bash
# Ends the processes that a start script started, and only those (pid and start time must match): stop.sh rt|roundcube [--wipe]
set -u
RUN_DIR=${RUN_DIR:-/tmp/targets/${1:?which tool: rt or roundcube}}
case $RUN_DIR in /*) ;; *) RUN_DIR=$PWD/$RUN_DIR ;; esac
started() { local s; s=$(cat "/proc/$1/stat" 2>/dev/null) || return 1; s=${s##*) }; set -- $s; printf '%s' "${20}"; }
group_alive() { kill -0 -- "-$1" 2>/dev/null; }
for f in "$RUN_DIR"/pids/*; do
  [ -r "$f" ] || continue
  read -r pid st < "$f" || continue
  if [ -n "${pid:-}" ] && [ "$(started "$pid")" = "${st:-x}" ]; then
    kill -TERM -- "-$pid" 2>/dev/null || kill -TERM "$pid" 2>/dev/null
    for _ in $(seq 1 50); do group_alive "$pid" || break; sleep 0.2; done
    if group_alive "$pid"; then kill -KILL -- "-$pid" 2>/dev/null; fi
    echo "ended ${f##*/} ($pid)" >&2
  fi
  rm -f "$f"
done
if [ "${2:-}" = --wipe ]; then
  rm -rf -- "$RUN_DIR"; echo "removed $RUN_DIR" >&2
fi
exit 0
