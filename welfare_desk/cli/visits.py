# SPDX-License-Identifier: Apache-2.0
"""`visit due`, `visit forms` and `visit day`: what is to be visited, and its sheets as PDF."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from welfare_desk.cli.opening import office_dir, operation_key, signed_in
from welfare_desk.cli.parser import Commands, count
from welfare_desk.cli.printing import pages_of
from welfare_desk.cli.terminal import Answer, Terminal, columns
from welfare_desk.domain.calendar import format_date, parse_date

if TYPE_CHECKING:
    from welfare_desk.domain.summary.visits import DueRow

_MOST = 10_000


def add(commands: Commands) -> None:
    """Declare the commands of visits."""
    words = commands.words
    visit = commands.branch("visit", "بازدیدها", "home visits")
    due = visit.leaf("due", "پرونده‌هایی که باید بازدید شوند", "files due for a visit", _due)
    due.add_argument(
        "--top",
        type=count(_MOST),
        default=50,
        metavar="N",
        help=words("تا ۱۰۰۰ ردیف", "at most so many, up to 1000"),
    )
    due.add_argument("--neighbourhood", metavar="NAME", help=words("تنها این محله", "of this neighbourhood"))
    forms = visit.leaf("forms", "فرم بازدید روی کاغذ", "visit forms as a PDF", _forms)
    forms.add_argument("file_no", nargs="+", metavar="FILE_NO", help=words("شمارهٔ پرونده", "file number"))
    day = visit.leaf("day", "فهرست بازدیدهای یک روز", "the list of a day's visits as a PDF", _day)
    day.add_argument("day", metavar="DATE", help=words("روز بازدید", "the day"))
    for leaf in (forms, day):
        leaf.add_argument("--out", required=True, metavar="PDF", help=words("فایل مقصد", "file to write"))


def _due(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.domain.summary.visits import VisitFilter
    from welfare_desk.services.casework.visit_lists import ListDue, visits_due

    areas = (args.neighbourhood,) if args.neighbourhood else ()
    with signed_in(terminal, args) as session:
        page = session.ask(visits_due, ListDue(VisitFilter(areas), limit=args.top))
    terminal.tell_rest(args.top, len(page.rows), page.total)
    rows = [_row(row) for row in page.rows]
    lines = columns([[each["file_no"], each["name"], each["neighbourhood"], *_days(row)]
                     for each, row in zip(rows, page.rows, strict=True)])  # fmt: skip
    lines.append(terminal.words(f"{page.total} پرونده", f"{page.total} files"))
    return Answer({"total": page.total, "files": rows}, lines)


def _days(row: DueRow) -> list[str]:
    return [format_date(row.last_met_on) if row.last_met_on else "—", str(row.overdue)]


def _row(row: DueRow) -> dict[str, Any]:
    return {
        "file_no": row.file_no,
        "name": f"{row.first_name} {row.last_name}".strip(),
        "neighbourhood": row.neighbourhood,
        "centre": row.centre,
        "last_met_on": row.last_met_on.isoformat() if row.last_met_on else None,
        "due_on": row.due_on.isoformat() if row.due_on else None,
        "overdue_days": row.overdue,
        "planned_on": row.planned_on.isoformat() if row.planned_on else None,
    }


def _forms(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.services.casework.visit_sheets import (
        PrintVisitForm,
        PrintVisitForms,
        VisitFormPdf,
        VisitFormsPdf,
        print_visit_form,
        print_visit_forms,
        visit_form_pdf,
        visit_forms_pdf,
    )

    terminal.must_take(args.out, office_dir(args))
    numbers, key = tuple(args.file_no), operation_key(args)
    with signed_in(terminal, args) as session:
        if len(numbers) == 1:
            ticket = session.do(print_visit_form, PrintVisitForm(*numbers), key)
            pdf = session.ask(visit_form_pdf, VisitFormPdf(ticket.id, *numbers), terminal.progress)
        else:
            ticket = session.do(print_visit_forms, PrintVisitForms(numbers), key)
            pdf = session.ask(visit_forms_pdf, VisitFormsPdf(ticket.id, numbers), terminal.progress)
    return _written(terminal, args, ticket.rows, pdf)


def _day(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.services.casework.visit_sheets import (
        PrintVisitDay,
        VisitDayPdf,
        print_visit_day,
        visit_day_pdf,
    )

    terminal.must_take(args.out, office_dir(args))
    with signed_in(terminal, args) as session:
        on = parse_date(args.day, session.today())
        ticket = session.do(print_visit_day, PrintVisitDay(on), operation_key(args))
        pdf = session.ask(visit_day_pdf, VisitDayPdf(ticket.id, on))
    return _written(terminal, args, ticket.rows, pdf)


def _written(terminal: Terminal, args: argparse.Namespace, visits: int, pdf: bytes) -> Answer:
    out: str = args.out
    terminal.write_file(out, pdf, office_dir(args))
    place = terminal.place(out)
    told = terminal.words(f"{visits} بازدید: {place}", f"{visits} visits: {place}")
    return Answer({"visits": visits, "pages": pages_of(pdf), "out": out}, [told])
