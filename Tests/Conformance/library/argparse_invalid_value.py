# Argparse ends the program when a word is no value
import argparse
p = argparse.ArgumentParser()
p.add_argument("--epochs", "-e", type=int)
p.parse_args(["--epochs", "x"])
