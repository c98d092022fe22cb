# SPDX-License-Identifier: Apache-2.0
"""Two desks on one record, in every form: the later one sees both versions and loses nothing typed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from tests.desktop.habits.forms import BASES, FORMS, SERVED, TODAY, Desk, every_form, office_of_forms
from tests.desktop.habits.gone import FATEMEH, FOLLOWS, OF_NO_FILE, STAYS, STRUCK, merge
from tests.desktop.habits.other_desk import received
from tests.desktop.habits.rivals import NEVER_OUTRUN, RIVALS
from tests.support import office as offices
from tests.support.household import ALI
from tests.support.window import open_window, press_here, settle, show_page
from welfare_desk.desktop.casework.life import moves
from welfare_desk.desktop.casework.reception import deciding
from welfare_desk.desktop.frame.afresh import Afresh
from welfare_desk.desktop.frame.command_dialog import CommandDialog
from welfare_desk.desktop.kit.allowing import reason_of
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.messages import sentence
from welfare_desk.desktop.visits import planning
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.access import Role
from welfare_desk.domain.casework.reception import ReceptionState
from welfare_desk.services import access
from welfare_desk.services.casework import reception
from welfare_desk.services.session import Session

OTHER = "کارمند"


def named(kind: object) -> str:
    assert isinstance(kind, type)
    return f"{kind.__module__.split('.')[-2]}.{kind.__name__}"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with office_of_forms(tmp_path) as opened:
        yield opened


@pytest.fixture
def other(session: Session) -> Iterator[Session]:
    """A colleague who may do everything, at another desk."""
    roles = access.SetRole(OTHER, Role.CASE_CLERK, (Role.HEAD, Role.ADMIN), offices.PASSWORD)
    session.do(access.set_role, roles)
    with offices.desk(session.office_dir, user=OTHER) as opened:
        yield opened


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    shown = open_window(qtbot, session)
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    yield shown
    shown.let_go()


def test_every_form_on_a_record_says_how_it_is_read_again(qtbot: QtBot, window: MainWindow) -> None:
    desk = Desk(show_page(qtbot, window, "file", key=ALI))
    alone = set()
    for kind in sorted(every_form() - BASES, key=named):
        form = RIVALS[kind].make(desk) if kind in RIVALS else FORMS[kind](desk)
        if form.afresh() is None:
            alone.add(kind)
        form.answer(None)
    assert every_form() - BASES - alone == {*RIVALS, *NEVER_OUTRUN}


@pytest.mark.parametrize("kind", sorted(RIVALS, key=named), ids=named)
def test_a_form_outrun_by_another_desk_shows_both_and_saves_what_was_typed(
    qtbot: QtBot, window: MainWindow, session: Session, other: Session, kind: type[CommandDialog]
) -> None:
    rival = RIVALS[kind]
    form = rival.make(Desk(show_page(qtbot, window, "file", key=ALI)))
    form.open()
    settle(qtbot, window)
    form.bring_back(rival.typed)
    settle(qtbot, window)
    typed = form.typed()
    rival.change(other)
    press_here("Ctrl+S")
    settle(qtbot, window)
    banner = form.trouble.banner()
    assert isinstance(banner, Banner)
    assert banner.title.text() == f"{OTHER} has just changed this record"
    told = [line for line in (rival.told, "What you typed is kept; look again and save.") if line]
    assert banner.text.text() == "\n".join(told)
    name, below = rival.below
    if name:
        assert form.form.fields[name].below.text() == below
    assert form.typed() == typed
    press_here("F11")
    settle(qtbot, window)
    assert not shiboken6.isValid(form) or not form.isVisible()
    assert rival.kept(session) == rival.both


SAVED = "saved"
"""What a form says that has closed."""
FALSE = sentence("stale_row", {})
"""True where the change is shown and taken over; a dead end where it is said instead."""


def opened(qtbot: QtBot, window: MainWindow, kind: type[CommandDialog]) -> CommandDialog:
    """A form over the page of its file, filled where it is known how."""
    desk = Desk(show_page(qtbot, window, "file", key=ALI))
    form = RIVALS[kind].make(desk) if kind in RIVALS else FORMS[kind](desk)
    form.open()
    settle(qtbot, window)
    if kind in RIVALS:
        form.bring_back(RIVALS[kind].typed)
        settle(qtbot, window)
    return form


def said_by(qtbot: QtBot, window: MainWindow, form: CommandDialog) -> list[str]:
    """What stands above the form after each of two presses on its save key."""
    said = []
    for _ in range(2):
        if shiboken6.isValid(form) and form.isVisible():
            press_here("Ctrl+S")
            settle(qtbot, window)
        if not shiboken6.isValid(form) or not form.isVisible():
            said.append(SAVED)
            continue
        banner = form.trouble.banner()
        said.append(banner.text.text() if isinstance(banner, Banner) else "")
    return said


@pytest.mark.parametrize("kind", sorted(every_form() - BASES - STAYS, key=named), ids=named)
def test_a_form_whose_file_was_merged_into_another_says_so(
    qtbot: QtBot, window: MainWindow, other: Session, kind: type[CommandDialog]
) -> None:
    form = opened(qtbot, window, kind)
    typed = form.typed()
    merge(other)
    settle(qtbot, window)
    said = said_by(qtbot, window, form)
    if kind not in RIVALS:
        assert FALSE not in said
    elif kind in OF_NO_FILE:
        assert said == [SAVED, SAVED]
    elif kind in FOLLOWS:
        kept = "What you typed is kept; look again and save."
        assert f"File number: from \u200e{ALI}\u200e to \u200e{FATEMEH}\u200e" in said[0].splitlines()
        assert (said[0].splitlines()[-1], said[1]) == (kept, SAVED)
    else:
        of = SERVED if kind in (moves.AnswerDialog, moves.AskOriginDialog) else ALI
        merged = sentence("stale_row", {"reason": "merged", "merged": of, "file_no": FATEMEH})
        assert said == [merged, merged]
        assert form.typed() == typed


@pytest.mark.parametrize("kind", sorted(STRUCK, key=named), ids=named)
def test_a_form_whose_row_was_struck_says_so(
    qtbot: QtBot, window: MainWindow, other: Session, kind: type[CommandDialog]
) -> None:
    struck = STRUCK[kind]
    form = opened(qtbot, window, kind)
    typed = form.typed()
    struck.change(other)
    settle(qtbot, window)
    said = said_by(qtbot, window, form)
    told = sentence(struck.code, dict(struck.facts))
    assert FALSE not in said
    assert [text == told for text in said] == [not struck.shown_first, True]
    assert form.typed() == typed


def test_a_record_that_is_there_no_more_is_told_as_gone(
    qtbot: QtBot, window: MainWindow, other: Session
) -> None:
    """No command ends so today: what the list hides is refused with its own sentence before."""
    form = opened(qtbot, window, planning.PlanDialog)
    RIVALS[planning.PlanDialog].change(other)
    form.__dict__["afresh"] = partial(nothing_found, form.afresh())
    said = said_by(qtbot, window, form)
    assert said == [sentence("stale_row", {"reason": "gone"})] * 2


def nothing_found(again: Afresh | None) -> Afresh | None:
    """The same reading, whose answer does not hold the record."""
    assert again is not None
    return replace(again, reading=again.reading._replace(find=lambda answer: None))


def test_a_step_that_was_barred_by_another_decision_stays_chosen_and_is_told(
    qtbot: QtBot, window: MainWindow, session: Session, other: Session
) -> None:
    form = opened(qtbot, window, deciding.DecideDialog)
    typed = form.typed()
    refuse(other)
    said = said_by(qtbot, window, form)
    barred = (
        "The request was decided meanwhile (Refused, as of \u200e1404/07/30\u200e), so “Hand to an expert” "
        "can follow no more. What you chose and typed still stands here; choose another step, or close the "
        "form."
    )
    assert [text.splitlines()[-1] for text in said] == [barred, barred]
    assert (form.typed(), reason_of(form.save_button)) == (typed, barred)
    assert received(session).state is ReceptionState.REFUSED
    form.bring_back({"to_state": "received", "reason": "مدرک تازه آورد"})
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert received(session).state is ReceptionState.RECEIVED


def refuse(other: Session) -> None:
    """Another desk refuses the applicant."""
    now = received(other)
    facts = reception.DecideReception(1, now.version, ReceptionState.REFUSED, TODAY, reason="درآمد کافی")
    other.do(reception.decide_reception, facts)
