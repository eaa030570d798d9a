# Traceback gives the reports as texts
import sys, traceback
def f(): raise ValueError("x")
try: f()
except ValueError as e:
    print(traceback.format_exc())
    traceback.print_exc(file=sys.stdout)
    print(traceback.format_exception(e))
    print(traceback.format_exception_only(e), traceback.format_exception_only(type(e), e))
    print(traceback.format_tb(e.__traceback__))
    traceback.print_tb(e.__traceback__, file=sys.stdout)
    print(traceback.extract_tb(e.__traceback__))
    for frame in traceback.extract_tb(e.__traceback__): print(frame.lineno, frame.name, frame.line)
print(traceback.format_exc())
