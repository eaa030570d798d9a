# None can do nothing
for text in ("None + 1", "None[0]", "None.x", "None()", "len(None)", "None < 1", "for_ in None if False else [*None]", "-None", "None @ 1", "'a' in None", "int(None)", "{**None}"):
    try: eval(text)
    except Exception as e: print(text.split(" if")[0], type(e).__name__, e)
result = print("printed")
result.append(1)
