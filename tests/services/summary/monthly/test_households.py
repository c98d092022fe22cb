# SPDX-License-Identifier: Apache-2.0
"""Households and their persons: a month counts who lives there as the list of households does."""

from __future__ import annotations

from pathlib import Path

from tests.support.clients import national_id
from tests.support.equipment import Days
from tests.support.lists import client, copied
from tests.support.office import office
from tests.support.pair import facts_of
from welfare_desk.domain.calendar import JalaliMonth, from_jalali
from welfare_desk.domain.casework.codes import Coverage, Domain, Kinship, Leaving
from welfare_desk.services.casework.commands import (
    RecordCoverage,
    RegisterFile,
    record_coverage,
    register_file,
)
from welfare_desk.services.casework.membership import AddMember, MemberLeaves, add_member, member_leaves
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.exchange.facts import ImportFiles, ReadPasted
from welfare_desk.services.exchange.importing import import_files
from welfare_desk.services.exchange.looking import read_pasted
from welfare_desk.services.matching.commands import merge_persons
from welfare_desk.services.session import Session
from welfare_desk.services.summary.monthly.months import AskMonth, CloseMonth, close_month, month_figures
from welfare_desk.services.summary.reports.lists import ListHomes, list_homes

SHAHRIVAR, MEHR, ABAN = (JalaliMonth(1404, number) for number in (6, 7, 8))


def persons(session: Session, month: JalaliMonth) -> tuple[int | None, int | None]:
    """Households of a month, and their persons."""
    deciles = session.ask(month_figures, AskMonth(month)).figures.table("deciles")
    return deciles.total("households"), deciles.total("persons")


def listed(session: Session) -> tuple[int, int]:
    rows = session.ask(list_homes, ListHomes()).rows
    return len(rows), sum(row.persons for row in rows)


def version(session: Session, file_no: str) -> int:
    """Of the household, as it was seen last."""
    return int(session.ask(show, ShowFile(file_no)).household.version)


def family(session: Session) -> tuple[str, str]:
    """Ali and his wife, each with a file."""
    opened = from_jalali(1404, 6, 1)
    ali = RegisterFile({"first_name": "علی", "national_id": national_id(1)}, Domain.SOCIAL, opened_on=opened)
    first = session.do(register_file, ali).file_no
    mina = RegisterFile(
        {"first_name": "مینا", "national_id": national_id(2)},
        Domain.SOCIAL,
        opened_on=opened,
        household_of=first,
        kinship=Kinship.SPOUSE,
    )
    return first, session.do(register_file, mina).file_no


def test_a_list_that_tells_how_many_live_there_is_believed(tmp_path: Path) -> None:
    with office(tmp_path, Days(MEHR.first())) as session:
        read = session.ask(
            read_pasted, ReadPasted(copied([client(at, household_size="5") for at in range(3)]))
        )
        session.do(import_files, ImportFiles(read.path))
        assert persons(session, MEHR) == listed(session) == (3, 15)


def test_who_has_died_is_counted_through_the_eve_of_that_day(tmp_path: Path) -> None:
    days = Days(ABAN.first())
    with office(tmp_path, days) as session:
        _, wife = family(session)
        session.do(record_coverage, RecordCoverage(wife, Coverage.DECEASED, MEHR.first()))
        assert (persons(session, SHAHRIVAR), persons(session, MEHR)) == ((1, 2), (1, 1))
        assert persons(session, ABAN) == listed(session) == (1, 1)


def test_a_closed_month_keeps_the_persons_it_was_closed_with(tmp_path: Path) -> None:
    days = Days(ABAN.first())
    with office(tmp_path, days) as session:
        _, wife = family(session)
        session.do(close_month, CloseMonth(MEHR, "ماه نخست"))
        session.do(record_coverage, RecordCoverage(wife, Coverage.DECEASED, ABAN.first()))
        assert (persons(session, MEHR), persons(session, ABAN)) == ((1, 2), (1, 1))


def test_one_of_two_records_is_one_person_also_before_they_were_merged(tmp_path: Path) -> None:
    """The second record had left the household by the time at which both became one."""
    with office(tmp_path, Days(ABAN.first())) as session:
        first, _ = family(session)
        made = [
            session.do(
                add_member,
                AddMember(first, version(session, first), Kinship.SON, fields=fields),
            ).person_id
            for fields in ({"first_name": "امیر"}, {"first_name": "امیر", "national_id": national_id(5)})
        ]
        leaves = version(session, first)
        session.do(member_leaves, MemberLeaves(first, leaves, made[0], ABAN.first(), Leaving.INDEPENDENT))
        assert (persons(session, MEHR), persons(session, ABAN)) == ((1, 4), (1, 3))
        session.do(merge_persons, facts_of(session, made[1], made[0]))
        assert (persons(session, MEHR), persons(session, ABAN)) == ((1, 3), (1, 3))
