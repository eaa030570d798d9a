# Endless recursion has the same depth in a program that uses torch
import torch
x = torch.ones(1)
deepest = 0

def measure(n):
    global deepest
    deepest = n
    measure(n + 1)

try:
    measure(1)
except RecursionError as error:
    print(error, deepest)
measure(1)
