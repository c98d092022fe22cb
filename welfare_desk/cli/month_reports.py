# SPDX-License-Identifier: Apache-2.0
"""`month news`, `statement`, `book`, `compare`, `corrections`: what is told of months and periods."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from welfare_desk.cli.opening import office_dir, operation_key, signed_in
from welfare_desk.cli.parser import Commands, UsageError, day, folder
from welfare_desk.cli.printing import pages_of, printed_paper
from welfare_desk.cli.terminal import Answer, Terminal, columns
from welfare_desk.domain.calendar import JalaliMonth

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from welfare_desk.domain.summary.monthly.comparison import Compared
    from welfare_desk.domain.summary.monthly.corrected import CorrectedMonth
    from welfare_desk.domain.summary.monthly.growth import Growth
    from welfare_desk.domain.summary.monthly.statement import Key, Statement, Told
    from welfare_desk.sentences.month_news import Paragraph
    from welfare_desk.services.session import Session
    from welfare_desk.services.summary.monthly.correcting import Corrected
    from welfare_desk.services.summary.monthly.statement import StatementShown

PERIODS = "1404-07, 1404-q2, 1404-h1, 1404-9m, 1404"


def add(month: Commands) -> None:
    """Declare them under `month`."""
    words = month.words
    news = month.leaf("news", "متن خبری یک دوره", "the news paragraph of a period", _news)
    compare = month.leaf("compare", "مقایسهٔ دو دوره و رشد", "two periods and their growth", _compare)
    statement = month.leaf(
        "statement", "گزارش یک‌صفحه‌ای رئیس", "the one-page statement of the head", _statement
    )
    book = month.leaf("book", "دفتر آماری ماه بسته", "the statistical book of a closed month", _book)
    corrected = month.leaf(
        "corrections", "تصحیح‌های پس از بستن", "what was corrected since the closing", _corrections
    )
    for leaf in (news, compare):
        leaf.add_argument("period", metavar="PERIOD", help=words(f"یکی از {PERIODS}", f"one of {PERIODS}"))
    compare.add_argument(
        "--with", dest="against", default="", metavar="PERIOD",
        help=words("دورهٔ دیگر؛ بی آن همان دوره در سال پیش", "the other one; else the same a year before"),
    )  # fmt: skip
    compare.add_argument(
        "--pro-rata", action="store_true",
        help=words("برآورد متناسب برای دوره‌های نابرابر", "an estimate for periods of different lengths"),
    )  # fmt: skip
    for leaf in (book, corrected):
        leaf.add_argument("month", metavar="MONTH", help=words("مانند 1404-07", "like 1404-07"))
    statement.add_argument(
        "month", nargs="?", metavar="MONTH",
        help=words("ماه؛ بی آن امروز", "the month; without it, today"),
    )  # fmt: skip
    statement.add_argument(
        "--on", type=day(month.on), metavar="DATE", help=words("شامگاه یک روز", "the evening of a day")
    )
    statement.add_argument(
        "--out", type=folder, metavar="PDF",
        help=words("برگهٔ شماره‌دار یک ماه بسته", "the numbered paper of a closed month"),
    )  # fmt: skip
    book.add_argument(
        "--out", required=True, type=folder, metavar="PDF", help=words("فایل مقصد", "file to write")
    )


def _news(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.services.summary.monthly.statement import AskNews, period_news

    with signed_in(terminal, args) as session:
        found = session.ask(period_news, AskNews(args.period), terminal.progress)
    document = {
        "period": str(found.figures.period),
        "until": found.figures.until.isoformat(),
        "whole": found.figures.whole,
        "against": None if found.against is None else str(found.against.period),
        "corrected": _corrected_months(found.figures.corrected),
        **_paragraph(found.news),
    }
    return Answer(document, [found.news.text])


def _corrected_months(found: Iterable[CorrectedMonth]) -> list[dict[str, Any]]:
    """Closed months that are not taken as they were closed, with how many of their figures."""
    return [{"month": str(one.month), "figures": one.figures} for one in found]


def _paragraph(told: Paragraph) -> dict[str, Any]:
    numbers = [{"text": one.text, "of": [_key(key) for key in one.of]} for one in told.numbers()]
    return {"text": told.text, "numbers": numbers}


def _key(key: Key) -> dict[str, Any]:
    return {"period": key.period, "table": key.table, "line": key.line, "measure": key.measure}


def _told(told: Told) -> dict[str, Any]:
    return {"value": told.value, "unit": told.unit.value, "of": _key(told.key)}


def _compare(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.sentences.month_words import corrected_words
    from welfare_desk.services.summary.monthly.comparing import AskComparison, compare_periods

    facts = AskComparison(args.period, args.against, args.pro_rata)
    with signed_in(terminal, args) as session:
        found = session.ask(compare_periods, facts, terminal.progress)
    rows = [_plain(one) for one in found.rows]
    document = {
        "period": str(found.period),
        "against": str(found.against),
        "estimated": found.estimated,
        "corrected": _corrected_months(found.corrected),
        "rounding": {"rounded": "half_up", "places": 2, "cut": "towards_zero"},
        "rows": rows,
    }
    estimate = terminal.words(
        "برآورد است: رقم‌های رویداد دورهٔ پیش به درازای این دوره برده شد و با ≈ آمده است؛ رقم خود آن دوره در"
        " کمانک است. رقم‌های پایان دوره همان‌گونه که هست سنجیده شد.",
        "An estimate: what happened before was brought to the length of this period and stands after ≈, as it"
        " was in brackets. What stands on a day is compared as it stands.",
    )
    lines = columns([_compared_row(terminal, one) for one in found.rows])
    corrected = corrected_words(found.corrected, terminal.language)
    notes = [*([estimate] if found.estimated else []), *([corrected] if corrected else [])]
    return Answer(document, [*lines, *notes])


def _plain(one: Compared) -> dict[str, Any]:
    from welfare_desk.domain.summary.monthly.growth import rounded

    return {
        "table": one.now.key.table,
        "line": one.now.key.line,
        "measure": one.now.key.measure,
        "unit": one.now.unit.value,
        "now": one.now.value,
        "before": one.before.value,
        "before_brought": None if one.brought is None else str(rounded(one.brought)),
        "growth": _growth(one.growth),
        "estimated": one.estimated,
    }


def _growth(found: Growth | None) -> dict[str, Any] | None:
    return None if found is None else {"rounded": str(found.rounded()), "cut": found.cut()}


def _compared_row(terminal: Terminal, one: Compared) -> list[str]:
    from welfare_desk.domain.summary.monthly.growth import rounded
    from welfare_desk.sentences.month_words import figure_title

    key, unknown = one.now.key, terminal.words("نامشخص", "unknown")
    before, now = (unknown if value is None else f"{value:,}" for value in (one.before.value, one.now.value))
    if one.brought is not None:
        before = f"≈ {rounded(one.brought):,f} ({before})"
    grown = "—" if one.growth is None else f"{one.growth.rounded()} ({one.growth.cut()})"
    return [figure_title(key.table, key.line or "", key.measure, terminal.language), before, now, grown]


def _statement(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.services.summary.monthly.statement import AskStatement, head_statement

    month = None if args.month is None else JalaliMonth.parse(args.month)
    if args.out is not None and (month is None or args.on is not None):
        detail = terminal.words("برگه از یک ماه بسته است: ماه را بنویسید", "the paper is of a month: name it")
        raise UsageError(detail, "month statement")
    with signed_in(terminal, args) as session:
        if args.out is not None and month is not None:
            return _paper(terminal, args, session, month, "statement")
        last = None if month is None else min(month.last(), max(month.first(), session.today()))
        shown = session.ask(head_statement, AskStatement(args.on or last))
    recounted = terminal.words(
        "این ماه بسته است: آنچه پس از بستن دانسته شد این‌جا شمرده شده و در پایان ماهِ بسته نه.",
        "The month is closed: what was learnt since is counted here, and not on its last evening.",
    )
    return Answer(_plain_statement(shown), [shown.news.text, *([recounted] if shown.recounted else [])])


def _plain_statement(shown: StatementShown) -> dict[str, Any]:
    told: Statement = shown.statement
    return {
        "period": str(told.period),
        "until": told.until.isoformat(),
        "closed": shown.closed,
        "recounted": shown.recounted,
        "adds_up": told.adds_up(),
        "covered": _told(told.covered),
        "households": _told(told.households),
        "fields": {line.code: {**_told(line.told), "share": line.share} for line in told.fields},
        "standings": {line.code: {**_told(line.told), "share": line.share} for line in told.standings},
        **_paragraph(shown.news),
    }


def _book(terminal: Terminal, args: argparse.Namespace) -> Answer:
    terminal.must_take(args.out, office_dir(args))  # no number for a book that nobody gets
    with signed_in(terminal, args) as session:
        return _paper(terminal, args, session, JalaliMonth.parse(args.month), "book")


def _paper(
    terminal: Terminal, args: argparse.Namespace, session: Session, month: JalaliMonth, which: str
) -> Answer:
    from welfare_desk.services.summary.monthly.papers import IssueBook, issue_book, issue_statement

    terminal.must_take(args.out, office_dir(args))
    command = issue_book if which == "book" else issue_statement
    key = operation_key(args)
    issued = session.do(command, IssueBook(month), key=key)
    pdf = printed_paper(session, issued, key)
    terminal.write_file(args.out, pdf, office_dir(args))
    document = {
        "month": str(month), "kind": issued.kind.value, "number": issued.number, "pages": pages_of(pdf),
        "out": args.out,
    }  # fmt: skip
    out = terminal.place(args.out)
    line = terminal.words(f"شمارهٔ {issued.number}: {out}", f"No. {issued.number}: {out}")
    return Answer(document, [line])


def _corrections(terminal: Terminal, args: argparse.Namespace) -> Answer:
    """Of a closed month what would be counted otherwise today; of an open one what its report will tell."""
    from welfare_desk.services.summary.monthly.corrected_totals import (
        AskCorrectedTotals,
        OfMonth,
        corrected_totals,
    )
    from welfare_desk.services.summary.monthly.months import (
        AskClosedMonths,
        AskMonth,
        closed_months,
        corrections_told,
        month_corrections,
    )

    month = JalaliMonth.parse(args.month)
    with signed_in(terminal, args) as session:
        through = session.ask(closed_months, AskClosedMonths()).through
        if through is not None and month > through:
            found: Corrected = session.ask(corrections_told, AskMonth(month)).told
            told: Corrected = ()
        else:
            of_month = session.ask(month_corrections, AskMonth(month))
            found, told = tuple((month, one) for one in of_month.corrections), of_month.told
        names = _centres(session)
        asked = AskCorrectedTotals(month, tuple(OfMonth(*one) for one in (*found, *told)))
        sums: Corrected = session.ask(corrected_totals, asked).found
    none = terminal.words("چیزی تصحیح نشده است.", "Nothing was corrected.")
    lines = _correction_lines(terminal, found, names) or [none]
    if told:
        own = terminal.words("گزارش این ماه از ماه‌های پیش گفت:", "Its report told of earlier months:")
        lines += [own, *_correction_lines(terminal, told, names)]
    if sums:
        lines += [terminal.words("جمع‌ها:", "Sums:"), *_correction_lines(terminal, sums, names)]
    undated = terminal.words(
        "محله، مرکز، دهک، دسته، جنسیت و نوع و شدت معلولیت تاریخ ندارند؛"
        " تنها آمدن یا رفتن کسی آنها را تصحیح می‌کند.",
        "Neighbourhood, centre, decile, category, sex and disability have no date: only somebody who came or"
        " went corrects them.",
    )
    document = {
        "month": str(month),
        "corrections": _plain_corrections(found),
        "told": _plain_corrections(told),
        "sums": _plain_corrections(sums),
    }
    return Answer(document, [*lines, undated])


def _plain_corrections(found: Corrected) -> list[dict[str, Any]]:
    return [
        {"of": str(of), "table": one.table, "line": one.line, "measure": one.measure, "closed": one.closed,
         "now": one.now}
        for of, one in found
    ]  # fmt: skip


def _correction_lines(terminal: Terminal, found: Corrected, names: Mapping[str, str]) -> list[str]:
    from welfare_desk.sentences.month_titles import known_title
    from welfare_desk.sentences.month_words import figure_title

    language = terminal.language
    unknown = terminal.words("نامشخص", "unknown")
    rows = [
        [
            terminal.words(of.title(), str(of)),
            figure_title(*one.figure, language, names)
            if one.line
            else known_title(one.table, one.measure, language),
            *(unknown if value is None else f"{value:,}" for value in (one.closed, one.now)),
        ]
        for of, one in found
    ]
    return columns(rows) if rows else []


def _centres(session: Session) -> dict[str, str]:
    """The office's centres by their key among the lines of a table."""
    from welfare_desk.sentences.month_words import centre_key
    from welfare_desk.services.casework.centres import AskCentres, list_centres

    return {centre_key(one.code): one.name for one in session.ask(list_centres, AskCentres())}
