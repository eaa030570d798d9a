extension BundledSource {
  /// `matplotlib.ticker`: settings of looks.
  static let plotTickerSource = #"""
    """`matplotlib.ticker`: settings of looks."""
    from matplotlib._model import Artist


    class MaxNLocator(Artist):
        def __init__(self, *args, **settings):
            super().__init__(**settings)


    class _Any(Artist):
        def __init__(self, *args, **settings):
            super().__init__(**settings)


    MultipleLocator = FixedLocator = LinearLocator = LogLocator = NullLocator = AutoLocator = AutoMinorLocator = _Any
    FormatStrFormatter = FuncFormatter = StrMethodFormatter = NullFormatter = ScalarFormatter = PercentFormatter = _Any
    """#
}
