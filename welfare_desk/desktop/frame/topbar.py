# SPDX-License-Identifier: Apache-2.0
"""The top bar: where one is, the one search, the last backup, the date, who is signed in."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QMenu, QVBoxLayout

from welfare_desk.desktop.kit.brush import Brush
from welfare_desk.desktop.kit.buttons import Button, PaintedButton
from welfare_desk.desktop.kit.labels import Icon, KeyCap, Label, running
from welfare_desk.desktop.kit.tips import tip
from welfare_desk.desktop.kit.words import day, day_in_words
from welfare_desk.desktop.theme import fonts, icons
from welfare_desk.desktop.theme.icons import colour_of
from welfare_desk.desktop.theme.look import look, px, tokens

SEARCH_WIDTH = 330
_WIDE = 1200


class SearchBox(QAbstractButton):
    """Looks like the one search field and opens the palette: by click, by Ctrl+K, by typing into it."""

    typed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._hint = self.tr("Search: name, national ID, file, phone…")
        self._short = self.tr("Search: name, national ID…")
        self._key = KeyCap("Ctrl+K")
        self._key.setParent(self)
        self.setFixedHeight(px(36))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setAccessibleName(self._hint)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = tokens()
        painter.setPen(
            QPen(QColor(colours.primary if self.hasFocus() else colours.line), 2 if self.hasFocus() else 1)
        )
        painter.setBrush(QColor(colours.search))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        brush = Brush(painter, self.rect().adjusted(px(12), 0, -px(12), 0))
        brush.icon("search", "muted", 17)
        brush.gap(px(10))
        font = fonts.font(13, persian=look().persian, scale=look().scale)
        words = self._hint if self.width() > px(300) else self._short
        brush.text(running(words), font, colours.muted, reserve=self._key.width())
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._key.adjustSize()
        x = px(8) if look().persian else self.width() - self._key.width() - px(8)
        self._key.move(x, (self.height() - self._key.height()) // 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if text and text.isprintable() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.typed.emit(text if text != " " else "")
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.typed.emit("")
        else:
            super().keyPressEvent(event)


class Initials(PaintedButton):
    """A teal disc with the first letters of who is signed in; opens the account's menu."""

    def __init__(self, name: str) -> None:
        super().__init__()
        words = [word for word in name.replace(".", " ").split() if word]
        joiner = "\u200c" if look().persian else ""
        self._letters = joiner.join(word[0].upper() for word in words[:2]) or "?"
        self.setFixedSize(px(32), px(32))
        self.setAccessibleName(name)
        self.setToolTip(tip(name))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        teal = "#0B6E6E"
        painter.setPen(QPen(QColor(tokens().amber_mark), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(teal))
        painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.setPen(QColor("#FFFFFF"))
        painter.setFont(fonts.font(12, fonts.BOLD, persian=look().persian, scale=look().scale))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letters)
        painter.end()


class TopBar(QFrame):
    """Title or breadcrumb; search; backup, date and user. `search_wanted` comes with what was typed."""

    search_wanted = Signal(str)
    crumb_pressed = Signal()
    lock_wanted = Signal()
    leave_wanted = Signal()
    backup_wanted = Signal()
    page_wanted = Signal(str)

    def __init__(self, user: str) -> None:
        super().__init__()
        self.setProperty("bar", "top")
        self.setFixedHeight(px(58))
        self._crumbs = QHBoxLayout()
        self._crumbs.setSpacing(px(10))
        self._first = _Words(18, fonts.BOLD, "ink")
        self._arrow = Icon("chevron-left", "ink", 14)
        self._last = Label("", "title")
        self._subtitle = Label("", "small")
        self.section = Button(
            "", "chevron-down", small=True, name=self.tr("Other pages of this part (Alt+0)")
        )
        self.section.setFixedHeight(px(28))
        self.section.hide()
        self._beside: tuple[tuple[str, str, str], ...] = ()
        self.search = SearchBox()
        self.backup = _Words(12, fonts.REGULAR, "muted", "database-backup", "green")
        self.backup.setAccessibleName(self.tr("Backup"))
        self._date = Label("", "muted")
        self._today: datetime.date | None = None
        self._narrow = False
        self.account = Initials(user)
        self._offered: tuple[tuple[str, str, str], ...] = ()
        self._build()
        self.search.clicked.connect(self._search)
        self.search.typed.connect(self.search_wanted)
        self._first.clicked.connect(self.crumb_pressed)
        self.section.clicked.connect(self.open_section)
        self.account.clicked.connect(self._open_menu)
        self.backup.clicked.connect(self.backup_wanted)

    def _build(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(px(20), 0, px(20), 0)
        layout.setSpacing(px(14))
        titles = QVBoxLayout()
        titles.setSpacing(0)
        titles.addStretch(1)
        for widget in (self._first, self._arrow, self._last, self.section):
            self._crumbs.addWidget(widget)
        self._crumbs.addStretch(1)
        titles.addLayout(self._crumbs)
        titles.addWidget(self._subtitle)
        titles.addStretch(1)
        layout.addLayout(titles, 1)
        layout.addWidget(self.search)
        ends = QHBoxLayout()
        ends.setSpacing(px(14))
        ends.addStretch(1)
        ends.addWidget(self.backup)
        ends.addWidget(self._date)
        ends.addWidget(self.account)
        layout.addLayout(ends, 1)

    def show_crumbs(self, crumbs: tuple[str, ...], subtitle: str) -> None:
        """The way to the page; with one part only its title."""
        several = len(crumbs) > 1
        self._first.setVisible(several)
        self._arrow.setVisible(several)
        self._first.say(crumbs[0] if several else "")
        self._last.setText(crumbs[-1] if crumbs else "")
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))

    def show_date(self, today: datetime.date) -> None:
        """The office's date."""
        self._today = today
        self._say_date()

    def _say_date(self) -> None:
        """In figures where words would take the room of the title; the tip has the day of the week."""
        if self._today is not None:
            self._date.setText(day(self._today) if self._narrow else day_in_words(self._today))
            self._date.setToolTip(tip(day_in_words(self._today)) if self._narrow else "")

    def fit(self, width: int) -> None:
        """A narrow window keeps the search and shortens what is beside it."""
        self._narrow = width < _WIDE
        self.search.setFixedWidth(px(260 if self._narrow else SEARCH_WIDTH))
        self._say_date()

    def offer_pages(self, pages: Sequence[tuple[str, str, str]]) -> None:
        """Pages of the account's menu, as (name, title, icon)."""
        self._offered = tuple(pages)

    def offer_section(self, pages: Sequence[tuple[str, str, str]], *, button: bool) -> None:
        """The other pages of the part of the office that is shown, as (name, title, icon).

        Without the button, for whose title has no room for it, the key alone opens the menu.
        """
        self._beside = tuple(pages)
        self.section.setVisible(button and bool(pages))

    def open_section(self) -> None:
        """Their menu under the title; nothing where the part has one page only."""
        if self._beside:
            menu = QMenu(self)
            self._offer(menu, self._beside)
            under = self._last if self.section.isHidden() else self.section
            menu.popup(under.mapToGlobal(under.rect().bottomLeft()))
            menu.setActiveAction(menu.actions()[0])

    def _offer(self, menu: QMenu, pages: Sequence[tuple[str, str, str]]) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, words, icon in pages:
            menu.addAction(icons.icon(icon, "muted"), words, partial(self.page_wanted.emit, name))

    def _search(self) -> None:
        self.search_wanted.emit("")

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.addAction(self.account.accessibleName()).setEnabled(False)
        menu.addSeparator()
        self._offer(menu, self._offered)
        if self._offered:
            menu.addSeparator()
        menu.addAction(self.tr("Lock the screen (Ctrl+L)"), self.lock_wanted.emit)
        menu.addAction(self.tr("Sign out (Ctrl+Shift+Q)"), self.leave_wanted.emit)
        menu.popup(self.account.mapToGlobal(self.account.rect().bottomLeft()))
        # Else Enter does nothing in the menu before the first press of an arrow.
        menu.setActiveAction(next(act for act in menu.actions() if act.isEnabled() and not act.isSeparator()))


class _Words(PaintedButton):
    """Words that can be pressed, in a font of their own; an icon may stand before them."""

    def __init__(self, size: float, weight: int, role: str, icon: str = "", icon_role: str = "") -> None:
        super().__init__()
        self._size, self._weight, self._role = size, weight, role
        self._icon, self._icon_role = icon, icon_role
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def say(self, words: str, icon_role: str = "") -> None:
        """Other words; perhaps another colour of the icon."""
        self.setText(words)
        self.setAccessibleName(words)
        self._icon_role = icon_role or self._icon_role
        self.updateGeometry()
        self.update()

    def _face(self) -> QFont:
        return fonts.font(self._size, self._weight, persian=look().persian, scale=look().scale)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._face())
        room = px(24) if self._icon else 0
        return QSize(metrics.horizontalAdvance(running(self.text())) + room + 2, metrics.height() + px(6))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        brush = Brush(painter, self.rect())
        if self._icon:
            brush.icon(self._icon, self._icon_role or "muted", 16)
            brush.gap(px(7))
        brush.text(running(self.text()), self._face(), colour_of(self._role))
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens().primary), 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.end()
