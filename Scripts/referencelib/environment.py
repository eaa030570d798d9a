"""The interpreter that has PyTorch, and the environment that its processes get."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

PYTHON = "3.11"
PACKAGES = {"torch": "2.13.0+cpu", "numpy": "2.4.6"}

# What decides digits and order: the vector width of PyTorch's kernels, the number of threads, hash order, locale.
PINNED = {
    "ATEN_CPU_CAPABILITY": "avx2",
    "OMP_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "PYTHONHASHSEED": "0",
    "LC_ALL": "C.UTF-8",
    "PYTHONDONTWRITEBYTECODE": "1",
}


class NotComparable(Exception):
    """There is no reference here that the written outputs could be compared with."""


def child_environment() -> dict:
    """The pinned variables and the few of the caller's that a process cannot do without."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR") if name in os.environ}
    return kept | PINNED | {"PYTHONPATH": str(Path(__file__).with_name("site"))}


def command(python: str, *arguments: str) -> list:
    """A command line of the reference interpreter."""
    return [python, "-X", "utf8", *arguments]


def interpreter() -> str:
    """The path of the reference interpreter; makes the virtual environment when there is none yet."""
    named = os.environ.get("TAPER_REFERENCE_PYTHON")
    if named:
        found = shutil.which(named)
        if not found:
            raise NotComparable(f"TAPER_REFERENCE_PYTHON names {named}, which cannot be run")
        return found
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    folder = Path(os.environ.get("TAPER_REFERENCE_ENV") or cache / "taper" / "reference")
    python = folder / "bin" / "python"
    complete = folder / "taper-reference-complete"
    if not complete.exists():
        wanted = [f"{name}=={version}" for name, version in PACKAGES.items()]
        print(f"making the reference environment in {folder}: {' '.join(wanted)}", file=sys.stderr)
        try:
            subprocess.run([base_python(), "-m", "venv", "--clear", str(folder)], check=True)
            subprocess.run([str(python), "-m", "pip", "install", "--disable-pip-version-check", *wanted], check=True)
        except (OSError, subprocess.CalledProcessError) as problem:
            raise NotComparable(
                f"the reference environment could not be made ({problem}); PIP_INDEX_URL and PIP_EXTRA_INDEX_URL "
                "say where pip finds the wheels") from None
        complete.touch()
    return str(python)


def base_python() -> str:
    """A CPython of the version that the reference needs."""
    if f"{sys.version_info.major}.{sys.version_info.minor}" == PYTHON:
        return sys.executable
    found = shutil.which(f"python{PYTHON}")
    if not found:
        raise NotComparable(f"python{PYTHON} was not found; install it or set TAPER_REFERENCE_PYTHON")
    return found


def facts(python: str) -> dict:
    """Versions and processor: what the manifest records."""
    code = (
        "import json, platform, numpy, torch; print(json.dumps({'python': platform.python_version(), "
        "'torch': torch.__version__, 'numpy': numpy.__version__, 'system': platform.system(), "
        "'machine': platform.machine(), 'kernels': torch.backends.cpu.get_cpu_capability()}))")
    done = subprocess.run(command(python, "-c", code), env=child_environment(), capture_output=True, text=True)
    if done.returncode != 0:
        raise NotComparable(f"{python} cannot import torch and numpy:\n{done.stderr.strip()}")
    return json.loads(done.stdout) | processor()


def processor() -> dict:
    """Vendor and model of the processor, as the system names them."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return {"vendor": sys.platform, "model": "unknown"}
    entries = dict(tuple(part.strip() for part in line.split(":", 1)) for line in reversed(lines) if ":" in line)
    return {"vendor": entries.get("vendor_id", "unknown"), "model": entries.get("model name", "unknown")}
