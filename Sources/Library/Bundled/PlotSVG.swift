extension BundledSource {
  /// `matplotlib._svg`: writes figures as SVG.
  static let plotSVGSource = #"""
    """Writes figures as SVG."""
    import math
    import os
    from matplotlib._drawing import colors, entries, image_extent, label, limits, pixels, rgb, ticks
    from matplotlib._model import AxesImage, Line2D, PathCollection, Rectangle, Text


    def _color(color):
        return "#%02x%02x%02x" % rgb(color)


    def _escape(text):
        return str(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


    def _number(value):
        return f"{value:.2f}".rstrip("0").rstrip(".")


    def _text(x, y, text, anchor="middle", size=12, turn=None):
        turned = f' transform="rotate({turn} {_number(x)} {_number(y)})"' if turn else ""
        return (f'<text x="{_number(x)}" y="{_number(y)}" text-anchor="{anchor}" font-size="{size}"'
                f'{turned}>{_escape(text)}</text>')


    def draw(axes, left, top, width, height):
        """One coordinate system inside a rectangle."""
        (x0, x1), (y0, y1) = limits(axes)
        log_x, log_y = axes.xscale == "log", axes.yscale == "log"
        if axes.inverted[1]:
            y0, y1 = y1, y0

        def at_x(value):
            return left + ((math.log10(value) if log_x else value) - x0) / (x1 - x0) * width

        def at_y(value):
            return top + (y1 - (math.log10(value) if log_y else value)) / (y1 - y0) * height

        def usable(x, y):
            return (isinstance(x, (int, float)) and isinstance(y, (int, float)) and math.isfinite(x) and math.isfinite(y)
                    and (x > 0 or not log_x) and (y > 0 or not log_y))

        clip = f"c{int(left)}-{int(top)}"
        out = [f'<clipPath id="{clip}"><rect x="{_number(left)}" y="{_number(top)}" width="{_number(width)}" '
               f'height="{_number(height)}"/></clipPath>', f'<g clip-path="url(#{clip})">']
        for item in axes.items:
            own = item._settings
            paint = _color(own.get("color"))
            faint = f' opacity="{own["alpha"]}"' if own.get("alpha") is not None else ""
            if isinstance(item, AxesImage):
                out += _image(item, at_x, at_y)
            elif isinstance(item, Rectangle):
                x, y, wide, high = own["x"], own["y"], own["width"], own["height"]
                if own["sideways"]:
                    x, y, wide, high = y, x, high, wide
                across, up = sorted((at_x(x), at_x(x + wide))), sorted((at_y(y), at_y(y + high)))
                out.append(f'<rect x="{_number(across[0])}" y="{_number(up[0])}" width="{_number(across[1] - across[0])}" '
                           f'height="{_number(up[1] - up[0])}" fill="{paint}"{faint}/>')
            elif isinstance(item, PathCollection):
                for x, y, color in zip(own["x"], own["y"], colors(item, len(own["x"]))):
                    if usable(x, y):
                        out.append(f'<circle cx="{_number(at_x(x))}" cy="{_number(at_y(y))}" r="3" '
                                   f'fill="{_color(color)}"{faint}/>')
            elif isinstance(item, Line2D):
                points = [(x, y) for x, y in zip(own["x"], own["y"]) if usable(x, y)]
                places = [(at_x(x), at_y(y)) for x, y in points]
                if own.get("level") == "x":
                    places = [(left, at_y(own["y"][0])), (left + width, at_y(own["y"][0]))]
                elif own.get("level") == "y":
                    places = [(at_x(own["x"][0]), top), (at_x(own["x"][0]), top + height)]
                dash = {"--": "6,4", "-.": "6,3,2,3", ":": "2,3"}.get(own.get("linestyle"))
                dashes = f' stroke-dasharray="{dash}"' if dash else ""
                if own.get("linestyle") not in ("none", "None", "", " "):
                    path = " ".join(f"{_number(x)},{_number(y)}" for x, y in places)
                    out.append(f'<polyline points="{path}" fill="none" stroke="{paint}" '
                               f'stroke-width="{own.get("linewidth") or 1.5}"{dashes}{faint}/>')
                if own.get("marker") not in (None, "", "none", "None"):
                    out += [f'<circle cx="{_number(x)}" cy="{_number(y)}" r="3" fill="{paint}"{faint}/>' for x, y in places]
            elif isinstance(item, Text) and usable(own["x"], own["y"]):
                out.append(_text(at_x(own["x"]), at_y(own["y"]), own["text"], "start"))
        out.append("</g>")
        if axes.is_shown:
            out += _frame(axes, left, top, width, height, (x0, x1), (y0, y1))
        if axes.title:
            out.append(_text(left + width / 2, top - 8, axes.title, size=14))
        for row, (color, is_line, text) in enumerate(entries(axes)):
            y = top + 18 + 16 * row
            out.append(f'<rect x="{_number(left + width - 110)}" y="{_number(y - 8)}" width="14" height="'
                       f'{3 if is_line else 8}" fill="{_color(color)}"/>')
            out.append(_text(left + width - 90, y, text, "start"))
        return out


    def _image(item, at_x, at_y):
        rows = pixels(item)
        left, right, bottom, top = image_extent(item)
        out = []
        for row, line in enumerate(rows):
            for column, color in enumerate(line):
                x0 = at_x(left + (right - left) * column / len(line))
                x1 = at_x(left + (right - left) * (column + 1) / len(line))
                y0 = at_y(top + (bottom - top) * row / len(rows))
                y1 = at_y(top + (bottom - top) * (row + 1) / len(rows))
                out.append(f'<rect x="{_number(min(x0, x1))}" y="{_number(min(y0, y1))}" width="{_number(abs(x1 - x0))}" '
                           f'height="{_number(abs(y1 - y0))}" fill="{_color(color)}"/>')
        return out


    def _frame(axes, left, top, width, height, across, up):
        out = [f'<rect x="{_number(left)}" y="{_number(top)}" width="{_number(width)}" height="{_number(height)}" '
               'fill="none" stroke="#000"/>']
        names = axes._settings.get("names")
        for value in range(len(names)) if names else ticks(*across):
            x = left + (value - across[0]) / (across[1] - across[0]) * width
            if axes.has_grid:
                out.append(f'<line x1="{_number(x)}" y1="{_number(top)}" x2="{_number(x)}" y2="{_number(top + height)}" '
                           'stroke="#ccc"/>')
            out.append(_text(x, top + height + 16, names[value] if names else label(value, axes.xscale == "log")))
        for value in ticks(min(up), max(up)):
            y = top + (up[1] - value) / (up[1] - up[0]) * height
            if axes.has_grid:
                out.append(f'<line x1="{_number(left)}" y1="{_number(y)}" x2="{_number(left + width)}" y2="{_number(y)}" '
                           'stroke="#ccc"/>')
            out.append(_text(left - 6, y + 4, label(value, axes.yscale == "log"), "end"))
        if axes.xlabel:
            out.append(_text(left + width / 2, top + height + 34, axes.xlabel))
        if axes.ylabel:
            out.append(_text(left - 44, top + height / 2, axes.ylabel, turn=-90))
        return out


    def render(figure):
        """The text of an SVG file."""
        width, height = (size * 100 for size in figure.figsize)
        out = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{_number(width)}" height="{_number(height)}" '
               f'viewBox="0 0 {_number(width)} {_number(height)}" font-family="sans-serif">',
               f'<rect width="{_number(width)}" height="{_number(height)}" fill="#fff"/>']
        if figure.title:
            out.append(_text(width / 2, 20, figure.title, size=16))
        for axes in figure.axes:
            rows, columns, place = axes.place
            cell_x, cell_y = width / columns, height / rows
            row, column = divmod(place - 1, columns)
            out += draw(axes, column * cell_x + 62, row * cell_y + 34, max(cell_x - 82, 10), max(cell_y - 80, 10))
        return "\n".join(out + ["</svg>", ""])


    def save(figure, place, kind=None):
        """Writes a figure; whatever the name ends in, the content is SVG."""
        text = render(figure)
        if hasattr(place, "write"):
            try:
                place.write(text.encode())
            except TypeError:
                place.write(text)
            return
        with open(os.fspath(place), "w") as file:
            file.write(text)
    """#
}
