# SPDX-License-Identifier: Apache-2.0
"""Drawn lines: a string becomes a text operator once, is measured, wrapped and justified by it, and kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from welfare_desk import paths
from welfare_desk.documents.typeset.face import STEP, STEPS, Face, Weight
from welfare_desk.documents.typeset.reading import Piece, pieces, run, usual_slots
from welfare_desk.documents.typeset.shaping import parts as parts_of
from welfare_desk.documents.typeset.shaping import plain, visual, whole_code

_KEPT_LINES = 60_000
"""Lines kept per weight (about 60 MB at the most); a batch of papers repeats far fewer."""


_APART = 0.5
"""Thousandths between turned pieces, unseen: poppler takes pieces that touch by rounding for two lines."""


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """One line ready to draw at any size: ``width`` in thousandths of it, ``array`` the operand of TJ.

    ``slots`` are the places of the face that it draws.
    """

    text: str
    width: float
    array: str
    slots: frozenset[str]


class Typeface:
    """The weights of one font family and the lines already made with them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._faces: dict[Weight, Face] = {}
        self._glyphs: dict[Weight, frozenset[str]] = {}
        self._lines: dict[tuple[str, Weight, bool], Line] = {}
        self._justified: dict[tuple[str, Weight, float], Line] = {}

    def face(self, weight: Weight) -> Face:
        """The face of a weight, read from its file on first use."""
        if weight not in self._faces:
            face = Face(self._folder / f"Vazirmatn-{weight}.ttf", weight)
            self._glyphs[weight] = frozenset(face.slots)
            self._faces[weight] = face
        return self._faces[weight]

    def line(self, text: str, weight: Weight, tabular: bool = False) -> Line:
        """The string as one line; RuleError ``no_glyph`` when the font cannot draw one of its characters."""
        key = (text, weight, tabular)
        kept = self._lines.get(key)
        if kept is None:
            if len(self._lines) >= _KEPT_LINES:
                self._lines.clear()
            kept = self._lines[key] = self._make(text, weight, tabular, 0.0)
        return kept

    def justified(self, text: str, weight: Weight, width: float) -> Line:
        """The line stretched at its blanks to ``width`` thousandths; unchanged if it has none or is wider."""
        key = (text, weight, round(width, 1))
        kept = self._justified.get(key)
        if kept is None:
            if len(self._justified) >= _KEPT_LINES:
                self._justified.clear()
            words = text.split(" ")
            blanks = len(words) - 1
            missing = width - sum(self.line(word, weight).width for word in words)
            missing -= blanks * self.line(" ", weight).width
            if missing <= 0 or not blanks:
                return self.line(text, weight)
            kept = self._justified[key] = self._make(text, weight, False, missing / blanks)
        return kept

    def wrap(self, text: str, weight: Weight, width: float) -> list[str]:
        """Break at blanks, in logical order, into lines of at most ``width`` thousandths.

        An over-long word alone is cut rather than leave the paper: a serial after its last hyphen, others
        between letters.
        """
        # Letters join within words only and order changes no width: words are measured, and kept, one by one.
        blank = self.line(" ", weight).width
        lines: list[str] = []
        words: list[str] = []
        used = 0.0
        for word in plain(text).split():
            room = self.line(word, weight).width
            if words and used + blank + room > width:
                lines.append(" ".join(words))
                words, used = [], 0.0
            if room > width:
                *full, word = self._cut(word, weight, width)  # noqa: PLW2901 - the rest of the word goes on
                lines.extend(full)
                room = self.line(word, weight).width
            used += room + (blank if words else 0.0)
            words.append(word)
        if words or not lines:
            lines.append(" ".join(words))
        return lines

    def _cut(self, word: str, weight: Weight, width: float) -> list[str]:
        parts: list[str] = []
        start = 0
        while start < len(word):
            end = self._fitting_end(word, start, weight, width)
            hyphen = word.rfind("-", start, end) + 1
            if hyphen and end < len(word):
                end = hyphen
            parts.append(word[start:end])
            start = end
        return parts

    def _fitting_end(self, word: str, start: int, weight: Weight, width: float) -> int:
        """Where a part ends that fills the width, at least one letter; no part twice as wide is tried."""
        fits, beyond = 1, 2
        while start + beyond <= len(word) and self._fits(word[start : start + beyond], weight, width):
            fits, beyond = beyond, 2 * beyond
        beyond = min(beyond, len(word) - start + 1)
        while beyond - fits > 1:
            middle = (fits + beyond) // 2
            if self._fits(word[start : start + middle], weight, width):
                fits = middle
            else:
                beyond = middle
        return start + fits

    def _fits(self, part: str, weight: Weight, width: float) -> bool:
        return self.line(part, weight).width <= width

    def _make(self, text: str, weight: Weight, tabular: bool, per_blank: float) -> Line:
        face = self.face(weight)
        stored = _Stored(face, per_blank)
        written = plain(text)
        usual = parts_of(written, self._glyphs[weight])
        if usual is not None:
            stored.add(usual_slots(usual, tabular))
            return stored.line(text)
        code = whole_code(written, self._glyphs[weight])
        parts = (
            pieces(visual(written, self._glyphs[weight]), tabular) if code is None else run(code, 1, tabular)
        )
        at = 0
        while at < len(parts):
            end = at + 1
            while parts[at].group and end < len(parts) and parts[end].group == parts[at].group:
                end += 1
            stored.turned(parts[at:end]) if parts[at].group else stored.add(parts[at].slots)
            at = end
        return stored.line(text)


class _Stored:
    """The operand of TJ while it grows: hex strings, and moves in thousandths (positive is leftwards)."""

    def __init__(self, face: Face, per_blank: float) -> None:
        self._face = face
        self._per_blank = per_blank
        self._out: list[str] = []
        self._hex: list[str] = []
        self._slots: set[str] = set()
        self._width = 0.0

    def add(self, slots: str) -> None:
        hex_of, width_of = self._face.hex_of, self._face.width_of
        self._slots.update(slots)
        if self._per_blank and " " in slots:
            *before, slots = slots.split(" ")
            for words in before:
                self._hex += map(hex_of.__getitem__, words + " ")
                self._move(-self._per_blank)
            self._width += len(before) * (self._per_blank + width_of[" "])
            self._width += sum(map(width_of.__getitem__, "".join(before)))
        self._hex += map(hex_of.__getitem__, slots)
        self._width += sum(map(width_of.__getitem__, slots))

    def turned(self, parts: Sequence[Piece]) -> None:
        """Pieces of a code stored last first, each moved to where it is drawn."""
        width_of = self._face.width_of
        widths = [sum(width_of[slot] for slot in part.slots) for part in parts]
        starts = [sum(widths[:index]) + _APART * (index + 1) for index in range(len(parts))]
        total = starts[-1] + widths[-1] + _APART
        pen = 0.0
        before = self._width
        for part, start, width in zip(reversed(parts), reversed(starts), reversed(widths), strict=True):
            self._step(pen - start)
            self.add(part.slots)
            pen = start + width
        self._step(pen - total)
        self._width = before + total

    def _step(self, leftwards: float) -> None:
        """A move inside a code: to the right by empty slots, since pdfium invents a blank for a move."""
        if leftwards >= 0:
            self._move(leftwards)
            return
        steps, rest = divmod(-leftwards, 1)
        self._move(-rest)
        widest = STEPS - 1
        powers = [power for power in range(widest) if int(steps) >> power & 1]
        powers += [widest] * (int(steps) >> widest)  # as often as a long code wants it
        self.add("".join(chr(STEP + power) for power in powers))

    def _move(self, leftwards: float) -> None:
        if abs(leftwards) < 0.01:
            return
        self._flush()
        self._out.append(f"{leftwards:.2f}".rstrip("0").rstrip("."))

    def _flush(self) -> None:
        if self._hex:
            self._out.append(f"<{''.join(self._hex)}>")
            self._hex.clear()

    def line(self, text: str) -> Line:
        self._flush()
        return Line(text, self._width, f"[{' '.join(self._out)}]", frozenset(self._slots))


@lru_cache(maxsize=4)
def typeface(folder: Path | None = None) -> Typeface:
    """The program's own Vazirmatn, or the one in ``folder``; loaded once per process."""
    return Typeface(folder if folder is not None else paths.resources() / "fonts")
