extension BundledSource {
  /// `matplotlib.cm`: color maps are known by their names.
  static let plotColormapsSource = #"""
    """`matplotlib.cm`: color maps are known by their names."""


    def __getattr__(name):
        if name.startswith("__"):
            raise AttributeError(name)
        return name


    def get_cmap(name=None, lut=None):
        return name
    """#
}
