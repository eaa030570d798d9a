# A traceback goes through a property
class A:
    @property
    def p(self):
        return self.missing + 1
A().p
