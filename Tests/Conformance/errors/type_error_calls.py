# A wrong call says what is missing or too much
def line(x, slope, intercept=0):
    return slope * x + intercept

def keyword_only(*, eps, tol):
    return eps

class Layer:
    def __init__(self, size):
        self.size = size

    def forward(self, x):
        return x

number, text, nothing = 5, "text", None

for attempt in (
    lambda: line(),
    lambda: line(1),
    lambda: line(1, 2, 3, 4),
    lambda: line(1, 2, x=3),
    lambda: line(1, 2, bias=3),
    lambda: keyword_only(),
    lambda: keyword_only(1),
    lambda: keyword_only(eps=1),
    lambda: Layer(),
    lambda: Layer(1).forward(),
    lambda: Layer(1).forward(1, 2),
    lambda: (lambda: 0)(1),
    lambda: number(3),
    lambda: text(),
    lambda: nothing(),
    lambda: len(5),
    lambda: len(),
):
    try:
        attempt()
    except TypeError as error:
        print(error)
line(1)
