# Argparse ends the program when a word is no choice
import argparse
p = argparse.ArgumentParser(prog="prog")
p.add_argument("--mode", choices=["a", "b"], required=True)
p.parse_args(["--mode", "c"])
