"""Runs inside the reference interpreter: imports torch and numpy once, then forks a child for every job.

    python host.py JOBS.json      prints one exit status a line

A job is {"stdin", "stdout", "stderr": paths, "folder": path} and either "program": the name of a file in the folder, or
"entries": a list of texts, run as at the prompt in one namespace, with the generator's "seed". Entries leave as
standard output a JSON list with one list of [stream, text] pairs each; a traceback counts to the stream "output".

The child runs at the top level of this module, so that as few frames as possible lie below the program; the recursion
limit is raised by what they cost. Scripts/reference --fresh shows that outputs are those of a process of its own.
"""

import ast
import atexit
import gc
import json
import os
import sys
import threading
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


def end(namespace, status):
    """Ends the process as the interpreter does, but without taking torch apart, which would take 0.4 s."""
    threading._shutdown()
    atexit._run_exitfuncs()
    # The order in which CPython clears a module: names with one underscore, then all others.
    for private in (True, False):
        for name in list(namespace):
            if name != "__builtins__" and (name.startswith("_") and not name.startswith("__")) == private:
                namespace[name] = None
    gc.collect()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)


def exit_status(leaving):
    """The status that a SystemExit asks for; prints its text when it has one."""
    if leaving.code is None or isinstance(leaving.code, int):
        return (leaving.code or 0) & 0xFF
    print(leaving.code, file=sys.stderr)
    return 1


def fork_children(path):
    """Forks a child for every job in turn, prints how each one ended; returns the job in the child, None in the parent.

    A function of its own, because a loop at the top level would make the interpreter specialise the code there, and
    then exec() would take one level less of the recursion limit.
    """
    with open(path, encoding="utf-8") as stream:
        jobs = json.load(stream)
    gc.collect()
    gc.freeze()
    for job in jobs:
        sys.stdout.flush()
        child = os.fork()
        if child == 0:
            return job
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
    return None


mine = fork_children(sys.argv[1])
if mine is not None:
    redirect(mine)
    os.chdir(mine["folder"])
    sys.path[0] = mine["folder"]
    status = 0
    if "program" in mine:
        path = os.path.join(mine["folder"], mine["program"])
        sys.argv = [mine["program"]]
        namespace = fresh_main(path)
        sys.setrecursionlimit(sys.getrecursionlimit() + LEVELS_BELOW)
        try:
            with open(path, "rb") as stream:
                source = stream.read()
            exec(compile(source, path, "exec", dont_inherit=True), namespace)
        except SystemExit as leaving:
            status = exit_status(leaving)
        except BaseException as error:
            report(error)
            status = 1
    else:
        sys.argv = [""]
        torch.manual_seed(mine["seed"])
        namespace = fresh_main(None)
        results = []
        for entry in mine["entries"]:
            chunks = []
            sys.stdout, sys.stderr = Recorder(chunks, "output"), Recorder(chunks, "error")
            try:
                # One entry: parsed as a whole, then every expression at its top level displays its value. CPython's own
                # prompt also displays those inside loops and branches; documents do not, where 5,000 steps are no page.
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
    end(namespace, status)
