# SPDX-License-Identifier: Apache-2.0
"""Cash aid to buy a device, the other way of help: granted by the committee, or with a reason without it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from welfare_desk.domain.access import Permission
from welfare_desk.domain.bounds import LONGEST_LINE
from welfare_desk.domain.casework.entry import Problem, refused
from welfare_desk.domain.casework.life import IN_HAND
from welfare_desk.domain.casework.lifespan import Lifespan, check_born
from welfare_desk.domain.casework.mistake import refuse_struck
from welfare_desk.domain.equipment.interval import Way, check_pupil, not_yet
from welfare_desk.domain.equipment.items import Item
from welfare_desk.domain.equipment.passing import MOST_CASH, CashFilter, CashRow, check_within_grant
from welfare_desk.domain.equipment.requests import RequestState
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial
from welfare_desk.domain.text import latin_digits, unify
from welfare_desk.services.casework.stamps import because, mistaken
from welfare_desk.services.door import Kind, Look, Work, command, question
from welfare_desk.services.equipment.asking import read_item
from welfare_desk.services.equipment.happened import happened
from welfare_desk.services.equipment.overriding import Override, check_early
from welfare_desk.storage.casework import people
from welfare_desk.storage.equipment import handing, items, passing, promises, requests
from welfare_desk.storage.equipment.handing import Client
from welfare_desk.storage.equipment.passing import CashAsk, NewCash
from welfare_desk.storage.equipment.request_tables import EQUIPMENT_REQUEST
from welfare_desk.storage.equipment.requests import KeptRequest

_TOUCHED = {Kind.EQUIPMENT, Kind.FILE}


@dataclass(frozen=True)
class GrantCash:
    """Money for a client (file number or identifier) to buy an item; `granted_on` None: today.

    `request` is one that the committee granted for cash, and tells item and client; without one a `reason`
    says why. `reason` also says why an interval is passed. `pupil` exempts from intervals.
    """

    amount: Rial
    letter_no: str
    key: str = ""
    item: str = ""
    request: int | None = None
    granted_on: date | None = None
    invoice_no: str = ""
    seller: str = ""
    reason: str = ""
    pupil: bool = False
    version: int | None = None


@dataclass(frozen=True)
class TakeCashBack:
    """A cash aid that was recorded by mistake, or given back, and why."""

    cash: int
    reason: str
    version: int | None = None


@dataclass(frozen=True)
class CashKept:
    """The cash aid as it stands; `request_state` is that of its request now."""

    cash: int
    file_no: str
    item: str
    amount: Rial
    request: int | None = None
    request_state: RequestState | None = None


@dataclass(frozen=True)
class ListCash:
    """A page of cash aids, of one file where `file_no` names it.

    `words` in a client's name, a file's, request's or letter's number.
    """

    file_no: str = ""
    offset: int = 0
    limit: int = 200
    which: CashFilter = CashFilter.ALL
    words: str = ""


@dataclass(frozen=True)
class CashPage:
    """Rows of a page, the latest first, how many there are, and the sum of those of them that stand."""

    rows: tuple[CashRow, ...]
    total: int
    amount: Rial


@command("equipment.grant_cash", permission=Permission.EDIT_EQUIPMENT, touches=_TOUCHED)
def grant_cash(work: Work, facts: GrantCash) -> CashKept:
    """Keep money that a client got to buy; its request is done, and the need's interval runs from that day.

    RuleError `bad_fields` with every bad field, `date_in_future`, `month_closed`, `request_not_found`,
    `request_not_granted` (state, way), `before_grant` (date, granted), `cash_over_grant` (amount, granted),
    `file_not_found`, `stale_row`, `issue_not_in_hand`, `before_birth`, `help_under_way` (name, number) while
    a request for goods for the same need is granted, `not_a_pupil`, `interval_not_over`,
    `interval_needs_approval`.
    """
    request = None if facts.request is None else _granted(work, facts.request, facts.version)
    problems: list[Problem] = []
    item = _item(work, facts, request, problems)
    texts = _texts(facts, request, problems)
    if problems or item is None:
        raise refused(problems)
    on = happened(work, facts.granted_on)
    client = handing.client(work.db.raw, facts.key if request is None else request.file_no)
    if client.coverage not in IN_HAND:
        raise RuleError("issue_not_in_hand", coverage=client.coverage)
    check_born(Lifespan(client.birth_date, None), on)
    if request is not None:
        _within(work, request, item, facts.amount, on)
    else:
        _alone(work, client, item)
    work.because(texts["reason"])
    if facts.pupil:
        check_pupil(client.birth_date, on)
    pupil = facts.pupil or (request is not None and request.pupil)
    passes = _passed(work, client, item, facts.amount, on, pupil=pupil, reason=texts["reason"])
    new = NewCash(
        client.file_id,
        item.id,
        facts.request,
        facts.amount,
        on,
        texts["letter_no"],
        texts["invoice_no"],
        texts["seller"],
        texts["reason"],
        passes.by,
        passes.pupil,
        work.now,
        work.user.name,
    )
    cash_id = passing.keep_cash(work.db, new)
    for approval in passes.approvals:
        promises.use_approval(work.db, (approval.id, approval.version), cash_id=cash_id)
    state = None
    if request is not None:
        state = RequestState.DONE
        requests.move(work.db, request.id, state, on, (work.now, work.user.name))
        work.about("request", request.number)
    work.about("file", client.file_no)
    return CashKept(cash_id, client.file_no, item.code, facts.amount, facts.request, state)


def _granted(work: Work, request_id: int, version: int | None) -> KeptRequest:
    found = requests.find(work.db.raw, request_id)
    seen = found.version if version is None else version
    people.check_version(work.db, EQUIPMENT_REQUEST, found.id, seen)
    if found.state is not RequestState.GRANTED or found.way is not Way.CASH:
        way = None if found.way is None else found.way.value
        raise RuleError("request_not_granted", number=found.number, state=found.state, way=way)
    return found


def _item(work: Work, facts: GrantCash, request: KeptRequest | None, problems: list[Problem]) -> Item | None:
    """The item of the request, or of one typed; a request tells item and client itself."""
    if request is None:
        if not unify(facts.key):
            problems.append(Problem("key", "required"))
        return read_item(work, facts.item, problems)
    problems += [
        Problem(field, "not_asked_for")
        for field, text in (("key", facts.key), ("item", facts.item))
        if unify(text)
    ]
    return items.of_ids(work.db.raw, [request.item_id])[request.item_id]


def _texts(facts: GrantCash, request: KeptRequest | None, problems: list[Problem]) -> dict[str, str]:
    if not 0 < facts.amount.amount <= MOST_CASH.amount:
        problems.append(Problem("amount", "out_of_range"))
    kept = {
        "letter_no": latin_digits(unify(facts.letter_no)),
        "invoice_no": latin_digits(unify(facts.invoice_no)),
        "seller": unify(facts.seller),
        "reason": unify(facts.reason),
    }
    needed = ("letter_no",) if request is not None else ("letter_no", "reason")
    problems += [Problem(field, "required") for field in needed if not kept[field]]
    problems += [
        Problem(field, "too_long")
        for field in ("letter_no", "invoice_no", "seller")
        if len(kept[field]) > LONGEST_LINE
    ]
    return kept


def _within(work: Work, request: KeptRequest, item: Item, amount: Rial, on: date) -> None:
    """Not before the committee's grant, and not more than it."""
    vote = requests.grant_of(work.db.raw, request.id)
    check_within_grant(item.code, item.name, amount, None if vote is None else vote.amount)
    if request.granted_on is not None and on < request.granted_on:
        raise RuleError(
            "before_grant",
            number=request.number,
            date=on.isoformat(),
            granted=request.granted_on.isoformat(),
        )


def _passed(
    work: Work, client: Client, item: Item, amount: Rial, on: date, *, pupil: bool, reason: str
) -> Override:
    """Whose word lets the interval be passed; refusals as of `check_early`."""
    standing = handing.standing(work.db.raw, client.file_id, [item.id], work.today)
    early = not_yet(item, standing.helps.get(item.need, ()), on)
    if early is None or pupil:
        return Override(pupil=early is not None)
    approval = standing.approvals.get((item.id, Way.CASH))
    if approval is not None and not approval.reaches(amount):
        approval = None
    why = reason or (approval.reason if approval else "")
    check_early(item, early, why, approved=approval is not None or work.user.may(Permission.APPROVE))
    if approval is None:
        return Override(why, by=work.user.name)
    return Override(why, by=approval.decided_by, approvals=(approval,))


def _alone(work: Work, client: Client, item: Item) -> None:
    """Money without a request is beside goods that are on their way for the same need: one help, one way."""
    number = requests.granted_for_need(work.db.raw, client.file_id, item.need)
    if number:
        raise RuleError("help_under_way", name=item.name, number=number)


@command("equipment.take_cash_back", permission=Permission.EDIT_EQUIPMENT, touches=_TOUCHED)
def take_cash_back(work: Work, facts: TakeCashBack) -> CashKept:
    """Strike a cash aid: it stays on record and counts no more; its request is granted again.

    RuleError `bad_fields` (reason), `cash_not_found`, `recorded_by_mistake`, `month_closed`, `stale_row`.
    """
    told = mistaken(work, facts.reason)
    found, request_id = passing.cash(work.db.raw, facts.cash)
    refuse_struck(found.mistake)
    version = found.version if facts.version is None else facts.version
    passing.strike_cash(work.db, found.id, version, told)
    promises.give_approvals_back(work.db, "cash_id", found.id)
    state = None
    if request_id is not None:
        state = RequestState.GRANTED
        event = {"reason": told.reason}
        recorded = (work.now, work.user.name)
        requests.move(work.db, request_id, state, work.today, recorded, event=event)
        work.about("request", found.number)
    because(work, facts.reason)
    work.about("file", found.file_no)
    return CashKept(found.id, found.file_no, found.code, found.amount, request_id, state)


@question("equipment.cash_aids", permission=Permission.VIEW_FILES)
def list_cash(look: Look, facts: ListCash) -> CashPage:
    """Cash aids, the latest first; those taken back are told as such."""
    wanted = CashAsk(facts.which, unify(facts.file_no), facts.words)
    return CashPage(*passing.cash_aids(look.db.raw, wanted, facts.offset, facts.limit))
