# json: texts of objects and back, with CPython's errors
import json
data = {"a": [1, 2.5, None, True], "b": {"c": "é\n\"q\"", "d": []}, "e": {}, "1": -0.0, "f": 1e20}
print(json.dumps(data))
print(json.dumps(data, indent=2, sort_keys=True, ensure_ascii=False))
print(json.dumps([1, (2, 3)], separators=(",", ":")), json.dumps({1: 2, None: 3, True: 4}), json.dumps(float("inf")), json.dumps("😀"))
print(json.loads(json.dumps(data)) == data, json.loads(' [1, -2.5e3, "x\\u00e9\\n", null, false] '), json.loads('{"a": {"b": []}}'))
for text in ['', '[1,', '{"a" 1}', '{a: 1}', '[1] 2', '"abc', 'nul', '[1 2]', '{"a": 1,}', '"\\x"', '[\n1,\n]']:
    try:
        print(json.loads(text))
    except json.JSONDecodeError as e:
        print(repr(text), e, e.pos, e.lineno)
for obj in ({1, 2}, {(1,): 2}, object):
    try:
        json.dumps(obj)
    except TypeError as e:
        print(e)
