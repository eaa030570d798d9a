extension BundledSource {
  /// `matplotlib._drawing`: where things are in a drawing: limits, ticks and colors.
  static let plotDrawingSource = #"""
    """Where things are in a drawing: limits, ticks and colors."""
    import math
    from matplotlib._model import AxesImage, Line2D, PathCollection, Rectangle, Text

    palette = {"C0": (31, 119, 180), "C1": (255, 127, 14), "C2": (44, 160, 44), "C3": (214, 39, 40), "C4": (148, 103, 189),
               "C5": (140, 86, 75), "C6": (227, 119, 194), "C7": (127, 127, 127), "C8": (188, 189, 34),
               "C9": (23, 190, 207), "blue": (0, 0, 255), "green": (0, 128, 0), "red": (255, 0, 0), "cyan": (0, 191, 191),
               "magenta": (191, 0, 191), "yellow": (191, 191, 0), "black": (0, 0, 0), "white": (255, 255, 255),
               "gray": (128, 128, 128), "grey": (128, 128, 128), "orange": (255, 165, 0), "purple": (128, 0, 128),
               "brown": (165, 42, 42), "pink": (255, 192, 203), "lightblue": (173, 216, 230), "navy": (0, 0, 128),
               "darkgreen": (0, 100, 0), "lime": (0, 255, 0), "teal": (0, 128, 128), "gold": (255, 215, 0),
               "crimson": (220, 20, 60), "salmon": (250, 128, 114), "skyblue": (135, 206, 235),
               "steelblue": (70, 130, 180), "tomato": (255, 99, 71), "olive": (128, 128, 0), "k": (0, 0, 0),
               "r": (255, 0, 0), "g": (0, 128, 0), "b": (0, 0, 255), "c": (0, 191, 191), "m": (191, 0, 191),
               "y": (191, 191, 0), "w": (255, 255, 255)}
    _stops = {"gray": [(0, 0, 0), (255, 255, 255)], "gray_r": [(255, 255, 255), (0, 0, 0)],
              "binary": [(255, 255, 255), (0, 0, 0)],
              "hot": [(11, 0, 0), (255, 0, 0), (255, 255, 0), (255, 255, 255)],
              "coolwarm": [(59, 76, 192), (221, 221, 221), (180, 4, 38)],
              "viridis": [(68, 1, 84), (59, 82, 139), (33, 145, 140), (94, 201, 98), (253, 231, 37)]}
    _stops["Greys"] = _stops["binary"]
    _stops["RdBu"] = _stops["bwr"] = _stops["seismic"] = _stops["RdYlBu"] = _stops["coolwarm"]


    def rgb(color):
        """Red, green and blue of a color by name, in hexadecimal, or as three shares."""
        if isinstance(color, str):
            color = color[4:] if color.startswith("tab:") else color
            if color.startswith("#") and len(color) >= 7:
                return tuple(int(color[place:place + 2], 16) for place in (1, 3, 5))
            return palette.get(color, palette["C0"])
        if isinstance(color, (tuple, list)) and len(color) >= 3:
            return tuple(int(255 * part) if part <= 1 else int(part) for part in color[:3])
        return palette["C0"]


    def mapped(share, cmap):
        """The color of a share between 0 and 1."""
        stops = _stops.get(cmap if isinstance(cmap, str) else "viridis", _stops["viridis"])
        place = min(max(share, 0.0), 1.0) * (len(stops) - 1)
        low = min(int(place), len(stops) - 2)
        part = place - low
        return tuple(int(a + (b - a) * part) for a, b in zip(stops[low], stops[low + 1]))


    def colors(item, count):
        """The color of each point of a scatter."""
        values = item._settings.get("values")
        if values is None or len(values) != count:
            return [rgb(item._settings.get("color"))] * count
        if isinstance(values[0], (str, list)):
            return [rgb(value) for value in values]
        low, high = min(values), max(values)
        return [mapped((value - low) / (high - low) if high > low else 0.0, item._settings.get("cmap") or "viridis")
                for value in values]


    def _usable(values, log):
        return [value for value in values if isinstance(value, (int, float)) and math.isfinite(value)
                and (value > 0 or not log)]


    def limits(axes):
        """The ranges of x and y that hold everything."""
        xs, ys = [], []
        for item in axes.items:
            own = item._settings
            if isinstance(item, Rectangle):
                across, up = [own["x"], own["x"] + own["width"]], [own["y"], own["y"] + own["height"]]
                xs += up if own["sideways"] else across
                ys += across if own["sideways"] else up
            elif isinstance(item, AxesImage):
                left, right, bottom, top = image_extent(item)
                xs += [left, right]
                ys += [bottom, top]
            elif isinstance(item, (Line2D, PathCollection)):
                xs += own["x"]
                ys += own["y"]
        result = []
        has_bars = any(isinstance(item, Rectangle) for item in axes.items)
        has_image = any(isinstance(item, AxesImage) for item in axes.items)
        for fixed, values, scale, is_y in ((axes.xlim, xs, axes.xscale, False), (axes.ylim, ys, axes.yscale, True)):
            log = scale == "log"
            values = [math.log10(value) for value in _usable(values, True)] if log else _usable(values, False)
            if fixed is not None:
                low, high = (math.log10(max(part, 1e-300)) for part in fixed) if log else fixed
            elif not values:
                low, high = 0.0, 1.0
            else:
                low, high = min(values), max(values)
                margin = (high - low or abs(high) or 1.0) * (0 if has_image else 0.05)
                base = low
                low, high = low - margin, high + margin
                if is_y and has_bars and base == 0:
                    low = 0.0
            result.append((low, high) if high != low else (low - 0.5, high + 0.5))
        return result


    def image_extent(item):
        data = item._settings["data"]
        extent = item._settings.get("extent")
        if extent is not None:
            return tuple(float(part) for part in extent)
        rows, columns = len(data), len(data[0]) if data else 0
        if item._settings.get("origin") == "lower":
            return -0.5, columns - 0.5, -0.5, rows - 0.5
        return -0.5, columns - 0.5, rows - 0.5, -0.5


    def pixels(item):
        """The rows of an image as colors, the top row first."""
        data = item._settings["data"]
        if item._settings.get("origin") == "lower":
            data = data[::-1]
        if data and data[0] and isinstance(data[0][0], list):
            if len(data[0][0]) == 1:
                data = [[value[0] for value in row] for row in data]
            else:
                return [[rgb(value) for value in row] for row in data]
        values = [value for row in data for value in row if math.isfinite(value)]
        low = item._settings.get("vmin")
        high = item._settings.get("vmax")
        low = min(values, default=0.0) if low is None else low
        high = max(values, default=1.0) if high is None else high
        span = high - low or 1.0
        return [[mapped((value - low) / span, item._settings.get("cmap")) for value in row] for row in data]


    def ticks(low, high, count=5):
        """Round numbers between two limits."""
        if not (math.isfinite(low) and math.isfinite(high)) or high <= low:
            return []
        rough = (high - low) / count
        power = 10.0 ** math.floor(math.log10(rough))
        step = next(factor * power for factor in (1, 2, 2.5, 5, 10) if factor * power >= rough * 0.999)
        first = math.ceil(low / step - 1e-9)
        return [place * step for place in range(first, math.floor(high / step + 1e-9) + 1)]


    def label(value, log=False):
        """How a tick is written."""
        if log:
            return f"1e{value:g}"
        text = f"{value:.6g}"
        return "0" if text == "-0" else text


    def entries(axes):
        """The lines of the legend: (color, is a line, text)."""
        if axes.legend_ is None:
            return []
        found = []
        for item in axes.items:
            text = item._settings.get("label")
            if text and not str(text).startswith("_"):
                found.append((rgb(item._settings.get("color")), isinstance(item, Line2D), str(text)))
        return found
    """#
}
