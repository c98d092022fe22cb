# SPDX-License-Identifier: Apache-2.0
"""`month declared list`, `set`, `strike`: what was declared of a period, beside what is computed."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from welfare_desk.cli.opening import operation_key, read_day, signed_in
from welfare_desk.cli.parser import Commands, count
from welfare_desk.cli.terminal import Answer, Terminal, columns
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.monthly.figures import MOST, Unit

if TYPE_CHECKING:
    from welfare_desk.domain.summary.monthly.declarations import Against, Beside
    from welfare_desk.services.session import Session
    from welfare_desk.services.summary.monthly.declared import DeclaredKept, RecordDeclared


def add(month: Commands) -> None:
    """Declare them under `month`."""
    words = month.words
    declared = month.branch("declared", "رقم‌های اعلام‌شده", "declared figures")
    listed = declared.leaf("list", "هر رقم در برابر رقم محاسبه‌شده", "each beside the computed one", _list)
    recorded = declared.leaf("set", "ثبت یا تصحیح یک رقم", "record or correct a figure", _set)
    struck = declared.leaf("strike", "خط زدن یک رقم", "strike a figure", _strike)
    for leaf in (listed, recorded, struck):
        leaf.add_argument(
            "period", metavar="PERIOD",
            help=words("مانند 1404-07 یا 1404-h1", "like 1404-07 or 1404-h1"),
        )  # fmt: skip
    for name, fa, en in (
        ("table", "جدول", "the table, such as domains"),
        ("measure", "ستون", "the measure, such as files"),
        ("value", "رقم؛ مبلغ به ریال", "the figure; amounts in rial"),
    ):
        recorded.add_argument(name, metavar=name.upper(), help=words(fa, en))
    recorded.add_argument("--line", default="", metavar="LINE", help=words("ردیف جدول", "line of the table"))
    for name, fa, en in (
        ("by", "گوینده", "who said it"),
        ("on", "روز اعلام", "the day it was said"),
        ("source", "شمارهٔ نامه یا جای انتشار", "number of the letter, or where it stands"),
    ):
        recorded.add_argument(f"--{name}", required=True, metavar=name.upper(), help=words(fa, en))
    recorded.add_argument(
        "--grain", type=count(MOST), default=1, metavar="STEP",
        help=words("کوچک‌ترین گامی که گفته شده", "the least step in which it was told"),
    )  # fmt: skip
    recorded.add_argument(
        "--in-full", action="store_true",
        help=words("همهٔ جزءهای آن هم گفته شده", "all the parts of it were told too"),
    )  # fmt: skip
    recorded.add_argument(
        "--unit", choices=[one.value for one in Unit],
        help=words("اگر چیز دیگری شمرده شده", "where it was said of something else"),
    )  # fmt: skip
    recorded.add_argument(
        "--instead-of", type=count(MOST), metavar="ID",
        help=words("ثبت نادرستی که این جایش را می‌گیرد", "the wrong record that this one replaces"),
    )  # fmt: skip
    struck.add_argument("id", type=count(MOST), metavar="ID", help=words("شناسه از فهرست", "id of the list"))
    recorded.add_argument(
        "--reason", default="", metavar="TEXT", help=words("دلیل تصحیح", "why it is corrected")
    )
    struck.add_argument("--reason", required=True, metavar="TEXT", help=words("دلیل", "why"))


def _list(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.services.summary.monthly.declared import AskDeclared, declared_figures

    with signed_in(terminal, args) as session:
        found = session.ask(declared_figures, AskDeclared(args.period), terminal.progress)
    document = {"period": str(found.period), "rows": [_plain(one) for one in found.rows]}
    none = terminal.words("چیزی اعلام نشده است.", "Nothing was declared.")
    return Answer(document, columns([_row(terminal, one) for one in found.rows]) or [none])


def _plain(one: Beside) -> dict[str, Any]:
    said, judged = one.kept.said, one.judged
    return {
        "id": one.kept.id,
        "version": one.kept.version,
        "table": said.table,
        "line": said.line or None,
        "measure": said.measure,
        "unit": said.unit.value,
        "declared": said.value,
        "computed": one.computed,
        "difference": None if judged is None or judged.difference is None else int(judged.difference),
        "verdict": None if judged is None else judged.verdict.value,
        "why": None if judged is None or judged.why is None else judged.why.value,
        "odd": None if one.odd is None else one.odd.value,
        "against": None if one.against is None else _against(one.against),
        "each": one.each,
        "in_full": said.in_full,
        "said_by": said.said_by,
        "said_on": said.said_on.isoformat(),
        "source": said.source,
        "struck": None if one.kept.mistake is None else one.kept.mistake.why,
    }


def _against(found: Against) -> dict[str, Any]:
    """What it was judged by instead; a growth is in hundredths of a per cent, as is its difference."""
    return {"basis": found.basis.value, "value": found.value}


def _row(terminal: Terminal, one: Beside) -> list[str]:
    from welfare_desk.domain.summary.monthly.declarations import Basis
    from welfare_desk.sentences.declared_words import basis_words, verdict_words
    from welfare_desk.sentences.month_words import figure_title

    said = one.kept.said
    computed = terminal.words("نامشخص", "unknown") if one.computed is None else f"{one.computed:,}"
    against = ""
    if one.against is not None:
        growth = one.against.basis is Basis.GROWTH
        value = f"{one.against.value / 100:.2f}" if growth else f"{one.against.value:,}"
        against = f"{basis_words(one.against.basis, terminal.language)}: {value}"
    return [
        str(one.kept.id),
        figure_title(said.table, said.line, said.measure, terminal.language),
        computed,
        f"{said.value:,}",
        verdict_words(one.judged, one.odd, terminal.language, one.against),
        against,
        said.said_by,
        said.source,
    ]


def _set(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.services.summary.monthly.declared import (
        CorrectDeclared,
        correct_declared,
        record_declared,
    )

    with signed_in(terminal, args) as session:
        said = _said(args, session)
        if args.instead_of is None:
            done = session.do(record_declared, said, key=operation_key(args))
        else:
            version = _version(session, args.period, args.instead_of)
            facts = CorrectDeclared(args.instead_of, version, said, args.reason)
            done = session.do(correct_declared, facts, key=operation_key(args))
    return _answered(terminal, done)


def _said(args: argparse.Namespace, session: Session) -> RecordDeclared:
    from welfare_desk.domain.summary.monthly.declarations import figure_typed, unit_of
    from welfare_desk.services.summary.monthly.declared import RecordDeclared

    unit = None if args.unit is None else Unit(args.unit)
    value = figure_typed(args.value, unit or unit_of(args.table, args.measure))
    on = read_day(args.on, session.today())
    return RecordDeclared(
        args.period, args.table, args.measure, value, args.by, on, args.source, args.line, args.grain, unit,
        args.in_full,
    )  # fmt: skip


def _strike(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.services.summary.monthly.declared import StrikeDeclared, strike_declared

    with signed_in(terminal, args) as session:
        version = _version(session, args.period, args.id)
        facts = StrikeDeclared(args.id, version, args.reason)
        done = session.do(strike_declared, facts, key=operation_key(args))
    return _answered(terminal, done)


def _version(session: Session, period: str, wanted: int) -> int:
    from welfare_desk.services.summary.monthly.declared import AskDeclared, declared_figures

    rows = session.ask(declared_figures, AskDeclared(period)).rows
    found = next((one.kept.version for one in rows if one.kept.id == wanted), None)
    if found is None:
        raise RuleError("declaration_gone")
    return found


def _answered(terminal: Terminal, done: DeclaredKept) -> Answer:
    line = terminal.words(f"رقم اعلام‌شده با شناسهٔ {done.id} ثبت شد.", f"Declared figure {done.id} is kept.")
    return Answer({"id": done.id, "version": done.version}, [line])
