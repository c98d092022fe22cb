# SPDX-License-Identifier: Apache-2.0
"""Sheets of home visits: forms to be filled in by hand, and the list of a day.

They carry no number: nothing is certified by them, and what was found is recorded, not kept on paper. But
they carry clients' addresses out of the office, so printing is logged first, by a command. Its ticket is
what the drawing asks for: the pages themselves are not kept in the database.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from welfare_desk.domain.access import Permission, Sighting
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.casework.life import ENDED
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.numbering import parse_file_no
from welfare_desk.domain.summary.visit_sheets import VisitDay
from welfare_desk.domain.summary.visits import VisitFilter
from welfare_desk.services.casework.visit_lists import AskVisitChoices, visit_choices
from welfare_desk.services.door import Kind, Look, Work, command, question
from welfare_desk.services.numbered import stamp_at
from welfare_desk.services.sightings import Ticket, logged, note
from welfare_desk.storage.casework import people, visit_sheets
from welfare_desk.storage.sightings import Logged

_NOTHING_TOUCHED: set[Kind] = set()


@dataclass(frozen=True)
class PrintVisitForm:
    """The visit form of one file."""

    file_no: str


@dataclass(frozen=True)
class PrintVisitForms:
    """Visit forms of these files, a form each, in this order: a list of persons, as a day's list is one."""

    file_nos: tuple[str, ...]


@dataclass(frozen=True)
class PrintVisitDay:
    """The list of the visits planned for a day; the filter narrows by neighbourhood, centre, visitor."""

    on: date
    filter: VisitFilter = field(default_factory=VisitFilter)


@dataclass(frozen=True)
class VisitFormPdf:
    """The form of a ticket."""

    ticket: int
    file_no: str


@dataclass(frozen=True)
class VisitFormsPdf:
    """The forms of a ticket."""

    ticket: int
    file_nos: tuple[str, ...]


@dataclass(frozen=True)
class VisitDayPdf:
    """The day's list of a ticket."""

    ticket: int
    on: date
    filter: VisitFilter = field(default_factory=VisitFilter)


@command("casework.print_visit_form", permission=Permission.EDIT_FILES, touches=_NOTHING_TOUCHED)
def print_visit_form(work: Work, facts: PrintVisitForm) -> Ticket:
    """Log the printing of one form. RuleError `file_not_found`, `form_of_ended_file`."""
    return _forms_logged(work, (facts.file_no,))


@command("casework.print_visit_forms", permission=Permission.PRINT_LISTS, touches=_NOTHING_TOUCHED)
def print_visit_forms(work: Work, facts: PrintVisitForms) -> Ticket:
    """Log the printing of forms. RuleError `nothing_to_print`, `file_not_found`, `form_of_ended_file`."""
    if not facts.file_nos:
        raise RuleError("nothing_to_print")
    return _forms_logged(work, facts.file_nos)


def _forms_logged(work: Work, file_nos: tuple[str, ...]) -> Ticket:
    found = [people.standing_file(work.db, parse_file_no(number)) for number in file_nos]
    for file in found:
        coverage = Coverage(file.coverage)
        if coverage in ENDED:
            raise RuleError("form_of_ended_file", file_no=file.file_no, coverage=coverage)
        work.about("file", file.file_no)
    only = found[0].file_id if len(found) == 1 else None
    ticket = note(work, Sighting.PRINTED_LIST, file_id=only, rows=len(found))
    return Ticket(ticket, len(found))


@command("casework.print_visit_day", permission=Permission.PRINT_LISTS, touches=_NOTHING_TOUCHED)
def print_visit_day(work: Work, facts: PrintVisitDay) -> Ticket:
    """Log the printing of a day's list; RuleError `nothing_to_print` when nothing is planned for it."""
    rows = len(visit_sheets.day_visits(work.db.raw, facts.on, facts.filter))
    if not rows:
        raise RuleError("nothing_to_print")
    work.about("visits", facts.on.isoformat())
    return Ticket(note(work, Sighting.PRINTED_LIST, rows=rows), rows)


@question("casework.visit_form_pdf", permission=Permission.EDIT_FILES)
def visit_form_pdf(look: Look, facts: VisitFormPdf) -> bytes:
    """The form as PDF. RuleError `not_logged`, `file_not_found`."""
    seen = logged(look, facts.ticket, print_visit_form, PrintVisitForm(facts.file_no))
    return _forms_drawn(look, seen, (facts.file_no,))


@question("casework.visit_forms_pdf", permission=Permission.PRINT_LISTS)
def visit_forms_pdf(look: Look, facts: VisitFormsPdf) -> bytes:
    """The forms as one PDF. RuleError `not_logged`, `file_not_found`."""
    seen = logged(look, facts.ticket, print_visit_forms, PrintVisitForms(facts.file_nos))
    return _forms_drawn(look, seen, facts.file_nos)


def _forms_drawn(look: Look, seen: Logged, file_nos: tuple[str, ...]) -> bytes:
    from welfare_desk.documents.visits import visit_forms

    stamp = stamp_at(look, seen.at)
    total = 2 * len(file_nos)
    forms = []
    for done, number in enumerate(file_nos, start=1):
        forms.append(visit_sheets.form(look.db.apart, number, look.today))
        look.progress(done, total)
    return visit_forms(forms, stamp, _second_half(look.progress, total))


def _second_half(progress: Callable[[int, int], None], total: int) -> Callable[[int, int], None]:
    """Reading the files is the first half of the way, drawing them the second."""

    def drawn(done: int, forms: int) -> None:
        progress(total - forms + done, total)

    return drawn


@question("casework.visit_day_pdf", permission=Permission.PRINT_LISTS)
def visit_day_pdf(look: Look, facts: VisitDayPdf) -> bytes:
    """The day's list as PDF. RuleError `not_logged`, `nothing_to_print`."""
    from welfare_desk.documents.visit_day import day_list

    visits = visit_sheets.day_visits(look.db.apart, facts.on, facts.filter)
    asked = PrintVisitDay(facts.on, facts.filter)
    stamp = stamp_at(look, logged(look, facts.ticket, print_visit_day, asked, len(visits)).at)
    return day_list(VisitDay(facts.on, visits, _in_words(look, facts.filter)), stamp)


def _in_words(look: Look, chosen: VisitFilter) -> str:
    """What narrowed the list, as its subtitle says it."""
    names = dict(visit_choices(look, AskVisitChoices()).centres) if chosen.centres else {}
    centres = [names.get(centre, "بدون مرکز") for centre in chosen.centres]
    parts = (("محله", chosen.neighbourhoods), ("مرکز", centres), ("بازدیدکننده", chosen.visitors))
    return " · ".join(f"{name}: {'، '.join(values)}" for name, values in parts if values)
