"""The sheet that pictures are drawn on: as wide as a phone, in one font with the right glyphs."""

from collections.abc import Sequence
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matplotlib.text import Text

WIDTH = 390.0  # units: one is a point on a phone's screen
MARGIN = 20.0
DOTS = 3  # pixels of a unit
FONT = Path(__file__).resolve().parents[2] / "content/fonts/steadyline-sans.otf"
SECOND = "DejaVu Sans"  # comes with matplotlib, and has the rarer Latin letters
CUT = "…"
NO_GLYPH = "〓"  # what typesetters put where a letter is missing
COLOURS = 64  # enough for flat shapes and soft edges, and a quarter of the bytes
INK, SOFT, LINE, PALE, WHITE = "#1b2430", "#5c6874", "#c9d1d9", "#eef1f5", "#ffffff"


class Paper:
    """A white sheet so many units high. All places are in units from its upper left corner."""

    def __init__(self, height: float) -> None:
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure

        figure = Figure(figsize=(WIDTH / 100, height / 100), dpi=100 * DOTS)
        self.canvas = FigureCanvasAgg(figure)
        self.axes = figure.add_axes((0, 0, 1, 1), xlim=(0, WIDTH), ylim=(height, 0))
        self.axes.axis("off")
        self.families = _families()

    def write(
        self, x: float, y: float, text: str, size: float = 14, colour: str = INK, at: str = "left"
    ) -> float:
        """Writes one line, its middle at `y`; `at` says what `x` is: left, center or right. Gives
        how wide it became. A line wider than the sheet loses its end."""
        line = self.axes.text(
            x,
            y,
            drawable(text),
            size=size * 0.72,  # typesetters' points: a unit is a hundredth of an inch
            color=colour,
            family=self.families,
            ha=at,
            va="center_baseline",
            parse_math=False,
        )
        while (width := self._width(line)) > WIDTH - 2 * MARGIN:
            line.set_text(line.get_text()[:-2].rstrip() + CUT)
        return width

    def _width(self, line: "Text") -> float:
        renderer = self.canvas.get_renderer()  # type: ignore[no-untyped-call]
        return float(line.get_window_extent(renderer).width) / DOTS

    def box(
        self, x: float, y: float, width: float, height: float, fill: str, radius: float = 7
    ) -> None:
        """Draws a box with round corners."""
        from matplotlib.patches import FancyBboxPatch

        radius = min(radius, width / 2, height / 2)
        style = f"round,pad=0,rounding_size={radius}"
        shape = FancyBboxPatch((x, y), width, height, boxstyle=style, fc=fill, ec="none")
        self.axes.add_patch(shape)

    def disc(self, x: float, y: float, radius: float, fill: str, edge: str = "none") -> None:
        """Draws a disc, or a ring where it is filled with white."""
        from matplotlib.patches import Circle

        self.axes.add_patch(Circle((x, y), radius, fc=fill, ec=edge, lw=1.1))

    def wedge(self, x: float, y: float, radius: float, part: float, fill: str) -> None:
        """Draws that part of a disc, clockwise from its top."""
        from matplotlib.patches import Wedge

        # The axis of heights points down, so angles grow clockwise.
        self.axes.add_patch(Wedge((x, y), radius, -90, -90 + 360 * part, fc=fill, ec="none"))

    def stroke(
        self, points: Sequence[tuple[float, float]], colour: str, width: float = 1.4
    ) -> None:
        """Draws a line through points."""
        xs, ys = zip(*points, strict=True)
        self.axes.plot(xs, ys, color=colour, lw=width, solid_capstyle="round")

    def png(self) -> bytes:
        """Gives the picture, in few colours and few bytes."""
        from PIL import Image

        self.canvas.draw()  # type: ignore[no-untyped-call]
        dots = bytes(self.canvas.buffer_rgba())  # type: ignore[no-untyped-call]
        image = Image.frombytes("RGBA", self.canvas.get_width_height(), dots).convert("RGB")
        light = BytesIO()
        tree = Image.Quantize.FASTOCTREE  # keeps a colour that only one small sign has
        few = image.quantize(COLOURS, method=tree, dither=Image.Dither.NONE)
        few.save(light, format="png", optimize=True)
        return light.getvalue()


def drawable(text: str) -> str:
    """Puts a typesetter's mark where no font of ours has the letter."""
    known = _known()
    return "".join(each if ord(each) in known else NO_GLYPH for each in " ".join(text.split()))


@cache
def _families() -> list[str]:
    """Makes our font known; gives the names to look letters up in, in this order."""
    from matplotlib import font_manager

    font_manager.fontManager.addfont(FONT)
    return [font_manager.FontProperties(fname=FONT).get_name(), SECOND]


@cache
def _known() -> frozenset[int]:
    from matplotlib import font_manager
    from matplotlib.ft2font import FT2Font

    paths = (str(FONT), font_manager.findfont(SECOND))
    return frozenset(code for path in paths for code in FT2Font(path).get_charmap())
