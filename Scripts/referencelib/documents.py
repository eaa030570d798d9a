"""Reads and writes the part of the document format that lessons use: python, output and question blocks."""

import re
from dataclasses import dataclass
from pathlib import Path

FENCE = re.compile(r"^(`{3,})([^`\s]*)[ \t]*([^`]*)$")
QUESTIONS = ("predict", "choice", "task")


@dataclass
class Part:
    """A fenced block: kind, text, YAML data of questions, and the line (from 0) of its opening fence."""

    kind: str
    text: str
    words: list
    line: int
    end: int
    data: dict


class Document:
    """A lesson cut into its blocks."""

    def __init__(self, text: str):
        self.text = text
        self.lines = text.split("\n")
        header = text.split("\n---\n", 1)[0]
        seed = re.search(r"^seed: *(\d+)", header, re.MULTILINE)
        self.seed = int(seed[1]) if seed else 0
        self.parts = []
        number = 0
        while number < len(self.lines):
            fence = FENCE.match(self.lines[number])
            end = number
            if fence:
                end += 1
                while end < len(self.lines) and not re.match(rf"^{fence[1]}`*\s*$", self.lines[end]):
                    end += 1
                if end == len(self.lines):
                    raise SystemExit(f"the block of line {number + 1} is not closed")
                block = "\n".join(self.lines[number + 1:end])
                data = YAML(block).read() if fence[2] in QUESTIONS else {}
                self.parts.append(Part(fence[2], block, fence[3].split(), number, end, data))
            number = end + 1

    @staticmethod
    def read(path: Path) -> "Document":
        """Reads a file; names it in errors."""
        try:
            return Document(path.read_text(encoding="utf-8"))
        except (SystemExit, ValueError) as problem:
            raise SystemExit(f"{path}: {problem}") from None

    def with_outputs(self, outputs: dict) -> str:
        """The text with the given chunks below each python block. Volatile blocks are kept as they are."""
        old = {}
        python = None
        for part in self.parts:
            if part.kind == "python":
                python = part
            elif part.kind == "output" and python and self.follows(python, old.get(python.line, []), part):
                old.setdefault(python.line, []).append(part)
            else:
                python = None
        lines, done = [], 0
        for part in self.parts:
            if part.kind != "python":
                continue
            lines += self.lines[done:part.end + 1]
            done = part.end + 1
            blocks = old.get(part.line, [])
            chunks = outputs[part.line]
            if any("volatile" in block.words for block in blocks):
                if blocks[0].text:
                    chunks = None
                info = "output volatile"
            else:
                info = "output"
            if chunks is None:
                continue
            for stream, text in chunks:
                words = (" stderr" if stream == "error" else "") + ("" if text.endswith("\n") else " no-newline")
                lines += [f"```{info}{words}", *text.removesuffix("\n").split("\n"), "```"]
            if blocks:
                done = blocks[-1].end + 1
        return "\n".join(lines + self.lines[done:])

    def follows(self, python: Part, before: list, part: Part) -> bool:
        """Whether only empty lines lie between an output block and the block that it belongs to."""
        end = before[-1].end if before else python.end
        return not any(self.lines[end + 1:part.line])


class YAML:
    """The YAML that questions are written in: maps, lists, block texts, plain and quoted scalars."""

    def __init__(self, text: str):
        self.lines = text.split("\n")
        self.next = 0

    def read(self):
        """The value at the next line, with the indentation that it has."""
        self.skip_empty()
        line = self.lines[self.next]
        indent = len(line) - len(line.lstrip(" "))
        return self.list(indent) if line[indent:].startswith("- ") else self.map(indent)

    def skip_empty(self) -> None:
        """Goes to the next line with text."""
        while self.next < len(self.lines) and not self.lines[self.next].strip():
            self.next += 1

    def at(self, indent: int) -> bool:
        """Whether the next line with text begins at an indentation."""
        self.skip_empty()
        return self.next < len(self.lines) and re.match(rf" {{{indent}}}\S", self.lines[self.next]) is not None

    def list(self, indent: int) -> list:
        """Items that begin with a dash."""
        items = []
        while self.at(indent) and self.lines[self.next][indent:].startswith("- "):
            rest = self.lines[self.next][indent + 2:]
            if re.match(r"[a-z]+:( |$)", rest):
                self.lines[self.next] = " " * (indent + 2) + rest
                items.append(self.map(indent + 2))
            else:
                self.next += 1
                items.append(self.scalar(rest, indent))
        return items

    def map(self, indent: int) -> dict:
        """Lines `key: value`."""
        pairs = {}
        while self.at(indent) and not self.lines[self.next][indent:].startswith("- "):
            found = re.match(r"([a-z]+):(?: (.*))?$", self.lines[self.next][indent:])
            if not found or found[1] in pairs:
                raise ValueError(f"not a 'key: value' line, or a key twice: {self.lines[self.next]}")
            self.next += 1
            value = (found[2] or "").strip()
            pairs[found[1]] = self.scalar(value, indent) if value else self.read()
        return pairs

    def scalar(self, text: str, indent: int) -> str:
        """A text on one line, in quotes, or in the indented lines that follow `|`."""
        if text == "|":
            lines = []
            while self.next < len(self.lines) and (
                    not self.lines[self.next].strip() or self.lines[self.next].startswith(" " * (indent + 1))):
                lines.append(self.lines[self.next])
                self.next += 1
            margin = min(len(line) - len(line.lstrip(" ")) for line in lines if line.strip())
            return "\n".join(line[margin:] for line in lines).rstrip("\n ")
        if text.startswith("'") and text.endswith("'"):
            return text[1:-1].replace("''", "'")
        if text.startswith('"') and text.endswith('"'):
            return re.sub(r"\\(.)", lambda match: {"n": "\n", "t": "\t"}.get(match[1], match[1]), text[1:-1])
        if not text or text[0] in "[{`*&!%@>|\"'#" or ": " in text or " #" in text:
            raise ValueError(f"this text needs quotes: {text}")
        return text
