# SPDX-License-Identifier: Apache-2.0
"""`queue confirm-day`: the head says that today is today, after a clock that ran ahead."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from welfare_desk.cli.opening import operation_key, signed_in
from welfare_desk.cli.parser import Commands, day
from welfare_desk.cli.terminal import Answer, Terminal, columns
from welfare_desk.domain.calendar import format_date

if TYPE_CHECKING:
    from datetime import date

    from welfare_desk.domain.days_ahead import AheadOf


def add(branch: Commands) -> None:
    """Declare `queue confirm-day`."""
    words = branch.words
    confirm = branch.leaf(
        "confirm-day",
        "تأیید روز امروز، پس از ساعتی که جلو بوده است",
        "confirm today's date after a clock that ran ahead",
        _confirm,
    )
    confirm.add_argument(
        "--day",
        type=day(branch.on),
        metavar="DATE",
        help=words("امروز به تقویم چه روزی است", "which day it is by the calendar"),
    )
    confirm.add_argument(
        "--reason", default="", metavar="TEXT", help=words("از کجا می‌دانید", "how you know it")
    )
    confirm.add_argument(
        "--dry-run",
        action="store_true",
        help=words("تنها بگو برای روزهای آینده چه ثبت شده است", "only tell what is recorded for later days"),
    )


def _confirm(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.domain.casework.entry import Problem, refused
    from welfare_desk.services.confirming_day import AskAhead, ConfirmDay, ahead, confirm_day

    with signed_in(terminal, args) as session:
        if args.dry_run:
            told = session.ask(ahead, AskAhead())
            return _answer(terminal, told.today, told.found, told.last, confirmed=False)
        said = args.day
        if said is None:
            raise refused([Problem("day", "required")])
        done = session.do(confirm_day, ConfirmDay(said, args.reason), operation_key(args))
    return _answer(terminal, done.day, done.found, done.ahead_until, confirmed=True)


def _answer(
    terminal: Terminal, today: date, found: tuple[AheadOf, ...], last: date | None, *, confirmed: bool
) -> Answer:
    document = {
        "day": today.isoformat(),
        "confirmed": confirmed,
        "ahead_until": None if last is None else last.isoformat(),
        "ahead": [
            {"kind": one.kind.value, "count": one.count, "last": one.last.isoformat()} for one in found
        ],
    }
    words, shown = terminal.words, format_date(today)
    lines = columns([[_kind(terminal, one), str(one.count), format_date(one.last)] for one in found])
    if not found:
        lines.append(words("برای روزهای آینده چیزی ثبت نشده است.", "Nothing is recorded for later days."))
    elif confirmed:
        lines.append(words(f"روز تأیید شد: {shown}", f"Day confirmed: {shown}"))
    else:
        lines.append(words(f"امروزِ این رایانه: {shown}", f"Today by this PC: {shown}"))
    return Answer(document, lines)


def _kind(terminal: Terminal, one: AheadOf) -> str:
    fa, en = {
        "queue": ("نوبت", "queues"),
        "pension": ("مستمری", "pensions"),
        "allowance": ("کمک‌هزینه", "allowances"),
        "coverage": ("پوشش", "coverage"),
        "field": ("حوزه", "specialised fields"),
        "run": ("پذیرش مهرشده", "sealed runs"),
        "policy": ("آیین‌نامهٔ تأییدشده", "approved policies"),
        "order": ("ترتیب صف", "order of queues"),
    }[one.kind]
    return terminal.words(fa, en)
