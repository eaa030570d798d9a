extension BundledSource {
  /// `matplotlib`: figures: what tutorials draw with matplotlib, shown in the terminal or written as SVG.
  static let matplotlibSource = #"""
    """Figures: what tutorials draw with matplotlib, shown in the terminal or written as SVG."""
    from matplotlib._model import rcParams, rcParamsDefault

    __version__ = "3.10.0"
    _backend = "agg"


    def use(backend, *, force=True):
        """There is one way to draw here."""
        global _backend
        _backend = backend.lower()


    def get_backend():
        return _backend


    def rc(group, **settings):
        for name, value in settings.items():
            rcParams[f"{group}.{name}"] = value


    def rcdefaults():
        rcParams.clear()
        rcParams.update(rcParamsDefault)
    """#
}
