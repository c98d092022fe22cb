# SPDX-License-Identifier: Apache-2.0
"""An office goes back to its backup honestly: headquarters refuses its other branch, then lets it go on."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.support.office import ADMIN, CHEAP, PASSWORD
from tests.support.provinces import LATER, MEHR, at, closed_and_sent, county, enrolled, opened, peopled
from welfare_desk import assembly
from welfare_desk.domain.calendar import JalaliMonth, from_jalali
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.services.casework.commands import RecordCoverage, record_coverage
from welfare_desk.services.restoring import Credentials
from welfare_desk.services.session import Session
from welfare_desk.services.summary.bundles.board import AskBoard, AskCell, AskTotals, board, cell, totals
from welfare_desk.services.summary.bundles.chains import BeginChain, begin_chain
from welfare_desk.services.summary.bundles.exporting import ExportMonth, MonthExported, export_month
from welfare_desk.services.summary.bundles.headquarters import (
    AskProvince,
    BundlesTaken,
    TakeBundles,
    province,
    read_bundle,
    take_bundles,
)
from welfare_desk.services.summary.monthly.months import CloseMonth, ReopenMonth, close_month, reopen_month
from welfare_desk.services.summary.monthly.statement import AskNews, period_news
from welfare_desk.services.upkeep import MakeBackup, make_backup
from welfare_desk.storage.check import check

ABAN, AZAR = MEHR.plus(1), MEHR.plus(2)
DEY = MEHR.plus(3)
NEXT_DAY, A_MONTH_ON = LATER + timedelta(days=1), LATER + timedelta(days=30)


@pytest.fixture
def hq(tmp_path: Path) -> Iterator[Session]:
    with opened(county(tmp_path, "ستاد")) as session:
        yield session


def take(hq: Session, *sent: MonthExported) -> BundlesTaken:
    return hq.do(take_bundles, TakeBundles(tuple(one.bundle for one in sent)))


def refusals(found: BundlesTaken) -> list[tuple[str, str, str]]:
    return [(one.month, one.code, str(one.facts.get("reason", ""))) for one in found.refused]


def test_an_office_goes_on_from_its_backup(hq: Session, tmp_path: Path) -> None:
    place, out, anew = peopled(tmp_path), tmp_path / "out", tmp_path / "anew"
    with opened(place) as office, opened(county(tmp_path, "قدس")) as other:
        for one in (office, other):
            enrolled(one, hq)
        mehr = closed_and_sent(office, MEHR, out)
        backup = Path(office.do(make_backup, MakeBackup(str(tmp_path / "usb"))).file)
        aban, azar = (closed_and_sent(office, month, out) for month in (ABAN, AZAR))
        neighbours = [closed_and_sent(other, month, tmp_path / "other") for month in (MEHR, ABAN, AZAR)]
    assert len(take(hq, *neighbours, mehr, aban).taken) == 5

    assembly.restore_office(place, backup, Credentials(ADMIN, PASSWORD), clock=at(NEXT_DAY), kdf=CHEAP)
    with opened(place, NEXT_DAY) as office:
        again = [closed_and_sent(office, month, anew) for month in (ABAN, AZAR)]
        assert [one.sequence for one in again] == [2, 3]
        assert read_bundle(again[0].bundle).branch == 2

        # Azar of both branches at once: that which goes on from what was taken is the next.
        found = take(hq, *again, azar)
        assert [one.digest for one in found.taken] == [azar.digest]
        assert refusals(found) == [
            ("1404-08", "bundle_forked", "sequence"),
            ("1404-09", "bundle_forked", "previous"),
        ]

        bundle = read_bundle(mehr.bundle)
        begun = hq.do(begin_chain, BeginChain(bundle.county, "رایانه سوخت و پشتیبان مهر برگشت"))
        assert (begun.office, begun.county, begun.chain) == (bundle.office, bundle.county, 2)
        assert [one.sequence for one in take(hq, *reversed(again)).taken] == [2, 3]
    with opened(place, A_MONTH_ON) as office:
        later = closed_and_sent(office, DEY, anew)
    with opened(tmp_path / "ستاد", A_MONTH_ON) as then:  # the month has ended there too
        assert [one.month for one in take(then, later).taken] == ["1404-10"]
    assert refusals(take(hq, aban)) == [("1404-08", "bundle_repeated", "")]

    told = hq.ask(province, AskProvince(MEHR, AZAR)).told
    for total in told["totals"]:  # three persons of the office, none of its neighbour, no month twice
        assert (len(total["offices"]), total["persons"]["once"]) == (2, 3)
        domains = next(table for table in total["tables"] if table["code"] == "domains")
        assert sum(line["values"][0] for line in domains["lines"]) == 3
    shown = hq.ask(cell, AskCell(bundle.office, ABAN))
    assert [one.digest for one in shown.taken] == [again[0].digest, aban.digest]
    assert check(hq._store).findings == ()


def of_office(office: Session) -> dict[tuple[str, str], tuple[int | None, ...]]:
    """Every figure of the quarter at the office that is not nought."""
    figures = office.ask(period_news, AskNews("1404-q3")).figures
    return {
        (table.code, line.key): line.values
        for table in figures.tables
        for line in table.lines
        if any(line.values)
    }


def of_province(hq: Session) -> dict[tuple[str, str], tuple[int | None, ...]]:
    """The same at headquarters, of which it is the only office."""
    return {
        (one.table.code, line.key): line.values
        for one in hq.ask(totals, AskTotals(MEHR, AZAR)).province.tables
        for line in one.table.lines
        if any(line.values)
    }


def missing(hq: Session) -> list[JalaliMonth]:
    province = hq.ask(totals, AskTotals(MEHR, AZAR)).province
    return [month for month, offices in province.missing if offices]


def died(office: Session, file_no: str, day: int) -> None:
    office.do(record_coverage, RecordCoverage(file_no, Coverage.DECEASED, from_jalali(1404, 7, day)))


def opened_again(office: Session, *months: JalaliMonth) -> None:
    for month in months:
        office.do(reopen_month, ReopenMonth(month, "درگذشت پس از بستن رسید"))


def test_months_that_the_lost_branch_told_anew_are_told_anew_by_the_copy(hq: Session, tmp_path: Path) -> None:
    """What headquarters says at every step is done, and works; at the end both have the same figures."""
    place, out = peopled(tmp_path), tmp_path / "out"
    with opened(place) as office:
        enrolled(office, hq)
        first = [closed_and_sent(office, month, out) for month in (MEHR, ABAN)]
        assert take(hq, *first).refused == ()
        backup = Path(office.do(make_backup, MakeBackup(str(tmp_path / "usb"))).file)
        died(office, "1400-00001", 9)
        opened_again(office, ABAN, MEHR)
        lost = [closed_and_sent(office, month, tmp_path / "lost") for month in (MEHR, ABAN)]
        assert [one.sequence for one in take(hq, *lost).taken] == [3, 4]

    assembly.restore_office(place, backup, Credentials(ADMIN, PASSWORD), clock=at(NEXT_DAY), kdf=CHEAP)
    with opened(place, NEXT_DAY) as office:
        died(office, "1400-00002", 9)
        died(office, "1400-00003", 10)
        azar = closed_and_sent(office, AZAR, tmp_path / "azar")
        assert refusals(take(hq, azar)) == [("1404-09", "bundle_forked", "sequence")]
        hq.do(begin_chain, BeginChain(read_bundle(azar.bundle).county, "پشتیبان آبان برگشت"))
        found = take(hq, azar)
        assert refusals(found) == [("1404-09", "bundle_forked", "begin")]
        assert found.refused[0].facts["next"] == "1404-07"

        opened_again(office, AZAR, ABAN)
        office.do(close_month, CloseMonth(ABAN, "ماه نخست"))
        alone = office.do(export_month, ExportMonth(ABAN, str(tmp_path / "alone")))
        assert refusals(take(hq, alone)) == [("1404-08", "bundle_forked", "begin")]
        before = of_province(hq)

        opened_again(office, ABAN, MEHR)
        anew = [closed_and_sent(office, month, tmp_path / "anew") for month in (MEHR, ABAN, AZAR)]
        assert [one.sequence for one in anew] == [5, 6, 7]
        assert (of_province(hq), missing(hq)) == (before, [AZAR])
        (taken,) = take(hq, anew[0]).taken
        assert (taken.counts, taken.again) == (True, ("1404-08",))
        row = hq.ask(board, AskBoard(MEHR, AZAR)).rows[0]
        assert [cell.state for cell in row.cells] == ["late", "opened", "refused"]
        assert missing(hq) == [ABAN, AZAR]
        assert refusals(take(hq, *lost, *first)) == [
            ("1404-07", "bundle_repeated", ""),
            ("1404-08", "bundle_repeated", "opened"),
            ("1404-07", "bundle_repeated", ""),
            ("1404-08", "bundle_repeated", "opened"),
        ]
        assert [(one.sequence, one.again) for one in take(hq, *anew[1:]).taken] == [(6, ()), (7, ())]
        assert of_province(hq) == of_office(office)
        assert of_province(hq)["coverage_out", "deceased"][0] == 2
    assert missing(hq) == []
    assert check(hq._store).findings == ()


def test_numbers_of_the_lost_branch_are_used_once_more(hq: Session, tmp_path: Path) -> None:
    """The copy has made fewer bundles than headquarters has taken, and begins with the month in question."""
    place, out = peopled(tmp_path), tmp_path / "out"
    with opened(place) as office:
        enrolled(office, hq)
        first = [closed_and_sent(office, month, out) for month in (MEHR, ABAN)]
        backup = Path(office.do(make_backup, MakeBackup(str(tmp_path / "usb"))).file)
        died(office, "1400-00001", 9)
        opened_again(office, ABAN, MEHR)
        lost = [closed_and_sent(office, month, tmp_path / "lost") for month in (MEHR, ABAN)]
        never_sent = closed_and_sent(office, AZAR, tmp_path / "lost")
        found = take(hq, *first, *lost)
        assert [one.counts for one in found.taken] == [False, False, True, True]
        assert {one.again for one in found.taken} == {()}

    assembly.restore_office(place, backup, Credentials(ADMIN, PASSWORD), clock=at(NEXT_DAY), kdf=CHEAP)
    with opened(place, NEXT_DAY) as office:
        died(office, "1400-00002", 9)
        opened_again(office, ABAN, MEHR)
        anew = [closed_and_sent(office, month, tmp_path / "anew") for month in (MEHR, ABAN, AZAR)]
        assert [one.sequence for one in anew] == [3, 4, 5]
        assert [code for _, code, _ in refusals(take(hq, *anew))] == [
            "bundle_forked",
            "bundle_forked",
            "bundle_forked",
        ]
        hq.do(begin_chain, BeginChain(read_bundle(anew[0].bundle).county, "پشتیبان آبان برگشت"))
        found = take(hq, never_sent, *reversed(anew))
        assert [one.sequence for one in found.taken] == [3, 4, 5]
        assert refusals(found) == [("1404-09", "bundle_forked", "previous")]
        assert of_province(hq) == of_office(office)
    assert check(hq._store).findings == ()
