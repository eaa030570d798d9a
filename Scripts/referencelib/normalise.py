"""Cuts from an output what belongs to one machine. The rules are listed in Scripts/reference."""

import re

FRAME = re.compile(r'^  File "(?P<file>[^"]*)", line \d+, in ')
REPEATED = re.compile(r"^  \[Previous line repeated \d+ more times?\]$")
TRIGGERED = re.compile(r" \(Triggered internally at [^)]*\)")


def output(text: str, folder: str) -> str:
    """Standard output: paths only."""
    return text.replace(folder.rstrip("/") + "/", "")


def errors(text: str, folder: str) -> str:
    """Standard error: paths, frames of other people's files, and where in C++ a warning was triggered."""
    return tracebacks(TRIGGERED.sub("", output(text, folder)))


def tracebacks(text: str) -> str:
    """Drops the frames that are not the learner's, with the source and caret lines that follow them."""
    kept, dropping = [], False
    for line in text.splitlines(keepends=True):
        frame = FRAME.match(line)
        if frame:
            dropping = foreign(frame["file"])
        elif not (line.startswith("    ") or REPEATED.match(line.rstrip("\n"))):
            dropping = False
        if not dropping:
            kept.append(line)
    return "".join(kept)


def foreign(file: str) -> bool:
    """Whether a frame's file is none of the learner's: he has relative paths, <stdin> and <string>."""
    return file.startswith("/") or file.startswith("<frozen ") or file.startswith("<__array_function__")


def volatile(text: str, numbers: list) -> str:
    """Replaces the digits of the given lines (from 1) by <volatile N>, the same digits by the same N."""
    names = {}
    lines = text.splitlines(keepends=True)
    for number in numbers:
        if number <= len(lines):
            lines[number - 1] = re.sub(
                r"[0-9]+", lambda match: names.setdefault(match[0], f"<volatile {len(names) + 1}>"), lines[number - 1])
    return "".join(lines)
