# Programs 200 to 249 of Scripts/fuzz-language print what they print under CPython
_programs = [
    (200, r'''
def f1(p2, p3):
    print('  pad ', sep='|')
    for i4 in range(3):
        v5, *v6 = (('%X' % (sorted({1, 2, 3}), round(0.1, 0))) if ('é中'.rfind('é中') in ({1, 2, 3} & {1, 2, 3})) else f'<{1.5!a:+}>'.ljust(5, '*')).partition(('%.3e' % ({(1, 2): 3}.get('x=1;y=2', p2) - 12345678901234567890)))
        print(v5, v6)
        print(((round(--2.25) | ((p2 // 1)).conjugate()) ** 5))
    return p2
v7 = ((float('aXbXc'.zfill(3)) / (min([1, 2, 3]) / (2**31))) // (float(dict.fromkeys([5], 12345678901234567890)) ** 0))
assert ((f1(1, 12345678901234567890, 3) / max(sorted({5}))) <= abs((1e-7 ** 0.5))), 'tab\tnew\nline'
[].extend((pow(abs(-(2**63)), 0, -5) / -(2**63)))
assert True, f'<{[]:E}>'
print(dict.fromkeys(('%.3e' % (1e10, v7)), f1((-(2**63) % -(2**63)), min([]))), (v7 + abs((v7 + ord('ÄÖß'[5])))))
v8 = ((1, 2), 3)
print(dict().setdefault("it's", 0))
print(v7)
print('v7', v7)
print('v8', v8)
'''),
    (201, r'''
v1 = dict.fromkeys(divmod((float(False) // max([1, 2, 3])), abs(3)), max(sorted([[1], [2, 3]], key=str)))
class C2:
    def __init__(self, x=1):
        self.x = x
    def __hash__(self):
        return 7
    def __bool__(self):
        return False
    def __iter__(self):
        return iter([1, 2])
    def m(self, x):
        return [b'a,b', -1, x]
    def __repr__(self):
        return 'C2'
o3 = C2(0)
try:
    print(bool(o3))
except Exception as e:
    print(type(e).__name__, e)
try:
    print([o3])
except Exception as e:
    print(type(e).__name__, e)
try:
    print(bool(o3))
except Exception as e:
    print(type(e).__name__, e)
v4 = ((1, 2)[2:-1:] + (((1, 2), 3)[10:100] + ()[-1:3]))[2:100]
v5 = 'aXbXc'[5][1:-1:]
print(sorted(v5, reverse=True))
print({}, v4, sep='|')
print(v5.count('Hello, World'.zfill(2)), f'<{1.5:e}>', f'<{-1!s:_}>'[10:100])
print([((0.0 // (10**20)) * 'x=1;y=2'.encode())[3]])
try:
    if (divmod(len(({1, 8, 16} ^ set())), -(2**63)) <= v4):
        try:
            print(abs(0.1))
        except Exception as e:
            print(type(e).__name__, e)
    elif 'a':
        class C6(C2):
            def __init__(self, x=1):
                self.x = x
            def __lt__(self, x):
                return True
            def __getattr__(self, x):
                return x * 2
            def __call__(self, x):
                return bytes((('%5d' % x) if (255 not in (3, 2, 1)) else ('tab\tnew\nline' * 2)).split(','))
            @property
            def p(self):
                return {c8 * 7 % 31 for c8 in range(6)}
            def m(self, x):
                return x
            def __repr__(self):
                return 'C6'
        o9 = C6(0)
        try:
            print(str(o9))
        except Exception as e:
            print(type(e).__name__, e)
        try:
            print(o9.x)
        except Exception as e:
            print(type(e).__name__, e)
        try:
            print(list(o9))
        except Exception as e:
            print(type(e).__name__, e)
    def f10(p11, p12):
        v13, v14 = ('123' + '%s and %d')
        print(v13, v14)
        v15 = dict(zip(list((False, 'aXbXc')[:4]), [1e-7]))
        v16 = {'a': 1}
        return b'\x00\xff'.title()
except OverflowError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
print('v5', v5)
print('v4', v4)
print('v1', v1)
'''),
    (202, r'''
print(dict().popitem())
try:
    w2 = 1
    while w2 > 0:
        w2 -= 1
        [].insert(1, ((pow(['a', 'b'].count(-5), 3, 7) | 12345678901234567890) % min([{1, 2, 3} for c3 in range(3) if False])))
    print(tuple('aXbXc'))
except TypeError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
finally:
    def f4(p5, p6):
        w7 = 3
        while w7 > 0:
            w7 -= 1
            print(dict()[{20, 51, 2}])
        return (round(1e16, -1) == (((0.1 ** -1) // abs(-2.25)) % ((p5 / p6) ** 0)))
v10 = frozenset({2, 4})
v11 = {1, 8, 16}
try:
    try:
        for i12 in ('%x' % ({}, list(enumerate(format(int(1e-7), '010.2f'), 1)))):
            v14 = format(1e16, ',')
    except Exception as e:
        print(type(e).__name__, e)
    def f15():
        v17 = (({c16: 'ÄÖß'.encode() for c16 in range(0)} | dict(zip([1000, 10], ([3, 1, 2] + [])))) | {**{(1, 2): 3}, False: (10**20)})
        print((bytes([]) + b'abc'))
        return (hash((10**20)) % (ord('é中'[5]) | len(list(()))))
except Exception as e:
    print(type(e).__name__, e)
class C18:
    k = 7
    def __init__(self, x=1):
        self.x = x
    def __getitem__(self, x):
        return [10, 20, 30][x]
    def m(self, x):
        return 0
    def __repr__(self):
        return 'C18'
o19 = C18(2)
try:
    print(list(o19))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(sorted([o19, o19]))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(sorted([o19, o19]))
except Exception as e:
    print(type(e).__name__, e)
v20 = (not all([1, 2, 3]))
print({c21: float(v20) for c21 in range(3)} == {(('a', 1.5) + (v10, {**{'a': 1}, 'aXbXc': 10})): v20, sum(list(map(float, [[1], [2, 3]]))): dict.fromkeys(('% d' % -5).zfill(1), pow(10, 0, 10)), (f'<{0:.0f}>'.encode(), divmod(12345678901234567890, (2**31))[-1::-1]): (b'\x00\xff'.strip() + (b'abc'.strip() + b'a,b'.decode()))})
v23 = tuple({(c22 - (c22 & 2)): list(enumerate(('%.3e' % {1: 'x', 2: 'y'}), 0)) for c22 in range(2)})
print('v23', v23)
print('v10', v10)
print('v11', v11)
print('v20', v20)
'''),
    (203, r'''
w1 = 1
while w1 > 0:
    w1 -= 1
    try:
        v2 = dict.fromkeys(f'<{[]!r:d}>'[2:3], list(divmod(7, 1000)).index(max([[1], [2, 3]])))
    except Exception as e:
        print(type(e).__name__, e)
v3 = '{} {}'.join([5])[:]
print(3)
def f4():
    print(oct(7))
    for i5 in range(2, 8, 3):
        print([3, 1, 2])
        print(list(map(float, [5])), sep='|')
    print(([5] + list(range(-2, 3))))
    return -(2**63)
print((v3 + v3), {**{**dict(zip([False for c7 in range(1, 4)], [(3, 2, 1) for c8 in range(1, 4)])), v3: round(float(False))}, oct(abs(3)).rjust(-2, '*'): (1000 % 12345678901234567890)}, (float('nan') != float(('a,b,,c' != chr(0)))))
def f9(p10):
    for y in range(1):
        yield False
    return p10
print(list(f9(f4())))
print('v3', v3)
'''),
    (204, r'''
raise TypeError((b'\x00\xff'.strip()[10:] + b'\x00\xff'.upper()))
print({c1: c1 for c1 in range(2)}.get(format(f'<{2!s:n}>', '8.3f'), ['a', 'b'][3]), ('é中' + (format(-0.0, '.0f') + type((1,)).__name__)).partition(('%5d' % float('-4.5'.lstrip('é中')))), True)
try:
    print(format(len(dict(zip([0, 'x', None, 1.5], 'MiXeD cAsE'.split(None, 1)))), 'o'))
except AttributeError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
print(set(range(0)))
def f2():
    print(pow((max(list(filter(lambda q: q > 1, [1, 2, 3]))) + {-5: True for c3 in range(3)}.get(ascii(set()), [3, 1, 2][len(['a', 'b'])])), 2, 10), isinstance((('%o' % ((1 // -1), float('nan'))) in 'a,b,,c'), str), end='.\n')
    v4 = max(set())
    return ({1: 'x', 2: 'y'}, ((dict(zip([0, 'x', None, 1.5], [1, 2, 3])) | {}), {59}))
    return 10
v5 = {}
if ((divmod(int(True), +-(2**63))[1] - abs(1)) in (3, 2, 1)):
    try:
        if ([True for c6 in [5, 6]] < sorted(set())):
            raise ValueError(list(enumerate(list(map(len, [False for c7 in (0, 1) if False])), 1)))
    except Exception as e:
        print(type(e).__name__, e)
    finally:
        for i8 in [(bytes([1, 2, 3])[5:100] + ((b'' + b'\x00\xff') + b'')), ('-4.5'[1].rfind('tab\tnew\nline'.removesuffix('a,b,,c')) % 1000)][:9]:
            try:
                print(set(range(5, 20, 4)))
            except Exception as e:
                print(type(e).__name__, e)
            try:
                print(((((5e-324 * 12345678901234567890) // i8) + dict.fromkeys(list(zip([], '123')), 3)) >= (set(range(3)) & ({c9 * 7 % 31 for c9 in range(6)} - set(range(0))))))
            except LookupError as e:
                print(type(e).__name__, e)
            except Exception as e:
                print(type(e).__name__, e)
            else:
                print((('a' + '-4.5') * 2).encode()[5:1])
    def f10(p11):
        for y in range(1):
            yield (p11 ** 1)
        return int(((-1 > -1) or f'<{123456789.123!s:b}>'))
    print(list(f10(divmod(3, 3)[1])))
def f12():
    for y in range(2):
        yield ({} | {**{'a': 1}, 'Hello, World'[5].join(sorted("it's", reverse=True)): f2()})
    return sorted('Hello, World', reverse=True)[3]
print(list(f12()))
print([[1], [2, 3]])
v13 = {**{((False, b'a,b') + ('a', 1.5)[2:1]): (((10**20) / 1000) % 1e300), '%s and %d': ((b'' + b'\x00\xff') + b'')}, format(False, '>8').replace(format(int('077', 2), 'o'), 'x=1;y=2'.removeprefix(('%.2f' % ({5}, {'b': 2, 'a': 1})))): +len('aXbXc')}
print('v5', v5)
print('v13', v13)
'''),
    (205, r'''
v1, v2 = ('%G' % round(+(1e16 + 123456789.123)))
print(v1, v2)
if (float('inf') < round((abs(255) / (10**20)), -1)):
    v3 = [5][10:4:-2]
    try:
        print((10**20))
    except Exception as e:
        print(type(e).__name__, e)
    finally:
        v4 = {**dict.fromkeys(bin((3 ^ 1)), int('0x1f', 8)), (('é中' if 'abc'.isalpha() else 'a,b,,c'.rjust(0, '*')) + 'abc'.zfill(1).rjust(-2, '*')): 'Hello, World'.count(('%.3e' % (set(), ()[1:4])))}
print({'a': 1}, 'MiXeD cAsE', -1)
v5 = {19, 40, 46, 54, 49}
assert False, f'<{-5!a:,.2f}>'
print((-float(('abc' >= 'tab\tnew\nline')) / -2.25), 'aXbXc', end='.\n')
class C6:
    k = 0
    def __init__(self, x=1):
        self.x = x
    def __neg__(self):
        return -self.x
    def m(self, x):
        return (True or "it's"[0])
    def __repr__(self):
        return 'C6'
o7 = C6(5)
try:
    print(1 + o7)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(1 + o7)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(2 in o7)
except Exception as e:
    print(type(e).__name__, e)
print(f'<{12345678901234567890}>'.join([v5 for c8 in range(3) if '%s and %d']).capitalize().strip('ÄÖß'))
print(format(isinstance((format(False, 'c') if (float('inf') <= float('nan')) else ('x=1;y=2' in '-4.5')), bool), '.1e'), tuple({1: 'x', 2: 'y'}))
print('v5', v5)
'''),
    (206, r'''
v1 = ({1, 8, 16} ^ (({1, 8, 16} - {1, 2, 3}) & set(range(3))))
v2 = True
print(bytes([*list(map(str, [])), *tuple([])])[2:-1], (-0.0 % hash(1e-7)))
v3 = ((1, 2), 3)
w4 = 2
while w4 > 0:
    w4 -= 1
    v7 = ({c5: ['' for c6 in [5, 6] if v2] for c5 in range(3)} | {'k': [1, 2]})
def f8():
    print(oct((-(2**63) ^ 255)).ljust(3, '*'))
    print({}, hex(-1).lstrip((f'<{3:_}>' + format(2.5, 'n'))), sep='|')
    return (~int((() > ((1, 2), 3))) * -(2**63))
print('-4.5')
print('v3', v3)
print('v1', v1)
print('v2', v2)
'''),
    (207, r'''
print({5})
try:
    try:
        print((abs((abs(0.0) ** -1)) + 10), all([]), sep='|')
    except Exception as e:
        print(type(e).__name__, e)
    v1 = ((1, 2), 3)
except Exception as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
finally:
    class C2:
        k = (2**31)
        def __init__(self, x=1):
            self.x = x
        def __getitem__(self, x):
            return [10, 20, 30][x]
        def __neg__(self):
            return -self.x
        def m(self, x):
            return {tuple(dict.fromkeys('  pad '[2], ord('MiXeD cAsE'[3]))): 3.14159, ('%r' % hex(3)): b'abc', (3.14159, '-4.5'.encode()): (round(3.14159, 0) % round(1e-7, 2))}
        def __repr__(self):
            return 'C2'
    o3 = C2()
    try:
        print(f'{o3:>4}')
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(o3.x)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(o3(2))
    except Exception as e:
        print(type(e).__name__, e)
try:
    v4 = ((1, 2), 3)
    try:
        print((list(range(-2, 3))[0]).real, (format(abs(1), 'o') if True else format((int('12', 16) / 10), 'c')), {'k': [1, 2]})
        v6 = {1, 2, 3}
    except LookupError as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
finally:
    if (0 != ~([5][1] >> 3)):
        [].insert(len([[1], [2, 3]]), -1)
        try:
            def f9(p10, p11=0):
                print(float('nan'))
                print((((b'\x00\xff' + b'abc') + b'\x00\xff').decode() + (b'a,b'.strip().upper() + b'a,b')))
                return p10
            print(False, dict(zip([0.0 for c12 in (0, 1) if ([[1], [2, 3]] == ['a', 'b'])], list(filter(lambda q: q > 1, '%s and %d'.rpartition('aXbXc').split(None, 1))))), tuple({c13: set(range(5, 20, 4)) for c13 in range(1)}))
        except Exception as e:
            print(type(e).__name__, e)
        except Exception as e:
            print(type(e).__name__, e)
        else:
            print(((1, 2), 3), -1, (set(range(5, 20, 4)) & {49}))
    elif {c14 * 7 % 31 for c14 in range(0)}:
        v15 = ''.join([5]).lstrip(('%s and %d' * 3)).encode().hex()
    else:
        print((3, 2, 1), tuple([{5} for c16 in range(1, 4)]), end='.\n')
v17 = ((b'a,b' + b'a,b').decode() + b'abc'.title())[:100:-1]
v18 = (v17[0::2] + b'')
v19 = [[1], [2, 3]]
v20 = list({**dict.fromkeys((1, 2), (1000 * (10**20))), format(int(1), '.0f'): (+-1 << 3)}.values())
print(v20, sep='|')
def f21():
    v22 = dict(zip(list('%s and %d'), [3, 1, 2]))
    return chr(233).find(format(('%x' % (-2.25, format(False, '#x'))), '.2f'))
v23 = '{0}-{1!r}-{0:>6}'.format(((10**20) ** 5), dict.fromkeys('MiXeD cAsE', 12345678901234567890))
print('v23', v23)
print('v19', v19)
print('v20', v20)
print('v17', v17)
print('v18', v18)
'''),
    (208, r'''
try:
    class C1:
        def __init__(self, x=1):
            self.x = x
        def __eq__(self, x):
            return self.x == getattr(x, 'x', x)
        def m(self, x):
            return []
        def __repr__(self):
            return 'C1'
    o3 = C1(2)
    try:
        print(list(o3))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(1 + o3)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(list(o3))
    except Exception as e:
        print(type(e).__name__, e)
    for i4 in list(enumerate(list(range(3)), 1))[:9]:
        v5 = "it's"
except IndexError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
finally:
    print(dict().pop((type(255).__name__ if (10 < pow(pow((2**31), 2, -5), 2, -5) <= ([3, 1, 2][1]).real) else format(((7 + -(2**63)) >> 0), '=+8')), None))
v9 = False
v10 = hash(())
def f11():
    v12 = ((1,) + ((int('12', 0) & [][5]), (-1 < 2)))
    v13, *v14 = f'<{False!s:.3g}>'
    print(v13, v14)
    [].append((float(type((not False)).__name__) ** 0))
    return -5
if v9:
    def f17(p18, p19):
        for y in range(2):
            yield ((((3.14159 / p19) // (3 * p19)) / p18) ** 2)
        return 255
    print(list(f17(-1, abs(v10))))
elif set(range(5, 20, 4)):
    try:
        v9 = (True and (ord("it's"[3])).real)
    except AttributeError as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
print('v10', v10)
print('v9', v9)
'''),
    (209, r'''
assert ('aXbXc'.replace(bin(12345678901234567890), chr(233)).find('123') < (len((b'abc' + b'')) ** 0) <= (dict.fromkeys('%s and %d', -(2**63)).get('tab\tnew\nline'.join(['a', 'b']), ord('a'[3])) % -5)), 'aXbXc'
v1 = {format(-'a'.find('123'), 'e'): --float(12345678901234567890), list(reversed((1, 2)))[-2:].count(hash(1.5)): pow(pow(1000, 3, 7), 0, -5)}
v2, v3 = ((1, 2), 3)
print(v2, v3)
try:
    print(b'abc'[-2:-1:0].upper() == oct((divmod((10**20), (2**31))[1] << 64)))
except IndexError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
else:
    v4 = (min([1, 2, 3]) ^ +abs(abs(0)))
print((0.1 ** 0))
print((hash(1e-7) ** 3), chr(0)[2].join([*[5], *(1,)][-2::]).rfind('tab\tnew\nline'))
w5 = 1
while w5 > 0:
    w5 -= 1
    v6 = bytes([3, 1, 2])
v7, *v8 = '-4.5'
print(v7, v8)
if False:
    if False:
        w9 = 1
        while w9 > 0:
            w9 -= 1
            v10 = v1
        class C11:
            k = -5
            def __init__(self, x=1):
                self.x = x
            def __add__(self, x):
                return C11(3)
            def m(self, x):
                return ('tab\tnew\nline'.encode(), b'\x00\xff'.title())
            def __repr__(self):
                return 'C11'
        o12 = C11(0)
        try:
            print(o12.zz)
        except Exception as e:
            print(type(e).__name__, e)
        try:
            print(C11(1, 2))
        except Exception as e:
            print(type(e).__name__, e)
        try:
            print(o12[1])
        except Exception as e:
            print(type(e).__name__, e)
    else:
        try:
            if (divmod(-1, ((1).bit_count() ** 1))[0] in {'b': 2, 'a': 1}):
                print(format((hash(-(2**63))).real, '#.3g'))
                print(set(range(3)))
            else:
                print({'ÄÖß'.rfind('é中'): chr(97).strip('  pad '.strip()).isalnum() for c13 in range(2)})
            v14 = divmod((((12345678901234567890 % 7) - (10**20)) / -(2**63)), (ord('é中'[2]) | 0))
        except Exception as e:
            print(type(e).__name__, e)
    print(-0.0)
else:
    print(v1, bytes(['tab\tnew\nline']), v1, end='.\n')
print(round((round(float('inf'), -1) % 10)) == int('12', 2))
print('v1', v1)
'''),
    (210, r'''
for i1 in range(3):
    print({3, 54, 7})
print(((1,) + ((1, 2) + (3, 2, 1))))
for i2 in range(3):
    v4 = {7, 54, 30}
    v5 = format(12345678901234567890, 'e').encode()
v6 = all([(3).conjugate(), len(('%r' % 7))])
for i7 in range(2, 8, 3):
    class C8:
        def __init__(self, x=1):
            self.x = x
        def __format__(self, x):
            return 'F' + x
        def m(self, x):
            return {'b': 2, 'a': 1}
        def __repr__(self):
            return 'C8'
    o9 = C8(5)
    try:
        print(o9 == 3)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(o9.m(2))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(o9.p)
    except Exception as e:
        print(type(e).__name__, e)
    v10 = (3, 2, 1)[10:3:][-2:100]
else:
    v11 = [5]
v12 = format((round((7 / 255), 0) - list(filter(bool, []))[len([1, 2, 3])]), '010.2f')
print('v12', v12)
print('v6', v6)
'''),
    (211, r'''
v1 = b'a,b'
v2 = v1
print(dict().pop(f'<{3!s:=+8}>'[-2:100], None))
print(dict()[b'a,b'])
class C6:
    def __init__(self, x=1):
        self.x = x
    def __contains__(self, x):
        return ((255 ^ {c7 * 7 % 31 for c7 in range(5)}) | set(range(0)))
    def m(self, x):
        return {c8 * 7 % 31 for c8 in range(1)}
    def __repr__(self):
        return 'C6'
o9 = C6()
try:
    print(hash(o9) == 7)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(1 + o9)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(o9(2))
except Exception as e:
    print(type(e).__name__, e)
print('v1', v1)
print('v2', v2)
'''),
    (212, r'''
def f1():
    print(tuple(dict(zip([b'' for c2 in range(1, 4) if True], list({1: 'x', 2: 'y'})))))
    return int(abs(3.14159))
raise TypeError({c3 * 7 % 31 for c3 in range(7)})
def f4(p5=1000):
    print(list(range(0, 10, 3)), tuple([1, 2, 3]))
    return tuple(format(({'a': 1} | {'k': [1, 2]}).get(('x=1;y=2' * 3), (p5 * 12345678901234567890)), '5'))
    try:
        print(((-1).numerator << 3))
        for i6 in (('{} {}'.lstrip('a') if (-2.25 <= 1e-7) else format('%s and %d', '8.3f'))[10:4:2] if (int(round(5e-324, 0)) != (2**31)) else 'a,b,,c'):
            try:
                print(b'')
            except Exception as e:
                print(type(e).__name__, e)
            finally:
                print((pow(i6, 3, 1) != (7 + i6)))
            for i7 in range(2, 8, 3):
                print([(-1 * (p5 - i6)), (p5 if False else (i7 // i7))])
    except Exception as e:
        print(type(e).__name__, e)
    return ((7 | p5)).bit_count()
v9 = {}
class C10:
    def __init__(self, x=1):
        self.x = x
    def __format__(self, x):
        return 'F' + x
    def __contains__(self, x):
        return (hash(1000), b'abc')
    def __neg__(self):
        return -self.x
    def m(self, x):
        return b''[2::-1]
    def __repr__(self):
        return 'C10'
o11 = C10()
try:
    print(list(o11))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(C10.__name__)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(str(o11))
except Exception as e:
    print(type(e).__name__, e)
[].insert(-2, (abs(type(1e10).__name__.find(('x=1;y=2' if True else ''))) ^ (2**31)))
print(sorted(f'<{3:g}>', key=lambda q: -q), type(5e-324).__name__.rpartition(format(ord('{} {}'[5]), '#b')), 123456789.123)
print('v9', v9)
'''),
    (213, r'''
for i1 in range(3):
    v3 = "it's"
    for i4 in 'é中':
        w5 = 4
        while w5 > 0:
            w5 -= 1
            print(((list(map(float, [[1], [2, 3]])), (3, 2, 1)) + v3.rpartition('-4.5')[-1:1]))
        if any(list(zip([[[1], [2, 3]] for c6 in (0, 1) if False], v3))): break
        print(i4)
v7 = float(type(float(isinstance({5}, int))).__name__)
[].extend(divmod((round((1e10 * (2**31))) ** 2), (({'k': [1, 2]}.get('%s and %d', -5) if True else len({'k': [1, 2]})) // 2))[0])
v8 = int('zz', 36)
v9 = (chr(20013) <= '-4.5'.removeprefix(('123' * 0))).encode()
print(dict().popitem())
print(list(range(3)) == list(v7))
v12 = (v8 + ((v8 ^ 1) & {'a': 1}.get(format(v8, '08b'), pow(-5, 2, 10))))
v13 = (v12 / 0)
v14 = ((1, 2), 3)
print('v8', v8)
print('v12', v12)
print('v13', v13)
print('v7', v7)
print('v14', v14)
print('v9', v9)
'''),
    (214, r'''
if ((not 'a') or bytes(tuple({})).strip()):
    print((abs(3.14159) // abs(7)), (bytes(list(zip([3, 1, 2], list(reversed('{} {}'))))) + b'a,b'), b'\x00\xff'[0:3].upper())
    v2 = dict(zip(('é中'[-2] + ('%05d' % 0)).split(','), [c1 for c1 in range(1, 4)]))
v3 = ('tab\tnew\nline' if False else '{} {}').lower()[2].zfill(5)
v4 = (b'a,b' + bytes(['a', 'b']).hex())[1:3:]
v5 = format(round((float('nan') // (-1 - 3)), -1), 'c')
print('v3', v3)
print('v5', v5)
print('v4', v4)
'''),
    (215, r'''
v2 = {c1 * 7 % 31 for c1 in range(1)}
v3 = ('%e' % abs(float(255)))[0]
print(dict(zip(list(dict(zip(['%s and %d' for c4 in range(1, 4) if False], list(map(bool, [0, 'x', None, 1.5]))))), list(range(1, 5)))), list(zip([(1, 2) for c5 in range(3)], v3)), end='.\n')
try:
    v6 = v2
except Exception as e:
    print(type(e).__name__, e)
else:
    print(list(reversed(('%G' % ((['a', 'b'] <= [((1, 2), 3) for c7 in [5, 6]]), b'\x00\xff')))), list(map(abs, [5])), {1: 'x', 2: 'y'})
v8 = (v3 if isinstance(bytes([5]), list) else v3).encode()
v9 = int('0b101', 16)
print(v9, True, b'', sep='|')
for i10 in range(3):
    try:
        try:
            print([3, 1, 2], {c11 * 7 % 31 for c11 in range(2)}, [(-5 // v9), -(2**63), ((float('nan') + ['a', 'b'][-1]) * 3)], sep='|')
        except LookupError as e:
            print(type(e).__name__, e)
        except Exception as e:
            print(type(e).__name__, e)
        finally:
            print(v3, v2)
        def f12(p13, p14=-5):
            for i15 in '  pad ':
                print(repr(('{} {}' > '').encode()))
                print('%s and %d'[3])
            else:
                print(-1.5)
            return p13
    except Exception as e:
        print(type(e).__name__, e)
else:
    try:
        print({1, 8, 16} == b'a,b')
        if ('{0}-{1!r}-{0:>6}'.format(i10, (10**20)) in "it's"):
            [].sort()
            print(list(enumerate([0, 'x', None, 1.5], -1)))
        else:
            v17 = (abs(i10) < (v9 % i10) <= 12345678901234567890)
    except Exception as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
def f18(p19=12345678901234567890):
    for y in range(3):
        yield type(chr(65)[10:1:2].encode()).__name__
    return abs([*(['a', 'b'] * 3), *divmod((10**20), -1)][-2])
print(list(f18(v9)))
print('v9', v9)
print('v3', v3)
print('v2', v2)
print('v8', v8)
'''),
    (216, r'''
class C1:
    def __init__(self, x=1):
        self.x = x
    def __format__(self, x):
        return 'F' + x
    def m(self, x):
        return (pow(pow(x, 2, 10), 0, -5) not in '-4.5'.partition(format(frozenset({2, 4}), '#.3g').zfill(len(list(())))))
    def __repr__(self):
        return 'C1'
o2 = C1(5)
try:
    print(o2[1])
except Exception as e:
    print(type(e).__name__, e)
try:
    print(sorted([o2, o2]))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(bool(o2))
except Exception as e:
    print(type(e).__name__, e)
try:
    v3 = hash(())
except KeyError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
else:
    v4 = 1e-7
finally:
    print(list(range(1, 5)))
for i7 in range(2, 8, 3):
    v8 = ((float(-5) % {(): 123456789.123, 255: 1.5, 'Hello, World': 1e300}.get('%s and %d', i7)) - 123456789.123)
else:
    if ([min([0, 'x', None, 1.5]), abs(i7)].index(i7) < i7):
        class C9:
            k = 1
            def __init__(self, x=1):
                self.x = x
            def __contains__(self, x):
                return int(x)
            def m(self, x):
                return list(reversed(['a', 'b']))
            def __repr__(self):
                return 'C9'
        o10 = C9()
        try:
            print([o10])
        except Exception as e:
            print(type(e).__name__, e)
        try:
            print(o10.zz)
        except Exception as e:
            print(type(e).__name__, e)
        try:
            print(-o10)
        except Exception as e:
            print(type(e).__name__, e)
v11, v12 = (b'', (((10 / -5) // 5e-324) ** 0))
print(v11, v12)
print(divmod(-1e300, max([1.5 for c13 in (0, 1) if False])), 1000, (b'abc' + b''[1:4:-2]))
v14 = ((1000 not in dict.fromkeys((1, 2), (-5 ^ 10))), 2)
print(list(zip(abs(([5].count(10) % [].index(12345678901234567890))), v14)))
if (not dict(zip([float('inf') for c16 in range(3) if False], [*[], *v14]))):
    del [][len([5])]
    def f17():
        if set(range(0)):
            v18, v19 = [*[pow(7, 3, 10), b'a,b'.hex()[-2:-1:1]], *(1, 2)[2:-1:1]]
            print(v18, v19)
        return ((set(range(5, 20, 4)) & {c20 * 7 % 31 for c20 in range(3)}) ^ set(range(3)))
elif abs(int('a')):
    class C21:
        k = 2
        def __init__(self, x=1):
            self.x = x
        def __contains__(self, x):
            return ('%%' % -5)
        def __neg__(self):
            return -self.x
        def m(self, x):
            return (f17() if (not [float('inf') for c22 in [5, 6]]) else type((2**31)).__name__.rfind('MiXeD cAsE'))
        def __repr__(self):
            return 'C21'
    o23 = C21(0)
    try:
        print(C21.__name__)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(sorted([o23, o23]))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(o23.p)
    except Exception as e:
        print(type(e).__name__, e)
else:
    if True:
        v24 = ((10 / (((10**20) * 0)).numerator) * 10)
        print([int((12345678901234567890 not in set(range(5, 20, 4))))], [5], 1.5)
    elif ascii(7):
        v25 = {1, 8, 16}
class C26:
    k = -1
    def __init__(self, x=1):
        self.x = x
    def __getitem__(self, x):
        return [10, 20, 30][x]
    def __repr__(self):
        return 'R%s' % (self.x,)
    def __call__(self, x):
        return {16, 10, 22, 51}
    def __iter__(self):
        return iter([1, 2])
    @property
    def p(self):
        return abs(abs((x / 255)))
    def m(self, x):
        return x
o27 = C26(0)
try:
    print(hash(o27) == 7)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(C26.__name__)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(o27 < o27)
except Exception as e:
    print(type(e).__name__, e)
print(0, -5, chr(233), end='.\n')
print(list(filter(bool, ([v14 for c28 in range(3) if False] * 2))) == {int('0x1f', 36): isinstance(({1: 'x', 2: 'y'} | {'b': 2, 'a': 1}), int) for c29 in range(2)})
print('v14', v14)
'''),
    (217, r'''
print(chr(65), [[1], [2, 3]], end='.\n')
if (12345678901234567890 < [('a' + 'é中'), divmod(-5, 3)[1], len('abc')][-2] <= round(((-0.0 ** 0.5) * (255 if True else 7)))):
    v2 = chr(233)[-1]
if (not [][2]):
    v3 = (ascii(False) + format(pow(-5, 2, 1), '.1e'))
print(float(True))
print((({'b': 2, 'a': 1}.get(bin(10), abs(12345678901234567890)) % abs(({} | 10))) < (-5).real <= abs(7)), isinstance(False, bool), ('a' * -1).encode())
dict()['aXbXc'] = 10
v4, v5 = ((() < (1, 2)), f'<{[1, 2, 3]!a:x}>')
print(v4, v5)
v6 = "it's".zfill(2).ljust(-2, '*').swapcase().partition('%s and %d')
if True:
    print([[1], [2, 3]])
    print((({1, 8, 16} & {c7 * 7 % 31 for c7 in range(1)}) - ({52} - frozenset({2, 4}))), set(range(0)), (pow((10**20), 2, 7)).real, end='.\n')
else:
    try:
        try:
            print(-(2**63) == {(12345678901234567890).conjugate(): c8 for c8 in range(3)})
            for i9 in list(dict(zip(list(({} | {(1, 2): 3})), bin(1000).split(None, 1))))[:9]:
                print(v6[:100:2])
                print(v6)
            else:
                print((v6 + tuple([123456789.123 for c11 in range(1, 4)]))[-2:100])
        except IndexError as e:
            print(type(e).__name__, e)
        except Exception as e:
            print(type(e).__name__, e)
        try:
            def f12(p13, p14):
                print({'b': 2, 'a': 1})
                print(())
                print(bytes(['MiXeD cAsE'.encode() for c15 in (0, 1) if (not 0)]))
                return p13
        except Exception as e:
            print(type(e).__name__, e)
        else:
            v16 = format(type(abs((2**31))).__name__.replace('a,b,,c', ('%5d' % ({1, 8, 16}, v6)).casefold()), '08b')
        finally:
            def f17(p18, *rest):
                print(float('ÄÖß'))
                return list(reversed(list({'b': 2, 'a': 1}.keys())[1:4].lstrip(format((1e16 * float('nan')), '010.2f'))))
    except Exception as e:
        print(type(e).__name__, e)
    finally:
        print(v6, set(), {c19 * 7 % 31 for c19 in range(8)}, sep='|')
v20 = (10**20)
w21 = 4
while w21 > 0:
    w21 -= 1
    if (not dict(zip(['a', 'b'], ['a', 'b']))):
        if (all(list(reversed(v6))) or list(range(1, 5))):
            if ((sorted({24}) * 2) > [set(range(3)) for c22 in range(1, 4)]):
                print(3.14159)
                print(v20)
            elif -float('nan'):
                print(((abs(0.1) ** 0.5) > (float('inf') * f12(v20, 7))))
            else:
                print(b'\x00\xff'.hex())
            try:
                print({**chr(233), {}: v20})
            except Exception as e:
                print(type(e).__name__, e)
        else:
            print(max(sorted({max(['a', 'b']): type([]).__name__ for c23 in range(3)})))
print('v20', v20)
print('v6', v6)
'''),
    (218, r'''
print(list(zip([b'\x00\xff'[2:1] for c1 in (0, 1) if (10 >= (2**31))], format(3.14159, '010.2f'))))
class C2:
    k = 12345678901234567890
    def __init__(self, x=1):
        self.x = x
    def __bool__(self):
        return False
    def __add__(self, x):
        return C2(3)
    @property
    def p(self):
        return (1,)[1:][5:4][10:1][:-1]
    def m(self, x):
        return tuple(f'<{3!a:q}>')
    def __repr__(self):
        return 'C2'
o4 = C2()
try:
    print(sorted([o4, o4]))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(isinstance(o4, C2))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(list(o4))
except Exception as e:
    print(type(e).__name__, e)
print((5e-324 + 1))
print((10**20))
'''),
    (219, r'''
print(1e300, '{0}-{1!r}-{0:>6}'.format((pow(-5, 0, 7) | {'a': 1}.get('tab\tnew\nline', (10**20))), (([0, 'x', None, 1.5] * 2) >= [0, 'x', None, 1.5][10:-1:1])).rpartition(''))
v1 = 'tab\tnew\nline'[-1:4:-1].encode()
v2, v3 = ['a', 'b']
print(v2, v3)
[].insert(0, ~format(True, '#.3g').replace('a', 'x=1;y=2').encode())
if f'<{123456789.123!r:#.3g}>':
    v4 = '-4.5'
    try:
        v5 = ('%5s' % 1.5)
    except Exception as e:
        print(type(e).__name__, e)
    else:
        v6 = 1
else:
    v8 = {c7 * 7 % 31 for c7 in range(0)}
assert False, ('%o' % hash(1000))
class C9:
    def __init__(self, x=1):
        self.x = x
    def __radd__(self, x):
        return x
    def __len__(self):
        return self.x
    def __bool__(self):
        return False
    @property
    def p(self):
        return -5
    def m(self, x):
        return bytes(sorted(set(range(0))))[5:]
    def __repr__(self):
        return 'C9'
o11 = C9(0)
try:
    print(o11[1])
except Exception as e:
    print(type(e).__name__, e)
try:
    print(list(o11))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(C9(1, 2))
except Exception as e:
    print(type(e).__name__, e)
print([].pop(-2))
print('v1', v1)
'''),
    (220, r'''
print(dict.fromkeys('aXbXc', [3, 1, 2].count(-(2**63))))
for i1 in ('a,b,,c'.lstrip() + f'<{3:}>'):
    print(i1, frozenset({2, 4}), end='.\n')
    print(dict().setdefault('  pad ', i1))
else:
    print({c2 * 7 % 31 for c2 in range(5)}, format(False, '#x').zfill(2))
v5 = +[3, 1, 2][1]
for i6 in format((type(b'abc').__name__ if (0 in {**{'b': 2, 'a': 1}, 'a,b,,c': (2**31)}) else ("it's" + '123').center(-1, '*')), '.1e'):
    print(dict()[hash(-2.25)])
if True:
    if ('tab\tnew\nline' <= str((1e16 - v5)).strip(('aXbXc' if ('MiXeD cAsE' in 'a') else ('%-5d|' % 1e300)))):
        print(({5} - {2, 17, 22, 0}) == '  pad ')
print('v5', v5)
'''),
    (221, r'''
v1 = []
v2 = (3, 2, 1)
w3 = 1
while w3 > 0:
    w3 -= 1
    def f4(p5, p6=-1):
        v9 = (bytes([False for c7 in (0, 1) if True]) + ["it's".lstrip() for c8 in range(1, 4) if (not b'a,b')])
        if (0 < p5 <= p5):
            [].clear()
            print(f'<{3:^9}>')
        elif 'a':
            v11 = ({5} - (set(range(3)) & {1, 2, 3}))
        else:
            print([3, 1, 2], {c12 * 7 % 31 for c12 in range(5)}, sep='|')
        return p5
def f13():
    print(0.1)
    v14 = ((float((10 + -1)) ** 0) % (-0.0 ** -1))
    return ~3
for i15 in range(2, 8, 3):
    v16 = 'a'.encode()
    class C17:
        k = -1
        def __init__(self, x=1):
            self.x = x
        def __call__(self, x):
            return [3, 1, 2]
        def __getattr__(self, x):
            return x * 2
        def __radd__(self, x):
            return x
        def __len__(self):
            return self.x
        def m(self, x):
            return format(format(('%-5d|' % (+1e300, (1, 2)[2:3])), 'c'), 'b')
        def __repr__(self):
            return 'C17'
    o18 = C17(5)
    try:
        print(o18 < o18)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(o18.p)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(1 + o18)
    except Exception as e:
        print(type(e).__name__, e)
v19 = format(('%o' % (b'\x00\xff', 10)), '010.2f').encode()[-2:1:-1]
print(('a', 1.5)[10:4], end='.\n')
if (abs(-2.25) == (round(abs(float('inf')), 0) ** 2)):
    v20 = {'a': 1}
elif {3: all(list(range(-2, 3))), 'MiXeD cAsE': v2, format(float(len({1, 2, 3})), '08b'): ord('123'[len(['a', 'b'])])}:
    v21 = {}
v22, *v23 = format(float('é中'), '')
print(v22, v23)
print('v1', v1)
print('v2', v2)
print('v19', v19)
'''),
    (222, r'''
v2 = ({37, 25, 54, 49} & {c1 * 7 % 31 for c1 in range(5)})
def f3(p4):
    for y in range(1):
        yield divmod(abs(1e-7), pow(format(1e16, '.1e').casefold(), 2, -5))
    return divmod(int('zz', 0), p4)[0]
print(list(f3(len({'k': [1, 2]}))))
try:
    w5 = 2
    while w5 > 0:
        w5 -= 1
        dict()['ÄÖß'] = set(range(3))
    v8 = v2
except IndexError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
finally:
    v9, v10 = ((5e-324, 1e300)[5:1][10:3], ('x=1;y=2'.rstrip() if (2.5 > 3.14159) else ('%i' % "it's")).isspace())
    print(v9, v10)
v11 = ((1,)[-1:-1] + 'x=1;y=2'.rpartition(('%x' % format(1000, '%'))))
v12 = any(list(reversed('ÄÖß'[1])))
def f13(p14):
    v15 = (set(), list(map(abs, list({1: 'x', 2: 'y'}.values()))))
    if ('%.2f' % 1e300).isidentifier():
        assert (p14 < p14 <= 10), (False and ('é中' + 'tab\tnew\nline').ljust(-1, '*').partition(('Hello, World'[-2:1] * -1)))
    v16 = (b'abc' + b'abc')
    return 'tab\tnew\nline'.index(chr(233).replace((('a' if True else 'a,b,,c') + "it's"), '{0}-{1!r}-{0:>6}'.format((p14 + False), {51, 3})))
print(round(+2.5, 2), len([]))
print(dict(zip([[3, 1, 2][0] for c17 in range(3) if v12], [1, 2, 3])))
[].extend(1e16)
for i20 in range(3):
    print(list(zip(list(zip(list(zip([], [c22 for c22 in (0, 1) if v12])), chr(233))), (list(zip([0, 'x', None, 1.5], (v11 + v11))) * 3))))
    assert True, format(abs(float('nan')), '#x')[1]
else:
    print((type({1, 2, 3}).__name__ if (abs((i20 // 10)) != pow(round(1.5), 2, 7)) else '{} {}'), (({} | {abs(c23): list(reversed('tab\tnew\nline')) for c23 in range(2)}) | {'k': [1, 2]}))
v24 = v11
print('v11', v11)
print('v24', v24)
print('v2', v2)
print('v12', v12)
'''),
    (223, r'''
v1 = False
print([].pop(3))
v2 = ()
if (format(((2**31) / {'b': 2, 'a': 1}.get('%s and %d', (10**20))), '<5') in bin(divmod(10, (-1 | 10))[0])):
    v3 = '{} {}'
    w4 = 2
    while w4 > 0:
        w4 -= 1
        try:
            if True:
                print([{c5 * 7 % 31 for c5 in range(3)}, v2, ((255 - 1) - pow((2**31), 3, 1))][1:])
                print((v2 + v3.partition(v3.rjust(0, '*'))))
        except ValueError as e:
            print(type(e).__name__, e)
        except Exception as e:
            print(type(e).__name__, e)
        finally:
            v6 = {255: ({53, 54, 33} - {27, 29}), 0: abs(0), ('%s' % (3 & 1)).zfill(1): list(reversed('-4.5'))}
else:
    try:
        for i7 in range(3):
            try:
                print(bytes(list(reversed(type(float('nan')).__name__)))[1:100:-2])
                print(list(map(len, list(range(1, 5)))))
            except Exception as e:
                print(type(e).__name__, e)
            else:
                print(b'abc'[5:])
            if v1: break
            print(i7)
        v8 = ((10**20) in list(enumerate(['a', 'b'], -1)))
    except ValueError as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
    finally:
        v9 = v1
print('v2', v2)
print('v1', v1)
'''),
    (224, r'''
print([].pop(3))
print(1000, sep='|')
del [][-1:]
class C2:
    k = -1
    def __init__(self, x=1):
        self.x = x
    def __iter__(self):
        return iter([1, 2])
    def __format__(self, x):
        return 'F' + x
    def m(self, x):
        return (format(1e16, 'n').join([frozenset({2, 4}) for c4 in range(1, 4) if True]) * 3)
    def __repr__(self):
        return 'C2'
o5 = C2(0)
try:
    print(o5.m(2))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(hash(o5) == 7)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(o5.zz)
except Exception as e:
    print(type(e).__name__, e)
v6 = '  pad '
def f7(p8, p9):
    v10 = 'MiXeD cAsE'
    try:
        v11 = (b'abc' + bytes([0, 'x', None, 1.5])[-2:4:-2])
    except LookupError as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
    raise KeyError(((10 + ((2**31) ** 1)) < ((divmod(1e300, p9) <= v10.partition(v10)) ^ ((12345678901234567890 if False else p8) ^ [[1], [2, 3]].count(-(2**63)))) <= -1))
    return p8
v12 = dict.fromkeys(('a', 1.5), ((123456789.123 * 5e-324) + {'b': 2, 'a': 1}.count(1000)).get(('MiXeD cAsE' * 3), (f7((2**31), 12345678901234567890) ** 0)))
if (hash(-(2**63)) == (round(-2.25) - 0)):
    print(b'', chr(97).join(list(map(bool, sorted({c13 * 7 % 31 for c13 in range(4)})))), end='.\n')
    if isinstance((frozenset({2, 4}) ^ {1, 8, 16}), (int, float)):
        v14 = ord("it's"[2])
        def f15(p16=-5):
            print('ÄÖß')
            v18 = [*list(enumerate(format(10, ' '), 1)), *((p16 not in (set(), '123')) + (['a', 'b'][10:4:2], {c17 * 7 % 31 for c17 in range(8)}))]
            v19 = (3, 2, 1)
            return p16
else:
    print((True or (pow(ord('é中'[0]), 3, -5) - (10 + (12345678901234567890 & 1000)))), -1.5, 1)
print({'-4.5': v12, v6.replace(v6[-2:100], v6): ('%+d' % v6), v6: (dict.fromkeys('%s and %d'.rpartition(v6), -1) | v12)}, frozenset({2, 4}), end='.\n')
print('v6', v6)
print('v12', v12)
'''),
    (225, r'''
v1 = (hash(1.5) < hash((1, 2)))
v2 = {24}
[].insert(2, -(2**63))
v3, v4 = list(map(abs, list(enumerate('-4.5', 1))))
print(v3, v4)
print(('%#x' % divmod(7, 10)[1]).zfill(-2)[3])
if False:
    for i5 in list(map(abs, [*sorted({1, 2, 3}), *()]))[:9]:
        v6 = bytes([[1], [2, 3]])
        if v1: break
        print(i5)
    try:
        class C7:
            def __init__(self, x=1):
                self.x = x
            def __repr__(self):
                return 'R%s' % (self.x,)
            def __iter__(self):
                return iter([1, 2])
            def m(self, x):
                return False
        o8 = C7(2)
        try:
            print(isinstance(o8, C7))
        except Exception as e:
            print(type(e).__name__, e)
        try:
            print(str(o8))
        except Exception as e:
            print(type(e).__name__, e)
        try:
            print(o8(2))
        except Exception as e:
            print(type(e).__name__, e)
        v10 = (v2, list(enumerate('', -1))[3])
    except Exception as e:
        print(type(e).__name__, e)
    finally:
        def f11():
            v12, *v13 = sorted({(1, 2): 3}, reverse=True)
            print(v12, v13)
            print(abs((((1.5 - 1e300) % 3.14159) / 1)))
            return divmod(((hash(1) + (-1 & 10)) + -1), (divmod((1000 | 10), hash(-2.25))[1] ** 0))[0]
else:
    print((0.0 ** 0.5), float('nan'), v1, end='.\n')
print(list({}.keys()), '-4.5'.encode(), list(reversed([])), end='.\n')
print('v2', v2)
print('v1', v1)
'''),
    (226, r'''
def f1(p2, p3):
    [].remove(int('zz', 8))
    return (p3 >> 64)
w5 = 2
while w5 > 0:
    w5 -= 1
    print(((set(range(0)) & {c6 * 7 % 31 for c6 in range(4)}) - set(range(0))), sep='|')
def f7(p8):
    v9 = chr(97)
    return 'a'.index((format(p8, '+.2f') if False else (list(range(5, 0, -2)) if ('x=1;y=2' in 'aXbXc') else 'Hello, World'[0:1])))
try:
    for i10 in range(2, 8, 3):
        dict()[('a' if False else '-4.5').removesuffix(format({'k': [1, 2]}, '+.2f')).strip().zfill(1)] = sorted('MiXeD cAsE'.join(sorted(list([5]))), key=lambda q: -q)
except OverflowError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
else:
    v13 = int(''.join(list(enumerate(([0, 'x', None, 1.5] + [0, 'x', None, 1.5]), 0))))
finally:
    for i14 in '  pad '.ljust(1, '*'):
        print((dict(zip([], [5])).encode() + b'\x00\xff'[2:1:-1][-2:][2:4]))
'''),
    (227, r'''
v1 = (('%8.3f' % ('%5s' % (-0.0, 1))) * 3).isidentifier()
v2, v3 = '{} {}'.rjust(3, '*').join(('{0}-{1!r}-{0:>6}'.format(12345678901234567890, 12345678901234567890).split(None, 1) * 3))
print(v2, v3)
assert False, '-4.5'
v4 = 3.rpartition(('%s and %d' * -1))
print(dict().popitem())
for i9 in v4:
    print((('%5s' % i9).removeprefix(('% d' % 255)[-2]) if True else ('a'.lower()[len(([[1], [2, 3]] + [1, 2, 3]))] + '123')))
    if v1: break
    print(i9)
def f10(p11, p12=-(2**63), *rest):
    for y in range(1):
        yield True
    return [[1], [2, 3]].count(((p12 % (10 & p11)) | (p11 ** 3)))
print(list(f10(pow(1000, 0, 7), ['a', 'b'][3])))
print({33, 57, 2}, ((abs(2.5) % 1e16), True), bytes(list(reversed(('%c' % (list(('a', 1.5)), b'a,b'.decode()))))))
def f13(p14, p15):
    v16 = bytes(list(enumerate(hex(([5] if True else (10**20))), 1)))
    print(((divmod(p14, [[1], [2, 3]].count(12345678901234567890)) + tuple({(1, 2): 3})) == (1, 2)), ((float('inf') + p15) / format(False, '#.3g').rfind('{0}-{1!r}-{0:>6}'.format(p14, (1e-7 // 255)))))
    for i17 in [*list({}.items()), *((list(reversed('')) * 0), (({5} ^ {5}) ^ {c18 * 7 % 31 for c18 in range(3)}))][:9]:
        w19 = 3
        while w19 > 0:
            w19 -= 1
            for i20 in 'é中'.zfill(5).replace(repr({(1, 2): 3}), format((p15 | (1 ^ (10**20))), 'g')):
                print(f'<{-(2**63):c}>')
                print(sorted(type(format(len({'k': [1, 2]}), 'g')).__name__))
                if True: break
                print(i20)
        print({22, 12, 46, 12} == float(i17))
        if False: continue
        print(i17)
    return ((10**20) % p14)
v21 = (bytes([0, 'x', None, 1.5]) + ((b'a,b' + b'\x00\xff') + 'é中'.encode())[-2:-1:1])
print(({c22 * 7 % 31 for c22 in range(8)} & ((set() - (set() - {1, 8, 16})) ^ set())), v4, sep='|')
print('v4', v4)
print('v1', v1)
print('v21', v21)
'''),
    (228, r'''
v1 = ('{} {}' + f'<{3:c}>')[-1:-1:]
v2 = ((((0).conjugate() ^ abs(-(2**63))) + int('077', 10)) / ((max([5]) - [0, 'x', None, 1.5][-2])).real)
v3 = int('077', 2)
try:
    v4 = {'b': 2, 'a': 1}
    if any(sorted({c5 * 7 % 31 for c5 in range(8)})):
        class C6:
            def __init__(self, x=1):
                self.x = x
            def __format__(self, x):
                return 'F' + x
            def __format__(self, x):
                return 'F' + x
            @property
            def p(self):
                return (((1, 2), 3), (x <= len('  pad ')))
            def m(self, x):
                return bytes(list([x, {c7 * 7 % 31 for c7 in range(0)}, {1: 'x', 2: 'y'}.get('é中', 255)]))
            def __repr__(self):
                return 'C6'
        o8 = C6(5)
        try:
            print(2 in o8)
        except Exception as e:
            print(type(e).__name__, e)
        try:
            print(o8.m(2))
        except Exception as e:
            print(type(e).__name__, e)
        try:
            print(o8.m(2))
        except Exception as e:
            print(type(e).__name__, e)
except LookupError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
if True:
    for i9 in tuple([0, 'x', None, 1.5]):
        v10 = bytes((list(reversed(((1, 2), 3))) * 0)[-1:3])
        for i11 in ((1, 2), 3)[5:3:]:
            del [][:1]
        if (v3 < list(i9.values()).count(hash(3)) <= {'a': 1}.get('a'.replace('%s and %d', 'a')[-1:1:1], v3)): continue
        print(i9)
else:
    v13, v14 = v1
    print(v13, v14)
v15 = type(bytes(list(enumerate((v1 * 2), 1)))).__name__
v2 += (v3 / (10 + round(v2)))
print((v3 in frozenset({2, 4})))
if (v15 >= 'abc'):
    try:
        def f16(p17, p18):
            for y in range(3):
                yield 1000
            return p17
        print(list(f16((2**31), 1)))
    except ZeroDivisionError as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
    assert (v1 in v1), type(('%e' % v2)).__name__
elif list(map(lambda q: q * 2, [v15.istitle() for c19 in [5, 6]])):
    class C20(C6):
        k = 255
        def __init__(self, x=1):
            self.x = x
        def __repr__(self):
            return 'R%s' % (self.x,)
        def __format__(self, x):
            return 'F' + x
        def __bool__(self):
            return False
        def __len__(self):
            return self.x
        def m(self, x):
            return (not {2, 50})
    o21 = C20(0)
    try:
        print(2 in o21)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(o21.x)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(o21.p)
    except Exception as e:
        print(type(e).__name__, e)
v3 //= 12345678901234567890
print('v3', v3)
print('v2', v2)
print('v1', v1)
print('v15', v15)
'''),
    (229, r'''
v1 = list(reversed(list(map(bool, sorted({1, 2, 3})))))
print([dict.fromkeys((1, 2), c2) for c2 in [5, 6]])
try:
    v3 = ('aXbXc'.partition(type(3.14159).__name__.join(list(range(1, 5)))) != divmod({((1, 2), 3): True}.get(('%s' % '{} {}'), v1), v1))
except IndexError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
else:
    v4 = b''
print(dict()[('-4.5' * -1).join([[1], [2, 3]])])
print(divmod(12345678901234567890, -5), v1, dict.fromkeys((1, 2), (v1 % len(b'\x00\xff'))).get(chr(0), v1))
print([3, 1, 2])
v7 = ''
print((+((v7 + 5e-324) + v1) * ((1e16 ** 0.5) * ((1.5 + 1e10) - -2.25))))
print(list(dict()), len(dict()))
if isinstance((1e300 % 1000), bool):
    print(({(c9 if (-(2**63) in {'b': 2, 'a': 1}) else (-5 if True else -5)): ['a', 'b'] for c9 in range(2)} | dict(zip(list(range(-2, 3)), (['a', 'b'] * 2)))), ((v1 / 10) * -123456789.123))
    for i10 in range(3):
        v12 = ['a', 'b']
else:
    v14 = {**{**{c13: ({(1, 2): 3} | {(1, 2): 3}) for c13 in range(1)}, "it's": 10}, v7: -1}
print('v1', v1)
print('v7', v7)
'''),
    (230, r'''
v1 = (bytes([1, 2, 3]) + b''[-1:]).decode().decode()
for i2 in range(2, 8, 3):
    print(list(dict(zip([[5] for c4 in [5, 6] if False], list([5]))).keys()).count(round(((float('inf') + float('inf')) * i2))), sep='|')
    if False: continue
    print(i2)
print(round(-+abs(-0.0), 0))
print((list(zip(([0, 'x', None, 1.5] * 3), list(filter(bool, [1, 2, 3]))[-2:4])) + ['MiXeD cAsE'.rpartition("it's") for c5 in [5, 6] if (0 < c5 <= -(2**63))]) == {46, 50, 1, 41})
print(list({1: frozenset({2, 4}) for c6 in range(3)}.keys()))
for i7 in [0, 'x', None, 1.5][:9]:
    for i8 in ['a', 'b'][:9]:
        try:
            dict()[('é中' if any([0, 'x', None, 1.5]) else ('a'.center(2, '*') * 2))] = i7
        except Exception as e:
            print(type(e).__name__, e)
    else:
        for i9 in divmod(+abs((2.5 - -2.25)), i7):
            if False:
                print(round((((10**20) / i8) - (2**31)), 5))
                print((set(range(3)) + v1))
        else:
            if (i9 < i8 <= i7):
                print(max([[1], [2, 3]]))
                print(({9, 59} - {5}))
del [][0]
if (not {38, 57, 1}):
    v10 = list(map(str, [dict.fromkeys((v1, ()), ((10**20) if False else -(2**63))), (3 % (-5 // 10)), all(list(reversed((1,))))]))
print('v1', v1)
'''),
    (231, r'''
print({15, 21, 8, 41}, dict.fromkeys((1, 2), len(list(enumerate([5], -1)))))
v1 = {(1, 2): 3}
print(v1.pop('ÄÖß'.zfill(0).replace('{0}-{1!r}-{0:>6}'.format(-1, v1), format((abs(10) if ([0, 'x', None, 1.5] == [5]) else int('0x1f', 0)), '.2')), None))
v1[''] = (1, 2)
v3 = f'<{3!a:>8}>'.rpartition(f'<{1e10!a:#x}>')
v4 = set()
def f5(p6):
    for y in range(2):
        yield (('x=1;y=2'.rpartition('  pad '), 'x=1;y=2'.encode())[5:-1:-1] + ((3, 2, 1) + ()))
    return ((p6 * (((10**20) ** 2) + 0)) << 0)
print(list(f5(1e16)))
print([1e16 for c7 in (0, 1)], list(([3, 1, 2] * 0))[-1:100][2:3])
print('v3', v3)
print('v1', v1)
print('v4', v4)
'''),
    (232, r'''
v1 = 5e-324
print([5], (('%5s' % sum(sorted(frozenset({2, 4})))) < ('{0}-{1!r}-{0:>6}'.format(2, ()).index((2 ^ 2)) * divmod(divmod(7, -5)[1], int('tab\tnew\nline'))[0])), isinstance(tuple(dict(zip([1000, 1000, 10], list(b'a,b')))), (int, float)))
if chr(97).istitle():
    v2 = chr(20013)
    if (v2 in v2[:-1:2]):
        v3 = str(True)[5:3].encode()[5:100:]
    elif [isinstance([0, 'x', None, 1.5], bool) for c4 in (0, 1)]:
        v5 = bytes([]).title()
else:
    v6 = {'a': 1}
v7 = {38, 53, 53}
v8 = (((--1).conjugate() if ('-4.5' in '-4.5'.center(-1, '*')) else pow([[1], [2, 3]][-2], 0, 10)) << 1)
v9 = []
print('v8', v8)
print('v1', v1)
print('v9', v9)
print('v7', v7)
'''),
    (233, r'''
class C1:
    k = 7
    def __init__(self, x=1):
        self.x = x
    def __radd__(self, x):
        return x
    def __radd__(self, x):
        return x
    def __str__(self):
        return ((b'a,b'.upper() if (all([]) and (1, 2)) else 'aXbXc') + (format('aXbXc'.isalnum(), '^9') * -1))
    def m(self, x):
        return (dict(zip((['a', 'b'][:1] + [(1, 2) for c2 in (0, 1)]), sorted(oct(x), key=lambda q: -q))) | (({'k': [1, 2]} | dict(zip([1, 2, 3], [[1], [2, 3]]))) | dict(zip([5], list(range(1, 5))))))
    def __repr__(self):
        return 'C1'
o3 = C1(5)
try:
    print(o3 == 3)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(o3.k)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(C1.__name__)
except Exception as e:
    print(type(e).__name__, e)
v4 = str({'a': 1}).removesuffix('x=1;y=2')[-1].isalpha()
print(round((((1000 & 7) + {'a': 1}.get('', -1)) / round((123456789.123 % float('inf')))), 5) == {c5 * 7 % 31 for c5 in range(1)})
v6 = {46, 35}
w7 = 1
while w7 > 0:
    w7 -= 1
    v8 = divmod(123456789.123, (hash(-0.0) ^ (2 % '-4.5'.find('MiXeD cAsE'))))
print('v6', v6)
print('v4', v4)
'''),
    (234, r'''
try:
    print(dict().setdefault(('%a' % (b'a,b', {**{'k': [1, 2]}, '  pad '[-1]: (sum([]) + (255 ^ 12345678901234567890))})), int((round((1e16 + 0.1), 0) // len('a,b,,c'.join([3, 1, 2]))))))
    for i2 in range(3):
        if (1e300 >= round(((5e-324 % (10**20)) / len(b'')), 5)):
            w3 = 1
            while w3 > 0:
                w3 -= 1
                print(str(bytes(list([]))).isnumeric())
            if ('ÄÖß' == ('a,b,,c' if True else 'abc').replace('{0}-{1!r}-{0:>6}'.format(255, b'\x00\xff'), 'a,b,,c'[-1]).rjust(-2, '*')):
                print(dict.fromkeys((1, 2), i2))
            elif b'a,b':
                print('x=1;y=2'.lstrip().partition(chr(65).lstrip((oct(i2) * 0))))
except Exception as e:
    print(type(e).__name__, e)
v4 = 255
if False:
    v5 = round((((0.1 ** 0) * (7 / v4)) + ((7 / v4) * round(1e16))), 0)
    w6 = 4
    while w6 > 0:
        w6 -= 1
        class C7:
            k = (10**20)
            def __init__(self, x=1):
                self.x = x
            def __add__(self, x):
                return C7(3)
            def __getitem__(self, x):
                return [10, 20, 30][x]
            def __hash__(self):
                return 7
            def __add__(self, x):
                return C7(3)
            def m(self, x):
                return (((b'', round(0.0, 1)) + tuple([0, 'x', None, 1.5][-1:-1:-2])) + divmod((0.0 - (-(2**63) / x)), x))
            def __repr__(self):
                return 'C7'
        o8 = C7(0)
        try:
            print(o8 + 1)
        except Exception as e:
            print(type(e).__name__, e)
        try:
            print(2 in o8)
        except Exception as e:
            print(type(e).__name__, e)
        try:
            print(f'{o8:>4}')
        except Exception as e:
            print(type(e).__name__, e)
else:
    v9 = (123456789.123 // (round((float('nan') / -0.0), 0) + v4))
def f10(p11):
    for y in range(1):
        yield 'tab\tnew\nline'[1]
    return p11
print(list(f10(7)))
try:
    print(('%05d' % (dict(zip(list(reversed([])), '  pad '.replace('a,b,,c', 'Hello, World').split(None, 1))), {1, 2, 3})) == ((format(2.5, '+.2f') * 2).rpartition(('%X' % -2.25)[-2:3]) + 'tab\tnew\nline'.rpartition(('%s and %d' * -1).lower())))
except KeyError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
finally:
    print('é中', set(), abs(++round(float('inf'), -1)))
v12 = (bytes(list(zip([], 'aXbXc'))) + b'\x00\xff')
try:
    print([], ((3 // (v4 * v4)) in [3]), 12345678901234567890)
except LookupError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
else:
    def f13(p14, p15):
        print({1: 'x', 2: 'y'})
        return p15
finally:
    v12 = b''
w16 = 4
while w16 > 0:
    w16 -= 1
    for i17 in list(map(abs, []))[:9]:
        try:
            print((((('{} {}' if True else '  pad ') + 'aXbXc') + str(((1, 2), 3)).join(['a', 'b'])) + str("it's"[len([3, 1, 2])][:1])))
        except Exception as e:
            print(type(e).__name__, e)
        else:
            v18 = dict(zip([], list(enumerate(sorted(([5] + [[1], [2, 3]]), reverse=True), 1))))
        finally:
            def f19(p20=255):
                print(bytes(list(enumerate(('%+d' % ((3, 2, 1)[5:100], set(range(5, 20, 4)))), -1))))
                print(int(f'<{3!a:>8}>'))
                print(((1 ** 3) | p20))
                return (2**31)
if (sorted('a'.zfill(-1).rpartition(('%e' % 1e300)), key=lambda q: -q) <= list(zip(list(filter(bool, [0, 'x', None, 1.5])), list({}.items())))):
    v21 = int(False)
elif ((v4 % min(list([[1], [2, 3]]))), v12):
    v22 = 3.14159
else:
    v23 = {(1, 2): 3}
for i24 in str(set()):
    print(divmod(i24, dict(zip([], list(reversed(((1, 2), 3))))).get(format({(1, 2): 3}.get('MiXeD cAsE', (10**20)), '08b'), (int('0x1f', 8) % -(2**63)))))
    if (not tuple([5])): continue
    print(i24)
print((list(enumerate(list(map(bool, [])), 1))[0:1] >= ([] * 2)))
print('v4', v4)
print('v12', v12)
'''),
    (235, r'''
def f1():
    print({1, 8, 16})
    return 1000
print(dict().popitem())
print({c2 * 7 % 31 for c2 in range(0)})
try:
    v3 = (1, 2)
    for i4 in range(3):
        print(['a', 'b'])
        for i5 in ([0, 'x', None, 1.5] * 2)[-2:3][:9]:
            class C6:
                def __init__(self, x=1):
                    self.x = x
                def __getattr__(self, x):
                    return x * 2
                def __lt__(self, x):
                    return True
                def __lt__(self, x):
                    return True
                def m(self, x):
                    return ('%-5d|' % (len(('%e' % 'MiXeD cAsE')) / divmod(ord('123'[-1]), x)[0]))
                def __repr__(self):
                    return 'C6'
            o7 = C6(5)
            try:
                print(sorted([o7, o7]))
            except Exception as e:
                print(type(e).__name__, e)
            try:
                print(isinstance(o7, C6))
            except Exception as e:
                print(type(e).__name__, e)
            try:
                print(str(o7))
            except Exception as e:
                print(type(e).__name__, e)
            v8 = []
        if ((i4 not in {**({1: 'x', 2: 'y'} | {1: 'x', 2: 'y'}), 'MiXeD cAsE': (-(2**63)).bit_length()}) and ((abs(-0.0) ** 2) // float('inf'))): continue
        print(i4)
    else:
        print(((i4 / 7) * 2.5), bytes(sorted({((1, 2), 3): 0.0, 'tab\tnew\nline': True, v3: v3})[-2:4]))
except Exception as e:
    print(type(e).__name__, e)
finally:
    for i9 in [b''.hex() for c10 in (0, 1)][:9]:
        print(ascii(False).encode())
        class C11:
            def __init__(self, x=1):
                self.x = x
            def __call__(self, x):
                return {-5: [[1], [2, 3]] for c12 in range(0)}
            def __bool__(self):
                return False
            def m(self, x):
                return 'x=1;y=2'.zfill(1)
            def __repr__(self):
                return 'C11'
        o13 = C11(0)
        try:
            print(o13.p)
        except Exception as e:
            print(type(e).__name__, e)
        try:
            print(o13.zz)
        except Exception as e:
            print(type(e).__name__, e)
        try:
            print(o13(2))
        except Exception as e:
            print(type(e).__name__, e)
    else:
        v14 = [1, 2, 3]
v15, *v16 = ('a', 1.5)
print(v15, v16)
'''),
    (236, r'''
v1 = (((abs((10**20)) < round(123456789.123) <= (1000 % 7)) and ([5] + '  pad '.encode())) and hex((({1, 2, 3} & frozenset({2, 4})) & set(range(0)))))
for i2 in ascii({**({} | {(1, 2): 3}), format('a', '=+8'): ((2**31) if v1 else -(2**63))}.get('-4.5', -(2**63))):
    print(False, i2, tuple(oct(255)[0:]), sep='|')
    v3 = b'a,b'[-2:3]
else:
    v4 = format('', 'x').encode().upper().upper()
if (list([1000 for c5 in range(1, 4)].values()) != [list(enumerate([5], -1))[3]]):
    print([list(range(-2, 3)), [3, 1, 2], (len(bytes([1, 2, 3])) >> 0)], end='.\n')
v6 = hash((2**31))
print({**{c7: 'tab\tnew\nline' for c7 in range(0)}, 'tab\tnew\nline'.swapcase(): v6} == [5])
assert v1, format(+abs(0.0), 'o')
class C8:
    def __init__(self, x=1):
        self.x = x
    def __format__(self, x):
        return 'F' + x
    def __add__(self, x):
        return C8(3)
    def __contains__(self, x):
        return x
    def m(self, x):
        return True
    def __repr__(self):
        return 'C8'
o9 = C8(0)
try:
    print(-o9)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(isinstance(o9, C8))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(C8.__name__)
except Exception as e:
    print(type(e).__name__, e)
v10 = dict.fromkeys('ÄÖß', (v6 + (v6 if v1 else v6)))
v11 = v6
del [][len(([0, 'x', None, 1.5] * 0))]
print(3, (1,), sep='|')
print('v6', v6)
print('v11', v11)
print('v10', v10)
print('v1', v1)
'''),
    (237, r'''
v1, *v2 = [5]
print(v1, v2)
print({c3 * 7 % 31 for c3 in range(4)})
if (10 < ord('%s and %d'[1]) <= ((10 ^ (255 & 10)) // (-10 | (-1 >> 3)))):
    v4 = (set(range(0)) ^ {35, 42, 32, 36})
elif b'':
    print((sorted(list(dict(zip([], ['a', 'b'])).keys()), key=lambda q: -q) > [0, 'x', None, 1.5]), set(), sep='|')
else:
    v5 = list({'k': [1, 2]}.values())
print((('  pad '.rjust(0, '*').encode() + b'a,b'.upper()) + ((b'a,b' + b'a,b'.title()) + (b'abc'[:-1:-1] + (b'abc' + b'abc')))), False, (((int('a') / {}.get('-4.5', -5)) ** 0) % +(float('') % (7 / 2))), end='.\n')
for i6 in list(enumerate([{56, 18, 40, 5, 49}, 255, ((10**20)).bit_length()], 1))[:9]:
    v7 = False
for i8 in [3, 1, 2][:9]:
    for i9 in (3, 2, 1):
        v10 = bytes([5])
    v12 = {int('077', 10): ((3, 2, 1) + (3, 2, 1)) for c11 in range(1)}
else:
    print(dict().setdefault('{0}-{1!r}-{0:>6}'.format(i8, {1, 2, 3}), i8))
class C14:
    k = 255
    def __init__(self, x=1):
        self.x = x
    def __iter__(self):
        return iter([1, 2])
    def __bool__(self):
        return False
    def m(self, x):
        return 'tab\tnew\nline'
    def __repr__(self):
        return 'C14'
o15 = C14(0)
try:
    print(1 + o15)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(o15 == 3)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(o15 + 1)
except Exception as e:
    print(type(e).__name__, e)
print({int(True): divmod(round((0.1 ** -1)), 3) for c16 in range(1)}, ({39, 30, 37, 45} - {1, 8, 16}))
w17 = 3
while w17 > 0:
    w17 -= 1
    v18 = tuple(('%r' % (-(2**63) - -1)))[:100]
'''),
    (238, r'''
print((3, 2, 1))
v1 = (((((2**31) + {'b': 2, 'a': 1}) & ((2**31) >> 1)) - ((255 >> 3) if (not b'abc') else ((2**31) ** 3))) >> 0)
for i2 in (type({**{**{'a': 1}, 'a': v1}, f'<{3!s:#b}>': v1}).__name__ if (([5] + [0, 'x', None, 1.5]) < str('a,b,,c').split(None, 1)) else 'abc'):
    print((('%.3e' % (+3.14159 ** 0.5)) + 'tab\tnew\nline'))
try:
    print(list(dict()), len(dict()))
    try:
        try:
            try:
                print(dict(zip([5], list(reversed(('ÄÖß'.rpartition('a,b,,c') + ('a', 1.5)))))))
                print((((set() & {5}) | frozenset({2, 4})) - set(range(5, 20, 4))))
            except Exception as e:
                print(type(e).__name__, e)
            finally:
                print(((round(round('{} {}', 2), 2) ** 0.5) + {(2**31): format({}.get('%s and %d', 0), ''), (3, 2, 1): '{0}-{1!r}-{0:>6}'.format(v1, round(-2.25, 0))}))
        except (ValueError, KeyError) as e:
            print(type(e).__name__, e)
        except Exception as e:
            print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
except AttributeError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
print(dict()[v1])
v6 = (frozenset({2, 4}) & {8, 9, 34, 20})
if (not [(-2.25 / c7) for c7 in range(1, 4)]):
    print((dict(zip((([1, 2, 3] + 1.5) * 3), sorted(list(enumerate('é中', 1)), key=lambda q: -q))) | {1000: ('tab\tnew\nline'.encode() + b'a,b') for c8 in range(3)}), repr(b'a,b').partition(format(isinstance((v1 / v1), int), '#x')), 1e-7)
elif (-(('a', 1.5) / v1) % (10**20)):
    def f9(p10):
        v11 = 0.1
        v12 = ('%5s' % format((p10 % p10), '%')).lstrip('aXbXc')
        [].append((v12.encode()[1:100] + v12.encode()))
        return 'é中'
v15 = {tuple('é中'): ([[1], [2, 3]] * 2)[-1]}
print('v1', v1)
print('v15', v15)
print('v6', v6)
'''),
    (239, r'''
def f1(p2, p3=12345678901234567890, *rest):
    try:
        print(1e16, float(('  pad ' > '-4.5')), sep='|')
        if 'x=1;y=2'.isalpha():
            if False:
                print([*['a', 'b'], *('a'.join([1, 2, 3]).rpartition('tab\tnew\nline'.lstrip()) + tuple('x=1;y=2'))])
        elif str({c4 * 7 % 31 for c4 in range(5)}):
            v5 = set(range(0))
        else:
            v6 = set()
    except Exception as e:
        print(type(e).__name__, e)
    return abs(1)
print(({c7: (c7 / c7) for c7 in range(3)} | dict(zip([0, 'x', None, 1.5], []))), dict(zip(['a,b,,c'[1::] for c8 in range(1, 4)], [b'a,b'[-1::-1] for c9 in range(3)])), end='.\n')
try:
    v10 = dict(zip(list({'': 5e-324}), [3, 1, 2]))
except Exception as e:
    print(type(e).__name__, e)
def f11(p12):
    v13, v14 = format(format(1, '+.2f'), '=+8')
    print(v13, v14)
    if True:
        print((((0.1 * p12) ** -1) >= (abs((5e-324 // 10)) ** -1)), ({c15 * 7 % 31 for c15 in range(2)} - (set(range(5, 20, 4)) ^ (({1, 2, 3} - {1, 8, 16}) | {5}))))
    else:
        print(set(range(0)), [], (-3.14159 % float('nan')), sep='|')
    return p12
print(((10**20) < sum([[1], [2, 3]]) <= (round((-2.25 / -5))).numerator), (1,)[5:-1], False, sep='|')
del [][5:100]
v17 = 1e16
print((int('0b101', 0) % (hash(12345678901234567890) >> 3)))
print('v17', v17)
'''),
    (240, r'''
v1 = b'a,b'
if (divmod((pow((10**20), 3, 10) >> 64), -(2**63))[1] == pow((1000 // (0 ** 5)), 0, -5)):
    def f2(p3=2):
        print(list(reversed('MiXeD cAsE')))
        v6 = 123456789.123
        return p3
    print([].pop(3))
else:
    for i8 in range(2, 8, 3):
        print(abs((((0.0 % i8) % float('nan')) % [0, 'x', None, 1.5][3])))
print('x=1;y=2')
v9 = ((divmod(~(2**31), hash(1e-7))[1] / list(zip(['a', 'b'], 'ÄÖß')).count(f2(255))) * ('tab\tnew\nline'[-1] + 2))
v10, v11 = ('' if isinstance(v1, (int, float)) else '{} {}'.zfill(5)[-1:3:2].replace(('%5s' % 'aXbXc')[-1], f'<{2:_}>'.casefold()))
print(v10, v11)
try:
    v12 = ('a', 1.5)[-1:1:-2]
except ZeroDivisionError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
finally:
    raise ValueError(('a', 1.5))
v13, v14 = list(enumerate('é中', -1))
print(v13, v14)
print('v9', v9)
print('v1', v1)
'''),
    (241, r'''
try:
    v1 = '{} {}'
except Exception as e:
    print(type(e).__name__, e)
else:
    raise KeyError(([5] * 2))
print(0.0, bytes([(bytes([]) + bytes([3, 1, 2])), [[1], [2, 3]][1]]), (1,))
print(sorted({1, 2, 3}))
print(b'', sep='|')
'''),
    (242, r'''
if ((((10**20) >> 1) // hash(-2.25)) != int((2.5 // (123456789.123 + float('nan'))))):
    print(((abs((123456789.123 // 255)) - (not b'')) % -2.25), dict.fromkeys([5], pow((2**31), 2, 1)), end='.\n')
elif 'a,b,,c':
    class C1:
        k = (2**31)
        def __init__(self, x=1):
            self.x = x
        def __format__(self, x):
            return 'F' + x
        def __add__(self, x):
            return C1(3)
        def __eq__(self, x):
            return self.x == getattr(x, 'x', x)
        def m(self, x):
            return list(({(x if True else c2): bytes((1,)) for c2 in range(1)} | {(() + ()): bytes([1, 2, 3]), '  pad ': b'abc'}))
        def __repr__(self):
            return 'C1'
    o3 = C1()
    try:
        print(o3.x)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(f'{o3:>4}')
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(o3.zz)
    except Exception as e:
        print(type(e).__name__, e)
print(+(float(f'<{2.5!s:b}>') // -(2**63)), oct(12345678901234567890))
raise ValueError(5e-324)
v5 = list(filter(bool, sorted({c4 * 7 % 31 for c4 in range(6)})))
for i6 in range(2, 8, 3):
    try:
        v7, *v8 = ascii((i6 ** 5))
        print(v7, v8)
        class C9(C1):
            def __init__(self, x=1):
                self.x = x
            def __str__(self):
                return 'é中'
            def __call__(self, x):
                return False
            def __getitem__(self, x):
                return [10, 20, 30][x]
            def __getattr__(self, x):
                return x * 2
            def m(self, x):
                return [*([5] + []), *(1, 2)[1:100]]
            def __repr__(self):
                return 'C9'
        o10 = C9(2)
        try:
            print(sorted([o10, o10]))
        except Exception as e:
            print(type(e).__name__, e)
        try:
            print(o10 < o10)
        except Exception as e:
            print(type(e).__name__, e)
        try:
            print(list(o10))
        except Exception as e:
            print(type(e).__name__, e)
    except ArithmeticError as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
    finally:
        try:
            try:
                print(b'\x00\xff')
                print({1: 'x', 2: 'y'}.zfill(0)[-2])
            except LookupError as e:
                print(type(e).__name__, e)
            except Exception as e:
                print(type(e).__name__, e)
            for i11 in range(3):
                print(b'\x00\xff')
                print(False)
                if (((10**20) | (10 // 10)) not in {1, 8, 16}): continue
                print(i11)
            else:
                print(3.14159)
        except LookupError as e:
            print(type(e).__name__, e)
        except Exception as e:
            print(type(e).__name__, e)
        else:
            v12, v13 = v5
            print(v12, v13)
print(int(abs(-2.25)), (1e300 ** 0.5), end='.\n')
if (format(7, 'E') >= 'a'):
    if (hex(((12345678901234567890 << 1) << 1)) in format(int(True), ' ')[-2]):
        for i14 in range(2, 8, 3):
            print(('a'.isupper() and 'a,b,,c'.encode()[-2:-1:-2]), end='.\n')
            v15, v16 = format(False, '#x')
            print(v15, v16)
        v17 = ("it's".rstrip() + 'aXbXc').index(oct(v5.index(1)).replace(set(), ('%G' % (0.1, set())).removesuffix('{0}-{1!r}-{0:>6}'.format((2**31), b'\x00\xff'))))
    elif dict.fromkeys(format(-5, 'g')[2].replace(f'<{3:<5}>', ('% d' % ('tab\tnew\nline' + '123'))), int(('%.3e' % (v5, (1, 2))).zfill(2))):
        v18 = {'b': 2, 'a': 1}
    print(str((divmod((-(2**63) if True else (10**20)), {1: 'x', 2: 'y'}.get('123', 1))[0] not in [1e-7 for c19 in [5, 6]])))
else:
    v20 = abs(1e-7)
del v5[0]
class C22:
    k = 1
    def __init__(self, x=1):
        self.x = x
    def __iter__(self):
        return iter([1, 2])
    def m(self, x):
        return [1, 2, 3]
    def __repr__(self):
        return 'C22'
o23 = C22(2)
try:
    print(o23.zz)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(o23.m(2))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(o23.zz)
except Exception as e:
    print(type(e).__name__, e)
v24 = ((3, 2, 1)[:4] != ((1,)[-2::-2] + ('a', 1.5)))
def f25():
    if ((len(sorted((1, 2), reverse=True)) + hash(-2.25)) >= 'a'.split('X')[0]):
        if ((int('077', 0) - (--(2**63) + pow(1, 3, -5))) < len(tuple({(1, 2): 3})) <= round((ascii((1, 2)) * 0))):
            dict()[(((format(False, '#.3g') * 0) + format(('a' in '123'), ',.2f')) * 2)] = (dict(zip(list(filter(lambda q: q > 1, list(filter(None, b'\x00\xff')))), [10 for c26 in (0, 1) if False][2::])) | {**{ord('ÄÖß'[2]): dict(zip([[1], [2, 3]], [])), '{0}-{1!r}-{0:>6}'.format(12345678901234567890, {1, 8, 16}): (10**20), round(1e16): any([[1], [2, 3]])}, '{0}-{1!r}-{0:>6}'.format([].count(-(2**63)), abs(-2.25)): int('zz', 36)})
        else:
            for i28 in chr(20013).partition('  pad '):
                print('123')
                print(bytes([{1: 'x', 2: 'y'} for c29 in [5, 6] if False]).title()[2:3:1])
        print(b'a,b'[1:], ((-round(float('nan'), -1) - -0.0) % ['a', 'b'].index((pow(0, 3, 10) | (10**20)))), [hash(0.0), 0.0, (1 ** 1)], end='.\n')
    else:
        print(1e10)
    print({'k': [1, 2]})
    print('abc'.partition('{0}-{1!r}-{0:>6}'.format(-5, {1, 2, 3}).zfill(-1).removeprefix(('  pad ' * 2))))
    return 10
print('v5', v5)
print('v24', v24)
'''),
    (243, r'''
v1 = '123'
v3 = (v1.encode()[-2:1:-2] + bytes((list(range(-2, 3)) + [('a', 1.5) for c2 in [5, 6]])))
try:
    print(({v1: (1.5 == 3.14159), 0: (3, 2, 1), (((1, 2), 3) + (1,)): set(range(0))} | {c4: b'\x00\xff'[-1:] for c4 in range(2)}).get('a,b,,c', v1.find(type(b'\x00\xff').__name__.center(1, '*'))))
except LookupError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
[].reverse()
print({36, 7, 37})
v6 = [3, 1, 2]
for i7 in ['a', 'b'][:9]:
    print(0, end='.\n')
    print({**{1: 'x', 2: 'y'}, '123': i7})
v8 = -5
print('v8', v8)
print('v1', v1)
print('v6', v6)
print('v3', v3)
'''),
    (244, r'''
print((~("it's".index('Hello, World') // 'Hello, World'.find('abc')) % ((len([1, 2, 3]) | (255).conjugate()) & divmod(2, 1000)[1])), sep='|')
for i1 in '{0}-{1!r}-{0:>6}'.format((max([[1], [2, 3]]) | int('0x1f', 8)), tuple((['a', 'b'], b'\x00\xff'))).replace('é中', format(({57, 17, 7, 26, 24} % hash(1e10)), '.2f')):
    try:
        for i3 in [((1000, {}) > (1,)) for c4 in [5, 6]][:9]:
            for i5 in ('%d' % float('inf')):
                print(123456789.123)
                print(i5)
            else:
                print((not set(range(5, 20, 4))))
            try:
                print({i3: i3, format('{0}-{1!r}-{0:>6}'.format(1, {'k': [1, 2]}), '*^9'): (pow(pow(12345678901234567890, 2, 1), 0, 10) // (i3 & [5][5]))})
            except KeyError as e:
                print(type(e).__name__, e)
            except Exception as e:
                print(type(e).__name__, e)
            finally:
                print(f'<{(10**20)!r:.2f}>')
            if False: break
            print(i3)
    except Exception as e:
        print(type(e).__name__, e)
[].append(())
print((divmod(float('a,b,,c'), [5].count((10**20)))[5:3] + (((1, 2), 3) + ('a', 1.5))))
v7 = {{tuple('abc'): [0, 'x', None, 1.5]}.get('a,b,,c'.zfill(-2), round(abs(0.1))): (c6 / c6) for c6 in range(0)}
v8 = False
v9 = sum([])
if any(list(filter(lambda q: q > 1, [v9]))):
    def f10(p11, p12):
        if 'x=1;y=2'.isspace():
            v13 = {'a': 1}
            print(list(v13), len(v13))
        elif (255 + divmod(p11, p11)[1]):
            w14 = 2
            while w14 > 0:
                w14 -= 1
                print(len(('% d' % (((b'abc' + b'\x00\xff') % p12), format('Hello, World', '=+8').rpartition('{0}-{1!r}-{0:>6}'.format(p11, ''))))))
        v16 = {list({'b': 2, 'a': 1}.keys()).index(hash(True)): divmod(((1.5 + 2.5) ** 0.5), (-5 ** 1)) for c15 in range(0)}
        print([0, 'x', None, 1.5])
        return p12
elif -(2**63):
    v17 = round((-(1e16 ** 0.5) + v9), -1)
else:
    v18 = v8
v19 = all(list(filter(None, [v9, round(1e10, -1), v9])))
print('v9', v9)
print('v7', v7)
print('v8', v8)
print('v19', v19)
'''),
    (245, r'''
w1 = 4
while w1 > 0:
    w1 -= 1
    if format('x=1;y=2', 'b').isspace():
        v2 = (format(123456789.123, '.2f') * 3)
        assert False, v2
    else:
        v3 = type(bytes([1000])).__name__
for i4 in range(2, 8, 3):
    class C5:
        def __init__(self, x=1):
            self.x = x
        def __bool__(self):
            return False
        def __getattr__(self, x):
            return x * 2
        def m(self, x):
            return [1, 2, 3]
        def __repr__(self):
            return 'C5'
    o6 = C5(5)
    try:
        print(f'{o6:>4}')
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(len(o6))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(bool(o6))
    except Exception as e:
        print(type(e).__name__, e)
    for i7 in ({(1, 2): 3}, b'\x00\xff'):
        print([3, 1, 2])
v10 = set()
v12 = [list(reversed(tuple({'a': 1}))) for c11 in range(3)]
print('v12', v12)
print('v10', v10)
'''),
    (246, r'''
print(f'<{3:^9}>', round((((1 / -5) / int(1.5)) ** 0.5)), b'\x00\xff', sep='|')
v1 = (list((b'\x00\xff'[0:] + b''.decode())) * 2)
v2 = bytes([3, 1, 2])
try:
    try:
        print('é中'.strip())
    except Exception as e:
        print(type(e).__name__, e)
    else:
        v3 = (int('0x1f', 8) / {31, 20, 52}.index("it's"))
    finally:
        class C4:
            def __init__(self, x=1):
                self.x = x
            def __format__(self, x):
                return 'F' + x
            @property
            def p(self):
                return b''
            def m(self, x):
                return {c5: list('tab\tnew\nline'.encode()) for c5 in range(2)}
            def __repr__(self):
                return 'C4'
        o6 = C4(2)
        try:
            print(sorted([o6, o6]))
        except Exception as e:
            print(type(e).__name__, e)
        try:
            print(o6.k)
        except Exception as e:
            print(type(e).__name__, e)
        try:
            print(len(o6))
        except Exception as e:
            print(type(e).__name__, e)
    if ('MiXeD cAsE' if True else '-4.5').lstrip(f'<{1e-7:>8}>').replace("it's".replace("it's", chr(97)), chr(20013)).isalnum():
        print(round((((255 if False else -5) / ord('123'[-2])) // ((5e-324 / 255) ** 0)), 5))
        try:
            del v1[10::-1]
            if ((not v1) or '  pad '.encode()):
                print(round((-(2**63) / (abs(1)).bit_length()), 1))
            elif 'é中'[2]:
                print(((10**20)).bit_length())
            else:
                print(tuple({(): (10**20), '{} {}': set()})[:4:2][-1:4])
        except Exception as e:
            print(type(e).__name__, e)
        except Exception as e:
            print(type(e).__name__, e)
    else:
        print(dict.fromkeys((v2, {1, 2, 3}), round(+[{1, 8, 16} for c10 in (0, 1) if False])), 1e16, {-(2**63): bytes([*(1e-7 != 2.5), *((1, 2) + ((1, 2), 3))]) for c11 in range(1)}, end='.\n')
except AttributeError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
print(('x=1;y=2'.swapcase() * 0).count(format('-4.5'.join(v1), '*^9')), (format(1e16, '#x') >= format(('x=1;y=2'[0:] in 'ÄÖß'), '8.3f')), sep='|')
print((+((1000 << 64) * int(123456789.123)) << 0))
print('v1', v1)
print('v2', v2)
'''),
    (247, r'''
class C1:
    k = (2**31)
    def __init__(self, x=1):
        self.x = x
    def __bool__(self):
        return False
    def __contains__(self, x):
        return ((1, 2), 3)[2:100:-1]
    def __lt__(self, x):
        return True
    def m(self, x):
        return sorted(set(range(5, 20, 4)))
    def __repr__(self):
        return 'C1'
o2 = C1(0)
try:
    print(o2.k)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(1 + o2)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(o2[1])
except Exception as e:
    print(type(e).__name__, e)
print(('%s and %d'.join([*[0, 'x', None, 1.5], *((1, 2), 3)]) * 3).join(([[1], [2, 3]] + [3, 1, 2])) == ((1,) + divmod(1e10, -(2**63))))
try:
    print(list({}.values()), end='.\n')
except Exception as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
else:
    print(('%s and %d'.rjust(-2, '*') * 0), sep='|')
def f3():
    for y in range(2):
        yield set()
    return abs([ord('Hello, World'[-2])][-2])
print(list(f3()))
print(dict().setdefault('-4.5', (-5 ** 3)))
'''),
    (248, r'''
v1 = (bytes(['a', 'b'])[1:1] + b'').decode()
for i2 in range(2, 8, 3):
    v3 = v1
    v4 = [pow(-5, 2, 7)]
else:
    v5 = round((((2 / 255) // i2) / 0.0), -1)
for i6 in (tuple({c8 * 7 % 31 for c8 in range(2)}) + (1e16, (1, 2))):
    for i9 in '{0}-{1!r}-{0:>6}'.format(i6, b'a,b')[-2:-1]:
        assert oct(((-5 & 12345678901234567890)).real).islower(), (type(-2.5).__name__ if ((10 % 0) < i9 <= round(float('nan'))) else 'aXbXc').replace(type((+1.5 ** 0)).__name__, '123')
        for i11 in format(((i9 / i6) / 12345678901234567890), 'G'):
            v12 = (({} | dict.fromkeys([['a', 'b']], i11)) | dict.fromkeys('123', pow("it's".index('tab\tnew\nline'), 3, -5)))
            print((1.5 // i9))
        if False: break
        print(i9)
    print('Hello, World'.encode(), set(range(3)), {set(range(0)): ('%.2f' % 123456789.123).center(2, '*'), (i6 < hash(-5) <= i6): abs((+float('nan') / (2.5 + i6)))})
try:
    print({c13 * 7 % 31 for c13 in range(4)}, list({1: 'x', 2: 'y'}.keys()), {(1, 2): 3})
except AttributeError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
else:
    v15 = list(({"it's".find('123'): ({(1, 2): 3}, ((1, 2), 3)) for c14 in range(1)} | {(1, 2): 3}).keys())
v16 = ('%c' % (False, f'<{3!a:_}>'.removesuffix(type(1e10).__name__[-2])))
v17 = ([3, 1, 2] > list(({1: 'x', 2: 'y'} | dict(zip(v16, [1, 2, 3]))).keys()))
w18 = 2
while w18 > 0:
    w18 -= 1
    if (v16 > list(filter(lambda q: q > 1, sorted((3, 2, 1), key=str)))):
        if True:
            v19 = hex(((12345678901234567890).bit_length() * int('a'.replace('é中', 'é中'))))
            try:
                print(abs((float(pow(12345678901234567890, 0, 7)) - '{} {}'.split()[len(sorted({1, 8, 16}))])))
                print(v19.isidentifier())
            except Exception as e:
                print(type(e).__name__, e)
        else:
            v20 = {1, 8, 16}
    elif {**{}, ('aXbXc'.join(v16) if v17 else ('%%' % (10 % -1))): (v16.index(0) & pow((10**20), 2, 10))}:
        v16 = v16
    else:
        v21 = {**{**{1: 'x', 2: 'y'}, '-4.5': (-5 - round(1e300))}, b'a,b': (2**31)}
v22 = (not abs(-(1e10 ** 0.5)))
print(-((abs(2.5) % (float('nan') // 1e16)) * round((3.14159 + -(2**63)), 2)), pow((1000 & (round(0.1) ** 2)), 2, 1), {1, 8, 16}, sep='|')
if ('%G' % (v1, v1)).isupper():
    try:
        print({'b': 2, 'a': 1})
    except TypeError as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
v23 = 'x=1;y=2'[1:3].partition(('é中' + format(+1e300, 'G')))
print('v16', v16)
print('v23', v23)
print('v17', v17)
print('v22', v22)
print('v1', v1)
'''),
    (249, r'''
for i1 in range(2, 8, 3):
    print((b'\x00\xff' + b'a,b'.decode().upper()).hex(), (sorted([{'a': 1} for c2 in (0, 1)], reverse=True) + ['a', 'b']), ('%+d' % (((-2.25 % 1000) <= (2.5 // -(2**63))), 'ÄÖß'[5].rfind('{0}-{1!r}-{0:>6}'.format(i1, [5])))).isalnum())
print(('%s' % [5][5]).join(list(({'k': [1, 2]} | {1: 'x', 2: 'y'}).keys())).join([0, 'x', None, 1.5]))
print(bin(abs(ord('{} {}'[0]))), set(range(3)), list(reversed('  pad ')))
v3 = ('%e' % 'a,b,,c'[-2:100])
print(list(reversed(list(enumerate([round(1e16), min([[1], [2, 3]])], 0)))))
v4 = {**{}, v3: 3}
v6 = any(list({round(1e10): v3 for c5 in range(0)}.items()))
v4.update({'{0}-{1!r}-{0:>6}'.format(([0, 'x', None, 1.5] + ['a', 'b']).index(round(1e16)), (1, 2)): True})
v7 = (1.5 != float('nan'))
print('v3', v3)
print('v4', v4)
print('v6', v6)
print('v7', v7)
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
