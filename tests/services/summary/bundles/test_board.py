# SPDX-License-Identifier: Apache-2.0
"""What headquarters sees, with the conformance kit: cells, refusals, sums, the sheet."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from python_calamine import CalamineWorkbook

from tests.support.equipment import Days
from tests.support.headquarters import bundles_of, enrol_samples, kit_at
from tests.support.months import pensioner
from tests.support.office import ADMIN, CHEAP, PASSWORD
from tests.support.provinces import MEHR, closed_and_sent, county, enrolled, opened, peopled
from welfare_desk import assembly
from welfare_desk.domain.access import Sighting
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.bundles.board import BoardRow, CellState
from welfare_desk.domain.summary.bundles.province import Province
from welfare_desk.sentences.bundles import AS_SENT
from welfare_desk.sentences.month_words import corrected_words, since_words
from welfare_desk.services.casework.commands import RecordCoverage, record_coverage
from welfare_desk.services.session import Session
from welfare_desk.services.sightings import ListSightings, list_sightings
from welfare_desk.services.summary.bundles.board import (
    AskBoard,
    AskCell,
    AskTotals,
    ListEnrolments,
    ListRefusals,
    board,
    cell,
    list_enrolments,
    list_refusals,
    totals,
)
from welfare_desk.services.summary.bundles.headquarters import (
    AskProvince,
    BundlesTaken,
    TakeBundles,
    province,
    read_bundle,
    take_bundles,
)
from welfare_desk.services.summary.bundles.kit_samples import COUNTIES as SAMPLES
from welfare_desk.services.summary.bundles.province_workbook import ExportProvince, export_province
from welfare_desk.services.summary.monthly.months import ReopenMonth, reopen_month
from welfare_desk.services.summary.monthly.statement import AskNews, period_news

ABAN, AZAR = MEHR.plus(1), MEHR.plus(2)


@pytest.fixture
def hq(tmp_path: Path) -> Iterator[Session]:
    with opened(county(tmp_path, "ستاد")) as session:
        enrol_samples(session)
        yield session


@pytest.fixture
def expected(tmp_path: Path) -> dict[str, Any]:
    return kit_at(tmp_path / "kit")


def take(hq: Session, *paths: Path) -> BundlesTaken:
    return hq.do(take_bundles, TakeBundles(tuple(map(str, paths))))


def rows(hq: Session, since: JalaliMonth = MEHR, until: JalaliMonth = AZAR) -> tuple[BoardRow, ...]:
    return hq.ask(board, AskBoard(since, until)).rows


def states(row: BoardRow) -> list[CellState]:
    return [one.state for one in row.cells]


def test_the_board_before_and_after_the_bundles(
    hq: Session, expected: dict[str, Any], tmp_path: Path
) -> None:
    assert [(row.code, row.county) for row in rows(hq)] == [
        ("SAMPLE-2", "نمونه دو"),
        ("SAMPLE-3", "نمونه سه"),
        ("SAMPLE-1", "نمونه یک"),
    ]
    assert {state for row in rows(hq) for state in states(row)} == {CellState.NOT_COME}
    assert len(take(hq, *bundles_of(tmp_path / "kit")).taken) == 9
    shown = {row.code: row for row in rows(hq, MEHR.plus(-1), AZAR)}
    seen = {(row.code, str(one.month)): one.state.value for row in rows(hq) for one in row.cells}
    assert seen == {(one["office"], one["month"]): one["standing"] for one in expected["map"]}
    late = [CellState.BEFORE, CellState.VERIFIED, CellState.LATE, CellState.VERIFIED]
    assert states(shown["SAMPLE-3"]) == late
    assert [one.sequence for one in shown["SAMPLE-1"].cells] == [None, 1, 2, 3]


def test_every_refusal_of_the_kit_leaves_a_trace(
    hq: Session, expected: dict[str, Any], tmp_path: Path
) -> None:
    take(hq, *bundles_of(tmp_path / "kit"))
    broken = sorted((tmp_path / "kit" / "broken").iterdir())
    done = take(hq, *broken)
    assert done.taken == ()
    kept = hq.ask(list_refusals, ListRefusals())
    codes = {one.bundle: one.code for one in done.refused}
    assert kept.total == len(broken) - 1
    assert {one.file_name: one.code for one in kept.rows} == {
        name: code for name, code in codes.items() if code != "bundle_repeated"
    }
    by_name = {one.file_name: one for one in kept.rows}
    gap = by_name["gap.wdm"]
    assert (gap.office, gap.county, gap.month, gap.sequence) == ("SAMPLE-1", "نمونه یک", AZAR.plus(1), 5)
    assert (gap.refused_by, gap.facts["missing"], gap.taken) == (ADMIN, 4, False)
    assert gap.previous == gap.expected
    fork = by_name["old-copy.wdm"]
    assert fork.previous != fork.expected
    assert (by_name["version.wdm"].office, by_name["version.wdm"].sequence) == ("SAMPLE-1", 4)
    assert (by_name["signature.wdm"].office, by_name["signature.wdm"].month) == ("", None)
    shown = {row.code: row for row in rows(hq, AZAR, AZAR.plus(1))}
    assert states(shown["SAMPLE-1"]) == [CellState.VERIFIED, CellState.REFUSED]
    assert shown["SAMPLE-1"].cells[0].refused == 5
    found = hq.ask(board, AskBoard(AZAR, AZAR))
    assert (found.unplaced, found.refused) == (12, kept.total)


def test_a_merge_maps_what_the_board_shows(hq: Session, expected: dict[str, Any], tmp_path: Path) -> None:
    take(hq, *bundles_of(tmp_path / "kit"))
    take(hq, *sorted((tmp_path / "kit" / "broken").iterdir()))
    told = hq.ask(province, AskProvince(MEHR, AZAR.plus(1))).told
    shown = {row.code: row for row in rows(hq, MEHR, AZAR.plus(1))}
    assert told["map"] == [
        {
            "office": code,
            "month": str(one.month),
            "standing": one.state.value,
            "sequence": one.sequence,
            "refused": one.refused,
        }
        for code in sorted(shown)
        for one in shown[code].cells
    ]
    assert [one["standing"] for one in told["map"][:4]] == [*["verified"] * 3, "refused"]


def test_a_file_that_cannot_be_read_is_kept_without_a_digest(hq: Session, tmp_path: Path) -> None:
    take(hq, tmp_path / "none.wdm")
    (one,) = hq.ask(list_refusals, ListRefusals()).rows
    assert (one.file_name, one.code, one.digest) == ("none.wdm", "bundle_not_read", "")


def test_a_refusal_is_settled_once_the_same_file_is_taken(
    hq: Session, expected: dict[str, Any], tmp_path: Path
) -> None:
    first, second, third = (path for path in bundles_of(tmp_path / "kit") if "یک" in path.name)
    take(hq, second)
    (row,) = (row for row in rows(hq) if row.code == "SAMPLE-1")
    assert states(row) == [CellState.NOT_COME, CellState.REFUSED, CellState.NOT_COME]
    take(hq, first, second, third)
    (row,) = (row for row in rows(hq) if row.code == "SAMPLE-1")
    assert (states(row), row.cells[1].refused) == ([CellState.VERIFIED] * 3, 0)
    (one,) = hq.ask(list_refusals, ListRefusals()).rows
    assert one.taken


def test_a_month_that_came_again(tmp_path: Path) -> None:
    with opened(county(tmp_path, "ستاد")) as hq, opened(peopled(tmp_path)) as office:
        enrolled(office, hq)
        take(hq, Path(closed_and_sent(office, MEHR, tmp_path / "out").bundle))
        (row,) = rows(hq)
        assert states(row)[0] is CellState.LATE
        office.do(reopen_month, ReopenMonth(MEHR, "اصلاح"))
        take(hq, Path(closed_and_sent(office, MEHR, tmp_path / "again").bundle))
        shown = hq.ask(cell, AskCell(row.code, MEHR))
        assert [one.sequence for one in shown.taken] == [2, 1]
        (told,) = hq.ask(province, AskProvince(MEHR, AZAR)).told["map"]
        assert (told["standing"], told["sequence"], told["refused"]) == ("late", 2, 0)
        assert shown.taken[0].previous == shown.taken[1].digest
        assert shown.figures is not None
        assert (shown.figures.covered, shown.figures.persons) == (3, 3)
        page = hq.ask(list_enrolments, ListEnrolments())
        (one,) = page.rows
        assert (one.serial, one.county, one.last_month, one.last_sequence) == (1, "اسلامشهر", MEHR, 2)
        assert page.total == 1


@pytest.mark.usefixtures("expected")
def test_what_was_learnt_late_is_in_the_sums_of_several_months(hq: Session, tmp_path: Path) -> None:
    """A death of Mehr that Aban's report tells; then Mehr comes again, and the later months are open."""
    take(hq, *bundles_of(tmp_path / "kit"))
    of_kit = hq.ask(totals, AskTotals(MEHR, AZAR)).province
    for bundle in map(read_bundle, bundles_of(tmp_path / "kit")):
        if bundle.month == MEHR:
            sums = of_office(of_kit, bundle.office)
            moved = [sums[table, "files"] or 0 for table in ("coverage_in", "coverage_out")]
            assert bundle.told["before"]["covered"] + moved[0] - moved[1] == sums["domains", "files"]
    days = Days(ABAN.first())
    place = county(tmp_path, "ری")
    with assembly.open_office(place, ADMIN, PASSWORD, clock=days, kdf=CHEAP) as office:
        enrolled(office, hq)
        dead, _ = pensioner(office, 1), pensioner(office, 2)
        sent = [closed_and_sent(office, MEHR, tmp_path / "out").bundle]
        office.do(record_coverage, RecordCoverage(dead, Coverage.DECEASED, MEHR.last()))
        for month in (ABAN, AZAR):
            days.day = month.plus(1).first()
            sent.append(closed_and_sent(office, month, tmp_path / "out").bundle)
        assert len(take(hq, *map(Path, sent)).taken) == 3
        found = hq.ask(totals, AskTotals(MEHR, AZAR)).province
        (code,) = {line.key for line in found.offices[0].table.lines} - set(SAMPLES)
        own = office.ask(period_news, AskNews("1404-q3")).figures
        assert own.total("coverage_out", "files") == 1
        assert found.corrected == (*own.corrected, *of_kit.corrected)
        assert [one.month for one in found.corrected] == [MEHR, ABAN]
        assert of_office(found, code) == {
            (one.table.code, measure): own.total(one.table.code, measure)
            for one in found.offices
            for measure in one.table.measures
        }
        told_after = hq.ask(totals, AskTotals(MEHR.plus(-1), MEHR)).province
        assert of_office(told_after, code)["coverage_out", "files"] == 1
        later = sum(one.figures for one in found.corrected if one.month == MEHR)
        _a_month_alone_stands_as_it_was_closed(hq, code, later, tmp_path / "mehr.xlsx")
        told = read_bundle(sent[1]).told["corrections"]
        assert len(hq.ask(cell, AskCell(code, ABAN)).corrects) == len(told)
        hq.do(export_province, ExportProvince(MEHR, AZAR, str(tmp_path / "province.xlsx")))
        assert told_corrected(tmp_path / "province.xlsx") == [
            f"تصحیح‌ها: {AS_SENT.fa}",
            f"تصحیح‌ها: {corrected_words(found.corrected, 'fa')}",
        ]

        for month in (AZAR, ABAN, MEHR):
            office.do(reopen_month, ReopenMonth(month, "فوت پیش از بستن بود"))
        again = take(hq, Path(closed_and_sent(office, MEHR, tmp_path / "again").bundle))
        assert [one.month for one in again.taken] == ["1404-07"]
        (row,) = (row for row in rows(hq) if row.code == code)
        assert states(row)[1:] == [CellState.OPENED] * 2
        assert hq.ask(cell, AskCell(code, ABAN)).figures is None
        found = hq.ask(totals, AskTotals(MEHR, AZAR)).province
        assert (found.corrected, found.missing) == (
            of_kit.corrected,
            ((MEHR, ()), (ABAN, (code,)), (AZAR, (code,))),
        )
        assert of_office(found, code)["coverage_out", "files"] == 1
        take(hq, Path(closed_and_sent(office, ABAN, tmp_path / "again").bundle))
        (row,) = (row for row in rows(hq) if row.code == code)
        assert states(row)[1:] == [CellState.REPLACED, CellState.OPENED]


def _a_month_alone_stands_as_it_was_closed(hq: Session, code: str, later: int, sheet: Path) -> None:
    """And says how many of its figures later bundles correct: in the sums, the sheet and the panel."""
    alone = hq.ask(totals, AskTotals(MEHR, MEHR))
    assert (alone.province.corrected, of_office(alone.province, code)["coverage_out", "files"]) == ((), 0)
    assert alone.corrected_since == hq.ask(cell, AskCell(code, MEHR)).corrected_since == later > 0
    hq.do(export_province, ExportProvince(MEHR, MEHR, str(sheet)))
    assert told_corrected(sheet) == [f"تصحیح‌ها: {AS_SENT.fa}", f"تصحیح‌ها: {since_words(MEHR, later, 'fa')}"]


def told_corrected(sheet: Path) -> list[str]:
    """What the sheets of persons and of the first table say of corrections."""
    book = CalamineWorkbook.from_path(sheet)
    heads = [row[0] for place in (0, 1) for row in book.get_sheet_by_index(place).to_python()]
    return [str(told) for told in heads if str(told).startswith("تصحیح‌ها: ")]


def of_office(found: Province, code: str) -> dict[tuple[str, str], int | None]:
    """What an office adds to the sums, by table and measure."""
    return {
        (one.table.code, measure): value
        for one in found.offices
        for line in one.table.lines
        if line.key == code
        for measure, value in zip(one.table.measures, line.values, strict=True)
    }


def test_the_totals_are_those_of_the_kit(hq: Session, expected: dict[str, Any], tmp_path: Path) -> None:
    take(hq, *bundles_of(tmp_path / "kit"))
    for told in expected["totals"]:
        month = JalaliMonth.parse(told["month"])
        shown = hq.ask(totals, AskTotals(month, month)).province
        for table, counted in zip(told["tables"], shown.tables, strict=True):
            assert table["code"] == counted.table.code
            lines = [(line["key"], line["values"], line["lacking"]) for line in table["lines"]]
            assert lines == [
                (line.key, list(line.values), list(without.values))
                for line, without in zip(counted.table.lines, counted.lacking.lines, strict=True)
            ]
        sums = {one["office"]: one["sums"] for one in told["comparison"]}
        for counted in shown.offices:
            for line in counted.table.lines:
                held = dict(zip(counted.table.measures, line.values, strict=True))
                assert held == sums[line.key][counted.table.code]
        ((_, persons),) = shown.persons
        assert (persons.once, persons.in_two) == (told["persons"]["once"], told["persons"]["in_two"])


def test_a_span_adds_what_happened_and_names_its_gaps(
    hq: Session, expected: dict[str, Any], tmp_path: Path
) -> None:
    take(hq, *(path for path in bundles_of(tmp_path / "kit") if "دو" not in path.name or "09" in path.name))
    with pytest.raises(RuleError, match="province_span"):
        hq.ask(totals, AskTotals(AZAR, MEHR))
    shown = hq.ask(totals, AskTotals(MEHR, AZAR)).province
    assert shown.missing == ((MEHR, ("SAMPLE-2",)), (ABAN, ("SAMPLE-2",)), (AZAR, ("SAMPLE-2",)))
    offices = {one.table.code: one for one in shown.offices}
    payments = {line.key: line.values for line in offices["payments"].table.lines}
    lacking = {line.key: line.values for line in offices["payments"].lacking.lines}
    assert set(payments["SAMPLE-2"]) == {None}
    assert set(lacking["SAMPLE-2"]) == {3}
    assert set(lacking["SAMPLE-1"]) == {0}
    tables = {one.table.code: one.table for one in shown.tables}
    held = [value for values in payments.values() if (value := values[-1]) is not None]
    assert tables["payments"].total(tables["payments"].measures[-1]) == sum(held)
    covered = {line.key: line.values[0] for line in offices["domains"].table.lines}
    assert covered == {"SAMPLE-2": None, "SAMPLE-3": 24, "SAMPLE-1": 14}


@pytest.mark.usefixtures("expected")
def test_a_repeated_workbook_leaves_as_it_was_logged_or_not_at_all(hq: Session, tmp_path: Path) -> None:
    *most, last = sorted(bundles_of(tmp_path / "kit"))
    take(hq, *most)
    asked = ExportProvince(MEHR, AZAR, str(tmp_path / "province.xlsx"))
    done = hq.do(export_province, asked, "a key")
    assert hq.do(export_province, asked, "a key") == done
    take(hq, last)
    with pytest.raises(RuleError, match="not_logged"):
        hq.do(export_province, asked, "a key")
    again = hq.do(export_province, asked, "another key")
    assert (again.rows, again.missing) == (done.rows, done.missing - 1)


def test_the_workbook_says_the_same(hq: Session, expected: dict[str, Any], tmp_path: Path) -> None:
    take(hq, *bundles_of(tmp_path / "kit"))
    out = tmp_path / "province.xlsx"
    done = hq.do(export_province, ExportProvince(MEHR, AZAR, str(out)))
    assert done.missing == 0
    book = CalamineWorkbook.from_path(out)
    assert (book.sheet_names[0], book.sheet_names[-2:]) == (
        "افراد استان",
        ["مقایسهٔ اداره‌ها", "نقشهٔ ماه‌ها"],
    )
    shown = hq.ask(totals, AskTotals(MEHR, AZAR)).province
    assert len(book.sheet_names) == len(shown.tables) + 3
    domains = {row[0]: row[1:] for row in book.get_sheet_by_name(book.sheet_names[1]).to_python()}
    table = shown.tables[0].table
    assert domains["جمع"][: len(table.measures)] == [table.total(measure) for measure in table.measures]
    persons = book.get_sheet_by_name("افراد استان").to_python()
    assert [row[2] for row in persons[-3:]] == [one["persons"]["once"] for one in expected["totals"]]
    assert persons[-1][1] == "1404-09"
    told = book.get_sheet_by_name("نقشهٔ ماه‌ها").to_python()
    assert [row[:5] for row in told[-3:]] == [
        ["نمونه دو", "SAMPLE-2", "پذیرفته، بستهٔ ۱", "پذیرفته، بستهٔ ۲", "پذیرفته، بستهٔ ۳"],
        ["نمونه سه", "SAMPLE-3", "پذیرفته، بستهٔ ۱", "دیر، بستهٔ ۲", "پذیرفته، بستهٔ ۳"],
        ["نمونه یک", "SAMPLE-1", "پذیرفته، بستهٔ ۱", "پذیرفته، بستهٔ ۲", "پذیرفته، بستهٔ ۳"],
    ]
    sheets = load_workbook(out).worksheets
    assert all(sheet.sheet_view.rightToLeft for sheet in sheets)
    assert {sheet.page_setup.orientation for sheet in sheets} == {"landscape"}
    assert hq.ask(list_sightings, ListSightings()).rows[0].what is Sighting.EXPORT


def test_the_same_file_refused_again_is_one_refusal(
    hq: Session, expected: dict[str, Any], tmp_path: Path
) -> None:
    broken = tmp_path / "kit" / "broken"
    for name in ("flipped-byte.wdm", "gap.wdm", "flipped-byte.wdm"):
        take(hq, broken / name)
    kept = hq.ask(list_refusals, ListRefusals())
    assert sorted(one.file_name for one in kept.rows) == ["flipped-byte.wdm", "gap.wdm"]
    assert (kept.total, len(hq.ask(list_refusals, ListRefusals(1, 1)).rows)) == (2, 1)
