# SPDX-License-Identifier: Apache-2.0
"""`month check`, `close`, `reopen`, `export`: what is asked of a month, freezing it, sending it."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from welfare_desk.cli import month_declared, month_reports
from welfare_desk.cli.opening import office_dir, operation_key, signed_in
from welfare_desk.cli.parser import Commands, folder
from welfare_desk.cli.terminal import Answer, Terminal, columns
from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.digest import sha256_hex
from welfare_desk.domain.summary.monthly.standing import MonthState
from welfare_desk.outside import folder_place

if TYPE_CHECKING:
    from welfare_desk.domain.summary.monthly.checks import Check
    from welfare_desk.domain.summary.monthly.month import Month
    from welfare_desk.services.session import Session


def add(commands: Commands) -> None:
    """Declare `month`."""
    words = commands.words
    month = commands.branch("month", "ماه آماری", "the month of the report")
    check = month.leaf("check", "بررسی‌های پیش از بستن", "what is asked before it is closed", _check)
    close = month.leaf("close", "بستن ماه", "close the month", _close)
    reopen = month.leaf("reopen", "گشودن دوبارهٔ آخرین ماه بسته", "open the last closed month again", _reopen)
    export = month.leaf("export", "بستهٔ امضاشدهٔ ماه برای ستاد", "the signed bundle for headquarters", _export)
    export.add_argument("--out", required=True, type=folder, metavar="DIR", help=words("پوشهٔ مقصد", "folder"))
    again = words("شمارهٔ بسته‌ای از این ماه که پیش‌تر ساخته شد", "an earlier bundle of the month")
    export.add_argument("--number", type=int, metavar="N", help=again)
    month.leaf("bundles", "بسته‌های ساخته‌شده برای ستاد", "bundles made for headquarters", _bundles)
    for leaf in (check, close, reopen, export):
        leaf.add_argument("month", metavar="MONTH", help=words("مانند 1404-07", "like 1404-07"))
    close.add_argument(
        "--reason", metavar="TEXT", default="", help=words("دلیل هشدارها", "why the warnings stand")
    )
    reopen.add_argument("--reason", metavar="TEXT", default="", help=words("دلیل", "why"))
    month_reports.add(month)
    month_declared.add(month)


_PAGE = 1_000
"""Rows asked at once: a list is counted anew for every page of it."""


def _plain(session: Session, month: JalaliMonth, check: Check) -> dict[str, Any]:
    told = check.told()
    facts = {**told.pop("facts"), "behind": _behind(session, month, check)}
    return {"code": told.pop("code"), "ok": told.pop("ok"), "facts": {**facts, **told}}


def _behind(session: Session, month: JalaliMonth, check: Check) -> list[Any]:
    """The list behind a check: numbers of files, keys, or rows where they have neither."""
    from welfare_desk.services.summary.monthly.months import AskCheck, behind_check

    if check.source is None:
        return list(check.keys)
    rows: list[Any] = []
    total = check.count
    while len(rows) < total:
        page = session.ask(behind_check, AskCheck(month, check.code, len(rows), _PAGE))
        if not page.rows:
            break
        rows += [row.get("file", row) for row in page.rows]
        total = page.total
    return rows


def _checks(session: Session, month: JalaliMonth, checks: Iterable[Check]) -> list[dict[str, Any]]:
    return [_plain(session, month, check) for check in checks]


def _check(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.sentences.month_checks import check_in_words
    from welfare_desk.services.summary.monthly.months import AskMonth, check_month

    month = JalaliMonth.parse(args.month)
    with signed_in(terminal, args) as session:
        found = session.ask(check_month, AskMonth(month))
        checks = _checks(session, month, found.checks)
    rows = [
        [_mark(terminal, one), check_in_words(one.code, _told(one), terminal.language, ok=one.ok)]
        for one in found.checks
        if not (one.ok and found.figures.unrecorded)
    ]
    document = {"month": str(month), "checks": checks, "closed": found.closed}
    return Answer(document, [*_unrecorded(terminal, found.figures), *columns(rows)])


def _unrecorded(terminal: Terminal, figures: Month) -> list[str]:
    """What is said of a month from before the office had anything."""
    if not figures.unrecorded:
        return []
    title = figures.month.title()
    return [
        terminal.words(
            f"{title} پیش از نخستین رویدادی است که این اداره ثبت کرده است: رقم‌های آن نامشخص است.",
            f"{figures.month} is before the first event that this office recorded: its figures are unknown.",
        )
    ]


def _told(check: Check) -> dict[str, Any]:
    return {**check.facts, "left": check.left, "right": check.right, "count": check.count}


def _mark(terminal: Terminal, check: Check) -> str:
    if check.unasked:
        return terminal.words("نامشخص", "unknown")
    if check.ok:
        return terminal.words("درست", "right")
    if check.severity.value == "blocks":
        return terminal.words("مانع", "blocks")
    return terminal.words("هشدار", "warning")


def _close(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.services.summary.monthly.months import AskMonth, CloseMonth, check_month, close_month

    month = JalaliMonth.parse(args.month)
    with signed_in(terminal, args) as session:
        done = session.do(close_month, CloseMonth(month, args.reason), key=operation_key(args))
        checks = _checks(session, month, session.ask(check_month, AskMonth(month)).checks)
    words = terminal.words
    line = words(
        f"{month.title()} بسته شد؛ اثر آن {done.digest[:16]}.", f"{month} is closed; digest {done.digest}."
    )
    begins = words(
        f"زنجیرهٔ ماه‌ها با {month.title()} آغاز شد: ماه‌های پیش از آن تنها پس از گشودن دوبارهٔ آن بسته می‌شوند، "
        "و پس از فرستادن آن دیگر بسته نمی‌شوند.",
        f"The chain of months begins with {month}: earlier ones are closed only after it was opened again, "
        "and not any more once it was sent.",
    )
    document = {"month": str(month), "checks": checks, "closed": True, "digest": done.digest}
    return Answer({**document, "warnings": list(done.warnings)}, [line, begins] if done.begins else [line])


def _reopen(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.services.summary.monthly.months import ReopenMonth, reopen_month

    month = JalaliMonth.parse(args.month)
    with signed_in(terminal, args) as session:
        done = session.do(reopen_month, ReopenMonth(month, args.reason), key=operation_key(args))
    words = terminal.words
    line = words(f"{month.title()} دوباره باز شد.", f"{month} is open again.")
    return Answer({"month": str(month), "closed": False, "digest": done.digest}, [line])


def _export(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.sentences.bundles import MADE_BEFORE, NOT_ENROLLED
    from welfare_desk.services.summary.bundles.exporting import ExportMonth, export_month

    facts = ExportMonth(JalaliMonth.parse(args.month), str(Path(args.out).absolute()), args.number)
    folder_place(facts.folder, office=office_dir(args))  # no number for a book that nobody gets
    key = operation_key(args)
    with signed_in(terminal, args) as session:
        if facts.sequence is None:
            _number_book(session, facts.month, key)
        done = session.do(export_month, facts, key, terminal.progress)
    bundle = terminal.place(done.bundle)
    line = terminal.words(
        f"بستهٔ شمارهٔ {terminal.count(done.sequence)} در {bundle} نوشته شد.",
        f"Bundle no. {done.sequence} was written to {bundle}.",
    )
    keyless = MADE_BEFORE if done.known else NOT_ENROLLED
    lines = [line] if done.enrolled else [line, terminal.words(keyless.fa, keyless.en)]
    document = {"bundle": done.bundle, "digest": done.digest, "sequence": done.sequence}
    told = {"month": str(done.month), "made": done.made, "enrolled": done.enrolled}
    return Answer({**document, **told}, lines)


def _bundles(terminal: Terminal, args: argparse.Namespace) -> Answer:
    """Every bundle that was made, newest first; `stands` is false for one whose month was opened again."""
    from welfare_desk.services.summary.bundles.exporting import AskChain, sent_chain

    with signed_in(terminal, args) as session:
        found = session.ask(sent_chain, AskChain()).bundles
    words = terminal.words
    rows = [
        [
            terminal.count(one.sequence),
            one.month.title() if terminal.language == "fa" else str(one.month),
            "" if one.stands else words("ماه آن باز شده است", "opened again since"),
            one.name,
        ]
        for one in found
    ]
    told = [
        {
            "sequence": one.sequence,
            "month": str(one.month),
            "digest": one.digest,
            "stands": one.stands,
            "name": one.name,
        }
        for one in found
    ]
    none = terminal.words("هنوز بسته‌ای ساخته نشده است.", "No bundle was made yet.")
    return Answer({"bundles": told}, columns(rows) if rows else [none])


def _number_book(session: Session, month: JalaliMonth, key: str) -> None:
    """Number the book before the export, which then draws it while no other desk waits."""
    from welfare_desk.services.summary.monthly.months import AskMonth
    from welfare_desk.services.summary.monthly.papers import IssueBook, issue_book
    from welfare_desk.services.summary.monthly.standing import month_standing

    found = session.ask(month_standing, AskMonth(month))
    if found.state is MonthState.CLOSED and not found.book and session.may(Permission.APPROVE):
        session.do(issue_book, IssueBook(month), key=sha256_hex(f"{key} book".encode()))
