# SPDX-License-Identifier: Apache-2.0
"""The list of a queue is printed as it is filtered; the palette and F1 know the act."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.support.pdf import normal, pdfium
from tests.support.walking import walked_office
from tests.support.window import dialog_of, open_window, press, press_here, settle, show_page, type_into
from welfare_desk.desktop.casework.papers import PaperDialog
from welfare_desk.desktop.frame.help import keys_of
from welfare_desk.desktop.frame.palette import Palette
from welfare_desk.desktop.kit.allowing import no_right, nothing_there, reason_of
from welfare_desk.desktop.waiting.page import QueuePage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.desktop.wording.papers import Sheet
from welfare_desk.domain.access import Permission, Role
from welfare_desk.domain.text import persian_digits
from welfare_desk.services.session import Session
from welfare_desk.services.waiting.questions import ListQueue, list_queue


def numbers_on(dialog: PaperDialog, numbers: list[str]) -> list[str]:
    text = normal(" ".join(pdfium(dialog.preview.pdf)))
    return [number for number in numbers if normal(persian_digits(number)) in text]


def test_the_queue_is_printed_whole_and_as_it_is_filtered(
    qtbot: QtBot, window: MainWindow, page: QueuePage, session: Session
) -> None:
    numbers = [row.file_no for row in session.ask(list_queue, ListQueue()).rows]
    press(page.table, "Ctrl+Shift+P")
    settle(qtbot, window)
    paper = dialog_of(window, PaperDialog)
    assert (paper.title.text(), paper.preview._slot) == ("Waiting queue", f"printer/{Sheet.QUEUE_LIST}")
    assert numbers_on(paper, numbers) == numbers
    press_here("Esc")
    press(page, "Ctrl+F")
    type_into(page.narrow, numbers[2])
    qtbot.waitUntil(lambda: page.table.rows.total == 1)
    settle(qtbot, window)
    press(page, "Ctrl+Shift+P")
    settle(qtbot, window)
    assert numbers_on(dialog_of(window, PaperDialog), numbers) == [numbers[2]]


def test_f1_and_the_palette_know_it_in_both_languages(qtbot: QtBot, session: Session) -> None:
    for language, typed in (("en", "print this queue"), ("fa", "چاپ صف")):
        window = open_window(qtbot, session, language=language)
        page: QueuePage = show_page(qtbot, window, "queue")
        words = page.print_act.text()
        assert words in [told for _, told in keys_of(page.acts_shown())]
        press(page, "Ctrl+K")
        palette = window.findChild(Palette)
        assert palette is not None
        type_into(palette.box, typed)
        settle(qtbot, window)
        assert words in [entry.words for entry in palette.entries.entries()]
        window.let_go()
        window.close()


def test_an_empty_queue_and_who_may_not_print_are_told_why(
    qtbot: QtBot, window: MainWindow, page: QueuePage, tmp_path: Path
) -> None:
    page.show_service("dowry")
    settle(qtbot, window)
    assert reason_of(page.print_act) == nothing_there()
    with walked_office(tmp_path / "viewer", f"role.{Role.VIEWER.value}") as opened:
        viewers = open_window(qtbot, opened)
        shown: QueuePage = show_page(qtbot, viewers, "queue")
        assert reason_of(shown.print_act) == no_right(Permission.PRINT_LISTS)
        viewers.let_go()
