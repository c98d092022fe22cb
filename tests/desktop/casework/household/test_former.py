# SPDX-License-Identifier: Apache-2.0
"""Former members of a household: folded away, unfolded with Enter, their files opened with Enter."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.support import office as offices
from tests.support.window import press, press_here, settle, show_page
from welfare_desk.desktop.casework.file import FilePage
from welfare_desk.desktop.casework.relations import HouseholdTab
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.casework.codes import Kinship, Leaving
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.services.casework.membership import AddMember, MemberLeaves, add_member, member_leaves
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.session import Session

ALI, FATEMEH = "1400-00001", "1400-00002"


def kept(session: Session) -> FileSummary:
    return session.ask(show, ShowFile(ALI))


def test_who_lived_here_before_is_folded_away(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    son = {"first_name": "امیر", "last_name": "اکبری", "sex": "male", "birth_date": "1380/01/01"}
    session.do(add_member, AddMember(ALI, 1, Kinship.SON, fields=son))
    page: FilePage = show_page(qtbot, window, "file", key=ALI)
    page.show_tab("household")
    settle(qtbot, window)
    tab = page.parts.part("household")
    assert isinstance(tab, HouseholdTab)
    assert tab.former.isHidden()
    amir = kept(session).household.members[-1].person.id
    session.do(add_member, AddMember(ALI, 2, Kinship.SISTER, FATEMEH))
    sister = next(one for one in kept(session).household.members if one.file_no == FATEMEH).person.id
    for person_id, why in ((amir, Leaving.MARRIED), (sister, Leaving.INDEPENDENT)):
        version = kept(session).household.version
        session.do(member_leaves, MemberLeaves(ALI, version, person_id, offices.NOON.date(), why))
    tab.fresh_wanted.emit()
    settle(qtbot, window)
    assert (tab.former.isHidden(), tab.former.fold.text().strip()) == (False, "Former members (2)")
    assert not tab.former.members.isVisible()
    press(tab.former.fold, "Enter")
    assert tab.former.members.isVisible()
    assert tab.former.fold.text().strip() == "Hide the former members"
    rows = [tab.former.members.rows.row_at(number) for number in range(2)]
    assert {(one.name, one.why, one.file_no) for one in rows} == {
        ("امیر اکبری", Leaving.MARRIED, None),
        ("فاطمه‌سادات میرزایی", Leaving.INDEPENDENT, FATEMEH),
    }
    tab.former.members.setFocus()
    tab.former.members.go_to(next(place for place, one in enumerate(rows) if one.file_no))
    press_here("Enter")
    settle(qtbot, window)
    assert page.summary is not None
    assert page.summary.file.file_no == FATEMEH
