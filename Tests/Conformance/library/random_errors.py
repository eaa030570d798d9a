# random's errors carry CPython's texts
import random
for text in ["random.choice([])", "random.randint(5, 1)", "random.randrange(0)", "random.sample([1, 2], 3)",
             "random.sample({1, 2}, 1)", "random.choices([1, 2], weights=[1])", "random.choices([1], weights=[0])",
             "random.randrange(1, 5, 0)", "random.seed([1])", "random.getrandbits(-1)", "random.getrandbits('a')",
             "random.random(1)", "random.gammavariate(0, 1)", "random.shuffle((1, 2))", "random.choices([1, 2], 3)"]:
    try:
        print(text, eval(text))
    except Exception as e:
        print(text, "->", type(e).__name__ + ":", e)
