# A traceback names lambdas and nested functions
def outer():
    def inner(f):
        return f(1)
    return inner(lambda x: x.nothing)
outer()
