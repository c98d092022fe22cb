# SPDX-License-Identifier: Apache-2.0
"""`hq report` and `hq letter`: headquarters' papers on one bundle, as the window shows them."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from welfare_desk.cli.opening import office_dir, signed_in
from welfare_desk.cli.parser import Commands, count
from welfare_desk.cli.printing import pages_of
from welfare_desk.cli.terminal import Answer, Terminal
from welfare_desk.domain.calendar import JalaliMonth

if TYPE_CHECKING:
    from collections.abc import Callable

    from welfare_desk.services.session import Session

_MOST_ROWS = 10**9


def add(hq: Commands) -> None:
    """Declare both below `hq`."""
    words = hq.words
    for name, fa, en, run in (
        ("report", "گزارش وارسی یک بسته", "the report of a bundle's verification", _report),
        ("letter", "نامه به اداره دربارهٔ یک ماه", "a letter to an office about a month", _letter),
    ):
        leaf = hq.leaf(name, fa, en, run)
        code, month = words("کد اداره", "code of the office"), words("ماه", "the month")
        leaf.add_argument("of", nargs="?", default="", metavar="OFFICE", help=code)
        leaf.add_argument("month", nargs="?", metavar="MONTH", help=month)
        refused = words("به جای آن، ردیف فایل رد شده", "a refused file instead, by its row")
        leaf.add_argument("--refused", type=count(_MOST_ROWS), metavar="ROW", help=refused)
        leaf.add_argument("--out", required=True, metavar="FILE", help=words("فایل مقصد", "the PDF"))


def _report(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.services.summary.bundles.correspondence import AskReport, verification_report_pdf

    facts = AskReport(args.refused, args.of, _month(args))
    return _drawn(terminal, args, lambda session: session.ask(verification_report_pdf, facts))


def _letter(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.services.summary.bundles.correspondence import AskLetter, office_letter_pdf

    facts = AskLetter(args.refused, args.of, _month(args))
    return _drawn(terminal, args, lambda session: session.ask(office_letter_pdf, facts))


def _month(args: argparse.Namespace) -> JalaliMonth | None:
    return None if args.month is None else JalaliMonth.parse(args.month)


def _drawn(terminal: Terminal, args: argparse.Namespace, draw: Callable[[Session], bytes]) -> Answer:
    directory = office_dir(args)
    terminal.must_take(args.out, directory)
    with signed_in(terminal, args) as session:
        pdf = draw(session)
    terminal.write_file(args.out, pdf, directory)
    out = terminal.place(args.out)
    line = terminal.words(f"نوشته شد: {out}", f"written: {out}")
    return Answer({"file": args.out, "pages": pages_of(pdf)}, [line])
