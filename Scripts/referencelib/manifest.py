"""Tests/Conformance/manifest.json: with what the expected outputs were made."""

import json
from pathlib import Path

from .environment import PACKAGES, PINNED, PYTHON, NotComparable


def path(root: Path) -> Path:
    """Where the manifest is."""
    return root / "Tests" / "Conformance" / "manifest.json"


def require_comparable(root: Path, facts: dict) -> None:
    """Raises unless this machine's reference is of the wanted versions and of the recorded processor vendor.

    Vendors differ in MKL's code paths and so in last digits. Rewriting the files elsewhere would mix the two.
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
    recorded = json.loads(path(root).read_text(encoding="utf-8"))
    for name in ("vendor", "machine", "system"):
        if recorded[name] != facts[name]:
            raise NotComparable(f"the files were made with {name} {recorded[name]}, this is {facts[name]}")


def write(root: Path, facts: dict) -> None:
    """Records the facts and the pinned variables, when they changed."""
    text = json.dumps(facts | {"environment": PINNED}, indent=2, sort_keys=True) + "\n"
    if not path(root).exists() or path(root).read_text(encoding="utf-8") != text:
        path(root).write_text(text, encoding="utf-8")
