# Where carets stand: not under a whole line, under the operator's operands, under the call, under the subscript
def binary(a, b):
    result = a + b * 2 + (a / b)
    return result

def subscript(d):
    return d["x"]["y"]["z"]

def call(f):
    return str(f(1)(2))

def attribute(a):
    return a.real.missing.more

def whole():
    raise ValueError("whole line")

def several(a,
            b):
    return (a +
            b.upper() +
            "c")

def wide(文本):
    return "梯度" + 文本 + 1

import sys
for function, arguments in ((binary, (1, 0)), (subscript, ({"x": {"y": None}},)), (call, (lambda x: None,)), (attribute, (1,)), (whole, ()), (several, ("a", 1)), (wide, ("下降",))):
    try:
        function(*arguments)
    except Exception as error:
        sys.excepthook(type(error), error, error.__traceback__)
