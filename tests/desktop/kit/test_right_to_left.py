# SPDX-License-Identifier: Apache-2.0
"""Faults that users of another program found in its right-to-left screens, one by one on ours.

The two lists are msupply-foundation/open-msupply#10585 and #12055; each test says which entry it answers.
Papers (reports laid out from the left) have their own tests in `tests/documents`, and the window's sentences
theirs in `tests/house/test_translations.py`. Coordinates and language pickers we have none.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.support import people
from tests.support.window import open_window, rect_in, show_page
from welfare_desk import sentences
from welfare_desk.desktop.app import dress
from welfare_desk.desktop.frame.pages import PAGES
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.cells import cell_font
from welfare_desk.desktop.kit.columns import CellLook, Column, from_rows
from welfare_desk.desktop.kit.dialog import ask
from welfare_desk.desktop.kit.filter_menu import Option
from welfare_desk.desktop.kit.filters import FilterChip
from welfare_desk.desktop.kit.labels import KeyCap, Label
from welfare_desk.desktop.kit.memory import Memory
from welfare_desk.desktop.kit.progress import ProgressCard
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.theme import icons
from welfare_desk.desktop.theme.look import tokens
from welfare_desk.desktop.window import MainWindow
from welfare_desk.documents.typeset.shaping import ordered
from welfare_desk.services.session import Session
from welfare_desk.settings import Settings


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = people.peopled_office(tmp_path)
    yield opened
    opened.close()


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    dress(Settings(theme="light", language="en"))


def places(qtbot: QtBot, session: Session, language: str) -> dict[str, float]:
    """The middle of each part of the frame, as a share of the window's width from its reading side."""
    window = open_window(qtbot, session, language=language)
    show_page(qtbot, window, "files")
    window.say("ثبت شد")
    window.offer_undo("ثبت شد", lambda: None)
    parts = {
        "rail": window.rail,
        "search": window.top.search,
        "account": window.top.account,
        "backup": window.top.backup,
        "quiet word": window.status._toast,
        "undo bar": window.undo_bar,
        "undo button": window.undo_bar.button,
    }
    found = {}
    for name, widget in parts.items():
        middle = rect_in(window, widget).center().x() / window.width()
        found[name] = 1 - middle if language == "fa" else middle
    window.let_go()
    window.close()
    return found


def test_quiet_words_undo_and_frame_are_mirrored(qtbot: QtBot, session: Session) -> None:
    """#10585: toasts on the wrong side, the user's menu; #12055: the bars of the frame."""
    persian, english = places(qtbot, session, "fa"), places(qtbot, session, "en")
    # Words differ in length, so middles agree to a tenth of the width and sides agree exactly.
    assert {name: round(abs(persian[name] - english[name]), 1) for name in english} == dict.fromkeys(
        english, 0.0
    )
    assert persian["rail"] < 0.1
    assert persian["account"] > 0.9


@pytest.mark.parametrize("language", ["fa", "en"])
@pytest.mark.parametrize("width", [1366, 1092])
def test_the_offer_to_undo_covers_no_key_of_the_foot(
    qtbot: QtBot, session: Session, language: str, width: int
) -> None:
    window = open_window(qtbot, session, language=language)
    window.resize(width, 768 if width > 1100 else 614)
    show_page(qtbot, window, "file", key="1400-00001")
    window.offer_undo("ثبت شد", lambda: None)
    keys = rect_in(window, window.status._keys)
    assert window.status._keys.isVisible()
    assert not rect_in(window, window.undo_bar).intersects(keys)
    assert window.undo_bar.width() >= window.undo_bar.sizeHint().width() // 2
    window.let_go()
    window.close()


def test_a_questions_words_and_buttons_stand_at_the_reading_side(qtbot: QtBot, session: Session) -> None:
    """#10585: modals formatted left to right; #12055: a lookup window not aligned."""
    window = open_window(qtbot, session, language="fa")
    dialog = ask(window, "عنوان", "متن", (("انجام", 1),), lambda _: None)
    layout = dialog.panel.layout()
    assert layout is not None
    layout.activate()
    middle = rect_in(window, dialog.panel).center().x()
    labels = [label for label in dialog.panel.findChildren(Label) if label.text() in ("عنوان", "متن")]
    assert [bool(label.alignment() & Qt.AlignmentFlag.AlignRight) for label in labels] == [True, True]
    assert all(rect_in(window, label).right() > middle for label in labels)
    buttons = sorted(dialog.panel.findChildren(Button), key=lambda b: -rect_in(window, b).center().x())
    assert [button.accessibleName() for button in buttons] == ["انصراف", "انجام"]
    dialog.cancel()
    window.let_go()


def test_the_bar_of_long_work_grows_from_the_right(qtbot: QtBot) -> None:
    """#10585: the progress bar is skewed."""
    dress(Settings(theme="light", language="fa"))
    card = ProgressCard("printer", "چاپ", "چیزی نیمه‌کاره نمی‌ماند")
    qtbot.addWidget(card)
    card.resize(600, 160)
    card.show()
    card.moved(30, 100)
    width, middle = card.bar.width(), card.bar.height() // 2
    picture = QImage(card.bar.size(), QImage.Format.Format_RGB32)
    card.bar.render(picture)
    filled = QColor(tokens().primary).rgb()
    shares = (0.95, 0.75, 0.6, 0.1)
    assert [picture.pixel(int(width * share), middle) == filled for share in shares] == [
        True,
        True,
        False,
        False,
    ]


PAGE_NAMES = [spec.name for spec in PAGES]


def visit(qtbot: QtBot, window: MainWindow, name: str) -> QWidget:
    arguments = {"key": "1400-00001"} if name == "file" else {}
    shown: QWidget = show_page(qtbot, window, name, **arguments)
    return shown


def test_digits_are_drawn_persian_everywhere(qtbot: QtBot, session: Session) -> None:
    """#10585 and #12055: Western digits in counts, badges and page numbers."""
    window = open_window(qtbot, session, language="fa")
    western = []
    for name in PAGE_NAMES:
        page = visit(qtbot, window, name)
        for widget in (*page.findChildren(QLabel), *page.findChildren(QAbstractButton), window.status):
            words = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
            code = isinstance(widget, KeyCap) or (isinstance(widget, Label) and widget.code)
            if any(char.isascii() and char.isdigit() for char in words) and not draws(widget.font(), code):
                western.append(f"{name}: {words}")
    assert western == []
    window.let_go()


def draws(font: QFont, code: bool) -> bool:
    """Whether typed digits come out as they should: Persian, but for a code such as JBW-700 or a key."""
    persian = font.featureTags() and font.featureValue(QFont.Tag("ss01")) == 1
    return code or bool(persian)


def test_cells_draw_persian_digits_but_in_codes(qtbot: QtBot) -> None:
    """#10585 and #12055: Western digits in tables."""
    dress(Settings(theme="light", language="fa"))
    western = [kind for kind in CellLook if not draws(cell_font(kind), False)]
    assert western == [CellLook.CODE, CellLook.RAW]
    dress(Settings(theme="light", language="en"))
    assert [kind for kind in CellLook if draws(cell_font(kind), False)] == []


@pytest.mark.parametrize(
    ("name", "mirrored"),
    [
        ("chevron-left", "chevron-right"),
        ("chevron-right", "chevron-left"),
        ("arrow-right", "arrow-left"),
        ("check", "check"),
        ("circle-help", "circle-help"),
        ("search", "search"),
        ("printer", "printer"),
        ("clock", "clock"),
    ],
)
def test_only_icons_that_mean_a_direction_are_mirrored(name: str, mirrored: str, qtbot: QtBot) -> None:
    """#12055: icons that must flip, and those that must not (a tick, a question mark, a clock)."""
    dress(Settings(theme="light", language="fa"))
    assert icons.directed(name) == name
    dress(Settings(theme="light", language="en"))
    assert icons.directed(name) == mirrored
    assert painted(name) == icons.pixmap(mirrored, "#000000", 16).toImage()


def painted(name: str) -> QImage:
    """The icon as every widget draws it."""
    pixels = QPixmap(16, 16)
    pixels.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixels)
    icons.paint(painter, name, "#000000", QRect(0, 0, 16, 16))
    painter.end()
    return pixels.toImage()


@pytest.mark.parametrize("language", ["fa", "en"])
def test_an_icon_keeps_its_distance_from_the_word(language: str, qtbot: QtBot) -> None:
    """#10585: icons too close to the text of buttons."""
    dress(Settings(theme="light", language=language))
    button = Button("چاپ", "printer")
    qtbot.addWidget(button)
    assert button.text() == "\u2002چاپ"


def test_a_filters_menu_hangs_from_its_own_edge(qtbot: QtBot) -> None:
    """#12055: the filter's menu is not aligned."""
    dress(Settings(theme="light", language="fa"))
    holder = QWidget()
    holder.resize(600, 200)
    chip = FilterChip("sex", "جنسیت", [Option(1, "زن", 4), Option(2, "مرد", 5)])
    chip.setParent(holder)
    chip.setGeometry(400, 20, 160, 32)
    qtbot.addWidget(holder)
    holder.show()
    qtbot.waitExposed(holder)
    chip.open_menu()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    right = chip.mapToGlobal(chip.rect().topRight()).x()
    assert abs(menu.geometry().right() - right) <= 2
    menu.close()


def test_more_values_than_one_are_told_in_words(qtbot: QtBot) -> None:
    """#12055: a badge whose plus sign stands on the wrong side."""
    dress(Settings(theme="light", language="fa"))
    chip = FilterChip("sex", "جنسیت", [Option(1, "زن"), Option(2, "مرد")])
    qtbot.addWidget(chip)
    chip.choose((1, 2))
    assert chip.accessibleName() == "جنسیت: زن و 1 دیگر"


def test_a_dragged_column_follows_the_mouse(qtbot: QtBot) -> None:
    """#10585: dragging table columns is mirrored."""
    dress(Settings(theme="light", language="fa"))
    columns = [Column(name, name, str, width=120) for name in ("یک", "دو", "سه")]
    table = Table(columns, name="drag", accessible_name="فهرست", memory=Memory())
    table.resize(600, 200)
    qtbot.addWidget(table)
    table.show()
    table.show_rows(from_rows(["الف"]))
    header = table.horizontalHeader()
    before = header.sectionSize(1)
    # The edge between the second column and the third lies at the second one's left.
    edge = header.sectionViewportPosition(1) + 1
    view = header.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(edge, 10))
    for step in range(1, 5):
        QTest.mouseMove(view, QPoint(edge - 10 * step, 10))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(edge - 40, 10))
    assert header.sectionSize(1) > before


def test_a_column_dragged_to_the_left_stands_further_on(qtbot: QtBot) -> None:
    """#10585: dragging table columns is mirrored: the one let go at the left end is the last to be read."""
    dress(Settings(theme="light", language="fa"))
    columns = [Column(name, name, str, width=120) for name in ("یک", "دو", "سه")]
    table = Table(columns, name="move", accessible_name="فهرست", memory=Memory())
    table.resize(600, 200)
    qtbot.addWidget(table)
    table.show()
    table.show_rows(from_rows(["الف"]))
    header = table.horizontalHeader()
    view = header.viewport()
    start = header.sectionViewportPosition(0) + header.sectionSize(0) // 2
    end = header.sectionViewportPosition(2) + 10
    assert end < start
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(start, 10))
    for step in range(1, 11):
        QTest.mouseMove(view, QPoint(start + (end - start) * step // 10, 10))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(end, 10))
    assert [header.logicalIndex(place) for place in range(3)] == [1, 2, 0]


def test_every_error_speaks_both_languages() -> None:
    """#12055: errors that cannot be translated."""
    silent = [code for code, said in sentences.codes().items() if not (said.fa.strip() and said.en.strip())]
    assert silent == []
    latin = [
        code
        for code, said in sentences.codes().items()
        if not any("\u0600" <= char <= "\u06ff" for char in said.fa)
    ]
    assert latin == []


def test_the_window_counts_as_right_to_left(qtbot: QtBot, session: Session) -> None:
    """#10585: whole pages laid out from the left."""
    window: MainWindow = open_window(qtbot, session, language="fa")
    wrong = []
    for name in PAGE_NAMES:
        page = visit(qtbot, window, name)
        wrong += [
            type(widget).__name__
            for widget in page.findChildren(QWidget)
            if widget.layoutDirection() != Qt.LayoutDirection.RightToLeft
        ]
    assert wrong == []
    window.let_go()


@pytest.mark.parametrize("code", ["1405-00002", "88/1-77", "/home/office/office.db"])
def test_the_window_keeps_codes_in_their_order_whoever_wrote_the_sentence(qtbot: QtBot, code: str) -> None:
    """#12055, western digits and codes: a label's Persian sentence is laid out with its code whole."""
    dress(Settings(theme="light", language="fa"))
    label = Label(f"پرونده‌ای با «{code}» یافت نشد", wrap=True)
    qtbot.addWidget(label)
    seen = "".join(cell.char for cell in ordered(label._shown()))
    assert code in seen
    assert label.text() == f"پرونده‌ای با «{code}» یافت نشد"
