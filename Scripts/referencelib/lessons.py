"""Runs the lessons under the reference and fills or compares their output blocks.

A lesson's python blocks run in one namespace, each as an entry of the prompt; of a task, its start and its model answer
run, as they do where a learner skips it. Then everything that a question claims is proved: model answers pass their
checks, known wrong answers do not, answers of predictions can be evaluated and no note's value equals them.
"""

import json
import sys
from dataclasses import dataclass, field
from pathlib import Path

from . import normalise
from .documents import Document, Part
from .programs import difference, host


def run(root: Path, python: str, filters: list, check: bool) -> int:
    """Fills or compares the outputs of all lessons. Returns the exit status."""
    home = root / "lessons"
    paths = [
        path for path in sorted(home.glob("*/*.md"))
        if not filters or any(word in path.relative_to(home).as_posix() for word in filters)]
    documents = [Document.read(path) for path in paths]
    plans = [Plan(document) for document in documents]
    jobs = [job for plan in plans for job in plan.jobs]
    outputs = iter(host(python, [job.request(root) for job in jobs]))
    for job in jobs:
        out, err, status = next(outputs)
        if status != 0:
            raise SystemExit(f"a lesson ended its process: {err}")
        job.results = [[(stream, tidy(text)) for stream, text in chunks] for chunks in json.loads(out)]
    differing = problems = written = 0
    for path, document, plan in zip(paths, documents, plans):
        name = path.relative_to(home).as_posix()
        for problem in plan.problems():
            problems += 1
            print(f"{name}: {problem}", file=sys.stderr)
        text = document.with_outputs(plan.outputs())
        if text == document.text:
            continue
        if check:
            differing += 1
            print(difference(f"{name} as written", f"{name} in PyTorch", document.text, text))
        else:
            written += 1
            path.write_text(text, encoding="utf-8")
    count = f"{differing} differ" if check else f"{written} with new outputs"
    print(f"{len(paths)} lessons, {count}, {problems} problems in questions")
    return 1 if differing or problems else 0


def tidy(text: str) -> str:
    """An output as a document shows it."""
    return normalise.tracebacks(normalise.TRIGGERED.sub("", text))


@dataclass
class Job:
    """Entries that run in one namespace, and what came of each."""

    seed: int
    entries: list = field(default_factory=list)
    results: list = field(default_factory=list)

    def add(self, entry: str) -> int:
        """Adds an entry; its number."""
        self.entries.append(entry)
        return len(self.entries) - 1

    def expression(self, expression: str) -> int:
        """Adds an expression."""
        return self.add(f"(\n{expression}\n)")

    def shown(self, number: int) -> str:
        """What an entry displayed, as one text."""
        return "".join(text for _, text in self.results[number]).rstrip("\n") or "None"

    def failed(self, number: int) -> bool:
        """Whether an entry ended with a traceback."""
        return any("Traceback (most recent call last):" in text for _, text in self.results[number])

    def request(self, root: Path) -> dict:
        """The job for the host process."""
        return {"folder": str(root), "stdin": "/dev/null", "seed": self.seed, "entries": self.entries}


class Plan:
    """What has to run for one lesson, and what must come of it."""

    def __init__(self, document: Document):
        self.main = Job(document.seed)
        self.jobs = [self.main]
        self.numbers = {}
        self.claims = []
        prediction = None
        before = []
        for part in document.parts:
            if part.kind == "python":
                self.numbers[part.line] = self.main.add(part.text)
                before.append(part.text)
                if prediction:
                    self.predict(prediction, self.numbers[part.line])
                prediction = None
            elif part.kind == "predict":
                prediction = part
            elif part.kind == "choice":
                right = [option for option in part.data["options"] if option.get("right") == "true"]
                self.claims.append((part.line, "exactly one option must be right", lambda right=right: len(right) == 1))
            elif part.kind == "task":
                self.task(part, before)

    def predict(self, part: Part, code: int) -> None:
        """The answer can be evaluated; the notes' values are wrong."""
        job, answer = self.main, part.data.get("answer")
        if answer is None:
            self.claims.append((part.line, "the code prints nothing to predict", lambda: job.results[code] != []))
            return
        number = job.expression(answer)
        self.claims.append((part.line, "the answer raises", lambda: not job.failed(number)))
        for note in part.data.get("notes", []):
            value = note["value"]
            forms = (
                f"({answer}) == ({value})", f"({answer}).tolist() == ({value})", f"tuple({answer}) == tuple({value})")
            equal = [job.expression(f"not not ({form})") for form in forms]
            self.claims.append(
                (part.line, f"the wrong value {value} is right",
                 lambda equal=equal: all(job.shown(number) != "True" for number in equal)))

    def task(self, part: Part, before: list) -> None:
        """The model answer passes, each wrong one fails, hints run."""
        start = [part.data["start"]] if "start" in part.data else []
        for wrong in part.data.get("wrong", []):
            passes, _ = self.attempt(before + start, wrong["code"], part)
            self.claims.append((part.line, f"a wrong answer passes:\n{wrong['code']}", lambda p=passes: not p()))
        for hint in part.data.get("hints", []):
            if isinstance(hint, dict) and "code" in hint:
                _, ran = self.attempt(before + start, hint["code"], part)
                self.claims.append((part.line, f"a hint raises:\n{hint['code']}", ran))
        passes, _ = self.attempt(before + start, part.data["model"], part)
        self.claims.append((part.line, "the model answer does not pass", passes))
        for entry in start + [part.data["model"]]:
            self.main.add(entry)
            before.append(entry)

    def attempt(self, before: list, code: str, part: Part) -> tuple:
        """Plans an answer from a clean state; functions that say whether it passes and whether it ran."""
        job = Job(self.main.seed, list(before))
        self.jobs.append(job)
        number = job.add(code)
        checks = []
        for check in part.data["checks"]:
            if "that" in check:
                checks.append((job.expression(f"not not (\n{check['that']}\n)"), None, None))
            else:
                equal = job.expression(f"not not ((\n{check['got']}\n) == (\n{check['expect']}\n))")
                checks.append((equal, job.expression(check["got"]), job.expression(check["expect"])))

        def holds(check):
            true, got, expect = check
            shown_alike = got is not None and not job.failed(got) and job.shown(got) == job.shown(expect)
            return job.shown(true) == "True" or shown_alike

        return lambda: not job.failed(number) and all(map(holds, checks)), lambda: not job.failed(number)

    def problems(self) -> list:
        """The claims that do not hold."""
        return [f"line {line}: {claim}" for line, claim, holds in self.claims if not holds()]

    def outputs(self) -> dict:
        """For the line of each python block, its chunks of output."""
        return {line: self.main.results[number] for line, number in self.numbers.items()}
