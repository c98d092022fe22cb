# SPDX-License-Identifier: Apache-2.0
"""Reports are kept by whoever makes them, shared or not, and run against the lists of today."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.support.equipment import CANE, CHAIR, TODAY, Equipped, equipped, storekeeper
from tests.support.office import PASSWORD, desk
from welfare_desk.documents.lists.every import REPORTABLE
from welfare_desk.domain.access import Permission, Role
from welfare_desk.domain.casework.restricted import TAGS
from welfare_desk.domain.errors import NotPermitted, RuleError
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.summary.reports.definition import By, Definition, Group, Period, Report, Span
from welfare_desk.domain.summary.reports.shipped import SHIPPED
from welfare_desk.sentences import say
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.services.casework.restricted import AddTag, add_tag
from welfare_desk.services.equipment.correcting import TakeDocumentBack, take_back
from welfare_desk.services.session import Session
from welfare_desk.services.summary.reports.asking import Gone
from welfare_desk.services.summary.reports.kept import (
    AskReports,
    DeleteReport,
    FindReport,
    SaveReport,
    delete_report,
    find_report,
    reports,
    save_report,
)
from welfare_desk.services.summary.reports.leaving import (
    ExportReport,
    PrintReport,
    export_report,
    print_report,
)
from welfare_desk.services.summary.reports.running import RunReport, SumReport, report_totals, run_report
from welfare_desk.services.summary.reports.shapes import (
    AskShape,
    AskShapes,
    Choice,
    report_lists,
    report_shape,
)

STICK = "عصای تک‌پایه"
HANDED = Definition("equipment.handed", groups=(Group("کالا"),), sums=("تحویل‌شده",))
FILES = Definition("casework.list", columns=("شماره پرونده", "نام"))


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


def kept(session: Session) -> list[Report]:
    return [one for one in session.ask(reports, AskReports()) if not one.code]


def add(office: Equipped, name: str, role: Role) -> Session:
    office.do(add_user, AddUser(name, role, "چهار واژهٔ بی ربط", own_password=PASSWORD))
    return desk(office.session.office_dir, user=name)


@pytest.mark.parametrize("shipped", SHIPPED, ids=lambda one: one.code)
def test_every_report_of_the_program_runs(shipped: Any, office: Equipped) -> None:
    sheet = REPORTABLE[shipped.definition.list]
    known = {column.heading for column in sheet.columns}
    named = (*shipped.definition.columns, *shipped.definition.sums)
    assert {*named, *(one.column for one in shipped.definition.groups)} <= known
    page = office.ask(run_report, RunReport(shipped.definition))
    totals = page.totals or office.ask(report_totals, SumReport(shipped.definition))
    assert page.gone == ()
    place = len(shipped.definition.groups)
    rows = sum(row.cells[place] for row in page.rows) if page.grouped else page.total
    assert rows == totals.rows
    assert all(len(row.cells) == len(page.columns) == len(totals.cells) for row in page.rows)


def test_what_was_handed_out_is_grouped_and_summed(office: Equipped) -> None:
    page = office.ask(run_report, RunReport(HANDED))
    assert [column.heading for column in page.columns] == ["کالا", "تعداد ردیف", "تحویل‌شده"]
    assert [row.cells for row in page.rows] == [(STICK, 2, 2), ("ویلچر معمولی", 1, 1)]
    assert page.totals is not None
    assert (page.totals.rows, page.totals.cells) == (3, (None, 3, 3))


def test_what_was_taken_back_was_not_handed_out(office: Equipped) -> None:
    number = office.hand_out(0, CANE).number
    assert office.ask(run_report, RunReport(HANDED)).rows[0].cells == (STICK, 3, 3)
    office.do(take_back, TakeDocumentBack("اشتباه ثبت شد", PaperKind.ISSUE_VOUCHER, number))
    page = office.ask(run_report, RunReport(HANDED))
    assert [row.cells for row in page.rows] == [(STICK, 2, 2), ("ویلچر معمولی", 1, 1)]


def test_the_rows_of_a_group(office: Equipped) -> None:
    page = office.ask(run_report, RunReport(HANDED, of=(STICK,)))
    assert [row.file_no for row in page.rows] == list(office.files[1:])
    assert (page.total, page.grouped) == (2, False)


def test_what_a_group_lacks_is_unknown_and_never_nought(office: Equipped) -> None:
    by_area = Definition("casework.list", groups=(Group("محله"),))
    assert [row.cells for row in office.ask(run_report, RunReport(by_area)).rows] == [("نامشخص", 3)]
    by_place = Definition("equipment.devices", groups=(Group("جا"),), sums=("بهای واحد (ریال)",))
    page = office.ask(run_report, RunReport(by_place))
    assert {row.cells[2] for row in page.rows} == {"نامشخص"}
    assert page.totals is not None
    assert (page.totals.cells[2], page.totals.unknown[2]) == ("نامشخص", 3)
    assert [row.cells for row in office.ask(run_report, RunReport(by_place, of=("نامشخص",))).rows] == []


def test_days_by_year_month_and_age(office: Equipped) -> None:
    def first(by: By) -> Any:
        wanted = Definition("equipment.handed", groups=(Group("تاریخ تحویل", by),))
        page = office.ask(run_report, RunReport(wanted))
        return page.columns[0].heading, page.rows[0].cells

    assert first(By.YEAR) == ("تاریخ تحویل (سال)", ("1404", 3))
    assert first(By.MONTH) == ("تاریخ تحویل (ماه)", ("1404/07", 3))
    assert first(By.AGE) == ("تاریخ تحویل (سال تا امروز)", (0, 3))


def test_a_period_moves_with_the_day(office: Equipped) -> None:
    wanted = Definition("equipment.handed", period=Period(Span.THIS_MONTH))
    page = office.ask(run_report, RunReport(wanted))
    assert (page.total, page.told) == (
        3, (("دوره", "ماه جاری"), ("از تاریخ", "1404/07/01"), ("تا تاریخ", "1404/07/30")),
    )  # fmt: skip
    office.days.go(1)
    assert office.ask(run_report, RunReport(wanted)).total == 0
    last = Definition("equipment.handed", period=Period(Span.LAST_MONTH))
    assert office.ask(run_report, RunReport(last)).total == 3
    fixed = Definition("equipment.handed", period=Period(Span.FIXED, until=TODAY - timedelta(days=1)))
    assert office.ask(run_report, RunReport(fixed)).total == 0


def test_pages_and_orders(office: Equipped) -> None:
    def numbers(sort: str, descending: bool = False, **more: int) -> list[str]:
        wanted = Definition("casework.list", columns=("شماره پرونده",), sort=sort, descending=descending)
        return [row.file_no for row in office.ask(run_report, RunReport(wanted, **more)).rows]

    assert numbers("file_no") == list(office.files)
    assert numbers("file_no", descending=True) == list(reversed(office.files))
    assert numbers("file_no", offset=1, limit=1) == [office.files[1]]
    wanted = Definition("equipment.handed", groups=(Group("کالا"),), sort="تعداد ردیف", descending=True)
    page = office.ask(run_report, RunReport(wanted, limit=1))
    assert ([row.cells for row in page.rows], page.total) == ([(STICK, 2)], 2)


def test_what_a_list_no_longer_has_is_said(office: Equipped) -> None:
    wanted = Definition(
        "casework.list",
        {"filter": {"neighbourhoods": ["باغ قدیم"], "coverages": ["covered"]}},
        columns=("شماره پرونده", "رنگ چشم"),
        sort="height",
    )
    page = office.ask(run_report, RunReport(wanted, kept=True))
    assert page.total == 0
    assert page.gone == (Gone("ترتیب", "height"), Gone("ستون", "رنگ چشم"), Gone("محله", "باغ قدیم"))
    assert [column.heading for column in page.columns] == ["شماره پرونده"]
    assert page.told == (("پوشش", "تحت پوشش"), ("محله", "باغ قدیم"))


UNLIKE = Definition(
    "casework.list",
    columns=("شماره پرونده", "رنگ چشم"),
    groups=(Group("قد"),),
    sums=("وزن",),
    sort="1 OR 1=1",
)


@pytest.mark.parametrize("leaving", [run_report, report_totals, save_report, export_report, print_report])
def test_every_part_that_a_list_never_had_is_named(leaving: Any, office: Equipped, tmp_path: Path) -> None:
    facts = {
        run_report: RunReport(UNLIKE),
        report_totals: SumReport(UNLIKE),
        save_report: SaveReport("خراب", UNLIKE),
        export_report: ExportReport("خراب", UNLIKE, str(tmp_path / "report.xlsx")),
        print_report: PrintReport("خراب", UNLIKE),
    }[leaving]
    with pytest.raises(RuleError) as refused:
        (office.ask if leaving in (run_report, report_totals) else office.do)(leaving, facts)
    assert (refused.value.code, refused.value.facts) == (
        "bad_fields",
        {
            "fields": ["columns[1]", "groups[0]", "sums[0]", "sort"],
            "codes": [*["report_no_such_column"] * 3, "report_no_such_order"],
            "reasons": ["«رنگ چشم»", "«قد»", "«وزن»", "«1 OR 1=1»"],
        },
    )
    assert not (tmp_path / "report.xlsx").exists()
    one = Definition("casework.list", sort="1 OR 1=1")
    with pytest.raises(RuleError) as refused:
        office.ask(run_report, RunReport(one))
    assert say(refused.value.code, refused.value.facts, "fa") == (
        "«ترتیب»: گزارش با «1 OR 1=1» مرتب نمی‌شود؛ ترتیبی از خود فهرست برگزینید. "
        "چیزی ثبت نشد؛ آن را درست کنید و دوباره ذخیره کنید."
    )


def test_totals_of_a_list_stand_under_their_columns(office: Equipped) -> None:
    wanted = Definition("equipment.balance", columns=("کالا", "موجودی", "یکا"), sums=("موجودی",))
    totals = office.ask(report_totals, SumReport(wanted))
    assert totals.cells == (None, 10, None)


def test_a_report_is_kept_renamed_shared_and_deleted(office: Equipped) -> None:
    one = office.do(save_report, SaveReport("  تحویل‌های  من ", HANDED))
    assert (one.name, one.shared, one.own, one.definition, one.version) == (
        "تحویل‌های من", False, True, HANDED, 1,
    )  # fmt: skip
    again = office.do(save_report, SaveReport("تحویل‌ها", HANDED, shared=True, id=one.id, seen=one.version))
    assert (again.id, again.name, again.shared, again.version) == (one.id, "تحویل‌ها", True, 2)
    assert office.ask(find_report, FindReport("تحويلها")) == again
    gone = office.do(delete_report, DeleteReport(one.id, 2))
    assert (gone.id, gone.name, kept(office.session)) == (one.id, "تحویل‌ها", [])


def test_who_sees_and_changes_a_report(office: Equipped) -> None:
    own = office.do(save_report, SaveReport("یکی", FILES))
    shared = office.do(save_report, SaveReport("دو", FILES, shared=True))
    with add(office, "sara", Role.CASE_CLERK) as clerk:
        assert [(one.name, one.own) for one in kept(clerk)] == [("دو", False)]
        mine = clerk.do(save_report, SaveReport("یکی", FILES))
        for command, facts, code in (
            (save_report, SaveReport("سه", FILES, id=shared.id, seen=1), "report_of_another"),
            (delete_report, DeleteReport(shared.id, 1), "report_of_another"),
            (delete_report, DeleteReport(own.id, 1), "report_not_found"),
            (delete_report, DeleteReport(99, 1), "report_not_found"),
            (save_report, SaveReport("دو", FILES), "report_exists"),
            (save_report, SaveReport("یکی", HANDED, id=mine.id, seen=7), "stale_row"),
            (delete_report, DeleteReport(mine.id, 7), "stale_row"),
        ):
            with pytest.raises(RuleError) as refused:
                clerk.do(command, facts)
            assert refused.value.code == code
        assert clerk.ask(find_report, FindReport("یکی")).id == mine.id
    with add(office, "reader", Role.VIEWER) as reader:
        reader.do(save_report, SaveReport("سه", FILES))
        with pytest.raises(NotPermitted):
            reader.do(save_report, SaveReport("چهار", FILES, shared=True))


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        (SaveReport(" ", FILES), "report_needs_name"),
        (SaveReport("ا" * 61, FILES), "report_name_too_long"),
        (SaveReport(SHIPPED[0].fa, FILES), "report_shipped"),
        (SaveReport(SHIPPED[0].en.lower(), FILES), "report_shipped"),
        (SaveReport("x", Definition("equipment.story")), "no_such_list"),
        (SaveReport("x", Definition("equipment.loans", {"wich": "all"})), "unknown_fact"),
        (SaveReport("x", Definition("equipment.loans", {"which": "some"})), "bad_facts"),
        (SaveReport("x", Definition("casework.list", columns=("نام", "نام"))), "report_column_twice"),
    ],
)
def test_what_is_not_kept(facts: SaveReport, code: str, office: Equipped) -> None:
    assert office.refused(save_report, facts) == code


def test_a_report_unknown(office: Equipped) -> None:
    with pytest.raises(RuleError) as refused:
        office.ask(find_report, FindReport("ندارد"))
    assert (refused.value.code, refused.value.facts) == ("report_not_found", {"report": "ندارد"})
    assert office.ask(find_report, FindReport("visits_due")).definition.list == "casework.visits_due"


def test_counts_are_those_of_the_lists(office: Equipped) -> None:
    office.do(save_report, SaveReport("تحویل‌ها", HANDED))
    office.do(save_report, SaveReport("خراب", Definition("equipment.balance", {"item": "X"})))
    told = {one.name: one.rows for one in office.ask(reports, AskReports(counted=True)) if not one.code}
    assert told == {"تحویل‌ها": 3, "خراب": None}


def test_a_report_tells_nothing_that_the_list_of_files_hides(office: Equipped) -> None:
    tag = TAGS[0]
    office.do(add_tag, AddTag(office.files[0], TODAY, tag))
    with add(office, "sara", Role.CASE_CLERK) as clerk:
        assert not clerk.may(Permission.VIEW_RESTRICTED)
        for name in REPORTABLE:
            page = clerk.ask(run_report, RunReport(Definition(name)))
            shape = clerk.ask(report_shape, AskShape(name))
            assert tag not in repr(page) + repr(shape)
        searched = Definition("casework.list", {"filter": {"text": tag}})
        assert clerk.ask(run_report, RunReport(searched)).total == 0
        chosen = Definition("casework.list", {"filter": {"categories": [tag]}})
        page = clerk.ask(run_report, RunReport(chosen))
        assert (page.total, page.gone) == (0, (Gone("گروه هدف", tag),))


def test_shapes_offer_what_a_list_may_be_narrowed_by(office: Equipped) -> None:
    lists = office.ask(report_lists, AskShapes())
    assert {one.value for one in lists} == set(REPORTABLE)
    shape = office.ask(report_shape, AskShape("equipment.requests"))
    which, item, words = shape.filters
    assert (which.path, which.many, which.kind, which.choices[0]) == (
        "which", False, "choice", Choice("all", "همه"),
    )  # fmt: skip
    assert (item.kind, Choice(CANE, STICK) in item.choices, words.kind) == ("choice", True, "text")
    assert shape.dated is False
    files = {one.path: one for one in office.ask(report_shape, AskShape("casework.list")).filters}
    assert files["filter.waiting"].choices == (Choice("true", "در صف"), Choice("false", "بیرون از صف"))
    assert files["filter.domains"].many


def test_a_storekeeper_runs_every_report_he_may_see(office: Equipped) -> None:
    with storekeeper(office) as keeper:
        assert {one.code for one in keeper.ask(reports, AskReports()) if one.code} == {
            one.code for one in SHIPPED
        }


def test_an_item_of_the_filter_is_told_by_its_name(office: Equipped) -> None:
    page = office.ask(run_report, RunReport(Definition("equipment.handed", {"item": CANE})))
    assert (page.told, page.gone, page.total) == ((("کالا", STICK),), (), 2)
    gone = office.ask(run_report, RunReport(Definition("equipment.handed", {"item": "GONE"})))
    assert (gone.told, gone.gone) == ((("کالا", "GONE"),), (Gone("کالا", "GONE"),))


def _narrowed_to(path: str, value: Any) -> dict[str, Any]:
    name, _, rest = path.partition(".")
    return {name: _narrowed_to(rest, value) if rest else value}


@pytest.mark.parametrize("name", sorted(REPORTABLE))
def test_every_choice_of_a_filter_is_told_by_the_words_it_is_chosen_by(name: str, office: Equipped) -> None:
    shape = office.ask(report_shape, AskShape(name))
    chosen, told = [], []
    for one in shape.filters:
        for choice in one.choices:
            value: Any = choice.value
            if one.kind in ("number", "yes"):
                value = int(value) if one.kind == "number" else value == "true"
            asked = _narrowed_to(one.path, [value] if one.many else value)
            page = office.ask(run_report, RunReport(Definition(name, asked), limit=1))
            chosen.append((one.label, "" if choice.words == "همه" else choice.words))
            told.append((one.label, dict(page.told).get(one.label, "")))
    assert told == chosen


def test_what_narrows_a_list_from_the_start_is_among_its_choices(office: Equipped) -> None:
    rests = {
        (name, one.path): one.rest
        for name in sorted(REPORTABLE)
        for one in office.ask(report_shape, AskShape(name)).filters
        if one.rest
    }
    assert rests == {
        ("equipment.allocations", "which"): "open",
        ("equipment.requests", "which"): "live",
        ("inquiries.list", "which"): "overdue",
        ("waiting.list", "service"): "pension",
    }


def test_a_list_without_pages_is_cut_into_pages(office: Equipped) -> None:
    stock = Definition("equipment.balance", columns=("کد کالا",))
    whole = office.ask(run_report, RunReport(stock, limit=1_000))
    parts = [office.ask(run_report, RunReport(stock, offset, 40)) for offset in (0, 40)]
    assert sum((part.rows for part in parts), ()) == whole.rows
    assert office.ask(run_report, RunReport(stock, 50, 1_000)).rows == whole.rows[50:]
