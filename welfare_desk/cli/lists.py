# SPDX-License-Identifier: Apache-2.0
"""`import files`: a list of clients becomes case files."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from welfare_desk.cli.content import content_digest
from welfare_desk.cli.opening import office_dir, operation_key, signed_in
from welfare_desk.cli.parser import Commands
from welfare_desk.cli.terminal import Answer, Terminal, columns

if TYPE_CHECKING:
    from welfare_desk.domain.exchange.outcome import Totals
    from welfare_desk.services.exchange.facts import RowProblem
    from welfare_desk.services.session import Session

_SHOWN = 50
"""Problems told to people; all of them are in the JSON and in the report."""


def add(commands: Commands) -> None:
    """Declare `import files`."""
    imports = commands.branch("import", "ورود فهرست‌ها", "bring lists in")
    files = imports.leaf("files", "فهرست مددجویان به پرونده", "a list of clients becomes files", _files)
    words = commands.words
    files.add_argument("workbook", metavar="WORKBOOK", help=words("کارپوشهٔ اکسل", "an Excel workbook"))
    files.add_argument("--check", action="store_true", help=words("چیزی ننویس", "write nothing"))
    files.add_argument(
        "--report", metavar="XLSX", help=words("گزارش سطرهای برگشتی", "report of returned rows")
    )
    files.add_argument(
        "--overwrite", action="store_true",
        help=words("مقدارهای متفاوت جای مقدارهای کنونی را بگیرند", "differing values replace what is kept"),
    )  # fmt: skip


def _files(terminal: Terminal, args: argparse.Namespace) -> Answer:
    if args.report is not None:
        # Told before the import: an error after it would look as if nothing had been written.
        terminal.must_take(args.report, office_dir(args))
    with signed_in(terminal, args) as session:
        if args.check:
            totals, problems, more = _checked(session, args)
        else:
            totals, problems, more = _imported(terminal, session, args)
        if args.report is not None:
            more["report"] = _report(terminal, session, args, more.get("batch"))
    document = {
        **asdict(totals),
        "problems": [_document(each, terminal.language) for each in problems],
        **more,
    }
    return Answer(document, _lines(terminal, totals, problems, more))


def _checked(
    session: Session, args: argparse.Namespace
) -> tuple[Totals, tuple[RowProblem, ...], dict[str, Any]]:
    from welfare_desk.services.exchange.facts import CheckList
    from welfare_desk.services.exchange.looking import check

    found = session.ask(check, CheckList(str(Path(args.workbook)), overwrite=args.overwrite))
    return found.totals, found.problems, {"differing": found.differing, "left_out": list(found.left_out)}


def _imported(
    terminal: Terminal, session: Session, args: argparse.Namespace
) -> tuple[Totals, tuple[RowProblem, ...], dict[str, Any]]:
    from welfare_desk.services.exchange.batches import problems
    from welfare_desk.services.exchange.facts import BatchId, ImportFiles
    from welfare_desk.services.exchange.importing import import_files

    key = operation_key(args)
    digest = content_digest(Path(args.workbook))
    facts = ImportFiles(str(Path(args.workbook)), overwrite=args.overwrite, file_sha256=digest)
    done = session.do(import_files, facts, key, terminal.progress)
    told = session.ask(problems, BatchId(done.batch_id))
    return done.totals, told.problems, {"batch": done.batch_id}


def _report(terminal: Terminal, session: Session, args: argparse.Namespace, batch: int | None) -> str:
    from welfare_desk.services.exchange.facts import CheckList, WriteReport
    from welfare_desk.services.exchange.reporting import report

    out: str = args.report
    if out == "-":
        terminal.taken = True
    if batch is not None:
        session.do(report, WriteReport(out, batch_id=batch))
    else:
        session.do(report, WriteReport(out, CheckList(str(Path(args.workbook)), overwrite=args.overwrite)))
    return out


def _document(problem: RowProblem, language: str) -> dict[str, Any]:
    from welfare_desk.services.exchange.telling import message

    return {
        "sheet": problem.sheet,
        "row": problem.row,
        "outcome": problem.outcome,
        "fields": list(problem.fields),
        "code": problem.code,
        "message": message(problem.reasons, language),
        "national_id": problem.identifier,
        "name": problem.name,
        "written": problem.written,
    }


def _lines(
    terminal: Terminal, totals: Totals, problems: tuple[RowProblem, ...], more: dict[str, Any]
) -> list[str]:
    from welfare_desk.sentences.exchange import outcome_label

    names = ("accepted", "warned", "updated", "repeated", "ambiguous", "rejected", "skipped")
    counted = [[outcome_label(name, terminal.language), str(getattr(totals, name))] for name in names]
    lines = columns([[terminal.words("سطر", "rows"), str(totals.rows)], *counted])
    lines += [_line(problem, terminal.language) for problem in problems[:_SHOWN]]
    if len(problems) > _SHOWN:
        rest = len(problems) - _SHOWN
        lines.append(terminal.words(f"… و {rest} سطر دیگر", f"… and {rest} more"))
    if "report" in more:
        lines.append(terminal.words(f"گزارش: {more['report']}", f"Report: {more['report']}"))
    return lines


def _line(problem: RowProblem, language: str) -> str:
    from welfare_desk.sentences.exchange import outcome_label
    from welfare_desk.services.exchange.telling import message

    told = message(problem.reasons, language)
    return f"{problem.sheet} {problem.row}  {outcome_label(problem.outcome, language)}  {told}"
