# SPDX-License-Identifier: Apache-2.0
"""Printed lists of a queue: who waits in which order, and whom to call before an admission.

They carry no number; but names and telephones leave the office on them, so printing is logged first, by a
command whose ticket the drawing asks for.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from welfare_desk.domain.access import Permission, Sighting
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.waiting import PENSION
from welfare_desk.domain.waiting.list_paper import CallLine, CallList, QueueLine, QueueList
from welfare_desk.domain.waiting.listing import QueueFilter
from welfare_desk.services.door import Kind, Look, Work, command, question
from welfare_desk.services.numbered import stamp_at
from welfare_desk.services.sightings import Ticket, logged, note
from welfare_desk.services.waiting.calling import AskCallList, call_list
from welfare_desk.services.waiting.questions import standing_policy
from welfare_desk.storage.waiting import listing, places
from welfare_desk.storage.waiting import services as services_kept

MOST_LINES = 10_000
"""Lines of one printed queue."""


@dataclass(frozen=True)
class PrintQueue:
    """The queue of a service, as a filter leaves it."""

    service: str = PENSION
    filter: QueueFilter = field(default_factory=QueueFilter)


@dataclass(frozen=True)
class PrintCalls:
    """The first `top` of a queue, to be called."""

    service: str = PENSION
    top: int = 100


@command("waiting.print_queue", permission=Permission.PRINT_LISTS, touches={Kind.SIGHTING})
def print_queue(work: Work, facts: PrintQueue) -> Ticket:
    """Log the printing of a queue. RuleError `unknown_service`, `nothing_to_print`."""
    service = services_kept.known_service(work.db.connection, facts.service).code
    _, rows = listing.page(work.db.raw, service, facts.filter, limit=1)
    return _noted(work, service, min(rows, MOST_LINES))


@command("waiting.print_calls", permission=Permission.PRINT_LISTS, touches={Kind.SIGHTING})
def print_calls(work: Work, facts: PrintCalls) -> Ticket:
    """Log the printing of a call list. RuleError `unknown_service`, `nothing_to_print`."""
    service = services_kept.known_service(work.db.connection, facts.service).code
    return _noted(work, service, min(facts.top, places.total(work.db.raw, service)))


def _noted(work: Work, service: str, rows: int) -> Ticket:
    if rows < 1:
        raise RuleError("nothing_to_print")
    work.about("service", service)
    return Ticket(note(work, Sighting.PRINTED_LIST, rows=rows), rows)


@dataclass(frozen=True)
class QueuePdf:
    """The queue of a ticket."""

    ticket: int
    service: str = PENSION
    filter: QueueFilter = field(default_factory=QueueFilter)


@dataclass(frozen=True)
class CallsPdf:
    """The call list of a ticket."""

    ticket: int
    service: str = PENSION
    top: int = 100


@question("waiting.queue_pdf", permission=Permission.PRINT_LISTS)
def queue_pdf(look: Look, facts: QueuePdf) -> bytes:
    """The queue as PDF. RuleError `not_logged`, `unknown_service`."""
    from welfare_desk.documents.waiting.call_list import queue_list

    service = services_kept.known_service(look.db.connection, facts.service)
    rows, matched = listing.page(look.db.apart, service.code, facts.filter, limit=MOST_LINES)
    seen = logged(look, facts.ticket, print_queue, PrintQueue(facts.service, facts.filter), len(rows))
    scored_on, policy = standing_policy(look, service.code)
    lines = [
        QueueLine(
            row.rank,
            row.file_no,
            f"{row.first_name} {row.last_name}".strip(),
            row.joined_on,
            row.score,
            row.state,
            row.held_until,
        )
        for row in rows
    ]
    total = places.total(look.db.apart, service.code)
    paper = QueueList(
        service.code,
        service.name,
        scored_on or look.today,
        total,
        policy.policy.order,
        policy.version,
        policy.policy.proposed,
        tuple(lines),
        "" if matched == total else in_words(facts.filter),
    )
    return queue_list(paper, stamp_at(look, seen.at))


def in_words(chosen: QueueFilter) -> str:
    """What narrowed the list, as its subtitle says it."""
    texts = [chosen.text] if chosen.text.strip() else []
    parts = (("جست‌وجو", texts), ("محله", list(chosen.neighbourhoods)))
    told = [f"{name}: {'، '.join(values)}" for name, values in parts if values]
    others = any((chosen.domains, chosen.states, chosen.documents))
    return " · ".join([*told, *(["بخشی از صف"] if others else [])])


@question("waiting.calls_pdf", permission=Permission.PRINT_LISTS)
def calls_pdf(look: Look, facts: CallsPdf) -> bytes:
    """The call list as PDF. RuleError `not_logged`, `unknown_service`."""
    from welfare_desk.documents.waiting.call_list import call_list as drawn

    service = services_kept.known_service(look.db.connection, facts.service)
    told = call_list(look, AskCallList(facts.service, facts.top))
    seen = logged(look, facts.ticket, print_calls, PrintCalls(facts.service, facts.top), len(told.rows))
    scored_on, _ = standing_policy(look, service.code)
    lines = tuple(
        CallLine(
            row.rank,
            f"{row.first_name} {row.last_name}".strip(),
            row.file_no,
            row.phones,
        )
        for row in told.rows
    )
    paper = CallList(service.code, service.name, scored_on or look.today, lines)
    return drawn(paper, stamp_at(look, seen.at))
