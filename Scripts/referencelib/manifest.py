"""Tests/Conformance/manifest.json: with what the expected outputs were made."""

import json
from pathlib import Path

from .environment import PACKAGES, PINNED, PYTHON, NotComparable


def path(root: Path) -> Path:
    """Where the manifest is."""
    return root / "Tests" / "Conformance" / "manifest.json"


def require_comparable(root: Path, facts: dict, admits: bool = False) -> None:
    """Raises unless this machine's reference is of the wanted versions and of an admitted processor vendor.

    Vendors differ in MKL's code paths and so in last digits. Rewriting the files elsewhere would mix the two; a vendor is
    admitted once all files were found to be the same there.
    """
    if not facts["python"].startswith(PYTHON + "."):
        raise NotComparable(f"the reference is CPython {PYTHON}, this is {facts['python']}")
    for name, version in PACKAGES.items():
        if facts[name] != version:
            raise NotComparable(f"the reference is {name} {version}, this is {facts[name]}")
    if facts["kernels"] != "AVX2":
        raise NotComparable(f"the reference uses PyTorch's AVX2 kernels, this machine offers {facts['kernels']}")
    if not path(root).exists():
        return
    recorded = read(root)
    for name in ("machine", "system"):
        if recorded[name] != facts[name]:
            raise NotComparable(f"the files were made with {name} {recorded[name]}, this is {facts[name]}")
    if facts["vendor"] not in recorded["processors"] and not admits:
        known = " and ".join(sorted(recorded["processors"]))
        raise NotComparable(f"the files were made with vendor {known}, this is {facts['vendor']}")


def read(root: Path) -> dict:
    """The recorded facts."""
    return json.loads(path(root).read_text(encoding="utf-8"))


def write(root: Path, facts: dict) -> None:
    """Records the facts and the pinned variables, when they changed; the first processor of a vendor stays."""
    facts = dict(facts)
    processors = read(root)["processors"] if path(root).exists() else {}
    processors.setdefault(facts.pop("vendor"), facts.pop("model"))
    facts |= {"environment": PINNED, "processors": processors}
    text = json.dumps(facts, indent=2, sort_keys=True) + "\n"
    if not path(root).exists() or path(root).read_text(encoding="utf-8") != text:
        path(root).write_text(text, encoding="utf-8")
