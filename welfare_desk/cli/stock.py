# SPDX-License-Identifier: Apache-2.0
"""`stock`: goods in and out of the store, one line a command; what stands of an item afterwards."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from welfare_desk.cli.opening import operation_key, signed_in
from welfare_desk.cli.parser import Commands, count, day, moment
from welfare_desk.cli.terminal import Answer, Terminal, columns
from welfare_desk.domain.equipment.items import MOST_IN_STORE
from welfare_desk.domain.equipment.spoken import condition_of, source_of
from welfare_desk.domain.money import Rial, grouped
from welfare_desk.domain.text import harmless

if TYPE_CHECKING:
    from welfare_desk.services.door import Command
    from welfare_desk.services.equipment.happened import StockMoved
    from welfare_desk.services.session import Session

_MOST_RIAL = 10**15


def add(commands: Commands) -> None:
    """Declare `stock`."""
    stock = commands.branch("stock", "انبار توانبخشی", "the store of equipment")
    _add_receive(stock)
    _add_issue(stock)
    _add_return(stock)
    _add_count(stock)
    balance = stock.leaf("balance", "موجودی", "what is in store", _balance)
    balance.add_argument("item", nargs="?", metavar="ITEM", default="", help=_item_words(stock))


def _item_words(stock: Commands) -> str:
    return stock.words("کد کالا، مانند CANE", "code of the item, such as CANE")


def _goods(leaf: argparse.ArgumentParser, stock: Commands, least: int = 1) -> None:
    words = stock.words
    leaf.add_argument("item", metavar="ITEM", help=_item_words(stock))
    leaf.add_argument(
        "quantity", metavar="QTY", type=count(MOST_IN_STORE, least), help=words("تعداد", "pieces")
    )
    leaf.add_argument(
        "--serial", metavar="S", action="append", default=[],
        help=words("شمارهٔ سریال، برای هر دستگاه یک بار", "serial number, once for each device"),
    )  # fmt: skip
    leaf.add_argument("--size", metavar="SIZE", default="", help=words("اندازه", "size"))


def _happened(leaf: argparse.ArgumentParser, stock: Commands, fa: str, en: str) -> None:
    leaf.add_argument("--on", metavar="DATE", type=day(stock.on), help=stock.words(fa, en))


def _add_receive(stock: Commands) -> None:
    words = stock.words
    receive = stock.leaf("receive", "رسید انبار", "goods come in", _receive)
    _goods(receive, stock)
    receive.add_argument(
        "--source", metavar="S", type=_source, required=True,
        help=words(
            "منشأ: province، purchase، donor، seized، sentence، transfer، opening یا فارسی آن",
            "where from: province, purchase, donor, seized, sentence, transfer, opening",
        ),
    )  # fmt: skip
    receive.add_argument("--letter", metavar="NO", default="", help=words("شمارهٔ نامه", "letter number"))
    receive.add_argument(
        "--letter-on", metavar="DATE", type=day(stock.on), help=words("تاریخ نامه", "day of the letter")
    )
    receive.add_argument(
        "--unit-cost", metavar="RIAL", type=_rial, help=words("بهای هر واحد به ریال", "price of one, in rial")
    )
    receive.add_argument(
        "--as-typed", action="store_true",
        help=words("بهای دور از معمول درست است", "a price far from the usual one is right"),
    )  # fmt: skip
    receive.add_argument(
        "--from", dest="party", metavar="NAME", default="",
        help=words("خیّر، فروشنده یا ادارهٔ فرستنده", "donor, seller or office it comes from"),
    )  # fmt: skip
    receive.add_argument("--campaign", metavar="NAME", default="", help=words("پویش", "campaign"))
    receive.add_argument("--model", metavar="TEXT", default="", help=words("مدل دستگاه", "model"))
    _happened(receive, stock, "روز رسیدن کالا", "day on which the goods came")


def _add_issue(stock: Commands) -> None:
    words = stock.words
    issue = stock.leaf("issue", "حوالهٔ تحویل به مددجو", "goods go to a client", _issue)
    _goods(issue, stock)
    issue.add_argument(
        "--to", metavar="KEY", required=True,
        help=words("شمارهٔ پرونده یا کد ملی", "file number or national ID"),
    )  # fmt: skip
    issue.add_argument(
        "--loan-until", metavar="DATE", type=day(stock.on),
        help=words("امانت تا این روز؛ بی آن بلاعوض است", "a loan until this day; for good without it"),
    )  # fmt: skip
    issue.add_argument(
        "--reason", metavar="TEXT", default="",
        help=words("دلیل تحویل پیش از موعد یا بی درخواست", "why before its time, or without a request"),
    )  # fmt: skip
    issue.add_argument(
        "--collector", metavar="NAME", default="", help=words("تحویل‌گیرنده", "who came for it")
    )
    issue.add_argument(
        "--kinship", metavar="TEXT", default="", help=words("نسبت تحویل‌گیرنده", "their kinship")
    )
    issue.add_argument(
        "--pupil", action="store_true", help=words("دانش‌آموز است", "a pupil, whom no interval holds")
    )
    _happened(issue, stock, "روز تحویل", "day on which it was handed out")


def _add_return(stock: Commands) -> None:
    words = stock.words
    back = stock.leaf("return", "برگشت از مددجو", "goods come back from a client", _return)
    back.add_argument(
        "serial", metavar="SERIAL",
        help=words("شمارهٔ سریال؛ با --voucher کد کالا", "serial number; with --voucher the item's code"),
    )  # fmt: skip
    back.add_argument(
        "--condition", metavar="C", type=_condition, required=True,
        help=words(
            "sound (سالم)، to_clean (ضدعفونی)، to_repair (تعمیر)، to_scrap (اسقاط)",
            "sound, to_clean, to_repair, to_scrap",
        ),
    )  # fmt: skip
    back.add_argument(
        "--voucher", metavar="NO", default="",
        help=words("شمارهٔ حوالهٔ کالای بی‌سریال", "voucher of goods without serial numbers"),
    )  # fmt: skip
    back.add_argument(
        "--quantity", metavar="QTY", type=count(MOST_IN_STORE), default=1, help=words("تعداد", "pieces")
    )
    back.add_argument("--words", metavar="TEXT", default="", help=words("توضیح", "what is to be said of it"))
    _happened(back, stock, "روز برگشت", "day on which it came back")


def _add_count(stock: Commands) -> None:
    counted = stock.leaf("count", "انبارگردانی یک کالا", "count one item and settle it", _count)
    _goods(counted, stock, least=0)
    counted.add_argument("--note", metavar="TEXT", default="", help=stock.words("یادداشت", "note"))
    counted.add_argument(
        "--at", metavar="TIME", type=moment(stock.on),
        help=stock.words(
            "زمان شمارش، مانند «1404/07/30 10:30»؛ بی آن اکنون",
            "when it was counted, such as “1404/07/30 10:30”; now without it",
        ),
    )  # fmt: skip


def _source(typed: str) -> Any:
    found = source_of(typed)
    if found is None:
        raise argparse.ArgumentTypeError(f"«{harmless(typed)}»")
    return found


def _condition(typed: str) -> Any:
    found = condition_of(typed)
    if found is None:
        raise argparse.ArgumentTypeError(f"«{harmless(typed)}»")
    return found


def _rial(typed: str) -> Rial:
    return Rial(count(_MOST_RIAL, 0)(typed))


def _receive(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.services.equipment.receiving import ReceiveGoods, ReceiveLine, receive

    serials = tuple(args.serial)
    line = ReceiveLine(
        args.item, args.quantity, args.size, serials, args.unit_cost, args.model, as_typed=args.as_typed
    )
    facts = ReceiveGoods(
        (line,), args.source, args.letter, args.letter_on, args.on, args.party, campaign=args.campaign
    )
    return _done(terminal, args, receive, facts)


def _issue(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.services.equipment.issuing import IssueGoods, IssueLine, issue

    line = IssueLine(args.item, args.quantity, args.size, tuple(args.serial), args.loan_until)
    facts = IssueGoods(
        args.to, (line,), args.on, args.collector, args.kinship, reason=args.reason, pupil=args.pupil
    )
    return _done(terminal, args, issue, facts)


def _return(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.services.equipment.returning import ReturnGoods, ReturnLine, return_goods

    named = {"item": args.serial} if args.voucher else {"serial": args.serial}
    line = ReturnLine(args.condition, quantity=args.quantity, words=args.words, **named)
    return _done(terminal, args, return_goods, ReturnGoods((line,), args.voucher, args.on))


def _count(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.services.equipment.counting import CountNow, count_now

    facts = CountNow(args.item, args.quantity, args.size, tuple(args.serial), args.note, args.at)
    return _done(terminal, args, count_now, facts)


def _done(
    terminal: Terminal, args: argparse.Namespace, command: Command[Any, StockMoved], facts: Any
) -> Answer:
    """Do it, and tell the paper with what stands now of the items that it moved."""
    with signed_in(terminal, args) as session:
        moved = session.do(command, facts, operation_key(args))
        left = [one for code in moved.items for one in _standing(session, code)]
    kind = "" if moved.kind is None else moved.kind.value
    document = {
        "paper": moved.number,
        "kind": kind,
        "fingerprint": moved.fingerprint,
        "serials": list(moved.serials),
        "items": [_plain(one) for one in left],
    }
    paper = terminal.words(f"برگهٔ {moved.number} ({kind})", f"Paper {moved.number} ({kind})")
    return Answer(document, [" ".join([paper, *moved.serials]), *_lines(terminal, left)])


def _standing(session: Session, code: str) -> Sequence[Any]:
    from welfare_desk.services.equipment.store import AskBalance, balance

    return session.ask(balance, AskBalance(code))


def _balance(terminal: Terminal, args: argparse.Namespace) -> Answer:
    with signed_in(terminal, args) as session:
        found = _standing(session, args.item)
    shown = [one for one in found if args.item or one.on_hand or one.workshop or one.on_loan]
    document = {"paper": None, "items": [_plain(one) for one in found]}
    empty = [terminal.words("انبار خالی است.", "The store is empty.")]
    return Answer(document, _lines(terminal, shown) if shown else empty)


def _plain(one: Any) -> dict[str, Any]:
    return {
        "code": one.code,
        "name": one.name,
        "on_hand": one.on_hand,
        "allocated": one.allocated,
        "free": one.free,
        "workshop": one.workshop,
        "on_loan": one.on_loan,
        "min_stock": one.min_stock,
    }


def _lines(terminal: Terminal, found: Sequence[Any]) -> list[str]:
    words = terminal.words
    head = [
        words("کد", "Code"),
        words("موجودی", "On hand"),
        words("تخصیص‌یافته", "Allocated"),
        words("آزاد", "Free"),
        words("تعمیرگاه", "Workshop"),
        words("امانت", "On loan"),
        words("نام", "Name"),
    ]
    rows = [
        [
            one.code,
            *(grouped(n) for n in (one.on_hand, one.allocated, one.free, one.workshop, one.on_loan)),
            one.name,
        ]
        for one in found
    ]
    return columns([head, *rows])
