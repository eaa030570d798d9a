# A missing key is shown as its repr
scores = {"a": 1, 2: "b"}
for key in ("z", 1, None, (1, 2), "it's"):
    try:
        scores[key]
    except KeyError as error:
        print(error, error.args[0] == key)
try:
    scores.pop("z")
except KeyError as error:
    print("pop", error)
try:
    del scores["z"]
except KeyError as error:
    print("del", error)
print(scores["missing"])
