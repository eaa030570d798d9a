# A traceback goes through the key of a sort
words = ["b", "a", 3]
try: sorted(words)
except TypeError as e: print(e)
sorted(words, key=lambda w: w.lower())
