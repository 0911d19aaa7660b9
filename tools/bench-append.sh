#!/usr/bin/env bash
# Appending, measured: our engine on the embedded store against Axon's JDBC engine on PostgreSQL 15.
# Makes a PostgreSQL cluster of its own in a temporary folder, on loopback and a free port, runs
# anda.bench.AppendBenchmark (one event of 522 bytes per unit of work, 1 and 16 writers, five runs
# of each taken in turn, both forcing before they answer), then stops and deletes the cluster.
#
# Needs: PostgreSQL 15 (Debian: apt-get install postgresql-15), JDK 17, Maven.
# Environment: PG_BIN (default /usr/lib/postgresql/15/bin), BENCH_OPTIONS (more JVM options).
set -Eeuo pipefail
cd "$(dirname "$0")/.."
PG_BIN=${PG_BIN:-/usr/lib/postgresql/15/bin}
[ -x "$PG_BIN/postgres" ] || { echo "no PostgreSQL 15 under $PG_BIN (set PG_BIN)" >&2; exit 1; }

dir=$(mktemp -d "${TMPDIR:-/tmp}/bench-append.XXXXXX")
as=() # postgres refuses to run as root
if [ "$(id -u)" = 0 ]; then
  id postgres >/dev/null || { echo "there is no user postgres" >&2; exit 1; }
  as=(setpriv --reuid=postgres --regid=postgres --clear-groups)
  chmod 711 "$dir"
  install -d -o postgres "$dir/pg"
else
  mkdir "$dir/pg"
fi
stop() {
  "${as[@]}" "$PG_BIN/pg_ctl" -D "$dir/pg/data" -m fast stop >/dev/null 2>&1 || true
  rm -rf "$dir"
}
trap stop EXIT

port=$(python3 -c 'import socket; s = socket.socket()
s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
cd "$dir/pg"
"${as[@]}" "$PG_BIN/initdb" -D "$dir/pg/data" -U bench --auth=trust \
  -E UTF8 --locale=C.UTF-8 >/dev/null
"${as[@]}" "$PG_BIN/pg_ctl" -D "$dir/pg/data" -l "$dir/pg/log" -w start \
  -o "-c listen_addresses=127.0.0.1 -c port=$port -c unix_socket_directories=$dir/pg \
      -c synchronous_commit=on -c fsync=on" >/dev/null
cd "$OLDPWD"
"$PG_BIN/postgres" --version
mvn -q -o -DskipFrontend test-compile \
  org.codehaus.mojo:exec-maven-plugin:3.6.2:exec -Dexec.executable=java -Dexec.classpathScope=test \
  -Dexec.args="-Xmx1g ${BENCH_OPTIONS:-} -cp %classpath anda.bench.AppendBenchmark $dir/store \
jdbc:postgresql://127.0.0.1:$port/postgres?user=bench"
