# SPDX-License-Identifier: Apache-2.0
"""Words on the screen: labels, chips, key caps, rules and icons that follow the theme."""

from __future__ import annotations

import re
from functools import lru_cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QStyle, QStyleOption, QWidget

from welfare_desk.desktop.kit.keys import name_of_keys
from welfare_desk.desktop.kit.mixed_codes import spelt
from welfare_desk.desktop.kit.tips import tip
from welfare_desk.desktop.theme import fonts, icons
from welfare_desk.desktop.theme.look import look, px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.text import embed, hold_codes, isolate, reads_from_right

_RLM = "\u200f"
_ALM = "\u061c"
"""A letter mark without a shape: numbers after it are drawn Persian, after a Latin letter as they are."""
_AFTER_CODE = re.compile(r"([A-Za-z][\w./\u200e-]*)(?=\s+[·—–×(]+\s*\d|[،:؛]\s+\d)")
"""A Latin word behind which a number of its own begins: a date, a count."""
_BEFORE_CODE = re.compile(
    r"[^A-Za-z\u0621-\u06cc]*\d[^A-Za-z\u0621-\u06cc]*\s[^A-Za-z\u0621-\u06cc]*[A-Za-z]"
)
"""A number of its own, then a Latin word, before any Persian one."""


def start_side() -> Qt.AlignmentFlag:
    """The side where reading starts, absolute: Qt turns relative alignment by the text, not by the window."""
    side = Qt.AlignmentFlag.AlignRight if look().persian else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


def end_side() -> Qt.AlignmentFlag:
    """The side where reading ends, absolute."""
    side = Qt.AlignmentFlag.AlignLeft if look().persian else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignAbsolute


_LINE_END = "\u2028"
"""What ends a line for Qt's layout, which draws «\\n» as a space."""


_WIDTHS = 8
"""Widths for which a label remembers its lines."""
_WORDS = 2048
"""Texts of which the drawn form is remembered: some screens full."""


def running(text: str) -> str:
    """The text in the window's reading direction; Persian prose in an English window keeps its own.

    In a Persian window numbers with dashes and codes keep theirs, whoever wrote the sentence.
    """
    return _in_persian(text) if look().persian else _in_english(text)


# A list is painted again at every move of the cursor, with the same words.


@lru_cache(maxsize=_WORDS)
def _in_persian(text: str) -> str:
    return _RLM + _numbers_apart(hold_codes(text)) if text else text


@lru_cache(maxsize=_WORDS)
def _in_english(text: str) -> str:
    return embed(text) if reads_from_right(text) else text


def _numbers_apart(held: str) -> str:
    """A text whose numbers beside Latin words, but not within them, are drawn as beside Persian ones."""
    apart = _AFTER_CODE.sub(rf"\1{_ALM}", held)
    return _ALM + apart if _BEFORE_CODE.match(held) else apart


class Label(QLabel):
    """Text in a role of the style sheet: display, title, name, heading, strong, muted, small or error."""

    def __init__(
        self,
        text: str = "",
        role: str = "",
        *,
        tone: Tone | None = None,
        wrap: bool = False,
        code: bool = False,
    ) -> None:
        super().__init__()
        self._plain = ""
        self._apart = False
        self._laid: dict[tuple[str, int, str], tuple[list[tuple[str, float]], float]] = {}
        self.code = code
        self._wrap = wrap
        self.setTextFormat(Qt.TextFormat.PlainText)
        if role:
            self.setProperty("role", role)
        if tone is not None:
            self.setProperty("tone", str(tone))
        if code:
            self.setFont(fonts.font(persian=False, scale=look().scale))
        self.setAlignment(start_side() | Qt.AlignmentFlag.AlignVCenter)
        if wrap:
            self.setWordWrap(True)
            policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show the text in the window's direction; codes stay one left-to-right run."""
        self._plain = text
        drawn = isolate(text) if self.code and text else running(text)
        apart = "" if self.code or not look().persian else spelt(drawn)
        if bool(apart) is not self._apart:
            self._apart = bool(apart)
            self.setFont(fonts.latin(self.font(), self._apart))
        super().setText(apart or drawn)

    def text(self) -> str:
        """The text as given, without direction marks."""
        return self._plain

    # Qt leaves the space at a line's end on its right edge, which makes wrapped Persian ragged: each line is
    # drawn here without it.

    def _lines(self, width: int) -> tuple[list[tuple[str, float]], float]:
        """Words and top of each line, and the height of all: layouts ask for one width again and again."""
        asked = (self._shown(), width, self.font().key())
        if asked not in self._laid:
            if len(self._laid) >= _WIDTHS:
                self._laid.clear()
            self._laid[asked] = self._wrapped(width)
        return self._laid[asked]

    def _wrapped(self, width: int) -> tuple[list[tuple[str, float]], float]:
        text = self._shown().replace("\n", _LINE_END)
        layout = QTextLayout(text, self.font())
        option = QTextOption(self.alignment())
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if look().persian else Qt.LayoutDirection.LeftToRight
        )
        layout.setTextOption(option)
        lines, y = [], 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            words = text[line.textStart() : line.textStart() + line.textLength()].rstrip()
            lines.append((running(words) if not words.startswith(_RLM) else words, y))
            y += line.height()
        layout.endLayout()
        return lines, y

    def _shown(self) -> str:
        return super().text()

    def hasHeightForWidth(self) -> bool:
        return self._wrap or super().hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        if not self._wrap:
            return super().heightForWidth(width)
        return round(self._lines(width)[1] + 0.49)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._wrap:
            super().paintEvent(event)
        else:
            self._paint_lines()

    def _paint_lines(self) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        lines, height = self._lines(self.width())
        top = max(0.0, (self.height() - height) / 2)
        tall = QFontMetrics(self.font()).height()
        flags = start_side() | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        if self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine
        for words, y in lines:
            painter.drawText(QRectF(0, top + y, self.width(), tall), flags, words)
        painter.end()

    def set_tone(self, tone: Tone | None) -> None:
        """Colour the words; None takes the role's own colour again."""
        self.setProperty("tone", "" if tone is None else str(tone))
        restyle(self)


class Struck(Label):
    """Words with a line through them: they can still be read, and nobody takes them for valid."""

    def __init__(self, text: str, *, wrap: bool = False) -> None:
        super().__init__(text, "muted", wrap=wrap)
        font = self.font()
        font.setStrikeOut(True)
        self.setFont(font)


class OneLine(Label):
    """Words on one line, cut where the room ends and whole in their tool tip."""

    def __init__(self, text: str, role: str = "") -> None:
        super().__init__(text, role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, event: QPaintEvent) -> None:
        words = self._shown()
        elided = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(tip(self.text()) if elided != words else "")
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        flags = start_side() | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(self.rect(), flags, running(elided))
        painter.end()


class GivingWay(OneLine):
    """As wide as its words where there is room; where what stands beside needs it, in two lines or cut."""

    def __init__(self, text: str, role: str = "", *, tone: Tone | None = None) -> None:
        super().__init__(text, role)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.set_tone(tone)

    def paintEvent(self, event: QPaintEvent) -> None:
        lines, height = self._lines(self.width())
        if len(lines) == 2 and height <= self.height():
            self.setToolTip("")
            self._paint_lines()
        else:
            super().paintEvent(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(px(_LEAST), self.sizeHint().width()), super().minimumSizeHint().height())


_LEAST = 48
"""Pixels at scale 1 of words that give way: enough to see that there are some."""


def restyle(widget: QWidget) -> None:
    """Let the style sheet see changed properties of a widget."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    QWidget.update(widget)  # a table has an update of its own, of one cell


class Chip(QLabel):
    """A state as a word on a soft ground."""

    def __init__(self, text: str, tone: Tone = Tone.GREY, *, square: bool = False) -> None:
        super().__init__(running(text))
        self._plain = text
        self._property = "square_chip" if square else "chip"
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty(self._property, str(tone))

    def text(self) -> str:
        """The word, without direction marks."""
        return self._plain

    def show_state(self, text: str, tone: Tone) -> None:
        """Another word and colour."""
        self._plain = text
        self.setText(running(text))
        self.setProperty(self._property, str(tone))
        restyle(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        words = running(self._plain)
        if self.width() >= self.sizeHint().width():
            super().paintEvent(event)
            return
        # Without room it is cut at its end, as any word, and not at both.
        self.setToolTip(tip(self._plain))
        option = QStyleOption()
        option.initFrom(self)
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        inside = self.rect().adjusted(px(6), 0, -px(6), 0)
        painter.setPen(self.palette().color(self.foregroundRole()))
        shown = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, shown)
        painter.end()


class KeyCap(QLabel):
    """A key as it stands on the keyboard; Latin digits and left to right in any language."""

    def __init__(self, keys: str) -> None:
        super().__init__(isolate(name_of_keys(keys).replace("+", " ")))
        self.setProperty("role", "keycap")
        self.setFont(fonts.font(11, persian=False, scale=look().scale))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


class Rule(QFrame):
    """A thin line between two parts."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("rule", "true")
        self.setFixedHeight(1)


class Icon(QWidget):
    """A picture without words; `role` is a token or a tone, `ground` a tone for a soft disc behind it."""

    def __init__(self, name: str, role: str = "muted", size: int = 18, *, ground: Tone | None = None) -> None:
        super().__init__()
        self._name = name
        self._role = role
        self._size = size
        self._ground = ground
        side = px(size * (2 if ground is not None else 1))
        self.setFixedSize(QSize(side, side))

    def show_icon(self, name: str, role: str) -> None:
        """Another picture in another colour."""
        self._name, self._role = name, role
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._ground is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look().tokens.shade(self._ground).soft))
            painter.drawEllipse(self.rect())
        side = px(self._size)
        rect = self.rect()
        rect.setRect((self.width() - side) // 2, (self.height() - side) // 2, side, side)
        icons.paint(painter, self._name, icons.colour_of(self._role), rect)
        painter.end()
