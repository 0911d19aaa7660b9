#!/usr/bin/env python3
"""SIGKILL under 16 writers: kills.py random <kills> | kills.py sync <first> <last>

random: the process is killed at a random moment up to 1.5 s after its first acknowledgement, then
started again on the same store (a new store after every 25 kills).
sync: a new store is killed when a thread of it enters its N-th fsync, fdatasync or msync, for each
N; the run fails when nothing was killed. (strace counts for each thread by itself: the first calls
belong to the thread that makes and opens the file, the others to the one that commits.)
After each kill: every acknowledged command is there once and whole, positions and the sequence of
each aggregate have no gap, the indexes agree, and the store opens by itself.
"""

import random
import shutil
import subprocess
import sys
import time

import common

WRITERS = "16"
STORE_LASTS = 25


def random_kills(count, seed):
    line, folder, chance = common.java(), common.work_folder(), random.Random(seed)
    checker = common.Checker(line)
    acknowledged = 0
    for i in range(count):
        place = folder / str(i // STORE_LASTS)
        place.mkdir(exist_ok=True)
        started = time.time()
        process = common.start([*line, "anda.durability.Writing", str(place / "data"),
                                str(place / "side"), WRITERS, "0"],
                               stdout=subprocess.PIPE, text=True)
        if common.wait_for(process, "WRITING") is None:
            common.fail(f"kill {i}: the process ended by itself")
        ready = time.time() - started
        time.sleep(chance.random() * 1.5)
        common.kill(process)
        found = checker.check(place / "data", place / "side")
        last = i + 1 == count or (i + 1) % STORE_LASTS == 0
        acknowledged += found["acknowledged"] if last else 0
        common.say(f"kill {i + 1}: ready after {ready:.1f} s, {found}")
    checker.close()
    shutil.rmtree(folder)
    common.say(f"OK {count} random kills under {WRITERS} writers, seed {seed}: "
               f"{acknowledged} acknowledged commands, 0 lost, 0 doubled, 0 half")


def sync_kills(first, last):
    common.need("strace")
    line, folder = common.java(), common.work_folder()
    checker = common.Checker(line)
    acknowledged = 0
    for n in range(first, last + 1):
        place = folder / str(n)
        place.mkdir()
        calls = "fsync,fdatasync,msync"
        process = subprocess.run(
            ["strace", "-f", "-qq", "-o", str(place / "trace"), "-e",
             "trace=" + calls, "-e", f"inject={calls}:signal=SIGKILL:when={n}", *line,
             "anda.durability.Writing", str(place / "data"), str(place / "side"), WRITERS, "900"],
            stdout=subprocess.PIPE, text=True)
        trace = (place / "trace").read_text()
        if process.returncode != -9 or "+++ killed by SIGKILL +++" not in trace:
            common.fail(f"sync call {n}: nothing was injected")
        found = checker.check(place / "data", place / "side")
        acknowledged += found["acknowledged"]
        common.say(f"sync call {n}: {found}")
        shutil.rmtree(place)
    checker.close()
    shutil.rmtree(folder)
    common.say(f"OK killed at each of the sync calls {first} to {last} under {WRITERS} writers: "
               f"{acknowledged} acknowledged commands, 0 lost, 0 doubled, 0 half")


if __name__ == "__main__":
    if sys.argv[1:2] == ["random"]:
        random_kills(int(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    elif sys.argv[1:2] == ["sync"]:
        sync_kills(int(sys.argv[2]), int(sys.argv[3]))
    else:
        common.fail(__doc__)
