# operator: operators as functions
import operator as op
from operator import attrgetter, itemgetter, methodcaller
print(op.add(1, 2), op.mul("a", 3), op.truediv(1, 4), op.floordiv(7, 2), op.mod(7, 4), op.pow(2, 5), op.neg(3), op.not_([]))
print(op.lt(1, 2), op.eq(1, 1.0), op.contains([1, 2], 2), op.getitem({"a": 5}, "a"), op.xor(5, 1), op.invert(2), op.abs(-4), op.index(True))
print(sorted([(1, "b"), (0, "c"), (2, "a")], key=itemgetter(1)), itemgetter(0, 2)("abc"), len("abc"), methodcaller("upper")("x"))
print(itemgetter(1), attrgetter("a.b"), methodcaller("split", ",", maxsplit=1))
print(op.countOf([1, 2, 1], 1), op.indexOf("abc", "c"), op.iadd([1], [2]), op.length_hint([1, 2]))
for text in ["op.add(1, 'a')", "itemgetter()", "attrgetter(5)", "attrgetter('zz')(1)", "itemgetter(9)([1])", "op.indexOf([1], 5)", "op.concat(1, 2)"]:
    try:
        print(text, eval(text))
    except Exception as e:
        print(text, "->", type(e).__name__ + ":", e)
