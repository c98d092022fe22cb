# SPDX-License-Identifier: Apache-2.0
"""What holds on every page: what is disabled says why, and people are named as people know them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.support.walking import SHOWN, SIGN_IN, walk, walked_office
from tests.support.window import status_words
from welfare_desk.desktop.frame.help import keys_of
from welfare_desk.desktop.kit.allowing import lacks_right, no_right, reason_of
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.timeline import ENTRY
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.access import Permission, Role

CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QTextEdit, QPlainTextEdit, QAbstractSpinBox)
NAMES_SIGN_IN = {"users", "users/new", "users/roles", "account"}
"""Pages that tell by which name somebody signs in."""


def silent(root: QWidget) -> Iterator[str]:
    """Visible controls and acts that are disabled and do not say why, by name."""
    for control in root.findChildren(QWidget):
        if not isinstance(control, CONTROLS) or control.isEnabled() or not control.isVisible():
            continue
        if isinstance(control.parentWidget(), QAbstractSpinBox | QLineEdit):
            continue  # a part of a field, which says it
        told = _nearest(control)
        if not told or (control.toolTip(), control.accessibleDescription()) != (told, told):
            words = getattr(control, "text", str)
            yield f"{type(control).__name__} {control.accessibleName() or words()}"


def _nearest(control: QWidget) -> str:
    """The reason of a control, or of what it stands in and is disabled with."""
    holder: QWidget | None = control
    while holder is not None:
        if reason_of(holder):
            return reason_of(holder)
        holder = holder.parentWidget()
    return ""


def silent_acts(root: QWidget) -> Iterator[str]:
    """Acts with words that are disabled and do not say why."""
    for action in root.findChildren(QAction):
        if action.text() and not action.isEnabled() and not reason_of(action):
            yield f"act {action.text()}"


@pytest.mark.parametrize("role", [Role.HEAD, Role.CASE_CLERK, Role.VIEWER])
def test_what_is_disabled_says_why(qtbot: QtBot, tmp_path: Path, role: Role) -> None:
    with walked_office(tmp_path, f"role.{role.value}") as session:
        found = {
            (name, each)
            for name, window in walk(qtbot, session, "en")
            for each in (*silent(window), *silent_acts(window))
        }
    assert found == set()


EDITED_BY_ENTER = {
    "commission/inquiries", "file/visits", "reception", "reception/requests",
    "reception/transfers", "session", "visits/centres",
}  # fmt: skip
"""Pages on which Enter changes the row of a list, instead of showing more of it; a letter is read then."""
EDITING = (Permission.EDIT_FILES, Permission.MANAGE_OFFICE)


def test_what_a_viewer_may_not_do_is_refused_in_words_and_named_nowhere(qtbot: QtBot, tmp_path: Path) -> None:
    with walked_office(tmp_path, f"role.{Role.VIEWER.value}") as session:
        dumb, offered, pressed = set(), set(), 0
        for name, window in walk(qtbot, session, "en"):
            page = window.current()
            assert page is not None
            if any(dialog.isVisible() for dialog in window.findChildren(Dialog)):
                continue
            off = [act for act in page.acts_shown() if act.shortcuts() and not act.isEnabled()]
            barred = {keys for act in off if lacks_right(act) for keys in act.shortcuts()}
            named = {key.keys for key in page.keys} | {keys for keys, _ in keys_of(page.acts_shown())}
            offered |= {(name, keys) for keys in named if QKeySequence(keys) in barred}
            for act in off:
                window.status.toast("", Tone.GREEN, "info")
                page.first_focus().setFocus()
                QTest.keySequence(window.windowHandle(), act.shortcuts()[0])
                if reason_of(act) not in status_words(window):
                    dumb.add((name, act.text()))
                pressed += 1
            for table in (each for each in page.findChildren(Table) if each.isVisible()):
                opens = table.receivers("2opened(PyObject)") > 0 and table.rows.total > 0
                if opens and name in EDITED_BY_ENTER:
                    table.setFocus()
                    QTest.keySequence(window.windowHandle(), QKeySequence("Return"))
                    if not {no_right(right) for right in EDITING} & set(status_words(window)):
                        dumb.add((name, table.name))
    assert (dumb, offered) == (set(), set())
    assert pressed > 200


def test_every_button_of_a_row_has_a_key(qtbot: QtBot, tmp_path: Path) -> None:
    with walked_office(tmp_path, SIGN_IN) as session:
        dead, columns = set(), set()
        for name, window in walk(qtbot, session, "en"):
            page = window.current()
            assert page is not None
            keys = {keys for keys, _ in keys_of(page.acts_shown())}
            for table in page.findChildren(Table):
                opens = table.receivers("2opened(PyObject)") > 0
                for column in (each for each in table.columns if each.keys):
                    columns.add(f"{table.name}: {column.name}")
                    heard = opens if column.keys == "Enter" else QKeySequence(column.keys).toString() in keys
                    if not heard:
                        dead.add(f"{name} {table.name}: {column.name} ({column.keys})")
    assert dead == set()
    assert columns == {
        "check_homes: act", "doubles: apart", "doubles: open", "figure_coverage_moves: act",
        "import-batches: rows", "import-batches: undo", "import-columns: field", "import-problems: repair",
        "merges: undo", "quality-files: open",
    }  # fmt: skip


def words_in_sight(root: QWidget) -> Iterator[str]:
    """Every word that labels, buttons, lists and time lines show, and what a screen reader tells."""
    for widget in root.findChildren(QWidget):
        if widget.isVisible():
            yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
            yield from _words_of(widget)


def _words_of(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        yield widget.text()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    elif isinstance(widget, QTextEdit | QPlainTextEdit):
        yield widget.toPlainText()
    elif isinstance(widget, Table):
        yield from _words_of_rows(widget)
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        model = widget.model()
        entries = (model.index(number, 0).data(ENTRY) for number in range(model.rowCount()))
        yield from (f"{entry.title} {entry.note}" for entry in entries if entry is not None)


def _words_of_rows(table: Table) -> Iterator[str]:
    for number in range(table.rows.total):
        row = table.rows.row_at(number)
        for column in table.columns if row is not None else ():
            yield column.text(row)
            yield column.second(row) if column.second is not None else ""


def test_nobody_is_called_by_a_sign_in_name(qtbot: QtBot, tmp_path: Path) -> None:
    with walked_office(tmp_path, SIGN_IN) as session:
        found = {
            (name, words)
            for name, window in walk(qtbot, session, "fa")
            if name not in NAMES_SIGN_IN
            for words in words_in_sight(window)
            if SIGN_IN in words and SHOWN not in words  # the trail tells that the one became the other
        }
    assert found == set()
