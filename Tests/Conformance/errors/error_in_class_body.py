# A traceback shows the body of a class
class A:
    x = 1
    y = x + unknown
