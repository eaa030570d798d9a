# Wrong calls of a function of one's own
def f(a, b, *, c): pass
for text in ("f()", "f(1)", "f(1, 2)", "f(1, 2, 3)", "f(1, 2, c=3, d=4)", "f(1, a=2, c=1)", "f(*[1, 2], **{'c': 1, 'e': 2})", "f(**{1: 2})", "f(1, 2, 3, c=1)", "f(*1)", "f(**1)",
             "(lambda: 0)(1)", "(lambda x, /: x)(x=1)"):
    try: eval(text)
    except TypeError as e: print(text, e)
class A:
    def m(self, x): pass
for text in ("A().m()", "A().m(1, 2)", "A.m()", "A(1)", "A().n()"):
    try: eval(text)
    except (TypeError, AttributeError) as e: print(text, e)
f(1, 2, c=3, d=4)
