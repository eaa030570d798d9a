extension BundledSource {
  /// `matplotlib.pyplot`: the current figure and its current axes.
  static let pyplotSource = #"""
    """`matplotlib.pyplot`: the current figure and its current axes."""
    import matplotlib
    from matplotlib import _terminal
    from matplotlib._model import Artist, Axes, Figure, rcParams, rcParamsDefault

    _figures = {}
    _state = {"figure": None, "axes": None, "interactive": False}


    def figure(num=None, figsize=None, dpi=None, **settings):
        """A new figure, or the one of this number."""
        if isinstance(num, Figure):
            num = num.number
        if num is None:
            num = max([key for key in _figures if isinstance(key, int)], default=0) + 1
        if num not in _figures:
            _figures[num] = Figure(num, figsize, dpi, **settings)
            _state["axes"] = None
        elif _state["figure"] is not _figures[num]:
            _state["axes"] = None
        _state["figure"] = _figures[num]
        return _figures[num]


    def gcf():
        """The current figure."""
        return _state["figure"] if _state["figure"] is not None else figure()


    def gca(**settings):
        """The current axes."""
        if _state["axes"] is None or _state["axes"].figure is not gcf() or _state["axes"] not in gcf().axes:
            _state["axes"] = gcf().gca()
        return _state["axes"]


    def sca(ax):
        _state["figure"], _state["axes"] = ax.figure, ax


    def subplot(*args, **settings):
        _state["axes"] = gcf().add_subplot(*(args or (1, 1, 1)), **settings)
        return _state["axes"]


    def subplots(nrows=1, ncols=1, *, figsize=None, dpi=None, squeeze=True, **settings):
        made = figure(figsize=figsize, dpi=dpi)
        axes = made.subplots(nrows, ncols, squeeze=squeeze)
        _state["axes"] = made.axes[-1]
        return made, axes


    def axes(*args, **settings):
        _state["axes"] = gcf().add_axes(*args, **settings)
        return _state["axes"]


    def show(*args, **settings):
        """Draws every open figure on the terminal and closes them."""
        for made in list(_figures.values()):
            _terminal.show(made)
        if not _state["interactive"]:
            close("all")


    def draw():
        pass


    def pause(interval):
        """Goes on at once."""


    def close(fig=None):
        if fig == "all":
            _figures.clear()
            _state["figure"] = _state["axes"] = None
            return
        number = fig.number if isinstance(fig, Figure) else fig
        if number is None and _state["figure"] is not None:
            number = _state["figure"].number
        if _figures.pop(number, None) is _state["figure"]:
            _state["figure"] = list(_figures.values())[-1] if _figures else None
            _state["axes"] = None


    def clf():
        gcf().clear()
        _state["axes"] = None


    def cla():
        gca().clear()


    def ion():
        _state["interactive"] = True


    def ioff():
        _state["interactive"] = False


    def isinteractive():
        return _state["interactive"]


    def savefig(*args, **settings):
        return gcf().savefig(*args, **settings)


    def suptitle(t, **settings):
        return gcf().suptitle(t, **settings)


    def tight_layout(**settings):
        pass


    def subplots_adjust(**settings):
        pass


    def colorbar(mappable=None, *args, **settings):
        return gcf().colorbar(mappable)


    def get_cmap(name=None, lut=None):
        return name


    def get_fignums():
        return sorted(_figures)


    def _forwarded(name):
        def function(*args, **settings):
            return getattr(gca(), name)(*args, **settings)
        function.__name__ = name
        return function


    for _name in ("plot", "scatter", "bar", "barh", "hist", "imshow", "matshow", "contour", "contourf", "pcolormesh",
                  "fill_between", "errorbar", "step", "stem", "boxplot", "pie", "quiver", "axhline", "axvline", "axhspan",
                  "axvspan", "text", "annotate", "legend", "grid", "axis", "semilogx", "semilogy", "loglog", "tick_params",
                  "margins", "autoscale", "twinx"):
        globals()[_name] = _forwarded(_name)


    def title(label, *args, **settings):
        return gca().set_title(label)


    def xlabel(label, *args, **settings):
        return gca().set_xlabel(label)


    def ylabel(label, *args, **settings):
        return gca().set_ylabel(label)


    def xlim(*args, **settings):
        return gca().set_xlim(*args, **settings)


    def ylim(*args, **settings):
        return gca().set_ylim(*args, **settings)


    def xscale(value, **settings):
        gca().set_xscale(value)


    def yscale(value, **settings):
        gca().set_yscale(value)


    def xticks(ticks=None, labels=None, **settings):
        if ticks is not None:
            gca().set_xticks(ticks, labels)
        return [], []


    def yticks(ticks=None, labels=None, **settings):
        if ticks is not None:
            gca().set_yticks(ticks, labels)
        return [], []


    class _Colormaps:
        """`plt.cm.viridis` and the others are known by their names."""

        def __getattr__(self, name):
            return name


    cm = _Colormaps()


    class style:
        """Styles change looks only."""

        available = ["default", "ggplot", "seaborn-v0_8", "fivethirtyeight", "bmh", "dark_background"]

        @staticmethod
        def use(name):
            pass

        class context:
            def __init__(self, name, after_reset=False):
                pass

            def __enter__(self):
                return self

            def __exit__(self, *info):
                pass


    Line2D = matplotlib._model.Line2D
    """#
}
