# An exception class with a module and text of its own
class ModelError(Exception):
    def __init__(self, layer, problem):
        super().__init__(layer, problem)
        self.layer = layer
    def __str__(self):
        return f"layer {self.layer}: {self.args[1]}"
try: raise ModelError(3, "no weights")
except ModelError as e: print(e, repr(e), e.args, e.layer)
raise ModelError(4, "wrong shape")
