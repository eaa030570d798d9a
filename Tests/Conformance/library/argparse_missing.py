# Argparse ends the program when a required argument is missing
import argparse
p = argparse.ArgumentParser(prog="prog")
p.add_argument("--mode", choices=["a", "b"], required=True)
p.add_argument("n", type=int)
p.parse_args(["3"])
