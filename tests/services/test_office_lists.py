# SPDX-License-Identifier: Apache-2.0
"""What is typed where the office has a list: an entry in the list's own spelling, or other words as typed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.support.clients import national_id
from tests.support.office import office
from welfare_desk.domain.casework.codes import Coverage, Domain
from welfare_desk.domain.casework.reception import CONDITIONS, ReceptionState
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.upkeep import SHIPPED_ITEMS, Catalogue
from welfare_desk.services.casework.commands import (
    RecordCoverage,
    RegisterFile,
    record_coverage,
    register_file,
)
from welfare_desk.services.casework.living import AskOrigin, TransfersOf, ask_origin, transfers_of
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.casework.reception import (
    About,
    DecideReception,
    EditReception,
    Receive,
    ShowReception,
    decide_reception,
    edit_reception,
    receive,
    show_reception,
)
from welfare_desk.services.casework.requests import (
    AddRequest,
    AskServices,
    RequestsOf,
    add_request,
    requested_services,
    requests_of,
)
from welfare_desk.services.office_settings import AddItem, RetireItem, add_item, retire_item
from welfare_desk.services.session import Session
from welfare_desk.storage.check import check

TODAY = date(2025, 10, 22)
R = ReceptionState
SERVICES = SHIPPED_ITEMS[Catalogue.SERVICE]


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with office(tmp_path) as opened:
        yield opened
        assert check(opened._store).findings == ()


def opened(session: Session, number: int, coverage: Coverage = Coverage.COVERED) -> str:
    person = {"national_id": national_id(number), "first_name": "علی", "last_name": "محمدی"}
    return session.do(register_file, RegisterFile(person, Domain.REHABILITATION, coverage, TODAY)).file_no


def come(session: Session, about: About | None = None) -> int:
    person = {"national_id": national_id(50), "first_name": "زهرا", "last_name": "کیانی"}
    met = about or About(Domain.SOCIAL, "معیشت", CONDITIONS[Domain.SOCIAL])
    return session.do(receive, Receive(person, TODAY, met)).reception_id


def refused(session: Session, command: Any, facts: Any) -> tuple[str, dict[str, Any]]:
    with pytest.raises(RuleError) as told:
        session.do(command, facts)
    return told.value.code, told.value.facts


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("توانمند شدن", "توانمندشدن"), ("رفع نياز", "رفع نیاز"), ("به خواست خودش", "به خواست خودش")],
)
def test_the_reason_of_an_exit_is_spelt_as_the_list_has_it(session: Session, typed: str, kept: str) -> None:
    number = opened(session, 1)
    session.do(record_coverage, RecordCoverage(number, Coverage.DISCHARGED, TODAY, typed))
    assert session.ask(show, ShowFile(number)).events[-1].reason == kept


def test_a_reason_of_refusing_is_one_of_its_own_list(session: Session) -> None:
    number = opened(session, 1, Coverage.APPLICANT)
    session.do(record_coverage, RecordCoverage(number, Coverage.REFUSED, TODAY, "مدارک  ناقص‌ماند"))
    assert session.ask(show, ShowFile(number)).events[-1].reason == "مدارک ناقص ماند"
    kept = come(session)
    session.do(decide_reception, DecideReception(kept, 1, R.REFUSED, TODAY, reason="نيازمندی تاييد نشد"))
    assert session.ask(show_reception, ShowReception(kept)).reason == "نیازمندی تأیید نشد"


def test_another_body_is_spelt_as_the_list_has_it(session: Session) -> None:
    kept = come(session)
    session.do(decide_reception, DecideReception(kept, 1, R.SENT_ELSEWHERE, TODAY, body="کمیته‌امداد"))
    assert session.ask(show_reception, ShowReception(kept)).body == "کمیته امداد"


def test_other_offices_are_spelt_as_the_list_has_them(session: Session) -> None:
    session.do(add_item, AddItem(Catalogue.OTHER_OFFICE, "شهر ری"))
    kept = come(session, About(origin_office="شهرري"))
    assert session.ask(show_reception, ShowReception(kept)).origin_office == "شهر ری"
    applicant = opened(session, 1, Coverage.APPLICANT)
    session.do(ask_origin, AskOrigin(applicant, "شهر‌ری", TODAY))
    leaver = opened(session, 2)
    session.do(record_coverage, RecordCoverage(leaver, Coverage.TRANSFERRED, TODAY, "", "۱۲", "شهر‌ري"))
    asked = [session.ask(transfers_of, TransfersOf(number)) for number in (applicant, leaver)]
    assert [one.other_office for (one,) in asked] == ["شهر ری", "شهر ری"]


def test_services_of_the_list_come_first_and_those_put_aside_are_offered_no_more(session: Session) -> None:
    number = opened(session, 1)
    for typed in ("ویلچر", "سم‌عک", "تشک مواج"):
        session.do(add_request, AddRequest(number, typed, TODAY))
    assert session.ask(requested_services, AskServices()) == (*SERVICES, "تشک مواج")
    session.do(retire_item, RetireItem(Catalogue.SERVICE, "ویلچر"))
    left = tuple(name for name in SERVICES if name != "ویلچر")
    assert session.ask(requested_services, AskServices()) == (*left, "تشک مواج")
    asked = [one.service for one in session.ask(requests_of, RequestsOf(number))]
    assert sorted(asked) == sorted(["ویلچر", "سمعک", "تشک مواج"])


def test_the_offices_own_conditions_are_asked_beside_those_of_every_office(session: Session) -> None:
    session.do(add_item, AddItem(Catalogue.RECEPTION_CONDITION, "فرم رضایت امضا شده"))
    kept = come(session)
    shown = session.ask(show_reception, ShowReception(kept))
    assert (shown.own_asked, shown.own_met) == (("فرم رضایت امضا شده",), ())
    assert shown.open_conditions == ("فرم رضایت امضا شده",)
    code, facts = refused(session, decide_reception, DecideReception(kept, 1, R.ACCEPTED, TODAY))
    assert (code, facts["fields"]) == ("bad_fields", ["reason"])
    about = About(Domain.SOCIAL, "معیشت", CONDITIONS[Domain.SOCIAL], own_conditions=("فرم‌رضايت امضاشده",) * 2)
    session.do(edit_reception, EditReception(kept, 1, about))
    shown = session.ask(show_reception, ShowReception(kept))
    assert (shown.own_met, shown.open_conditions) == (("فرم رضایت امضا شده",), ())
    assert session.do(decide_reception, DecideReception(kept, 2, R.ACCEPTED, TODAY)).file_no


def test_a_condition_that_is_put_aside_stays_where_it_was_met_and_nowhere_else(session: Session) -> None:
    name = "فرم رضایت امضا شده"
    session.do(add_item, AddItem(Catalogue.RECEPTION_CONDITION, name))
    about = About(Domain.PREVENTION, "مشاوره", own_conditions=(name,))
    kept = come(session, about)
    session.do(retire_item, RetireItem(Catalogue.RECEPTION_CONDITION, name))
    session.do(edit_reception, EditReception(kept, 1, about, {"first_name": "زهره"}, 1))
    shown = session.ask(show_reception, ShowReception(kept))
    assert (shown.own_met, shown.own_asked) == ((name,), ())
    other = Receive({"first_name": "سارا"}, TODAY, about)
    assert refused(session, receive, other) == ("condition_unknown", {"name": name})
    unknown = EditReception(kept, shown.version, About(own_conditions=("من‌درآوردی",)))
    assert refused(session, edit_reception, unknown) == ("condition_unknown", {"name": "من‌درآوردی"})
