# SPDX-License-Identifier: Apache-2.0
"""Habit 23 on every form that ends in a command: what is typed is kept, its link opens the form with it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.desktop.habits.forms import ALI, BASES, FORMS, Desk, every_form, office_of_forms
from tests.desktop.habits.rivals import with_expert
from tests.support import office as offices
from tests.support.clocks import ahead_of
from tests.support.people import SAKINEH
from tests.support.window import dialog_of, press, press_here, settle, show_page, type_into
from welfare_desk.desktop.access import user_dialogs as accounts
from welfare_desk.desktop.casework.household import dialogs as household_dialogs
from welfare_desk.desktop.casework.letters.call import CallDialog
from welfare_desk.desktop.casework.life import coverage_undoing, domain_dialogs
from welfare_desk.desktop.casework.notes.tasks import TaskDialog
from welfare_desk.desktop.casework.reasons import dialogs as reason_dialogs
from welfare_desk.desktop.casework.reasons import reopening
from welfare_desk.desktop.casework.reception import undoing
from welfare_desk.desktop.commission import choosing
from welfare_desk.desktop.equipment.committee import dialogs as committee
from welfare_desk.desktop.frame import mistaken
from welfare_desk.desktop.frame.command_dialog import CommandDialog
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.fields.field import Field
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import ChoiceField, TickField
from welfare_desk.desktop.pension import sending
from welfare_desk.desktop.upkeep.other_headquarters import OtherHeadquartersDialog
from welfare_desk.desktop.waiting.admission.day_dialog import DayDialog
from welfare_desk.desktop.window import MainWindow
from welfare_desk.desktop.wording.drafts import forms
from welfare_desk.domain.casework.codes import Coverage, Domain, Kinship
from welfare_desk.domain.casework.restricted import Tag
from welfare_desk.services.casework.commands import RecordCoverage, record_coverage
from welfare_desk.services.casework.drafts import AskOwnDrafts, KeepDraft, keep_draft, own_drafts
from welfare_desk.services.casework.fields import ChangeDomain, change_domain
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.session import Session

NEVER_KEPT: dict[type[CommandDialog], str] = {
    accounts.RolesDialog: "a password is all that is typed",
    accounts.ResetPasswordDialog: "passwords are all that is typed",
    reason_dialogs.TagDialog: "restricted tags stand in their own rows and nowhere else",
    choosing.WaitingDialog: "rows are ticked, nothing is typed",
    committee.RequestVoteDialog: "one line, typed while the committee sits",
    committee.StrikeVoteDialog: "one line, typed while the committee sits",
    choosing.SessionChoice: "one of the open sessions is chosen for the rows ticked",
    OtherHeadquartersDialog: "one line about the file of an answer, which is chosen anew",
}

GONE = "آن‌چه این پیش‌نویس دربارهٔ آن بود، دیگر این‌جا نیست."

KEPT = {kind: make for kind, make in FORMS.items() if kind not in NEVER_KEPT}


def named(kind: type[Any]) -> str:
    return f"{kind.__module__.split('.')[-2]}.{kind.__name__}"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with office_of_forms(tmp_path) as opened:
        yield opened


def another(field: Field) -> str:
    """Something that the field takes and does not show yet, as a draft holds it."""
    if isinstance(field, TickField):
        return str(not field.tick.isChecked())
    if isinstance(field, ChoiceField):
        return next(str(value) for value in field.choice.values() if value not in ("", None, field.value()))
    return "2025-03-21" if isinstance(field, JalaliField) else "12"


def type_something(form: CommandDialog) -> dict[str, str]:
    """Fill the last field in which something can be typed or chosen; what a draft keeps of it."""
    for field in reversed(list(form.form.fields.values())):
        full = isinstance(field, ChoiceField) and len(field.choice.values()) < 2
        if field.isVisible() and field.control.isEnabled() and not field.secret and not full:
            field.restore(another(field))
            break
    return form.typed()


def only_form(window: MainWindow) -> CommandDialog:
    (found,) = [form for form in window.findChildren(CommandDialog) if form.isVisible()]
    return found


def test_every_form_keeps_what_is_typed_unless_nothing_may_be_kept() -> None:
    silent = {kind for kind in every_form() - BASES if not kind.drafted}
    told_by_what_ends = {reason_dialogs.EndDialog, reopening.ReopenDialog, mistaken.MistakeDialog}
    assert silent - told_by_what_ends == set(NEVER_KEPT)
    assert {kind.drafted for kind in KEPT} - {""} <= set(forms())


def recover(session: Session) -> None:
    session.do(record_coverage, RecordCoverage(ALI, Coverage.RECOVERED, session.today(), "پایش"))


def turn_social(session: Session) -> None:
    session.do(change_domain, ChangeDomain(ALI, Domain.SOCIAL, session.today(), "رأی کمیسیون"))


PREPARED: dict[type[CommandDialog], Callable[[Session], None]] = {
    coverage_undoing.UndoDialog: recover,
    domain_dialogs.UndoDomainDialog: turn_social,
    undoing.UndoStepDialog: with_expert,
    DayDialog: lambda session: recover(ahead_of(session)),
    sending.SendListDialog: lambda session: None,  # its list must be the only one
}
"""Forms that need an act which the office of forms does not hold, or miss those that others are made by.

Each is tried in an office of its own.
"""
PARTS = 4
"""Offices and windows that the other forms share."""


def by_its_link(
    qtbot: QtBot, window: MainWindow, session: Session, kind: type[CommandDialog]
) -> tuple[Any, Any]:
    """Leave a form with something typed, open it by the link on the first page and throw the draft away.

    What is found on the way, and what should be: the same.
    """
    form = KEPT[kind](Desk(show_page(qtbot, window, "file", key=ALI)))
    form.open()
    settle(qtbot, window)
    typed, place = type_something(form), (form.drafted, form.record)
    form.set_aside(None)
    settle(qtbot, window)
    kept = [(one.page, one.key) for one in session.ask(own_drafts, AskOwnDrafts())]
    first: Any = show_page(qtbot, window, "first")
    banner = first.drafts.banner()
    assert isinstance(banner, Banner)
    banner.findChildren(Button)[0].setFocus()
    press_here("Enter")
    settle(qtbot, window)
    again = only_form(window)
    found = (type(again), again.drafted, again.record, again.typed(), again.draft_place.banner())
    again.let_go()
    again.answer(None)
    settle(qtbot, window)
    return (typed != {}, kept, *found), (True, [place], kind, *place, typed, None)


@pytest.mark.parametrize("part", range(PARTS))
def test_the_link_of_a_draft_opens_its_form_with_what_was_typed(
    qtbot: QtBot, window: MainWindow, session: Session, part: int
) -> None:
    kinds = sorted(KEPT.keys() - PREPARED.keys(), key=named)[part::PARTS]
    tried = {named(kind): by_its_link(qtbot, window, session, kind) for kind in kinds}
    found = {name: each for name, (each, _) in tried.items()}
    assert found == {name: wanted for name, (_, wanted) in tried.items()}


@pytest.mark.parametrize("kind", sorted(PREPARED, key=named), ids=named)
def test_so_does_the_link_of_one_that_needs_an_office_of_its_own(
    qtbot: QtBot, window: MainWindow, session: Session, kind: type[CommandDialog]
) -> None:
    PREPARED[kind](session)
    found, wanted = by_its_link(qtbot, window, session, kind)
    assert found == wanted


def test_a_restricted_tag_leaves_no_draft_even_where_it_ends(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    page = show_page(qtbot, window, "file", key=ALI)
    tag = Tag(1, "زباله‌گرد", offices.NOON.date())
    for form in (
        reason_dialogs.EndDialog(page, page.summary, tag),
        reason_dialogs.TagDialog(page, page.summary, ()),
    ):
        form.open()
        assert type_something(form) != {}
        assert form.drafting is None
        form.set_aside(None)
    settle(qtbot, window)
    assert session.ask(own_drafts, AskOwnDrafts()) == ()


def test_a_draft_about_what_is_gone_opens_nothing_and_says_so(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    session.jot(keep_draft, KeepDraft("member-leaves", f"{ALI}/99", {"why": "died"}))
    first: Any = show_page(qtbot, window, "first")
    first.drafts.banner().findChildren(Button)[0].click()
    settle(qtbot, window)
    assert (window.current_name(), window.findChildren(CommandDialog)) == ("file", [])
    assert window.status._toast_words.text() == GONE


def test_what_waits_for_an_answer_of_the_office_comes_back_too(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    page = show_page(qtbot, window, "file", key=ALI)
    comes = session.ask(show, ShowFile(SAKINEH.file_no)).household.members[0].person.id
    typed = {"file_no": SAKINEH.file_no, f"kinship-{comes}": Kinship.SISTER.value}
    join = household_dialogs.JoinDialog(page, page.summary)
    join.open()
    join.bring_back(typed)
    task = TaskDialog(page)
    task.open()
    task.bring_back({"for_user": "کارمند"})
    settle(qtbot, window)
    assert join.typed() == typed
    assert task.typed() == {"for_user": "کارمند"}


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (1092, 614)])
def test_habit_23_the_offer_of_a_draft_leaves_the_form_in_one_piece_and_the_cursor_in_it(
    qtbot: QtBot, window: MainWindow, width: int, height: int
) -> None:
    window.resize(width, height)
    page = show_page(qtbot, window, "file", key=ALI)
    press(page, "F8")
    settle(qtbot, window)
    call: CallDialog = dialog_of(window, CallDialog)
    type_into(call.text.control, "فردا زنگ بزنیم")
    call.drafting.keep()
    settle(qtbot, window)
    call.answer(None)  # as if the program had died
    press(page, "F8")
    settle(qtbot, window)
    again: CallDialog = dialog_of(window, CallDialog)
    qtbot.waitUntil(lambda: bool(again.panel.findChildren(Banner)))
    settle(qtbot, window)
    inner = again.panel.layout()
    assert again.panel.height() == inner.totalHeightForWidth(again.panel.width())
    assert again.direction.control.hasFocus()
