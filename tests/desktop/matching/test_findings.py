# SPDX-License-Identifier: Apache-2.0
"""Findings are counted, narrowed and led to their file by the keyboard alone."""

from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.support.pair import FIRST, SECOND, write
from tests.support.window import press_here, settle, show_page
from welfare_desk.desktop.casework import aiming
from welfare_desk.desktop.casework.parts import part_names
from welfare_desk.desktop.matching.page import QualityPage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.casework.codes import Kinship
from welfare_desk.domain.matching.quality import Gravity
from welfare_desk.services.casework.membership import AddMember, add_member
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.session import Session
from welfare_desk.storage.matching.checks import CHECKS


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> QualityPage:
    shown: QualityPage = show_page(qtbot, window, "quality")
    return shown


def found(table: Any) -> dict[str, int]:
    rows = [table.rows.row_at(number) for number in range(table.rows.total)]
    return {row.code: row.count for row in rows}


def follow(qtbot: QtBot, window: MainWindow, page: QualityPage, code: str) -> None:
    """Press Enter on a finding and on its first file; nobody waits for what comes of it."""
    page.reload()
    settle(qtbot, window)
    checks = page.findings.checks
    checks.setFocus()
    checks.go_to(next(at for at in range(checks.rows.total) if checks.rows.row_at(at).code == code))
    settle(qtbot, window)
    press_here("Enter")
    press_here("Enter")


def test_findings_stand_with_their_counts_and_the_next_step(page: QualityPage) -> None:
    view = page.findings
    assert found(view.checks) == {"size_missing": 2, "no_postal_code": 2}
    assert view.title.text() == "The size of the household is missing"
    assert view.advice.words.text() == "Ask how many persons live together."
    assert page.status == ((f"4 findings of 2 kinds in {len(CHECKS)} checks", None),)


def test_enter_goes_to_the_files_and_opens_one_on_its_tab(
    qtbot: QtBot, window: MainWindow, page: QualityPage
) -> None:
    page.findings.checks.setFocus()
    press_here("Enter")
    assert page.findings.files.hasFocus()
    press_here("Esc")
    assert page.findings.checks.hasFocus()
    press_here("Enter")
    press_here("Down")
    press_here("Enter")
    settle(qtbot, window)
    file: Any = window.page("file")
    assert (window.current_name(), file.summary.file.file_no) == ("file", "1398-00873")
    assert file.header.tabs.current == "overview"
    assert file.editor.fields["declared_size"].control.hasFocus()


@pytest.mark.parametrize(
    ("code", "fault", "tab", "field"),
    [
        ("no_birth_date", "UPDATE person SET birth_date = NULL", "overview", "birth_date"),
        ("no_postal_code", "", "overview", "postal_code"),
        ("no_father_name", "UPDATE person SET father_name = ''", "overview", "father_name"),
    ],
)
def test_a_finding_puts_the_cursor_into_the_field_it_names(
    qtbot: QtBot, window: MainWindow, page: QualityPage, session: Session, code: str, fault: str, tab: str,
    field: str,
) -> None:  # fmt: skip
    if fault:
        write(session, fault)
    follow(qtbot, window, page, code)
    settle(qtbot, window)
    file: Any = window.page("file")
    assert (file.header.tabs.current, file.editor.fields[field].control.hasFocus()) == (tab, True)


def test_every_field_of_a_finding_is_in_a_form_of_the_file(
    qtbot: QtBot, window: MainWindow, page: QualityPage
) -> None:
    file: Any = show_page(qtbot, window, "file", key="1398-00873")
    known = {**file.editor.fields, **file.parts.part("details").editor.fields}
    assert set(aiming._FIELDS.values()) - set(known) == set()
    assert set(aiming._FIELDS) - {check.code for check in CHECKS} == set()
    assert set(aiming._MEMBERS) - {check.code for check in CHECKS} == set()
    assert {check.area.value for check in CHECKS} - set(part_names()) == set()


def member(session: Session, name: str, kinship: Kinship) -> int:
    version = session.ask(show, ShowFile(FIRST)).household.version
    facts = AddMember(FIRST, version, kinship, fields={"first_name": name})
    return session.do(add_member, facts).person_id


def test_a_finding_about_a_member_puts_the_cursor_on_their_row(
    qtbot: QtBot, window: MainWindow, page: QualityPage, session: Session
) -> None:
    members = [member(session, name, Kinship.SISTER) for name in ("نرگس", "مریم")]
    write(session, "UPDATE person SET national_id = '1111111119' WHERE id = ?", members[0])
    follow(qtbot, window, page, "member_unidentified")
    settle(qtbot, window)
    file: Any = window.page("file")
    tab = file.parts.part("household")
    assert (file.header.tabs.current, tab.members.hasFocus()) == ("household", True)
    assert tab.members.current_row().person.id == members[1]


def test_a_finding_about_a_field_of_all_details_puts_the_cursor_there(
    qtbot: QtBot, window: MainWindow, page: QualityPage, session: Session
) -> None:
    write(session, "UPDATE household SET sheba_owner_id = 2 WHERE id = 1")
    follow(qtbot, window, page, "sheba_of_stranger")
    settle(qtbot, window)
    file: Any = window.page("file")
    owner = file.parts.part("details").editor.fields["sheba_owner_id"]
    assert (file.header.tabs.current, owner.control.hasFocus()) == ("details", True)


@pytest.mark.parametrize("code", ["member_unidentified", "sheba_of_stranger", "size_missing"])
def test_who_has_chosen_another_part_meanwhile_stays_there(
    qtbot: QtBot, window: MainWindow, page: QualityPage, session: Session, code: str
) -> None:
    member(session, "نرگس", Kinship.SISTER)
    write(session, "UPDATE household SET sheba_owner_id = 2 WHERE id = 1")
    write(session, "UPDATE household SET declared_size = 1 WHERE id = 2")
    show_page(qtbot, window, "file", key=SECOND)  # its parts are built
    show_page(qtbot, window, "quality")
    follow(qtbot, window, page, code)
    file: Any = window.page("file")
    assert file.summary is None  # the file has not come
    file.show_tab("letters")
    letters = file.parts.part("letters").letter_button
    letters.setFocus()
    settle(qtbot, window)
    assert file.summary.file.file_no == FIRST
    assert (file.header.tabs.current, letters.hasFocus()) == ("letters", True)


def test_chips_narrow_by_gravity_and_neighbourhood(
    qtbot: QtBot, window: MainWindow, page: QualityPage
) -> None:
    view = page.findings
    view.gravity.choose((Gravity.ERROR,), announce=True)
    settle(qtbot, window)
    assert found(view.checks) == {}
    assert view.in_order.isVisible()
    assert not view.files_card.isVisible()
    view.gravity.choose((), announce=True)
    view.area.choose(("قائمیه",), announce=True)
    settle(qtbot, window)
    assert found(view.checks) == {"size_missing": 1, "no_postal_code": 1}
    assert [view.files.rows.row_at(0).file_no, view.files.rows.total] == ["1403-00391", 1]


def test_f5_looks_again_at_what_other_desks_changed(
    qtbot: QtBot, window: MainWindow, page: QualityPage, session: Session
) -> None:
    write(session, "UPDATE household SET declared_size = 1")
    page.findings.checks.setFocus()
    press_here("F5")
    settle(qtbot, window)
    assert found(page.findings.checks) == {"no_postal_code": 2}
