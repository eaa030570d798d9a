# A misspelt attribute gets a suggestion
class Model:
    def __init__(self):
        self.weight = 1

    def forward(self):
        return self.wieght

model = Model()
try:
    model.bias
except AttributeError as error:
    print(error)
try:
    [].push(1)
except AttributeError as error:
    print(error)
try:
    None.backward()
except AttributeError as error:
    print(error)
model.forward()
