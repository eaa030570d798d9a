print("taper")
