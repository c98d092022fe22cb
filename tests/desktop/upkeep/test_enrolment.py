# SPDX-License-Identifier: Apache-2.0
"""The office's side of enrolment in the settings: not asked, asked, enrolled."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.support.provinces import MEHR, closed_and_sent, county, enrolled, opened
from tests.support.window import dialog_of, nameless, open_window, press, press_here, settle, show_page
from welfare_desk.desktop.kit.allowing import reason_of
from welfare_desk.desktop.kit.cards import FactRow
from welfare_desk.desktop.summary.month.page import MonthPage
from welfare_desk.desktop.upkeep import enrolment
from welfare_desk.desktop.upkeep.enrolment import EnrolmentSection
from welfare_desk.desktop.upkeep.other_headquarters import OtherHeadquartersDialog
from welfare_desk.desktop.window import MainWindow
from welfare_desk.services.session import Session
from welfare_desk.services.summary.bundles.enrolling import (
    AcceptEnrolment,
    AskEnrolment,
    AskStanding,
    EnrolOffice,
    accept_enrolment,
    ask_enrolment,
    enrol_office,
    enrolment_standing,
)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with opened(county(tmp_path, "قدس")) as office:
        yield office


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    shown = open_window(qtbot, session)
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    yield shown
    shown.let_go()


@pytest.fixture
def section(qtbot: QtBot, window: MainWindow) -> EnrolmentSection:
    page = show_page(qtbot, window, "settings", section="enrolment")
    found = page.section("enrolment")
    assert isinstance(found, EnrolmentSection)
    return found


def chosen(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))


def test_from_no_request_to_a_certificate_by_keys(
    qtbot: QtBot,
    window: MainWindow,
    section: EnrolmentSection,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert section.state.text() == "not asked"
    assert reason_of(section.answer_button) == "Write the request first."
    assert not section.certificate.isVisible()
    assert nameless(section) == []
    request, answer = tmp_path / "request.json", tmp_path / "answer.json"
    monkeypatch.setattr(enrolment, "ask_where_to_save", lambda *_: str(request))
    section.ask_button.setFocus()
    press_here("Ctrl+E")
    settle(qtbot, window)
    assert section.state.text() == "asked"
    assert json.loads(request.read_bytes())["county"] == "قدس"
    with opened(county(tmp_path, "ستاد")) as hq:
        paper = hq.do(enrol_office, EnrolOffice(request.read_text("utf-8")))
    answer.write_text(paper.text, "utf-8")
    chosen(monkeypatch, answer)
    press_here("Ctrl+O")
    settle(qtbot, window)
    assert section.state.text() == "enrolled"
    assert section.certificate.isVisible()
    assert not section.keyless.isVisible()
    assert section.serial.value.text() == "No. 1"
    assert section.province_key.value.text() == paper.key


def test_a_file_that_is_no_answer(
    qtbot: QtBot,
    window: MainWindow,
    section: EnrolmentSection,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(enrolment, "ask_where_to_save", lambda *_: "")
    section.write_request()
    settle(qtbot, window)
    assert section.state.text() == "asked"
    wrong = tmp_path / "wrong.json"
    wrong.write_bytes(b"\xff")
    for path in (wrong, tmp_path / "none"):
        section.page.trouble.clear()
        chosen(monkeypatch, path)
        section.read_answer()
        settle(qtbot, window)
        assert section.page.trouble.isVisible()
    assert section.state.text() == "asked"


def test_a_headquarters_that_lost_its_keys_is_replaced_with_a_reason(
    qtbot: QtBot,
    window: MainWindow,
    session: Session,
    section: EnrolmentSection,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with opened(county(tmp_path, "ستاد")) as lost:
        enrolled(session, lost)
    former = session.ask(enrolment_standing, AskStanding()).province_key
    asked = session.do(ask_enrolment, AskEnrolment()).text
    with opened(county(tmp_path, "ستاد تازه")) as new:
        paper = new.do(enrol_office, EnrolOffice(asked))
    answer = tmp_path / "answer.json"
    answer.write_text(paper.text, "utf-8")
    chosen(monkeypatch, answer)
    section.read_answer()
    settle(qtbot, window)
    dialog = dialog_of(window, OtherHeadquartersDialog)
    shown = [row.value.text() for row in dialog.findChildren(FactRow)]
    assert shown == [former, paper.key]
    press(dialog, "Esc")
    settle(qtbot, window)
    assert session.ask(enrolment_standing, AskStanding()).province_key == former
    section.read_answer()
    settle(qtbot, window)
    dialog = dialog_of(window, OtherHeadquartersDialog)
    dialog.reason.set_value("کلید ستاد سوخت")
    dialog.save_button.click()
    settle(qtbot, window)
    assert section.province_key.value.text() == paper.key
    assert not section.foreign.isVisible()  # no month was sent
    assert section.next.text().startswith("Nothing is to be done. Compare the fingerprint")


def test_months_of_a_former_headquarters_stay_told(
    qtbot: QtBot, window: MainWindow, session: Session, section: EnrolmentSection, tmp_path: Path
) -> None:
    with opened(county(tmp_path, "ستاد")) as lost:
        enrolled(session, lost)
    closed_and_sent(session, MEHR, tmp_path / "out")
    asked = session.do(ask_enrolment, AskEnrolment()).text
    with opened(county(tmp_path, "ستاد تازه")) as new:
        answer = new.do(enrol_office, EnrolOffice(asked)).text
    session.do(accept_enrolment, AcceptEnrolment(answer, replace=True, reason="کلید ستاد سوخت"))
    show_page(qtbot, window, "files")
    show_page(qtbot, window, "settings", section="enrolment")
    settle(qtbot, window)
    assert section.foreign.isVisible()
    assert "Mehr 1404. Open as many of them again" in section.foreign.text()
    assert section.next.text().startswith("Compare the fingerprint")
    page = show_page(qtbot, window, "month", month=str(MEHR))
    assert isinstance(page, MonthPage)
    assert page.chooser.state.text() == "Former headquarters, no. 1"
    assert page.foot.state.words.text().startswith("Bundle no. 1 was for the former headquarters; if the new")
