# SPDX-License-Identifier: Apache-2.0
"""One file at a glance: what the file page shows and the file summary prints."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from welfare_desk.domain.casework.file import CaseFile, CoverageEvent, FieldChange
from welfare_desk.domain.casework.inquiry import InquiryBody
from welfare_desk.domain.casework.person import Disability, FormerMember, Household, Person, SocialCategory
from welfare_desk.domain.casework.transfer import OriginRefusal
from welfare_desk.domain.pension import LIVE, PensionFact
from welfare_desk.domain.pension.allowances import AllowanceFact
from welfare_desk.domain.waiting import OPEN_STATES, QueueEntry

COVERED_AGAIN = "covered_again"
"""The code of a ``coverage`` item that brings a file back under coverage which had left it."""

PAYMENTS = frozenset({"pension", "allowance"})
"""Kinds of items that tell of a recurring payment."""

ENDING = PAYMENTS | {"queue"}
"""Kinds of items that tell of what ends with its file."""


@dataclass(frozen=True)
class TimelineItem:
    """Something that happened to a file.

    ``kind`` is one of ``coverage``, ``pension``, ``allowance``, ``queue``, ``import``, ``edit``, ``paper``,
    ``reprint``, ``undo``, ``note``, ``letter``, ``call``, ``task``, ``visit``, ``commission``, ``inquiry``,
    ``document``, ``request``, ``transfer``, ``reception``; ``code`` the new state or the command, of an
    ``undo`` what was taken back (``coverage``, ``letter``, ``request_answer`` …), or struck because the file
    had left before (``pension_struck``, ``queue_struck`` …) or a place began earlier (``queue_mistaken``);
    ``detail`` free words of the office (reason, letter, changed fields, the visitor, the office a file went
    to, who answered); ``by`` who recorded it, empty for what came by itself. A planned visit stands on a day
    that may be still to come.
    """

    on: date
    kind: str
    code: str
    detail: str
    by: str
    about: tuple[str, ...] = ()
    """Codes of what it is about: a visit's or document's kind, an inquiry's body, type and severity voted.

    Of one of the `PAYMENTS`: the kind of allowance, the reason of the suspension, the first month paid or
    unpaid (``1404-08``), and ``arrears``, each where there is one.
    """
    until: date | None = None
    """The last day that a vote, an extension, an answer or a document holds."""
    reception: int = 0
    """The request at the desk that is told of."""
    struck: bool = False
    """Taken back since: it stands and counts no more."""

    @property
    def of_payment(self) -> bool:
        """Whether it tells of a recurring payment, or takes an event of one back."""
        return (self.code.split("_")[0] if self.kind == "undo" else self.kind) in PAYMENTS


@dataclass(frozen=True)
class FileCounts:
    """How much stands behind the tabs of a file that its summary does not hold."""

    requests: int = 0
    commissions: int = 0
    inquiries: int = 0
    visits: int = 0
    attachments: int = 0
    notes: int = 0
    tasks: int = 0
    """Open ones."""
    letters: int = 0
    calls: int = 0


@dataclass(frozen=True)
class FileSummary:
    """Coverage, pension and queue stand side by side as three facts."""

    file: CaseFile
    person: Person
    household: Household
    disabilities: tuple[Disability, ...]
    categories: tuple[SocialCategory, ...]
    pension: PensionFact
    queue: tuple[QueueEntry, ...]
    events: tuple[CoverageEvent, ...]
    timeline: tuple[TimelineItem, ...]
    counts: FileCounts = FileCounts()
    past_disabilities: tuple[Disability, ...] = ()
    """Those that count no more; `disabilities` are those that do."""
    former_members: tuple[FormerMember, ...] = ()
    """Who lived in the household and does no more, the last to leave first; no paper tells of them."""
    field_change: FieldChange | None = None
    """The last move between specialised fields that stands; None in the field the file was opened in."""
    refused_there: bool = False
    """The office that the file was sent to has refused it: nobody supports the client."""
    origin_refusal: OriginRefusal | None = None
    """The office that the client comes from has refused to give the file."""
    rejected_stands: bool = False
    """A re-examination rejected, and nothing followed: the disability that it was about stands as before."""
    elsewhere: tuple[InquiryBody, ...] = ()
    """The other bodies that support the client today."""
    allowances: tuple[AllowanceFact, ...] = ()
    """Every allowance that the file has or had, the live ones first."""

    def waits_for(self, service: str) -> bool:
        """Whether the file has an open place in the queue of a service."""
        return any(entry.service == service and entry.state in OPEN_STATES for entry in self.queue)

    def struck_by_leaving(self, day: date) -> tuple[TimelineItem, ...]:
        """What payments and queues tell of days after that on which the file leaves, the oldest first."""
        return tuple(one for one in self._moves() if one.on > day)

    def ended_by_leaving(self, day: date) -> tuple[tuple[str, str], ...]:
        """What the file drew and waited for on the evening of the day on which it leaves: kind and code.

        The code is the kind of an allowance, the service of a place in a queue; a pension has none.
        """
        states = {
            (one.kind, one.about[0] if one.kind == "allowance" else ""): one.code
            for one in self._moves()
            if one.kind in PAYMENTS and one.on <= day
        }
        places = [
            ("queue", one.service)
            for one in self.queue
            if one.joined_on <= day and (one.ended_on is None or one.ended_on > day)
        ]
        drawn = sorted(which for which, state in states.items() if state in LIVE)
        return (*reversed(drawn), *places)  # the pension before the allowances

    def _moves(self) -> list[TimelineItem]:
        """What counts of payments and queues, the oldest first."""
        return [one for one in reversed(self.timeline) if one.kind in ENDING and not one.struck]
