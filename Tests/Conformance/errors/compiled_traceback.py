# A traceback names the file that compile was given
exec(compile("a = 1\nb = a.foo\n", "mine.py", "exec"))
