# A traceback goes through the text that exec runs
src = "def f():\n    return 1 / 0\nf()"
exec(src)
