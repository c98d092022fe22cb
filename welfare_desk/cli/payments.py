# SPDX-License-Identifier: Apache-2.0
"""`pension list` and `pension reconcile`: the monthly list, and what was really paid."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from welfare_desk.cli.content import content_digest
from welfare_desk.cli.opening import office_dir, operation_key, signed_in
from welfare_desk.cli.parser import Commands
from welfare_desk.cli.terminal import Answer, Terminal, columns
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import StorageError
from welfare_desk.domain.money import grouped
from welfare_desk.domain.pension.kinds import PaymentKind

if TYPE_CHECKING:
    from welfare_desk.services.pension.lists import ListKept
    from welfare_desk.services.session import Session

_STEPS = ("prepare", "approve", "send")


def add(commands: Commands) -> None:
    """Declare `pension list` and `pension reconcile`."""
    words = commands.words
    pension = commands.branch("pension", "مستمری", "the pension")
    step = pension.leaf("list", "لیست ماهانه", "the monthly list", _list)
    paid = pension.leaf("reconcile", "آنچه پرداخت شد", "what was really paid", _reconcile)
    for leaf in (step, paid):
        leaf.add_argument("month", metavar="MONTH", help=words("مانند 1404-07", "like 1404-07"))
        leaf.add_argument(
            "--kind",
            choices=[kind.value for kind in PaymentKind],
            default=PaymentKind.PENSION.value,
            help=words("کدام پرداخت", "which payment"),
        )
        leaf.add_argument("--letter", metavar="NO", default="", help=words("شمارهٔ نامه", "letter number"))
    step.add_argument("step", choices=_STEPS, help=words("تهیه، تصویب یا ارسال", "what to do with it"))
    step.add_argument(
        "--out", metavar="FILE",
        help=words("کارپوشهٔ اکسل (xlsx) یا متن بانک (txt)", "a workbook (xlsx) or the bank's text (txt)"),
    )  # fmt: skip
    paid.add_argument(
        "--more", action="store_true",
        help=words("فایل‌های دیگر این ماه در راه‌اند", "other files of this month follow"),
    )  # fmt: skip
    paid.add_argument(
        "--again", action="store_true",
        help=words("پرداخت دومی با همان ردیف‌ها", "a second payment of the same rows"),
    )  # fmt: skip
    paid.add_argument(
        "--as-read", action="store_true",
        help=words("مبلغ‌های دور از لیست درست‌اند", "amounts far from the list are right"),
    )  # fmt: skip
    paid.add_argument("file", metavar="FILE", help=words("اکسل، CSV یا متن", "a workbook, CSV or text"))


def _list(terminal: Terminal, args: argparse.Namespace) -> Answer:
    if args.out is not None:
        # Told before the list changes: an error after it would look as if nothing had been done.
        terminal.must_take(args.out, office_dir(args))
    args.month = JalaliMonth.parse(args.month)
    with signed_in(terminal, args) as session:
        done = _stepped(terminal, session, args)
        if args.out is not None:
            _export_after(terminal, session, args, done)
    document: dict[str, Any] = {
        "month": str(done.month),
        "state": done.state.value,
        "lines": done.lines,
        "total": done.total.amount,
        "arrears": done.arrears.amount,
        "digest": done.digest,
        "kind": done.kind.value,
        "deductions": done.deductions.amount,
        "promised": done.promised.amount,
        "skipped": [str(month) for month in done.skipped],
    }
    if args.out is not None:
        document["out"] = args.out
    words = terminal.words
    rows = [
        [words("ماه", "Month"), str(done.month)],
        [words("وضعیت", "State"), done.state.value],
        [words("ردیف", "Lines"), grouped(done.lines)],
        [words("جمع (ریال)", "Total (rial)"), grouped(done.total.amount)],
        [words("معوقه (ریال)", "Arrears (rial)"), grouped(done.arrears.amount)],
        [words("اثر انگشت", "Digest"), done.digest],
    ]
    if done.skipped:
        rows.append([words("ماه‌های بی‌لیست", "Months without a list"), "  ".join(map(str, done.skipped))])
    return Answer(document, columns(rows))


def _stepped(terminal: Terminal, session: Session, args: argparse.Namespace) -> ListKept:
    from welfare_desk.services.pension import lists

    kind, key = PaymentKind(args.kind), operation_key(args)
    if args.step == "prepare":
        return session.do(lists.prepare_list, lists.PrepareList(args.month, kind), key, terminal.progress)
    if args.step == "send":
        facts = lists.SendList(args.month, args.letter, kind=kind)
        return session.do(lists.send_list, facts, key)
    seen = session.ask(lists.show_list, lists.AskList(args.month, kind)).head
    return session.do(
        lists.approve_list, lists.ApproveList(args.month, seen.digest, kind), key, terminal.progress
    )


def _export_after(terminal: Terminal, session: Session, args: argparse.Namespace, done: ListKept) -> None:
    """Write the list; where that fails, say that the list itself is as it was asked for."""
    try:
        _export(terminal, session, args)
    except StorageError as error:
        raise StorageError(
            "list_not_written", month=str(done.month), state=done.state, name=args.out
        ) from error


def _export(terminal: Terminal, session: Session, args: argparse.Namespace) -> None:
    from welfare_desk.services.pension.exporting import ExportMonthlyList, ListForm, export_list

    if args.out == "-":
        terminal.taken = True
    form = ListForm.BANK if Path(args.out).suffix.lower() == ".txt" else ListForm.XLSX
    session.do(export_list, ExportMonthlyList(args.month, args.out, PaymentKind(args.kind), form))


def _reconcile(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.services.pension.reconciling import Reconcile, reconcile

    month, path = JalaliMonth.parse(args.month), Path(args.file)
    kind = PaymentKind(args.kind)
    facts = Reconcile(
        month,
        str(path),
        kind,
        args.letter,
        content_digest(path),
        partial=args.more,
        again=args.again,
        as_read=args.as_read,
    )
    with signed_in(terminal, args) as session:
        told = session.do(reconcile, facts, operation_key(args), terminal.progress)
    document = {
        "sent": told.sent,
        "paid": told.paid,
        "missing": told.missing,
        "unexpected": told.unexpected,
        "different": told.different,
        "awaited": told.awaited,
        "month": str(told.month),
        "kind": told.kind.value,
        "state": told.state.value,
        "sent_rial": told.sent_rial.amount,
        "paid_rial": told.paid_rial.amount,
        "payment_file": told.payment_file_id,
    }
    words = terminal.words
    rows = [
        [words("فرستاده", "Sent"), grouped(told.sent), grouped(told.sent_rial.amount)],
        [words("پرداخت‌شده", "Paid"), grouped(told.paid), grouped(told.paid_rial.amount)],
        [words("پرداخت‌نشده", "Missing"), grouped(told.missing), ""],
        [words("بی‌ردیف", "Unexpected"), grouped(told.unexpected), ""],
        [words("متفاوت", "Different"), grouped(told.different), ""],
        [words("در انتظار", "Awaited"), grouped(told.awaited), ""],
    ]
    return Answer(document, columns(rows))
