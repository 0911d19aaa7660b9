#!/usr/bin/env python3
"""The real jar over HTTP: jar.py trace <writes> | kills <kills> | eio | full | checkpoint | damaged

trace: strace on the running jar; in each write a successful fsync or fdatasync of a file of the
store or its journal, after bytes were written to that same file, must end between the read of the
request and the write of the answer.
kills: SIGKILL at a random moment under 16 writers, start again; afterwards each acknowledged write
is asked for again with its Idempotency-Key and must be answered from the log, at its position.
eio, full: every fdatasync fails with EIO, or every write to the store's file and to its journal
with ENOSPC: no 2xx any more, a named 503 with Retry-After, reads answer, after a restart writes
work and nothing is lost.
checkpoint: fdatasync fails with EIO on the store's file alone, the journal is fine: what is answered
until the next checkpoint stays, then as with eio.
damaged: the file is cut; the jar ends with exactly one line of the level WARN or ERROR.
ANDA_JAR names the jar (default target/anda.jar).
"""

import http.client
import json
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import threading
import time
import uuid

import common

WRITERS = 16


class Anda:
    """One run of the jar on a folder."""

    def __init__(self, folder):
        self.port = random.randint(20000, 40000)
        jar = os.environ.get("ANDA_JAR", str(common.TARGET / "anda.jar"))
        if not pathlib.Path(jar).exists():
            common.fail(jar + " is not there: mvn -DskipTests package")
        self.log = folder / "anda.log"
        self.process = common.start(
            ["java", "-Xmx512m", "-XX:+UseSerialGC", "-jar", jar, f"--server.port={self.port}"],
            env={**os.environ, "ANDA_DATA_DIR": str(folder / "data"), "ANDA_SAMPLE": "false"},
            cwd=folder, stdout=open(self.log, "ab"), stderr=subprocess.STDOUT)

    def ask(self, method, path, body=None, key=None, connection=None):
        headers = {"Anda-Actor": "banner-office" if body else "auditor"}
        if body:
            headers["Content-Type"] = "application/json"
            headers["Idempotency-Key"] = key
        own = connection or http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        own.request(method, path, json.dumps(body) if body else None, headers)
        answer = own.getresponse()
        text = answer.read()
        if connection is None:
            own.close()
        return answer.status, answer.headers, json.loads(text) if text else None

    def ready(self, seconds=900):
        """Until it answers and its views have folded everything."""
        end = time.time() + seconds
        while time.time() < end:
            if self.process.poll() is not None:
                common.fail("the jar ended: " + self.log.read_text()[-2000:])
            try:
                status, _, views = self.ask("GET", "/api/views")
                behind = [v for v in views["items"] if v["position"] < views["position"]] \
                    if status == 200 else ["?"]
                if not behind and views["position"] >= 126:  # the built-in tables are in
                    return self
            except (OSError, http.client.HTTPException, ValueError):
                pass
            time.sleep(0.3)
        common.fail("not ready in time")

    def register(self, key, connection=None):
        body = {"name": "单位" + key, "kind": "BANNER_OFFICE", "place": {"code": "152222000000"}}
        return self.ask("POST", "/api/units", body, key, connection)

    def stop(self):
        self.process.terminate()
        self.process.wait(60)

    def kill(self):
        common.kill(self.process)


def check(anda, acknowledged, attempted):
    """Each acknowledged write is told again from the log, once; the rest are whole or absent."""
    for key, position in acknowledged.items():
        status, _, answer = anda.register(key)
        if not (status in (200, 201) and answer["repeated"] and answer["position"] == position):
            common.fail(f"{key} was acknowledged at {position}: {status} {answer}")
    _, _, store = anda.ask("GET", "/api/store")
    seen, units = [], 0
    while len(seen) <= store["position"]:
        _, _, page = anda.ask("GET", f"/api/audit/log?from={len(seen)}")
        if not page["items"]:
            break
        seen += [item["position"] for item in page["items"]]
        units += sum(item["name"] == "region.UnitRegistered" for item in page["items"])
    if seen != list(range(store["position"] + 1)):
        common.fail("the positions have a gap or come twice")
    if not len(acknowledged) <= units <= attempted:
        common.fail(f"{units} units for {len(acknowledged)} acknowledged of {attempted} attempted")
    return f"{len(acknowledged)} acknowledged of {attempted}, head {store['position']}"


def write(anda, acknowledged, attempts, end):
    """Writes on one connection until told to end or the process is gone."""
    connection = http.client.HTTPConnection("127.0.0.1", anda.port, timeout=30)
    while not end.is_set():
        key = str(uuid.uuid4())
        attempts.append(key)
        try:
            status, _, answer = anda.register(key, connection)
        except (OSError, http.client.HTTPException):
            return
        if status not in (200, 201):
            common.fail(f"a write was refused: {status} {answer}")
        acknowledged[key] = answer["position"]


def kills(count):
    folder, chance = common.work_folder(), random.Random(7)
    acknowledged, attempts = {}, []
    for i in range(count):
        anda = Anda(folder).ready()
        end = threading.Event()
        writers = [threading.Thread(target=write, args=(anda, acknowledged, attempts, end))
                   for _ in range(WRITERS)]
        for writer in writers:
            writer.start()
        time.sleep(0.5 + chance.random() * 2)
        anda.kill()
        end.set()
        for writer in writers:
            writer.join()
        common.say(f"kill {i + 1}: {len(acknowledged)} acknowledged")
    anda = Anda(folder).ready()
    told = check(anda, acknowledged, len(attempts))
    anda.stop()
    shutil.rmtree(folder)
    common.say(f"OK {count} kills of the jar under {WRITERS} writers: {told}; "
               "0 lost, 0 doubled, 0 half")


def strace(anda, folder, *what):
    common.need("strace")
    tracer = common.start(["strace", "-f", "-y", "-ttt", "-T", "-s", "40", "-qq",
                               "-o", str(folder / "trace"), *what, "-p", str(anda.process.pid)])
    time.sleep(3)  # until it holds every thread
    return tracer


def trace(count):
    folder = common.work_folder()
    anda = Anda(folder).ready()
    calls = "fsync,fdatasync,msync,pwrite64,read,write,recvfrom,sendto,writev"
    tracer = strace(anda, folder, "-e", "trace=" + calls)
    connection = http.client.HTTPConnection("127.0.0.1", anda.port, timeout=60)
    for i in range(count):
        status, _, answer = anda.register(str(uuid.uuid4()), connection)
        if status != 201:
            common.fail(f"write {i}: {status} {answer}")
        time.sleep(1)
    tracer.terminate()
    tracer.wait()
    anda.stop()
    good, busy = read_trace(folder / "trace")
    if good != count:
        common.fail(f"{good} of {count} writes were forced in time; trace in {folder}")
    shutil.rmtree(folder)
    common.say(f"OK in {good} of {count} writes a successful force ended between request and reply "
               f"({count - busy} of them with nothing else forced in the 100 ms before)")


def read_trace(path):
    """Counts requests whose answer came after a write to the file and a force that succeeded."""
    started, steps, good, busy, forced_at = {}, None, 0, 0, 0.0
    begun = re.compile(r"(\d+) +([\d.]+) (\w+)\((.*) <unfinished \.\.\.>$")
    resumed = re.compile(r"(\d+) +([\d.]+) <\.\.\. (\w+) resumed>(.*)$")
    whole = re.compile(r"(\d+) +([\d.]+) (\w+)\((.*)$")
    for line in path.read_text(errors="replace").splitlines():
        match = begun.match(line)
        if match:
            started[match[1]] = match[4]
            continue
        match = resumed.match(line)
        if match:
            rest = started.pop(match[1], "") + match[4]
        else:
            match = whole.match(line)
            if not match:
                continue
            rest = match[4]
        call, at, ok = match[3], float(match[2]), re.search(r"= 0( |$)", rest)
        if '"POST /api/units' in rest:
            steps, busy = [], busy + (at - forced_at < 0.1)
        elif call == "pwrite64" and ".mv.db" in rest and steps is not None:
            steps.append(file_of(rest))
        elif call in ("fsync", "fdatasync", "msync"):
            forced_at = at
            if steps is not None and ok and file_of(rest) in steps:
                steps.append("forced")
        elif '"HTTP/1.1 201' in rest and steps is not None:
            good += "forced" in steps
            steps = None
    return good, busy


def file_of(call):
    """The path strace tells of the first argument."""
    path = re.match(r"\d+<([^>]*)>", call)
    return path[1] if path else None


def paths(file, ahead=40):
    """-P for the store's file and its journals, also those that are made later."""
    numbers = [int(path.name.rsplit("-", 1)[1]) for path in file.parent.glob(file.name + ".journal-*")
               if path.name.rsplit("-", 1)[1].isdigit()]
    names = [file.name]
    for number in range(min(numbers), max(numbers) + ahead):
        names += [f"{file.name}.journal-{number}", f"{file.name}.journal-{number}.new"]
    return [part for name in names for part in ("-P", str(file.parent / name))]


def failing(name, inject, code, at_once=True):
    folder = common.work_folder()
    anda = Anda(folder).ready()
    acknowledged, attempts = {}, []
    for _ in range(20):
        key = str(uuid.uuid4())
        acknowledged[key] = anda.register(key)[2]["position"]
    tracer = strace(anda, folder, *inject(folder / "data" / "anda.mv.db"))
    refused, end = 0, time.time() + 60
    while refused < 20:
        key, begun = str(uuid.uuid4()), time.time()
        attempts.append(key)
        status, headers, answer = anda.register(key)
        if not at_once and not refused and status == 201 and begun < end:
            acknowledged[key] = answer["position"]
            time.sleep(0.1)
            continue
        # of the first one it may only be known that its fate is not known
        codes = (code, "OUTCOME_UNKNOWN") if refused == 0 else (code,)
        if status != 503 or answer["code"] not in codes or not headers["Retry-After"]:
            common.fail(f"a write on the failing disk: {status} {answer}")
        slow = time.time() - begun
        refused += 1
        if anda.ask("GET", "/api/units?size=50")[0] != 200:
            common.fail("reads do not answer any more")
    tracer.terminate()
    tracer.wait()
    if "(INJECTED)" not in (folder / "trace").read_text(errors="replace"):
        common.fail("nothing was injected")
    anda.stop()
    anda = Anda(folder).ready()
    key = str(uuid.uuid4())
    attempts.append(key)
    acknowledged[key] = anda.register(key)[2]["position"]
    told = check(anda, acknowledged, 20 + len(attempts))
    anda.stop()
    shutil.rmtree(folder)
    common.say(f"OK {name}: {refused} of 20 writes answered 503 {code} (the last in {slow:.2f} s), "
               f"20 of 20 reads 200; after a restart {told}")


def damaged():
    folder = common.work_folder()
    Anda(folder).ready().stop()
    file = folder / "data" / "anda.mv.db"
    os.truncate(file, file.stat().st_size // 2)
    (folder / "anda.log").unlink()
    anda = Anda(folder)
    anda.process.wait(300)
    lines = [line for line in anda.log.read_text().splitlines() if line.strip()]
    loud = [line for line in lines if re.search(r" (WARN|ERROR) ", line) or "\tat " in line]
    if anda.process.returncode == 0 or len(loud) != 1 or str(file) not in loud[0]:
        common.fail(f"exit {anda.process.returncode}: " + "\n".join(loud or lines))
    shutil.rmtree(folder)
    common.say("OK a cut file: exit %d and one line: %s" % (anda.process.returncode, loud[0]))


if __name__ == "__main__":
    command = sys.argv[1] if len(sys.argv) > 1 else ""
    if command == "trace":
        trace(int(sys.argv[2]))
    elif command == "kills":
        kills(int(sys.argv[2]))
    elif command == "eio":
        failing("EIO", lambda file: ["-e", "trace=fsync,fdatasync", "-e",
                                     "inject=fsync,fdatasync:error=EIO"], "LOG_NOT_WRITABLE")
    elif command == "full":
        failing("disk full", lambda file: [*paths(file), "-e", "trace=write,pwrite64", "-e",
                                           "inject=write,pwrite64:error=ENOSPC"], "LOG_DISK_FULL")
    elif command == "checkpoint":
        failing("EIO on the store's file alone",
                lambda file: ["-P", str(file), "-e", "trace=fsync,fdatasync", "-e",
                              "inject=fsync,fdatasync:error=EIO"], "LOG_NOT_WRITABLE", False)
    elif command == "damaged":
        damaged()
    else:
        common.fail(__doc__)
