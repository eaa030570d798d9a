extension BundledSource {
  /// `matplotlib._terminal`: draws figures with characters: dots of Braille letters, two by four in a place.
  static let plotTerminalSource = #"""
    """Draws figures with characters: dots of Braille letters, two by four in a place."""
    import math
    import os
    import sys
    from matplotlib._drawing import (colors, entries, image_extent, label, limits, pixels, rgb, ticks)
    from matplotlib._model import AxesImage, Line2D, PathCollection, Rectangle, Text

    _bits = ((0x01, 0x08), (0x02, 0x10), (0x04, 0x20), (0x40, 0x80))


    class Canvas:
        """Dots in color, `width` by `height` characters."""

        def __init__(self, width, height):
            self.width, self.height = width, height
            self.cells = [[0] * width for _ in range(height)]
            self.colors = [[None] * width for _ in range(height)]
            self.letters = {}

        def dot(self, x, y, color):
            column, row = x // 2, y // 4
            if 0 <= column < self.width and 0 <= row < self.height:
                self.cells[row][column] |= _bits[y % 4][x % 2]
                self.colors[row][column] = color

        def line(self, x0, y0, x1, y1, color, dashed=False):
            steps = max(abs(x1 - x0), abs(y1 - y0), 1)
            if steps > 100000:
                return
            for step in range(steps + 1):
                if not dashed or step // 3 % 2 == 0:
                    self.dot(x0 + (x1 - x0) * step // steps, y0 + (y1 - y0) * step // steps, color)

        def rows(self, colored):
            lines = []
            for row in range(self.height):
                line, current = "", None
                for column in range(self.width):
                    known = self.letters.get((row, column))
                    letter, color = known if known else (
                        chr(0x2800 + self.cells[row][column]) if self.cells[row][column] else " ", self.colors[row][column])
                    if colored and color != current and letter != " ":
                        line += _code(color)
                        current = color
                    line += letter
                lines.append(line + ("\033[0m" if current is not None else ""))
            return lines


    def _code(color):
        if color is None:
            return "\033[0m"
        # Black would not be seen on a dark ground.
        red, green, blue = color
        if red + green + blue < 90:
            return "\033[39m"
        return f"\033[38;2;{red};{green};{blue}m"


    def draw(axes, width, height, colored):
        """One coordinate system as lines of text of the same width."""
        (left, right), (bottom, top) = limits(axes)
        log_x, log_y = axes.xscale == "log", axes.yscale == "log"
        if axes.inverted[1]:
            bottom, top = top, bottom
        y_ticks = ticks(min(bottom, top), max(bottom, top), max(height // 4, 2)) if axes.is_shown else []
        names = [label(value, log_y) for value in y_ticks]
        edge = max([len(name) for name in names], default=0)
        inner = max(width - edge - 2, 10)
        canvas = Canvas(inner, height)
        dots_x, dots_y = inner * 2 - 1, height * 4 - 1

        def place_x(value):
            value = math.log10(value) if log_x else value
            return round((value - left) / (right - left) * dots_x)

        def place_y(value):
            value = math.log10(value) if log_y else value
            return round((top - value) / (top - bottom) * dots_y)

        def usable(x, y):
            return (isinstance(x, (int, float)) and isinstance(y, (int, float)) and math.isfinite(x) and math.isfinite(y)
                    and (x > 0 or not log_x) and (y > 0 or not log_y))

        for item in axes.items:
            own = item._settings
            if isinstance(item, AxesImage):
                _image(item, canvas, place_x, place_y, colored)
            elif isinstance(item, Rectangle):
                x, y, wide, high = own["x"], own["y"], own["width"], own["height"]
                if own["sideways"]:
                    x, y, wide, high = y, x, high, wide
                _fill(canvas, place_x(x), place_y(y + high), place_x(x + wide), place_y(y), rgb(own.get("color")))
            elif isinstance(item, PathCollection):
                for x, y, color in zip(own["x"], own["y"], colors(item, len(own["x"]))):
                    if usable(x, y):
                        _mark(canvas, place_x(x), place_y(y), color)
            elif isinstance(item, Line2D):
                _line(item, canvas, place_x, place_y, usable, dots_x, dots_y)
            elif isinstance(item, Text) and usable(own["x"], own["y"]):
                row, column = place_y(own["y"]) // 4, place_x(own["x"]) // 2
                for offset, letter in enumerate(own["text"].split("\n")[0]):
                    canvas.letters[(row, column + offset)] = (letter, None)
        return _framed(axes, canvas, [(place_y(10 ** value if log_y else value) // 4, name)
                                      for value, name in zip(y_ticks, names)], edge, width, left, right, log_x, colored)


    def _line(item, canvas, place_x, place_y, usable, dots_x, dots_y):
        own = item._settings
        color = rgb(own.get("color"))
        dashed = own.get("linestyle") in ("--", "-.", ":", "dashed", "dotted", "dashdot")
        if own.get("level") == "x":
            y = place_y(own["y"][0])
            return canvas.line(0, y, dots_x, y, color, dashed)
        if own.get("level") == "y":
            x = place_x(own["x"][0])
            return canvas.line(x, 0, x, dots_y, color, dashed)
        before = None
        for x, y in zip(own["x"], own["y"]):
            if not usable(x, y):
                before = None
                continue
            now = (place_x(x), place_y(y))
            if own.get("linestyle") not in ("none", "None", "", " "):
                canvas.line(*(before or now), *now, color, dashed)
            if own.get("marker") not in (None, "", "none", "None"):
                _mark(canvas, *now, color)
            before = now


    def _mark(canvas, x, y, color):
        for dx, dy in ((0, 0), (1, 0), (0, 1), (1, 1)):
            canvas.dot(x + dx, y + dy, color)


    def _fill(canvas, x0, y0, x1, y1, color):
        # A gap between neighbours keeps them apart.
        for x in range(min(x0, x1), max(max(x0, x1) - 1, min(x0, x1) + 1)):
            for y in range(min(y0, y1), max(y0, y1) + 1):
                canvas.dot(x, y, color)


    def _image(item, canvas, place_x, place_y, colored):
        rows = pixels(item)
        if not rows or not rows[0]:
            return
        left, right, bottom, top = image_extent(item)
        x0, x1 = sorted((place_x(left) // 2, place_x(right) // 2))
        y0, y1 = sorted((place_y(bottom) // 4, place_y(top) // 4))
        wide, high = max(x1 - x0, 1), max(y1 - y0, 1)
        for row in range(max(y0, 0), min(y1 + 1, canvas.height)):
            for column in range(max(x0, 0), min(x1 + 1, canvas.width)):
                down = min((row - y0) * len(rows) // (high + 1), len(rows) - 1)
                across = min((column - x0) * len(rows[0]) // (wide + 1), len(rows[0]) - 1)
                color = rows[down][across]
                shade = " ░▒▓█"[min(sum(color) * 5 // 766, 4)]
                canvas.letters[(row, column)] = ("█" if colored else shade, color)


    def _framed(axes, canvas, places, edge, width, left, right, log_x, colored):
        names = dict(places)
        lines = []
        if axes.title:
            lines.append(axes.title.center(width).rstrip())
        if axes.ylabel:
            lines.append(axes.ylabel)
        for row, line in enumerate(canvas.rows(colored)):
            name = names.get(row)
            if axes.is_shown:
                line = (name or "").rjust(edge) + (" ┤" if name is not None else " │") + line
            lines.append(line)
        if axes.is_shown:
            lines += _below(axes, canvas.width, edge, left, right, log_x)
        if axes.xlabel:
            lines.append(axes.xlabel.center(width).rstrip())
        for color, is_line, text in entries(axes):
            mark = "──" if is_line else "●"
            lines.append("  " + (_code(color) + mark + "\033[0m" if colored else mark) + " " + text)
        return lines


    def _below(axes, width, edge, left, right, log_x):
        rule, text = ["─"] * width, [" "] * (width + edge + 8)
        own = axes._settings.get("names")
        values = list(range(len(own))) if own else ticks(left, right, max(width // 12, 2))
        end = -1
        for value in values:
            column = round((value - left) / (right - left) * (width - 1))
            if not 0 <= column < width:
                continue
            name = str(own[value]) if own else label(value, log_x)
            start = column + edge + 2 - len(name) // 2
            if start <= end or start < 0:
                continue
            rule[column] = "┬"
            for offset, letter in enumerate(name):
                if start + offset < len(text):
                    text[start + offset] = letter
            end = start + len(name)
        return [" " * edge + " └" + "".join(rule), "".join(text).rstrip()]


    def size():
        """The terminal's width and a height that goes with it."""
        try:
            columns, rows = os.get_terminal_size()
        except (OSError, AttributeError):
            columns, rows = 80, 24
        return max(min(columns, 100) - 1, 30), max(min(rows - 8, 20), 8)


    def render(figure, width, height, colored):
        """A figure as text."""
        lines = []
        if figure.title:
            lines.append(figure.title.center(width).rstrip())
        grids = {}
        for axes in figure.axes:
            rows, columns, place = axes.place
            grids.setdefault((rows, columns), {})[place] = axes
        for (rows, columns), placed in grids.items():
            each = max((width - 2 * (columns - 1)) // columns, 16)
            for row in range(rows):
                blocks = [draw(placed[row * columns + column + 1], each, max(height // min(rows, 2), 6), colored)
                          for column in range(columns) if row * columns + column + 1 in placed]
                lines += _side_by_side(blocks, each) if len(blocks) > 1 else (blocks[0] if blocks else [])
        return "\n".join(lines)


    def _seen(text):
        """How many places a text takes, without the codes of colors."""
        count, inside = 0, False
        for letter in text:
            if letter == "\033":
                inside = True
            elif inside:
                inside = letter != "m"
            else:
                count += 1
        return count


    def _side_by_side(blocks, width):
        height = max(len(block) for block in blocks)
        lines = []
        for row in range(height):
            parts = [block[row] if row < len(block) else "" for block in blocks]
            lines.append("  ".join(part + " " * (width - _seen(part)) for part in parts).rstrip())
        return lines


    def show(figure):
        """Draws on the terminal; elsewhere nothing is shown."""
        if not sys.stdout.isatty() or not figure.axes:
            return
        width, height = size()
        print(render(figure, width, height, "NO_COLOR" not in os.environ))
    """#
}
