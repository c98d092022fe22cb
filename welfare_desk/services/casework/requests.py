# SPDX-License-Identifier: Apache-2.0
"""What clients ask for (تقاضا): asked, answered, taken back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from welfare_desk.domain.access import Permission
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.casework.desk_order import RequestSort
from welfare_desk.domain.casework.entry import LONGEST_TEXT, Problem, refused
from welfare_desk.domain.casework.life import ENDED
from welfare_desk.domain.casework.mistake import refuse_struck
from welfare_desk.domain.casework.request import RequestState, ServiceRequest, check_decision
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.text import fold, unify_lines
from welfare_desk.domain.upkeep import Catalogue
from welfare_desk.services.casework.lived import had_been_born
from welfare_desk.services.casework.stamps import in_open_months
from welfare_desk.services.door import Kind, Look, Work, command, question
from welfare_desk.services.office_lists import as_listed, offered
from welfare_desk.storage.casework import people, requests
from welfare_desk.storage.office_settings import items


@dataclass(frozen=True)
class AddRequest:
    """A client asks for a service of the office's list, or for another in the office's own words."""

    file_no: str
    service: str
    asked_on: date
    text: str = ""


@dataclass(frozen=True)
class DecideRequest:
    """Granted or refused; a refusal says why."""

    request_id: int
    version: int
    state: RequestState
    decided_on: date
    answer: str = ""


@dataclass(frozen=True)
class WithdrawRequest:
    """The client does not want it any more."""

    request_id: int
    version: int
    on: date
    reason: str = ""


@dataclass(frozen=True)
class RequestKept:
    """The request as it stands now."""

    request_id: int
    file_no: str
    state: RequestState
    version: int = 1


@dataclass(frozen=True)
class RequestsOf:
    """The requests of one file."""

    file_no: str


@dataclass(frozen=True)
class ListOpenRequests:
    """A page of the requests that wait for an answer."""

    sort: RequestSort = RequestSort.DAY
    descending: bool = False
    offset: int = 0
    limit: int = 200


@dataclass(frozen=True)
class RequestPage:
    """Rows of one page, and how many there are in all."""

    rows: tuple[ServiceRequest, ...]
    total: int


@dataclass(frozen=True)
class AskServices:
    """What can be asked for."""


@command("casework.add_request", permission=Permission.EDIT_FILES, touches={Kind.REQUEST, Kind.FILE})
def add_request(work: Work, facts: AddRequest) -> RequestKept:
    """Keep a request of a file that has not ended.

    RuleError `bad_fields` with every bad field, `file_not_found`, `request_of_ended_file`, `before_birth`,
    `month_closed`.
    """
    file = people.find_file(work.db, facts.file_no)
    coverage = Coverage(file.coverage)
    if coverage in ENDED:
        raise RuleError("request_of_ended_file", coverage=coverage)
    service = as_listed(work, Catalogue.SERVICE, facts.service)
    problems = [Problem("service", "required")] if not service else []
    if len(service) > LONGEST_TEXT:
        problems.append(Problem("service", "too_long"))
    if facts.asked_on > work.today:
        problems.append(Problem("asked_on", "date_in_future"))
    if problems:
        raise refused(problems)
    in_open_months(work, facts.asked_on)
    had_been_born(work, file.person_id, facts.asked_on)
    request_id = requests.add(work.db, file.file_id, service, unify_lines(facts.text), facts.asked_on)
    work.about("file", file.file_no)
    return RequestKept(request_id, file.file_no, RequestState.OPEN)


@command("casework.decide_request", permission=Permission.EDIT_FILES, touches={Kind.REQUEST, Kind.FILE})
def decide_request(work: Work, facts: DecideRequest) -> RequestKept:
    """Answer a request once.

    RuleError `request_not_found`, `recorded_by_mistake`, `request_decided`, `request_not_decided`,
    `date_in_future`, `before_asked`, `month_closed`, `bad_fields` for a refusal without a reason,
    `stale_row`.
    """
    answer = unify_lines(facts.answer)
    if facts.state is RequestState.REFUSED and not answer:
        raise refused([Problem("answer", "required")])
    return _decide(work, facts, answer)


@command("casework.withdraw_request", permission=Permission.EDIT_FILES, touches={Kind.REQUEST, Kind.FILE})
def withdraw_request(work: Work, facts: WithdrawRequest) -> RequestKept:
    """The client takes a request back; refused as `decide_request` is."""
    decided = DecideRequest(facts.request_id, facts.version, RequestState.WITHDRAWN, facts.on)
    return _decide(work, decided, unify_lines(facts.reason))


def _decide(work: Work, facts: DecideRequest, answer: str) -> RequestKept:
    found = requests.find(work.db, facts.request_id)
    refuse_struck(found.mistake)
    people.check_version(work.db, requests.SERVICE_REQUEST, found.id, facts.version)
    in_open_months(work, facts.decided_on)
    check_decision(
        found.state,
        facts.state,
        asked_on=found.asked_on,
        decided_on=facts.decided_on,
        today=work.today,
    )
    if len(answer) > 5 * LONGEST_TEXT:
        raise RuleError("too_long", most=5 * LONGEST_TEXT)
    requests.decide(work.db, found.id, facts.version, facts.state, facts.decided_on, answer)
    work.because(answer)
    work.about("file", found.file_no)
    return RequestKept(found.id, found.file_no, facts.state, facts.version + 1)


@question("casework.requests_of", permission=Permission.VIEW_FILES)
def requests_of(look: Look, facts: RequestsOf) -> tuple[ServiceRequest, ...]:
    """Every request of one file, open ones first."""
    return requests.of_file(look.db.raw, facts.file_no)


@question("casework.open_requests", permission=Permission.VIEW_FILES)
def open_requests(look: Look, facts: ListOpenRequests) -> RequestPage:
    """Requests of the office that wait for an answer, the oldest first unless sorted otherwise."""
    order = facts.sort, facts.descending
    rows, total = requests.open_ones(look.db.raw, order, facts.offset, facts.limit)
    return RequestPage(rows, total)


@question("casework.requested_services", permission=Permission.VIEW_FILES)
def requested_services(look: Look, _: AskServices) -> tuple[str, ...]:
    """The services of the office's list; then others asked for before, unless it has put them aside."""
    listed = {fold(item.name) for item in items(look.db.connection, Catalogue.SERVICE)}
    others = (name for name in requests.services(look.db.raw) if fold(name) not in listed)
    return (*offered(look, Catalogue.SERVICE), *others)
