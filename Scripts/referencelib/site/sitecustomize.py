"""Loaded by the reference interpreter at its start: warnings raised inside torch are shown at the learner's line.

Some warnings name a line of torch's own Python files, which are not the learner's to read and differ between versions.
They are shown as if they had been raised at the innermost line of the learner's program that led there.
"""

import os
import sys
import warnings

show_as_python_does = warnings._showwarnmsg_impl


def is_the_learners(file):
    """Whether a file is the program, beside it, or typed at the prompt."""
    return file == "<stdin>" or os.path.dirname(os.path.abspath(file)) == os.path.abspath(sys.path[0])


def show(message):
    """Shows a warning, at the learner's line when it was raised elsewhere."""
    frame = None if is_the_learners(message.filename) else sys._getframe(1)
    while frame is not None and not is_the_learners(frame.f_code.co_filename):
        frame = frame.f_back
    if frame is not None:
        message.filename, message.lineno, message.line = frame.f_code.co_filename, frame.f_lineno, None
    show_as_python_does(message)


warnings._showwarnmsg_impl = show
