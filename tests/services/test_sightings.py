# SPDX-License-Identifier: Apache-2.0
"""A sighting is a ticket for what was logged, for whom logged it, and for a few minutes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.support import people
from tests.support.office import NOON
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.trail import TrailFilter
from welfare_desk.domain.summary.visits import VisitFilter
from welfare_desk.services.casework.commands import EditPerson, edit_person
from welfare_desk.services.casework.labels import LabelList, LabelsPdf, labels_pdf, print_labels
from welfare_desk.services.casework.restricted import AskTags, ShowTags, show_tags, tags
from welfare_desk.services.casework.visit_sheets import (
    PrintVisitDay,
    PrintVisitForm,
    PrintVisitForms,
    VisitDayPdf,
    VisitFormPdf,
    VisitFormsPdf,
    print_visit_day,
    print_visit_form,
    print_visit_forms,
    visit_day_pdf,
    visit_form_pdf,
    visit_forms_pdf,
)
from welfare_desk.services.casework.visits import PlanVisit, plan_visit
from welfare_desk.services.clocks import PinnedClock
from welfare_desk.services.session import Session
from welfare_desk.services.sightings import SHOWN_WITHIN
from welfare_desk.services.trail import PrintTrail, TrailPdf, print_trail, trail_pdf

ALI, FATEMEH = "1400-00001", "1400-00002"
TOMORROW = NOON.date() + timedelta(days=1)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with people.peopled_office(tmp_path) as opened:
        opened.do(edit_person, EditPerson(ALI, 1, 1, {"address": "خیابان کاشانی"}))
        opened.do(edit_person, EditPerson(FATEMEH, 1, 1, {"address": "خیابان دیگر"}))
        opened.do(plan_visit, PlanVisit(ALI, TOMORROW, "کریمی"))
        yield opened


def at(session: Session, moment: datetime) -> None:
    """Let the session's clock show this."""
    session._clock = lambda: moment


Ask = Callable[[Session, int], object]

KINDS: list[tuple[Any, Any, Ask, Ask]] = [
    (
        show_tags,
        ShowTags(ALI),
        lambda desk, ticket: desk.ask(tags, AskTags(ALI, ticket)),
        lambda desk, ticket: desk.ask(tags, AskTags(FATEMEH, ticket)),
    ),
    (
        print_trail,
        PrintTrail(TrailFilter(file_no=ALI)),
        lambda desk, ticket: desk.ask(trail_pdf, TrailPdf(ticket, TrailFilter(file_no=ALI))),
        lambda desk, ticket: desk.ask(trail_pdf, TrailPdf(ticket, TrailFilter())),
    ),
    (
        print_labels,
        LabelList(file_ids=(1,)),
        lambda desk, ticket: desk.ask(labels_pdf, LabelsPdf(ticket, LabelList(file_ids=(1,)))),
        lambda desk, ticket: desk.ask(labels_pdf, LabelsPdf(ticket, LabelList(file_ids=(2,)))),
    ),
    (
        print_visit_form,
        PrintVisitForm(ALI),
        lambda desk, ticket: desk.ask(visit_form_pdf, VisitFormPdf(ticket, ALI)),
        lambda desk, ticket: desk.ask(visit_form_pdf, VisitFormPdf(ticket, FATEMEH)),
    ),
    (
        print_visit_forms,
        PrintVisitForms((ALI,)),
        lambda desk, ticket: desk.ask(visit_forms_pdf, VisitFormsPdf(ticket, (ALI,))),
        lambda desk, ticket: desk.ask(visit_forms_pdf, VisitFormsPdf(ticket, (FATEMEH,))),
    ),
    (
        print_visit_day,
        PrintVisitDay(TOMORROW),
        lambda desk, ticket: desk.ask(visit_day_pdf, VisitDayPdf(ticket, TOMORROW)),
        lambda desk, ticket: desk.ask(
            visit_day_pdf, VisitDayPdf(ticket, TOMORROW, VisitFilter(visitors=("کریمی",)))
        ),
    ),
]
NAMES = [kind[0].name for kind in KINDS]


def refusal(ask: Ask, session: Session, ticket: int) -> str:
    with pytest.raises(RuleError) as refused:
        ask(session, ticket)
    return refused.value.code


@pytest.mark.parametrize(("command", "facts", "same", "other"), KINDS, ids=NAMES)
def test_a_ticket_is_for_what_was_logged_and_for_minutes(
    session: Session, command: Any, facts: Any, same: Ask, other: Ask
) -> None:
    session.do(command, facts)  # the only sighting of this office
    assert refusal(other, session, 1) == "not_logged"
    at(session, NOON + SHOWN_WITHIN)
    assert same(session, 1)
    at(session, NOON + SHOWN_WITHIN + timedelta(seconds=1))
    assert refusal(same, session, 1) == "not_logged"
    at(session, NOON - timedelta(seconds=1))
    assert refusal(same, session, 1) == "not_logged"


@pytest.mark.parametrize(("command", "facts", "same", "_other"), KINDS, ids=NAMES)
def test_another_kinds_ticket_shows_nothing(
    session: Session, command: Any, facts: Any, same: Ask, _other: Ask
) -> None:
    for other, wanted, _same, _ in KINDS:
        if other is not command:
            session.do(other, wanted)
    assert [refusal(same, session, ticket) for ticket in range(1, len(KINDS))] == ["not_logged"] * (
        len(KINDS) - 1
    )


def test_a_pinned_day_does_not_keep_a_ticket_fresh(session: Session) -> None:
    wall = [NOON]
    session._clock = PinnedClock(NOON, lambda: wall[0])
    seen = session.do(show_tags, ShowTags(ALI)).sighting
    assert session.ask(tags, AskTags(ALI, seen)).tags == ()
    wall[0] += SHOWN_WITHIN + timedelta(seconds=1)
    with pytest.raises(RuleError) as refused:
        session.ask(tags, AskTags(ALI, seen))
    assert refused.value.code == "not_logged"
