# Programs 100 to 149 of Scripts/fuzz-language print what they print under CPython
_programs = [
    (100, r'''
v1 = 1e10
v2 = (type('-4.5'.ljust(3, '*')).__name__.encode() + 'tab\tnew\nline'.encode().hex())
def f3(p4, p5):
    v6 = ((0.1 / p4) - p4)
    [].append(hex(255))
    return 12345678901234567890
print([1, 2, 3])
print('v1', v1)
print('v2', v2)
'''),
    (101, r'''
for i1 in range(3):
    print((i1 in list(enumerate(format(max([3, 1, 2]), '<5'), 1))), i1)
    for i2 in ((i1 if any(['a', 'b']) else list(map(len, ['a', 'b']))[0]), (((i1 + i1) < (i1 - i1) <= i1) or {(((1, 2), 3) + (3, 2, 1)): {}, i1: (True or b'abc'), format(False, '*^9'): [*[5], *((1, 2), 3)]})):
        v4 = [{'b': 2, 'a': 1}.strip() for c3 in range(3)]
        v5 = ((abs(+2) >> 1) < (-i1 if ('' == ('{} {}' + 'a')) else hash(-0.0)) <= round(-float(True), 1))
    else:
        try:
            v8 = ({c6 * 7 % 31 for c6 in range(2)} - {c7 * 7 % 31 for c7 in range(5)})
            raise ValueError(round((1.5 % abs((123456789.123 * 1e-7)))))
        except Exception as e:
            print(type(e).__name__, e)
try:
    try:
        for i9 in range(3):
            print(dict().setdefault(('%%' % ('%05d' % ('%r' % '{} {}')).replace("it's", ('%-5d|' % False.ljust(-2, '*')))), i9))
        for i10 in [(-((10**20) / 255) + -(-2.25 ** 2))][:9]:
            print(set(range(5, 20, 4)), round(abs(1e10)), sep='|')
            try:
                print(i10)
            except ArithmeticError as e:
                print(type(e).__name__, e)
            except Exception as e:
                print(type(e).__name__, e)
    except ArithmeticError as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
else:
    v11 = (((+0.0 ** 0) // -2.25) <= 0.1)
def f12(p13, p14):
    print(5e-324)
    print((list(enumerate('abc', 1)) + p13))
    return list(enumerate([((10**20) + (2**31)), ()], 0))[3]
for i15 in range(3):
    print(False)
    print((format(('abc' in 'MiXeD cAsE'), 'e').index(format('ÄÖß', 'e')) & hash(3)), ((1, 2), 3), sep='|')
if (type((3, 2, 1)).__name__[5:3].center(1, '*') in 'abc'):
    if isinstance(('%#x' % ((not {'k': [1, 2]}), {1, 8, 16})), bool):
        print('é中' == 1)
        print((+{**{(1, 2): 3}, 'abc': (10**20)}.get('é中'.lstrip(), f12(3, 12345678901234567890)) > 12345678901234567890), {c17 * 7 % 31 for c17 in range(3)}, ('%+d' % '{} {}'), sep='|')
    else:
        print(list({'b': 2, 'a': 1}), ([(float('nan') * 123456789.123) for c18 in range(1, 4) if any([1, 2, 3])] + list(enumerate(''.rjust(-1, '*').split(','), 1))), [3, 1, 2])
else:
    v19 = (1e300 - +1e10)
[].sort()
print(tuple('x=1;y=2'))
if isinstance(sorted('ÄÖß', key=lambda q: -q), str):
    def f20(p21, p22):
        print(format(float('nan'), 'c'))
        return [1, 2, 3]
    v23 = ({} | dict.fromkeys([1, 2, 3], int('zz', 16)))
v25 = sorted({0: [] for c24 in range(1)})
if format(float(False), 'b').isalpha():
    v26 = 1.5
if True:
    w27 = 4
    while w27 > 0:
        w27 -= 1
        print((type({51, 36, 56}).__name__ == repr(ascii({5}).lstrip('MiXeD cAsE'))))
else:
    print((not ((1, 2) < 'Hello, World'.rpartition('tab\tnew\nline'[1:1:-1]))))
print('v25', v25)
'''),
    (102, r'''
w1 = 1
while w1 > 0:
    w1 -= 1
    v2 = {1, 2, 3}
for i3 in list(enumerate((['a', 'b'] + [3, 1, 2]), 1))[:9]:
    raise KeyError((not {c4 * 7 % 31 for c4 in range(6)}))
[].extend(((tuple([5]) + (2, {1: 'x', 2: 'y'}))[-2:-1] != (1,)))
for i6 in range(2, 8, 3):
    try:
        v7, *v8 = [b'a,b'.decode().strip() for c9 in range(3)]
        print(v7, v8)
    except Exception as e:
        print(type(e).__name__, e)
    else:
        class C10:
            k = (10**20)
            def __init__(self, x=1):
                self.x = x
            def __contains__(self, x):
                return []
            def __len__(self):
                return self.x
            def __eq__(self, x):
                return self.x == getattr(x, 'x', x)
            def __iter__(self):
                return iter([1, 2])
            @property
            def p(self):
                return dict.fromkeys(type((((1, 2), 3) + (1,))).__name__.partition(oct((7 * x))), x)
            def m(self, x):
                return {c11 * 7 % 31 for c11 in range(0)}
            def __repr__(self):
                return 'C10'
        o12 = C10(5)
        try:
            print(isinstance(o12, C10))
        except Exception as e:
            print(type(e).__name__, e)
        try:
            print(o12.k)
        except Exception as e:
            print(type(e).__name__, e)
        try:
            print(o12(2))
        except Exception as e:
            print(type(e).__name__, e)
    finally:
        class C13:
            def __init__(self, x=1):
                self.x = x
            def __iter__(self):
                return iter([1, 2])
            def __len__(self):
                return self.x
            def __call__(self, x):
                return dict.fromkeys([x, x][:-1][-1:100], 'a,b,,c')
            def m(self, x):
                return (bytes(sorted(tuple({}), key=lambda q: -q)), sorted(divmod(float('ÄÖß'), (10**20)), key=str))
            def __repr__(self):
                return 'C13'
        o15 = C13(0)
        try:
            print(f'{o15:>4}')
        except Exception as e:
            print(type(e).__name__, e)
        try:
            print([o15])
        except Exception as e:
            print(type(e).__name__, e)
        try:
            print(hash(o15) == 7)
        except Exception as e:
            print(type(e).__name__, e)
    if False: continue
    print(i6)
v16, *v17 = (3, 2, 1)
print(v16, v17)
'''),
    (103, r'''
v1 = (abs((float((10**20)) * (10 / -1))) ** 0.5)
print(-5)
w2 = 2
while w2 > 0:
    w2 -= 1
    print((10 not in [set(range(0)) for c3 in range(1, 4)]) == (('123' * 3) in (chr(97).strip('') + '123')))
v5 = list(zip([c4 for c4 in [5, 6]], list(filter(bool, list(filter(None, []))))))
print('v1', v1)
print('v5', v5)
'''),
    (104, r'''
v1, v2 = list({'b': 2, 'a': 1}.values())
print(v1, v2)
v3 = set(range(0))
v4 = int('-4.5')
print([[1], [2, 3]], b'abc', "it's"[1:100:].encode(), sep='|')
v5 = (1e300 / ++round(1e300, -1))
print('v4', v4)
print('v5', v5)
print('v3', v3)
'''),
    (105, r'''
print(sorted({round(round(1e300, -1)): ((0.0 % 2.5) + (float('inf') ** 0.5)) for c1 in range(1)}, reverse=True))
v4 = {**{12345678901234567890: [(255 % 7), c2] for c2 in range(0)}, str(round((float('nan') % 0), -1)): max([b'a,b' for c3 in [5, 6]])}
v5, v6 = ('%d' % 7).center(1, '*').join(list(map(lambda q: q * 2, 'MiXeD cAsE'.split(None, 1)))).rpartition(bin(((1 ^ 1000) // max([5]))))
print(v5, v6)
try:
    def f7(p8):
        print(bytes([[1], [2, 3]]), sep='|')
        v9 = '  pad '
        for i10 in [1, 2, 3][:9]:
            v13 = dict(zip(list(filter(bool, [(1,) for c12 in (0, 1) if False])), v9.split()))
        return p8
    v14 = set(range(3))
except Exception as e:
    print(type(e).__name__, e)
print(v4.pop(type([tuple('123') for c15 in range(1, 4)]).__name__, None))
print('v4', v4)
'''),
    (106, r'''
print(1000, ((b'\x00\xff', f'<{5e-324:.1e}>') + (1, 2)))
print((('-4.5' in ('%5d' % (12345678901234567890 ^ 7))) and [3, 1, 2][:-1:2]))
def f1(p2, p3):
    for y in range(2):
        yield sorted(set())
    return p2
print(list(f1([[1], [2, 3]][-2], divmod(1000, 2)[0])))
def f4(p5):
    print(False, {1, 8, 16}, (f'<{[[1], [2, 3]]:d}>' < oct(p5)))
    v6 = ({3} - set(range(3)))
    return tuple([f'<{5e-324!a:.0f}>'.encode(), 255])
'''),
    (107, r'''
v1 = hex('%s and %d')
v2 = set(range(0))
try:
    class C3:
        k = 0
        def __init__(self, x=1):
            self.x = x
        def __format__(self, x):
            return 'F' + x
        def __lt__(self, x):
            return True
        def __bool__(self):
            return False
        def m(self, x):
            return set(range(3))
        def __repr__(self):
            return 'C3'
    o5 = C3()
    try:
        print(-o5)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(isinstance(o5, C3))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(str(o5))
    except Exception as e:
        print(type(e).__name__, e)
    for i6 in v1:
        print(divmod(dict(zip(v2, ([0, 'x', None, 1.5] + [0, 'x', None, 1.5]))).get(str(-1e-7), i6), (2**31))[0] == (-5 < i6 <= (3 ** 3)))
    else:
        v8 = ({11} | v2)
except Exception as e:
    print(type(e).__name__, e)
try:
    print((255 >= int('0b101', 36)), (dict.fromkeys('Hello, World', round((2 / 0))) | dict(zip(sorted((1,), key=str), [0, 'x', None, 1.5]))), (len(v1) / sum([5])), sep='|')
except Exception as e:
    print(type(e).__name__, e)
if (True or set(range(0))):
    print((v1.encode() + b'\x00\xff'[10:].strip())[-2:3], [''], list({**dict.fromkeys(list(range(5, 0, -2)), 7), ('%a' % ((-0.0 * 123456789.123), 3)): len(list(zip(3.14159, [])))}.keys()), end='.\n')
    try:
        v9 = (-0.0 % ((round(float('nan'), 2) ** 0) ** 2))
        print(v1, list(enumerate(list(zip(list(zip(list(enumerate('Hello, World', 0)), format(False, ','))), v1)), -1)), end='.\n')
    except OverflowError as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
def f10(*rest):
    print([('abc' in 'abc'.casefold()) for c11 in range(3) if (not str(b'abc'))])
    print(1e16, {1: 'x', 2: 'y'})
    return ((2**31) if any([]) else -1)
w12 = 2
while w12 > 0:
    w12 -= 1
    print((ord('Hello, World'[1]) < ({**{1: 'x', 2: 'y'}, v1: 1}.get(f'<{-2.25!s:<<6}>', hash(-5)) << 3) <= sum(list(map(abs, ['a', 'b'][5:100])))))
v13 = ('a', 1.5)
v14 = (int('0x1f', 8) < (((1 if True else -(2**63)) ^ 10) % abs(pow(1, 3, 7))) <= 0)
v15 = ((((-1 >> 1) / sum([1, 2, 3])) * round(3.14159, 5)) / +(1e16 ** 0.5))
v16, *v17 = bin((round(v15) << 1))
print(v16, v17)
print('v15', v15)
print('v1', v1)
print('v13', v13)
print('v2', v2)
print('v14', v14)
'''),
    (108, r'''
print('{0}-{1!r}-{0:>6}'.format(hash(1e-7), ''), end='.\n')
v1 = ('%+d' % (1e300, bytes([[1], [2, 3]])))
v3 = ({c2 * 7 % 31 for c2 in range(1)}, v1.encode())
v4, *v5 = ([1, 2, 3], v3)
print(v4, v5)
print('v1', v1)
print('v3', v3)
'''),
    (109, r'''
def f1(p2):
    print({-5: bytes(['a', 'b']) for c3 in range(3)})
    print(list(enumerate(['a', 'b'], 1)))
    try:
        v4 = ('%.1s' % '  pad ')
    except Exception as e:
        print(type(e).__name__, e)
    return [*[(sum([1, 2, 3]) // pow(p2, 2, 10)), '123'.rjust(5, '*').find('ÄÖß'[5:4]), p2], *divmod(hash(-0.0), 2)]
try:
    v5 = {1, 8, 16}
except Exception as e:
    print(type(e).__name__, e)
finally:
    v6 = {0, 59, 10, 36, 34}
def f7(p8, p9):
    print(f'<{[]!a:d}>'.partition(format([*([3, 1, 2] + [3, 1, 2]), *tuple({'b': 2, 'a': 1})], ' ')))
    return p9
v10 = bytes([])[0:100].hex()
print(list({+c13: [False, [3, 1, 2], c13][5] for c13 in range(2)}.items()))
[].remove((abs([*[1, 2, 3], *(1,)].count(2)) + abs(len((() + (3, 2, 1))))))
if any(sorted(('%%' % (1e-7 // 1e300)), key=str)):
    try:
        try:
            print(format((~1 * f7(0, 12345678901234567890)), '.3g'))
        except ArithmeticError as e:
            print(type(e).__name__, e)
        except Exception as e:
            print(type(e).__name__, e)
        print(((float(isinstance('  pad ', (int, float))) ** 0.5) // -abs(round(0.0, 0))), round(float(((10**20) < -(2**63) <= f1((10**20)))), 2), end='.\n')
    except Exception as e:
        print(type(e).__name__, e)
elif (hash(12345678901234567890) < (list(reversed('%s and %d'))[1] - len(v10)) <= abs(abs(0))):
    print((v10 + v10))
print(0.0, ([{2, 45, 57, 34}] < sorted(chr(233).partition('{} {}'), key=lambda q: -q)))
print(list(filter(lambda q: q > 1, [divmod(0.0, (10**20)) for c15 in range(1, 4) if '%s and %d'.isnumeric()])))
print('v10', v10)
'''),
    (110, r'''
v1 = {(1, 2): 3}
def f2(p3=(10**20)):
    v4, *v5 = chr(97).lstrip('%s and %d')
    print(v4, v5)
    for i6 in type(('%8.3f' % ((3.14159 ** 0.5), b'a,b'.strip())).ljust(len((sorted('Hello, World', reverse=True) + ([3, 1, 2] * 3))), '*')).__name__:
        print(b'abc'[-1:4:-1], {1: 'x', 2: 'y'}, sep='|')
    print(+(((1e-7 * 123456789.123) + round(1e10, 5)) + '%s and %d'.count('tab\tnew\nline')) == (1e10 != 5e-324))
    return 'Hello, World'.rjust(-1, '*')
v7 = 255
w8 = 2
while w8 > 0:
    w8 -= 1
    try:
        v1 = v1
    except Exception as e:
        print(type(e).__name__, e)
print(int('12', 10))
print(isinstance((round((v7 / (2**31)), 0) + v7), (int, float)))
for i9 in tuple({}):
    [].clear()
    v11, v12 = ('%5d' % '%s and %d')
    print(v11, v12)
else:
    v15 = len({(10**20): {c13 * 7 % 31 for c13 in range(8)}, bin(1000)[2:-1]: v7, max([() for c14 in [5, 6] if True]): v1})
print('v7', v7)
print('v1', v1)
'''),
    (111, r'''
v1 = False
print(('%X' % (abs((abs(float('nan')) ** 0.5)), [({5} & {5}) for c2 in range(1, 4) if v1])), divmod(-2.25, [1, 2, 3].count(ord(''[-2]))), {**{'a': 1}, ('%#x' % 12345678901234567890): 1})
try:
    print(format(int(type(set()).__name__), 'g'))
except IndexError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
else:
    v3 = f'<{5e-324!r:#.3g}>'
v4 = v1
def f5(p6, p7):
    try:
        v8 = (p7 not in (([[1], [2, 3]], {(1, 2): -0.0, 10: True}) + (((1, 2), 3) + '-4.5'.partition('MiXeD cAsE'))))
    except OverflowError as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
    return p6
v9 = format((1e16 / (2**31)), 'b')
v12 = ({dict.fromkeys('tab\tnew\nline', -5): dict.fromkeys([[1], [2, 3]], int(-5)) for c10 in range(0)}, (({(1, 2): 3} | {'b': 2, 'a': 1}) | {c11: 2.5 for c11 in range(1)}))
print('v9', v9)
print('v12', v12)
print('v1', v1)
print('v4', v4)
'''),
    (112, r'''
v1 = divmod((0.0 + round(123456789.123)), (ord('{} {}'[1])).real)[-2:1:]
w2 = 2
while w2 > 0:
    w2 -= 1
    def f3(p4):
        v5 = b'\x00\xff'.strip()
        try:
            print((not v5))
        except ZeroDivisionError as e:
            print(type(e).__name__, e)
        except Exception as e:
            print(type(e).__name__, e)
        return p4
v6 = '123'
dict().update(({v6: b'\x00\xff'[10:-1:2], (123456789.123, ['a', 'b']): bytes([5])[1:1]} | {len({1, 8, 16}): v1 for c7 in range(3)}))
print(abs((5e-324 % ({} | {(1, 2): 3}).get(v6.replace(v6, v6), (10 + (10**20))))), end='.\n')
if False:
    print(True, b'\x00\xff', end='.\n')
v9 = [{(1, 2): 3} for c8 in range(3)]
print((round(5e-324, 1) == (((1e-7 - 255) // abs(1e10)) - (abs((10**20)) << 3))))
print('v6', v6)
print('v9', v9)
print('v1', v1)
'''),
    (113, r'''
v1 = 1e10
try:
    try:
        v3 = {(divmod(c2, c2)[1]).real: 'MiXeD cAsE' for c2 in range(1)}
        v4, v5 = [((1 * int('0x1f', 16)) ** 3)]
        print(v4, v5)
    except LookupError as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
    else:
        w6 = 4
        while w6 > 0:
            w6 -= 1
            w7 = 2
            while w7 > 0:
                w7 -= 1
                print(b'abc')
except ZeroDivisionError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
print((type(False).__name__.count('%s and %d') & divmod(2, (2**31))[1]))
def f8(p9, p10):
    v11 = {1: 'x', 2: 'y'}
    v12 = {**v11, 'a,b,,c': 2}
    v13 = b'abc'
    return -(2**63)
print(False, '{0}-{1!r}-{0:>6}'.format(list({}.values())[1], list({1: 'x', 2: 'y'}.values())), isinstance(list(range(-2, 3)), list))
raise KeyError(oct(abs(10)))
v14 = 3
print('v14', v14)
print('v1', v1)
'''),
    (114, r'''
for i1 in range(2, 8, 3):
    v2 = b'\x00\xff'
    v5 = ({c3 * 7 % 31 for c3 in range(1)} & {c4 * 7 % 31 for c4 in range(4)})
for i6 in divmod(((float('abc') + abs(5e-324)) ** 2), ~-(2**63)):
    print(list(range(0, 10, 3)))
    print((ascii({51}) * 0))
else:
    for i7 in (i6, (1e16 < 3.14159)):
        print(((dict.fromkeys(list(map(lambda q: q * 2, [[1], [2, 3]])), i6), 2) + ()), (i6, list(reversed(f'<{3!a:^9}>'))), [[1], [2, 3]], sep='|')
        class C8:
            k = 10
            def __init__(self, x=1):
                self.x = x
            def __getitem__(self, x):
                return [10, 20, 30][x]
            def m(self, x):
                return {33, 23, 28, 6, 15}
            def __repr__(self):
                return 'C8'
        o10 = C8(5)
        try:
            print(bool(o10))
        except Exception as e:
            print(type(e).__name__, e)
        try:
            print(C8(1, 2))
        except Exception as e:
            print(type(e).__name__, e)
        try:
            print(list(o10))
        except Exception as e:
            print(type(e).__name__, e)
        if False: continue
        print(i7)
[].clear()
print(('a', 1.5), [3, (1000 if ('a', 1.5)[-2:] else 7)])
if False:
    v12 = (1,)
for i13 in list(enumerate('x=1;y=2'.strip('-4.5'), 0))[:9]:
    [].insert(5, len((divmod((i13 / 0), min([0, 'x', None, 1.5])) + divmod(1e16, -5))))
'''),
    (115, r'''
v2 = {c1 * 7 % 31 for c1 in range(2)}
print((([[1], [2, 3]][-2] + (2**31)) & dict(zip(''.split(None, 1), [(2**31), 2, 2])).get('{} {:>5} {0}'.format((('a', 1.5), 3), hash(())), divmod((255 if False else 12345678901234567890), int(True))[1])), {**{+True.index(3): '{0}-{1!r}-{0:>6}'.format(c3, {'b': 2, 'a': 1}).split(',') for c3 in range(0)}, (chr(0) + {}): (-1 - 2)})
for i4 in range(2, 8, 3):
    i4 -= (i4 ^ i4)
print((format(float('inf'), '%').lstrip(''.join(['a', 'b'])).replace('  pad '.center(3, '*').join('%s and %d'.split(None, 1)), 'a,b,,c'.rjust(-1, '*')) in False))
print(dict().pop(('%5d' % round(((1.5 + -1) % (10 if True else -(2**63))))), None))
print(abs((((((1, 2), 3) // 12345678901234567890) / int('0x1f', 0)) - ('tab\tnew\nline'.rfind('é中') ** 1))), '123', end='.\n')
v6 = (abs(abs((3 & 255))), (-0.0 ** 2))
v7, v8 = format(((['a', 'b'][len([1, 2, 3])] | -(2**63)) / pow((1 % 12345678901234567890), 3, 7)), 'd')
print(v7, v8)
v9 = list(range(1, 5))
v10 = 'x=1;y=2'.rjust(2, '*')
print('v10', v10)
print('v9', v9)
print('v6', v6)
print('v2', v2)
'''),
    (116, r'''
if (type(({1: 'x', 2: 'y'} | {'k': [1, 2]})).__name__.zfill(-2) in ('%5s' % f'<{10!s:%}>').rjust(3, '*')):
    class C1:
        def __init__(self, x=1):
            self.x = x
        def __hash__(self):
            return 7
        def __add__(self, x):
            return C1(3)
        def m(self, x):
            return [0, 'x', None, 1.5]
        def __repr__(self):
            return 'C1'
    o2 = C1(5)
    try:
        print(o2(2))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print([o2])
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(o2.m(2))
    except Exception as e:
        print(type(e).__name__, e)
elif format(([1, 2, 3].count(7) & (7 * 2)), ',.2f').isspace():
    v3 = list(tuple({3: 'a,b,,c', '': 7, 'MiXeD cAsE': []})).lower()
else:
    v4 = set()
print(list(enumerate(list(enumerate(chr(20013), 1)), 0)))
for i5 in [[1], [2, 3]]:
    print(True, f'<{3!a:,.2f}>', b'abc')
    print(b'\x00\xff', [*list(filter(None, [5])), *tuple([3, 1, 2])], (dict.fromkeys([], i5) | {('  pad ' if True else "it's").rjust(-2, '*'): ((i5 % 1) // (-(2**63) if True else i5))}), end='.\n')
def f7(p8, p9):
    print(bytes(([[1], [2, 3]] * 2))[-1:3:-1])
    return abs(1e300)
for i10 in chr(20013):
    def f11(p12, *rest):
        v14 = ('%d' % [1e16 for c13 in range(3) if True].count(p12))
        try:
            print(((bytes(v14.split(',')) + b'a,b') - p12), abs(round((+float('nan') + (1.5 * float('nan'))), 0)), end='.\n')
            for i15 in range(3):
                print(dict.fromkeys(([3, 1, 2] * 3), i15))
                if ((0.1 ** 0) <= (p12 / p12)): break
                print(i15)
        except Exception as e:
            print(type(e).__name__, e)
        return b'a,b'.decode()
    if False: continue
    print(i10)
else:
    print((abs(((-0.0 % 7) % i10)) == round(1e10, 0)))
'''),
    (117, r'''
print([].count(((int(False)).real ** 2)))
print('MiXeD cAsE')
v1 = False
v2 = all(list(map(len, list(map(str, list(filter(None, [0, 'x', None, 1.5])))))))
print((float(v2) + [5]))
print('v1', v1)
print('v2', v2)
'''),
    (118, r'''
print((10**20), end='.\n')
v1 = (-1 if (('%-6s|' % (1.5 / 123456789.123)) >= '{} {}') else format(float(False), '.2f').index(format('a'[0], 'n')))
print((format((1000 <= -(2**63)), 'd') + ('é中' + format(1e300, 'e'))).lower())
v2 = (v1 / [5][-1:-1:2][3])
v3 = list(enumerate(("it's" in f'<{[3, 1, 2]!s:.2f}>'), -1))
try:
    try:
        print(v2)
        print(('%e' % ((v1 - abs(2)) ** 1)), v2)
    except OverflowError as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
print(b'a,b', [0, 'x', None, 1.5], round(v2), end='.\n')
v4 = ('%g' % (set(range(0)), '123')).rpartition(v1.zfill(0))
v5, *v6 = [1, 2, 3]
print(v5, v6)
v7 = ({10, 51, 58, 17} & set(range(0)))
v8 = b'a,b'
print('v1', v1)
print('v2', v2)
print('v3', v3)
print('v4', v4)
print('v7', v7)
print('v8', v8)
'''),
    (119, r'''
if True:
    try:
        v1 = ((round(round([0, 'x', None, 1.5], 2))).numerator not in dict.fromkeys((() + ())[-1:1], divmod(~{1: 'x', 2: 'y'}, (0 // 1))[1]))
        [].extend(v1)
    except ArithmeticError as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
    v2 = b''
else:
    for i3 in range(3):
        if False:
            print({i3: b'abc'}, ((3, 2, 1) + (1,)), {'b': 2, 'a': 1}, end='.\n')
            for i4 in range(2, 8, 3):
                print(i3)
        print(dict().pop((('  pad '.title() * 3)[2:] * -1), None))
    else:
        class C6:
            def __init__(self, x=1):
                self.x = x
            def __getitem__(self, x):
                return [10, 20, 30][x]
            def __hash__(self):
                return 7
            def __contains__(self, x):
                return 'ÄÖß'.partition('tab\tnew\nline'[1])
            def m(self, x):
                return ((((255 // 0) / (5e-324 * 1)) % (-1e300 // (0.1 % 3.14159))) * float((len((3, 2, 1)) % x)))
            def __repr__(self):
                return 'C6'
        o8 = C6(2)
        try:
            print(sorted([o8, o8]))
        except Exception as e:
            print(type(e).__name__, e)
        try:
            print(o8[1])
        except Exception as e:
            print(type(e).__name__, e)
        try:
            print(C6(1, 2))
        except Exception as e:
            print(type(e).__name__, e)
v9 = dict(zip([divmod((255 + 1), [1, 2, 3][2])[0], 255], list(range(1, 5))))
print(v9.setdefault('  pad ', divmod((ord('aXbXc'[5]) >> 1), round(((5e-324 - 1.5) ** 0.5)))[0]))
class C11(C6):
    def __hash__(self):
        return 7
    def __eq__(self, x):
        return self.x == getattr(x, 'x', x)
    def __len__(self):
        return self.x
    def m(self, x):
        return bytes([]).hex()
    def __repr__(self):
        return 'C11'
o12 = C11()
try:
    print(bool(o12))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(C11.__name__)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(f'{o12:>4}')
except Exception as e:
    print(type(e).__name__, e)
print('v9', v9)
'''),
    (120, r'''
print((0 if False else (0 % max([*[[1], [2, 3]], *((1, 2), 3)]))))
print(dict().popitem())
if (oct(((10**20)).real) in chr(0).ljust(3, '*')):
    print([1, 2, 3][len([[1], [2, 3]])])
    v2 = 123456789.123
def f3():
    try:
        v4 = +float(False)
    except KeyError as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
    else:
        dict()['aXbXc'[0:1:-2]] = {1, 2, 3}
    v7 = b'\x00\xff'
    return {'b': 2, 'a': 1}
v8 = ({1, 2, 3} - set(range(0)))
v9 = (list(zip([1, 2, 3], format(3, 'b').rjust(5, '*'))) * 2)
print('v9', v9)
print('v8', v8)
'''),
    (121, r'''
v1 = (round((~(10**20) / {'b': 2, 'a': 1}.get('%s and %d', 10)), 2) * 12345678901234567890)
try:
    v2 = ((format(1e-7, '=+8'), 'x=1;y=2'.zfill(5)) + (1, 2))[:100:]
except Exception as e:
    print(type(e).__name__, e)
else:
    v3 = ({1, 2, 3} | set(range(5, 20, 4)))
v4, *v5 = '%s and %d'.partition('MiXeD cAsE')[0:-1:-2][-1:3]
print(v4, v5)
if (((((2**31) << 0) // len([1, 2, 3])) <= ((255 % 0) // {'a': 1}.get('123', 255))) or f'<{2!a:d}>'):
    del [][-1]
    def f6(p7, p8):
        return b'\x00\xff'.hex().upper()[0:].decode()
        v9 = divmod(3.14159, list(filter(bool, '{} {}'.split('X')))[2])
        return ({1, 8, 16} - {c10 * 7 % 31 for c10 in range(2)})
print('v1', v1)
'''),
    (122, r'''
try:
    def f1():
        for y in range(1):
            yield {**{**{}, format((not 12345678901234567890), '<5'): ord('x=1;y=2'[len(['a', 'b'])])}, '{} {}': divmod(min(list(enumerate([0, 'x', None, 1.5], -1))), (((2**31) << 0) & list(range(0, 10, 3))))[0]}
        return 2
    print(list(f1()))
    v3 = {(c2 ^ 12345678901234567890): (tuple(({'b': 2, 'a': 1} | {'b': 2, 'a': 1})) + (1, 2)) for c2 in range(3)}
except Exception as e:
    print(type(e).__name__, e)
finally:
    print(()[0:1], (list(map(str, [() for c4 in (0, 1) if True])), ascii(b'a,b').center(3, '*').center(3, '*')), sep='|')
try:
    v5 = ((--5 if True else pow(int('zz', 36), 3, -5)) < ((255 & abs((2**31))) >> 1) <= abs(len('  pad '.removesuffix("it's"))))
except ZeroDivisionError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
else:
    v7 = {c6: ((bytes([]) + bytes([3, 1, 2])) + b'a,b') for c6 in range(1)}
v8 = list({**{**{'b': 2, 'a': 1}, chr(20013): abs(-5)}, format('a', '010.2f'): 10}.items())
try:
    v9 = ((tuple('x=1;y=2') + ('a', 1.5)) + ('a', 1.5)[::-1])[:]
    v8 = v8
except Exception as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
else:
    v10 = 'x=1;y=2'.zfill(-1)
print(False == (dict(zip(v8, (['a', 'b'] + [1, 2, 3]))) | dict(zip(v8, [*v8, *()])))[-1:])
v11 = (b'abc'.title() + b'').title()[10:100:-2]
v12 = (2**31)
print('v12', v12)
print('v8', v8)
print('v11', v11)
'''),
    (123, r'''
assert (not bytes(list(enumerate('aXbXc', -1)))), hex(--(2**63))
if ''.swapcase().istitle():
    for i1 in divmod(int('077', 16), 0):
        for i2 in range(3):
            v5 = (((0 * i1) / i2) % [b'abc' for c4 in range(1, 4) if True][-2])
        if ((i1 >> 0) < i1 <= +i1): break
        print(i1)
print((list({3: '123' for c6 in range(3)}.items())[-2:-1] + list(range(-2, 3))))
v8 = ['{} {}'.split('X') for c7 in (0, 1)]
v9 = set(range(3))
print((1,), sep='|')
for i10 in [][:9]:
    print(list(dict()), len(dict()))
    dict().update({'k': [1, 2]})
    if (not (i10 < (10**20) <= i10)): continue
    print(i10)
v11 = (-5 != sorted({55, 57, 13, 33}).index((int('zz', 36) ^ 1)))
v12 = {'aXbXc': b'a,b'}
for i13 in [1, 2, 3][:9]:
    v8[-2] = (v9 - {c14 * 7 % 31 for c14 in range(8)})
else:
    v12.update({1: 'x', 2: 'y'})
print('v8', v8)
print('v12', v12)
print('v9', v9)
print('v11', v11)
'''),
    (124, r'''
print(b'' == dict(zip([5], [[1], [2, 3]])))
v1 = isinstance(divmod(3, 1000), (int, float))
print((((((2**31) / 1000) * 255) ** 2) + abs(1e10)))
try:
    print([].pop(1))
    v4 = (((-1 ** 5) & ((-1 & 255) | (12345678901234567890 % 2))) | 1)
except Exception as e:
    print(type(e).__name__, e)
v5 = 3
v6 = b''
class C7:
    k = 3
    def __init__(self, x=1):
        self.x = x
    def __repr__(self):
        return 'R%s' % (self.x,)
    def __contains__(self, x):
        return 'MiXeD cAsE'.encode()
    def __getattr__(self, x):
        return x * 2
    def m(self, x):
        return 2.5
o8 = C7(0)
try:
    print(o8.m(2))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(o8.x)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(2 in o8)
except Exception as e:
    print(type(e).__name__, e)
try:
    for i9 in ((1, 2)[2:-1] + f'<{3!s:08b}>'.rpartition('{0}-{1!r}-{0:>6}'.format(1000, b''))[:3]):
        print(1.5, v6, end='.\n')
        assert False, format(((123456789.123 ** 0) - v5), '>8')[5:3]
    else:
        print(v6.hex(), 1e10, end='.\n')
except OverflowError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
print(hash(1), (3, 2, 1), [tuple("it's".zfill(-2)) for c10 in [5, 6]])
v12 = ([v1 for c11 in (0, 1) if v1] | len(list(zip(sorted(frozenset({2, 4})), (1,)))))
print('v5', v5)
print('v12', v12)
print('v1', v1)
print('v6', v6)
'''),
    (125, r'''
v1 = 1000
v2, v3 = (('a', 1.5) + ('a', 1.5))
print(v2, v3)
print(isinstance(({**{'a': 1}, ''.join(['a', 'b']): round(1.5)} | ({'é中': set(), v1: -0.0, (): ()} | ({'b': 2, 'a': 1} | {'k': [1, 2]}))), int))
print({'k': [1, 2]})
print(dict().pop(format(('%d' % 1e16)[1][-2:1], 's'), None))
v5 = b''
class C6:
    k = 12345678901234567890
    def __init__(self, x=1):
        self.x = x
    def __repr__(self):
        return 'R%s' % (self.x,)
    @property
    def p(self):
        return (not 'é中')
    def m(self, x):
        return type(('%.2f' % b'').replace(('%s and %d'[5:1] if False else ('%-6s|' % '  pad ')), type(tuple([[1], [2, 3]])).__name__)).__name__
o7 = C6(2)
try:
    print(sorted([o7, o7]))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(C6.__name__)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(o7.m(2))
except Exception as e:
    print(type(e).__name__, e)
for i8 in tuple([5]):
    print({c9: {52, 32, 39, 57, 35} for c9 in range(1)}, ['a', 'b'], ['a', 'b'])
    def f10(p11=1000):
        print([].pop(5))
        v15 = {c14 * 7 % 31 for c14 in range(1)}
        return p11
print(dict().setdefault(f'<{3!r:<5}>', v1))
v17 = list(filter(lambda q: q > 1, dict.fromkeys(chr(0), v1)))
print('v1', v1)
print('v17', v17)
print('v5', v5)
'''),
    (126, r'''
v1 = 'a'.lstrip()
print(({('a', 1.5): (2**31)} | {c2: (v1.zfill(len([0, 'x', None, 1.5])) + ('ÄÖß' if False else v1)) for c2 in range(3)}), repr((([1, 2, 3] == 0.0) or '{0}-{1!r}-{0:>6}'.format(hash(7), [[1], [2, 3]]))), end='.\n')
dict()[v1] = {}
try:
    if ((10**20) <= pow(((0 + 7)).real, 3, 10)):
        print(list(dict()), len(dict()))
    else:
        try:
            print((([([5] < [1, 2, 3])] + (1,)) * 2))
        except KeyError as e:
            print(type(e).__name__, e)
        except Exception as e:
            print(type(e).__name__, e)
        finally:
            [].append([])
except Exception as e:
    print(type(e).__name__, e)
else:
    v4 = tuple((3, 2, 1))
v5 = v1
v6, v7 = bin(round(123456789.123))
print(v6, v7)
print('v1', v1)
print('v5', v5)
'''),
    (127, r'''
print(all(['x=1;y=2', (set(range(0)) | {c1 * 7 % 31 for c1 in range(0)}), ((-5 % (10**20)) + (1 & 3))]), tuple({**{'a': 1}, format(-2.25, '08b'): 0}))
def f2(p3, p4):
    for y in range(2):
        yield list(map(float, [1, 2, 3]))
    return ((int('12', 16) | p4) ** 5)
print(list(f2(int(1.5), (10 ^ -(2**63)))))
print(format(1, 'd').rstrip().join(list(zip(list(zip([[1], [2, 3]], 'ÄÖß')), (1,)))).split(','))
assert (255 < (-'{} {}'.count('aXbXc') + ((12345678901234567890 if True else -1) ^ (0 if True else -1))) <= ((-5 + int('077', 2)) - ~-5)), format('MiXeD cAsE', ',.2f')
v5 = [1, 2, 3]
v5 = v5
v5.insert(5, -5)
print(chr(233).join((v5 + [7 for c7 in range(1, 4) if False])).encode() == round((2.5 * abs(hash(-0.0)))))
print('v5', v5)
print('v5', v5)
'''),
    (128, r'''
print(dict().popitem())
print((({8, 58, 25, 39} | set(range(5, 20, 4))) - {45, 21, 19, 8, 14}), sep='|')
for i1 in (3, 2, 1):
    v3 = [tuple(({'b': 2, 'a': 1} | {(1, 2): 3})) for c2 in range(1, 4) if (2 < c2 <= 2)]
    v4 = bin((tuple({'k': [1, 2]}) >> 64))
else:
    def f5(p6, p7=1000):
        for y in range(1):
            yield (() + hex(0).upper().partition(chr(20013).lstrip('ÄÖß')))
        return 1000
    print(list(f5(abs(i1), +i1)))
v8 = []
assert (min(list({**{'a': 1}, '123': 1}.keys())) < 3 <= (2**31)), ('%%' % (10**20))
for i9 in 'x=1;y=2':
    print(list(dict()), len(dict()))
    print((({5} | {c10 * 7 % 31 for c10 in range(8)}), -(float(False) ** 0.5)), sep='|')
def f11(p12, p13):
    for i14 in 'aXbXc':
        print({c15 * 7 % 31 for c15 in range(2)})
    else:
        try:
            v16 = set(range(0))
        except Exception as e:
            print(type(e).__name__, e)
        else:
            print((), bytes([3, 1, 2]), sep='|')
    return max([[1], [2, 3]])
v17, *v18 = divmod(((2 ** 2) ^ (10**20)), divmod(len(v8), -(2**63))[1])[0:1]
print(v17, v18)
print('v8', v8)
'''),
    (129, r'''
v1 = ((3, 2, 1) + [*[], *(1,)][-2:4][-1:1:-2])
v2 = (b'a,b'[:4:2][10:-1:2] + bytes([*['a', 'b'], *('Hello, World', [1, 2, 3])]))
print(({c3: b''[0:4:-2].title() for c3 in range(3)} | {c4: (f'<{0.0:*^9}>' in '-4.5') for c4 in range(2)}))
try:
    print(v2, set(range(5, 20, 4)), b'abc')
    if (not v1):
        v2 = v2.decode()
        print(({c5: v1 for c5 in range(2)} | {c6: divmod(0.0, c6) for c6 in range(0)}), ('-4.5' + ('%a' % ((10**20) / 255))).encode(), -(2**63))
except Exception as e:
    print(type(e).__name__, e)
finally:
    v7 = {**dict(zip([1, 2, 3], ([] * 3))), format(('%s' % (abs(1e10), 'ÄÖß'.join([]))), '5'): [+12345678901234567890][1]}
for i8 in range(3):
    class C9:
        def __init__(self, x=1):
            self.x = x
        def __format__(self, x):
            return 'F' + x
        def __eq__(self, x):
            return self.x == getattr(x, 'x', x)
        def m(self, x):
            return b'a,b'.upper()
        def __repr__(self):
            return 'C9'
    o10 = C9()
    try:
        print(o10 + 1)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(o10 + 1)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(len(o10))
    except Exception as e:
        print(type(e).__name__, e)
    v2 = (bytes(sorted(set(range(5, 20, 4)))) + '{0}-{1!r}-{0:>6}'.format(0, 1e10).rjust(len([[1], [2, 3]]), '*').encode())
    if ([('%-5d|' % i8), i8] >= []): continue
    print(i8)
v11 = []
def f12(*rest):
    v13 = round(-float(''.isidentifier()), 5)
    print(-5)
    print(False)
    return False
for i14 in range(3):
    v15 = bytes(v11)
    def f16(p17):
        print((b''.title()[-1:3:2][0:100] + bytes([3, 1, 2])[-2:].upper()), tuple(format((-2.5 ** -1), '+.2f')), [{}], sep='|')
        v18 = (not True)
        print(((dict(zip(['a', 'b'], (['a', 'b'] + [1, 2, 3]))) | dict(zip(['a', 'b'], [1.5 for c19 in range(1, 4)]))) * max([*list(reversed(((1, 2), 3))), *(1, 2)[5::-2]])))
        return [divmod(1e16, -(2**63))[:3:-1], ((p17 - p17) ** 3)].count(7)
if ([f12(), pow((1 ^ 3), 3, -5), v1] > v11):
    print((10**20))
    v20 = (1 ** 0)
else:
    v21 = abs(+1.5)
try:
    try:
        class C22:
            k = -5
            def __init__(self, x=1):
                self.x = x
            def __neg__(self):
                return -self.x
            def __bool__(self):
                return False
            def __add__(self, x):
                return C22(3)
            def __contains__(self, x):
                return ((((float('nan') / x) - abs(-2.25)) * 3) >= float((('é中' in '  pad ') or float(True))))
            @property
            def p(self):
                return -float(x)
            def m(self, x):
                return x
            def __repr__(self):
                return 'C22'
        o23 = C22(0)
        try:
            print(o23.p)
        except Exception as e:
            print(type(e).__name__, e)
        try:
            print(f'{o23:>4}')
        except Exception as e:
            print(type(e).__name__, e)
        try:
            print(o23.zz)
        except Exception as e:
            print(type(e).__name__, e)
        v24 = ('-4.5' in ('%.1s' % [0, 'x', None, 1.5][2]))
    except (ValueError, KeyError) as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
except ValueError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
print('v11', v11)
print('v1', v1)
print('v2', v2)
'''),
    (130, r'''
try:
    v1 = list('Hello, World'.join([(10**20), -5, 5e-324]).join(['a', 'b']))
except Exception as e:
    print(type(e).__name__, e)
else:
    v2, v3 = format(abs(abs((float('nan') // 1e10))), 'n')
    print(v2, v3)
finally:
    w4 = 1
    while w4 > 0:
        w4 -= 1
        print(abs(pow((ord('123'[len(['a', 'b'])]) ** 3), 2, 10)))
v5 = ()
w6 = 4
while w6 > 0:
    w6 -= 1
    v7 = format(format('x=1;y=2', 'b'), 'c').encode()
print(0.0, ((int('0b101', 36) ** 3) >> 3), format(float('inf'), '<5'))
print(f'<{[]:q}>')
w8 = 3
while w8 > 0:
    w8 -= 1
    try:
        print(([0, 'x', None, 1.5].index(int('12', 36)) < (int(('%.2f' % 255)) ^ hash(-1)) <= (3 if isinstance((-0.0 - float('nan')), list) else ~255)), end='.\n')
        try:
            print(+(pow((255).numerator, 2, 1) ** 1), str(({'b': 2, 'a': 1} | dict(zip(list(enumerate('é中', 1)), '{} {}'.split())))), {1, 2, 3})
            for i9 in 'abc'.zfill(len(list(filter(bool, [1, 2, 3])))).rjust(2, '*'):
                print((i9 | i9))
                if (i9 < (2 if (not True) else i9) <= i9): break
                print(i9)
        except Exception as e:
            print(type(e).__name__, e)
        else:
            print(isinstance(+int('12', 8), str), end='.\n')
        finally:
            v10 = sorted(('a', 1.5), reverse=True)
    except Exception as e:
        print(type(e).__name__, e)
    finally:
        print(([bytes([0, 'x', None, 1.5]) for c11 in [5, 6] if True] * 0), ++abs(round(float('nan'), -1)), end='.\n')
assert True, '-4.5'
print(list(dict()), len(dict()))
v13 = (((float('nan') ** 0.5) - ((10 if False else 0) // {}.get('aXbXc', -1))) + (++1e300 // ('abc'.count('aXbXc') / 255)))
print('v13', v13)
print('v5', v5)
'''),
    (131, r'''
for i1 in range(3):
    print(dict().pop('{} {}', None))
print(dict(zip([tuple('{0}-{1!r}-{0:>6}'.format(1, '{} {}'))], [[1], [2, 3]])), ([b'a,b'[1::-1] for c2 in (0, 1) if (c2 > c2)] + bytes([0, 'x', None, 1.5])[2:100][-1:]))
w3 = 1
while w3 > 0:
    w3 -= 1
    print(list(enumerate(list(map(lambda q: q * 2, (sorted({'a': 1}, key=lambda q: -q) + []))), 0)))
class C4:
    k = 0
    def __init__(self, x=1):
        self.x = x
    def __lt__(self, x):
        return True
    def __add__(self, x):
        return C4(3)
    def __repr__(self):
        return 'R%s' % (self.x,)
    def m(self, x):
        return b'a,b'
o5 = C4()
try:
    print(bool(o5))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(2 in o5)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(-o5)
except Exception as e:
    print(type(e).__name__, e)
print(dict().setdefault(f'<{3!a:08b}>', len(tuple([5]))))
try:
    print(list(zip(sorted(list(map(bool, ['a', 'b'])), reverse=True), ('a', 1.5))), bytes(list(enumerate('%s and %d'.rjust(2, '*'), 1))), ((2.5 / 1) + ((10 - 0) >> 0)))
    def f7(p8):
        for y in range(2):
            yield ({'b': 2, 'a': 1} | (dict(zip(list(reversed('x=1;y=2')), ([[1], [2, 3]] + [5]))) | dict(zip(list(zip([0, 'x', None, 1.5], [[1], [2, 3]])), False.split()))))
        return len({1: 'x', 2: 'y'})
    print(list(f7((12345678901234567890 - -5))))
except Exception as e:
    print(type(e).__name__, e)
class C9:
    def __init__(self, x=1):
        self.x = x
    def __lt__(self, x):
        return True
    @property
    def p(self):
        return abs((1e16 ** 0.5))
    def m(self, x):
        return 'é中'
    def __repr__(self):
        return 'C9'
o10 = C9()
try:
    print(o10.zz)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(1 + o10)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(o10.m(2))
except Exception as e:
    print(type(e).__name__, e)
print(({{**{'k': [1, 2]}, '-4.5': c11}.get((10**20), (10**20)): {**dict.fromkeys(((1, 2), 3), -1), 'ÄÖß'[0]: c11} for c11 in range(3)} | {c12: ((b'\x00\xff' | {5}) ^ {c13 * 7 % 31 for c13 in range(0)}) for c12 in range(0)}) == (dict.fromkeys([(2**31)], divmod({}.get('Hello, World', -5), hash((2**31)))[0]) | {(1, 2): 3}))
v14 = tuple([5])
print('v14', v14)
'''),
    (132, r'''
print(sorted((set() ^ set(range(0)))), [])
v1 = (1, 2)
print(v1, (float(('%-6s|' % float('abc'))) + ('a'.rfind(f'<{3:#.3g}>') % ((-5 if True else 1) << 0))), '123')
print((((int('0b101', 2) * (-5 - 7)) / 255) / ((((2**31) ^ 0) / round(-2.25)) * -abs(0.0))), {5})
print(set(range(5, 20, 4)), {**dict(zip(sorted({45, 19, 25, 16, 8}), list(dict.fromkeys((1,), 2).items()))), 'a': (-(2**63) if (not b'a,b'.decode()) else len([b'a,b' for c2 in range(3) if False]))}, 'a,b,,c'.rpartition('a,b,,c'.title()))
v3 = b'abc'
try:
    for i4 in range(3):
        try:
            v5 = [*[*list(zip(list({}.values()), "it's")), *v1], *v1]
        except Exception as e:
            print(type(e).__name__, e)
        except Exception as e:
            print(type(e).__name__, e)
        finally:
            v6 = (f'<{[1, 2, 3]!s:.2f}>' in (min([1, 2, 3][:]) / 3))
except (ValueError, KeyError) as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
v7 = v1
print('v1', v1)
print('v7', v7)
print('v3', v3)
'''),
    (133, r'''
print(set())
try:
    v2 = sorted(({c1 * 7 % 31 for c1 in range(3)} - set(range(5, 20, 4))))
    v3 = pow((int('077', 16) ^ ord('123'[len(list({'k': [1, 2]}.items()))])), 3, 10)
except Exception as e:
    print(type(e).__name__, e)
finally:
    dict().update({'a': 1})
v4 = list(filter(lambda q: q > 1, [5]))
def f5():
    v6, v7 = (f'<{-(2**63):^9}>' + f'<{123456789.123!r:=+8}>')
    print(v6, v7)
    v8 = list(zip(list(enumerate(bin((255 if False else 2)), 0)), '{} {:>5} {0}'.format('aXbXc'.isupper(), (-(2**63) ** 5)).split()))
    for i9 in (tuple(('%r' % 0.0)) + ((b'abc' + b'abc'), (2**31)))[0::2]:
        if True:
            for i10 in range(3):
                print(chr(233).encode())
            v12 = False
        elif sum(v8):
            for i13 in v8[:9]:
                print('abc'.replace('', 'a').replace('-4.5', "it's"[-2]).zfill(3).center(len(v8), '*'))
                print({(1, 2): 3}.get('a,b,,c'.rjust(len(sorted({5})), '*')[0], ('%8.3f' % pow(((10**20) >> 1), 3, 1))))
            else:
                print((123456789.123 + ((-1e-7 - 1) * 0.1)))
    return 7
v14 = ((0.1 - +(1 / -(2**63))) - {'b': 2, 'a': 1})
v15 = ((divmod((3 - 255), (1000).bit_count())[0] // abs(int('0x1f', 36))) - pow(0, 2, 10))
print(dict.fromkeys(chr(0), (v15 ** 5)))
v16 = bin(v15)
print('v15', v15)
print('v14', v14)
print('v16', v16)
print('v4', v4)
'''),
    (134, r'''
print(dict().popitem())
def f3():
    v4, v5 = ('%8.3f' % ({**{'b': 2, 'a': 1}, format(1e16, '<<6'): max([5])}, (+-1 / (1 // 1000)))).expandtabs(4)
    print(v4, v5)
    print('{0}-{1!r}-{0:>6}'.format(int('0b101', 36), ([*sorted({1: 'x', 2: 'y'}), *divmod(-0.0, -5)] * 3)))
    return abs(ord('123'[3]))
for i6 in f'<{1: }>':
    v7 = ((bytes(list(reversed(((1, 2), 3)))) + ''.zfill(5).encode()) + b''.strip())
v8 = (set(range(3)) & {13, 12, 54})
for i9 in divmod(-2.25, +(pow(2, 0, 10) if (0 >= '%s and %d') else ((10**20) % (2**31)))):
    def f11(p12):
        print(1e16 == set(range(5, 20, 4)))
        return [][2]
    v13, *v14 = len((('abc' + 'aXbXc') * -1).encode())
    print(v13, v14)
v15 = [1, 2, 3]
v16 = divmod(1.5, (-5 * (((10**20) if True else 7) & (-(2**63) >> 1))))
print(v16, {c17 * 7 % 31 for c17 in range(7)}, end='.\n')
print(set(range(3)), sep='|')
if ('tab\tnew\nline' == type({'k': [1, 2]}).__name__.zfill(-2)):
    print({}, {})
    if True:
        print('{0}-{1!r}-{0:>6}'.format(-5, ((10**20) ** 1)))
        if (v15 < v15):
            def f18(p19, p20):
                print(True)
                print(p19)
                print({c21 * 7 % 31 for c21 in range(0)})
                return list(enumerate('tab\tnew\nline'.replace('Hello, World', 'abc')[-1:3], -1))[-2:100]
    elif (ord('abc'[2]) / hash(2)):
        print('%s and %d'.zfill(len(v15)), b'\x00\xff'[1:3][-2:4:1], format(('é中' + 'Hello, World')[2:100:2], 's').partition('a,b,,c'), end='.\n')
elif {22}:
    print({{1: 'x', 2: 'y'}.get(f'<{3!r:q}>', ((3.14159 & -(2**63)) + hash(-1))): (bytes(v15) + (b'a,b'[5:4:] + False.encode()))}, bytes(v15), dict.fromkeys(('%s' % ord('-4.5'[5])).split(None, 1), list(enumerate(v15, -1))[len(sorted(v8))]))
else:
    v22 = bytes([{**{1: 'x', 2: 'y'}, 'ÄÖß'.center(-1, '*'): (7).bit_count()}, 'MiXeD cAsE'])
if ('MiXeD cAsE' in v8[1]):
    print(v15, chr(97).join(list(zip(list({c23: v8 for c23 in range(1)}), ('%%' % hash(()))))), end='.\n')
    class C24:
        k = 3
        def __init__(self, x=1):
            self.x = x
        def __format__(self, x):
            return 'F' + x
        @property
        def p(self):
            return divmod((ord('é中'[-2]) & x), ord('Hello, World'[-1]))
        def m(self, x):
            return [5]
        def __repr__(self):
            return 'C24'
    o25 = C24(0)
    try:
        print(o25.p)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print([o25])
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(o25.k)
    except Exception as e:
        print(type(e).__name__, e)
elif v16:
    v26 = ('a,b,,c'[2:1].split().count(((1 | 7) >> 3)) & ord('aXbXc'[0]))
print('v15', v15)
print('v16', v16)
print('v8', v8)
'''),
    (135, r'''
v1 = (('% d' % (12345678901234567890 // int(float('inf')))) * 0)
v2 = format(((0 + 7) / abs(1000)), 's').find(v1)
v3 = (10 ^ v2)
print([1, 2, 3])
def f5(p6, *rest):
    return dict(zip(list(enumerate([3, 1, 2], -1)), [[1], [2, 3]]))
    print('{} {}'.encode(), sep='|')
    return (not 'a'.encode()[:3])
try:
    if all([v2, v2, v2]):
        v7, v8 = list(({**{-(2**63): True for c9 in range(0)}, '  pad ': pow(v3, 2, 7)} | dict.fromkeys(v1.replace(v1, 'ÄÖß'), [1, 2, 3][len([5])])).values())
        print(v7, v8)
        v10 = ('a', 1.5)
    elif dict(zip(list(reversed(list(dict.fromkeys(b'abc', 1000).keys()))), (list(reversed(('a', 1.5)[2:4:])) + [5]))):
        print(dict()[f'<{7!a:_}>'])
    else:
        [].sort()
except AttributeError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
finally:
    v14, v15 = ((v3 / v3), (set(range(0)) - ((set() | {1, 8, 16}) | {c16 * 7 % 31 for c16 in range(2)})))
    print(v14, v15)
for i17 in [v1, 10][:9]:
    class C18:
        k = (2**31)
        def __init__(self, x=1):
            self.x = x
        def __bool__(self):
            return False
        def __repr__(self):
            return 'R%s' % (self.x,)
        def __getattr__(self, x):
            return x * 2
        @property
        def p(self):
            return {**{**dict.fromkeys('Hello, World'.replace('-4.5', 'a,b,,c'), ((10**20) + (2**31))), f'<{3!s:.2}>': int(type(0.0).__name__)}, 'tab\tnew\nline': x}
        def m(self, x):
            return len(([{'k': [1, 2]} for c20 in [5, 6]] + 'Hello, World'.encode()))
    o21 = C18()
    try:
        print(o21.k)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(-o21)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(1 + o21)
    except Exception as e:
        print(type(e).__name__, e)
    v22 = '{} {}'.split()
if (v3 in [0, 'x', None, 1.5]):
    v23 = list(dict(zip(list(filter(None, list(enumerate(v1, 0)))), list(zip(list({'b': 2, 'a': 1}.keys()), (1,)[-2:100:1])))).items())
    print(v1.capitalize())
else:
    if (v1 in f'<{3!r:x}>'):
        def f24(p25):
            if (False or ({divmod(p25, 3): (float('nan') + 3)} | {abs(b'\x00\xff'): b'\x00\xff', '{} {}'.count("it's"): (-1, {1, 8, 16})})):
                print(dict.fromkeys((((p25 / p25) - +5e-324) * 0), 3))
                print(((len(((3, 2, 1) + (1, 2))) < p25 <= p25) or '{} {:>5} {0}'.format(({1, 2, 3} - set()), (p25 if True else p25)).encode()))
            else:
                print(('a', 1.5)[1::0])
            if ('x=1;y=2' < ('{0}-{1!r}-{0:>6}'.format(p25, [3, 1, 2]) * 3)):
                print(p25)
            return ('%e' % ((True and 'abc'), p25)).index(f'<{-2.25!a:#b}>'[len(list({'k': [1, 2]}.items()))])
    elif {'b': 2, 'a': 1}:
        def f26():
            print(('a', 1.5), ('a', 1.5), -2.25)
            return (3, 2, 1).isnumeric()
    else:
        try:
            try:
                print(divmod(divmod(v3, ({'k': [1, 2]} | {'a': 1}).get(v1.replace('Hello, World', v1), (v2 & 10)))[1], int('zz', 0))[0])
                print((float('nan') - (min([*[5], *((1, 2), 3)]) & v3)))
            except AttributeError as e:
                print(type(e).__name__, e)
            except Exception as e:
                print(type(e).__name__, e)
            assert ((ord('-4.5'[3]) if (not str([1, 2, 3])) else (v2 % v3)) < v3 <= (hash(1000)).bit_count()), v1
        except TypeError as e:
            print(type(e).__name__, e)
        except Exception as e:
            print(type(e).__name__, e)
        finally:
            try:
                print(({c27 * 7 % 31 for c27 in range(3)} & set()))
                print((v1 if False else 'a,b,,c').join(sorted({c28 * 7 % 31 for c28 in range(5)})))
            except Exception as e:
                print(type(e).__name__, e)
            finally:
                print({'k': [1, 2]})
[].extend({})
print(divmod(divmod((v2 - (v3 ^ v2)), v3)[0], hash(1e10))[1])
print(True)
print('v2', v2)
print('v3', v3)
print('v1', v1)
'''),
    (136, r'''
v1 = b'a,b'
print(()[5:1], {c2 * 7 % 31 for c2 in range(8)}, sep='|')
print([])
print((++1e300 % 1e16), [b'a,b'[2:3:-1] for c3 in [5, 6]][3], ('%5d' % (type([0, 'x', None, 1.5]).__name__, {5})))
assert True, f'<{[[1], [2, 3]]!a:G}>'
v4 = 1e10
w5 = 4
while w5 > 0:
    w5 -= 1
    print(('{0}-{1!r}-{0:>6}'.format(int('123'), v1) if False else '').rpartition(format(chr(20013), 'x')))
print('v4', v4)
print('v1', v1)
'''),
    (137, r'''
v1 = False
raise ValueError((type(b'').__name__.replace(('%i' % ([0, 'x', None, 1.5], -0.0)), f'<{-5!r:n}>').encode() + b'abc'))
print(isinstance(dict(zip(list(zip([3, 1, 2][::], 'ÄÖß'.partition('{} {}'))), list(range(1, 5)))), str))
for i2 in ('Hello, World' + 'MiXeD cAsE'.join([])):
    for i3 in '-4.5':
        w4 = 4
        while w4 > 0:
            w4 -= 1
            if (i2 < (i3 - list({1: 'x', 2: 'y'}.values()).count(i3)) <= i2):
                print(format(5e-324, '#x').center(0, '*'))
            else:
                print({('{0}-{1!r}-{0:>6}'.format(i2, float('nan')), [True for c5 in [5, 6] if False]): tuple([['a', 'b']])[-1::-2]})
    try:
        assert v1, 'ÄÖß'
    except IndexError as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
    finally:
        print(format(((-1e-7 ** 0) - abs([0, 'x', None, 1.5])), '.2f') == list(enumerate('%s and %d', 1)))
else:
    v6 = set(range(5, 20, 4))
for i7 in (chr(233).lstrip() if v1 else type(b'\x00\xff').__name__):
    if v1:
        v8 = ('a', 1.5)
    else:
        print(b'\x00\xff' == (1,))
v9 = ('%8.3f' % ('Hello, World', (123456789.123 / -(2**63))))
print((-5).conjugate())
try:
    v10, v11 = tuple(list(pow(2, 0, 10).items()))[10:4:-1]
    print(v10, v11)
    try:
        v12 = {5}
        for i13 in f'<{3:#.3g}>':
            v14, v15 = tuple([])
            print(v14, v15)
            print(i13)
            if False: continue
            print(i13)
    except Exception as e:
        print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
else:
    try:
        try:
            def f16():
                print((type('-4.5'[len([5])].encode()).__name__, ('%s' % (''.partition('x=1;y=2'), (b'' + b'')))[:-1]))
                print(['a', 'b'])
                print({'a': 1})
                return tuple(('%X' % (2**31)))
        except (ValueError, KeyError) as e:
            print(type(e).__name__, e)
        except Exception as e:
            print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
    finally:
        if False:
            if v1:
                print(v1)
                print(v9[-1])
            elif 0:
                print((1, 2))
        else:
            v18 = {c17 * 7 % 31 for c17 in range(4)}
print([divmod([][3], c19) for c19 in range(3) if (f'<{c19!a:.0f}>' == ('%G' % ({5}, -5)))])
v20 = {'b': 2, 'a': 1}
print({1, 2, 3})
print('v9', v9)
print('v20', v20)
print('v1', v1)
'''),
    (138, r'''
print(hash(2) == 'é中'.partition('x=1;y=2'))
v1 = (((1, 2), 3)[2:3:-1][:3] + (1,))[10:4:-1]
try:
    w2 = 1
    while w2 > 0:
        w2 -= 1
        v3 = ('a', 1.5)
    v4 = b'a,b'
except Exception as e:
    print(type(e).__name__, e)
else:
    print(chr(65))
try:
    assert ((++1e-7 == 0.0) or v1), hex(2)
    print({c5 * 7 % 31 for c5 in range(2)}, (1,), ({1: 'x', 2: 'y'} | {'123'.join(['a', 'b']).replace('é中'.removesuffix('123'), 'abc'): ('%x' % '%s and %d'.zfill(5))}))
except Exception as e:
    print(type(e).__name__, e)
try:
    try:
        try:
            v6, *v7 = [*([False for c8 in [5, 6]][-2:] + ([1, 2, 3] * 0)), *v1]
            print(v6, v7)
        except Exception as e:
            print(type(e).__name__, e)
        v9 = 'aXbXc'
    except Exception as e:
        print(type(e).__name__, e)
    else:
        def f10():
            print({'b': 2, 'a': 1})
            if True:
                print((list(reversed(('%i' % (12345678901234567890 % 7)))) >= list(zip(([][:4] * 3), chr(20013)))))
            else:
                print(dict.fromkeys(f'<{2.5!s:q}>', sorted(set(range(0))).count(1000)))
            return hex(int(12345678901234567890)).split('X').index(10)
except Exception as e:
    print(type(e).__name__, e)
print(((divmod([3, 1, 2].index(-1), ((10**20) if True else -1))[0] / 7) / (abs((float('inf') // 1e16)) ** 2)), (10**20), v1)
print('v1', v1)
'''),
    (139, r'''
def f1(p2=7, *rest):
    print('a')
    return (p2 if False else (2**31))
v3 = format((-0.0 * float((-5 % -1))), '>8')
print(({0} ^ set(range(3))))
try:
    try:
        class C4:
            k = 12345678901234567890
            def __init__(self, x=1):
                self.x = x
            def __eq__(self, x):
                return self.x == getattr(x, 'x', x)
            def __getattr__(self, x):
                return x * 2
            @property
            def p(self):
                return True
            def m(self, x):
                return b''.upper()
            def __repr__(self):
                return 'C4'
        o5 = C4(2)
        try:
            print(hash(o5) == 7)
        except Exception as e:
            print(type(e).__name__, e)
        try:
            print(o5.p)
        except Exception as e:
            print(type(e).__name__, e)
        try:
            print(hash(o5) == 7)
        except Exception as e:
            print(type(e).__name__, e)
    except (ValueError, KeyError) as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
finally:
    v7 = bytes([(0 + c6) for c6 in (0, 1)])
print((float('nan') + (1e10 * (0.1 / (1e300 // 123456789.123)))))
def f8(*rest):
    print({'a': 1})
    return (0 ^ pow((1000 if ((2**31) not in {'k': [1, 2]}) else sum([])), 3, 1))
w9 = 4
while w9 > 0:
    w9 -= 1
    w10 = 3
    while w10 > 0:
        w10 -= 1
        for i11 in range(3):
            if False:
                print({'b': 2, 'a': 1})
                print([i11, i11, ((-2.25 / (0 >> 3)) // round(round(0.1, -1), 2))])
            else:
                print(b'')
print(bytes(sorted(v3, key=lambda q: -q)) == {c12: '' for c12 in range(3)})
v13 = False
for i14 in ('%X' % (hex(f1((2**31))), abs(int(divmod(3, 255)[0])))):
    v16, v17 = ('a', 1.5)[-2:4:1]
    print(v16, v17)
    v18 = ()
    if v3.islower(): continue
    print(i14)
else:
    if v13:
        dict().update({1: 'x', 2: 'y'})
    else:
        w19 = 3
        while w19 > 0:
            w19 -= 1
            class C20:
                def __init__(self, x=1):
                    self.x = x
                def __getitem__(self, x):
                    return [10, 20, 30][x]
                def __format__(self, x):
                    return 'F' + x
                def m(self, x):
                    return {(x ^ 255): b'a,b'.hex().strip() for c21 in range(1)}
                def __repr__(self):
                    return 'C20'
            o22 = C20(0)
            try:
                print(f'{o22:>4}')
            except Exception as e:
                print(type(e).__name__, e)
            try:
                print(1 + o22)
            except Exception as e:
                print(type(e).__name__, e)
            try:
                print(o22.m(2))
            except Exception as e:
                print(type(e).__name__, e)
print('v3', v3)
print('v13', v13)
'''),
    (140, r'''
print(divmod(7, (ord('-4.5'[2]) // (tuple({'b': 2, 'a': 1}) >> 0))))
print({(1, 2): 3})
v1 = 1
if (((list(range(5, 0, -2)) * 3) * 0) >= [c2 for c2 in range(1, 4)]):
    print([v1, v1])
else:
    def f3():
        print(type(7).__name__ == oct((10**20)).encode())
        return (abs(int(-2.25)) - (2 + ((7 << 0) - -(2**63))))
print(sorted({35}))
print('v1', v1)
'''),
    (141, r'''
raise ValueError(('%.2f' % ('%5d' % (b'\x00\xff', False))))
print('{0}-{1!r}-{0:>6}'.format(-5, (abs(abs(5e-324)) <= 1e-7)))
print(ord('a,b,,c'[3]), (1, 2), (+2.5 * 1e16))
if (1 <= (min(sorted({})) & int('12', 36))):
    v1 = {**{(1, 2): 3}, ('é中' + '{} {}').removeprefix(('' if True else 'a,b,,c')): hash(())}.get(format(0.1, 'o'), divmod(ord('a,b,,c'[0]), pow(ord('abc'[0]), 2, -5))[0])
    for i2 in ('%x' % ({c3 * 7 % 31 for c3 in range(0)}, (1, 2))):
        v4 = (+0.1 ** -1)
        if ((1,) not in ((3, 2, 1) + ('a', 1.5))):
            print(((1, 2) + ("it's".rpartition(f'<{3!r:,.2f}>') + ('a', 1.5))), ('%i' % len(set())))
        else:
            v5 = v4
print('x=1;y=2'[len([[1], [2, 3]])].center(0, '*'))
print(isinstance('{} {}', str) == (((round(1e300, 0) - abs(1.5)) // divmod(2, 2)[1]) / (((10 / -(2**63)) % +2.5) ** 2)))
try:
    v6 = (10**20)
except LookupError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
else:
    try:
        v7 = repr(('%x' % (-1, int('zz', 36))).encode())
    except Exception as e:
        print(type(e).__name__, e)
    finally:
        print(sorted(type(format('Hello, World', '#x').encode()).__name__, key=lambda q: -q))
finally:
    v8 = b'a,b'
v9 = (((1, 2), 3) + ()[-2:4])
print(((format(True, 'b') if (3 < 7 <= 1000) else '{0}-{1!r}-{0:>6}'.format(-1, {1, 8, 16})) + "it's".upper().removesuffix('-4.5'.join([5]))).encode(), sep='|')
print('v9', v9)
'''),
    (142, r'''
v1 = format(1e300, '08b').replace(('a' + format(-0.0, 'n')).removeprefix(('%.1s' % ({**{}, 'tab\tnew\nline': (2**31)}, '%s and %d'))), f'<{1e-7!s:}>')
v2 = {5}
v3 = 'x=1;y=2'.encode()
v4 = len(v1.rpartition(v1))
print(((1,) + (round(3.14159, 5), int(1.5))[-2:]), (v4 in dict(zip(list(map(float, ([5] + [0, 'x', None, 1.5]))), [5]))), ())
def f5():
    print(('%#x' % int('0x1f', 2)).partition(('%+d' % (format(False, 'n'), {1, 2, 3})).center(1, '*')))
    return sum(['a', 'b'])
w6 = 3
while w6 > 0:
    w6 -= 1
    v7 = {5}
print((1, 2), end='.\n')
print('v4', v4)
print('v1', v1)
print('v2', v2)
print('v3', v3)
'''),
    (143, r'''
print(('tab\tnew\nline' + 'abc'))
for i1 in "it's":
    for i2 in ((({(1, 2): 3}.get('a', 255)).real, (((1, 2), 3)[-1:100] != (1,))) + (1, 2)):
        v3 = (() < divmod(int('077', 0), 255))
        print(''.split())
    else:
        print(('%X' % 'ÄÖß') == set(range(0)))
    print({'a': 1})
class C4:
    def __init__(self, x=1):
        self.x = x
    def __radd__(self, x):
        return x
    def m(self, x):
        return isinstance({hash(-5): bytes(False) for c5 in range(0)}, object)
    def __repr__(self):
        return 'C4'
o6 = C4(2)
try:
    print(isinstance(o6, C4))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(o6.zz)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(o6[1])
except Exception as e:
    print(type(e).__name__, e)
print([3, 1, 2].count(7), [1, 2, 3][10:4:-1])
v7 = set(range(3))
print(b'abc'.strip()[-2:-1][-2:1], ((b'abc'.hex() + 123456789.123) ** 0))
print('v7', v7)
'''),
    (144, r'''
print(list(reversed((f'<{3!r:8.3f}>' * 3))), (-2.25 * type(([].index(1) / 1000)).__name__), end='.\n')
v2 = {c1 * 7 % 31 for c1 in range(2)}
if False:
    print((format(divmod(-5, (10**20))[0], '*^9')[0] + 1e-7) == ((int(7) >> 0) / (int(-float('nan'))).bit_count()))
elif (round(round((2.5 ** 0), 5), 1) // float(abs(7))):
    v3 = 'MiXeD cAsE'
else:
    assert False, ('%05d' % ((abs(float('inf')) - ((0.0 % 1) / (1e10 % 1.5))), tuple(('tab\tnew\nline'[-2:3:-2] + ('%5s' % 2)))))
w4 = 4
while w4 > 0:
    w4 -= 1
    if True:
        [].reverse()
    else:
        v7 = ([] > [])
v8 = {1: 'x', 2: 'y'}
v9 = v2
print('v8', v8)
print('v2', v2)
print('v9', v9)
'''),
    (145, r'''
for i1 in ((-(2**63)).bit_count(), {1, 8, 16}):
    del [][2]
    [].extend(tuple('ÄÖß'.istitle()))
print(b'\x00\xff', 'x=1;y=2'.split(), 7, sep='|')
v4, *v5 = (('%.1s' % (hash(1), {c6 * 7 % 31 for c6 in range(2)})).partition(format('%s and %d', '5')) + (3, 2, 1))
print(v4, v5)
v7 = {divmod(dict.fromkeys(('a', 1.5), 0).get(('%i' % 0.1), (-5 & 2)), sum(list(((1, 2), 3)))): '', format(True, 'd').ljust(-1, '*'): float((ord('aXbXc'[-1]) % (10**20))), [sorted({1, 2, 3}), int('077', 16)].count(len([5])): dict.fromkeys((tuple([5]) + divmod(2.5, (2**31))), (12345678901234567890 >> 3))}
for i8 in tuple(v7)[0:4:-2]:
    try:
        i8 *= i8
        def f9():
            print((list(enumerate(list(zip([0, 'x', None, 1.5], (1,))), -1))[-1] + (('{} {}'.rpartition('a') + tuple({'b': 2, 'a': 1})), format('a', '<5').rpartition(('Hello, World' * 3)))), round(abs(-+1e-7), 0), b'abc')
            try:
                print(b'\x00\xff')
                print(bytes(list(map(lambda q: q * 2, [1, 2, 3][5::-2][5:1]))))
            except Exception as e:
                print(type(e).__name__, e)
            except Exception as e:
                print(type(e).__name__, e)
            print(True)
            return divmod(len(type({16}).__name__), ~abs(max([0, 'x', None, 1.5])))[1]
    except IndexError as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
    if ('%X' % ((-(2**63) | abs(1000)), [1, 2, 3])).islower(): break
    print(i8)
else:
    v7[format(hash(7), '.2f')] = b'a,b'
w10 = 2
while w10 > 0:
    w10 -= 1
    v11 = ((({5} - {1, 2, 3}), b'\x00\xff')[-2:3:] == ((1, 2), 3))
print('v7', v7)
'''),
    (146, r'''
def f1(p2, p3, *rest):
    if (not '%s and %d'):
        v4 = all([3, 1, 2])
    return ((round(+0.0) if isinstance(-2.25, (int, float)) else p3) >> 0)
print([('%s and %d' if True else str({**{1: 'x', 2: 'y'}, 'tab\tnew\nline': (2**31)}))], float(hex({}.get('ÄÖß', 255))[2:100:]), frozenset({2, 4}))
v5 = tuple('123')
print([f1(round(0.0), (-(2**63) ^ 1000)), (type([set() for c6 in (0, 1)]).__name__ in chr(97).center(-1, '*'))])
w7 = 4
while w7 > 0:
    w7 -= 1
    try:
        print(list([{29, 57, 12, 13}, {1: 'x', 2: 'y'}.get('a', -5), "it's".find('é中')][5:4:2]), end='.\n')
        v8 = abs(((1e16 ** 0.5) - -(3 / -5)))
    except ArithmeticError as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
    else:
        v5 = bytes(list(reversed(v5)))[-1:][:1:2]
if False:
    v9 = b'\x00\xff'.hex()
v10 = v5
v11 = pow(3, 3, 7)
print(dict().pop(('%05d' % (0.0, [v11, 2, 12345678901234567890])), None))
print('v11', v11)
print('v5', v5)
print('v10', v10)
'''),
    (147, r'''
v1 = (dict.fromkeys(f'<{1000!a:q}>', 1) | {'b': 2, 'a': 1})
def f2(p3):
    print(('%X' % (b'\x00\xff', ((1, 2), 3))), end='.\n')
    try:
        v4 = (((p3 / len(((1, 2), 3))) // 2.5) * float('inf'))
        print((1, 2), sep='|')
    except Exception as e:
        print(type(e).__name__, e)
    else:
        v5, *v6 = format(False, 's')
        print(v5, v6)
    finally:
        return ((([0, 'x', None, 1.5] + []) * 2)[:100] <= [+int('zz', 2), p3, dict(zip([1, 2, 3], sorted([[1], [2, 3]])))])
    try:
        try:
            print(('a', 1.5), sep='|')
            print(b'', sep='|')
        except ZeroDivisionError as e:
            print(type(e).__name__, e)
        except Exception as e:
            print(type(e).__name__, e)
        finally:
            v7 = True
    except (ValueError, KeyError) as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
    return pow([*[[1], [2, 3]], *((1, 2) + ((1, 2), 3))].index((0 - p3)), 2, 7)
v8 = (1, 2)
print(b'\x00\xff')
v9 = ((2**31) ** 5)
print(v8[-2:-1] == (1e-7 / (-1e300 ** 2)))
try:
    for i10 in list(v1.values())[:9]:
        print('{} {}')
        class C11:
            def __init__(self, x=1):
                self.x = x
            def __format__(self, x):
                return 'F' + x
            def __getitem__(self, x):
                return [10, 20, 30][x]
            def __bool__(self):
                return False
            @property
            def p(self):
                return repr(((x // x), {'ÄÖß': [3, 1, 2]}))[1]
            def m(self, x):
                return ('ÄÖß', format((10**20), 'E'))
            def __repr__(self):
                return 'C11'
        o12 = C11(5)
        try:
            print(1 + o12)
        except Exception as e:
            print(type(e).__name__, e)
        try:
            print(C11.__name__)
        except Exception as e:
            print(type(e).__name__, e)
        try:
            print(o12 < o12)
        except Exception as e:
            print(type(e).__name__, e)
except ZeroDivisionError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
[].sort()
if False:
    v13 = (round(abs((-0.0 // -1))) + {'k': [1, 2]}.get('MiXeD cAsE', abs(v9)))
print(v1, b'\x00\xff', {12345678901234567890: f'<{[3, 1, 2]!a:+}>'})
v14, v15 = [tuple(('MiXeD cAsE' + 'x=1;y=2')) for c16 in range(1, 4) if ('%s and %d' < ('a,b,,c' * 0))]
print(v14, v15)
print('v9', v9)
print('v8', v8)
print('v1', v1)
'''),
    (148, r'''
v1 = ((divmod((10 ^ (2**31)), ~10)[0] ^ len([])) | 'tab\tnew\nline'.rfind(format('123'.encode(), ',.2f')))
print(0.0, ((1.5 + hash(0.1)) + abs(((1e16 / -1) ** 0.5))), bytes([(3, 2, 1) for c2 in range(1, 4) if '%s and %d'.isalpha()]))
print(set(range(5, 20, 4)) == type((((1,)[10::2] + ({5}, [0, 'x', None, 1.5])) + tuple([[1], [2, 3]])[-1:-1:])).__name__)
v3 = ((('tab\tnew\nline'.split(None, 1), b'a,b'.partition('')) + '%s and %d'.partition('')) + ())
print(v1.pop(f'<{7:q}>', None))
v5 = 'ÄÖß'.encode().hex()
class C6:
    def __init__(self, x=1):
        self.x = x
    def __iter__(self):
        return iter([1, 2])
    def __call__(self, x):
        return round(3.14159, 5)
    def __add__(self, x):
        return C6(3)
    def m(self, x):
        return (abs(0) ^ pow(x, 0, 7))
    def __repr__(self):
        return 'C6'
o7 = C6(5)
try:
    print(2 in o7)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(bool(o7))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(o7.zz)
except Exception as e:
    print(type(e).__name__, e)
print(format('{0}-{1!r}-{0:>6}'.format(hash(1), [(-(2**63) ** 0)]), 'e'))
print('v3', v3)
print('v1', v1)
print('v5', v5)
'''),
    (149, r'''
for i1 in oct((-1 << 1))[0]:
    dict()[oct(10)[5]] = tuple((divmod(-float('nan'), (2 - i1)), {c2 * 7 % 31 for c2 in range(0)}))
v3 = {1: 'x', 2: 'y'}
v4 = (2**31)
v5 = bytes([2, divmod(v4, 12345678901234567890)[0], v4])[10:3:2]
v7 = {c6 * 7 % 31 for c6 in range(0)}
v8 = list(map(str, [-(2**63), v4, (f'<{12345678901234567890!a:%}>' < 'abc'.join([5]))]))
if (v4 < 12345678901234567890 <= v4):
    print((v4 not in v3))
    print((pow((v4 & v4), 2, 1) ^ v4), b'\x00\xff')
print((v4 <= len(dict.fromkeys((v8, v7), int('0b101', 36)))), v5.title(), end='.\n')
print('v4', v4)
print('v8', v8)
print('v3', v3)
print('v7', v7)
print('v5', v5)
'''),
]
import warnings
warnings.simplefilter("ignore")
for _number, _source in _programs:
    print("#=", _number)
    try:
        exec(_source, {"__name__": "__main__"})
    except BaseException as _problem:
        print("!", type(_problem).__name__, str(_problem))
