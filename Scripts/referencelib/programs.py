"""Runs the programs of Tests/Conformance and writes or compares what they print."""

import difflib
import json
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from . import normalise
from .environment import child_environment, command

TIMEOUT = 600


@dataclass(frozen=True)
class Result:
    """What one run of a program left behind, before normalisation."""

    out: str
    err: str
    status: int


def run(root: Path, python: str, filters: list, check: bool, fresh: bool) -> int:
    """Runs all programs twice; writes their files, or only reports differences. Returns the exit status."""
    home = root / "Tests" / "Conformance"
    programs = [
        path for path in sorted(home.rglob("*.py"))
        if not filters or any(word in path.relative_to(home).as_posix() for word in filters)]
    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(run_all, python, programs, False)
        second = pool.submit(run_all, python, programs, fresh)
        runs = list(zip(programs, first.result(), second.result()))
    refused = differing = written = 0
    for program, *results in runs:
        name = program.relative_to(home).as_posix()
        expected, again = (expectation(program, result) for result in results)
        problem = objection(program, python, expected, again)
        if problem:
            refused += 1
            print(f"refused {name}: {problem}", file=sys.stderr)
        elif check:
            differing += report_difference(program, name, expected)
        else:
            written += write(program, expected)
    if check:
        print(f"{len(programs)} programs, {differing} differ, {refused} refused")
    else:
        print(f"{len(programs)} programs, {written} with new outputs, {refused} refused")
    return 1 if refused or differing else 0


def run_all(python: str, programs: list, fresh: bool) -> list:
    """One run of every program, in order. Those that use torch or numpy are forked from one host, unless fresh."""
    warm = [program for program in programs if not fresh and needs_torch(program)]
    hosted = dict(zip(warm, run_hosted(python, warm)))
    return [hosted[program] if program in hosted else run_alone(python, program) for program in programs]


def needs_torch(program: Path) -> bool:
    """Whether a program mentions what the host has imported."""
    source = program.read_bytes()
    return b"torch" in source or b"numpy" in source


def standard_input(program: Path) -> str:
    """The file that a program reads as its standard input."""
    file = program.with_suffix(".in")
    return str(file) if file.exists() else "/dev/null"


def run_alone(python: str, program: Path) -> Result:
    """A process of its own."""
    with open(standard_input(program), "rb") as stdin:
        done = subprocess.run(
            command(python, program.name), cwd=program.parent, env=child_environment(), stdin=stdin,
            capture_output=True, timeout=TIMEOUT)
    return Result(done.stdout.decode(), done.stderr.decode(), done.returncode)


def run_hosted(python: str, programs: list) -> list:
    """One host process, one forked child a program."""
    jobs = [
        {"folder": str(program.parent), "program": program.name, "stdin": standard_input(program)}
        for program in programs]
    return [Result(out, err, status) for out, err, status in host(python, jobs)]


def host(python: str, jobs: list) -> list:
    """Runs jobs under host.py; (stdout, stderr, status) of each."""
    if not jobs:
        return []
    with tempfile.TemporaryDirectory() as folder:
        for number, job in enumerate(jobs):
            job["stdout"] = f"{folder}/{number}.out"
            job.setdefault("stderr", f"{folder}/{number}.err")
            Path(job["stdout"]).touch()
            Path(job["stderr"]).touch()
        list_of_jobs = Path(folder) / "jobs.json"
        list_of_jobs.write_text(json.dumps(jobs), encoding="utf-8")
        script = Path(__file__).with_name("host.py")
        done = subprocess.run(
            command(python, str(script), str(list_of_jobs)), env=child_environment(), stdin=subprocess.DEVNULL,
            capture_output=True, text=True, timeout=TIMEOUT * 4)
        statuses = [int(line) for line in done.stdout.split()]
        if done.returncode != 0 or len(statuses) != len(jobs):
            raise SystemExit(f"the host process failed:\n{done.stderr}")
        return [
            (Path(job["stdout"]).read_bytes().decode(), Path(job["stderr"]).read_bytes().decode(), status)
            for job, status in zip(jobs, statuses)]


def expectation(program: Path, result: Result) -> dict:
    """The files that a program should have beside it: suffix → text. An empty one is not written."""
    folder = str(program.parent)
    out = normalise.output(result.out, folder)
    sidecar = program.with_suffix(".volatile")
    if sidecar.exists():
        out = normalise.volatile(out, [int(number) for number in sidecar.read_text(encoding="utf-8").split()])
    texts = {".out": out, ".err": normalise.errors(result.err, folder)}
    if result.status != 0:
        texts[".status"] = f"{result.status}\n"
    return {suffix: text for suffix, text in texts.items() if text or suffix == ".out"}


def objection(program: Path, python: str, expected: dict, again: dict):
    """Why a program's outputs cannot serve as expected ones, or None."""
    if not program.read_text(encoding="utf-8").startswith("# "):
        return "its first line is no comment that names the behaviour"
    if expected != again:
        return "its two runs differ\n" + difference("first run", "second run", joined(expected), joined(again))
    if int(expected.get(".status", "0")) < 0:
        return f"it was ended by signal {-int(expected['.status'])}"
    places = {str(program.parents[0]), str(Path(python).absolute().parent.parent), str(Path.home())}
    for text in expected.values():
        if any(place in text for place in places):
            return "its output names a folder of this machine"
    return None


def joined(expected: dict) -> str:
    """All files of a program as one text, for showing differences."""
    return "".join(f"[{suffix}]\n{text}" for suffix, text in expected.items())


def difference(old: str, new: str, before: str, after: str) -> str:
    """A unified difference of two texts."""
    lines = difflib.unified_diff(before.splitlines(), after.splitlines(), old, new, lineterm="")
    return "\n".join(lines)


def on_disk(program: Path) -> dict:
    """The files that a program has beside it now."""
    files = {suffix: program.with_suffix(suffix) for suffix in (".out", ".err", ".status")}
    return {suffix: file.read_bytes().decode() for suffix, file in files.items() if file.exists()}


def report_difference(program: Path, name: str, expected: dict) -> bool:
    """Prints how the written files and the reference differ; whether they do."""
    present = on_disk(program)
    if present == expected:
        return False
    print(difference(f"{name} as written", f"{name} in PyTorch", joined(present), joined(expected)))
    return True


def write(program: Path, expected: dict) -> bool:
    """Brings the files beside a program up to date; whether something changed."""
    present = on_disk(program)
    if present == expected:
        return False
    for suffix in present.keys() - expected.keys():
        program.with_suffix(suffix).unlink()
    for suffix, text in expected.items():
        program.with_suffix(suffix).write_bytes(text.encode())
    return True
