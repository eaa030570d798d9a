# An exception knows the frames that it came through
import sys
def f(): raise ValueError("x")
try: f()
except ValueError as e:
    tb = e.__traceback__
    print(type(tb), tb.tb_lineno, tb.tb_next.tb_lineno, tb.tb_next.tb_next)
    print(tb.tb_frame.f_code.co_name, tb.tb_next.tb_frame.f_code.co_name, tb.tb_next.tb_frame.f_lineno)
    print(sys.exc_info()[0], sys.exc_info()[1], sys.exc_info()[2] is tb)
print(sys.exc_info())
e = ValueError("q"); print(e.__traceback__, e.__cause__, e.__context__, e.__suppress_context__)
try: raise ValueError("a").with_traceback(None)
except ValueError as e: print(e.__traceback__ is not None)
class Manager:
    def __enter__(self): return self
    def __exit__(self, kind, value, tb): print(kind.__name__, value, tb.tb_lineno); return True
with Manager(): raise KeyError("k")
