# Exec, eval and compile run texts
ns = {}; exec("x = 1\ndef f(): return x + 1", ns); print(ns["f"](), sorted(k for k in ns if k != "__builtins__"))
print(eval("1 + 2"), eval("a * b", {"a": 3, "b": 4}), eval("x", {}, {"x": 9}), eval("  7"))
c = compile("1 + 1", "<s>", "eval"); print(eval(c)); c = compile("y = 5\nprint(y)", "<s>", "exec"); exec(c); print(y)
exec("z = 3"); print(z)
def g():
    q = 10; print(eval("q + 1"), sorted(locals()))
    exec("q = 99"); print(q)
g()
where = {}; exec("k = 1", {}, where); print(where)
c = compile("print('single'); 5", "<i>", "single"); exec(c)
for text in ("eval('1 1')", "exec('def f(:\\n pass')", "eval('x = 1')", "eval('undefined_thing')", "eval(3)", "exec(5)",
             "compile('1', 'f', 'bad')", "compile('1')", "exec()"):
    try: eval(text)
    except Exception as e: print(type(e).__name__, e)
