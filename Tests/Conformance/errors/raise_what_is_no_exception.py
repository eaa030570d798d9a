# Only exceptions can be raised and caught
for text in ("raise 3", "raise ValueError('a') from 3", "raise", "raise 'text'", "raise int"):
    try: exec(text)
    except (TypeError, RuntimeError, ValueError) as e: print(type(e).__name__, e)
try:
    try: raise ValueError("in")
    except 3: pass
except TypeError as e: print(e)
class Old: pass
raise Old()
