# SPDX-License-Identifier: Apache-2.0
"""`report list`, `run`, `save` and `delete`: named reports, on the terminal, as a sheet, on paper."""

from __future__ import annotations

import argparse
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from welfare_desk.cli.opening import office_dir, operation_key, signed_in
from welfare_desk.cli.parser import Commands, count
from welfare_desk.cli.terminal import Answer, Terminal, columns
from welfare_desk.domain.errors import RuleError

if TYPE_CHECKING:
    from welfare_desk.domain.summary.reports.definition import Definition, Report
    from welfare_desk.services.session import Session

_MOST = 1_000
"""Rows of one answer, as the door cuts it."""


def add(commands: Commands) -> None:
    """Declare `report`."""
    words = commands.words
    report = commands.branch("report", "گزارش‌ها", "reports")
    listed = report.leaf("list", "فهرست گزارش‌ها", "the reports there are", _list)
    listed.add_argument("--counted", action="store_true", help=words("با تعداد ردیف", "with their rows"))
    run = report.leaf("run", "اجرای گزارش", "run a report", _run)
    run.add_argument("name", metavar="NAME", help=words("نام یا کد گزارش", "name or code of the report"))
    run.add_argument("--top", type=count(_MOST), default=50, help=words("چند ردیف", "how many rows"))
    run.add_argument("--skip", type=count(10**7, 0), default=0, help=words("پس از این شمار", "after so many"))
    run.add_argument(
        "--out",
        metavar="FILE",
        help=words("پروندهٔ xlsx یا pdf؛ - خروجی استاندارد", "an xlsx or a pdf; - is stdout"),
    )
    save = report.leaf("save", "ذخیرهٔ گزارش", "keep a report", _save)
    save.add_argument("name", metavar="NAME", help=words("نام تازه", "its name"))
    save.add_argument("--like", metavar="REPORT", help=words("از روی این گزارش", "made from this report"))
    save.add_argument("--facts", metavar="FILE", help=words("تعریف گزارش (JSON)", "its definition (JSON)"))
    save.add_argument("--period", metavar="SPAN", help=words("مانند last_month", "such as last_month"))
    save.add_argument("--shared", action="store_true", help=words("برای همهٔ اداره", "for the whole office"))
    delete = report.leaf("delete", "پاک کردن گزارش", "delete a report", _delete)
    delete.add_argument("name", metavar="NAME", help=words("نام گزارش", "name of the report"))


def _document(report: Report) -> dict[str, Any]:
    from welfare_desk.services.facts import to_json

    told = {name: value for name, value in to_json(report).items() if name not in {"version", "name_en"}}
    return {**told, "name_en": report.name_en or None}


def _list(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.services.summary.reports.kept import AskReports, reports

    with signed_in(terminal, args) as session:
        found = session.ask(reports, AskReports(args.counted))
    lines = [[_named(terminal, one), _whose(terminal, one), "" if one.rows is None else str(one.rows)]
             for one in found]  # fmt: skip
    return Answer({"reports": [_document(one) for one in found]}, columns(lines))


def _named(terminal: Terminal, report: Report) -> str:
    return terminal.words(report.name, report.name_en or report.name)


def _whose(terminal: Terminal, report: Report) -> str:
    if report.code:
        return report.code
    if report.shared:
        return terminal.words(f"اداره، از {report.made_by}", f"office, by {report.made_by}")
    return terminal.words("من", "mine")


def _find(session: Session, name: str) -> Report:
    from welfare_desk.services.summary.reports.kept import FindReport, find_report

    return session.ask(find_report, FindReport(name))


def _run(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.services.facts import to_json
    from welfare_desk.services.summary.reports.running import (
        RunReport,
        SumReport,
        report_totals,
        run_report,
    )

    if args.out is not None:
        return _leave(terminal, args)
    with signed_in(terminal, args) as session:
        report = _find(session, args.name)
        asked = RunReport(report.definition, args.skip, args.top, kept=True)
        page = session.ask(run_report, asked)
        totals = page.totals
        if totals is None and report.definition.sums:
            totals = session.ask(report_totals, SumReport(report.definition, kept=True))
    document = {
        "name": report.name,
        "total": page.total,
        "filter": [{"part": part, "value": value} for part, value in page.told],
        "gone": to_json(page.gone),
        "columns": [column.heading for column in page.columns],
        "rows": [list(row.cells) for row in page.rows],
        "totals": None if totals is None else list(totals.cells),
    }
    table = [
        [column.heading for column in page.columns],
        *([_cell(one) for one in row.cells] for row in page.rows),
    ]
    if totals is not None:
        table.append([_cell(one) for one in totals.cells])
    told = [f"{part}: {value}" for part, value in page.told]
    gone = [
        terminal.words(f"در این فهرست دیگر نیست: {one.part} «{one.value}»",
                       f"The list no longer has: {one.part} “{one.value}”")
        for one in page.gone
    ]  # fmt: skip
    counted = terminal.words(f"{len(page.rows)} از {page.total}", f"{len(page.rows)} of {page.total}")
    return Answer(document, [*told, *gone, *columns(table), counted])


def _cell(value: object) -> str:
    if value is None:
        return ""
    return f"{value:,}" if isinstance(value, int) else str(value)


def _leave(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.services.summary.reports.leaving import ExportReport, export_of

    out: str = args.out
    if out.lower().endswith(".pdf"):
        return _print(terminal, args)
    if out != "-" and not out.lower().endswith(".xlsx"):
        raise RuleError("report_file_kind", path=out)
    terminal.must_take(out, office_dir(args))
    with signed_in(terminal, args) as session:
        report = _find(session, args.name)
        leaving = export_of(session.may, report.definition.list)
        terminal.taken = out == "-"
        facts = ExportReport(report.name, report.definition, out)
        done = session.do(leaving, facts, operation_key(args), terminal.progress)
    rows, groups, told = done.rows, done.groups, terminal.place(out)
    line = terminal.words(f"{rows} ردیف در {told} نوشته شد.", f"{rows} rows were written to {told}.")
    if groups is not None:
        line = terminal.words(
            f"{groups} گروه از {rows} ردیف در {told} نوشته شد.",
            f"{groups} groups of {rows} rows were written to {told}.",
        )
    return Answer({"name": report.name, "path": out, "rows": rows, "groups": groups}, [line])


def _print(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.cli.printing import pages_of
    from welfare_desk.services.summary.reports.leaving import PrintReport, ReportPdf, print_of, report_pdf

    terminal.must_take(args.out, office_dir(args))
    with signed_in(terminal, args) as session:
        report = _find(session, args.name)
        said = report.name, report.definition
        printing = print_of(session.may, report.definition.list)
        ticket = session.do(printing, PrintReport(*said), operation_key(args), terminal.progress)
        pdf = session.ask(report_pdf, ReportPdf(ticket.id, *said), terminal.progress)
    terminal.write_file(args.out, pdf, office_dir(args))
    pages, told = pages_of(pdf), terminal.place(args.out)
    line = terminal.words(f"{pages} صفحه در {told} نوشته شد.", f"{pages} pages were written to {told}.")
    document = {"name": report.name, "path": args.out, "rows": ticket.rows, "pages": pages}
    return Answer(document, [line])


def _definition(terminal: Terminal, session: Session, args: argparse.Namespace) -> Definition:
    from welfare_desk.domain.summary.reports.definition import Definition, Period
    from welfare_desk.services.facts import from_json

    if args.facts is not None:
        wanted: Definition = from_json(Definition, terminal.read_json(args.facts))
    elif args.like is not None:
        wanted = _find(session, args.like).definition
    else:
        raise RuleError("report_of_nothing")
    if args.period is None:
        return wanted
    return replace(wanted, period=from_json(Period, {"span": args.period}))


def _save(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.services.summary.reports.kept import AskReports, SaveReport, reports, save_report

    with signed_in(terminal, args) as session:
        wanted = _definition(terminal, session, args)
        same = [one for one in session.ask(reports, AskReports()) if one.own and one.name == args.name]
        seen = (same[0].id, same[0].version) if same else (0, 0)
        done = session.do(save_report, SaveReport(args.name, wanted, args.shared, *seen), operation_key(args))
    line = terminal.words(f"گزارش «{done.name}» ذخیره شد.", f"The report “{done.name}” is kept.")
    return Answer({"report": _document(done)}, [line])


def _delete(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.services.summary.reports.kept import DeleteReport, delete_report

    with signed_in(terminal, args) as session:
        report = _find(session, args.name)
        if report.code:
            raise RuleError("report_shipped", name=report.name)
        done = session.do(delete_report, DeleteReport(report.id, report.version), operation_key(args))
    line = terminal.words(f"گزارش «{done.name}» پاک شد.", f"The report “{done.name}” is gone.")
    return Answer({"id": done.id, "name": done.name}, [line])
