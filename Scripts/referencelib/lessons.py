def run(root, python, filters, check):
    raise SystemExit("not yet")
