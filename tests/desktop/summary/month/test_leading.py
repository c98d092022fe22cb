# SPDX-License-Identifier: Apache-2.0
"""The place that a check opens shows the rows counted, or the window says what else it shows."""

from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.support.window import press, settle
from welfare_desk.desktop.casework.listing.page import FilesPage
from welfare_desk.desktop.summary.month.leading import table_of, way_to
from welfare_desk.desktop.summary.month.page import MonthPage
from welfare_desk.desktop.summary.month.place_words import place_note, place_words
from welfare_desk.desktop.visits.page import VisitsPage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.calendar import JalaliMonth, from_jalali
from welfare_desk.domain.casework.codes import Coverage, Domain
from welfare_desk.domain.summary.listing import FileFilter, Lacking, ListFiles
from welfare_desk.domain.summary.monthly.checks import BEHIND, Check, Place, Severity
from welfare_desk.domain.summary.paper_register import PaperFilter, PaperState
from welfare_desk.domain.summary.visits import VisitFilter
from welfare_desk.services.casework.questions import list_files
from welfare_desk.services.session import Session
from welfare_desk.services.summary.monthly.months import (
    AskCheck,
    AskMonth,
    behind_check,
    check_month,
)
from welfare_desk.storage.casework.tables import CASE_FILE

SHAHRIVAR, MEHR = JalaliMonth(1404, 6), JalaliMonth(1404, 7)
COVERED = (Coverage.COVERED,)
TENTH = from_jalali(1404, 7, 10)
UNPRINTED = PaperFilter(
    state=PaperState.ISSUED, since=SHAHRIVAR.first(), until=SHAHRIVAR.last(), printed=False
)
PAPER, PROMISE = "certificate 1404/000001", "2025-10-22 late 1404-00001"
DUE = {"tab": "due", "every": True}


def failed(code: str, place: Place, *keys: str) -> Check:
    source, of = BEHIND.get(code, (None, None))
    return Check(
        code, Severity.NEEDS_REASON, False, place, count=len(keys) or 3, source=source, of=of, keys=keys
    )


def files(lacking: Lacking, *domains: Domain) -> dict[str, Any]:
    return {"wanted": FileFilter(coverages=COVERED, domains=domains, lacking=(lacking,))}


@pytest.mark.parametrize(
    ("check", "page", "arguments"),
    [
        (failed("neighbourhood_unknown", Place.FILES), "files", files(Lacking.NEIGHBOURHOOD)),
        (failed("type_unknown", Place.FILES), "files", files(Lacking.DISABILITY, Domain.REHABILITATION)),
        (failed("severity_unknown", Place.FILES), "files", files(Lacking.SEVERITY, Domain.REHABILITATION)),
        (failed("decile_unknown", Place.FILES), "files", files(Lacking.DECILE)),
        (failed("visits_due", Place.VISITS), "visits", DUE),
        (failed("papers_unprinted", Place.PAPERS, PAPER), "papers", {"wanted": UNPRINTED}),
        (failed("series_broken", Place.PAPERS, "certificate 1404"), "papers", {"series": True}),
        (
            failed("lists_missing", Place.PENSION, "care", "pension"),
            "pension",
            {"month": "1404-06", "tab": "list", "kind": "care"},
        ),
        (failed("promises_open", Place.EQUIPMENT, PROMISE), "equipment", {"tab": "promises"}),
        (failed("counts_open", Place.EQUIPMENT, "1"), "equipment", {"tab": "count"}),
        (
            failed("stock_movement", Place.EQUIPMENT, "WH-1", "WH-2"),
            "equipment",
            {"tab": "movements", "item": "WH-1"},
        ),
        (failed("prices_tenfold", Place.EQUIPMENT, "WH-1"), "equipment", {"tab": "stock", "item": "WH-1"}),
        (failed("sessions_open", Place.COMMISSION, "12"), "commission", {"tab": "sessions"}),
    ],
)  # fmt: skip
def test_the_place_is_narrowed_to_what_was_counted(
    check: Check, page: str, arguments: dict[str, Any]
) -> None:
    assert way_to(check, SHAHRIVAR) == (page, arguments)


WHOLE = "هر خانوار با همهٔ پرونده‌های تحت پوشش خود باز می‌شود."
TODAY = "آنچه باز می‌شود وضع امروز است؛ ردیف‌های همین‌جا از شامگاه دوشنبه ۳۱ شهریور ۱۴۰۴ است."


@pytest.mark.parametrize(
    ("check", "note"),
    [
        (failed("visits_due", Place.VISITS), TODAY),
        (failed("decile_unknown", Place.FILES), f"{TODAY} {WHOLE}"),
        (failed("papers_unprinted", Place.PAPERS, PAPER), ""),
        (failed("lists_missing", Place.PENSION, "pension"), ""),
        (
            failed("lists_missing", Place.PENSION, "care", "pension"),
            "آنچه باز می‌شود لیست نخستین پرداخت از اینهاست.",
        ),
        (
            failed("sessions_open", Place.COMMISSION, "12"),
            "آنچه باز می‌شود همهٔ جلسه‌هاست، ماه‌های دیگر هم.",
        ),
        (failed("visits_due", Place.REPORT), ""),
        (failed("drawn_uncovered", Place.PENSION, "1404-00001"), ""),
    ],
)  # fmt: skip
def test_what_else_a_place_shows_is_told_beside_it(check: Check, note: str) -> None:
    assert place_note(check, SHAHRIVAR, TENTH) == note


@pytest.mark.parametrize(
    ("code", "page"),
    [("papers_unprinted", "papers"), ("series_broken", "papers"), ("counts_open", "equipment")],
)
def test_of_what_no_table_tells_a_closed_month_leads_to_where_it_stands(code: str, page: str) -> None:
    sealed = failed(code, Place.REPORT, "1404/000001")
    assert (table_of(sealed), way_to(sealed, SHAHRIVAR)[0]) == (None, page)
    assert table_of(failed("visits_due", Place.REPORT)) == "visits"


def test_on_the_last_day_of_a_month_its_end_and_today_are_one() -> None:
    assert place_note(failed("visits_due", Place.VISITS), SHAHRIVAR, SHAHRIVAR.last()) == ""


def homes(session: Session) -> dict[str, int]:
    """The household of each file."""
    with session._store.reading() as connection:
        return {row.file_no: row.household_id for row in connection.execute(CASE_FILE.select())}


@pytest.mark.parametrize(
    "code", ["neighbourhood_unknown", "type_unknown", "severity_unknown", "decile_unknown"]
)
def test_the_files_opened_are_those_counted(session: Session, code: str) -> None:
    """On the last day of Mehr, so that the end of the month is today."""
    checks = {check.code: check for check in session.ask(check_month, AskMonth(MEHR)).checks}
    _, arguments = way_to(checks[code], MEHR)
    opened = [row.file_no for row in session.ask(list_files, ListFiles(arguments["wanted"], limit=1000)).rows]
    counted = [row["file"] for row in session.ask(behind_check, AskCheck(MEHR, code, limit=1000)).rows]
    assert len(counted) == checks[code].count
    if code == "decile_unknown":  # a household is named by its first file
        of_home = homes(session)
        opened = [of_home[file_no] for file_no in opened]
        counted = [of_home[file_no] for file_no in counted]
    assert set(opened) == set(counted)


def go_by_key(qtbot: QtBot, window: MainWindow, page: MonthPage, code: str) -> Any:
    checks = page.checks.checks
    checks.choose([check.code for check in checks.checks()].index(code))
    press(window, "F9")
    settle(qtbot, window)
    return window.page(window.current_name())


def test_the_key_opens_files_narrowed_and_the_card_says_of_when_they_are(
    qtbot: QtBot, window: MainWindow, page: MonthPage, session: Session
) -> None:
    shown = go_by_key(qtbot, window, page, "decile_unknown")
    assert isinstance(shown, FilesPage)
    assert shown.wanted() == FileFilter(coverages=COVERED, lacking=(Lacking.DECILE,))
    assert shown.table.rows.total == session.ask(list_files, ListFiles(shown.wanted())).total
    assert page.checks.behind.differs.text() == place_note(
        failed("decile_unknown", Place.FILES), SHAHRIVAR, session.today()
    )


def test_the_key_opens_whoever_is_due_planned_or_not(
    qtbot: QtBot, window: MainWindow, page: MonthPage
) -> None:
    shown = go_by_key(qtbot, window, page, "visits_due")
    assert isinstance(shown, VisitsPage)
    assert (shown.tabs.current, shown.due.wanted()) == ("due", VisitFilter())


def test_a_row_that_no_page_lists_has_its_file_as_its_place() -> None:
    uncovered = failed("drawn_uncovered", Place.PENSION, "1404-00001")
    assert place_words(uncovered) == "باز کردن پروندهٔ این ردیف"
    assert place_words(failed("visits_due", Place.VISITS)) == "باز کردن در بازدیدها"
