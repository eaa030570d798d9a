# An exception in __repr__, __init__ or a property shows their frames
class Weight:
    def __init__(self, value):
        self.value = value

    @property
    def inverse(self):
        return 1 / self.value

    def __repr__(self):
        return f"Weight({self.inverse})"

print([Weight(2)])
print([Weight(0)])
