"""Runs inside the reference interpreter: imports torch and numpy once, then forks a child for every job.

    python host.py JOBS.json      prints one exit status a line

A job is {"stdin", "stdout", "stderr": paths, "folder": path} and either "program": the name of a file in the folder, or
"blocks": a list of texts (a document's python blocks) with "seed" and "ends": the path where the end offset of every block's
output is written.

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
        sys.stdout.reconfigure(write_through=True)
        torch.manual_seed(mine["seed"])
        namespace = fresh_main(None)
        ends = []
        for block in mine["blocks"]:
            try:
                # One entry of the prompt: parsed as a whole, every statement displays its value.
                for statement in ast.parse(block, "<stdin>").body:
                    exec(compile(ast.Interactive([statement]), "<stdin>", "single", dont_inherit=True), namespace)
            except BaseException as error:
                report(error)
            sys.stdout.flush()
            ends.append(os.fstat(1).st_size)
        with open(mine["ends"], "w", encoding="utf-8") as stream:
            json.dump(ends, stream)
    if failed:
        sys.exit(1)
