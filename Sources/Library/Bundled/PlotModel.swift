extension BundledSource {
  /// `matplotlib._model`: the parts of a figure. They remember what they were asked for; drawing happens elsewhere.
  static let plotModelSource = #"""
    """The parts of a figure. They remember what they were asked for; drawing happens elsewhere."""
    import math

    rcParamsDefault = {"figure.figsize": [6.4, 4.8], "figure.dpi": 100.0, "font.size": 10.0, "lines.linewidth": 1.5,
                       "axes.grid": False, "image.cmap": "viridis", "font.family": ["sans-serif"],
                       "axes.unicode_minus": True, "savefig.dpi": "figure"}
    rcParams = dict(rcParamsDefault)

    cycle = ["C0", "C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "C9"]
    _short = {"b": "blue", "g": "green", "r": "red", "c": "cyan", "m": "magenta", "y": "yellow", "k": "black", "w": "white"}
    _markers = set(".,ov^<>12348spP*hH+xXDd|_")
    _styles = ("--", "-.", "-", ":")


    def plain(values):
        """Numbers as nested lists, whatever holds them."""
        if hasattr(values, "numpy"):
            values = values.numpy()
        if hasattr(values, "tolist"):
            return values.tolist()
        if isinstance(values, (int, float, str)):
            return values
        if hasattr(values, "item") and not hasattr(values, "__iter__"):
            return values.item()
        return [plain(value) for value in values]


    def _depth(values):
        return 1 + _depth(values[0]) if isinstance(values, list) and values else 0


    def _shape(values):
        return (len(values), *_shape(values[0])) if isinstance(values, list) and values else (
            (0,) if isinstance(values, list) else ())


    def _flat(values):
        if not isinstance(values, list):
            return [values]
        return [item for value in values for item in _flat(value)]


    def _columns(values):
        """One list for each line that `plot` draws of these values."""
        if not isinstance(values, list):
            return [[values]]
        if _depth(values) < 2:
            return [values]
        return [list(column) for column in zip(*values)]


    def _format(text):
        """(color, marker, line style) of a format such as 'r--' or 'bo'."""
        color = marker = style = None
        if text in cycle or len(text) > 2 and not any(part in text for part in ("-", ":")) and text.isalpha():
            return text, None, None
        place = 0
        while place < len(text):
            for known in _styles:
                if text.startswith(known, place):
                    style = known
                    place += len(known)
                    break
            else:
                letter = text[place]
                if letter in _short and color is None:
                    color = _short[letter]
                elif letter in _markers and marker is None:
                    marker = letter
                elif letter == "C" and text[place + 1:place + 2].isdigit():
                    color = text[place:place + 2]
                    place += 1
                else:
                    raise ValueError(f"{text!r} is not a valid format string (unrecognized character {letter!r})")
                place += 1
        return color, marker, style


    class Artist:
        """Something in a figure, with settings that only change its looks."""

        def __init__(self, **settings):
            self._settings = settings

        def __getattr__(self, name):
            # Settings of looks: set_… takes anything, get_… gives it back.
            if name.startswith("set_"):
                def setter(*args, **kwargs):
                    self._settings[name[4:]] = args[0] if len(args) == 1 else args
                    self._settings.update(kwargs)
                return setter
            if name.startswith("get_"):
                return lambda *args, **kwargs: self._settings.get(name[4:])
            raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'")

        def set(self, **settings):
            for name, value in settings.items():
                getattr(self, "set_" + name)(value)

        def remove(self):
            holder = self._settings.get("_holder")
            if holder is not None and self in holder:
                holder.remove(self)


    class Line2D(Artist):
        __module__ = "matplotlib.lines"

        def get_xdata(self, orig=True):
            return self._settings["x"]

        def get_ydata(self, orig=True):
            return self._settings["y"]

        def set_data(self, x, y):
            self._settings["x"], self._settings["y"] = plain(x), plain(y)

        def set_xdata(self, x):
            self._settings["x"] = plain(x)

        def set_ydata(self, y):
            self._settings["y"] = plain(y)


    class PathCollection(Artist):
        __module__ = "matplotlib.collections"

        def set_offsets(self, offsets):
            points = plain(offsets)
            self._settings["x"], self._settings["y"] = [point[0] for point in points], [point[1] for point in points]


    class Rectangle(Artist):
        __module__ = "matplotlib.patches"


    class AxesImage(Artist):
        __module__ = "matplotlib.image"

        def set_data(self, data):
            self._settings["data"] = plain(data)


    class Text(Artist):
        __module__ = "matplotlib.text"


    class Legend(Artist):
        __module__ = "matplotlib.legend"


    class Colorbar(Artist):
        __module__ = "matplotlib.colorbar"

        def set_label(self, label, **settings):
            self._settings["label"] = label


    class BarContainer(tuple):
        __module__ = "matplotlib.container"


    class _Parts:
        """Spines, axes of numbers and the like: any name, any setting."""

        def __init__(self):
            self._parts = {}

        def __getitem__(self, name):
            return self._parts.setdefault(str(name), Artist())

        def __getattr__(self, name):
            if name.startswith("__"):
                raise AttributeError(name)
            return self[name]

        def values(self):
            return self._parts.values()


    class Axes(Artist):
        """One coordinate system."""

        __module__ = "matplotlib.axes._axes"

        def __init__(self, figure, place=(1, 1, 1)):
            super().__init__()
            self.figure = figure
            self.place = place
            self.spines, self.xaxis, self.yaxis = _Parts(), Artist(), Artist()
            self.transAxes = self.transData = None
            self.clear()

        def clear(self):
            self.items = []
            self.title = self.xlabel = self.ylabel = ""
            self.xlim = self.ylim = None
            self.xscale = self.yscale = "linear"
            self.legend_ = None
            self.has_grid = rcParams["axes.grid"]
            self.is_shown = True
            self.inverted = [False, False]
            self._next_color = 0

        cla = clear

        def _color(self, wanted):
            if wanted is None:
                wanted = cycle[self._next_color % 10]
                self._next_color += 1
            return wanted

        def _add(self, artist):
            artist._settings["_holder"] = self.items
            self.items.append(artist)
            return artist

        # Drawing

        def plot(self, *args, scalex=True, scaley=True, data=None, **settings):
            lines = []
            args = list(args)
            while args:
                first = args.pop(0)
                second, style = None, ""
                if args and not isinstance(args[0], str):
                    second = args.pop(0)
                if args and isinstance(args[0], str):
                    style = args.pop(0)
                y = plain(first if second is None else second)
                x = list(range(len(y) if isinstance(y, list) else 1)) if second is None else plain(first)
                if not isinstance(x, list):
                    x = [x]
                if not isinstance(y, list):
                    y = [y]
                if len(x) != len(y):
                    raise ValueError(f"x and y must have same first dimension, but have shapes {_shape(x)} and {_shape(y)}")
                color, marker, line = _format(style) if style else (None, None, None)
                xs, ys = _columns(x), _columns(y)
                for place in range(max(len(xs), len(ys))):
                    own = dict(settings)
                    own.setdefault("marker", marker)
                    own["linestyle"] = own.pop("ls", own.get("linestyle") or line or ("-" if marker is None else "none"))
                    own["color"] = self._color(own.pop("c", None) or own.get("color") or color)
                    own["linewidth"] = own.pop("lw", own.get("linewidth", rcParams["lines.linewidth"]))
                    lines.append(self._add(Line2D(x=xs[place % len(xs)], y=ys[place % len(ys)], **own)))
            return lines

        def _scaled(self, which, args, settings):
            if "x" in which:
                self.xscale = "log"
            if "y" in which:
                self.yscale = "log"
            return self.plot(*args, **settings)

        def semilogx(self, *args, **settings):
            return self._scaled("x", args, settings)

        def semilogy(self, *args, **settings):
            return self._scaled("y", args, settings)

        def loglog(self, *args, **settings):
            return self._scaled("xy", args, settings)

        def scatter(self, x, y, s=None, c=None, **settings):
            x, y = _flat(plain(x)), _flat(plain(y))
            if len(x) != len(y):
                raise ValueError("x and y must be the same size")
            settings["color"] = settings.get("color", c if isinstance(c, str) else None)
            values = None if c is None or isinstance(c, str) else plain(c)
            settings["color"] = self._color(settings["color"])
            return self._add(PathCollection(x=x, y=y, s=s, values=values, **settings))

        def bar(self, x, height, width=0.8, bottom=None, **settings):
            names = plain(x)
            names = names if isinstance(names, list) else [names]
            heights = plain(height)
            heights = heights if isinstance(heights, list) else [heights] * len(names)
            return self._bars(names, heights, width, plain(bottom) if bottom is not None else 0, settings, False)

        def barh(self, y, width, height=0.8, left=None, **settings):
            return self._bars(plain(y), plain(width), height, 0 if left is None else plain(left), settings, True)

        def _bars(self, names, heights, width, bottom, settings, sideways):
            color = self._color(settings.pop("color", None) if not isinstance(settings.get("color"), list) else None)
            settings.pop("color", None)
            places = list(range(len(names))) if names and isinstance(names[0], str) else names
            if places is not names:
                self._settings["names"] = names
            bars = []
            for place, size in zip(places, heights):
                start = bottom[len(bars)] if isinstance(bottom, list) else bottom
                wide = width[len(bars)] if isinstance(width, list) else width
                bars.append(self._add(Rectangle(x=place - wide / 2, y=start, width=wide, height=size, color=color,
                                                sideways=sideways, **settings)))
                settings.pop("label", None)
            return BarContainer(bars)

        def hist(self, x, bins=None, range=None, density=False, weights=None, **settings):
            values = [float(value) for value in _flat(plain(x))]
            bins = 10 if bins is None else plain(bins)
            if isinstance(bins, str):
                bins = max(1, math.ceil(math.log2(max(len(values), 1)) + 1))
            if isinstance(bins, list):
                edges = bins
            else:
                low, high = range if range is not None else (min(values, default=0.0), max(values, default=1.0))
                if low == high:
                    low, high = low - 0.5, high + 0.5
                edges = [low + (high - low) * step / bins for step in _range(bins + 1)]
            counts = [0.0] * (len(edges) - 1)
            for value in values:
                for place in _range(len(counts)):
                    last = place == len(counts) - 1
                    if edges[place] <= value < edges[place + 1] or last and value == edges[-1]:
                        counts[place] += 1.0
                        break
            if density:
                total = sum(counts) or 1.0
                counts = [count / total / (edges[place + 1] - edges[place]) for place, count in enumerate(counts)]
            settings["color"] = self._color(settings.pop("color", None))
            settings.pop("width", None)
            bars = []
            for place, count in enumerate(counts):
                bars.append(self._add(Rectangle(x=edges[place], y=0, width=edges[place + 1] - edges[place], height=count,
                                                sideways=False, **settings)))
                settings.pop("label", None)
            try:
                import numpy
                counts, edges = numpy.array(counts), numpy.array(edges)
            except ImportError:
                pass
            return counts, edges, BarContainer(bars)

        def imshow(self, X, cmap=None, **settings):
            return self._add(AxesImage(data=plain(X), cmap=cmap or rcParams["image.cmap"], **settings))

        matshow = imshow

        def pcolormesh(self, *args, cmap=None, **settings):
            return self._add(AxesImage(data=plain(args[-1]), cmap=cmap or rcParams["image.cmap"], origin="lower", **settings))

        def contourf(self, *args, cmap=None, **settings):
            data = [item for item in (plain(arg) for arg in args) if isinstance(item, list) and _depth(item) == 2]
            extent = None
            if len(data) == 3:
                xs, ys = _flat(data[0]), _flat(data[1])
                extent = [min(xs), max(xs), min(ys), max(ys)]
            return self._add(AxesImage(data=data[-1], cmap=cmap or rcParams["image.cmap"], origin="lower", extent=extent,
                                       **settings))

        contour = contourf

        def fill_between(self, x, y1, y2=0, **settings):
            xs, upper, lower = plain(x), plain(y1), plain(y2)
            n = len(xs)
            upper = upper if isinstance(upper, list) else [upper] * n
            lower = lower if isinstance(lower, list) else [lower] * n
            color = self._color(settings.pop("color", None))
            self._add(Line2D(x=xs, y=lower, color=color, linestyle="-", marker=None, linewidth=0.5))
            return self._add(Line2D(x=xs, y=upper, color=color, linestyle="-", marker=None, linewidth=0.5, **settings))

        def errorbar(self, x, y, yerr=None, xerr=None, fmt="", **settings):
            return self.plot(x, y, fmt or "-", label=settings.get("label"))

        def step(self, x, y, *args, where="pre", **settings):
            return self.plot(x, y, *args, **settings)

        def stem(self, *args, **settings):
            return self.plot(*args[:2], "o")

        def boxplot(self, x, **settings):
            columns = plain(x)
            columns = columns if _depth(columns) > 1 else [columns]
            for place, column in enumerate(columns):
                self.scatter([place + 1] * len(column), column)
            return {}

        def pie(self, x, labels=None, **settings):
            return self.bar(labels if labels is not None else list(range(len(x))), x)

        def quiver(self, *args, **settings):
            if len(args) >= 4:
                return self.scatter(args[0], args[1])
            return None

        def axhline(self, y=0, xmin=0, xmax=1, **settings):
            return self._add(Line2D(x=[None], y=[float(y)], level="x", color=self._color(settings.pop("color", "gray")),
                                    linestyle=settings.pop("linestyle", settings.pop("ls", "-")), marker=None, **settings))

        def axvline(self, x=0, ymin=0, ymax=1, **settings):
            return self._add(Line2D(x=[float(x)], y=[None], level="y", color=self._color(settings.pop("color", "gray")),
                                    linestyle=settings.pop("linestyle", settings.pop("ls", "-")), marker=None, **settings))

        def axhspan(self, *args, **settings):
            return self._add(Artist())

        axvspan = axhspan

        def text(self, x, y, s, fontdict=None, **settings):
            return self._add(Text(x=plain(x), y=plain(y), text=str(s), **settings))

        def annotate(self, text, xy, xytext=None, **settings):
            place = plain(xytext if xytext is not None else xy)
            return self.text(place[0], place[1], text)

        def add_patch(self, patch):
            return patch

        # Around the data

        def set_title(self, label, fontdict=None, **settings):
            self.title = str(label)
            return Text(text=self.title)

        def set_xlabel(self, label, fontdict=None, **settings):
            self.xlabel = str(label)
            return Text(text=self.xlabel)

        def set_ylabel(self, label, fontdict=None, **settings):
            self.ylabel = str(label)
            return Text(text=self.ylabel)

        def get_title(self, loc="center"):
            return self.title

        def get_xlabel(self):
            return self.xlabel

        def get_ylabel(self):
            return self.ylabel

        def _set_limits(self, name, first, second, low, high):
            low = low if low is not None else first
            high = high if high is not None else second
            if isinstance(first, (tuple, list)):
                low, high = first
            elif low is None and high is None:
                return getattr(self, name) or self._data_limits(name)
            limits = getattr(self, name) or self._data_limits(name)
            low = limits[0] if low is None else float(low)
            high = limits[1] if high is None else float(high)
            setattr(self, name, (low, high))
            return low, high

        def _data_limits(self, name):
            from matplotlib._drawing import limits
            return limits(self)[0 if name == "xlim" else 1]

        def set_xlim(self, left=None, right=None, *, xmin=None, xmax=None, **settings):
            return self._set_limits("xlim", left, right, xmin, xmax)

        def set_ylim(self, bottom=None, top=None, *, ymin=None, ymax=None, **settings):
            return self._set_limits("ylim", bottom, top, ymin, ymax)

        def get_xlim(self):
            return self._set_limits("xlim", None, None, None, None)

        def get_ylim(self):
            return self._set_limits("ylim", None, None, None, None)

        def set_xscale(self, value, **settings):
            self.xscale = value

        def set_yscale(self, value, **settings):
            self.yscale = value

        def invert_yaxis(self):
            self.inverted[1] = not self.inverted[1]

        def invert_xaxis(self):
            self.inverted[0] = not self.inverted[0]

        def legend(self, *args, **settings):
            labels = args[-1] if args else settings.pop("labels", None)
            if labels is not None:
                named = args[0] if len(args) > 1 else [item for item in self.items if isinstance(
                    item, (Line2D, PathCollection))]
                for item, label in zip(named, labels):
                    item._settings["label"] = label
            self.legend_ = Legend(**settings)
            return self.legend_

        def get_legend(self):
            return self.legend_

        def get_legend_handles_labels(self):
            known = [item for item in self.items if item._settings.get("label")]
            return known, [item._settings["label"] for item in known]

        def grid(self, visible=None, which="major", axis="both", **settings):
            self.has_grid = True if settings and visible is None else not self.has_grid if visible is None else bool(visible)

        def axis(self, arg=None, **settings):
            if arg in ("off", False):
                self.is_shown = False
            elif arg in ("on", True):
                self.is_shown = True
            elif isinstance(arg, (list, tuple)):
                self.xlim, self.ylim = (arg[0], arg[1]), (arg[2], arg[3])
            if arg is None or isinstance(arg, (list, tuple)):
                return (*self.get_xlim(), *self.get_ylim())
            return None

        def set_axis_off(self):
            self.is_shown = False

        def set_aspect(self, aspect, *args, **settings):
            pass

        def tick_params(self, *args, **settings):
            pass

        def margins(self, *args, **settings):
            pass

        def autoscale(self, *args, **settings):
            self.xlim = self.ylim = None

        def autoscale_view(self, *args, **settings):
            pass

        def relim(self, *args, **settings):
            pass

        def set_xticks(self, ticks=None, labels=None, **settings):
            self._settings["xticks"] = (plain(ticks), labels)

        def set_yticks(self, ticks=None, labels=None, **settings):
            self._settings["yticks"] = (plain(ticks), labels)

        def twinx(self):
            return self

        twiny = twinx

        @property
        def lines(self):
            return [item for item in self.items if isinstance(item, Line2D)]

        # A third dimension is left out.

        def plot_surface(self, *args, **settings):
            return self.contourf(*args[:3])

        def plot3D(self, x, y, z=None, *args, **settings):
            return self.plot(x, y, *args, **settings)

        def scatter3D(self, x, y, z=None, *args, **settings):
            return self.scatter(x, y, **settings)

        def set_zlabel(self, label, *args, **settings):
            pass

        def view_init(self, *args, **settings):
            pass


    _range = range


    class Grid:
        """Axes in rows and columns, indexed as an array of them is."""

        def __init__(self, axes, shape):
            self._axes, self.shape = axes, shape

        def __getitem__(self, key):
            if len(self.shape) == 1:
                return self._axes[key]
            if isinstance(key, tuple):
                row, column = key
                columns = self.shape[1]
                if isinstance(row, slice) or isinstance(column, slice):
                    rows = list(_range(self.shape[0]))[row] if isinstance(row, slice) else [row]
                    places = list(_range(columns))[column] if isinstance(column, slice) else [column]
                    picked = [self._axes[line * columns + place] for line in rows for place in places]
                    return Grid(picked, (len(picked),))
                return self._axes[row % self.shape[0] * columns + column % columns]
            start = key % self.shape[0] * self.shape[1]
            return Grid(self._axes[start:start + self.shape[1]], self.shape[1:])

        def __iter__(self):
            return iter([self[place] for place in _range(len(self))])

        def __len__(self):
            return self.shape[0]

        def ravel(self):
            return Grid(self._axes, (len(self._axes),))

        flatten = ravel

        def reshape(self, *shape):
            return self.ravel()

        @property
        def flat(self):
            return iter(self._axes)

        @property
        def size(self):
            return len(self._axes)

        def tolist(self):
            return list(self)


    class Figure(Artist):
        """A page of axes."""

        __module__ = "matplotlib.figure"

        def __init__(self, number=1, figsize=None, dpi=None, **settings):
            super().__init__(**settings)
            self.number = number
            self.figsize = tuple(figsize) if figsize is not None else tuple(rcParams["figure.figsize"])
            self.dpi = dpi or rcParams["figure.dpi"]
            self.title = ""
            self.axes = []
            self.canvas = Artist()
            self.canvas._settings = {}
            self.canvas.draw = self.canvas.draw_idle = self.canvas.flush_events = lambda *args: None

        def __repr__(self):
            width, height = (int(size * self.dpi) for size in self.figsize)
            return f"<Figure size {width}x{height} with {len(self.axes)} Axes>"

        def clear(self, keep_observers=False):
            self.axes = []
            self.title = ""

        clf = clear

        def add_subplot(self, *args, **settings):
            if len(args) == 1 and isinstance(args[0], int):
                args = (args[0] // 100, args[0] // 10 % 10, args[0] % 10)
            rows, columns, place = args if len(args) == 3 else (1, 1, 1)
            place = place[0] if isinstance(place, (tuple, list)) else place
            for axes in self.axes:
                if axes.place == (rows, columns, place):
                    return axes
            if not 1 <= place <= rows * columns:
                raise ValueError(f"num must be an integer with 1 <= num <= {rows * columns}, not {place}")
            self.axes.append(Axes(self, (rows, columns, place)))
            return self.axes[-1]

        def add_axes(self, *args, **settings):
            self.axes.append(Axes(self, (1, 1, 1)))
            return self.axes[-1]

        def subplots(self, nrows=1, ncols=1, *, squeeze=True, **settings):
            made = [self.add_subplot(nrows, ncols, place + 1) for place in _range(nrows * ncols)]
            if squeeze and nrows * ncols == 1:
                return made[0]
            return Grid(made, (nrows * ncols,) if squeeze and 1 in (nrows, ncols) else (nrows, ncols))

        def suptitle(self, t, **settings):
            self.title = str(t)
            return Text(text=self.title)

        def gca(self):
            return self.axes[-1] if self.axes else self.add_subplot(1, 1, 1)

        def tight_layout(self, *args, **settings):
            pass

        def subplots_adjust(self, *args, **settings):
            pass

        def autofmt_xdate(self, *args, **settings):
            pass

        def colorbar(self, mappable=None, *args, **settings):
            return Colorbar(ax=Artist())

        def legend(self, *args, **settings):
            return self.gca().legend(*args, **settings)

        def text(self, x, y, s, **settings):
            return Text(text=s)

        def savefig(self, fname, *args, **settings):
            from matplotlib import _svg
            _svg.save(self, fname, settings.get("format"))

        def show(self, *args, **settings):
            from matplotlib import _terminal
            _terminal.show(self)
    """#
}
