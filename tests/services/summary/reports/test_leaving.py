# SPDX-License-Identifier: Apache-2.0
"""Reports leave whole, as a workbook or on paper, under their filter, and never without a trace."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from python_calamine import CalamineWorkbook

from tests.support.equipment import CANE, CHAIR, TODAY, Equipped, equipped, storekeeper
from tests.support.office import PASSWORD, desk
from tests.support.pdf import normal, page_size, pdfium
from welfare_desk import outside
from welfare_desk.domain.access import Permission, Role, Sighting
from welfare_desk.domain.errors import Cancelled, NotPermitted, RuleError
from welfare_desk.domain.summary.reports import paper
from welfare_desk.domain.summary.reports.definition import Definition, Group, Period, Span
from welfare_desk.domain.text import latin_digits
from welfare_desk.domain.waiting.entries import QueueState
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.services.exchange.export_rows import (
    ExportRows,
    export_command,
    export_handing_rows,
    export_rows,
    export_store_rows,
)
from welfare_desk.services.exchange.whole_lists import LISTS_UNDER
from welfare_desk.services.session import Session
from welfare_desk.services.sightings import ListSightings, list_sightings
from welfare_desk.services.summary.reports import leaving as report_leaving
from welfare_desk.services.summary.reports.leaving import (
    ExportReport,
    PrintReport,
    ReportPdf,
    export_handing_report,
    export_of,
    export_report,
    export_store_report,
    print_of,
    print_report,
    print_store_report,
    report_pdf,
)
from welfare_desk.services.waiting.moving import MoveInQueue, move

NAME = "وسایل تحویل‌شده"
HANDED = Definition(
    "equipment.handed", period=Period(Span.THIS_YEAR), groups=(Group("کالا"),), sums=("تحویل‌شده",)
)
FILES = Definition(
    "casework.list", {"filter": {"domains": ["rehabilitation"]}}, columns=("شماره پرونده", "کد ملی", "نام")
)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Equipped]:
    at = equipped(tmp_path)
    at.receive(CHAIR, 3, "W-1", "W-2", "W-3")
    at.receive(CANE, 10)
    at.lend("W-1")
    at.hand_out(1, CANE)
    at.hand_out(2, CANE)
    yield at
    at.session.close()


def cells(path: Path) -> list[list[Any]]:
    """The sheet as calamine reads it, which is as openpyxl does."""
    (sheet,) = openpyxl.load_workbook(path).worksheets
    told = [["" if one is None else one for one in row] for row in sheet.iter_rows(values_only=True)]
    assert CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python() == told
    return told


def export(at: Session, path: Path, definition: Definition = HANDED, command: Any = export_report) -> Any:
    return at.do(command, ExportReport(NAME, definition, str(path)))


def pdf_of(at: Session, definition: Definition, printing: Any = print_report) -> bytes:
    ticket = at.do(printing, PrintReport(NAME, definition)).id
    return at.ask(report_pdf, ReportPdf(ticket, NAME, definition))


def test_a_grouped_report_as_a_workbook(office: Equipped, tmp_path: Path) -> None:
    path = tmp_path / "report.xlsx"
    done = export(office.session, path)
    rows = cells(path)
    assert [row[0] for row in rows[:7]] == [
        NAME,
        rows[1][0],
        f"خروجی گرفته: {office.session.user.display_name}",
        "تعداد: 2 گروه از 3 ردیف",
        "دوره: سال جاری",
        "از تاریخ: 1404/01/01",
        "تا تاریخ: 1404/12/29",
    ]
    assert rows[1][0].startswith("تاریخ: 1404/07/30 ")
    assert rows[8:] == [
        ["کالا", "تعداد ردیف", "تحویل‌شده"],
        ["عصای تک‌پایه", 2, 2],
        ["ویلچر معمولی", 1, 1],
        ["جمع", 3, 3],
    ]
    assert (done.rows, done.groups) == (3, 2)


def test_the_sheet_is_set_up_to_be_printed(office: Equipped, tmp_path: Path) -> None:
    path = tmp_path / "report.xlsx"
    export(office.session, path)
    (sheet,) = openpyxl.load_workbook(path).worksheets
    assert sheet.sheet_view.rightToLeft
    assert (sheet.page_setup.orientation, sheet.print_title_rows) == ("landscape", "$9:$9")
    assert sheet.auto_filter.ref == "A9:C11"
    assert sheet.print_area.endswith("$A$1:$C$12")
    assert sheet["A12"].font.bold


def test_identifiers_are_text_and_numbers_are_numbers(office: Equipped, tmp_path: Path) -> None:
    path = tmp_path / "report.xlsx"
    export(office.session, path, FILES)
    rows = cells(path)
    assert rows[4][0] == "حوزه: امور توانبخشی"
    told = rows[7:]
    assert [row[0] for row in told] == sorted(office.files, reverse=True)
    assert all(isinstance(row[1], str) and len(row[1]) == 10 for row in told)
    stock = Definition("equipment.balance", columns=("کالا", "موجودی"), sums=("موجودی",))
    export(office.session, path, stock)
    rows = cells(path)
    assert rows[-1] == ["جمع", sum(row[1] for row in rows[7:-1])] == ["جمع", 10]


def test_a_long_report_streams_through_the_disk_with_its_sums(
    office: Equipped, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "report.xlsx"
    whole = Definition("equipment.handed", columns=("کالا", "تحویل‌شده"), sums=("تحویل‌شده",))
    export(office.session, path, whole)
    before = cells(path)
    monkeypatch.setattr(outside, "_MANY_ROWS", 1)
    export(office.session, path, whole)
    assert cells(path) == before
    assert before[-1] == ["جمع", 3]


def test_a_report_on_paper(office: Equipped) -> None:
    pdf = pdf_of(office.session, HANDED)
    (page,) = (latin_digits(normal(text)) for text in pdfium(pdf))
    for told in (
        "وسایل تحویل‌شده", "دوره: سال جاری", "2 گروه از 3 ردیف", "عصای تک‌پایه", "جمع", "صفحهٔ 1 از 1",
    ):  # fmt: skip
        assert latin_digits(normal(told)) in page
    width, height = page_size(pdf, 0)
    assert width < height


def test_a_queue_stands_over_a_report_by_its_name(office: Equipped, tmp_path: Path) -> None:
    office.do(move, MoveInQueue(office.files[0], QueueState.WAITING, TODAY, "wheelchair"))
    wheelchairs = Definition("waiting.list", {"service": "wheelchair"})
    path = tmp_path / "report.xlsx"
    export(office.session, path, wheelchairs)
    assert [row[0] for row in cells(path)][4] == "صف: ویلچر"
    (page,) = (normal(text) for text in pdfium(pdf_of(office.session, wheelchairs)))
    assert normal("صف: ویلچر") in page
    assert "wheelchair" not in page


def test_many_columns_lie_across_and_repeat_their_names(office: Equipped) -> None:
    for number in range(2, 9):
        office.receive(CHAIR, 4, *(f"W-{number}{one}" for one in range(4)))
    pdf = pdf_of(office.session, Definition("equipment.devices", sums=("هزینهٔ تعمیر (ریال)",)))
    pages = [latin_digits(normal(text)) for text in pdfium(pdf)]
    width, height = page_size(pdf, 0)
    assert width > height
    assert len(pages) > 1
    assert all(normal("سریال") in page for page in pages)
    assert normal(f"صفحهٔ {len(pages)} از {len(pages)}") in pages[-1]
    assert "W-83" in "".join(pages)


def test_leaving_is_on_record(office: Equipped, tmp_path: Path) -> None:
    export(office.session, tmp_path / "report.xlsx")
    pdf_of(office.session, FILES)
    seen = office.ask(list_sightings, ListSightings()).rows[:2]
    assert {(one.what, one.rows) for one in seen} == {(Sighting.EXPORT, 3), (Sighting.PRINTED_LIST, 3)}


def test_paper_is_drawn_against_its_own_ticket_alone(office: Equipped) -> None:
    ticket = office.do(print_report, PrintReport(NAME, HANDED)).id
    for asked in (
        ReportPdf(ticket, NAME, FILES), ReportPdf(ticket + 1, NAME, HANDED), ReportPdf(ticket, "ن", HANDED),
    ):  # fmt: skip
        with pytest.raises(RuleError) as refused:
            office.ask(report_pdf, asked)
        assert refused.value.code == "not_logged"
    office.hand_out(1, CANE, reason="شکست")
    with pytest.raises(RuleError) as refused:
        office.ask(report_pdf, ReportPdf(ticket, NAME, HANDED))
    assert refused.value.code == "not_logged"


def test_what_is_not_printed(office: Equipped, monkeypatch: pytest.MonkeyPatch) -> None:
    nothing = Definition("equipment.handed", {"item": "MATTRESS-AIR"})
    assert office.refused(print_report, PrintReport(NAME, nothing)) == "nothing_to_print"
    monkeypatch.setattr(report_leaving, "MOST_LINES", 2)
    assert office.refusal(print_report, PrintReport(NAME, FILES)) == (
        "report_too_long",
        {"rows": 3, "most": 2},
    )
    assert paper.MOST_LINES == 10_000


def test_every_column_of_the_files_stands_on_paper(office: Equipped) -> None:
    pdf = pdf_of(office.session, Definition("casework.list"))
    assert normal("تغییر وضعیت") in normal(pdfium(pdf)[0])


def test_a_cancelled_export_leaves_the_file_that_was_there(office: Equipped, tmp_path: Path) -> None:
    path = tmp_path / "report.xlsx"
    path.write_bytes(b"before")
    with pytest.raises(Cancelled):
        office.session.do(export_report, ExportReport(NAME, HANDED, str(path)), progress=lambda *_: False)
    assert path.read_bytes() == b"before"
    inside = str(office.session.office_dir / "report.xlsx")
    assert office.refused(export_report, ExportReport(NAME, HANDED, inside)) == "target_in_office"


def test_a_report_goes_to_standard_output(office: Equipped, monkeypatch: pytest.MonkeyPatch) -> None:
    taken = io.BytesIO()

    class Out:
        buffer = taken

    monkeypatch.setattr("sys.stdout", Out())
    office.do(export_report, ExportReport(NAME, HANDED, "-"))
    assert CalamineWorkbook.from_filelike(io.BytesIO(taken.getvalue())).sheet_names == [NAME]


def test_the_store_carries_its_own_lists_away(office: Equipped, tmp_path: Path) -> None:
    path = tmp_path / "report.xlsx"
    with storekeeper(office) as keeper:
        may = keeper.may
        assert export_of(may, "equipment.handed") is export_store_report
        assert print_of(may, "equipment.handed") is print_store_report
        export(keeper, path, HANDED, export_store_report)
        assert cells(path)[-1] == ["جمع", 3, 3]
        assert pdf_of(keeper, HANDED, print_store_report).startswith(b"%PDF")
        for command, definition in (
            (export_report, HANDED), (export_store_report, FILES), (export_handing_report, HANDED),
        ):  # fmt: skip
            with pytest.raises(NotPermitted):
                export(keeper, tmp_path / "no.xlsx", definition, command)
        for printing, definition in ((print_report, HANDED), (print_store_report, FILES)):
            with pytest.raises(NotPermitted):
                keeper.do(printing, PrintReport(NAME, definition))
        assert export_command(may, "equipment.loans") is export_store_rows
        assert keeper.do(export_store_rows, ExportRows("equipment.loans", str(path))).rows == 1
        with pytest.raises(NotPermitted) as refused:
            keeper.do(export_store_rows, ExportRows("waiting.list", str(path)))
        assert refused.value.facts["permission"] == Permission.EXPORT_LISTS
    seen = office.ask(list_sightings, ListSightings()).rows
    assert [(one.what, one.rows) for one in seen] == [
        (Sighting.EXPORT, 1), (Sighting.PRINTED_LIST, 3), (Sighting.EXPORT, 3),
    ]  # fmt: skip
    assert not (tmp_path / "no.xlsx").exists()


def test_rehabilitation_carries_its_own_lists_away(office: Equipped, tmp_path: Path) -> None:
    facts = AddUser("sara", Role.REHAB_CLERK, "چهار واژهٔ بی ربط", own_password=PASSWORD)
    office.do(add_user, facts)
    path = str(tmp_path / "list.xlsx")
    with desk(office.session.office_dir, user="sara") as clerk:
        assert export_of(clerk.may, "equipment.requests") is export_handing_report
        assert print_of(clerk.may, "equipment.requests") is print_report
        assert export_command(clerk.may, "equipment.requests") is export_handing_rows
        assert clerk.do(export_handing_rows, ExportRows("equipment.requests", path)).rows == 0
        assert clerk.do(export_handing_report, ExportReport(NAME, HANDED, path)).rows == 3
        for name in ("equipment.balance", "casework.list"):
            with pytest.raises(NotPermitted):
                clerk.do(export_handing_rows, ExportRows(name, path))
    assert export_command(office.session.may, "equipment.requests") is export_rows


def test_rights_of_rooms_cover_lists_of_the_store_alone() -> None:
    for lists in LISTS_UNDER.values():
        assert all(name.startswith("equipment.") for name in lists)
