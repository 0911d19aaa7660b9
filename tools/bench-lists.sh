#!/usr/bin/env bash
# Lists, measured: pages, lists and totals of 10,000 projects over HTTP on the embedded store in a
# heap of 512 MB, live and as known at random positions of the past, with the driver alone as peer.
# Prints a table in Markdown (anda.bench.ListBench). Takes a few minutes, most of them for filling.
#
# Usage: tools/bench-lists.sh [folder that keeps the store for the next run]
# Needs: JDK 17, Maven. Environment: BENCH_OPTIONS (more JVM options, such as
# -Danda.bench.projects=1000 or -Danda.bench.requests=100).
set -Eeuo pipefail
cd "$(dirname "$0")/.."
mvn -q -DskipFrontend test-compile \
  org.codehaus.mojo:exec-maven-plugin:3.6.2:exec -Dexec.executable=java -Dexec.classpathScope=test \
  -Dexec.args="-Xmx512m ${BENCH_OPTIONS:-} -cp %classpath anda.bench.ListBench ${1:-}"
