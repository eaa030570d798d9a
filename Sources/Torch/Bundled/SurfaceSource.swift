extension BundledTorch {
  /// `torch._surface`: what there is of PyTorch's names, for docs/coverage.md.
  static let surface = #"""
    import textwrap
    import torch
    import torch.nn.functional
    from torch import _more

    _later = {"linalg"}

    def report():
        yield "# What there is of PyTorch"
        yield ""
        yield "Written by `COVERAGE_UPDATE=1 swift test --filter SurfaceTests`; the test compares it. The names are the public ones of"
        yield "PyTorch 2.13. A name that is not there raises NotImplementedError, which names it, when it is called or read; a name that"
        yield "PyTorch has not either is PyTorch's AttributeError."
        yield ""
        yield "| namespace | there | of |"
        yield "|---|---|---|"
        owners = [("torch", torch), ("torch.Tensor", torch.Tensor), ("torch.nn.functional", torch.nn.functional),
                  ("torch.linalg", torch.linalg)]
        parts = []
        for name, owner in owners:
            real = torch._reference_names(name)
            there = set(dir(owner)) | (set(torch._later) | _later if owner is torch else set())
            parts.append((name, [item for item in real if item in there], [item for item in real if item not in there]))
            yield f"| `{name}` | {len(parts[-1][1])} | {len(real)} |"
        for name, there, absent in parts:
            yield ""
            yield f"## {name}"
            yield from textwrap.wrap(", ".join(f"`{item}`" for item in there), 118)
            yield ""
            yield f"Not there: {len(absent)}."
            yield ""
            yield from textwrap.wrap(", ".join(absent), 118)
    """#
}
