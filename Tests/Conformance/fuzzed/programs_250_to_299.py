# Programs 250 to 299 of Scripts/fuzz-language print what they print under CPython
_programs = [
    (250, r'''
print({(c1 % (c1 % {1: 'x', 2: 'y'}.get('  pad ', c1))): ([0, 'x', None, 1.5] == [[1], [2, 3]]) for c1 in range(3)} == (([[1], [2, 3]], 'x=1;y=2'.rpartition(repr({5}))) < ((1, 2), 3)))
for i2 in [(-1 < ord('a'[-1]) <= 12345678901234567890)][:9]:
    print({1, 2, 3})
v3 = float('nan')
try:
    print(int('12', 36), (bytes(list(enumerate(sorted([0, 'x', None, 1.5]), 0))) + b'abc'))
except Exception as e:
    print(type(e).__name__, e)
v5 = type({-5: b'\x00\xff' for c4 in range(1)}).__name__.encode()[-2:1]
v6 = set(range(0))
v7 = -1
[].clear()
try:
    print(False)
    v8 = {1: 'x', 2: 'y'}
except AttributeError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
finally:
    print(dict()[{(1, 2): 3}])
for i9 in list(map(bool, [1, 2, 3]))[:9]:
    print(('%r' % (format('{} {}', '^9').center(len(list(zip([0, 'x', None, 1.5], [0, 'x', None, 1.5]))), '*').lower(), v3)), sep='|')
    v12 = {v7: 1000 for c11 in range(2)}
    if isinstance({'k': [1, 2]}, int): continue
    print(i9)
else:
    v13 = list(dict.fromkeys(list(filter(lambda q: q > 1, [])), round(v3)).items())
print('v7', v7)
print('v3', v3)
print('v6', v6)
print('v5', v5)
'''),
    (251, r'''
print(list(range(-2, 3)), {29})
v1, *v2 = hex(list(map(str, ([[1], [2, 3]] + []))).index(len('a'.rpartition('abc'))))
print(v1, v2)
try:
    v3 = 'abc'
except LookupError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(b'', end='.\n')
except Exception as e:
    print(type(e).__name__, e)
else:
    print(divmod((abs(round(-2.25, 5)) / 123456789.123), 10))
print(b'', -((len(()) // 0) ^ min([0, 'x', None, 1.5])), end='.\n')
for i4 in ([1, 2, 3] + list(map(float, ('123' + 'a').split('X'))))[:9]:
    v5 = '{0}-{1!r}-{0:>6}'.format(i4, len({**{(1, 2): 3}, 'tab\tnew\nline': 0})).encode()
print(list(('%g' % f'<{3!s:G}>')), '{0}-{1!r}-{0:>6}'.format((int('12', 2) & int('Hello, World'.zfill(2))), ('%05d' % ({(-5 ^ (10**20)): all([1, 2, 3]), ()[10:]: abs(float('nan'))}, {**({1: 'x', 2: 'y'} | {1: 'x', 2: 'y'}), 'x=1;y=2': (-1 if True else 7)}))), end='.\n')
try:
    try:
        print([].pop(5))
    except Exception as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
except ZeroDivisionError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
def f6(*rest):
    v7 = {5}
    print([1, 2, 3], sep='|')
    try:
        try:
            try:
                print(b'\x00\xff')
            except Exception as e:
                print(type(e).__name__, e)
            else:
                print(-5)
            finally:
                print((0.1 / (((float('inf') + 1.5) ** -1) + (~() + 12345678901234567890))))
        except Exception as e:
            print(type(e).__name__, e)
        else:
            v8 = v7
        if any(list(range(3))):
            v9 = (int('12', 2) / divmod(pow(3, 3, 10), -5)[1])
        elif dict.fromkeys(('%.3e' % (round(3.14159, 0) % ord('MiXeD cAsE'[-2]))), ((10**20)).bit_length()):
            if (isinstance((-2.25 - float(True)), str) and ((('%c' % 1e10) in chr(65)), {})):
                print(round((5e-324 ** 0.5)))
            else:
                print(+3.14159)
        else:
            print([255])
    except ArithmeticError as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
    return int('é中')
'''),
    (252, r'''
print('aXbXc'.split())
print((((1 / 3) * -(2**63)) // ((round(123456789.123, 1) / True.index(10)) / round((1e16 + 1e-7), 5))) == (255 if ((ord('a,b,,c'[0]) // False.get('-4.5', 3)) in [[1], [2, 3]]) else -'x=1;y=2'.split('X').index(10)))
v1 = round((((3.14159 // 1e16) / abs(1)) * 1000), 5)
for i2 in range(2, 8, 3):
    v4 = list(map(bool, [frozenset({2, 4}) for c3 in (0, 1)]))[-1:100]
v5 = ({21, 37}, (tuple(type({'k': [1, 2]}).__name__), sorted({8, 25, 3})))
v6 = ((10**20)).numerator
try:
    try:
        print((hex(v6) if False else f'<{3!r:c}>'))
        for i7 in range(2, 8, 3):
            print(b'a,b'.hex())
        else:
            try:
                print(True)
            except Exception as e:
                print(type(e).__name__, e)
            finally:
                print(('tab\tnew\nline' + '123'[0:-1])[0:3:])
    except IndexError as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
except IndexError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
else:
    print(v1)
del [][-2:-1:-2]
print('v6', v6)
print('v1', v1)
print('v5', v5)
'''),
    (253, r'''
v1 = ({54, 31} - {1, 8, 16})
dict().update({c2: v1 for c2 in range(2)})
v4 = sorted(list(({c3: 1e-7 for c3 in range(0)} | {**{'a': 1}, 'tab\tnew\nline': 0}).values()))
v5 = round(float('-4.5'))
try:
    class C6:
        def __init__(self, x=1):
            self.x = x
        def __call__(self, x):
            return f'<{1!a:#.3g}>'.replace('Hello, World'.center(len(list(map(str, list(filter(lambda q: q > 1, [0, 'x', None, 1.5]))))), '*'), chr(97))
        def __call__(self, x):
            return f'<{1!a:#.3g}>'.replace('Hello, World'.center(len(list(map(str, list(filter(lambda q: q > 1, [0, 'x', None, 1.5]))))), '*'), chr(97))
        def m(self, x):
            return (tuple((list(()) + list(enumerate([1, 2, 3], 1)))) + (1, 2))
        def __repr__(self):
            return 'C6'
    o7 = C6(0)
    try:
        print(-o7)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(o7(2))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(bool(o7))
    except Exception as e:
        print(type(e).__name__, e)
except AttributeError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
for i8 in range(3):
    v9 = (3, 2, 1)
    v10 = (format(False, '') * 2).encode()
try:
    if True:
        v11 = (10**20)
except Exception as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
v5 *= min([0, 'x', None, 1.5][5::-2])
def f12():
    print({**({{'k': [1, 2]}.get('', 7): (0 >= c13) for c13 in range(2)} | ({**{'a': 1}, "it's": 1} | {1000: [0, 'x', None, 1.5] for c14 in range(3)})), (1, 2)[-2:100][5:4]: 255}, (ord('123'[5]) == (7 % abs((0.0 >> 3)))), ord('abc'[0]), end='.\n')
    return sorted(dict(zip(['a', 'b'], list(zip([3, 1, 2], [1, 2, 3])))), reverse=True)[10:4:-2]
v16 = dict.fromkeys(divmod(({'k': [1, 2]} | {(1, 2): 3}).get('123'.rjust(len([[1], [2, 3]]), '*'), v5), len(v1)), 10)
try:
    v17 = v1
    v18 = float(True)
except ZeroDivisionError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
print('v5', v5)
print('v4', v4)
print('v16', v16)
print('v1', v1)
'''),
    (254, r'''
dict()[''] = b'a,b'
try:
    print(tuple({**{(c1 + 3): dict.fromkeys('é中', 0) for c1 in range(1)}, format((255 / 0), '.3g'): ([0, 'x', None, 1.5], (-2.25 * 255))}) == {(1,): isinstance(dict.fromkeys((1, 2), (-(2**63) // 12345678901234567890)), list)})
except Exception as e:
    print(type(e).__name__, e)
finally:
    class C2:
        k = 3
        def __init__(self, x=1):
            self.x = x
        def __str__(self):
            return 'a,b,,c'
        def __hash__(self):
            return 7
        def __getitem__(self, x):
            return [10, 20, 30][x]
        def m(self, x):
            return ('a' + f'<{[[1], [2, 3]]:+}>').encode()[1:-1]
        def __repr__(self):
            return 'C2'
    o3 = C2(5)
    try:
        print(C2(1, 2))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(o3 < o3)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print([o3])
    except Exception as e:
        print(type(e).__name__, e)
def f4(p5, p6=3, *rest):
    for y in range(2):
        yield {(1, 2): 3}
    return (([1, 2, 3] + list(zip([5], [0, 'x', None, 1.5]))) + list(reversed(f'<{3!r}>')))[0]
print(list(f4((1000 - -(2**63)), pow(10, 2, 1))))
for i7 in '{0}-{1!r}-{0:>6}'.format((abs((255 // 1)) % (pow(1000, 2, -5) | len({'b': 2, 'a': 1}))), ('%8.3f' % format('{} {}', '.0f')).isdigit()):
    if (255 < 3 <= dict(zip([i7], ([[1], [2, 3]] + ['a', 'b']))).get(('%r' % ([{1, 2, 3} for c9 in range(3) if False], 'aXbXc'.partition('aXbXc'))), i7)):
        print(1e-7, end='.\n')
        v11 = {i7: -1e16 for c10 in range(3)}
    else:
        dict().update({'k': [1, 2]})
    if (set(range(5, 20, 4)) or {round((3.14159 - 1e16)): 'x=1;y=2' for c13 in range(3)}):
        for i14 in '123':
            v15 = (tuple(oct(i14)) + ((1, 2) + ((i14 not in {1, 8, 16}), b'\x00\xff'[1:3])))
            if (False and (((1e300 // -2.25) // round(1e300, 2)) + abs((0.0 / float('nan'))))): continue
            print(i14)
        else:
            raise KeyError(True)
    elif {**dict.fromkeys([], (i7 if all(['a', 'b']) else {1: 'x', 2: 'y'}.get("it's", 255))), format('é中', '.3g'): (10**20)}:
        v16 = (f'<{3!s:5}>'.join([5]).casefold() + ascii('{} {}'.ljust(1, '*').split(None, 1)))
    else:
        if (list(filter(bool, list(zip([0, 'x', None, 1.5], 'abc'.removeprefix('x=1;y=2'))))) <= [0, 'x', None, 1.5]):
            v17 = dict.fromkeys(divmod(((1e300 * -2.25) - 12345678901234567890), round((1 / i7))), i7)
else:
    print(('  pad '.rjust(2, '*').ljust(1, '*') * 2).replace(('%r' % (b'\x00\xff'[10:1].decode(), bytes([])[1::-1])), f'<{[5]!a:>8}>'))
for i18 in '':
    if (('%5s' % ('{0}-{1!r}-{0:>6}'.format(-(2**63), {5}).encode(), i18)) == format(3, '.2f')):
        print(b'abc')
        print(i18, sep='|')
    else:
        try:
            v20 = bytes(list(zip([], [])))
        except AttributeError as e:
            print(type(e).__name__, e)
        except Exception as e:
            print(type(e).__name__, e)
        finally:
            v21 = (tuple(''.join([]).split('X')) + (1,))
    if (ord('tab\tnew\nline'[0]) != int('0b101', 2)):
        print(({14, 13, 51, 34, 51} & set()), end='.\n')
        i18 %= round(float(i18))
    else:
        w22 = 3
        while w22 > 0:
            w22 -= 1
            [].insert(3, i18)
else:
    for i23 in format(-((1e300 + 0.0) // -2.25), ','):
        if False:
            v24 = (int('12', 2) in {'b': 2, 'a': 1})
            def f25(p26, p27):
                print([0, 'x', None, 1.5])
                print((('é中'.rfind('MiXeD cAsE') / (p26 // p26)) / min(sorted({16, 17, 16, 8, 46}))))
                return (oct(pow((-(2**63)).real, 0, 7)) <= oct(0).join('ÄÖß'.split()))
        elif list(reversed(divmod(({1: 'x', 2: 'y'} - (-0.0 % 1e10)), -5))):
            dict()[format((((1.5 - -5) // float(i18)) * i23), '8.3f')] = {**{'b': 2, 'a': 1}, ascii(i18): i23}.encode().upper()
        else:
            v28 = f'<{1e300!r:8.3f}>'
    else:
        try:
            print(set())
            print(dict(zip(list(range(0, 10, 3)), [()[0:100] for c29 in [5, 6] if 'abc'.isalnum()])))
        except OverflowError as e:
            print(type(e).__name__, e)
        except Exception as e:
            print(type(e).__name__, e)
'''),
    (255, r'''
def f1(p2, p3):
    if isinstance(([isinstance(frozenset({2, 4}), bool), int(3.14159)] == list(map(float, list({'b': 2, 'a': 1})))), str):
        v4 = {21, 39}
        print(list({'a': 1}), end='.\n')
    w5 = 2
    while w5 > 0:
        w5 -= 1
        print(True == round((p2 / p2), 0))
    print(divmod(p2, pow(((-(2**63) + p2) * (-1 % 1)), 2, 1)), 'x=1;y=2', end='.\n')
    return p3
v6 = bytes([1, 2, 3])
print(set(range(3)), (123456789.123 % ((1e16 - [1, 2, 3].count(1000)) + 0)))
v7 = tuple({})
print('v7', v7)
print('v6', v6)
'''),
    (256, r'''
for i1 in (repr(set(range(5, 20, 4))) + 'Hello, World'):
    print(round(+(123456789.123 + (10**20))), [], frozenset({2, 4}), end='.\n')
    v4 = list(zip([[c3] for c3 in range(1, 4) if (c3 < i1 <= 2)], list(b'')))
else:
    try:
        try:
            print(bytes(list(filter(lambda q: q > 1, sorted({})))), float(i1), list(range(5, 0, -2)))
            try:
                print(bytes([b'\x00\xff' for c5 in [5, 6]])[:1])
            except Exception as e:
                print(type(e).__name__, e)
        except IndexError as e:
            print(type(e).__name__, e)
        except Exception as e:
            print(type(e).__name__, e)
        else:
            if (f'<{True:G}>' == ((1, 2), 3)):
                print(list(list(range(1, 5))))
                print((i1 <= 7))
            elif list(range(-2, 3)):
                print(([0, 'x', None, 1.5] * 2))
            else:
                print(list(reversed(bin(i1))))
        del [][3]
    except TypeError as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
print((f'<{[[1], [2, 3]]}>' + '%s and %d'.casefold()).isnumeric() == f'<{2.5!s:}>')
for i6 in [1, {37}][:9]:
    print('a', '123')
else:
    for i7 in ('abc' + format('  pad ', 'q')[10:1]).rpartition('a,b,,c'.strip('é中').zfill(-1).replace(format((-5).real, '.3g'), ('%r' % (5e-324 * -5)))):
        def f9(p10=-5, *rest):
            for y in range(1):
                yield (1,)
            return [p10, -5].index(((2**31) % (p10 << 0)))
        print(list(f9(pow(-(2**63), 2, 1))))
        def f11(p12, p13, *rest):
            try:
                print(("it's".replace(('%e' % (hash(1), False)), ('%x' % f'<{p13!r:#.3g}>')) * -1))
            except Exception as e:
                print(type(e).__name__, e)
            else:
                print({'k': [1, 2]}.get(ascii({**{'k': [1, 2]}, 'MiXeD cAsE': -5}), ['a', 'b'].index(int('077', 0))))
            print(dict.fromkeys(divmod(([0, 'x', None, 1.5] * 2).index(~2), p12), 1))
            return p13
        if (['a', 'b'][2:-1:1] == i6): continue
        print(i7)
print(all(([3, 1, 2] + [3, 1, 2])))
'''),
    (257, r'''
print(('MiXeD cAsE' + 'tab\tnew\nline'), oct(hash(1)), sep='|')
del [][0:]
print(((divmod(3, abs(1)) + divmod((0.1 ** 2), (-(2**63) - -5))) + float((hex((10**20)) + ('%-5d|' % 2)))), True, end='.\n')
def f2():
    try:
        print(list(filter(None, f'<{2:,}>'[len(list({'a': 1}))].split())), end='.\n')
    except TypeError as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
    else:
        print((('123'.encode() + 'x=1;y=2'.encode()) + b'')[10:4:-1], ((b'' + b'abc') + b'')[-1:3:2][-1:], sep='|')
    return ((int(True)).real + sorted(('a', 1.5)).count((2**31)))
v3, v4 = divmod((round((-1 / 3)) % list(enumerate({(1, 2): 3}, 1)).count(ord('é中'[2]))), (hash((1, 2)) if ((-5 % -1) < (1).conjugate()) else int('12', 16)))
print(v3, v4)
def f5(p6, p7=(2**31), *rest):
    v8 = dict(zip([0, 'x', None, 1.5], [0, 'x', None, 1.5]))
    v9 = (sorted((3, 2, 1)[2:1:2][5:100], key=lambda q: -q), (divmod(int(''), p6)[1] & p6))
    return 3
print(2.5, end='.\n')
[].clear()
'''),
    (258, r'''
for i1 in range(3):
    v2 = False
    if ((2**31) in [3, 1, 2]): break
    print(i1)
print(ascii('x=1;y=2'[0]).partition(('tab\tnew\nline' in ''.zfill(0)))[:100], ())
print(set(), (+(3.14159 / (1e10 / 1)) - -5))
print(dict().popitem())
v3 = {1, 2, 3}
print('v3', v3)
'''),
    (259, r'''
v2 = {False: f'<{-(2**63)!a:}>'.replace('abc'.removeprefix('-4.5')[3], format((False and 0.0), '<5')) for c1 in range(0)}
print((1, 2))
v3 = v2
v4 = ((b'\x00\xff' + b''[-1:]) + bytes([[1], [2, 3]]).title())[1:-1]
print(v2[v2.get((('%+d' % (1 | 12345678901234567890)) + '{} {}'), int(((0.0 + 1.5) != (-2.25 // 10))))])
print('v2', v2)
print('v3', v3)
print('v4', v4)
'''),
    (260, r'''
for i1 in repr(hex(2)).rpartition(set(range(5, 20, 4))):
    v2 = {24, 10, 53, 10}
else:
    v4 = ({c3 * 7 % 31 for c3 in range(3)} - set())
if ((1, 2) < (1, 2)):
    class C5:
        k = (2**31)
        def __init__(self, x=1):
            self.x = x
        def __lt__(self, x):
            return True
        def __str__(self):
            return ('%X' % oct(-(2**63)).removeprefix(('%s and %d' * 3))).replace(('{} {}' + 'x=1;y=2'), f'<{x!a:*^9}>')
        def m(self, x):
            return ((('-4.5'.rpartition('a') + ((1, 2) + (1,))) // x) / {**{1: 'x', 2: 'y'}, 'a': x}.get('{} {}', sum([])))
        def __repr__(self):
            return 'C5'
    o6 = C5(5)
    try:
        print(1 + o6)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(o6 < o6)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(o6 == 3)
    except Exception as e:
        print(type(e).__name__, e)
v7, *v8 = ((('{0}-{1!r}-{0:>6}'.format(-(2**63), 0.0), {**{(1, 2): 3}, '': 0}) + (1,)), ('aXbXc'.lstrip('123')[-2:1] in 'MiXeD cAsE'))
print(v7, v8)
print(True)
print(pow((((-(2**63) ^ 0) | ~-(2**63)) + (ord('a'[3]) if False else (7 - (10**20)))), 3, 7))
'''),
    (261, r'''
print([0.1 for c1 in [5, 6]])
print((1000 // (2**31)))
assert isinstance([1, 2, 3][:100][-2], object), (('%#x' % {}.get('a', 7)).replace(oct(int(12345678901234567890)), '{0}-{1!r}-{0:>6}'.format(((2**31) - 10), isinstance([1, 2, 3], int))) if (chr(65).rpartition('Hello, World'.zfill(0)) > ('a', 1.5)) else '{0}-{1!r}-{0:>6}'.format(((10**20) if False else 0), {1, 2, 3}).join(['a', 'b']))
print(list(zip(list(filter(lambda q: q > 1, list({(1, 2): 3}.items()))), (('x=1;y=2' <= type('abc').__name__), abs(float(True))))))
try:
    print(all([2, [[5] for c3 in range(1, 4)]]), -2.25)
    v4 = b'\x00\xff'
except Exception as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
v5 = sorted(list(('a', 1.5)), reverse=True).count(round(round(abs(1e16), 2)))
print(dict().pop('{0}-{1!r}-{0:>6}'.format(1, ('a', 1.5)).lstrip()[1][2], None))
print(((dict(zip(list({}.keys()), list({1: 'x', 2: 'y'}.keys()))) | dict(zip([3, 1, 2], [][5:-1]))) | dict(zip([0, 'x', None, 1.5], [ord("it's"[0]), (b'a,b' + b'abc'), sum([0, 'x', None, 1.5])]))), repr({}).encode(), (((5e-324 // ((10**20) / 255)) * (10 / v5)) - float(v5)))
print('v5', v5)
'''),
    (262, r'''
def f1():
    if True:
        v2 = int(('%#x' % (({'a': 1}.hex() + b'a,b'.decode()), +-255)))
        v3 = dict(zip(list(reversed((1, 2))), (list(reversed(('{} {}' != 'é中'))) * 2)))
    v4 = (-(float('inf') / 1000) ** 0)
    return (3 % hash(12345678901234567890))
print((round(1e300, 2) * 3), (bin(len([])).encode() + oct((10**20)).strip(f'<{3.14159:G}>').encode()), {c5 * 7 % 31 for c5 in range(4)}, sep='|')
v6 = ((set(range(0)) & set(range(0))) * 3).zfill(2)
try:
    for i7 in range(3):
        v8 = []
        def f9(p10, p11):
            for y in range(1):
                yield {**{}, format(1e10, '+'): pow((2 ** 5), 0, 1)}
            return p10
        print(list(f9(int(False), i7)))
    v12 = 3.14159
except Exception as e:
    print(type(e).__name__, e)
if ((divmod(round(0.1, -1), (3 * 7)), 'a,b,,c') > ((('%.1s' % ({'b': 2, 'a': 1}, False)) + v6), ())):
    v13 = float('inf')
else:
    v14 = ((((-(2**63), 1e300) + (False, [1, 2, 3])) + tuple({})) + (divmod(((10**20) & 10), (0 // 2)) + ('{} {}'.rpartition(v6) + ())))
[].remove(int(((tuple([3, 1, 2]) + ((3, 2, 1) + ((1, 2), 3))) < ((1, 2), 3)[-1:4])))
print('v6', v6)
'''),
    (263, r'''
print(f'<{-2.25!r:}>'[1].encode(), {c1 * 7 % 31 for c1 in range(8)})
v2 = ()
print(sorted({5})[-2:100:], f'<{-0.0!a:G}>'.replace('%s and %d'.join([0, 'x', None, 1.5]), '-4.5').encode().upper())
print(ascii(('  pad '.encode() + b''[5:100:1])).replace(v2, '{0}-{1!r}-{0:>6}'.format(round(float('inf')), 'abc'.encode()).replace(oct(hash(1e10)), '{} {}')), end='.\n')
v3 = isinstance((dict(zip([1, 2, 3][5:1], [])) | {'x=1;y=2'.zfill(3): False}), str)
print(3, dict(zip(['a', 'b'], (([1, 2, 3][5:3] * 3) + [[1], [2, 3]]))), '123', sep='|')
w4 = 1
while w4 > 0:
    w4 -= 1
    v5, *v6 = [1, 2, 3]
    print(v5, v6)
print('v2', v2)
print('v3', v3)
'''),
    (264, r'''
w1 = 4
while w1 > 0:
    w1 -= 1
    print(list(({**dict(zip([], [1, 2, 3])), format(-(2**63), '.2'): round(3.14159)} | dict(zip([5], b'a,b'[0:1:1]))).values()), sep='|')
if isinstance([f'<{0.0!a:s}>' for c2 in range(1, 4)], list):
    w3 = 3
    while w3 > 0:
        w3 -= 1
        try:
            w4 = 2
            while w4 > 0:
                w4 -= 1
                print([])
            class C5:
                k = 1
                def __init__(self, x=1):
                    self.x = x
                def __getattr__(self, x):
                    return x * 2
                @property
                def p(self):
                    return +int('12', 0)
                def m(self, x):
                    return 'a,b,,c'
                def __repr__(self):
                    return 'C5'
            o7 = C5()
            try:
                print(list(o7))
            except Exception as e:
                print(type(e).__name__, e)
            try:
                print(list(o7))
            except Exception as e:
                print(type(e).__name__, e)
            try:
                print(o7.k)
            except Exception as e:
                print(type(e).__name__, e)
        except IndexError as e:
            print(type(e).__name__, e)
        except Exception as e:
            print(type(e).__name__, e)
elif (0.1 % +-(-5 / 0)):
    v8 = set(range(5, 20, 4))
w9 = 3
while w9 > 0:
    w9 -= 1
    for i10 in range(2, 8, 3):
        print(f'<{3!s:=+8}>', sep='|')
    else:
        try:
            try:
                print(b'')
            except AttributeError as e:
                print(type(e).__name__, e)
            except Exception as e:
                print(type(e).__name__, e)
            else:
                print(set(range(0)))
            v11 = set(range(0))
        except Exception as e:
            print(type(e).__name__, e)
        except Exception as e:
            print(type(e).__name__, e)
v13 = ({format(f'<{3!a:}>', 'e'): round(-2.25, -1), 'Hello, World'.zfill(5): {(1, 2): 3}, [{5} for c12 in range(1, 4) if True][1]: ((0.1 // float('inf')) / 2)} | {**dict(zip([*[0, 'x', None, 1.5], *False], list(map(len, [[1], [2, 3]])))), ('x=1;y=2' if (not 'é中') else ('%o' % 12345678901234567890)): 2})
print(sorted(set(range(5, 20, 4))), 'abc'.encode(), sep='|')
print((format((7 + -1), 'b').rpartition(('%x' % 123456789.123).removeprefix('{} {}')) < tuple(v13)))
if (True and tuple(v13)):
    for i14 in [[1], [2, 3]][:9]:
        [].append([0, 'x', None, 1.5].count(abs(i14)))
        if any((list([]) + list(enumerate([{1: 'x', 2: 'y'}, -1], 0)))): continue
        print(i14)
    else:
        print(tuple('{} {:>5} {0}'.format(([-(2**63)] + list(reversed((3, 2, 1)))), i14)), {11, 30, 17, 44})
elif v13:
    print(list({}))
try:
    v15, *v16 = list(map(abs, [(0.1 > -0.0) for c17 in (0, 1)]))
    print(v15, v16)
    v13 = v13
except KeyError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
finally:
    v13[(12345678901234567890 - (1 % -5))[:3:-2].title()] = ((abs(((2**31) >> 1)) / ("it's".rfind('{} {}') ** 3)) ** 0)
print('v13', v13)
'''),
    (265, r'''
try:
    for i1 in ('%o' % ((1000 // (10**20)) & max(['a', 'b']))).zfill(0)[:9]:
        class C2:
            k = -(2**63)
            def __init__(self, x=1):
                self.x = x
            def __add__(self, x):
                return C2(3)
            def __str__(self):
                return 'é中'
            def __format__(self, x):
                return 'F' + x
            def m(self, x):
                return bytes([x])
            def __repr__(self):
                return 'C2'
        o4 = C2(5)
        try:
            print(hash(o4) == 7)
        except Exception as e:
            print(type(e).__name__, e)
        try:
            print(o4[1])
        except Exception as e:
            print(type(e).__name__, e)
        try:
            print(f'{o4:>4}')
        except Exception as e:
            print(type(e).__name__, e)
        w5 = 1
        while w5 > 0:
            w5 -= 1
            v6, v7 = (set(), (str(123456789.123) in 'é中'[-2:100].lstrip(('%o' % (7, [1, 2, 3])))))
            print(v6, v7)
        if any([5]): continue
        print(i1)
    def f8(p9=1000):
        v10 = '{0}-{1!r}-{0:>6}'.format(hash(255), (((255 // p9) // (0 | p9)) < 3 <= p9))
        return p9
except Exception as e:
    print(type(e).__name__, e)
finally:
    v11 = False
v12, *v13 = (divmod((-(2**63) | 1000), 0) + divmod(len({'b': 2, 'a': 1}), -5))[0:1]
print(v12, v13)
if ((10 + (pow(1, 0, 7)).bit_length()) >= {c14: 'abc'.rpartition('  pad ') for c14 in range(0)}.get(f'<{3!s:.3g}>', ('ÄÖß'.index('Hello, World') if (3.14159 <= 1e-7) else 12345678901234567890))):
    if (not divmod(hash(True), +((10**20) if True else (10**20)))):
        try:
            if (((abs((2**31)) / int(10)) // 255) != float((max([3, 1, 2]) ^ (1 ** 2)))):
                print(-abs(((0.0 * 1e16) % round(0.0, 5))))
            if (f'<{10!s:<5}>' in 'aXbXc'):
                print(3)
                print(f8('{} {}'.rfind('tab\tnew\nline')))
        except Exception as e:
            print(type(e).__name__, e)
    print({5}, end='.\n')
elif abs((sorted(set())[-1]).numerator):
    for i15 in '123':
        for i16 in chr(65):
            try:
                print({1: 'x', 2: 'y'})
                print((b'abc'.upper() + format((0).conjugate(), ',').encode()))
            except Exception as e:
                print(type(e).__name__, e)
        print(float(len({53, 55, 31, 33})))
else:
    print(b'\x00\xff'.upper()[0:1:1][5:-1:-1][-1:100], (not round((1e16 - (3 * 12345678901234567890)), 5)), (10**20), end='.\n')
assert ([[1], [2, 3]] < sorted(frozenset({2, 4}))), 'Hello, World'
w19 = 1
while w19 > 0:
    w19 -= 1
    try:
        [].sort()
        dict().update(dict.fromkeys(('-4.5' if False else 'a,b,,c')[2:1].partition(format((float('nan') + -0.0), '.2')), -1))
    except Exception as e:
        print(type(e).__name__, e)
'''),
    (266, r'''
def f1(p2, p3):
    v4 = (not (p2 & -5))
    return int('zz', 2)
v5 = 255
if isinstance((False and (3.14159 // v5)), str):
    del [][1:-1:1]
elif False:
    def f6(p7, p8, *rest):
        for y in range(3):
            yield [1, 2, 3][-2:3]
        return p7
    print(list(f6(f1(3, v5), (v5 & v5))))
def f9(p10=0):
    v11 = (1,)
    print(sorted(set(range(5, 20, 4))), sep='|')
    return p10
v13 = {hash(12345678901234567890): {**{(10 ^ 1000): ((1, 2), 3), divmod(3, 2)[0]: {v5: [0, 'x', None, 1.5] for c12 in range(0)}}, f'<{3!r:n}>': f9()}, (f'<{v5!r:05}>' + 'tab\tnew\nline'.join([]).replace('a', ('%a' % (frozenset({2, 4}), False)))): '123', ('a', 1.5): [5]}
v5 = v5
def f14():
    v15 = ((((2**31) if (['a', 'b'] < ['a', 'b']) else min([[1], [2, 3]])) // (1 // 1)) == (10**20))
    dict()['  pad '] = [5]
    return f1((float('nan') - 10).get(2.5.removesuffix('aXbXc'), f1(1, 255)), sum([-1, 12345678901234567890]), ((1000 ^ -(2**63)) + abs(0)))
print('v5', v5)
print('v5', v5)
print('v13', v13)
'''),
    (267, r'''
try:
    print(format(isinstance(set(range(0)), object), 'b') == (2 * ord("it's"[-1])))
except Exception as e:
    print(type(e).__name__, e)
finally:
    v1 = (()[2:100:1][-1:][-2:-1] < divmod(-1e16, (2 - 12345678901234567890))[::2])
v2, v3 = [1, 2, 3]
print(v2, v3)
v4 = tuple(('{0}-{1!r}-{0:>6}'.format(-(2**63), -1) + 'aXbXc'.removesuffix('%s and %d')).title())
v5 = hash(1e10)
print('v5', v5)
print('v4', v4)
'''),
    (268, r'''
v1, v2 = divmod(float((list({(1, 2): 3}.keys()) >= ([] * 3))), abs(abs(int(True))))
print(v1, v2)
for i3 in f'<{3!a:.2f}>':
    if isinstance('x=1;y=2'[5].partition('-4.5')[-1:3], int):
        for i6 in (('MiXeD cAsE' * 0) * 0):
            def f7(p8=1):
                print(((abs(1e10) / p8) % b'a,b'[:3:-1].removesuffix('tab\tnew\nline').find('ÄÖß')))
                return p8
            if ("it's" >= str((1e300 - '%s and %d'.index('Hello, World')))): break
            print(i6)
    elif {1, 8, 16}:
        v10 = {c9 * 7 % 31 for c9 in range(5)}
    else:
        w11 = 2
        while w11 > 0:
            w11 -= 1
            for i12 in [dict(zip([], list(reversed([1, 2, 3])))) for c13 in (0, 1)][:9]:
                print({51, 1})
else:
    v14 = 'a'
v15 = (((hash(7) / ((10**20) & 7)) * 2) // hash(2))
print(v15, sep='|')
v16 = all([5])
v17, *v18 = (f'<{3!r:.3g}>'.partition(f'<{3!s:,}>') + ((1, 2), 3))
print(v17, v18)
def f19(p20):
    if ('{} {}'.casefold() > ('%i' % (float(False), list(zip([5], ('%.1s' % (p20, 2.5))))))):
        v21 = ord('MiXeD cAsE'[-1])
        print({c22 * 7 % 31 for c22 in range(1)}, (format((p20 ** 2), '#.3g') >= f'<{3!r:g}>'), sep='|')
    try:
        v23 = True
        print([((p20 if True else 12345678901234567890), {(1, 2): 3}) for c24 in range(1, 4)])
    except TypeError as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
    else:
        v25 = tuple({})
    v27 = ({c26 * 7 % 31 for c26 in range(6)} ** 0)
    return p20
v28, v29 = divmod(dict(zip(([[1], [2, 3]] + ['a', 'b']), list(enumerate(['a', 'b'], -1)))).get(chr(233), -(2**63)), (int((-2.25 - 1000)) ^ hash(12345678901234567890)))
print(v28, v29)
w30 = 3
while w30 > 0:
    w30 -= 1
    def f31(p32=-(2**63)):
        w33 = 3
        while w33 > 0:
            w33 -= 1
            for i34 in (((1,) + ()) + ()[-1:100])[10:3:][5:3]:
                print(list(enumerate(('%-6s|' % ('%g' % (i34, ['abc', [5]]))), 0)))
                print({(pow(f7(2), 2, 10) + round((-2.25 ** -1))): abs(-2.25) for c35 in range(0)})
        return 1000
print('v15', v15)
print('v16', v16)
'''),
    (269, r'''
if (chr(65) in type(({**{}, '{} {}': -5} * 0)).__name__):
    v1 = b'\x00\xff'
    v2 = ()[1:1]
elif (not list((dict(zip([5], [5])) | {(1, 2): 3}).keys())):
    if (True and [0, 'x', None, 1.5]):
        v3 = float(isinstance(bytes([1, 10, 2]), bool))
        v4 = dict(zip([(False and (1e300 <= v3)), ((12345678901234567890).numerator % ((10**20) * 12345678901234567890)), ('a', 1.5)], list(filter(lambda q: q > 1, ['a', 'b']))))
    elif abs(((abs(-5) | ((10**20) % (10**20))) - ([[1], [2, 3]].count(-5) ** 3))):
        print([2])
for i5 in range(3):
    print(list(dict()), len(dict()))
    if (round(type([[1], [2, 3]]).__name__.partition(str(True))) not in 'abc'.partition((type(2.5).__name__ * 0))): continue
    print(i5)
else:
    try:
        try:
            print(tuple("it's".replace(bytes('MiXeD cAsE'.split()), '{0}-{1!r}-{0:>6}'.format(+-(2**63), ([1, 2, 3] >= ['a', 'b'])))))
            print(b'')
        except TypeError as e:
            print(type(e).__name__, e)
        except Exception as e:
            print(type(e).__name__, e)
        finally:
            for i6 in range(3):
                print(('%d' % (dict.fromkeys(tuple(({(1, 2): 3} | {(1, 2): 3})), [0, 'x', None, 1.5][-2:4:-2][-1]), oct(i5).partition(format('aXbXc', '.0f'))[1:4])))
                print((divmod(int((123456789.123 * (2**31))), (10**20)) + tuple([1, 2, 3])))
        for i7 in range(3):
            v9, *v10 = format(('%r' % hash(-(2**63))), '05').partition(format(False, ',.2f'))
            print(v9, v10)
            v11 = [5]
    except Exception as e:
        print(type(e).__name__, e)
    else:
        v12 = (format(abs((2.5 ** 2)), 'd'), (set() | {2, 42}))
try:
    v13 = {7, 33}
    v14 = (float(divmod([3, 1, 2][3], (10**20))[1]) - (10 / int('12', 0)))
except AttributeError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
print('{0}-{1!r}-{0:>6}'.format(-1, (float((0.1 <= -0.0)) >= -2.25)))
try:
    v16 = {'  pad ': format(-(2**63), ',.2f').title(), 1: bytes([('a', 1.5) for c15 in (0, 1) if False]), (('-4.5'.upper(), [1, 2, 3]), (b'abc' + b'abc')): 'é中'}
    print(v16.setdefault(('%o' % 1), ~3))
except Exception as e:
    print(type(e).__name__, e)
else:
    print(divmod((int(-5) ** 2), -(2**63))[0], [5], end='.\n')
finally:
    try:
        if (int('{} {:>5} {0}'.format(b''.upper(), len(b'abc'))) < 2 <= int(float('inf'))):
            def f17(*rest):
                print(3)
                return 0
            v18 = round(123456789.123, 5)
        else:
            v19 = (tuple(ascii(float('nan')))[5:4] + (((-1 - 7) + pow(255, 3, -5)), 'ÄÖß'.isidentifier()))
        print(-(2**63))
    except Exception as e:
        print(type(e).__name__, e)
    finally:
        if (7 < divmod(1000, 1000)[1]):
            print(divmod(([[1], [2, 3]][-1] >> 3), 3)[5:4])
            def f20():
                print({c21 * 7 % 31 for c21 in range(4)})
                print((0 / divmod((10**20), {'k': [1, 2]}.get(chr(97), f17()))[1]))
                return set(range(3))
        else:
            print({1, 8, 16})
print(f'<{-2.25:010.2f}>')
'''),
    (270, r'''
try:
    try:
        def f1():
            v2 = ((abs(divmod(0, b'')[0]) if ('{} {}'.find('  pad ') not in set(range(5, 20, 4))) else -5) not in {1, 8, 16})
            return list(zip(list({'k': [1, 2]}.keys()), divmod(round((1e10 // 1e300), 1), 10)))
    except Exception as e:
        print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
finally:
    class C3:
        k = 10
        def __init__(self, x=1):
            self.x = x
        def __lt__(self, x):
            return True
        def m(self, x):
            return min([])
        def __repr__(self):
            return 'C3'
    o4 = C3(2)
    try:
        print(o4.k)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(o4(2))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(1 + o4)
    except Exception as e:
        print(type(e).__name__, e)
v5 = b'\x00\xff'[-1:4].decode().strip()
assert isinstance({**{1: 'x', 2: 'y'}, ('a,b,,c' if False else 1000)[1]: ord('x=1;y=2'[-2])}, (int, float)), '  pad '
print({38}, sep='|')
for i7 in range(3):
    try:
        print((2.5 ** 0), [i7], (1e16, +(-1e300 ** 0.5)))
        v8 = 123456789.123
    except Exception as e:
        print(type(e).__name__, e)
    finally:
        print((1,))
    if 'Hello, World'.isalpha():
        def f9(*rest):
            for y in range(2):
                yield format((2**31), 'q').center(-1, '*').encode().title()
            return ord(''[3])
        print(list(f9()))
        try:
            v11 = v5
            v12 = {36}
        except IndexError as e:
            print(type(e).__name__, e)
        except Exception as e:
            print(type(e).__name__, e)
        else:
            v13 = True
    else:
        for i14 in range(2, 8, 3):
            print((i7 <= pow(i14, 3, 1)), [(1, 2)[:-1] for c15 in range(3) if False], ''.rpartition(('%G' % round(1.5, 1)))[5:1])
            try:
                print(i7)
                print(5e-324)
            except Exception as e:
                print(type(e).__name__, e)
            finally:
                print(i7)
            if (not ()): break
            print(i14)
    if (format(int(('%i' % {'k': [1, 2]})), 'c') == type((1,)).__name__): continue
    print(i7)
else:
    print([i7, 1000, (i7).bit_count()])
try:
    v18 = (('a,b,,c' + '').removeprefix('a').center(1, '*') if (not []) else format(list(zip([], (1, 2)))[2], '#.3g'))
except Exception as e:
    print(type(e).__name__, e)
finally:
    for i19 in '{0}-{1!r}-{0:>6}'.format(hash(()), divmod(tuple({'a': 1}), +int(0.1))):
        print(b'abc' == (b'\x00\xff' + v5)[2:1][0:100:][10:-1])
        print(hex(i19), {c21 * 7 % 31 for c21 in range(6)}, ({c22 * 7 % 31 for c22 in range(5)} | {c23 * 7 % 31 for c23 in range(0)}), end='.\n')
print('v5', v5)
'''),
    (271, r'''
v2 = [*[False for c1 in range(1, 4)], *(('a', 1.5) + ('a', 1.5))[-2:]].index((2**31))
try:
    def f3():
        print(dict().popitem())
        try:
            print(set() == (('{} {}' if True else 'tab\tnew\nline')[0].rpartition(('%X' % 'abc'[10:100:1])) + ((() + (() + (1,))), ((-0.0 % 1e16) / (1e300 * 0.1)))))
        except (ValueError, KeyError) as e:
            print(type(e).__name__, e)
        except Exception as e:
            print(type(e).__name__, e)
        finally:
            v5 = format((2**31), ',.2f').rpartition('abc')
        return all([1, 2, 3])
    w6 = 3
    while w6 > 0:
        w6 -= 1
        try:
            try:
                print(True)
            except Exception as e:
                print(type(e).__name__, e)
        except OverflowError as e:
            print(type(e).__name__, e)
        except Exception as e:
            print(type(e).__name__, e)
except LookupError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
else:
    print(dict()['é中'])
finally:
    dict().update({'ÄÖß': list(reversed(f'<{1e-7!s:^9}>'))})
print(type([]).__name__)
try:
    print(dict().popitem())
except Exception as e:
    print(type(e).__name__, e)
finally:
    print([[1], [2, 3]])
v2 = v2
v7 = 'tab\tnew\nline'.replace(('%5d' % 5e-324), (format((0.0 + 3.14159), 'n') * -1))
print('v2', v2)
print('v2', v2)
print('v7', v7)
'''),
    (272, r'''
v1 = {'a': 1}.get('a'.join(list({'b': 2, 'a': 1}.items())).removesuffix(bin(0)), (10**20))
print('{} {}'.zfill(-2) == b'\x00\xff')
print(list(range(1, 5)))
v3 = [v1 for c2 in [5, 6]]
print('v1', v1)
print('v3', v3)
'''),
    (273, r'''
print(repr({}))
v2 = [isinstance(float('inf'), str) for c1 in [5, 6] if (False and {5})].count(('é中'.rfind('aXbXc') if any([0, 'x', None, 1.5]) else (-(2**63) + (3 >> 64))))
def f3(p4, p5=3):
    for y in range(1):
        yield b''
    return p4
print(list(f3([].count(v2), [1, 2, 3][2])))
if ((((1, 2)[2:1] == divmod(1.5, v2)) or ((float('nan') ** -1) / float(''))) and 123456789.123):
    print(True, set(range(3)), sep='|')
    w6 = 3
    while w6 > 0:
        w6 -= 1
        v2 *= ((v2 / v2) + ((v2).conjugate() + 3))
elif (((1,) + tuple('%s and %d'))[0:100:] + ((1, 2), 3)):
    def f7(p8):
        for i9 in oct(p8).rpartition(('%-5d|' % ('MiXeD cAsE' * 3)))[:100]:
            print(type(f'<{3!a: }>').__name__)
            dict()['x=1;y=2'] = tuple(('MiXeD cAsE'[:-1:-2] * 2))
        v11 = (round((2.5 ** -1), 2) - round(1e10, 2))
        v12 = [*[5], *()]
        return (p8 | max(list(map(str, [p8]))))
else:
    v13 = {1, 2, 3}
for i14 in '  pad '[-1]:
    v15 = b''
    i14 //= pow((v2 if (''.lstrip('  pad ') in 'ÄÖß') else v2), 0, -5)
v16, v17 = f'<{3!a:8.3f}>'
print(v16, v17)
print(bytes(list([5].index((0 ** 1)).items())), v2)
v18 = bytes(['a', 'b'])
v2 *= v2
if (('%s' % (chr(233).split(None, 1), v2)) in 'abc'):
    v19 = {format(v2, '.0f'): (0.1 % float(len(b'abc'))), (1, 2): b'a,b'[1:100]}
    v20 = True
else:
    print({'b': 2, 'a': 1}, ('-4.5'.zfill(-2).rfind(type('tab\tnew\nline').__name__.casefold()) % (-(2**63) * divmod(v2, pow(v2, 3, 7))[0])))
if True:
    if any(sorted(set(range(3)))):
        v21, v22 = ((3, 2, 1) + ((1,) + '123'.partition("it's")))[5:4]
        print(v21, v22)
    else:
        def f23():
            for y in range(2):
                yield type({5}).__name__[:3].encode()
            return -5
        print(list(f23()))
print('v2', v2)
print('v18', v18)
'''),
    (274, r'''
v1 = (((()[5:3] + divmod(10, 12345678901234567890)) == divmod([1, 2, 3].index(12345678901234567890), [3, 1, 2].count(1))) or (b'\x00\xff' + b'\x00\xff')[5:4:-2].title())
v2 = ('a', 1.5)
for i3 in range(3):
    v4 = {54, 28, 40, 34, 42}
    if (7 >= i3): break
    print(i3)
print([[1], [2, 3]], ({5} ^ {1, 8, 16}), end='.\n')
print(v2)
w5 = 2
while w5 > 0:
    w5 -= 1
    def f6(p7=1000):
        print(p7, float(True))
        print({ord('MiXeD cAsE'[3]): b'' for c8 in range(1)})
        return {'a': 1}
        return 3
def f9(p10=-(2**63)):
    raise KeyError('x=1;y=2')
    print(p10, (divmod(1e10, len(f'<{[5]:#b}>')) + divmod(-2.25, (10**20))[0:4][10:3:-2]), end='.\n')
    return p10
print('v2', v2)
print('v1', v1)
'''),
    (275, r'''
print(tuple({'a': 1}))
for i1 in range(2, 8, 3):
    try:
        if (not {c2 * 7 % 31 for c2 in range(0)}):
            for i3 in range(2, 8, 3):
                print(-1)
                print(tuple(dict.fromkeys('ÄÖß', len([0, 10]))))
            else:
                print(b''[2:])
            v5 = {'a': 1}
    except OverflowError as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
def f6(p7, p8):
    for i9 in divmod(float(('%#x' % p8)), p7):
        v10 = dict.fromkeys(f'<{i9!r:x}>'.zfill(1), (2**31))
    return bytes([[1], [2, 3]])
if ('%+d' % (255 >> 3)).isidentifier():
    w11 = 4
    while w11 > 0:
        w11 -= 1
        print('abc'.lstrip(('%.3e' % {c12 * 7 % 31 for c12 in range(0)})), end='.\n')
    v13 = b''
else:
    v15 = ([] <= [('a' + 'a') for c14 in [5, 6]])
try:
    print(round((((5e-324 ** -1) * (5e-324 * 0.0)) / (1 + -5))), end='.\n')
    v16 = 1e16
except OverflowError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
finally:
    v17 = isinstance(max(([3, 1, 2] * 3)[5:1:-2]), int)
def f18(p19):
    v20 = False
    for i21 in (3, 2, 1):
        assert (('a,b,,c'[5] if all([5]) else '{0}-{1!r}-{0:>6}'.format(p19, '{} {}')).partition(('tab\tnew\nline'[2] + 'MiXeD cAsE')) >= ('MiXeD cAsE'[0].lstrip('é中'), ((10**20) < ord('  pad '[-1]) <= p19))), ascii(v20)
        v23 = ({36, 50} ^ ({c22 * 7 % 31 for c22 in range(5)} & {5}))
        if v20: continue
        print(i21)
    else:
        try:
            v24 = {((divmod(i21, 1000) + ((1, 2), 3)), max(sorted({1, 2, 3}))): b''.upper()}
        except Exception as e:
            print(type(e).__name__, e)
    v25 = float(~p19)
    return (p19 | (p19 + hash(-(2**63))))
[].reverse()
def f27(*rest):
    if (not {**(dict.fromkeys('123', 255) | {(1, 2): 3}), ('%X' % (list(reversed(('a', 1.5))), b'\x00\xff'[:1])): str(True)}):
        v28 = 'MiXeD cAsE'
    else:
        v29 = {}
    return int([].index(f6(0, -1)))
raise TypeError('a,b,,c'.strip().join(list(map(lambda q: q * 2, 1000))).rjust(5, '*'))
v30 = -(hash(-5) / (-(2**63) * -1))
v31 = (sorted({40, 42, 56, 56, 7}) >= list(filter(lambda q: q > 1, [])))
print('v30', v30)
print('v31', v31)
'''),
    (276, r'''
try:
    def f1(p2):
        v3 = divmod(3.14159, 7)
        v4 = ('%.1s' % (b'abc', [5])).ljust(0, '*')[:100].split('X')
        return (('% d' % ((1.5 - {1, 8, 16}), 'a'.istitle())) + 'MiXeD cAsE').partition((('123'.rjust(3, '*') * 2) * 0))
except AttributeError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
finally:
    v5 = (list(filter(lambda q: q > 1, [0.1]))[1] in ((frozenset({2, 4}), {'b': 2, 'a': 1}) + ({'k': [1, 2]}, b'abc'))[1:3])
def f6():
    for y in range(3):
        yield (-1 ^ abs(0))
    return (-5 << 3)
print(list(f6()))
print(b'\x00\xff'[0:3] == tuple((f'<{3!r:x}>' + [0, 'x', None, 1.5].index(1000)).strip(oct(-(2**63)))))
if (~ord('%s and %d'[1]) in list(reversed(((1, 2), 3)))):
    v7 = True
    try:
        print(frozenset({2, 4}), ((-0.0 ** 0) * bytes([-7, set(range(5, 20, 4))])), (abs(divmod(hash((10**20)), (2 ^ 255))[1]) in (oct(1).rpartition(('x=1;y=2' + '-4.5')) + (3, 2, 1))), end='.\n')
        raise KeyError(str(list(reversed(list(range(5, 0, -2))))).isidentifier())
    except Exception as e:
        print(type(e).__name__, e)
    else:
        if v7:
            class C8:
                k = (2**31)
                def __init__(self, x=1):
                    self.x = x
                def __call__(self, x):
                    return ('%g' % x).partition(('123' if True else format((5e-324 ** 0), 'q')))
                def m(self, x):
                    return (({'k': [1, 2]} | float(x)).get(format(10, '05').upper(), x) | x)
                def __repr__(self):
                    return 'C8'
            o9 = C8(5)
            try:
                print(o9[1])
            except Exception as e:
                print(type(e).__name__, e)
            try:
                print(o9 + 1)
            except Exception as e:
                print(type(e).__name__, e)
            try:
                print([o9])
            except Exception as e:
                print(type(e).__name__, e)
            v10 = ''.encode()
v11 = '  pad '
print(((ord('{} {}'[0]) | hash((10**20))) & 3))
v12, v13 = ([] * 3)
print(v12, v13)
v14, v15 = [((b'' + set()) | {**{'a': 1}, v11: 3}) for c16 in (0, 1)]
print(v14, v15)
for i17 in v11:
    i17 = i17
    print(i17, {**(dict(zip([[1], [2, 3]], ([5] + ['a', 'b']))) | dict.fromkeys(tuple('-4.5'), i17)), f'<{12345678901234567890: }>': i17}, float((i17 < (i17 - (i17 ** 5)) <= (('%x' % ({1, 8, 16}, 1e10)) ** 1))), sep='|')
else:
    class C18(C8):
        k = 3
        def __neg__(self):
            return -self.x
        def __getattr__(self, x):
            return x * 2
        def m(self, x):
            return ((x & x) / len({c19 * 7 % 31 for c19 in range(4)}))
        def __repr__(self):
            return 'C18'
    o20 = C18()
    try:
        print(C18.__name__)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(C18(1, 2))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(C18(1, 2))
    except Exception as e:
        print(type(e).__name__, e)
print('v11', v11)
'''),
    (277, r'''
print(dict().setdefault('{0}-{1!r}-{0:>6}'.format((((10**20) ** 2) ** 0), ((5e-324 ** 2) / (5e-324 % 7))).zfill(1), dict.fromkeys(divmod(float('inf'), (10**20)), len(b'abc'.hex())).get(f'<{12345678901234567890:.1e}>'.upper(), ((abs(255) + max([1, 2, 3])) + {'k': [1, 2]}.get('x=1;y=2', [][5])))))
[].clear()
for i2 in "it's":
    v5 = b'a,b'
print(False, frozenset({2, 4}), ([1, 2, 3][5:1], '-4.5'), sep='|')
w6 = 2
while w6 > 0:
    w6 -= 1
    print(list(reversed([5])) == ((round(2.5, 5) ** 0.5) - divmod(len(list(reversed(()))), (ord('{} {}'[len([0, 'x', None, 1.5])]) % 1000))[0]))
print(type(hash(12345678901234567890)).__name__)
v7 = bytes(([] + [0, 'x', None, 1.5])).decode()[-2:4]
print('v7', v7)
'''),
    (278, r'''
v1 = b'abc'
v2 = {**dict.fromkeys((('a', 1.5) + ((1,) + ())), -5), '': (+[][-2] & -5)}
for i3 in ([([5] + [[1], [2, 3]])[5], sorted(frozenset({2, 4})).index(int('0b101', 36)), -5] * 3)[:9]:
    v4 = [([[1], [2, 3]] == [*[3, 1, 2], *(False, 'MiXeD cAsE')])]
v5 = (divmod(ord('  pad '[3]), abs(pow(-1, 0, 10))) > (oct((2**31)).rpartition(f'<{3!a:.0f}>') + '%s and %d'.zfill(0).rpartition('123')))
print(255, tuple(dict(zip([5], ['a', 'b']))), sep='|')
v6 = list(filter(None, [3, 1, 2]))
print(divmod(1, ((2**31) if ('{} {}'.lower() < ('%d' % ({'a': 1}, 'MiXeD cAsE'))) else round(abs(1.5))))[0])
try:
    v7 = v5
    v8 = {58, 33, 6, 36}
except ValueError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
else:
    for i9 in range(2, 8, 3):
        for i10 in tuple({abs(i9): divmod(divmod(c11, 3)[1], (i9 - -(2**63))) for c11 in range(2)}):
            v12 = i9
            raise ValueError(frozenset({2, 4}))
            if v5: break
            print(i10)
        if v5: break
        print(i9)
finally:
    v13 = ('%%' % 1e10)
print('v6', v6)
print('v2', v2)
print('v5', v5)
print('v1', v1)
'''),
    (279, r'''
print(ord('  pad '[1]))
dict().update({'aXbXc': {c2 * 7 % 31 for c2 in range(6)}, [1, 2, 3][0]: ({**{'b': 2, 'a': 1}, '': abs(-1)} | {[0, 'x', None, 1.5][10:4:1]: isinstance([], list), {'k': [1, 2]}.get('a', -1): ((10**20) if True else (2**31))}), '  pad '.removesuffix(format('%s and %d', 'c')): ({} | {**(b'\x00\xff', {(1, 2): 3}), '-4.5': int(False)})})
def f3():
    print({(c4 if (([0, 'x', None, 1.5] >= [1, 2, 3]) or (set() | {1, 2, 3})) else 3): format(c4, '.1e') for c4 in range(3)})
    [].append({'k': [1, 2]})
    return {**{c8: float('inf') for c8 in range(3)}, ('{0}-{1!r}-{0:>6}'.format(min([0, 'x', None, 1.5]), dict(zip([3, 1, 2], [5]))) if ('123' in 'a') else ('' if (-5 != 1000) else 'tab\tnew\nline'.replace('-4.5', ''))): hash(1)}
v9 = ({repr((5e-324 < 10 <= 2)): {1, 2, 3}, 'abc': ((1000 if True else 2) / (10).real), ''.join([1, 2, 3]).replace('é中'.rjust(-2, '*'), format(0.1, '+.2f')): list(enumerate(list(map(bool, [1, 2, 3])), 1))} | {(1, 2): 3})
v10 = isinstance('abc'.encode(), object)
try:
    print(('a', 1.5), [].ljust(3, '*').isalpha().replace('  pad '.lower(), 'aXbXc'.replace('ÄÖß', '-4.5'.zfill(-2))).removeprefix(('%-6s|' % ((10**20), 255))[5].replace('ÄÖß'.lstrip().join(list(reversed([5]))), '')), [0, 'x', None, 1.5])
except Exception as e:
    print(type(e).__name__, e)
else:
    [].insert(0, 0)
finally:
    try:
        v15 = ([round(1e-7, 0) for c14 in range(1, 4)] + list(range(3)))
        if all(list(range(0, 10, 3))):
            del v15[0:4:-2]
            print('ÄÖß', end='.\n')
    except Exception as e:
        print(type(e).__name__, e)
    finally:
        def f16(p17, p18):
            assert ('MiXeD cAsE'[-1:3] != f'<{[5]:>8}>'.strip(('%-6s|' % (False, sorted(set()))))), '%s and %d'.replace('é中', '{0}-{1!r}-{0:>6}'.format(p18, {10: chr(97) for c19 in range(0)}))
            v20 = (not 'aXbXc'.center(-2, '*'))
            dict()['{0}-{1!r}-{0:>6}'.format(f3(), ({(1, 2): 3} | {('%5d' % 2.5): ({'a': 1} | {1: 'x', 2: 'y'}), p18: (123456789.123 ** 2), p17: sorted({1, 8, 16})}))] = dict.fromkeys((p18 ^ p18), ((p17 - p17) >> 0))
            return pow('a,b,,c'[1:1:-2].lower().find(ascii([[1], [2, 3]])), 3, -5)
print('  pad '[0:4:].rpartition("it's") == [0, 'x', None, 1.5][-1])
for i21 in range(2, 8, 3):
    try:
        print(pow(i21, 2, -5))
    except AttributeError as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
    finally:
        v22 = ('%s and %d' + type(('a', 1.5)).__name__)[3].removeprefix(('% d' % -1.5).join([3, 1, 2]))
    for i23 in divmod(1e16, i21):
        print(([] == list(zip([*list(filter(None, [])), *tuple('é中')], [3, 1, 2]))), {(i23 * i21): (''.partition('{} {}'), ()[:4:2])[-1:1] for c25 in range(3)}, i21)
        if v10:
            if v10:
                print((({41, 51, 51} & set(range(3))) & frozenset({2, 4})))
                print(True)
        elif ('a,b,,c'.zfill(-2).lower() in '{0}-{1!r}-{0:>6}'.format([[1], [2, 3]].count(i21), '{0}-{1!r}-{0:>6}'.format(i21, b''))[1:3]):
            w27 = 2
            while w27 > 0:
                w27 -= 1
                print(((set(range(0)) & {c28 * 7 % 31 for c28 in range(2)}) | ({42} & (({1, 8, 16} | {1, 8, 16}) ^ {30, 20, 13, 4}))))
for i29 in format((divmod(2, -(2**63))[0] < (2 ^ 7) <= hash(0)), ' ').rpartition('123'):
    print({c30 * 7 % 31 for c30 in range(3)}, v9)
    print(all([3, 1, 2]), (set(), ("it's".replace('-4.5', 'é中') == 'a'))[:4])
w31 = 3
while w31 > 0:
    w31 -= 1
    print((('-4.5' * -1).rjust(-2, '*').join([(1 * 2)]) * 2), [], abs((-5 / 0)))
print('v9', v9)
print('v10', v10)
'''),
    (280, r'''
v2 = sorted(list(filter(bool, [{} for c1 in [5, 6]])), key=lambda q: -q)
v3 = ['a', 'b']
class C4:
    def __init__(self, x=1):
        self.x = x
    def __radd__(self, x):
        return x
    def __iter__(self):
        return iter([1, 2])
    def __getitem__(self, x):
        return [10, 20, 30][x]
    def __bool__(self):
        return False
    def m(self, x):
        return [0, 'x', None, 1.5]
    def __repr__(self):
        return 'C4'
o5 = C4()
try:
    print(list(o5))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(bool(o5))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(list(o5))
except Exception as e:
    print(type(e).__name__, e)
print(v3.pop(-1))
print({**{((c7 ** 0) << 64): v2 for c7 in range(0)}, format('MiXeD cAsE', ''): max(list(tuple([[1], [2, 3]])))}, sep='|')
print(False)
for i8 in (1, 2):
    dict()['  pad '] = set(range(5, 20, 4))
    for i9 in range(3):
        class C11(C4):
            def __add__(self, x):
                return C11(3)
            def __hash__(self):
                return 7
            def __contains__(self, x):
                return 3.14159
            def m(self, x):
                return tuple({})
            def __repr__(self):
                return 'C11'
        o12 = C11(5)
        try:
            print(o12.m(2))
        except Exception as e:
            print(type(e).__name__, e)
        try:
            print(o12.k)
        except Exception as e:
            print(type(e).__name__, e)
        try:
            print(o12.x)
        except Exception as e:
            print(type(e).__name__, e)
    else:
        v13 = list(enumerate([*[~10], *(tuple({(1, 2): 3}) + ((1,) + ((1, 2), 3)))], -1))
else:
    v2 += v3
v14 = isinstance('{0}-{1!r}-{0:>6}'.format(-(2**63), b'abc'), str)
print(-1, sep='|')
print('v2', v2)
print('v3', v3)
print('v14', v14)
'''),
    (281, r'''
v1, *v2 = ('a', 1.5)
print(v1, v2)
w3 = 4
while w3 > 0:
    w3 -= 1
    v4 = (not (7 in divmod((1000 // -1), +2)))
v5 = (1).bit_length()
v5 = ((([1, 2, 3].count('123') < 0 <= (10**20)) or ((b'' + b'a,b') + b'abc')) * 12345678901234567890)
v5 = (v5 if ((('aXbXc' >= 'Hello, World') and (-0.0 % float('nan'))) or ascii(b'abc').encode()) else v5)
for i6 in (sorted(({} | {1: 'x', 2: 'y'}), key=lambda q: -q)[-1:], True):
    v7 = b''[-1:3:2].strip()
    raise TypeError({**dict(zip([((1, 2), 3) for c8 in range(1, 4)], [1, 2, 3])), 'MiXeD cAsE': ('%5s' % (set(), 1e16)).rjust(3, '*').count('a,b,,c')})
v5 = 1000
v10 = [(False, -0.0)[0:1] for c9 in range(1, 4)]
def f11(p12, p13, *rest):
    try:
        return {c14 * 7 % 31 for c14 in range(8)}
        try:
            print(({**dict.fromkeys([], 12345678901234567890), ('' + 'a'): (1000 & p12)}.rpartition(chr(233)) + divmod(((1.5 // 3.14159) - 0), ['a', 'b'][5:4])), chr(20013), sep='|')
            v15 = False
        except Exception as e:
            print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
    finally:
        print((True or p13), sep='|')
    v16 = dict(zip([5], [1, 2, 3]))
    if True:
        print([3, 1, 2])
    else:
        print(v16, end='.\n')
    return 3
w17 = 4
while w17 > 0:
    w17 -= 1
    try:
        v20 = (({c18 * 7 % 31 for c18 in range(0)} ^ {c19 * 7 % 31 for c19 in range(6)}) - {50, 32, 35, 6, 46})
    except Exception as e:
        print(type(e).__name__, e)
v21 = (set(range(5, 20, 4)) & set(range(0)))
print('v5', v5)
print('v5', v5)
print('v10', v10)
print('v21', v21)
'''),
    (282, r'''
v1 = (divmod(((-(2**63) / 1) - (-(2**63) | (10**20))), (round(123456789.123) ** 2)) + tuple(list(range(0, 10, 3))))
v2 = (('%i' % round(1.5, 2)) < format(+(1e300 - 255), '<<6'))
try:
    def f3(p4, p5):
        v6 = ((1,) + 'tab\tnew\nline'.rpartition(False))
        v7 = ((v6 + v6) > v6)
        return abs(ord('  pad '[-2]))
except Exception as e:
    print(type(e).__name__, e)
finally:
    print(bytes(list(enumerate([*[[1], [2, 3]], *v1], -1))[1:100]), '123')
for i8 in chr(0).removesuffix('{0}-{1!r}-{0:>6}'.format(v2, divmod(pow(v2, 3, 10), int('-4.5')))):
    w9 = 4
    while w9 > 0:
        w9 -= 1
        print((frozenset({2, 4}) - {1, 8, 16}))
    v10 = dict(zip([0, 'x', None, 1.5], [3, 1, 2]))
print(list(({'b': 2, 'a': 1} | dict.fromkeys([b'', b'', v2], (-5 + -(2**63))))), sep='|')
print('v2', v2)
print('v1', v1)
'''),
    (283, r'''
for i1 in range(2, 8, 3):
    print(ord('  pad '[2]))
    print(i1, end='.\n')
def f3(p4, p5):
    v6 = (p4 < ord('aXbXc'[1]) <= p4)
    return ((-1 % p4) + p4)
v8 = ord('abc'[3])
raise TypeError(format((0 == v8), ',').encode().upper())
[].extend(any([1, 2, 3]))
def f9(p10=-(2**63), *rest):
    if ([] != ([1, 2, 3] + [-5, 10, 1000])[10::1]):
        return (list(enumerate([0, 'x', None, 1.5], 1)) == list((b'' + b'abc').hex()))
        for i11 in tuple([]):
            print([p10, ((abs(p10) % i11) % {5}), ('%G' % ({56, 17, 49}, isinstance('abc', bool))).find(chr(20013))])
            print(i11)
            if ('tab\tnew\nline' == '%s and %d'): continue
            print(i11)
    return bin(1000)[5:]
print(((10**20) if ('a,b,,c' == 'x=1;y=2') else (v8 ^ v8)), (-((1, 2), 3) * v8), (str(2.5) in format(float('inf'), '5')))
v12, v13 = '{0}-{1!r}-{0:>6}'.format(f9(), (['x=1;y=2' for c14 in [5, 6]] + [5]))
print(v12, v13)
v15 = isinstance(('x=1;y=2'.rjust(-2, '*').ljust(-1, '*') * 2), bool)
print('v8', v8)
print('v15', v15)
'''),
    (284, r'''
del [][-2:-1]
v2 = (['a', 'b'][1] // 3)
[].remove('MiXeD cAsE')
print(255, float('inf'), sep='|')
v4 = (not ('{} {}' in '{} {:>5} {0}'.format(('a', 1.5), ~7)))
class C5:
    k = 7
    def __init__(self, x=1):
        self.x = x
    def __len__(self):
        return self.x
    def __bool__(self):
        return False
    def m(self, x):
        return {x: c7 for c7 in range(1)}
    def __repr__(self):
        return 'C5'
o8 = C5(2)
try:
    print(isinstance(o8, C5))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(o8.zz)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(2 in o8)
except Exception as e:
    print(type(e).__name__, e)
def f9(p10=(10**20)):
    print(True, ((3, 2, 1) + 'é中'[1].rpartition('é中'.lstrip('abc').swapcase())), 1000)
    return p10
try:
    v12 = {c11 * 7 % 31 for c11 in range(3)}
    v13 = divmod(round(2.5, -1), -1)
except Exception as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
finally:
    print(bytes(list({(1, 2): 3})).strip() == format(--1e-7, ' ').rpartition('{} {}'))
print('v2', v2)
print('v4', v4)
'''),
    (285, r'''
if ('MiXeD cAsE'.rpartition((('a' if True else '{} {}') if (True and {'b': 2, 'a': 1}) else type('%s and %d').__name__)) > tuple([{(1, 2): 3} for c1 in (0, 1) if False])):
    v2 = '{} {}'
    v3 = v2
else:
    print(list(filter(bool, list(enumerate([[1, 2, 3][-1], [5][0], (0 & -(2**63))], 0)))))
class C4:
    def __init__(self, x=1):
        self.x = x
    def __len__(self):
        return self.x
    def __call__(self, x):
        return (divmod(((-(2**63) / x) // +float('inf')), ~x) + divmod((round(5e-324, -1) / divmod((2**31), (10**20))[1]), x))
    def __contains__(self, x):
        return {**dict(zip(([[1], [2, 3]] * 3), [])), type(frozenset({2, 4})).__name__: abs((x ^ pow(x, 0, 10)))}
    @property
    def p(self):
        return {51, 4, 4}
    def m(self, x):
        return False
    def __repr__(self):
        return 'C4'
o5 = C4(5)
try:
    print(len(o5))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(-o5)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(f'{o5:>4}')
except Exception as e:
    print(type(e).__name__, e)
v6 = False
v7 = bytes([[1], [2, 3]][5:3:]).title()[10:100:-2]
v8 = 12345678901234567890
print('v8', v8)
print('v6', v6)
print('v7', v7)
'''),
    (286, r'''
v1 = (f'<{-1!a: }>' >= '{0}-{1!r}-{0:>6}'.format(((0 % 255) if (False or False) else 12345678901234567890), 'é中'))
v2 = {1, 2, 3}
dict().update(dict(zip(list(reversed(list(dict.fromkeys(('a', 1.5), -1).keys()))), [round(1.5)][-1::2])))
print(((sum(sorted("it's", key=lambda q: -q)) << 1) < ord('aXbXc'[-1]) <= round(0.1)), "it's", ((1, 2), {15, 0, 10, 12, 26}))
print(sorted(v2), end='.\n')
v4 = (-(abs(2) & (10 | (2**31))) if (f'<{3:*^9}>' >= format(123456789.123, '>8').zfill(0)) else (((1 ** 2) | min([1, 2, 3])) << 64))
print(round(abs(1e16), 0))
v5 = (abs(round(1e10, 0)) + (7 // v4))
print(((1, 2), 3), [v4, ('abc'.encode() + b'abc'[-2:-1]).title(), 10], end='.\n')
v6 = False
print('v4', v4)
print('v5', v5)
print('v2', v2)
print('v1', v1)
print('v6', v6)
'''),
    (287, r'''
print((b'a,b' + b'\x00\xff').decode(), sep='|')
print(float('nan'), end='.\n')
print(format(5e-324, '5'), end='.\n')
v1 = b'\x00\xff'.title()
v2 = frozenset({2, 4})
print(b'', format((('%o' % (1e-7 / 1e10)) * 3), '%'), end='.\n')
assert True, ('%G' % (dict.fromkeys((1, 2), (int(-5) >> 64)), int('zz', 16)))
print(list(()).index(-((0 | 255) * -1)), sep='|')
v2 = set(range(3))
print('v2', v2)
print('v2', v2)
print('v1', v1)
'''),
    (288, r'''
assert ((("it's" in 'ÄÖß') or (1,)) and {'a': 1}), str([False, 5e-324]).removesuffix(format(float('nan'), '>8').join([{1: 'x', 2: 'y'} for c1 in (0, 1)])).zfill(len(sorted({c2 * 7 % 31 for c2 in range(8)})))
v3 = [3, 1, 2]
def f4(p5):
    print((('a', 1.5) < p5 <= (p5).bit_count()))
    print(list(map(bool, list(range(5, 0, -2)))))
    v7 = (-((5e-324 % -5) ** -1) / min(([*[[1], [2, 3]], *(3, 2, 1)] * 0)))
    return p5
v8 = ({(1, 2): 3}, (-5 < hash(7) <= len((() + ('a', 1.5)))))
print('v3', v3)
print('v8', v8)
'''),
    (289, r'''
print(set())
class C1:
    def __init__(self, x=1):
        self.x = x
    def __add__(self, x):
        return C1(3)
    def __add__(self, x):
        return C1(3)
    def __add__(self, x):
        return C1(3)
    def m(self, x):
        return (set(range(0)) & {c2 * 7 % 31 for c2 in range(5)})
    def __repr__(self):
        return 'C1'
o3 = C1(2)
try:
    print(o3.p)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(isinstance(o3, C1))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(C1(1, 2))
except Exception as e:
    print(type(e).__name__, e)
v4 = repr((pow(2, 0, 7) >> 1)).find((+1e300 if (not dict.fromkeys((10**20), [1, 2, 3])) else format(12345678901234567890, ' ').zfill(0)))
def f5(p6, p7=(2**31)):
    for i8 in range(2, 8, 3):
        print(0, p6)
        print(list(filter(None, [3, 1, 2])))
    try:
        print(((b'a,b'.hex() + b'abc'[:1:]) + b'abc'[10:4][0:4]).upper())
        v10 = set(range(3))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        v11 = list({'a': 1}.items())
    except Exception as e:
        print(type(e).__name__, e)
    return p7
v12 = (3, 2, 1)
raise ValueError('a'.lower()[-2])
v13 = list(range(0, 10, 3))
v14, *v15 = list(filter(None, v13))
print(v14, v15)
print('v4', v4)
print('v13', v13)
print('v12', v12)
'''),
    (290, r'''
print(('abc' + '%s and %d'.replace('aXbXc'.replace("it's", 'a,b,,c'), 'a'[5:1:0]))[2], end='.\n')
v3 = bytes([(1e10 % 5e-324) for c2 in range(3) if any(['a', 'b'])])
print((12345678901234567890 != (['MiXeD cAsE' for c4 in (0, 1) if True] + ([3, 1, 2] * 2)).index((hash(-0.0) ^ (0).numerator))), True)
v5 = (bin(ord('a,b,,c'[0])).replace(('{0}-{1!r}-{0:>6}'.format(1, 'Hello, World') + '  pad '.lstrip('123')), '{0}-{1!r}-{0:>6}'.format(abs(0), 1e16)) in chr(97))
print('v5', v5)
print('v3', v3)
'''),
    (291, r'''
class C1:
    k = 7
    def __init__(self, x=1):
        self.x = x
    def __bool__(self):
        return False
    def __lt__(self, x):
        return True
    def __getitem__(self, x):
        return [10, 20, 30][x]
    def m(self, x):
        return {}
    def __repr__(self):
        return 'C1'
o2 = C1()
try:
    print(o2.k)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(o2.p)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(C1.__name__)
except Exception as e:
    print(type(e).__name__, e)
w3 = 4
while w3 > 0:
    w3 -= 1
    assert ('tab\tnew\nline' >= ascii(({12345678901234567890: 1e10, 3: False}, {'': -(2**63), 'ÄÖß': (1, 2)}))), (format(float('nan'), '>8') + oct(7).rjust(2, '*').zfill(5))
print(dict.fromkeys([5], 255))
print(bin(int(-1)), (((1, 2), 3) + tuple([])), end='.\n')
print({'k': [1, 2]})
[].reverse()
'''),
    (292, r'''
class C1:
    k = (2**31)
    def __init__(self, x=1):
        self.x = x
    def __eq__(self, x):
        return self.x == getattr(x, 'x', x)
    def __getattr__(self, x):
        return x * 2
    def __repr__(self):
        return 'R%s' % (self.x,)
    def m(self, x):
        return 1e16
o3 = C1(2)
try:
    print([o3])
except Exception as e:
    print(type(e).__name__, e)
try:
    print(o3.zz)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(hash(o3) == 7)
except Exception as e:
    print(type(e).__name__, e)
def f4():
    print(list((isinstance((-2.25 % 3.14159), object), (1, 2))))
    v5 = list(map(float, [0, ((10**20) - 7), [[1], [2, 3]][-2]])).index(1000)
    return int('0b101', 10)
v6 = {**dict.fromkeys('aXbXc', (int('0x1f', 10) - [1, 2, 3].index(2))), ('tab\tnew\nline'.zfill(-2).rjust(0, '*') * 3): pow(divmod(3, (-(2**63) * 2))[1], 2, 10)}
print(['a', 'b'])
[].sort()
print(set(range(5, 20, 4)))
print('v6', v6)
'''),
    (293, r'''
for i1 in range(2, 8, 3):
    v3 = b'\x00\xff'[0:]
    print((i1 / (12345678901234567890 % 1000)))
v4 = (-(2**63) % int('0x1f', 8))
for i5 in [][0:-1][:9]:
    v6 = '123'.strip(format(i5, '8.3f'))
else:
    class C7:
        k = 10
        def __init__(self, x=1):
            self.x = x
        def __getattr__(self, x):
            return x * 2
        def __getitem__(self, x):
            return [10, 20, 30][x]
        def __add__(self, x):
            return C7(3)
        def __format__(self, x):
            return 'F' + x
        def m(self, x):
            return {**{(c8 ** 5): bytes([1000]) for c8 in range(2)}, (dict.fromkeys('a', (-5 << 1)) * -1): x}
        def __repr__(self):
            return 'C7'
    o9 = C7(5)
    try:
        print(2 in o9)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(-o9)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(-o9)
    except Exception as e:
        print(type(e).__name__, e)
print(max(list('%s and %d'.strip().replace(bin(v4), '%s and %d'))), set(range(0)))
class C10:
    k = 7
    def __init__(self, x=1):
        self.x = x
    def __contains__(self, x):
        return ()
    @property
    def p(self):
        return dict.fromkeys([*list(enumerate('tab\tnew\nline', 0))[2:1], *()], int('12', 10))
    def m(self, x):
        return dict.fromkeys(divmod(round((0.0 + 2.5), 2), x), 1000)
    def __repr__(self):
        return 'C10'
o11 = C10(0)
try:
    print(str(o11))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(f'{o11:>4}')
except Exception as e:
    print(type(e).__name__, e)
try:
    print(str(o11))
except Exception as e:
    print(type(e).__name__, e)
if ((([0, 'x', None, 1.5] + [3, 1, 2]).index(v4) >= v4) or ()):
    for i12 in range(3):
        print(hex(((v4 % i12) - v4)), ([*list(zip(sorted((1,), key=str), '123')), *(((1, 2), 3)[2:-1] + ('a', 1.5))] >= list(reversed('%s and %d'.lower().split('X')))), (float(((12345678901234567890 ^ i12) == v4)) ** 0.5), end='.\n')
        if ('%05d' % ('%05d' % 10)).isnumeric(): continue
        print(i12)
    print(dict().setdefault(('-4.5' if (('%i' % (set(range(3)), dict.fromkeys('x=1;y=2', 12345678901234567890))) >= '%s and %d'.expandtabs(4).join('Hello, World'.split())) else chr(65).join([2, v4]).casefold()), ((v4 | round((float('inf') ** -1))) if (format(1e16, 'x').zfill(1) < ('% d' % -2.25).ljust(-2, '*')) else v4)))
print((-float(type(()).__name__) - ((hash((10**20)) * (v4 % v4)) + v4)))
print('v4', v4)
'''),
    (294, r'''
class C1:
    def __init__(self, x=1):
        self.x = x
    def __bool__(self):
        return False
    @property
    def p(self):
        return pow(x, 3, -5)
    def m(self, x):
        return divmod((-(1e300 ** 2) % x), ('%.2f' % ({'a': 1}, b'a,b')).zfill(0).rfind(bin(x)))
    def __repr__(self):
        return 'C1'
o2 = C1(5)
try:
    print(o2.zz)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(len(o2))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(o2 < o2)
except Exception as e:
    print(type(e).__name__, e)
v3 = int('12', 2)
v4 = {57}
print(float(isinstance(('  pad ' * -1).encode(), list)), list(range(5, 0, -2)), (float((([0, 'x', None, 1.5] + []) == [1])) // (1e-7 / round(-3.14159, 0))))
class C5(C1):
    k = -1
    def __init__(self, x=1):
        self.x = x
    def __add__(self, x):
        return C5(3)
    def __getattr__(self, x):
        return x * 2
    @property
    def p(self):
        return ((((2.5 // -2.25) / (1e16 ** 2)) % x) ** 0)
    def m(self, x):
        return (+(+123456789.123 * x) * (x % list(reversed('a')).count(~10)))
    def __repr__(self):
        return 'C5'
o7 = C5()
try:
    print(C5(1, 2))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(o7 == 3)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(o7(2))
except Exception as e:
    print(type(e).__name__, e)
v10 = {[set() for c9 in range(1, 4)][1]: (1, 2) for c8 in range(2)}
def f11(p12=255, *rest):
    print((('  pad ', {c13 * 7 % 31 for c13 in range(0)}) + format(float(p12), 'n').rpartition('  pad ')), -float(round((1e-7 % 3.14159))))
    return (divmod(p12, int('zz', 36))[0]).conjugate()
print('v3', v3)
print('v10', v10)
print('v4', v4)
'''),
    (295, r'''
v1 = type(b'abc').__name__.replace(oct(2), 'a')[10:-1:-1].removeprefix('-4.5'.zfill(1))
try:
    print(1e10)
    v2 = (list({**{**{}, v1: 3}, v1: 7}.keys()) == sorted(list(enumerate(v1, 1)), reverse=True))
except (ValueError, KeyError) as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
try:
    v3 = "it's".rpartition(v1)
    print(dict().popitem())
except ValueError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
print(v1, int('a,b,,c'))
v4 = isinstance(255, str)
print('v1', v1)
print('v4', v4)
'''),
    (296, r'''
v1, v2 = []
print(v1, v2)
class C3:
    k = 3
    def __init__(self, x=1):
        self.x = x
    def __neg__(self):
        return -self.x
    def m(self, x):
        return {**dict(zip([3, 1, 2], [[1], [2, 3]])), type(ord('a,b,,c'[3])).__name__: (int('12', 8) ^ x)}
    def __repr__(self):
        return 'C3'
o4 = C3()
try:
    print(o4.m(2))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(o4.p)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(isinstance(o4, C3))
except Exception as e:
    print(type(e).__name__, e)
print(list(dict()), len(dict()))
for i5 in ('%+d' % 'ÄÖß'.zfill(-2)).lstrip(('é中' if False else 'tab\tnew\nline').rjust(3, '*')).zfill(len(list(reversed(f'<{[3, 1, 2]!a:G}>')))):
    v6 = ascii(bytes(list(filter(None, list({'a': 1}.values())))))
    if (i5 < i5): continue
    print(i5)
else:
    print(abs(([b'abc' for c7 in range(3) if False][5] / i5)), 'a')
for i8 in tuple(dict(zip([*[0, 'x', None, 1.5], *(1,)], [*[[1], [2, 3]], *(1,)])))[2:100]:
    try:
        try:
            print(((i8 ^ i8) == i8), {**{i8: (False or 'a') for c9 in range(1)}, '123'.replace('{0}-{1!r}-{0:>6}'.format(i8, ('a', 1.5))[10::-1], "it's"): (-divmod(i8, 10)[0] if ''.isalnum() else (0 if ([3, 1, 2] < 3 <= i8) else ~i8))}, sep='|')
        except Exception as e:
            print(type(e).__name__, e)
        finally:
            v10 = ()
        v11 = list({'a': 1}.values())
    except Exception as e:
        print(type(e).__name__, e)
    finally:
        if ('{0}-{1!r}-{0:>6}'.format(i8, (i8 in [0, 'x', None, 1.5][0:100:])) >= 'MiXeD cAsE'):
            def f12():
                print('a')
                print('Hello, World')
                print([0.0 for c13 in range(1, 4)])
                return tuple(type(()).__name__.rjust(-2, '*').lstrip('abc'))
    v14 = b'abc'
'''),
    (297, r'''
if (~7 not in (dict(zip(list("it's"), list(filter(bool, ['a', 'b'])))) | {})):
    if any('123'.split()):
        for i1 in range(3):
            v2 = True
            v3 = isinstance(round((round(1e300, 0) ** -1), 2), object)
            if True: continue
            print(i1)
        def f4(p5, p6, *rest):
            [].clear()
            v8, v9 = 'Hello, World'
            print(v8, v9)
            return -5
    elif set(range(5, 20, 4)):
        v10 = 'MiXeD cAsE'
    else:
        try:
            print(list(dict()), len(dict()))
        except (ValueError, KeyError) as e:
            print(type(e).__name__, e)
        except Exception as e:
            print(type(e).__name__, e)
elif sum([]):
    [].remove(min(['a,b,,c'.find(chr(20013)), (int(1e-7) ^ len((1,)))]))
else:
    def f11(p12):
        return p12
        v13 = dict.fromkeys('  pad '.removesuffix(('%s and %d'[0:-1:-2] if (not True) else format(((1, 2), 3), '8.3f'))), p12)
        return f'<{p12!a:8.3f}>'
        return format(((1000 / p12) // p12), '<5')
try:
    for i14 in chr(65).join(sorted((1,))):
        v16 = list(map(len, [1e10 for c15 in range(3) if ('x=1;y=2' in 'Hello, World')]))
        for i17 in range(3):
            v18 = 2.5
            class C19:
                k = 7
                def __init__(self, x=1):
                    self.x = x
                def __add__(self, x):
                    return C19(3)
                def __repr__(self):
                    return 'R%s' % (self.x,)
                def __repr__(self):
                    return 'R%s' % (self.x,)
                def __radd__(self, x):
                    return x
                def m(self, x):
                    return {c20: [0, 'x', None, 1.5] for c20 in range(2)}
            o21 = C19()
            try:
                print(o21.m(2))
            except Exception as e:
                print(type(e).__name__, e)
            try:
                print(-o21)
            except Exception as e:
                print(type(e).__name__, e)
            try:
                print(o21.m(2))
            except Exception as e:
                print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
else:
    for i22 in [3, 1, 2][:9]:
        v25 = list(enumerate([1, 2, 3], 1))
finally:
    def f26():
        try:
            print(['a', 'b'])
        except KeyError as e:
            print(type(e).__name__, e)
        except Exception as e:
            print(type(e).__name__, e)
        finally:
            v27 = ('' != '{0}-{1!r}-{0:>6}'.format(ord('a,b,,c'[-2]), b'\x00\xff'[2::-2][2:4]))
        return 255
v28 = b'a,b'[10:4:]
for i29 in ('a' * 2):
    v30 = (i29 & i29)
print('v28', v28)
'''),
    (298, r'''
assert (False or 0.0), 'a'
for i1 in ((1,) + ((1, 2), 3)[0:100:-2]):
    print((i1 >> 64), (('%-5d|' % ('é中', -2.25)).join(list(zip(['a', 'b'], b'\x00\xff'))).encode() + b'\x00\xff'), 10)
    v2 = 1000
    if False: continue
    print(i1)
v3 = (tuple(dict(zip([], list(reversed(()))))) + divmod((0 / ~-5), ('123'.isdigit() ** 0)))
for i4 in list(('%a' % ([5], (10 / 1000))).zfill(1))[:9]:
    print({42, 31, 35, 7, 19}, ((i4 / (i4 ** 1)) % 0.1), sep='|')
v5 = ('%.3e' % -5e-324)
for i6 in v5:
    class C8:
        def __init__(self, x=1):
            self.x = x
        def __lt__(self, x):
            return True
        def __repr__(self):
            return 'R%s' % (self.x,)
        def __call__(self, x):
            return list(reversed(list({'b': 2, 'a': 1}.items())))
        def __contains__(self, x):
            return (['a', 'b'] < [3, 1, 2])
        def m(self, x):
            return b'a,b'
    o9 = C8(5)
    try:
        print(o9.x)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(o9.p)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(isinstance(o9, C8))
    except Exception as e:
        print(type(e).__name__, e)
print('v5', v5)
print('v3', v3)
'''),
    (299, r'''
v1 = {}
print(('%x' % (((1, 2), 3), [])).zfill(len([5]))[-1:1:-1].title())
v2 = ((1, 2), 3)
try:
    for i3 in list(zip(('{0}-{1!r}-{0:>6}'.format(-1, {'b': 2, 'a': 1}).split(',') + list(reversed((1, 2)))), [[1], [2, 3]]))[:9]:
        v5 = type((2.5 / abs(1e10))).__name__.count(+1e16.replace('MiXeD cAsE', '{0}-{1!r}-{0:>6}'.format(len({}), 2.5)))
    else:
        if ((('Hello, World' * 3)[2] * 0) in (('%5d' % ([], -2.25)).zfill(-1) + 'tab\tnew\nline'.expandtabs(4))):
            v6 = {f'<{3:#.3g}>': "it's".split()}
        else:
            v1.update(dict.fromkeys(v2, i3))
    print(123456789.123)
except Exception as e:
    print(type(e).__name__, e)
def f7(p8, p9=10):
    for y in range(1):
        yield (p9 * p8)
    return p8
print(list(f7(divmod(1000, 1000)[1], (10 | 3))))
for i10 in [sorted({'k': [1, 2]}, reverse=True) for c11 in (0, 1)][:9]:
    raise KeyError(list(range(-2, 3)))
print('v2', v2)
print('v1', v1)
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
