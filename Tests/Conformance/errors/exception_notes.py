# Notes of an exception stand below its message
e = ValueError("q")
e.add_note("note one"); e.add_note("note two"); print(e.__notes__)
raise e
