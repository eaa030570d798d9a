"""Runs inside the reference interpreter: imports torch and numpy once, then forks a child for every job.

    python host.py JOBS.json      prints one exit status a line

A job is {"stdin", "stdout", "stderr": paths, "folder": path} and either "program": the name of a file in the folder, or
"entries": a list of texts, run as at the prompt in one namespace, with the generator's "seed". Entries leave as standard
output a JSON list with one list of [stream, text] pairs each; a traceback counts to the stream "output".

The child runs at the top level of this module, so that as few frames as possible lie below the program; the recursion limit
is raised by what they cost. Scripts/reference --fresh shows that outputs are those of a process of its own.
"""

import ast
import json
import os
import sys
import types

import numpy
import torch

# Measured: a program at the top of a process of its own has this many levels more than one under exec().
LEVELS_BELOW = 2


def redirect(job):
    """Gives this process the job's files as its three streams."""
    for number, name, flags in ((0, "stdin", os.O_RDONLY), (1, "stdout", os.O_WRONLY), (2, "stderr", os.O_WRONLY)):
        opened = os.open(job[name], flags | (os.O_APPEND if number else 0))
        os.dup2(opened, number)
        os.close(opened)


def fresh_main(file):
    """An empty __main__ in place of this module."""
    module = types.ModuleType("__main__")
    module.__builtins__ = __builtins__
    if file:
        module.__file__ = file
    sys.modules["__main__"] = module
    return module.__dict__


class Recorder:
    """A stream that writes its pieces into a list in the order in which they come."""

    encoding = "utf-8"

    def __init__(self, chunks, stream):
        self.chunks = chunks
        self.stream = stream

    def write(self, text):
        """Adds a piece, joined to the last one when that went to the same stream."""
        if self.chunks and self.chunks[-1][0] == self.stream:
            self.chunks[-1][1] += text
        elif text:
            self.chunks.append([self.stream, text])
        return len(text)

    def flush(self):
        """Nothing is held back."""


def report(error):
    """Prints an uncaught exception as the interpreter does, without this module's own frame."""
    trace = error.__traceback__
    sys.stdout.flush()
    error.__traceback__ = trace.tb_next if trace else None
    sys.excepthook(type(error), error, error.__traceback__)


mine = None
with open(sys.argv[1], encoding="utf-8") as stream:
    jobs = json.load(stream)
for job in jobs:
    sys.stdout.flush()
    child = os.fork()
    if child == 0:
        mine = job
        break
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)

if mine is not None:
    redirect(mine)
    os.chdir(mine["folder"])
    sys.path[0] = mine["folder"]
    failed = False
    if "program" in mine:
        path = os.path.join(mine["folder"], mine["program"])
        sys.argv = [mine["program"]]
        namespace = fresh_main(path)
        sys.setrecursionlimit(sys.getrecursionlimit() + LEVELS_BELOW)
        try:
            with open(path, "rb") as stream:
                source = stream.read()
            exec(compile(source, path, "exec", dont_inherit=True), namespace)
        except SystemExit:
            raise
        except BaseException as error:
            report(error)
            failed = True
    else:
        sys.argv = [""]
        torch.manual_seed(mine["seed"])
        namespace = fresh_main(None)
        results = []
        for entry in mine["entries"]:
            chunks = []
            sys.stdout, sys.stderr = Recorder(chunks, "output"), Recorder(chunks, "error")
            try:
                # One entry: parsed as a whole, then every expression at its top level displays its value. (CPython's own
                # prompt also displays those inside loops and branches; documents do not, a loop of 5,000 steps is no page.)
                for statement in ast.parse(entry, "<stdin>").body:
                    shows = isinstance(statement, ast.Expr)
                    tree = ast.Interactive([statement]) if shows else ast.Module([statement], [])
                    exec(compile(tree, "<stdin>", "single" if shows else "exec", dont_inherit=True), namespace)
            except BaseException as error:
                sys.stderr = Recorder(chunks, "output")
                report(error)
            results.append(chunks)
        sys.stdout, sys.stderr = sys.__stdout__, sys.__stderr__
        json.dump(results, sys.stdout)
    if failed:
        sys.exit(1)
