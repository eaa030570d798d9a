# Programs 0 to 49 of Scripts/fuzz-language print what they print under CPython
_programs = [
    (0, r'''
for i1 in range(3):
    try:
        try:
            try:
                print(hex(i1))
                print(isinstance(hash(0), list))
            except Exception as e:
                print(type(e).__name__, e)
            finally:
                print('ÄÖß')
        except KeyError as e:
            print(type(e).__name__, e)
        except Exception as e:
            print(type(e).__name__, e)
        finally:
            v2 = (3.14159).real
        print(round(1.5, -1))
    except ZeroDivisionError as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
    finally:
        v3 = 1e10
    v4 = (list(range(-2, 3)) == [[1], [2, 3]])
try:
    for i5 in [1, 2, 3][:9]:
        v7 = list(reversed('é中'))
        v9 = ({**{**{i5: [0, 'x', None, 1.5], (3, 2, 1): [1, 2, 3], '  pad ': b'a,b'}, "it's": i5}, format((1e-7 % i5), '#.3g'): i5} | {i5: sorted([[1], [2, 3]], key=str) for c8 in range(3)})
except ZeroDivisionError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
del [][3]
print({'k': [1, 2]})
def f10():
    print((float('inf') - (-(2**63) / round((2.5 + 1000)))))
    return int('12', 36)
print((['a', 'b'] * 0))
print((list(filter(None, [True for c13 in range(1, 4) if True])) + [5]))
v14 = list(range(5, 0, -2))
print('v14', v14)
'''),
    (1, r'''
def f1(p2=1):
    v3 = ({5} | {35, 10, 46})
    v4 = {**{1: 'x', 2: 'y'}, (('%g' % 'Hello, World') if (p2 in {'k': [1, 2]}) else 'x=1;y=2'.swapcase()).strip(): -5}
    return "it's".encode()
    return [*[].count(pow((2**31), 2, 1)), *(3, 2, 1)]
print(abs(((3 / 2) / 1e10)) == [*list([*sorted({'a': 1}, key=str), *(float('inf') + (3, 2, 1))]), *'%s and %d'.rpartition('-4.5')])
print(False == {1: 'x', 2: 'y'})
for i5 in range(2, 8, 3):
    print(('' in 'MiXeD cAsE'.replace('-4.5'.center(5, '*'), ('%#x' % 123456789.123)).removesuffix(format(10, '8.3f')[-2])))
    v6 = +float(('%s and %d' in 'ÄÖß'))
print(list(zip([1, 2, 3], (list(reversed('123'.partition('{} {}'))) * 2))))
print('aXbXc')
v7 = (bytes(format(1, '_')).strip() + b'\x00\xff')
v8, v9 = sorted({7, 30, 42, 20, 50})
print(v8, v9)
print({**{((12345678901234567890 // 10) + [[1], [2, 3]][5]): ([5][3]).real, '%s and %d'.partition('a,b,,c')[2:1]: ('aXbXc'[0:3:-2] if (() <= ((1, 2), 3)) else "it's".join(['a', 'b'])), ('-4.5' if False else 'MiXeD cAsE')[2:4]: tuple(list({(1, 2): 3}.keys()))}, 'tab\tnew\nline': round((round(-2.25, 0) * int(False)))}, f'<{[3, 1, 2]!r:.0f}>', sep='|')
print(repr({35, 19}).lstrip(f'<{1!s:<5}>'[0]).split('X'))
print([], (float(int(1e300)) / (pow(pow(255, 3, 7), 0, 1) >> 0)), end='.\n')
print('v7', v7)
'''),
    (2, r'''
print(list(enumerate([5], -1)), '%s and %d'.replace('a'.strip('aXbXc'.casefold())[len(sorted(dict(zip([], ['a', 'b']))))], repr('x=1;y=2').removeprefix('')))
if (len({c1 * 7 % 31 for c1 in range(3)}) < ((sum([1, 2, 3]) % divmod(10, -1)[0]) << 64) <= [3, 1, 2][-1]):
    print((True, ()))
    v3 = bytes(list(filter(lambda q: q > 1, ([] * 2)))).upper()
elif {c4 * 7 % 31 for c4 in range(4)}:
    def f5(p6, p7):
        v8 = ('a', 1.5)
        v9 = {(1, 2): 3}
        return p7
print({12345678901234567890: 'a'.isalnum() for c10 in range(2)})
try:
    try:
        v11 = type('{} {}').__name__
        print(((float(len(v11)) - ((3 / -(2**63)) * round(float('nan'), 2))) * (ord('%s and %d'[5]) ^ max('{} {}'.split('X')))), frozenset({2, 4}), float('nan'), end='.\n')
    except Exception as e:
        print(type(e).__name__, e)
    [].append(((list(enumerate('-4.5', 0)).index(7) ^ (abs(0) if (3 in (1,)) else ((2**31) if False else (10**20)))) if ({0: b'a,b' for c12 in range(3)}.get(('  pad ' if False else 'MiXeD cAsE'), (2 // 1000)) != 1) else hash(())))
except Exception as e:
    print(type(e).__name__, e)
if ((255 if ('MiXeD cAsE'[-1:3] in ('%x' % 2)) else len(1.5)) < (10**20) <= len('Hello, World'.encode()[5:100])):
    try:
        dict()[type(True).__name__] = dict.fromkeys([3, 1, 2][-2:3], {}.get('{0}-{1!r}-{0:>6}'.format((-(2**63) + -(2**63)), [[1], [2, 3]].count(255)), [5].index((255 ^ 2))))
    except ArithmeticError as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
    else:
        v16 = set(range(0))
elif ord('MiXeD cAsE'[-2]):
    v17, *v18 = ((divmod((2**31), 3)[0], (float('inf') // 123456789.123))[10:-1] + [format(c19, 'o') for c19 in (0, 1)])
    print(v17, v18)
print((((divmod(255, 3)[1] / (2**31)) / round((3.14159 * (10**20)), 1)) % (float(True) + (abs(float('nan')) % 1e16))))
v20, *v21 = (((False, chr(97)) + (((3, 2, 1) + (1,)) + 'abc'.partition('aXbXc'))) + (bin(10).partition('{0}-{1!r}-{0:>6}'.format(12345678901234567890, 0.0)) + (1, 2)))
print(v20, v21)
for i22 in [5][:9]:
    [].insert(3, pow(i22, 0, 10))
    for i24 in range(3):
        print({49, 9, 15, 7, 41})
    else:
        v25 = {1, 8, 16}
v26 = abs(pow(pow((10 * 3), 2, -5), 3, 1))
print('v26', v26)
'''),
    (3, r'''
print((1e10 % 3), (-0.0 == 5e-324), ([{c2: {'b': 2, 'a': 1} for c2 in range(1)} for c1 in (0, 1)] != [(((1, 2), 3) + ((1, 2), 3)) for c3 in range(1, 4) if (False and {5})]))
[].insert(-2, (min(list(range(0, 10, 3))) >> 1))
if (len(dict(zip([3, 1, 2][-2:1], [-5, 1, 255]))) < (2**31)):
    try:
        w5 = 3
        while w5 > 0:
            w5 -= 1
            print(bytes(list({**{'k': [1, 2]}, "it's": (10**20)}.values())).title() == (abs(float(('tab\tnew\nline' != 'é中'))) / (int((1e10 - 3.14159)) / [[1], [2, 3]][len((['a', 'b'] * 3))])))
    except ZeroDivisionError as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
    v6 = {'123'.rpartition(format((5e-324 - -5), '05')): pow(10, 0, -5)}
w7 = 3
while w7 > 0:
    w7 -= 1
    v8 = ((format(-(2**63), '.0f').encode() + b'\x00\xff'.hex()) + (b'\x00\xff' + b'abc'.upper()[:4]))
v9 = (tuple('a') + ((1, 2), 3))
try:
    print(v9, list(zip([{(-5).bit_count(): list(b'abc'), ((3, 2, 1), {}): ({1, 2, 3} & {1, 2, 3})}], ({0, 30} - {1, 8, 16}))), {c10 * 7 % 31 for c10 in range(1)}, end='.\n')
except Exception as e:
    print(type(e).__name__, e)
else:
    v11 = b''[1:1:][::1]
print(list(dict()), len(dict()))
def f13(p14=255):
    for y in range(3):
        yield p14
    return p14
print(list(f13(255)))
v15 = set(range(5, 20, 4))
v16 = (-1e300 ** 0)
print('v16', v16)
print('v9', v9)
print('v15', v15)
'''),
    (4, r'''
for i1 in range(3):
    for i2 in '%s and %d':
        print(list(dict()), len(dict()))
        if False:
            print([3, 1, 2] == (((i1 % i2) < (((10**20) >> 64) & (2**31)) <= i1) / [[1], [2, 3]]))
        elif False:
            for i8 in range(3):
                print(i8)
                print([i8, ((i1 ** 2) != i8), i8])
                if format(type(bytes([5])).__name__, ',').isdigit(): break
                print(i8)
        else:
            v11 = (len({**{}, format(i1, '^9'): i1}) // -0.0)
    v12 = bytes([i1, (i1 + 255)])[2:]
w13 = 4
while w13 > 0:
    w13 -= 1
    v14 = list(divmod(float(format(7, 'c')), len(tuple('Hello, World'))))
v16 = [[((2**31) ^ 0), -(2**63)][1], '{} {}'.rfind(('123' + ('%G' % (float('inf'), (1, 2))))), 1000]
w17 = 3
while w17 > 0:
    w17 -= 1
    print(((b''[2::] + b'a,b'.decode()).hex() + (bytes(v16) + (b'' + b'a,b')[:1])), ((('a', 1.5) + (b'', ('%s and %d', {(1, 2): 3}))) + ('%a' % 10).center(1, '*').partition(format(('aXbXc' * -1), 'd'))), (abs(2) if all([(1e-7 / (2**31))]) else ((round(123456789.123) + 10) % hash((2**31)))))
try:
    v18 = b'\x00\xff'
    print('abc', list(reversed(tuple({(False, ((1, 2), 3)): ('%s' % 'x=1;y=2'), 12345678901234567890: v18.hex(), pow((2**31), 2, 10): [3, 1, 2].count(7)}))))
except Exception as e:
    print(type(e).__name__, e)
else:
    try:
        print(dict().popitem())
    except ValueError as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
    finally:
        v20 = {c19 * 7 % 31 for c19 in range(4)}
finally:
    v22 = tuple(repr({c21: hex(255) for c21 in range(0)}))
v23 = {**{1: 'x', 2: 'y'}, (().rstrip() + 'aXbXc'.lower()).rjust(2, '*'): 10}
try:
    v24, *v25 = format(max([0, 'x', None, 1.5]), '#b')
    print(v24, v25)
except (ValueError, KeyError) as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
w26 = 1
while w26 > 0:
    w26 -= 1
    v27 = any((list(filter(None, v16)) * 0))
v28 = v23
print('v16', v16)
print('v23', v23)
print('v28', v28)
'''),
    (5, r'''
print(round((12345678901234567890 / int('a,b,,c'[-2]))))
del [][-1:1:]
v1, v2 = sorted({1, 2, 3})
print(v1, v2)
print(({44} & {1, 8, 16}), end='.\n')
for i3 in 'aXbXc':
    v4 = -5
'''),
    (6, r'''
assert True, -5
if False:
    print(set(range(5, 20, 4)), end='.\n')
    w1 = 3
    while w1 > 0:
        w1 -= 1
        v3 = [[*((1, 2), 3), *('a', 1.5)] for c2 in range(3)][5:100:1]
v4 = (-2.25 + ((10 if ((2**31) not in (3, 2, 1)) else ord('x=1;y=2'[len([3, 1, 2])])) / abs(min([[1], [2, 3]]))))
v5 = ('x=1;y=2'.zfill(2)[-1:3:-2] + chr(0).strip()).strip()
print({56, 3, 46, 29, 24}, ([3, 1, 2] * 3), b'a,b')
v7 = {c6 * 7 % 31 for c6 in range(2)}
print('v4', v4)
print('v5', v5)
print('v7', v7)
'''),
    (7, r'''
try:
    v1 = '-4.5'
    v3 = (not {c2 * 7 % 31 for c2 in range(8)})
except AttributeError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
v4 = 12345678901234567890
w5 = 3
while w5 > 0:
    w5 -= 1
    v6 = ((chr(233).partition(format(1e16, '<5')) + (([], b'\x00\xff') + (3, 2, 1))) + (hash((1, 2)), ((2 * v4) ** 2)))
class C7:
    k = (2**31)
    def __init__(self, x=1):
        self.x = x
    def __call__(self, x):
        return x
    def __getitem__(self, x):
        return [10, 20, 30][x]
    @property
    def p(self):
        return [*list('a,b,,c'.replace('', "it's")[5:1]), *('%s and %d'.rpartition(chr(233)) + ('a', 1.5))]
    def m(self, x):
        return {5}
    def __repr__(self):
        return 'C7'
o9 = C7(5)
try:
    print(bool(o9))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(o9.zz)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(o9(2))
except Exception as e:
    print(type(e).__name__, e)
v10 = tuple((f'<{-0.0!r:,}>' + (list({(1, 2): 3}) != [*[3, 1, 2], *(1,)])))
del [][0]
if False:
    v11 = [{14}]
else:
    print(v10)
if (((hash((1.5, (2,))) / hash(-5)) * ((float('inf') // 5e-324) - -1e16)) >= ((float(True) * (-0.0 - -1)) + v4)):
    v12 = {format(v4, '08b'): {1, 8, 16}, v10: ([*('123' <= 'abc'), *v10], bytes([5])[10:4]), (divmod((3 << 3), ~(10**20)) + v10): v10}
    v13 = ((0.1 // list(enumerate([1, 2, 3], -1)).count(v4)) + (float('{} {}') + v4))
def f14():
    v15 = 'ÄÖß'.encode()
    print(b'', sep='|')
    return divmod((abs((10**20))).numerator, (2**31))[0]
print('v4', v4)
print('v10', v10)
'''),
    (8, r'''
if ''.replace(-1, ('%x' % (([5] * 0), ({5} - frozenset({2, 4}))))).isidentifier():
    print(type((dict.fromkeys([5], -5) | {1: 'x', 2: 'y'})).__name__.split())
    v1 = (sorted({1, 8, 16})[0:3][len([0, 'x', None, 1.5])] & ((int('0b101', 8) + -(2**63)) - -(2**63)))
elif float(''):
    v2 = (() + -2.25.partition(type('123').__name__))[5:-1:-1]
try:
    v3, *v4 = [((b'\x00\xff' + b'\x00\xff') + b'abc') for c5 in (0, 1)]
    print(v3, v4)
    v6 = 3.14159
except (ValueError, KeyError) as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
v8 = {c7: dict(zip(([5] * 0), [5])) for c7 in range(2)}
try:
    for i9 in (1,)[1:100]:
        v8 = v8
    else:
        v11 = bytes([0, 'x', None, 1.5]).encode()
except ZeroDivisionError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
else:
    v12 = (('%G' % -1).ljust(-1, '*') in f'<{[1, 2, 3]!r:08b}>'.ljust(-2, '*'))
finally:
    try:
        assert isinstance(sorted((frozenset({2, 4}) & set(range(3)))), int), f'<{1e-7:=+8}>'.rjust(-1, '*').join(sorted('é中'[5:3], key=str)).replace('tab\tnew\nline', ('%+d' % 'x=1;y=2'))
        v13 = 0
    except Exception as e:
        print(type(e).__name__, e)
print([{c15: True for c15 in range(3)} for c14 in range(1, 4)] == (max(list(filter(bool, [1, 2, 3]))) if (() == tuple(('%s and %d' + 'Hello, World'))) else (3.14159.join(['a', 'b']).partition('-4.5'.strip()) * ord('{} {}'[-1]))))
print('v8', v8)
'''),
    (9, r'''
try:
    print([5])
    def f3():
        v4 = -len([3, 1, 2])
        return 255
except Exception as e:
    print(type(e).__name__, e)
else:
    v5 = ''.index('é中')
w6 = 3
while w6 > 0:
    w6 -= 1
    for i7 in sorted(('%r' % -5), reverse=True)[:9]:
        print(dict().pop((set(range(5, 20, 4)) & (({5} - {53, 32, 34, 46, 20}) - {c8 * 7 % 31 for c8 in range(2)})), None))
        if (False or ('  pad '.encode()[-1:-1] + b'abc')):
            print(list(((1, 2) + b'a,b'[10:]).strip()))
            def f11(p12, p13):
                print(set())
                print({})
                print((((+7 % p12) * (p13 if ([3, 1, 2] <= [1, 2, 3]) else (2**31))) >= p13))
                return p12
        else:
            v14 = format(float('inf'), '010.2f')
class C15:
    k = 10
    def __init__(self, x=1):
        self.x = x
    def __getitem__(self, x):
        return [10, 20, 30][x]
    def m(self, x):
        return (x / x)
    def __repr__(self):
        return 'C15'
o16 = C15()
try:
    print(C15(1, 2))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(2 in o16)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(sorted([o16, o16]))
except Exception as e:
    print(type(e).__name__, e)
print(('{0}-{1!r}-{0:>6}'.format((10**20), {c17 * 7 % 31 for c17 in range(5)}) in ('{} {}'[:1] if (3 >= (3 ** 2)) else ('a,b,,c' + ''.rjust(5, '*')))))
w18 = 2
while w18 > 0:
    w18 -= 1
    print(False)
try:
    try:
        print(b'', 'x=1;y=2', list(filter(bool, list(map(abs, list(dict(zip([3, 1, 2], [5])).values()))))), end='.\n')
    except (ValueError, KeyError) as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
    [].insert(1, 1000)
except Exception as e:
    print(type(e).__name__, e)
v19 = round((1 / (2 // (2 ^ 7))), 1)
print('v19', v19)
'''),
    (10, r'''
print(dict().pop(f'<{0.1!r:g}>'.ljust(0, '*').join(sorted(ascii('%s and %d'), reverse=True)), None))
v1 = set()
v2 = ([5] + (bytes([]) + b''.decode()[-1:-1]))
def f3(p4, p5=0):
    print('{0}-{1!r}-{0:>6}'.format((p5 - int('0x1f', 2)), tuple(list(filter(bool, list(zip([3, 1, 2], '123')))))))
    for i6 in 'MiXeD cAsE'.replace((('é中'.strip('tab\tnew\nline') * -1) * -1), chr(20013).removesuffix('tab\tnew\nline').join([*[[1], [2, 3]], *('a', 1.5)])):
        print(sorted({c8 * 7 % 31 for c8 in range(1)}))
    else:
        v9 = {35, 19, 21, 23, 34}
    return 7
v10 = 1.5
v11 = 12345678901234567890
print('v11', v11)
print('v10', v10)
print('v1', v1)
print('v2', v2)
'''),
    (11, r'''
if isinstance(abs(divmod((7).conjugate(), 1000)[0]), int):
    try:
        w1 = 3
        while w1 > 0:
            w1 -= 1
            v2, *v3 = tuple(('%X' % round((0.0 * 1e300))))
            print(v2, v3)
        try:
            if True:
                print((f'<{-5!r:E}>' <= bin(((3 // -1) >> 1))))
                print((float('  pad '[0].isupper()) // 0))
            for i4 in range(2, 8, 3):
                print((i4 / i4))
        except KeyError as e:
            print(type(e).__name__, e)
        except Exception as e:
            print(type(e).__name__, e)
    except ValueError as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
    v5 = 'ÄÖß'.partition(format(format(('%G' % 1), 'b'), '#b'))
v6 = (list(map(lambda q: q * 2, list(filter(None, ['a', 'b'])))), tuple('é中'.swapcase().zfill(len(list({(1, 2): 3}.items())))))
try:
    try:
        if ([[*[5], *()].index((-5 * 7))] != (list(filter(None, [(10**20), {1, 8, 16}])) + list(zip([3, 1, 2][-2:], tuple({}))))):
            v7 = 'abc'.encode()
            def f8():
                print(list({10: {'a': 1} for c9 in range(3)}.items()))
                print((b'a,b'.decode()[-1:1] + b'\x00\xff'[-1:][2:100])[-1:4])
                return dict.fromkeys([(b'' + b'').title(), tuple('  pad ')[-1:1], True], -(2**63))
    except ZeroDivisionError as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
    finally:
        v10 = (set(range(3)) ^ {15, 21, 33})
except IndexError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
if ((2 - (hash(0.0) if ('-4.5' in 'a') else (12345678901234567890 - 3))) < (({}.get("it's", 12345678901234567890) * int('077', 8)) >> 3) <= int('12', 36)):
    def f11(p12, p13):
        v14 = 0.0
        print(5e-324)
        return p12
    print(list({tuple(['a', 'b']): '-4.5'.swapcase()[3]}.values()))
elif ((2 & (ord('x=1;y=2'[3]) | [5].index(2))) & 255):
    print(v6, end='.\n')
else:
    print(b'abc'.upper(), (1e16 * (123456789.123 // -5)))
print('v6', v6)
'''),
    (12, r'''
print('Hello, World'.zfill(3))
v2 = ('%e' % (divmod(hash(0), pow(hash(1.5), 3, 1)), 255))
print(v2.ljust(1, '*'), 255, format([[frozenset({2, 4}), 1000, 0], v2.index('%s and %d'), 7].index(-5), '8.3f'), sep='|')
assert all(sorted((set(range(0)) & ({5} | {1, 2, 3})))), '{0}-{1!r}-{0:>6}'.format(1, (max(list(reversed((1, 2)))) ** 1))
for i4 in range(2, 8, 3):
    print(v2, {22})
    v5 = True
v6 = set()
print(float(((1000 - (-5 ^ 7)) in {})), ['a', 'b'])
[].clear()
print({32, 58, 45, 3})
for i7 in list(reversed(((float('{} {}'), {1000: v6 for c8 in range(3)}) + (isinstance([[1], [2, 3]], list), {1000: () for c9 in range(0)}))))[:9]:
    v10 = [*list(filter(bool, [][5:-1])), *v2.rpartition(v2)]
    print(v6, sep='|')
if True:
    v11 = ('a', 1.5)
elif v2.partition(v2):
    print(b'\x00\xff'[2:][-1:])
print('v2', v2)
print('v6', v6)
'''),
    (13, r'''
try:
    w1 = 3
    while w1 > 0:
        w1 -= 1
        v2 = any(['a', 'b'])
except Exception as e:
    print(type(e).__name__, e)
finally:
    print(min([*round((2 / 2), -1), *(divmod(-0.0, 0) + ('a', 1.5))]), ('%+d' % format(abs((10 / 2)), ',')))
try:
    class C3:
        k = 0
        def __init__(self, x=1):
            self.x = x
        def __eq__(self, x):
            return self.x == getattr(x, 'x', x)
        def __contains__(self, x):
            return False
        def __call__(self, x):
            return False
        def __contains__(self, x):
            return False
        def m(self, x):
            return (255 / x)
        def __repr__(self):
            return 'C3'
    o4 = C3()
    try:
        print(o4.zz)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(-o4)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(o4 == 3)
    except Exception as e:
        print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
try:
    v5 = int('0b101', 36)
    print(((len({c6 * 7 % 31 for c6 in range(6)}) >> 0) / v5), ('{0}-{1!r}-{0:>6}'.format(v5, v5) + 'Hello, World'), divmod(round(-1e10, -1), abs(v5)))
except Exception as e:
    print(type(e).__name__, e)
print((((10**20) if (int(True) not in list(enumerate('-4.5', 0))) else 12345678901234567890), dict(zip(list(range(-2, 3)), sorted({c7 * 7 % 31 for c7 in range(2)})))), {46, 48, 8}, ((+-(2**63) / "it's".casefold().find('a'[5])) - abs(len(list({'k': [1, 2]}.items())))), end='.\n')
def f8(p9):
    for y in range(2):
        yield int(round(float(True), 2))
    return ~(((p9 - -(2**63)) + p9) * (p9 - p9))
print(list(f8(hash((2**31)))))
w10 = 2
while w10 > 0:
    w10 -= 1
    v11 = {49, 51, 58}
print(abs(float('{0}-{1!r}-{0:>6}'.format(['a', 'b'], True).lower())), ((tuple({'a': 1}) + 'é中'.partition('{} {}')[5:100]) + (({**[3, 1, 2], 'a,b,,c': 12345678901234567890} | ({'k': [1, 2]} | {})), ((1000 - (10**20)) < 3 <= hash(7)))), sep='|')
print(((list(b'abc'[2:4].values()), (abs(123456789.123) ** 0.5)) + divmod(1, (divmod(1, -5)[0]).bit_length())), {min([1, 2, 3]): any([() for c12 in [5, 6]])})
'''),
    (14, r'''
print({str(('%-6s|' % ('é中'.join([0, 'x', None, 1.5]), divmod(-0.0, -(2**63))))): round(+(3.14159 % 1.5), 0), divmod(dict(zip([3, 1, 2], [0, 'x', None, 1.5])).get(('%.1s' % ([], b'abc')), pow(12345678901234567890, 3, 10)), -(2**63))[0]: sorted(list(map(lambda q: q * 2, 'aXbXc'.split(','))), key=str), ('%s' % ({'k': [1, 2]}, True)).replace(type({'a': 1}).__name__, type(b'a,b').__name__).partition(('%X' % ({}, (2.5 - 1.5)))): ('-4.5' != '')}, (-5 < 1 <= ~7), int((((1e10 // -1) // float('%s and %d')) * (divmod(-1, 2)[1] & 2))), sep='|')
print(True, {**{'a': 1}, (repr({(1, 2): 3}) + ('ÄÖß' * -1)).lstrip(('MiXeD cAsE' * 0)[10:4]): ((sum([0, 'x', None, 1.5]) | 3) % int("it's"))}, [dict.fromkeys((), abs((3 + 1)))])
class C1:
    def __init__(self, x=1):
        self.x = x
    def __neg__(self):
        return -self.x
    def __lt__(self, x):
        return True
    def __len__(self):
        return self.x
    @property
    def p(self):
        return set(range(5, 20, 4))
    def m(self, x):
        return dict(zip(sorted([[1], [2, 3]], key=str), [+1.5 for c2 in range(1, 4)]))
    def __repr__(self):
        return 'C1'
o3 = C1()
try:
    print(len(o3))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(o3.zz)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(o3 == 3)
except Exception as e:
    print(type(e).__name__, e)
assert True, 'a'
print(list(enumerate([c4 for c4 in range(1, 4)], 1)))
v6 = {c5 * 7 % 31 for c5 in range(3)}
v7 = 'MiXeD cAsE'.encode()
v8, v9 = type([*[][1::], *tuple(['a', 'b'])][5:100:-1]).__name__
print(v8, v9)
v10 = b'\x00\xff'
print((1,), b'abc', dict.fromkeys((divmod((v7 % 255), int("it's")) + 'abc'.partition(('  pad ' * 2))), (int(float('inf')) % int('077', 16))))
print('v6', v6)
print('v7', v7)
print('v10', v10)
'''),
    (15, r'''
v1 = (divmod((1, 2), -(2**31))[1], 1)
for i2 in '{0}-{1!r}-{0:>6}'.format(('%-5d|' % (len([5]) / int('077', 16))), (('tab\tnew\nline' in 'é中'.join([5])) or 1000)):
    v4, v5 = ([[1], [2, 3]] * 2)
    print(v4, v5)
    print(list({**{}, ('%e' % ({5} ^ {1, 2, 3})): i2}.values()))
v7 = float((round((3.14159 + 3)) not in [c6 for c6 in (0, 1) if True]))
v8 = {19, 41, 59, 4, 52}
try:
    for i9 in range(3):
        def f10(p11):
            print(list(reversed((1, 2))))
            return ((p11, (p11 not in list(reversed('ÄÖß')))) + (((10**20) >= p11), 'a'.encode()))
        v12, v13 = '{} {:>5} {0}'.format([3, 1, 2], 10)
        print(v12, v13)
    else:
        v14 = 5e-324
    v15 = v8
except KeyError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
v16, v17 = sorted(v8)
print(v16, v17)
v18 = pow((['a', 'b'][2] & ((-(2**63) * 255) - ((10**20) % 1000))), 0, -5)
v19 = (b'abc' + bytes([-2.25, v18, 255])).decode()
v18 = v18
print('v18', v18)
print('v18', v18)
print('v7', v7)
print('v1', v1)
print('v8', v8)
print('v19', v19)
'''),
    (16, r'''
v2 = list(enumerate(('% d' % ([{1: 'x', 2: 'y'} for c1 in range(1, 4) if False][0:100:-2], {(2 ^ 10): 'ÄÖß'.center(-1, '*'), oct(-(2**63)): 2.5})), 0))
print(+abs((int('0x1f', 36) / 'a'.index('  pad '))) == v2)
print(abs(float('inf')), (not 'Hello, World'))
print(dict.fromkeys((() + ({**{'a': 1}, '{} {}': 7}, (123456789.123 ** -1))), divmod((pow((2**31), 0, -5) & '-4.5'.find('aXbXc')), max((v2 + ['a', 'b'])))[0]))
v3 = {'b': 2, 'a': 1}
v4, *v5 = '123'
print(v4, v5)
for i6 in tuple(list(range(0, 10, 3)))[1:4:2]:
    v7 = set(range(0))
v8 = b'a,b'.strip().hex()
print('v2', v2)
print('v3', v3)
print('v8', v8)
'''),
    (17, r'''
try:
    v1 = (False or abs((-2.5 * divmod(-(2**63), 2)[1])))
except Exception as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
finally:
    v2 = 1000
v4 = {c3: (c3 / (c3 ** 2)) for c3 in range(0)}
v5 = 3.14159
v6 = str((tuple({}), sum(list(v4.values()))))
if True:
    v7 = '-4.5'
    print(divmod((2 << 1), round((float(False) % [5][3])))[0])
elif ((2 in divmod(7, (1 ^ 1000))), {13, 9, 20, 14, 43}):
    print('MiXeD cAsE', hash(0.1), -(bytes(list(range(5, 0, -2)))).conjugate())
print({}, bytes(list(reversed(['a', 'b'])))[10:1:1], sep='|')
def f8(p9, p10):
    try:
        print([int('zz', 8)], list(b'\x00\xff'[1:1:0]), end='.\n')
        print(round(round(((1e10 ** 2) - (123456789.123 / p10)), -1), 2), sep='|')
    except Exception as e:
        print(type(e).__name__, e)
    return ('{0}-{1!r}-{0:>6}'.format(sorted(((1, 2), 3), key=lambda q: -q).count(len([5])), [5][1:-1]) if isinstance(set(range(0)), list) else type(b'\x00\xff'.decode()).__name__[2])
print('v5', v5)
print('v6', v6)
print('v4', v4)
'''),
    (18, r'''
v1 = b'a,b'[1:3].upper()
try:
    print(([1, 2, 3] + (list({10: True for c2 in range(3)}.keys()) + list(filter(bool, list(range(0, 10, 3)))))), v1, ~3, end='.\n')
except Exception as e:
    print(type(e).__name__, e)
def f3():
    for y in range(1):
        yield 12345678901234567890
    return int('0b101', 36)
print(list(f3()))
v4 = 'MiXeD cAsE'.title()
try:
    v5 = abs(10)
    if True:
        v6 = v1[2:4]
    elif v5:
        v7 = sorted(set(range(5, 20, 4)))
    else:
        v8 = str(float('nan'))
except IndexError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
v9 = v4
v9 += v9.lstrip(v9)
v10 = ('% d' % v4).partition('aXbXc')
v11 = ((((1e10 / 123456789.123) * (-1).bit_count()) - float([3, 1, 2].index((2**31)))) * pow((list(zip([1, 2, 3], [[1], [2, 3]])) & -1), 3, 7))
print('v11', v11)
print('v4', v4)
print('v9', v9)
print('v10', v10)
print('v1', v1)
'''),
    (19, r'''
try:
    v1 = 12345678901234567890
except Exception as e:
    print(type(e).__name__, e)
else:
    v2 = ((bytes(list(zip([3, 1, 2], (1, 2)))) + b'abc'), f'<{3!r:s}>'[-1].encode())
finally:
    def f3():
        for y in range(2):
            yield b'\x00\xff'
        return 10
    print(list(f3()))
raise TypeError((round(((3.14159 ** 0.5) - (1e10 * float('inf'))), -1) + -(2**63)))
print((list({(255 ** 5): "it's"[1] for c4 in range(0)}.items()) * 3), ({'k': [1, 2]}, {9, 55, 8, 21}))
v5 = abs(float(divmod(len({'a': 1}), dict(zip(['a', 'b'], ['a', 'b'])))[0]))
v6 = list({(('a', 1.5)[2:-1:1] + ((2**31) + ('a', 1.5))): frozenset({2, 4}), 'Hello, World'.rjust(2, '*').zfill(1): ('%5d' % ((1, 2), '-4.5')).encode()}.items())
print('v5', v5)
print('v6', v6)
'''),
    (20, r'''
def f1(p2=(10**20)):
    if (p2 == p2):
        v4 = ({c3 * 7 % 31 for c3 in range(4)} ^ set())
    else:
        v5 = divmod(p2, p2)
    print(dict(zip([b'\x00\xff'.strip() for c6 in range(3)], list(filter(lambda q: q > 1, list(filter(bool, list(zip([], (1, 2))))))))))
    return set(range(3))
    return ''.lstrip(repr(ascii({1, 2, 3}).encode()))
v7 = {13}
v8 = ('aXbXc'.encode()[-2:1] + b'\x00\xff')[-1:1:]
if ((({'k': [1, 2]}.get('Hello, World', 3) << 0)).real < ((255 | int('0b101', 8)) & (-(2**63) | 3)) <= (int('12', 16) ^ (dict.fromkeys([0, 'x', None, 1.5], 2) | format('{} {}', 'g')))):
    if (not (((1000 * (10**20)) ** 0) / (3 * int('zz', 0)))):
        def f9(p10, p11):
            print({c12 * 7 % 31 for c12 in range(6)}, {1: 'x', 2: 'y'})
            v13 = '  pad '
            return p10
        v14 = [3, 1, 2].index(1)
    else:
        v15 = (5e-324 % round((123456789.123 + float(-5)), 2))
v16 = f'<{[[1], [2, 3]]!a:g}>'.join(repr(abs(float('nan'))).split(None, 1))
print(dict().setdefault(v16, pow(hash(-2.25), 2, 10)))
try:
    if False:
        v19 = 1e300
        if (v16 in v16[3]):
            v20 = (hash(3) == ((10**20) + round(v19)))
            print(tuple([1, 2, 3])[5:100:], -2.25, (bytes([3, 1, 2])[:100:-1] + b'a,b'[1:100].decode()))
        else:
            for i21 in range(3):
                print((i21 / 10))
    elif oct((v16.split('X').count((12345678901234567890 + 1000)) << 1)):
        v22, *v23 = [*[[1], [2, 3]], *(('abc'.encode(), 'tab\tnew\nline'.split('X')) + {5})]
        print(v22, v23)
    else:
        v24 = (v7 - v7)
except OverflowError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
finally:
    def f25():
        if isinstance(((12345678901234567890 ** 3) if (not 'x=1;y=2') else ~-5).center(len(sum((float('nan') - -2.25))), '*'), int):
            for i26 in chr(233).zfill(3):
                print(type(((1,) + ())).__name__.replace('Hello, World', '{} {}').partition('123'))
        return []
for i27 in range(2, 8, 3):
    def f28(p29=7):
        for y in range(2):
            yield {c30 * 7 % 31 for c30 in range(6)}
        return p29
    print(list(f28(i27)))
    if True: break
    print(i27)
else:
    def f31():
        for y in range(1):
            yield 'abc'
        return dict.fromkeys([1, 2, 3], ((2**31)).conjugate()).get(str(bytes([3, 1, 2])), len(tuple([0, 'x', None, 1.5])))
    print(list(f31()))
print('v16', v16)
print('v7', v7)
print('v8', v8)
'''),
    (21, r'''
print([5])
assert True, repr(b'abc')
v2 = ({'a': 1} | {})
v3 = {1, 8, 16}
print('v2', v2)
print('v3', v3)
'''),
    (22, r'''
[].sort()
for i2 in tuple('123'):
    print(format(sorted({44}), '#x')[0], ((abs(+2.5) / (int('12', 0) & (2).bit_count())) ** -1), end='.\n')
else:
    v5 = format(i2, '.2')
w6 = 2
while w6 > 0:
    w6 -= 1
    v7 = isinstance((bytes([*[], *('a', 1.5)]) + 'aXbXc'.encode()), bool)
v8 = [3, 1, 2]
try:
    try:
        try:
            def f9(p10=10):
                print(round(1.5, 0))
                print({26, 17, 32})
                return (+1e16 / 1e10).strip(f'<{3!s:q}>')
            v11 = (10 / (abs({'a': 1}.get('aXbXc', 7))).conjugate())
        except Exception as e:
            print(type(e).__name__, e)
        finally:
            print(True, end='.\n')
        v12 = (set(range(0)) - set(range(5, 20, 4)))
    except LookupError as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
    finally:
        print(tuple(({format(0.0, 'e'): -5, type(12345678901234567890).__name__: {**{'a': 1}, 'Hello, World': -(2**63)}, ((1, 2), 3): (v8, {1, 8, 16})} | {'k': [1, 2]})), True, set(range(3)))
except ArithmeticError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
finally:
    if (format(False, 'n').rjust(len(v8), '*') if (12345678901234567890 <= (((2**31) ^ 2) - (1 ** 0))) else '123'):
        v13, v14 = (((1, 2) + (1, 2)) + (3, 2, 1))[10:1]
        print(v13, v14)
        v15 = ((b'a,b' + bytes(list(v8))) + bytes(list((((1, 2), 3) + b'a,b'))))
    else:
        def f16():
            v19 = {c17: {c18 * 7 % 31 for c18 in range(3)} for c17 in range(0)}
            v20 = dict(zip((sorted(set()) + ([[1], [2, 3]] * 2)), [*(sorted({1, 2, 3}) + [10, 0, 3]), *(1,)]))
            return ~abs(1000)
print('v8', v8)
'''),
    (23, r'''
v1 = dict(zip(list('%s and %d'), list(reversed((('a', 1.5) + (1,)))))).get((('{0}-{1!r}-{0:>6}'.format(12345678901234567890, -5) if (12345678901234567890 >= (10**20)) else 'MiXeD cAsE') * 3), 1)
def f2():
    try:
        del [][3]
        print(list(dict()), len(dict()))
    except OverflowError as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
    else:
        w5 = 3
        while w5 > 0:
            w5 -= 1
            v6, *v7 = ((b'a,b'[0:1].hex() + ('-4.5'.encode() + '-4.5'.encode())), (tuple('é中') + tuple([5]))[5:])
            print(v6, v7)
    print((10**20), sep='|')
    return 3
v8, v9 = []
print(v8, v9)
w10 = 2
while w10 > 0:
    w10 -= 1
    class C11:
        k = (2**31)
        def __init__(self, x=1):
            self.x = x
        def __bool__(self):
            return False
        @property
        def p(self):
            return {c12 * 7 % 31 for c12 in range(3)}
        def m(self, x):
            return {'k': [1, 2]}
        def __repr__(self):
            return 'C11'
    o13 = C11(2)
    try:
        print(o13 < o13)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print([o13])
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(hash(o13) == 7)
    except Exception as e:
        print(type(e).__name__, e)
v15 = ord('Hello, World'[1])
print('v1', v1)
print('v15', v15)
'''),
    (24, r'''
def f1(p2, p3):
    v4 = ((1, 2), 3)
    return abs(round((-2.25 // (3.14159 % 1e-7)), -1))
print(f1((10**20), [[1], [2, 3]][2]))
v5 = 'ÄÖß'
v6 = ((not bytes(list(map(len, [1, 2, 3])))) * abs({'b': 2, 'a': 1}.get(('-4.5' + v5), -1)))
[].remove(len(list({(-5 + 1): {**{}, '-4.5': 0} for c7 in range(1)}.items())))
print(v5.replace((len(((1, 2), 3)) == (10 % 10)), format(((2**31) not in {5}), '+')).rpartition(('%.1s' % (chr(0).rpartition(v5.upper()), {'k': [1, 2]}))) == set(range(5, 20, 4)))
try:
    v6 *= 2.5
    w8 = 2
    while w8 > 0:
        w8 -= 1
        print(dict(zip(list(reversed([b'' for c9 in range(3)])), [1, (v6 * 12345678901234567890)])), 'MiXeD cAsE', sep='|')
except Exception as e:
    print(type(e).__name__, e)
else:
    try:
        for i10 in dict(zip(sorted(('%d' % (10**20))), list(map(bool, list((3.14159 + b'')))))):
            print(({27, 19, 15, 57, 18} ^ {34, 20, 52, 20}), end='.\n')
    except ZeroDivisionError as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
    else:
        w11 = 2
        while w11 > 0:
            w11 -= 1
            if ('ÄÖß' <= chr(0)):
                print(set())
                print(v5.isalnum())
            else:
                print([*'{0}-{1!r}-{0:>6}'.format(-1, ([3, 1, 2] + [1, 2, 3])).split(','), *(1, 2)])
    finally:
        v12 = v5.rfind(v5)
[].append(+1e10)
print((chr(20013), (v6, b'\x00\xff')), end='.\n')
print('v6', v6)
print('v5', v5)
'''),
    (25, r'''
if (list(divmod({1: 'x', 2: 'y'}.get('é中', (10**20)), len({1, 2, 3}))) > list(filter(lambda q: q > 1, list(zip([float('nan') for c1 in [5, 6]], divmod(1e10, (2**31))))))):
    print(dict().pop(('%a' % 'ÄÖß'.join(sorted([10], reverse=True))), None))
v4 = {1, 2, 3}
print(((float(repr((1,))) * --0.1) // +pow(2, 0, 7)))
print({c5 * 7 % 31 for c5 in range(0)}, dict(zip('a'.split(','), ['a', 'b'])), 2, end='.\n')
def f6():
    v7 = 'a'[5]
    print(bytes(list(map(bool, list(zip(list(reversed(['a', 'b'])), ((1, 2), 3)))))))
    return 2
del [][-2:100]
v8 = sorted(frozenset({2, 4}))
v4 = {c9 * 7 % 31 for c9 in range(7)}
v10 = (((-0.0 / (-1 % 1)) ** 0.5) // (((1e10 + 0.0) ** 0) + (float(True) ** -1)))
try:
    v11 = 10
except Exception as e:
    print(type(e).__name__, e)
raise TypeError({-1: True, 0: (v8 + list({c12: v4 for c12 in range(2)})), '%s and %d': (3, 2, 1)})
print('v10', v10)
print('v8', v8)
print('v4', v4)
print('v4', v4)
'''),
    (26, r'''
v1 = ((divmod({**{}, 'a,b,,c': 10}, (1 & 255)) + divmod(123456789.123, (10**20))) == ())
try:
    def f2(p3):
        return False
        return p3
except IndexError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
finally:
    if ('x=1;y=2'.center(5, '*') in format(ord('%s and %d'[3]), 'q')):
        print((b'' + b'\x00\xff'), {c4 * 7 % 31 for c4 in range(1)})
w5 = 4
while w5 > 0:
    w5 -= 1
    print(1e300)
def f6(p7):
    for y in range(1):
        yield float(format(round(2.5), 'n').islower())
    return p7
print(list(f6(divmod((10**20), 2)[1])))
v8 = {22}
def f9(p10, p11=10):
    for i12 in range(2, 8, 3):
        try:
            print(bytes(sorted({(1, 2): 2, (3, 2, 1): (3, 2, 1), 'x=1;y=2': b'\x00\xff'}, reverse=True)).title(), end='.\n')
        except Exception as e:
            print(type(e).__name__, e)
        except Exception as e:
            print(type(e).__name__, e)
        else:
            return 5e-324
        print(dict()[float(('-4.5'.strip('abc').index('ÄÖß') not in (True * 0)))])
        if (([] * 0) != list(enumerate(repr(()), 0))): break
        print(i12)
    v15 = round(-0.0, 5)
    v16 = b''
    return ('a', 1.5)
try:
    raise TypeError(chr(0))
    w17 = 4
    while w17 > 0:
        w17 -= 1
        print([v8 for c18 in [5, 6]][10:-1:], bytes([v8]), [[1], [2, 3]], end='.\n')
except Exception as e:
    print(type(e).__name__, e)
v21 = {c19: tuple(({0: frozenset({2, 4}) for c20 in range(0)} | dict.fromkeys(((1, 2), 3), c19))) for c19 in range(2)}
print(list(zip(([1, 2, 3] + list(dict(zip([[1], [2, 3]], [[1], [2, 3]])).keys())), list(map(lambda q: q * 2, (([1, 2, 3] * 3) + []))))))
print([3, 1, 2])
print(v21.popitem())
print('v21', v21)
print('v8', v8)
print('v1', v1)
'''),
    (27, r'''
def f1(p2, p3):
    try:
        w4 = 4
        while w4 > 0:
            w4 -= 1
            print(True, p2)
        try:
            print(('%i' % (p3 * 255)).partition(format(divmod(10, -(2**63))[1], 'E'))[-1:], ({5} <= format(abs(0.1).capitalize(), '.2f')), dict.fromkeys(tuple(f'<{10!a:.2f}>'), ([5] + [3, 1, 2]).count((12345678901234567890 // p3))).get(chr(233), p2), sep='|')
            v5 = p3
        except AttributeError as e:
            print(type(e).__name__, e)
        except Exception as e:
            print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
    finally:
        v6 = ['a', 'b']
    print(divmod(-(2**63), p3)[:100:-1], all(sorted({14, 26, 7})), {8, 45, 30, 21, 25})
    return (([1, 2, 3].count(int('zz', 8)) / (p3 % (1 & (3, 2, 1)))) - 3.14159)
w7 = 4
while w7 > 0:
    w7 -= 1
    print({20, 12, 55, 12, 42}, end='.\n')
if True:
    print(((('x=1;y=2' if True else 'x=1;y=2').index("it's".replace('é中', 'aXbXc')) not in list(reversed(((1,) + ())))) and set(range(3))), sep='|')
    v8 = {36, 4, 11}
else:
    v9, *v10 = format(float(False), '_')
    print(v9, v10)
v12 = {c11 * 7 % 31 for c11 in range(8)}
v13 = list(enumerate('123'.replace('tab\tnew\nline'.join(-2.25), f'<{3!r:#x}>'), -1)).index(((pow(255, 2, 1) // -5) + round(1e300)))
assert ((-v13 != ord('-4.5'[1])) or {**{divmod(10, v13)[0]: 1e10 for c14 in range(3)}, type({c15 * 7 % 31 for c15 in range(4)}).__name__: hash(10)}), ''
print(('tab\tnew\nline' in "it's".rjust(len(list(zip([float('inf') for c16 in (0, 1)], list(range(5, 0, -2))))), '*')))
print('v13', v13)
print('v12', v12)
'''),
    (28, r'''
try:
    try:
        print('ÄÖß')
    except KeyError as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
    finally:
        print((-2.25 ** 0.5), end='.\n')
except AttributeError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
finally:
    print(set(range(3)), ((len(tuple({(1, 2): 3})) ** 2) / (int(abs(0.1)) - (-1 | (10**20)))))
try:
    print(dict.fromkeys(list(enumerate(('%5d' % round(1.5, 1)), -1)), {}.get(tuple(chr(20013)), len(((1, 2), 3)))), dict.fromkeys(((format('%s and %d', '.2f') if all(['a', 'b']) else format(7, ' ')) + ascii(list(b'abc'))), (pow(12345678901234567890, 3, -5) + max([]))), {9, 6, 46}, end='.\n')
except KeyError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
finally:
    print(['  pad ' for c1 in range(3)], (bytes([hash(0), '-4.5'.zfill(-1)]) % abs(0)), [], end='.\n')
try:
    print(((7 - ord('tab\tnew\nline'[2])) - ord('{} {}'[len(list(zip([*('a', 1.5), *(1, 2)], list(filter(bool, ['a', 'b'])))))])), sep='|')
except OverflowError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
for i2 in range(3):
    v4 = hex(i2).zfill(0)
    def f5():
        print([0, -(2**63)])
        v6 = ('%X' % (set(range(3)), ('%05d' % round(-2.25, 5)))).swapcase()
        return (list(reversed([12345678901234567890, 7, 255]))[-1] if ((False, 'Hello, World') > divmod((1e-7 / 1), (2**31))) else int('0x1f', 36))
v7 = b'a,b'
v8 = float(all(list(reversed(()))))
for i9 in range(3):
    w10 = 1
    while w10 > 0:
        w10 -= 1
        def f11():
            print({c12 * 7 % 31 for c12 in range(0)}, (len(type(('a', 1.5)).__name__.lstrip('MiXeD cAsE'[len([3, 1, 2])])) - (round(float(False))).bit_count()))
            return (int(format((2**31), '.2')) + len('Hello, World'.swapcase().replace('abc'.rstrip(), format(True, ' '))))
else:
    print(i9 == isinstance((12345678901234567890 % i9), bool))
v14 = {(2**31): c13 for c13 in range(0)}
v15 = ()
v16 = v14
if False:
    try:
        print(list(map(lambda q: q * 2, [all(v8) for c17 in range(3) if (float('inf') != 1e-7)])), v7, ({16, 50, 13, 54, 4} ^ {7, 14, 8, 18}))
    except Exception as e:
        print(type(e).__name__, e)
elif (-5 < v8.index(divmod(len([5]), -(2**63))[0]) <= 3):
    v18 = ''
print('v8', v8)
print('v15', v15)
print('v14', v14)
print('v16', v16)
print('v7', v7)
'''),
    (29, r'''
if ([{} for c1 in [5, 6] if True].get(f'<{5e-324!s:>8}>', 2) <= len([5])):
    v2 = ('a', 1.5)
    del [][2:-1:-1]
else:
    print("it's".encode()[10:1:-2])
try:
    try:
        v3 = all([0, 'x', None, 1.5])
        v4 = 0
    except ValueError as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
    else:
        def f5(p6, p7):
            v8 = ([1, 2, 3] <= list(reversed(tuple(('MiXeD cAsE' if False else 'tab\tnew\nline')))))
            return ((((float('inf') * (2**31)) / abs(-2.25)) + float(('{} {}' > '  pad '))) - ord('ÄÖß'[1]))
except Exception as e:
    print(type(e).__name__, e)
v9, v10 = tuple(dict(zip([[1], [2, 3]], list(zip(list('é中'), tuple('x=1;y=2'))))))
print(v9, v10)
v11 = 'MiXeD cAsE'
class C12:
    k = 255
    def __init__(self, x=1):
        self.x = x
    def __bool__(self):
        return False
    def m(self, x):
        return x[10:4]
    def __repr__(self):
        return 'C12'
o13 = C12()
try:
    print(o13 < o13)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(f'{o13:>4}')
except Exception as e:
    print(type(e).__name__, e)
try:
    print(o13.m(2))
except Exception as e:
    print(type(e).__name__, e)
w14 = 4
while w14 > 0:
    w14 -= 1
    def f15(p16, p17):
        for y in range(3):
            yield sorted(tuple(dict.fromkeys(format(False, '#x'), p17)), reverse=True)
        return ('123' in (chr(65) * 2))
    print(list(f15(round(-2.25), (-(2**63) if False else False))))
v11 = 'x=1;y=2'
print('v11', v11)
print('v11', v11)
'''),
    (30, r'''
print(('{0}-{1!r}-{0:>6}'.format(len([False for c1 in (0, 1)]), (((10**20) if False else 3) < (2**31) <= (255 - -1))) >= ('a,b,,c' + '{0}-{1!r}-{0:>6}'.format(-(2**63), {'k': [1, 2]}).rstrip())), b'abc'[-1:100][5:][0:4:1], sep='|')
for i2 in range(3):
    v3, *v4 = (('a', 1.5), {((c5 - 7) ^ 10): -1e300 for c5 in range(1)})
    print(v3, v4)
    if (format(1e-7, '+.2f') < f'<{255: }>'): break
    print(i2)
v6 = bytes(([0, 'x', None, 1.5] + [0, 'x', None, 1.5])).decode().title()
print((({5} - {c7 * 7 % 31 for c7 in range(8)}), {}))
print((f'<{1e16!r:#.3g}>'[5] + 'aXbXc'.removeprefix('%s and %d'[0]))[-2])
print('v6', v6)
'''),
    (31, r'''
v1 = ((((b'a,b' | 7) / (2 ^ 2)) + ((3 ^ -5) / (-5 + True))) < (((0.0 % 0.1) % float(True)) % abs(-2.25)))
try:
    v2 = [1, 2, 3]
except ValueError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
print([].pop(1))
try:
    try:
        print(123456789.123, b'\x00\xff'[1:-1], end='.\n')
        def f3(p4):
            v5 = type({"it's": 1000, divmod(p4, p4): bytes([][10:-1]), (divmod(p4, -5)[0] // (p4).bit_length()): {**{**{'k': [1, 2]}, '  pad ': p4}, bin(p4): -(2**63)}}).__name__
            for i6 in range(3):
                print({29})
            return bytes([*sorted(set()), *((1, 2) + (3, 2, 1))]).title()
            return p4
    except Exception as e:
        print(type(e).__name__, e)
except IndexError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
finally:
    print(bytes([[1], [2, 3]]), '%s and %d', end='.\n')
print(dict(zip([max(list(range(0, 10, 3)))], list(filter(lambda q: q > 1, list({'a': 1}))))), v1, 10)
class C8:
    k = -5
    def __init__(self, x=1):
        self.x = x
    def __eq__(self, x):
        return self.x == getattr(x, 'x', x)
    def __bool__(self):
        return False
    @property
    def p(self):
        return [*['a', 'b'], *tuple({**dict.fromkeys('{} {}', -(2**63)), type(b'abc').__name__: 7})]
    def m(self, x):
        return (divmod(-0.0, (f3(2) - (x if True else 0))) | {1: 'x', 2: 'y'})
    def __repr__(self):
        return 'C8'
o11 = C8(0)
try:
    print(o11.zz)
except Exception as e:
    print(type(e).__name__, e)
try:
    print([o11])
except Exception as e:
    print(type(e).__name__, e)
try:
    print(o11[1])
except Exception as e:
    print(type(e).__name__, e)
v12 = ['a', 'b']
try:
    print(dict().popitem())
except Exception as e:
    print(type(e).__name__, e)
else:
    v13 = abs(round(-+0.1, -1))
print(2)
print(int((all(sorted(set())) and (1, 2))))
print('v12', v12)
print('v1', v1)
'''),
    (32, r'''
v1 = [hash(1000), (hash(1) >> 64)]
w2 = 1
while w2 > 0:
    w2 -= 1
    def f3(p4=0):
        for y in range(1):
            yield format((1 / 10), '').center(5, '*')
        return ((p4 ^ (-(2**63)).numerator)).bit_length()
    print(list(f3(pow(2, 0, -5))))
v5 = {'b': 2, 'a': 1}
def f6(p7, p8):
    print(p8, end='.\n')
    try:
        return ((bytes([3, 1, 2])[0:4] + 'x=1;y=2'[5].encode()), [1, 2, 3].count(p7))
    except Exception as e:
        print(type(e).__name__, e)
    v9 = b''[:1:0]
    return p8
print((1e10 / -1))
for i10 in 'Hello, World'.replace((chr(0) + chr(0)[-2::-2]), 'MiXeD cAsE'):
    try:
        print(10)
        v11 = bytes(['abc'.count('123'), i10, {44, 40, 7, 50}]).decode()
    except LookupError as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
    finally:
        if False:
            for i12 in tuple([0, 'x', None, 1.5]):
                print(tuple(v5)[-1:-1])
            print('  pad '.encode(), float((('  pad '.find('  pad ') ** 0) < i10 <= f6(i10, 1))))
        else:
            print(False, {1, 2, 3}, (10**20))
    for i13 in range(3):
        print(({5} | ({58, 57, 11} & {5})))
        print(tuple(list(filter(bool, [b'abc' for c15 in (0, 1)]))), (tuple(bin(divmod(-1, i10)[0])) + ((1,) + ((1, 2), 3)[5:])), dict(zip(v1, [v5 for c16 in [5, 6]])), end='.\n')
try:
    class C17:
        def __init__(self, x=1):
            self.x = x
        def __format__(self, x):
            return 'F' + x
        def __neg__(self):
            return -self.x
        def __iter__(self):
            return iter([1, 2])
        def m(self, x):
            return ({1, 8, 16} & frozenset({2, 4}))
        def __repr__(self):
            return 'C17'
    o18 = C17(0)
    try:
        print(2 in o18)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(isinstance(o18, C17))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(o18 == 3)
    except Exception as e:
        print(type(e).__name__, e)
    if ((abs(round(-2.25, 1)) ** 2) not in (dict.fromkeys((3, 2, 1), pow(3, 0, -5)) | {**{(1, 2): 3}, '-4.5'.zfill(2): (10**20)})):
        v1[3] = v5
    elif True:
        for i19 in chr(20013):
            v20 = {**v5, '123': i19}
    else:
        print(round(1e10))
except IndexError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
def f21(p22):
    for i23 in range(3):
        print({**dict(zip(['a', 'b'], list(b'abc'))), '{0}-{1!r}-{0:>6}'.format(p22, ((set() | {5}) - ({1, 8, 16} | frozenset({2, 4})))): p22}, True)
        if any([{c25 * 7 % 31 for c25 in range(8)} for c24 in range(3) if True]): break
        print(i23)
    else:
        v26 = [*[1, 2, 3], *((1, 2) + ((1, 2), 3))][2]
    v27 = b'abc'
    return b'abc'
print('v1', v1)
print('v5', v5)
'''),
    (33, r'''
v1, v2 = (all(f'<{1000!a:b}>'.split(',')), {('%#x' % format(False, '.1e')): dict(zip(sorted('a'), [3, 1, 2])), tuple(dict(zip(['a', 'b'], [5]))): ascii(format(255, 'd'))})
print(v1, v2)
print(list(dict()), len(dict()))
if (0.0 > ((1.5 ** 0) // +0.0)):
    try:
        try:
            assert (('%%' % round((5e-324 % -1), 1)) in '  pad '), 'abc'[:].replace((('Hello, World' if 2.5 else 'Hello, World') + ('%s' % '{} {}'))[1:], type(3).__name__.zfill(len(list(map(lambda q: q * 2, list({'a': 1}.keys()))))))
            v4 = [3, 1, 2]
        except Exception as e:
            print(type(e).__name__, e)
        v5 = ('  pad ' * 0)
    except Exception as e:
        print(type(e).__name__, e)
    finally:
        v6 = ((1, 2) + divmod(1e300, 1))[-1:-1][::2]
    if (((((10**20)).numerator >> 64) < (round(float('nan')) * 7) <= ((-5 + 255) if True else int(123456789.123))) and (1000 & (10 >> 3))):
        v7 = (+abs((3.14159 % -5)) * ((round(1e16, 5) - (0.1 % (2**31))) - ((1e300 * 7) // (0.1 ** -1))))
    else:
        v8 = dict.fromkeys(list(dict(zip(([0, 'x', None, 1.5] + [3, 1, 2]), [*[0, 'x', None, 1.5], *(3, 2, 1)])).values()), 7)
for i9 in range(3):
    assert True, 'aXbXc'
    v10 = [((i9 << 3)).bit_length(), 10]
    if (i9 < list(({} | {'b': 2, 'a': 1}).items())[1] <= (i9 ** 3)): break
    print(i9)
try:
    print(('aXbXc' + type(('a', 1.5)).__name__[1]).encode(), (["it's".encode() for c11 in [5, 6]] * 3))
except AttributeError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
v12 = f'<{-2.25!r:>8}>'.rpartition(str(('a', 1.5))[10:-1:-1][5])
v13 = dict.fromkeys((3, 2, 1), ({}.get((1e-7 * 2.5), ''.find('aXbXc')) ** 2))
print('v12', v12)
print('v13', v13)
'''),
    (34, r'''
v1 = float(([0, 'x', None, 1.5] < list(dict(zip([], [])).items())))
v2 = (1, 2)
for i3 in range(2, 8, 3):
    v4 = {1, 2, 3}
v5 = (10**20)
v6, v7 = '%s and %d'
print(v6, v7)
print(any([v5, v5, set(range(3))]), {26, 47, 14, 49}, (sum(list(range(3))) + v5))
[].sort()
v12 = (dict(zip({c10 * 7 % 31 for c10 in range(0)}, ['a', 'b'])) | {int('12', 36): v1 for c11 in range(1)})
print('v5', v5)
print('v1', v1)
print('v2', v2)
print('v12', v12)
'''),
    (35, r'''
def f1(p2, p3):
    w4 = 2
    while w4 > 0:
        w4 -= 1
        v5 = (p2 < p2 <= ((not 'abc') and ['a', 'b']))
    return list(reversed((divmod((1.5 ** 2), p2) + (1,))))
print({}, (dict.fromkeys(sorted(frozenset({2, 4})), ((-1 & 3) ** 0)) | {'a': 1}))
v6 = []
v7 = (7 & abs(-1))
v8 = False
v9 = 3
print(dict().popitem())
print('v7', v7)
print('v9', v9)
print('v6', v6)
print('v8', v8)
'''),
    (36, r'''
def f1(p2=3):
    print(dict(zip(list(zip([[1], [2, 3]], ('%5s' % (False, [[1], [2, 3]]))[5:])), list(enumerate('  pad '.capitalize(), -1)))), {c3: {'x=1;y=2'[10:3]: list(filter(bool, list(range(-2, 3)))), min(list(map(abs, [5]))): True, 'é中': bytes([255, 1000])} for c3 in range(1)})
    v4 = {15}
    if (list(map(bool, list(filter(None, [0, 'x', None, 1.5])))).index('tab\tnew\nline'.replace('abc', 'MiXeD cAsE').index('123')) in v4):
        v5 = round((10 / p2), 5)
    else:
        return v4
    return 0.1
v6 = (abs(((True or 1) % (-5 / 0))) ** 2)
v7 = isinstance(v6, str)
def f8():
    if ('ÄÖß'.zfill(5).zfill(-2) in chr(65).replace(chr(97), 'aXbXc')):
        v9 = {1, 8, 16}
        print(('%e' % round(float(('-4.5' in '%s and %d')), 5)))
    print(dict().popitem())
    return int('0x1f', 10)
assert False, ascii('aXbXc'.encode()[10:3]).lstrip()
v12 = {1: 'x', 2: 'y'}
try:
    [].clear()
except TypeError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
finally:
    v12 = v12
class C13:
    k = -1
    def __init__(self, x=1):
        self.x = x
    def __neg__(self):
        return -self.x
    def __radd__(self, x):
        return x
    def __bool__(self):
        return False
    def m(self, x):
        return (1000 % (len([False, False])).real)
    def __repr__(self):
        return 'C13'
o14 = C13(5)
try:
    print(o14 == 3)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(sorted([o14, o14]))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(C13(1, 2))
except Exception as e:
    print(type(e).__name__, e)
def f15(p16, p17=10):
    print((((-2.25 % round(1e-7, 0)) - 5e-324) + p17), (([].count(int(-(2**63))) < hash(3) <= 12345678901234567890) or {(() + ())[1:100]: (1,), p16: (3, 2, 1)[-2:100:][:3], '%s and %d'.ljust(len([1, 2, 3]), '*').partition('aXbXc'): {f1(c18): {c19 * 7 % 31 for c19 in range(5)} for c18 in range(2)}}), b'', sep='|')
    [].extend(list(filter(lambda q: q > 1, list('a'.partition('aXbXc'))))[2:-1:2])
    return (p17 + p16)
def f20(p21=1, *rest):
    for y in range(1):
        yield p21
    return 7
print(list(f20(-1)))
for i22 in range(3):
    if ((3, 2, 1) in ascii(('%5s' % v6))):
        v23 = (3, 2, 1)
    elif {5}:
        def f24():
            v25 = ('x=1;y=2'.replace('é中', ('% d' % ('Hello, World'.removeprefix('123'), chr(233)))) in type(((1, 2), 3)).__name__)
            v26 = ('a', 1.5)
            try:
                print(isinstance({c27 * 7 % 31 for c27 in range(5)}, (int, float)))
                print({'k': [1, 2]})
            except Exception as e:
                print(type(e).__name__, e)
            return (12345678901234567890 + sum([1, 2, 3]))
    else:
        [].extend(chr(97).isalpha())
else:
    v28 = ('%-5d|' % (divmod(v6, ((2**31) * -(2**63))) / (1 & (2 - i22))))
print('v6', v6)
print('v12', v12)
print('v7', v7)
'''),
    (37, r'''
if (not '%s and %d'.replace('tab\tnew\nline', ('%8.3f' % '  pad ')).index('x=1;y=2')):
    v1 = b'\x00\xff'
else:
    if (1000 not in {c2 * 7 % 31 for c2 in range(5)}):
        v3 = round(((float(10) * 1000) // ((255 / 12345678901234567890) // 10)), 2)
    elif (bytes(list(range(0, 10, 3))) + b'a,b'):
        print({7: (set(range(5, 20, 4)) ^ {14, 49, 29, 4, 12}) for c4 in range(3)})
print(('%.1s' % (({1: 'x', 2: 'y'}.get('a,b,,c', (7 + (10**20)))).numerator, ((abs(-(2**63)) % (0 * -(2**63))) / len(('%.2f' % (5e-324, ('a', 1.5))))))))
print(f'<{3:.2}>', 'Hello, World'.encode().decode().upper()[10:4], (abs([255, -(2**63)].index(1000))).bit_count())
v5 = ('a', 1.5)
class C6:
    k = 3
    def __init__(self, x=1):
        self.x = x
    def __contains__(self, x):
        return bytes('{} {}'.split(','))
    def __format__(self, x):
        return 'F' + x
    def __getitem__(self, x):
        return [10, 20, 30][x]
    @property
    def p(self):
        return b'abc'
    def m(self, x):
        return {'k': [1, 2]}
    def __repr__(self):
        return 'C6'
o7 = C6(5)
try:
    print(o7 + 1)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(o7.k)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(len(o7))
except Exception as e:
    print(type(e).__name__, e)
def f8():
    for y in range(2):
        yield b'\x00\xff'
    return round((12345678901234567890 / divmod((-5 - 10), pow(12345678901234567890, 0, 7))[1]))
print(list(f8()))
for i9 in [5][:9]:
    def f10():
        for y in range(1):
            yield (bin(10) + ('%-5d|' % (round(123456789.123, -1) / hash(10))))
        return int((1000 / (0 & len("it's"))))
    print(list(f10()))
    if (abs((abs(1.5) % 2)) > round((+12345678901234567890 / sum([])), 1)): continue
    print(i9)
v12 = {c11 * 7 % 31 for c11 in range(4)}
print('v5', v5)
print('v12', v12)
'''),
    (38, r'''
print(True)
class C1:
    k = 10
    def __init__(self, x=1):
        self.x = x
    def __eq__(self, x):
        return self.x == getattr(x, 'x', x)
    def __format__(self, x):
        return 'F' + x
    def m(self, x):
        return dict(zip([dict.fromkeys([0, 'x', None, 1.5], -1) for c3 in [5, 6]], [5]))
    def __repr__(self):
        return 'C1'
o4 = C1(2)
try:
    print(hash(o4) == 7)
except Exception as e:
    print(type(e).__name__, e)
try:
    print([o4])
except Exception as e:
    print(type(e).__name__, e)
try:
    print(o4(2))
except Exception as e:
    print(type(e).__name__, e)
v5 = b'abc'
print({59, 32})
try:
    v7 = ([], {c6 * 7 % 31 for c6 in range(6)})[2:1]
    w8 = 2
    while w8 > 0:
        w8 -= 1
        dict()['Hello, World'.rjust(-1, '*')] = ((1e-7 // float(('%s' % 'x=1;y=2'))) * 1e16)
except TypeError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
finally:
    if (1.5 < float(((-1 >> 0) in dict.fromkeys('-4.5', 1000)))):
        print(('{} {}'.replace('Hello, World', 'ÄÖß') > ('  pad '.replace("it's", ('abc' * 2)) * -1)), b'\x00\xff', list(map(bool, [1, 2, 3])))
    elif ():
        def f11(p12, *rest):
            v14 = {c13 * 7 % 31 for c13 in range(7)}
            v16 = (format(True, 'G') > '').center(5, '*').join(([[5] for c15 in [5, 6]] + list(filter(None, list(map(bool, ['a', 'b']))))))
            return p12
for i17 in ('a', 1.5):
    v18 = i17
    v19 = 'abc'
for i20 in format((("it's" if True else 'é中').join([[1], [2, 3]]) == "it's".title().zfill(5)), 'd'):
    try:
        print(v5, ('MiXeD cAsE'[1:100:-1].removesuffix(('%X' % 123456789.123)) if (((1, 2) >= (1,)) and ([[1], [2, 3]] * 3)) else format(str([1, 2, 3]), '#x')).rpartition(chr(97).center(3, '*')), bytes('abc'.replace('  pad ', "it's").split()).title())
        w21 = 4
        while w21 > 0:
            w21 -= 1
            class C22:
                def __init__(self, x=1):
                    self.x = x
                def __bool__(self):
                    return False
                def __len__(self):
                    return self.x
                def __str__(self):
                    return 'abc'
                def __hash__(self):
                    return 7
                def m(self, x):
                    return ['a', 'b']
                def __repr__(self):
                    return 'C22'
            o23 = C22(5)
            try:
                print(o23 == 3)
            except Exception as e:
                print(type(e).__name__, e)
            try:
                print(o23.k)
            except Exception as e:
                print(type(e).__name__, e)
            try:
                print([o23])
            except Exception as e:
                print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
    finally:
        print(dict().pop(('%-5d|' % i20).lower(), None))
    print(False, 2.5, list(range(-2, 3)))
    if (('%G' % (5e-324 / ord('é中'[-2]))) <= 'a,b,,c'): break
    print(i20)
print('v5', v5)
'''),
    (39, r'''
for i1 in ({(): {58, 30, 56, 47, 33}, hash(()): ({}.get('é中', 2) / (2**31)), ({-1: b'' for c3 in range(2)}, (not 255)): ((False or set()) and 'aXbXc'.rpartition('-4.5'))}, list(enumerate(format(12345678901234567890, ',.2f'), 0)).count((int(3.14159) if '%s and %d'.isspace() else 7))):
    print(list(range(-2, 3)), {5}, True)
    [].clear()
v5 = (() + f'<{[5]!s:05}>'.rpartition('Hello, World'))
try:
    v6, v7 = type((((10**20) ^ (2**31)) < round(1e300) <= int('077', 8))).__name__[0]
    print(v6, v7)
    v8 = ((1, 2), 3)
except Exception as e:
    print(type(e).__name__, e)
for i9 in [*[(3, 2, 1), "it's".isalnum()], *{('MiXeD cAsE').bit_length(): bytes([])[:3:1] for c10 in range(2)}][:9]:
    v11, v12 = list(enumerate([-1 for c13 in range(1, 4) if False], -1))[-1:4][2:]
    print(v11, v12)
    print(chr(20013).zfill(0), ('a', 1.5), sorted(set(range(5, 20, 4))).index(((i9 | -(2**63)) % 7)))
else:
    v14 = (format(abs(round(float('inf'), 5)), '5') in (format(i9, '#x') * -1))
for i15 in (('%G' % ((2 % (2**31)) / ((10**20) | -5))) if (((255 - 1000) < -(2**63) <= '%s and %d'.rfind("it's")) or set(range(3))) else 'a'[-2].lstrip('{} {}'.replace('abc'.center(-1, '*'), '{0}-{1!r}-{0:>6}'.format(255, 2.5)))):
    v16 = (3 >> 1)
    if (repr((float('inf') + 0.1)).isdigit() or (('%e' % (12345678901234567890 / 7)), 'tab\tnew\nline'.encode().decode())): break
    print(i15)
else:
    try:
        try:
            w17 = 2
            while w17 > 0:
                w17 -= 1
                print((not type((i15 ** 3)).__name__))
        except AttributeError as e:
            print(type(e).__name__, e)
        except Exception as e:
            print(type(e).__name__, e)
        else:
            print(set(), end='.\n')
    except Exception as e:
        print(type(e).__name__, e)
    else:
        v18 = b''
def f19(p20, p21):
    for i22 in ('a', 1.5):
        v23 = round((1e16 - i22), -1)
    return p20
print(++((float('inf') % -2.25) + list('  pad ')))
if all(sorted((0 / -1))[2:-1]):
    try:
        try:
            print(~(len(format('Hello, World', 'd')) & (abs((10**20)) if True else ['a', 'b'].count(2))), [0, 'x', None, 1.5])
            def f24(p25, p26=1000, *rest):
                print((([5] + (list(map(float, [])) + ['aXbXc'])) >= 'abc'))
                print(2.5)
                return 'x=1;y=2'.strip('{} {}').removeprefix('a,b,,c').partition(('ÄÖß' + ''.strip('123').lstrip('x=1;y=2')))
        except OverflowError as e:
            print(type(e).__name__, e)
        except Exception as e:
            print(type(e).__name__, e)
        finally:
            print(True == '{} {}')
        v27 = float('é中')
    except Exception as e:
        print(type(e).__name__, e)
    else:
        w28 = 4
        while w28 > 0:
            w28 -= 1
            if ('{} {}' >= "it's"):
                print('a,b,,c')
                print({'b': 2, 'a': 1})
else:
    print(float(('%r' % (({'a': 1} | {'k': [1, 2]}), [*['a', 'b'], *v5])).join(list(zip([1, 2, 3], ('%05d' % 2))))), +-0.0, (dict.fromkeys((''.partition('%s and %d') + v5), -1) | (dict.fromkeys(([] * 2), (1 >> 0)) | {'{0}-{1!r}-{0:>6}'.format(12345678901234567890, b'a,b'): b''.hex(), -1: divmod(12345678901234567890, 255)[0]})))
if ((int('12', 0)).numerator < len(list(enumerate(format(True, '.2'), -1))) <= (round(float(False)) << 3)):
    def f29():
        v30 = [0, 'x', None, 1.5]
        print(1000)
        print((b'a,b' + 'abc'.encode()[5:1]).decode())
        return True
    print({**{(1, 2): 3}, ''.rjust(3, '*'): (max([[1], [2, 3]])).conjugate()})
print(b'abc')
print({c31 * 7 % 31 for c31 in range(0)})
print('v5', v5)
'''),
    (40, r'''
def f1():
    v2 = 'é中'.istitle()
    return (int('0x1f', 0) << 0)
v3, v4 = f'<{3!r:.2f}>'
print(v3, v4)
v5 = (((round(1e300, 0) ** 2) // any(sorted([5], key=str))) * float('nan'))
v6 = dict.fromkeys([], ['a', 'b'][len(list(enumerate('{} {}', -1)))])
print('v5', v5)
print('v6', v6)
'''),
    (41, r'''
if 0:
    w1 = 1
    while w1 > 0:
        w1 -= 1
        v2 = format('MiXeD cAsE'.join(([] * 3)[10:]), '')
    raise KeyError((((--1 / 0) ** 2) < (1e300 ** -1)))
else:
    for i3 in list({abs(c4): 'a' for c4 in range(3)}.items())[:9]:
        print(('%d' % (3.14159 - (float('nan') ** -1))), list(range(0, 10, 3)), b'abc', end='.\n')
        if ('abc'.rpartition('{0}-{1!r}-{0:>6}'.format(i3, True))[:4] >= 'a,b,,c'.partition('Hello, World')): break
        print(i3)
v5, *v6 = []
print(v5, v6)
print(dict().popitem())
if ((len(('a', 1.5)) < pow(-(2**63), 3, -5) <= -5) and ('%o' % ([c7 for c7 in range(1, 4) if True], {56, 26, 48, 15, 32}))):
    for i8 in range(3):
        try:
            dict().update({chr(233): {c11 * 7 % 31 for c11 in range(7)}})
        except Exception as e:
            print(type(e).__name__, e)
        def f12():
            [].sort()
            v14 = (0.1 * ({c13 * 7 % 31 for c13 in range(7)} * int('12', 0)))
            v15 = (2 not in {**{}, ('% d' % (3 - 1)): abs(((10**20) >> 0))})
            return 7
        if False: continue
        print(i8)
    else:
        try:
            for i16 in [[1], [2, 3]][:9]:
                print(((1, 2), 3))
            print((i8 * list(range(0, 10, 3))[-2]) == bytes([(1, 2), (2**31), (10**20)])[2:-1:][0::])
        except Exception as e:
            print(type(e).__name__, e)
elif list(range(-2, 3)):
    print('%s and %d', sep='|')
v17 = {'a': 1}
v19 = {c18 * 7 % 31 for c18 in range(5)}
print(list(v17), len(v17))
v20 = v19
v21 = abs((1e300 - hash((1.5, (2,)))))
for i22 in list(map(lambda q: q * 2, (list(filter(lambda q: q > 1, '%s and %d'.split('X'))) * 2)))[:9]:
    for i23 in (1,):
        print([[1], [2, 3]])
        def f24(p25, p26):
            assert (True or {'a': 1}), ascii((set(range(0)) & {5}))
            try:
                print({('%05d' % p25): tuple({**{'k': [1, 2]}, f'<{[5]!s:d}>': p26}), ('%%' % 1000): (not ()), (p26 % (0 & (1 if 'tab\tnew\nline' else p25))): [b'' for c27 in (0, 1)].count((3 << 3))})
            except Exception as e:
                print(type(e).__name__, e)
            else:
                print(format((-1 not in (1,)), 'e').join(['a', 'b']).lstrip())
            return abs(0)
        if ((type(v20).__name__ if isinstance((2.5 ** -1), list) else f'<{3!r:n}>'.strip('tab\tnew\nline'.rjust(len([1, 2, 3]), '*'))) > 'aXbXc'): continue
        print(i23)
    [].extend(v17)
    if ((divmod(i22, max([1, 2, 3])) < (()[10:100:1] + (1,)[5:-1])) and b'a,b'): continue
    print(i22)
print('v21', v21)
print('v17', v17)
print('v19', v19)
print('v20', v20)
'''),
    (42, r'''
v1 = [~len([0, 'x', None, 1.5]), ord('MiXeD cAsE'[1]), 1]
def f2(p3):
    if ('123' > hex(255)[1::]):
        print([][1:4])
    print(abs((float('a') / abs((2.5 / float('nan'))))))
    [].remove(list({c4: '  pad '.encode() for c4 in range(2)}.items())[0])
    return p3
if ((+'ÄÖß'.rfind('a') | (abs(2) // (-5 | (2**31)))) < 0 <= round(float(('%X' % ({(1, 2): 3}, 2))))):
    v5 = (2**31)
v6 = tuple(v1)
print('v1', v1)
print('v6', v6)
'''),
    (43, r'''
print({c1 * 7 % 31 for c1 in range(0)}, list(reversed([5])), (bytes(list(list(zip([3, 1, 2], 'Hello, World')))) % 10), end='.\n')
for i2 in sorted((set(range(0)) - frozenset({2, 4})))[:9]:
    try:
        def f3(p4, p5=7):
            v6 = bin(~int('12', 8))
            try:
                print({tuple({(12345678901234567890 - 12345678901234567890): len(set()) for c7 in range(1)}): 'é中'[10::2].lower(), v6: [(3 / (2**31)) for c8 in [5, 6]]})
            except Exception as e:
                print(type(e).__name__, e)
            return (10**20)
    except TypeError as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
    if True: continue
    print(i2)
v9 = ((1000 / int('zz', 36)) + max(list(zip(int('12', 10), '  pad '.rpartition('  pad ')))))
for i10 in [type(v9).__name__, round(-round(float('nan'), 5), 2)][:9]:
    v12 = {i10: {} for c11 in range(1)}
    if False:
        print({**v12, ('%.3e' % (i10 / -(2**63))): 7}.get(format(v9, '#b'), i10), 12345678901234567890, 2)
        [].sort()
    elif {'  pad ': v9, '%s and %d': frozenset({2, 4})}:
        print((i10 < (i10).conjugate() <= 1000), 'x=1;y=2')
try:
    print(round((abs(2.5) - (v9 % v9))), sep='|')
except Exception as e:
    print(type(e).__name__, e)
finally:
    v14 = divmod(pow(7, 3, -5), +(~10 + (-5 if False else (2**31))))
print(1000, end='.\n')
print(ord('{} {}'[-1]), ((2**31) ^ ((f3(0, -1) % ('{} {}' if True else 'Hello, World')) // abs(ord('tab\tnew\nline'[5])))), (1,), sep='|')
v15 = []
print('v9', v9)
print('v15', v15)
'''),
    (44, r'''
print((any([*list(enumerate([1, 2, 3], 0)), *(True, {1, 8, 16})]) and 5e-324), sorted(tuple([() for c1 in range(3)])))
v2 = list(filter(None, ([*[[1], [2, 3]], *divmod((2**31), -(2**63))] * 3)))
try:
    try:
        try:
            def f3(p4):
                for y in range(1):
                    yield format(round(0.0, -1), '+').ljust(5, '*').encode()
                return 0
            print(list(f3(len(b'a,b'))))
        except ZeroDivisionError as e:
            print(type(e).__name__, e)
        except Exception as e:
            print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
    finally:
        print(+float('nan'), end='.\n')
    v5 = ((3, 2, 1) + divmod(1.5, len('aXbXc'))[5:1])
except Exception as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
finally:
    v6 = 'aXbXc'.replace('x=1;y=2', '  pad ').lstrip('ÄÖß')
v7 = 123456789.123
class C8:
    def __init__(self, x=1):
        self.x = x
    def __bool__(self):
        return False
    def __str__(self):
        return 'MiXeD cAsE'
    def __len__(self):
        return self.x
    def __getattr__(self, x):
        return x * 2
    def m(self, x):
        return {1, 8, 16}
    def __repr__(self):
        return 'C8'
o9 = C8(2)
try:
    print(2 in o9)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(o9(2))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(2 in o9)
except Exception as e:
    print(type(e).__name__, e)
assert (-v7 < v7), 'aXbXc'.join(v2)
v10 = b''
print('v7', v7)
print('v2', v2)
print('v10', v10)
'''),
    (45, r'''
print(b'abc')
v1 = bytes(list(reversed(ascii((() + (1, 2))))))
print(format((1e16 % 255), '+'))
print(dict()[set(range(0))])
w4 = 4
while w4 > 0:
    w4 -= 1
    print(dict().popitem())
try:
    v5 = sorted(('tab\tnew\nline' + 'MiXeD cAsE')[-2:4], key=str)
except ArithmeticError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
print((sum([{(1, 2): 3} for c6 in [5, 6]]) * len(v1)))
v7 = (7).conjugate()
v8 = 'a,b,,c'
print(v8.istitle())
print('v7', v7)
print('v8', v8)
print('v1', v1)
'''),
    (46, r'''
print((float(bin((2**31)).join([*['a', 'b'], *('a', 1.5)])) / (int('077', 0) + list(range(-2, 3))[1])), "it's".encode().title(), ('%.2f' % 1e300)[5])
v2 = divmod(1e16, ((5e-324 ** 2) // (~-1 >> 3)))
try:
    class C3:
        def __init__(self, x=1):
            self.x = x
        def __add__(self, x):
            return C3(3)
        def __len__(self):
            return self.x
        def __len__(self):
            return self.x
        def m(self, x):
            return ((ord('  pad '[-1]) / 2) - 12345678901234567890)
        def __repr__(self):
            return 'C3'
    o4 = C3(0)
    try:
        print(o4.k)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(isinstance(o4, C3))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(o4 == 3)
    except Exception as e:
        print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
v5 = bytes([1, 2, 3])[::2][:3:-1][10:100:2]
print(repr({1: 'x', 2: 'y'}), float(type([3.14159 for c6 in range(3)]).__name__))
v7 = v5
print('v2', v2)
print('v5', v5)
print('v7', v7)
'''),
    (47, r'''
print(([12345678901234567890, ({} | {}).get('123', (1 - 2)), abs((3.14159 - 12345678901234567890))], (((1, 2), 3) + (1, 2))) == list(range(3)))
if (len([[] for c1 in [5, 6]]) in ('a', 1.5)[-2:-1:1]):
    print(dict().setdefault(type((((0 - -(2**63))).conjugate() ** 3)).__name__, round((round((3.14159 / 1e10), 5) % ([[1], [2, 3]] * 2)[0]))))
for i2 in range(3):
    print(list(range(0, 10, 3)), isinstance({}, (int, float)), {**{**{(1,): format(123456789.123, '<<6')}, f'<{3!s:,}>'.join(list(enumerate('a', -1))): (i2 if (i2 not in ((1, 2), 3)) else ~i2)}, ('%+d' % ({29, 9}, {'k': [1, 2]})): (i2 + i2)})
    v5 = list(filter(None, [i2, abs(i2), ['ÄÖß' for c3 in [5, 6] if False][3]]))
v7 = ((b'' + (b'\x00\xff' + b'abc')[10:4]) + '123'[-2].encode())
print((hash(255) ^ -1) == type(b'\x00\xff').__name__)
class C8:
    def __init__(self, x=1):
        self.x = x
    def __len__(self):
        return self.x
    def __contains__(self, x):
        return f'<{3!r:05}>'
    def __lt__(self, x):
        return True
    def m(self, x):
        return [[1], [2, 3]]
    def __repr__(self):
        return 'C8'
o9 = C8()
try:
    print(o9.k)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(2 in o9)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(o9.zz)
except Exception as e:
    print(type(e).__name__, e)
[].reverse()
print('v7', v7)
'''),
    (48, r'''
if False:
    try:
        print(bytes(list({**{c1: () for c1 in range(2)}, ('%8.3f' % (1e300, True)): (0 + 255)}.values())), (bytes(sorted({1, 2, 3})), '  pad '))
    except OverflowError as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
elif [(list({'a': 1}.values()) * 2) for c2 in range(1, 4)]:
    def f3(p4=10):
        print(oct(p4).rjust(-2, '*').join([]).isalpha() == float(isinstance(frozenset({2, 4}), (int, float))))
        try:
            v5 = {}
            raise TypeError(b'\x00\xff'.strip())
        except IndexError as e:
            print(type(e).__name__, e)
        except Exception as e:
            print(type(e).__name__, e)
        finally:
            w6 = 2
            while w6 > 0:
                w6 -= 1
                print([0, 'x', None, 1.5])
        return p4
for i7 in range(3):
    v8 = (any({('%.3e' % i7): {'a': 1}}) and (i7 in {'MiXeD cAsE': i7}))
    try:
        v9 = list(zip(list(range(5, 0, -2)), (1, 2)))
    except Exception as e:
        print(type(e).__name__, e)
else:
    if ((('%i' % ord('aXbXc'[len([0, 'x', None, 1.5])])) if True else bin(1000)[:1]) in ('MiXeD cAsE' + chr(65))):
        print(list(dict()), len(dict()))
        v10 = 'aXbXc'
    else:
        v11, v12 = [3, 1, 2]
        print(v11, v12)
v14 = (('%#x' % 1) < (type(b'').__name__ + type({c13 * 7 % 31 for c13 in range(6)}).__name__))
v16 = {c15 * 7 % 31 for c15 in range(4)}
def f17(p18=-1):
    for y in range(1):
        yield {}
    return ord('tab\tnew\nline'[-1])
print(list(f17((12345678901234567890 // 2))))
print({48} == v14)
print(v16, end='.\n')
v19, v20 = (list(map(abs, [3, 1, 2])) + (sorted(format(1.5, '.2f'), key=lambda q: -q) * 2))
print(v19, v20)
v21 = [(('ÄÖß' if False else "it's").join(list(map(lambda q: q * 2, []))) or ('a,b,,c' if False else {5}).encode())]
print(1e300)
try:
    class C22:
        k = 1
        def __init__(self, x=1):
            self.x = x
        def __hash__(self):
            return 7
        def __eq__(self, x):
            return self.x == getattr(x, 'x', x)
        @property
        def p(self):
            return bytes(sorted({c23 * 7 % 31 for c23 in range(7)}))
        def m(self, x):
            return ((3.14159 % 2.5) - (((-5 / x) * x) % (10 << 0)))
        def __repr__(self):
            return 'C22'
    o24 = C22(2)
    try:
        print(o24(2))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print([o24])
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(o24 == 3)
    except Exception as e:
        print(type(e).__name__, e)
    print(v14, dict.fromkeys((('a', 1.5) + divmod((0.0 ** 0), (-(2**63) * 1000))), ('abc'.ljust(3, '*') if False else ('Hello, World' * 3)).find(format((255 + 10), '.2f'))), set(range(0)))
except Exception as e:
    print(type(e).__name__, e)
else:
    v25 = v16
print('v21', v21)
print('v16', v16)
print('v14', v14)
'''),
    (49, r'''
[].reverse()
if (not max([5])):
    v3 = (('%.3e' % ((True or 7), b'')) < format((2**31), 'E'))
elif (1,):
    dict()['{0}-{1!r}-{0:>6}'.format(-1, (divmod(3.14159, 12345678901234567890)[-1::-2] + (3, 2, 1)))] = {type(int('0x1f', 0)).__name__: format(round(1e16, 5), '=+8').join([0, 'x', None, 1.5])}
else:
    v5 = list(map(bool, [5]))
try:
    print(('%G' % +-2.25).encode()[5:])
    try:
        try:
            v7 = {c6 * 7 % 31 for c6 in range(8)}
            class C8:
                def __init__(self, x=1):
                    self.x = x
                def __eq__(self, x):
                    return self.x == getattr(x, 'x', x)
                def __bool__(self):
                    return False
                def __str__(self):
                    return '  pad '.removeprefix('abc'[1:3]).replace('{} {}', ('%.1s' % (f'<{x!r:b}>'.encode(), b'abc'.upper().decode())))
                def m(self, x):
                    return (list(enumerate(f'<{2:^9}>'.replace('{} {}', 'x=1;y=2'[2:4:]), 1)) >= list(reversed(type({1, 8, 16}).__name__.partition('a'.lstrip(-(2**63))))))
                def __repr__(self):
                    return 'C8'
            o9 = C8(5)
            try:
                print(1 + o9)
            except Exception as e:
                print(type(e).__name__, e)
            try:
                print(len(o9))
            except Exception as e:
                print(type(e).__name__, e)
            try:
                print(-o9)
            except Exception as e:
                print(type(e).__name__, e)
        except OverflowError as e:
            print(type(e).__name__, e)
        except Exception as e:
            print(type(e).__name__, e)
        if any([0, 'x', None, 1.5]):
            print(7)
        elif f'<{0.1!a:05}>':
            def f10():
                for y in range(2):
                    yield (not [[1], [2, 3]].index(int(3)))
                return (-(2**63) // abs((1000 << 1)))
            print(list(f10()))
    except (ValueError, KeyError) as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(type(e).__name__, e)
    finally:
        w11 = 4
        while w11 > 0:
            w11 -= 1
            print(ascii(12345678901234567890))
except Exception as e:
    print(type(e).__name__, e)
class C12:
    k = 0
    def __init__(self, x=1):
        self.x = x
    def __str__(self):
        return 'a,b,,c'.lower()
    def __getattr__(self, x):
        return x * 2
    def __neg__(self):
        return -self.x
    def m(self, x):
        return set()
    def __repr__(self):
        return 'C12'
o13 = C12(0)
try:
    print(o13.k)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(o13.p)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(isinstance(o13, C12))
except Exception as e:
    print(type(e).__name__, e)
try:
    v14 = (sum([[3, 1, 2][-1], sum([[1], [2, 3]]), [[1], [2, 3]].count(255)]) ^ 2)
except KeyError as e:
    print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
finally:
    for i15 in range(3):
        assert 'x=1;y=2'.isupper(), format((not float(('ÄÖß' in 'x=1;y=2'))), 'c')
print({(1, 2): 3}, {17})
v16 = (f'<{(2**31):010.2f}>'.count(('  pad ' if True else 'abc').lstrip('a'.rjust(0, '*'))) & (2).bit_count())
print('v16', v16)
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
