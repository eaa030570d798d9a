# Endless recursion through two functions is not folded by line but cut in pairs
import sys
sys.setrecursionlimit(20)

def ping(n):
    return pong(n)

def pong(n):
    return ping(n)

ping(0)
