#!/usr/bin/env bash
# What the start scripts share: sourced by them, with NAME set. Starts nothing by itself.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 LANG=C.UTF-8
export PATH=/usr/local/sbin:/usr/sbin:/usr/bin:/sbin:/bin
# proxies and TLS variables of the caller are no business of these servers
unset http_proxy https_proxy HTTP_PROXY HTTPS_PROXY RUBYOPT GEM_HOME GEM_PATH PERL5LIB PHPRC || true
RUN_DIR=${RUN_DIR:-/tmp/targets/$NAME}
case $RUN_DIR in /*) ;; *) RUN_DIR=$PWD/$RUN_DIR ;; esac
PIDS=$RUN_DIR/pids; LOGS=$RUN_DIR/logs
T0=$(date +%s.%N)
say() { printf '[%s %6.1fs] %s\n' "$NAME" "$(echo "$(date +%s.%N) $T0" | awk '{print $1-$2}')" "$*" >&2; }
die() { say "FAILED: $*"; for l in "$LOGS"/*.log; do echo "--- $l"; tail -n 8 "$l"; done >&2 2>/dev/null || true; exit 1; }
[ "$(id -u)" = 0 ] || { echo "run as root" >&2; exit 1; }
[ ${#RUN_DIR} -le 60 ] || { echo "RUN_DIR is too long for unix sockets: $RUN_DIR" >&2; exit 1; }
mkdir -p "$RUN_DIR" "$PIDS" "$LOGS"

pkg_ok() { [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }
need_pkgs() { # installs what is missing, starts no service
  local p missing=() made=''
  for p in "$@"; do pkg_ok "$p" || missing+=("$p"); done
  [ ${#missing[@]} -gt 0 ] || { say "packages are all there"; return 0; }
  say "installing: ${missing[*]}"
  if [ ! -e /usr/sbin/policy-rc.d ]; then
    printf '#!/bin/sh\nexit 101\n' > /usr/sbin/policy-rc.d; chmod 755 /usr/sbin/policy-rc.d; made=1
  fi
  local apt=(apt-get -y -q -o DPkg::Lock::Timeout=600 -o Acquire::Retries=3
    -o Dpkg::Options::=--force-confdef -o Dpkg::Options::=--force-confold --no-install-recommends)
  local rc=0
  if ! "${apt[@]}" install "${missing[@]}" >"$LOGS/apt.log" 2>&1; then
    say "refreshing the package lists and trying again"
    { "${apt[@]}" update && dpkg --configure -a && "${apt[@]}" install "${missing[@]}"; } >>"$LOGS/apt.log" 2>&1 || rc=$?
  fi
  [ -z "$made" ] || rm -f /usr/sbin/policy-rc.d
  [ $rc = 0 ] || die "apt-get install (see $LOGS/apt.log)"
  for p in "$@"; do pkg_ok "$p" || die "package $p is not configured"; done
  say "packages installed"
}

proc_start() { # start time of a pid, in clock ticks: tells a reused pid from ours
  local s; s=$(cat "/proc/$1/stat" 2>/dev/null) || return 1
  s=${s##*) }; set -- $s; printf '%s' "${20}"
}
alive() { # alive LABEL
  local pid st; [ -r "$PIDS/$1" ] || return 1
  read -r pid st < "$PIDS/$1" || return 1
  [ -n "$pid" ] && [ "$(proc_start "$pid")" = "$st" ]
}
spawn() { # spawn LABEL command...: own process group, pid and start time noted
  local label=$1; shift
  if alive "$label"; then say "$label is already running"; return 0; fi
  setsid "$@" >>"$LOGS/$label.log" 2>&1 </dev/null &
  local pid=$!
  sleep 0.2
  printf '%s %s\n' "$pid" "$(proc_start "$pid" || true)" > "$PIDS/$label"
  say "started $label (pid $pid)"
}
port_free_or_mine() { # port_free_or_mine PORT LABEL
  if ! alive "$2" && (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; then
    die "port $1 is taken by another process"
  fi
}
wait_tcp() { # wait_tcp PORT LABEL [seconds]
  local i; for ((i = 0; i < ${3:-60} * 5; i++)); do
    (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null && return 0
    alive "$2" || die "$2 ended (see $LOGS/$2.log)"
    sleep 0.2
  done; die "$2 does not listen on $1"
}
wait_http() { # wait_http URL LABEL text [seconds]
  local i body; for ((i = 0; i < ${4:-90} * 2; i++)); do
    body=$(http_get "$1" 2>/dev/null) && case $body in *"$3"*) return 0 ;; esac
    alive "$2" || die "$2 ended (see $LOGS/$2.log)"
    sleep 0.5
  done; die "$1 does not answer with '$3'"
}
http_get() { /usr/bin/python3 -c 'import sys,urllib.request
o=urllib.request.build_opener(urllib.request.ProxyHandler({}))
sys.stdout.write(o.open(sys.argv[1],timeout=30).read().decode("utf-8","replace"))' "$1"; }

# Where the files beside the scripts are.
HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
