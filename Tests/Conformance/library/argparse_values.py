# Argparse turns words into values
import argparse
p = argparse.ArgumentParser(description="Train.", prog="train")
p.add_argument("--lr", type=float, default=0.1, help="learning rate (default: %(default)s)")
p.add_argument("--epochs", "-e", type=int, default=3, metavar="N", help="epochs")
p.add_argument("--verbose", action="store_true"); p.add_argument("-v", action="count"); p.add_argument("--tag", action="append")
p.add_argument("names", nargs="*")
a = p.parse_args(["--lr", "0.5", "-e", "7", "x", "y", "-vv", "--tag", "a", "--tag=b"]); print(a, a.lr, a.epochs, a.verbose, vars(a))
print(p.parse_args([])); print(p.format_usage()); p.print_help()
print(p.parse_known_args(["--foo", "1", "--lr=2"]))
s = argparse.ArgumentParser(prog="s"); c = s.add_subparsers(dest="cmd", required=True); t = c.add_parser("run", help="runs"); t.add_argument("-n", type=int)
print(s.parse_args(["run", "-n", "3"])); s.print_help()
