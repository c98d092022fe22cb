# SPDX-License-Identifier: Apache-2.0
"""The look in force: theme, language and scale, applied to the application in one step."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from welfare_desk.desktop.theme.fonts import app_font, load_fonts
from welfare_desk.desktop.theme.sheet import sheet
from welfare_desk.desktop.theme.tokens import DARK, LIGHT, Tokens


class Look(NamedTuple):
    """What is chosen for this PC; widgets that paint themselves read it while painting."""

    tokens: Tokens = LIGHT
    language: str = "fa"
    scale: float = 1.0

    @property
    def persian(self) -> bool:
        """Whether the screen speaks Persian: digits drawn Persian, mirrored layouts."""
        return self.language == "fa"

    def px(self, pixels: float) -> int:
        """A length of the design at this scale, in pixels."""
        return round(pixels * self.scale)


class _Current(QObject):
    """Holds the look; `changed` comes after the style sheet is in force."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.look = Look()
        self.whole = False
        self.styled: QApplication | None = None


_current = _Current()


def look() -> Look:
    """The look in force."""
    return _current.look


def tokens() -> Tokens:
    """The colours in force."""
    return _current.look.tokens


def px(pixels: float) -> int:
    """A length of the design at the scale in force."""
    return _current.look.px(pixels)


def application(arguments: list[str]) -> QApplication:
    """The process's one application, in Fusion from its birth.

    A style set later comes back to Python as an object, whose enums cost more than the window's own words.
    """
    made = QApplication([*arguments[:1], "-style", "fusion"])
    _current.styled = made
    return made


def system_is_dark() -> bool:
    """What the operating system asks for; light where it does not say."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        return False
    return application.styleHints().colorScheme() == Qt.ColorScheme.Dark


def chosen(theme: str, language: str, scale: float) -> Look:
    """The look that settings ask for; theme is system, light or dark."""
    dark = theme == "dark" or (theme == "system" and system_is_dark())
    return Look(DARK if dark else LIGHT, language, scale)


def apply(wanted: Look, *, whole: bool = True) -> None:
    """Put a look in force: fonts, direction, palette, style sheet, then tell those who paint themselves.

    `whole=False` leaves out what the sign-in window has no use for, until `complete` is called.
    """
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        raise TypeError("a look needs a QApplication")
    load_fonts(whole=whole)
    _current.look = wanted
    if _current.styled is not application:
        application.setStyle("Fusion")
        _current.styled = application
    direction = Qt.LayoutDirection.RightToLeft if wanted.persian else Qt.LayoutDirection.LeftToRight
    application.setLayoutDirection(direction)
    application.setFont(app_font(wanted.scale, wanted.persian))
    application.setPalette(palette(wanted.tokens))
    rules = sheet(wanted.tokens, wanted.scale, whole=whole)
    if application.styleSheet() != rules:  # Qt goes through every widget, also where nothing is new
        application.setStyleSheet(rules)
    _current.whole = whole
    _current.changed.emit()


@contextlib.contextmanager
def drawn_as(wanted: Look) -> Iterator[None]:
    """Let what is painted meanwhile be painted in another look; the windows keep theirs."""
    held, _current.look = _current.look, wanted
    try:
        yield
    finally:
        _current.look = held


def complete() -> None:
    """Put the whole style sheet in force, where only the sign-in's part is."""
    if not _current.whole:
        apply(_current.look)


def palette(colours: Tokens) -> QPalette:
    """Qt's palette of a theme, for what the style sheet does not reach (scroll areas, tool tips, links)."""
    result = QPalette()
    role = QPalette.ColorRole
    pairs = {
        role.Window: colours.ground,
        role.WindowText: colours.ink,
        role.Base: colours.card,
        role.AlternateBase: colours.stripe,
        role.Text: colours.ink,
        role.Button: colours.card,
        role.ButtonText: colours.ink,
        role.BrightText: colours.on_primary,
        role.Highlight: colours.primary,
        role.HighlightedText: colours.on_primary,
        role.PlaceholderText: colours.muted,
        role.ToolTipBase: colours.inverse,
        role.ToolTipText: colours.on_inverse,
        role.Link: colours.link,
        role.Mid: colours.line,
        role.Dark: colours.control_line,
        role.Light: colours.card,
    }
    for which, colour in pairs.items():
        result.setColor(which, QColor(colour))
    disabled = QPalette.ColorGroup.Disabled
    for which in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(disabled, which, QColor(colours.muted))
    return result
