# SPDX-License-Identifier: Apache-2.0
"""What leaves once a month is closed: book, statement, bundle, workbook; what is off says why."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.support import office as offices
from tests.support.provinces import county, enrolled, opened
from tests.support.window import dialog_of, nameless, plain, press, press_here, settle, show_page
from welfare_desk.desktop.casework.papers import PaperDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.allowing import reason_of
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.summary.month.earlier import EarlierBundlesDialog
from welfare_desk.desktop.summary.month.page import MonthPage
from welfare_desk.desktop.summary.month.sent import NotEnrolledDialog, SentDialog
from welfare_desk.desktop.upkeep.enrolment import EnrolmentSection
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.digest import sha256_hex
from welfare_desk.services.session import Session
from welfare_desk.services.summary.monthly.months import (
    AskMonth,
    CloseMonth,
    ReopenMonth,
    close_month,
    reopen_month,
)
from welfare_desk.services.summary.monthly.standing import MonthStanding, month_standing

SHAHRIVAR = JalaliMonth(1404, 6)


@pytest.fixture
def closed(qtbot: QtBot, window: MainWindow, session: Session) -> MonthPage:
    session.do(close_month, CloseMonth(SHAHRIVAR, "نخستین ماه"))
    page: MonthPage = show_page(qtbot, window, "month")
    return page


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The clerk chooses this one."""
    place = tmp_path / "stick"
    place.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(place))
    return place


def standing(session: Session) -> MonthStanding:
    return session.ask(month_standing, AskMonth(SHAHRIVAR))


def dialogs(window: MainWindow) -> list[str]:
    return [each.title.text() for each in window.findChildren(Dialog) if each.isVisible()]


def button(dialog: Dialog, words: str) -> Button:
    (found,) = [each for each in dialog.findChildren(Button) if each.accessibleName() == words]
    return found


def send_all_the_same(qtbot: QtBot, window: MainWindow) -> None:
    press_here("Ctrl+Enter")
    settle(qtbot, window)
    asked = dialog_of(window, NotEnrolledDialog)
    assert nameless(asked) == []
    button(asked, "Send it all the same").click()
    settle(qtbot, window)


def test_an_office_that_is_not_enrolled_is_told_before_it_sends(
    qtbot: QtBot, window: MainWindow, closed: MonthPage, session: Session, folder: Path
) -> None:
    press_here("Ctrl+Enter")
    settle(qtbot, window)
    press(dialog_of(window, NotEnrolledDialog), "Esc")
    settle(qtbot, window)
    assert (standing(session).sent, list(folder.iterdir())) == (None, [])
    press_here("Ctrl+Enter")
    settle(qtbot, window)
    button(dialog_of(window, NotEnrolledDialog), "To the enrolment").click()
    settle(qtbot, window)
    settings: Page = window.page("settings")
    assert settings.isVisible()
    assert settings.findChild(EnrolmentSection).isVisible()


def test_a_bundle_from_before_the_enrolment_says_so_whenever_it_is_handed_out(
    qtbot: QtBot, window: MainWindow, closed: MonthPage, session: Session, folder: Path, tmp_path: Path
) -> None:
    send_all_the_same(qtbot, window)
    press(dialog_of(window, SentDialog), "Esc")
    sent = standing(session)
    assert (sent.enrolled, sent.sent is not None and sent.sent.certified) == (False, False)
    with opened(county(tmp_path / "hq", "ستاد")) as headquarters:
        enrolled(session, headquarters)
    window.go("settings", section="enrolment")
    settle(qtbot, window)
    section = window.page("settings").findChild(EnrolmentSection)
    assert isinstance(section, EnrolmentSection)
    assert section.keyless.isVisible()
    assert "Shahrivar 1404" in section.keyless.text()
    window.go("month", month="1404-06")
    settle(qtbot, window)
    press_here("Ctrl+Enter")
    settle(qtbot, window)
    dialog = dialog_of(window, SentDialog)
    told = [plain(label.text()) for label in dialog.findChildren(Label)]
    assert "Persons of this bundle are not counted over all offices" in told
    press(dialog, "Esc")
    session.do(reopen_month, ReopenMonth(SHAHRIVAR, "با کلید استان"))
    session.do(close_month, CloseMonth(SHAHRIVAR, "نخستین ماه"))
    settle(qtbot, window)
    press_here("Ctrl+Enter")
    settle(qtbot, window)
    dialog = dialog_of(window, SentDialog)
    (banner,) = dialog.findChildren(Banner)
    told = " ".join(plain(label.text()) for label in banner.findChildren(Label))
    assert told.startswith("This month had a bundle before this one")
    found = standing(session).sent
    assert found is not None
    assert (found.sequence, found.certified) == (2, True)


def test_an_open_month_does_not_leave(page: MonthPage) -> None:
    acts = page.leaving.acts()
    assert len(acts) == 4
    leaves = "Shahrivar 1404 is open: it leaves the office once it is closed. Ctrl+P draws its draft."
    issued = "Shahrivar 1404 is open: its statement is issued once it is closed. Ctrl+Shift+T tells of a day."
    reasons = {act: plain(reason_of(act)) for act in acts}
    assert reasons.pop(page.leaving.statement_act) == issued
    assert set(reasons.values()) == {leaves}
    assert not page.foot.send_key.isVisible()


def test_the_book_is_issued_once_and_then_printed_again(
    qtbot: QtBot, window: MainWindow, closed: MonthPage, session: Session
) -> None:
    press_here("Ctrl+P")
    settle(qtbot, window)
    paper = dialog_of(window, PaperDialog)
    assert paper.title.text().endswith("1404/000001‎")
    press(paper, "Esc")
    settle(qtbot, window)
    assert standing(session).book == "1404/000001"
    press_here("Ctrl+P")
    settle(qtbot, window)
    question = [each for each in window.findChildren(Dialog) if each.isVisible()]
    assert [plain(each.title.text()) for each in question] == ["Print paper 1404/000001?"]
    press_here("Esc")
    assert standing(session).book == "1404/000001"


def test_the_statement_has_a_key_of_its_own(
    qtbot: QtBot, window: MainWindow, closed: MonthPage, session: Session
) -> None:
    press_here("Ctrl+Shift+P")
    settle(qtbot, window)
    dialog_of(window, PaperDialog)
    assert standing(session).statement == "1404/000001"


def test_the_month_is_sent_with_its_book_and_again_byte_for_byte(
    qtbot: QtBot, window: MainWindow, closed: MonthPage, session: Session, folder: Path
) -> None:
    assert closed.foot.state.words.text().endswith("next it is sent")
    send_all_the_same(qtbot, window)
    dialog = dialog_of(window, SentDialog)
    (written,) = folder.iterdir()
    data = written.read_bytes()
    digest = sha256_hex(data)
    told = " ".join(plain(label.text()) for label in dialog.findChildren(Label))
    assert written.name in told
    assert "-".join(digest[at : at + 4].upper() for at in (0, 4, 8)) in told
    assert "It refuses this file until the office is enrolled" in told
    assert nameless(dialog) == []
    sent = standing(session)
    assert sent.sent is not None
    assert (sent.sent.digest, sent.sent.sequence, sent.book) == (digest, 1, "1404/000001")
    press(dialog, "Esc")
    settle(qtbot, window)
    assert closed.chooser.state.text() == "Sent, no. 1"
    assert closed.foot.state.words.text() == "Sent on 1404/07/30 as bundle no. 1; next comes Mehr 1404"
    written.unlink()
    press_here("Ctrl+Enter")
    settle(qtbot, window)
    assert not dialog_of(window, SentDialog).done.made
    assert written.read_bytes() == data


def test_keys_give_way_until_the_foot_tells_whole_where_a_sent_month_stands(
    qtbot: QtBot, window: MainWindow, closed: MonthPage, session: Session, folder: Path
) -> None:
    window.resize(1366, 768)
    send_all_the_same(qtbot, window)
    press(dialog_of(window, SentDialog), "Esc")
    session.do(reopen_month, ReopenMonth(SHAHRIVAR, "رقم نادرست"))
    session.do(close_month, CloseMonth(SHAHRIVAR, "نخستین ماه"))
    settle(qtbot, window)
    send_all_the_same(qtbot, window)
    press(dialog_of(window, SentDialog), "Esc")
    settle(qtbot, window)
    foot = closed.foot
    acts = (foot.reopen_key, foot.book_key, foot.statement_key, foot.earlier_key, foot.send_key)
    assert [held.isVisible() for held in acts] == [True] * 5
    words = foot.state.words
    assert words.text() == "Sent on 1404/07/30 as bundle no. 2; next comes Mehr 1404"
    assert words.width() == words.sizeHint().width()
    assert not foot.earlier_key.cap.isVisible()
    window.resize(1092, 614)
    settle(qtbot, window)
    assert [held.cap.isVisible() for held in acts] == [False] * 5
    words.grab()
    assert words.width() < words.sizeHint().width()
    assert words.toolTip() == ""  # words that are cut stand whole in it
    window.resize(1920, 1080)
    settle(qtbot, window)
    assert [held.cap.isVisible() for held in acts] == [True] * 5


def test_an_earlier_bundle_is_written_again_beside_the_newer_one(
    qtbot: QtBot, window: MainWindow, closed: MonthPage, session: Session, folder: Path
) -> None:
    assert reason_of(closed.leaving.earlier_act) == "No bundle was made yet."
    send_all_the_same(qtbot, window)
    press(dialog_of(window, SentDialog), "Esc")
    settle(qtbot, window)
    assert not closed.foot.earlier_key.isVisible()
    (first,) = folder.iterdir()
    data = first.read_bytes()
    session.do(reopen_month, ReopenMonth(SHAHRIVAR, "رقم نادرست"))
    settle(qtbot, window)
    assert closed.foot.earlier_key.isVisible()  # though the month is open
    session.do(close_month, CloseMonth(SHAHRIVAR, "نخستین ماه"))
    settle(qtbot, window)
    send_all_the_same(qtbot, window)
    second = dialog_of(window, SentDialog)
    assert (Path(second.done.bundle).name, first.read_bytes()) == (f"{first.stem}-2.wdm", data)
    told = " ".join(plain(label.text()) for label in second.findChildren(Label))
    assert "where no. 1 of this month has not come there" in told
    first.unlink()
    button(second, "Earlier bundles").click()
    settle(qtbot, window)
    earlier = dialog_of(window, EarlierBundlesDialog)
    assert nameless(earlier) == []
    held = earlier.table.rows
    assert [held.row_at(place).sequence for place in range(held.total)] == [2, 1]
    earlier.table.go_to(1)
    button(earlier, "Write the bundle again").click()
    settle(qtbot, window)
    again = dialog_of(window, SentDialog).done
    assert (again.sequence, again.made, Path(again.bundle), first.read_bytes()) == (1, False, first, data)


def test_another_file_of_the_name_is_not_written_over(
    qtbot: QtBot, window: MainWindow, closed: MonthPage, session: Session, folder: Path
) -> None:
    other = folder / "اسلامشهر-1404-06.wdm"
    other.write_bytes(b"of another branch")
    send_all_the_same(qtbot, window)
    qtbot.waitUntil(lambda: closed.trouble.banner() is not None)  # the book first, then the bundle
    banner = closed.trouble.banner()
    assert banner is not None
    assert "Another file named" in " ".join(plain(label.text()) for label in banner.findChildren(Label))
    assert (standing(session).sent, other.read_bytes()) == (None, b"of another branch")


def test_without_a_folder_nothing_is_written(
    qtbot: QtBot, window: MainWindow, closed: MonthPage, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    send_all_the_same(qtbot, window)
    assert (standing(session).sent, standing(session).book) == (None, "")


def test_a_month_opened_at_another_desk_is_told_before_a_folder_is_asked_for(
    qtbot: QtBot, window: MainWindow, closed: MonthPage, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: asked.append(_) or "")
    with offices.desk(session.office_dir, user=session.user.name) as other:
        other.do(reopen_month, ReopenMonth(SHAHRIVAR, "a file was told late"))
    assert closed.crumbs[1] == "Shahrivar 1404, closed"
    press_here("Ctrl+Enter")
    settle(qtbot, window)
    banner = closed.trouble.banner()
    assert banner is not None
    assert (asked, dialogs(window)) == ([], [])
    assert "month_not_closed" in " ".join(plain(label.text()) for label in banner.findChildren(Label))
    assert closed.crumbs[1] == "Closing Shahrivar 1404"


def test_an_earlier_month_is_sent_first(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    for month in (SHAHRIVAR.plus(-1), SHAHRIVAR):
        session.do(close_month, CloseMonth(month, "نخستین ماه"))
    page: MonthPage = show_page(qtbot, window, "month", month="1404-06")
    assert "Mordad 1404" in reason_of(page.leaving.send_act)
    assert page.foot.state.words.text().endswith("Mordad 1404 is sent before it")


def test_the_workbook_leaves_alone(
    qtbot: QtBot, window: MainWindow, closed: MonthPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "month.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(place), ""))
    press_here("Ctrl+E")
    settle(qtbot, window)
    assert place.read_bytes()[:2] == b"PK"


def test_one_key_goes_the_next_step(closed: MonthPage, page: MonthPage) -> None:
    sends, closes = closed.leaving.send_act, closed.closing.close_act
    assert [act.shortcut().toString() for act in (sends, closes)] == ["Ctrl+Return", ""]


def test_an_open_month_shows_a_draft_of_its_book(
    qtbot: QtBot, window: MainWindow, page: MonthPage, session: Session
) -> None:
    press_here("Ctrl+P")
    settle(qtbot, window)
    paper = dialog_of(window, PaperDialog)
    assert paper.title.text() == "Draft of the book of Shahrivar 1404"
    press(paper, "Esc")
    settle(qtbot, window)
    assert standing(session).book == ""
    session.do(close_month, CloseMonth(SHAHRIVAR, "نخستین ماه"))
    settle(qtbot, window)
    assert reason_of(page.leaving.draft_act) == "The month is closed: its book is issued."
    assert (page.foot.draft_key.isVisible(), page.foot.book_key.isVisible()) == (False, True)
