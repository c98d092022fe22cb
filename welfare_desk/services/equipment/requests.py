# SPDX-License-Identifier: Apache-2.0
"""Requests for equipment: asked at the desk or from a centre, completed by papers, withdrawn (domain 4.3)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import to_jalali
from welfare_desk.domain.casework.entry import Problem, refused
from welfare_desk.domain.casework.life import ENDED
from welfare_desk.domain.casework.lifespan import Lifespan, check_born
from welfare_desk.domain.equipment.interval import NotYet, check_pupil, not_yet
from welfare_desk.domain.equipment.items import Item
from welfare_desk.domain.equipment.request_lists import (
    RequestFilter,
    RequestRow,
    RequestSort,
    RequestTold,
    RequestTotals,
)
from welfare_desk.domain.equipment.requests import (
    LIVE,
    AllocationState,
    AskedAt,
    Papers,
    RequestState,
    missing_papers,
    request_no,
)
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.text import unify, unify_lines
from welfare_desk.domain.waiting import QueueState
from welfare_desk.services.casework.stamps import because, in_open_months
from welfare_desk.services.door import Kind, Look, Work, command, question
from welfare_desk.services.equipment.asking import (
    NO_PAPERS,
    PapersBrought,
    read_centre,
    read_item,
    read_pieces,
)
from welfare_desk.services.equipment.happened import happened
from welfare_desk.services.equipment.queueing import leave, wait_again
from welfare_desk.storage import series
from welfare_desk.storage.casework import people
from welfare_desk.storage.equipment import handing, items, promises, request_lists
from welfare_desk.storage.equipment import requests as kept
from welfare_desk.storage.equipment.handing import Client
from welfare_desk.storage.equipment.request_lists import RequestAsk
from welfare_desk.storage.equipment.request_tables import EQUIPMENT_REQUEST
from welfare_desk.storage.equipment.requests import KeptRequest, NewRequest

SERIES = "equipment_request"
"""The gapless numbers of requests, from one on in each Jalali year."""


@dataclass(frozen=True)
class AskEquipment:
    """A client (file number or identifier) asks for an item. `asked_on` None: today.

    `centre` is the code or name of the positive-life centre it came from. `pupil` exempts from intervals.
    `reason` says why something goes to somebody whose disability it is not meant for.
    """

    key: str
    item: str
    size: str = ""
    quantity: int = 1
    asked_on: date | None = None
    asked_at: AskedAt = AskedAt.DESK
    centre: str = ""
    words: str = ""
    pupil: bool = False
    papers: PapersBrought = NO_PAPERS
    reason: str = ""


@dataclass(frozen=True)
class CompleteRequest:
    """Papers of a request that are brought later; what is empty stays as it is."""

    request: int
    papers: PapersBrought
    version: int | None = None


@dataclass(frozen=True)
class WithdrawEquipmentRequest:
    """The client does not want it any more, or it is dropped, and why."""

    request: int
    reason: str
    version: int | None = None


@dataclass(frozen=True)
class AskedKept:
    """The request as it stands now; `name` is the client's, told where a new one is kept.

    `missing` are codes of papers that the committee will miss; `early` tells what was had last for the same
    need and until when, where the interval still runs: that refuses nothing yet.
    """

    request: int
    number: str
    file_no: str
    state: RequestState
    missing: tuple[str, ...] = ()
    early: NotYet | None = None
    version: int = 1
    name: str = ""


@dataclass(frozen=True)
class ListRequests:
    """A page of requests; `words` in a name, file or request number, `item` a code."""

    which: RequestFilter = RequestFilter.LIVE
    item: str = ""
    words: str = ""
    sort: RequestSort = RequestSort.ASKED
    descending: bool = False
    offset: int = 0
    limit: int = 200


@dataclass(frozen=True)
class RequestPage:
    """Rows of a page, how many there are in all, and the counts that tabs show."""

    rows: tuple[RequestRow, ...]
    total: int
    totals: RequestTotals


@dataclass(frozen=True)
class ShowRequest:
    """One request by its row."""

    request: int


@dataclass(frozen=True)
class EquipmentRequestsOf:
    """The requests of a file (file number or identifier)."""

    key: str


@command("equipment.ask", permission=Permission.EDIT_FILES, touches={Kind.EQUIPMENT, Kind.FILE})
def ask(work: Work, facts: AskEquipment) -> AskedKept:
    """Keep a request under the next number of its year; an interval that still runs is told, not refused.

    RuleError `file_not_found`, `stale_row`, `request_of_ended_file` (coverage), `bad_fields` with every bad
    field, `before_birth`, `not_a_pupil`, `month_closed`, `request_lives` (number, state, date) while another
    one for the same item does, `item_not_for_disability` (item, name, has, meant) without a reason.
    """
    client = handing.client(work.db.raw, facts.key)
    if client.coverage in ENDED:
        raise RuleError("request_of_ended_file", coverage=client.coverage)
    new, item = _read(work, facts, client)
    in_open_months(work, new.asked_on)
    check_born(Lifespan(client.birth_date, None), new.asked_on)
    if facts.pupil:
        check_pupil(client.birth_date, new.asked_on)
    live = kept.live_of(work.db.raw, client.file_id, item.id)
    if live is not None:
        raise RuleError(
            "request_lives",
            item=item.code,
            name=item.name,
            number=live.number,
            state=live.state,
            date=live.asked_on.isoformat(),
        )
    reason = unify(facts.reason)
    if not item.usable_by(client.disabilities) and not reason:
        raise RuleError(
            "item_not_for_disability",
            item=item.code,
            name=item.name,
            has=[kind.value for kind in client.disabilities],
            meant=[kind.value for kind in item.disabilities],
        )
    work.because(reason)
    number = series.take(work.db, SERIES, new.year)
    new = replace(new, number=number.number)
    request_id = kept.keep(work.db, new, reason, (work.now, work.user.name))
    work.about("file", client.file_no)
    work.about("request", request_no(number.year, number.number))
    missing = missing_papers(item, Papers(new.needs_on, new.prescribed_on))
    early = None if facts.pupil else _early(work, client.file_id, item)
    told = request_no(number.year, number.number)
    name = client.receiver.full_name
    return AskedKept(request_id, told, client.file_no, RequestState.OPEN, missing, early, name=name)


def _read(work: Work, facts: AskEquipment, client: Client) -> tuple[NewRequest, Item]:
    problems: list[Problem] = []
    asked_on = work.today if facts.asked_on is None else facts.asked_on
    item = read_item(work, facts.item, problems)
    size = read_pieces(item, facts.size, facts.quantity, problems)
    if asked_on > work.today:
        problems.append(Problem("asked_on", "date_in_future"))
    centre = read_centre(work, facts.asked_at, facts.centre, problems)
    words = unify_lines(facts.words)
    papers = facts.papers.read(work.today, problems)
    if problems or item is None:
        raise refused(problems)
    new = NewRequest(
        to_jalali(work.today)[0],
        0,
        client.file_id,
        item.id,
        size,
        facts.quantity,
        asked_on,
        facts.asked_at,
        centre,
        words,
        facts.pupil,
        **vars(papers),
    )
    return new, item


def _early(source: Work | Look, file_id: int, item: Item) -> NotYet | None:
    standing = handing.standing(source.db.raw, file_id, [item.id], source.today)
    return not_yet(item, standing.helps.get(item.need, ()), source.today)


def _live(work: Work, request_id: int) -> KeptRequest:
    found = kept.find(work.db.raw, request_id)
    if found.state not in LIVE:
        raise RuleError("request_ended", number=found.number, state=found.state)
    return found


@command("equipment.complete_request", permission=Permission.EDIT_FILES, touches={Kind.EQUIPMENT})
def complete_request(work: Work, facts: CompleteRequest) -> AskedKept:
    """Keep papers that a request lacked.

    RuleError `request_not_found`, `request_ended` (state), `bad_fields`, `stale_row`.
    """
    found = _live(work, facts.request)
    brought = {name: value for name, value in vars(facts.papers).items() if value}
    whole = PapersBrought(**{name: brought.get(name, getattr(found, name)) for name in vars(facts.papers)})
    problems: list[Problem] = [] if brought else [Problem("needs", "required")]
    read = whole.read(work.today, problems)
    if problems:
        raise refused(problems)
    version = found.version if facts.version is None else facts.version
    moved = people.change(work.db, EQUIPMENT_REQUEST, found.id, version, vars(read))
    work.about("file", found.file_no)
    work.about("request", found.number)
    item = items.of_ids(work.db.raw, [found.item_id])[found.item_id]
    missing = missing_papers(item, Papers(read.needs_on, read.prescribed_on))
    return AskedKept(
        found.id, found.number, found.file_no, found.state, missing, version=version + bool(moved)
    )


@command(
    "equipment.withdraw_request",
    permission=Permission.EDIT_FILES,
    touches={Kind.EQUIPMENT, Kind.STOCK, Kind.QUEUE, Kind.FILE},
)
def withdraw_request(work: Work, facts: WithdrawEquipmentRequest) -> AskedKept:
    """Take a request back: what was promised by it is free again, and its place in the list is left.

    RuleError `bad_fields` (reason), `request_not_found`, `request_ended` (state), `month_closed`,
    `stale_row`.
    """
    reason = because(work, facts.reason)
    found = _live(work, facts.request)
    on = happened(work, None)
    version = found.version if facts.version is None else facts.version
    recorded = (work.now, work.user.name)
    kept.move(
        work.db,
        found.id,
        RequestState.WITHDRAWN,
        on,
        recorded,
        version=version,
        event={"reason": reason},
    )
    promise = promises.open_promise(work.db.raw, found.id)
    if promise is not None:
        ended = AllocationState.RELEASED
        promises.end_promise(work.db, (promise.id, promise.version), ended, on, reason=reason)
    leave(work, found, QueueState.WITHDREW, reason)
    wait_again(work, promises.promises_of(work.db.raw, found.id), reason)
    work.about("file", found.file_no)
    work.about("request", found.number)
    return AskedKept(found.id, found.number, found.file_no, RequestState.WITHDRAWN, version=version + 1)


@question("equipment.requests", permission=Permission.VIEW_FILES)
def list_requests(look: Look, facts: ListRequests) -> RequestPage:
    """Requests, those asked first first unless sorted otherwise."""
    ask_for = RequestAsk(facts.which, facts.item, facts.words)
    order = facts.sort, facts.descending
    rows, total = request_lists.page(look.db.raw, ask_for, order, facts.offset, facts.limit)
    return RequestPage(rows, total, request_lists.totals(look.db.raw))


@question("equipment.request", permission=Permission.VIEW_FILES)
def show_request(look: Look, facts: ShowRequest) -> RequestTold:
    """One request with its papers and events; RuleError `request_not_found`."""
    told = request_lists.told(look.db.raw, facts.request)
    row = told.row
    if row.pupil or row.state not in LIVE:
        return told
    item = items.of_codes(look.db.connection, [row.code])[row.code]
    return replace(told, early=_early(look, row.file_id, item))


@question("equipment.requests_of", permission=Permission.VIEW_FILES)
def requests_of(look: Look, facts: EquipmentRequestsOf) -> tuple[RequestRow, ...]:
    """Every request of a file, the newest first; RuleError `file_not_found`."""
    client = handing.client(look.db.raw, facts.key, also_closed=True)
    return request_lists.of_file(look.db.raw, client.file_id)
