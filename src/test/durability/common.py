"""What the durability commands share: the class path, the processes, the check.

The commands run the real log over the real embedded store in a small process of its own
(anda.durability.Writing), or, where they say so, the real jar over HTTP. They need Linux,
Python 3, JDK 17, Maven, and strace where system calls are traced or made to fail.
"""

import atexit
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[3]
TARGET = ROOT / "target"
QUIET = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx400m", "-Xshare:auto"]


STARTED = []


@atexit.register
def end_all():
    """Nothing that was started here outlives the command, whatever it ended with."""
    for process in STARTED:
        if process.poll() is None:
            process.kill()


def start(*arguments, **options):
    process = subprocess.Popen(*arguments, **options)
    STARTED.append(process)
    return process


def say(text):
    print(text, flush=True)


def fail(text):
    say("FAILED: " + text)
    sys.exit(1)


def need(*tools):
    for tool in tools:
        if shutil.which(tool) is None:
            fail(tool + " is missing" + (" (apt-get install strace)" if tool == "strace" else ""))


def work_folder():
    """A new folder below ANDA_DURABILITY_DIR (default: the system's temporary folder)."""
    base = os.environ.get("ANDA_DURABILITY_DIR")
    return pathlib.Path(tempfile.mkdtemp(prefix="anda-durability-", dir=base))


def java():
    """The command line of a small process; classes are packed once, so that a start is quick."""
    need("mvn", "java", "jar")
    if not (TARGET / "test-classes/anda/durability/Writing.class").exists():
        subprocess.run(["mvn", "-q", "-DskipFrontend", "-DskipTests", "test-compile"],
                       cwd=ROOT, check=True)
    newest = max(p.stat().st_mtime_ns for folder in ("classes", "test-classes")
                 for p in (TARGET / folder).rglob("*.class"))
    place = TARGET / "durability" / str(newest)  # what runs already keeps its own classes
    place.mkdir(parents=True, exist_ok=True)
    libraries = TARGET / "durability" / "libraries.txt"
    if not libraries.exists():
        subprocess.run(["mvn", "-q", "-DskipFrontend", "dependency:build-classpath",
                        "-Dmdep.includeScope=test", "-Dmdep.outputFile=" + str(libraries)],
                       cwd=ROOT, check=True)
    jars = []
    for name in ("classes", "test-classes"):
        packed = place / (name + ".jar")
        if not packed.exists():
            subprocess.run(["jar", "cf", str(packed), "-C", str(TARGET / name), "anda"],
                           check=True)
        jars.append(str(packed))
    quiet = ROOT / "src/test/resources/durability/logback-quiet.xml"
    path = os.pathsep.join(jars + [libraries.read_text().strip()])
    line = ["java", *QUIET, "-Dlogback.configurationFile=" + str(quiet), "-cp", path]
    archive = place / "classes.jsa"
    if not archive.exists():
        folder = work_folder()
        subprocess.run([line[0], "-XX:ArchiveClassesAtExit=" + str(archive), *line[1:],
                        "anda.durability.Writing", str(folder / "data"), str(folder / "side"),
                        "2", "1"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        shutil.rmtree(folder)
    return [line[0], "-XX:SharedArchiveFile=" + str(archive), *line[1:]]


class Checker:
    """One long-lived process that opens stores and checks them."""

    def __init__(self, line):
        self.process = start([*line, "anda.durability.Checking"], text=True,
                             stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def check(self, folder, side):
        self.process.stdin.write(f"{folder}\t{side}\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline().strip()
        if not answer.startswith("OK "):
            fail(f"{folder}: {answer or 'the checking process died'}")
        return {key: int(value) for key, value in
                (pair.split("=") for pair in answer.split()[1:])}

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def kill(process):
    process.send_signal(signal.SIGKILL)
    process.wait()


def wait_for(process, word, seconds=120):
    """Reads the output of a process until a line begins with the word; None if it ended first."""
    end = time.time() + seconds
    for line in process.stdout:
        if line.startswith(word):
            return line.strip()
        if time.time() > end:
            break
    return None
