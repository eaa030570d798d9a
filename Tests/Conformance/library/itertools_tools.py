# itertools: every building block gives CPython's elements
import itertools as it
print(list(it.islice(it.count(5, 2), 4)), list(it.islice(it.cycle("ab"), 5)), list(it.repeat(7, 3)), it.count(3), it.repeat(1, 2))
print(list(it.chain([1], "ab", (2,))), list(it.chain.from_iterable([[1, 2], [3]])), list(it.islice("abcdefg", 1, 6, 2)), list(it.islice("abc", 2)))
print(list(it.zip_longest("ab", [1, 2, 3], fillvalue="-")), list(it.product("ab", [1, 2])), list(it.product([0, 1], repeat=3)), list(it.product()))
print(list(it.permutations("abc", 2)), len(list(it.permutations(range(5)))), list(it.combinations("abcd", 2)), list(it.combinations_with_replacement("ab", 3)))
print(list(it.accumulate([1, 2, 3])), list(it.accumulate([1, 2, 3], lambda a, b: a * b, initial=10)), list(it.accumulate([])))
print(list(it.takewhile(lambda x: x < 3, [1, 2, 3, 1])), list(it.dropwhile(lambda x: x < 3, [1, 2, 3, 1])), list(it.filterfalse(lambda x: x % 2, range(6))))
print(list(it.compress("abcd", [1, 0, 1, 0])), list(it.starmap(pow, [(2, 3), (3, 2)])), list(it.pairwise("abcd")))
print([(k, list(g)) for k, g in it.groupby("aaabbc")], [(k, list(g)) for k, g in it.groupby([1, 3, 2, 4, 5], key=lambda x: x % 2)])
print([k for k, g in it.groupby("aabbc")])
a, b = it.tee([1, 2, 3])
print(next(a), list(b), list(a))
g = iter(range(10))
print(list(it.islice(g, 3)), next(g))
for text in ["it.islice([1], -1)", "it.islice([1])", "it.product([1], repeat=-1)", "it.permutations('ab', -1)", "it.combinations('ab', -1)",
             "it.chain(5) and list(it.chain(5))", "it.cycle(5)", "it.count('a')", "next(it.chain())", "it.zip_longest(1)"]:
    try:
        print(text, eval(text))
    except Exception as e:
        print(text, "->", type(e).__name__ + ":", e)
