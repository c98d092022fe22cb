# SPDX-License-Identifier: Apache-2.0
"""Questions over the window."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.support.window import plain, press_here
from welfare_desk.desktop.app import dress
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.dialog import Dialog, ask
from welfare_desk.desktop.kit.fields.lines import TextField
from welfare_desk.desktop.kit.form import Form
from welfare_desk.desktop.kit.labels import KeyCap, Label
from welfare_desk.settings import Settings


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None, "nothing has the cursor"
    return found


def at_the_foot(dialog: Dialog) -> list[str]:
    """Buttons and keys from where reading starts."""
    held = [dialog.foot.itemAt(place).widget() for place in range(dialog.foot.count())]
    return [plain(one.text()) for one in held if isinstance(one, (Button, KeyCap)) and one.isVisible()]


def with_cursor(window: QWidget) -> str:
    found = window.focusWidget()
    return "" if found is None else found.accessibleName()


def test_the_way_back_stands_first_and_what_ends_it_last(qtbot: QtBot) -> None:
    dress(Settings(theme="light", language="en"))
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1300, 600)
    window.show()
    dialog = Dialog(window, "Reason")
    dialog.commits_with(Button("Keep", kind=ButtonKind.FILLED))
    dialog.add_act(Button("Paper"), key="F7")
    dialog.add_cancel()
    dialog.open()
    assert at_the_foot(dialog) == ["Cancel", "Paper", "F7", "Keep", "Ctrl S"]
    reached = []
    for _ in range(4):
        dialog.focusNextPrevChild(True)
        reached.append(with_cursor(window))
    assert reached == ["Cancel", "Paper", "Keep", "Cancel"]
    dialog.answer(None)
    for careful, first in ((False, "Do it"), (True, "Stay")):
        asked = ask(
            window, "?", "", [("Do it", 1), ("Otherwise", 2)], lambda _: None, careful=careful, cancel="Stay"
        )
        assert at_the_foot(asked) == ["Stay", "Otherwise", "Do it"]
        assert with_cursor(window) == first
        asked.answer(None)


def test_a_long_question_is_shown_whole(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1300, 600)
    window.show()
    words = "این کار تنها تا وقتی شدنی است که کسی در پرونده‌ها چیزی ننوشته باشد. " * 4
    dialog = ask(window, "این ورود برگردانده شود؟", words, [("برگردان", True)], lambda _: None)
    QApplication.processEvents()
    text = next(label for label in dialog.panel.findChildren(Label) if label.text() == words)
    assert text.heightForWidth(text.width()) > 2 * text.fontMetrics().height()
    assert text.height() >= text.heightForWidth(text.width())


def test_what_is_higher_than_the_window_scrolls_to_the_cursor(qtbot: QtBot) -> None:
    dress(Settings(theme="light", language="fa", scale=1.5))
    window = QWidget()
    window.resize(1366, 768)
    qtbot.addWidget(window)
    window.show()
    dialog = Dialog(window, "عضو تازه")
    form = Form(1)
    for number in range(12):
        form.add(TextField(f"field-{number}", f"خانهٔ {number}"))
    dialog.body.addWidget(form)
    dialog.commits_with(Button("ثبت"))
    dialog.open()
    qtbot.wait(20)
    assert dialog.panel.height() <= window.height()
    controls = [field.control for field in form.fields.values()]
    assert form.height() >= form.sizeHint().height()
    for control in controls:
        control.setFocus()
        qtbot.wait(1)
        corner = control.mapTo(dialog.panel, QPoint(0, 0)).y()
        assert 0 <= corner <= dialog.panel.height() - control.height(), control.accessibleName()
    assert control.visibleRegion().boundingRect().height() == control.height()


def test_keys_told_at_the_foot_give_way_to_buttons_that_need_the_room(qtbot: QtBot) -> None:
    dress(Settings(theme="light", language="fa"))
    window = QWidget()
    window.resize(1092, 614)
    qtbot.addWidget(window)
    window.show()
    dialog = Dialog(window, "حواله", width=360)
    total = Label("", "heading")
    dialog.foot.insertWidget(0, total)
    dialog.add_cancel()
    button = dialog.commits_with(Button("ثبت و چاپ", "printer"))
    dialog.open()
    (cap,) = dialog.panel.findChildren(KeyCap)
    assert not cap.isHidden()
    total.setText("۵۰٬۰۰۰٬۰۰۰ ریال")
    dialog.ease_foot()
    qtbot.wait(20)
    assert cap.isHidden()
    assert button.width() >= button.sizeHint().width()
    total.setText("")
    dialog.ease_foot()
    assert not cap.isHidden()


def test_a_field_beneath_a_question_gets_the_cursor_with_the_answer_and_not_before(qtbot: QtBot) -> None:
    """A page that answers late, or goes on to its next person, below one question or two."""
    window = QWidget()
    page = QVBoxLayout(window)
    first, late = QLineEdit(), QLineEdit()
    page.addWidget(first)
    page.addWidget(late)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    first.setFocus()
    form = Dialog(window, "حواله")
    name, reason = QLineEdit(), QLineEdit()
    form.body.addWidget(name)
    form.body.addWidget(reason)
    form.open()
    question = ask(form, "بدون ثبت بسته شود؟", "چیزی نوشته شده است.", [("ثبت", True)], lambda _: None)
    late.setFocus()
    reason.setFocus()
    assert question.isAncestorOf(focused())
    press_here("Tab")
    assert question.isAncestorOf(focused())
    press_here("Esc")
    assert (form.is_open(), focused() is reason) == (True, True)
    press_here("Esc")
    assert focused() is late


def test_a_question_has_the_keys_though_what_had_the_cursor_is_gone(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    answers: list[object] = []
    dialog = ask(window, "چاپ شود؟", "برگه آماده است.", [("چاپ", True)], answers.append)
    focused().clearFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    assert dialog.isAncestorOf(focused())
    press_here("Esc")
    assert answers == [None]
