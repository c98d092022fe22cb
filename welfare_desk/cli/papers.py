# SPDX-License-Identifier: Apache-2.0
"""`paper`: issued papers printed, verified, made void, and the register that they all stand in.

Every printing is logged. A number is written ``1404/000123``, or ``certificate:1404/000123`` where papers of
several kinds have it.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from welfare_desk.cli.opening import office_dir, operation_key, signed_in
from welfare_desk.cli.parser import Commands
from welfare_desk.cli.printing import pages_of, told_if_not_printed
from welfare_desk.cli.terminal import Answer, Terminal, columns
from welfare_desk.domain.calendar import parse_date
from welfare_desk.domain.digest import grouped4, sha256_hex
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.sheet import Copy, Sheet, SheetChoice, read_copies, sheet_of
from welfare_desk.domain.text import harmless
from welfare_desk.sentences.paper_fates import fate_in_words
from welfare_desk.sentences.paper_kinds import kind_name

if TYPE_CHECKING:
    from welfare_desk.services.batches import BatchPrinted
    from welfare_desk.services.session import Session
    from welfare_desk.services.verifying import GoodsSaid, Verified


def add(commands: Commands) -> None:
    """Declare the commands of papers."""
    words = commands.words
    paper = commands.branch("paper", "برگه‌های شماره‌دار", "numbered papers")
    printed = paper.leaf("print", "چاپ برگه‌های صادرشده", "issued papers as a PDF", _print)
    day = paper.leaf("day", "همهٔ برگه‌های یک روز در یک PDF", "all papers of a day as one PDF", _print_day)
    vouchers = paper.leaf(
        "outreach", "حواله‌های یک تحویل بیرونی", "vouchers of an outreach day", _print_outreach
    )
    going = paper.leaf("resume", "ادامهٔ چاپ ناتمام", "go on with a batch", _resume)
    verify = paper.leaf("verify", "سنجش اصالت برگه", "what a code or number says", _verify)
    void = paper.leaf("void", "باطل کردن برگه", "make a paper void", _void)
    history = paper.leaf("history", "سرگذشت یک برگه", "all that happened to a paper", _history)
    paper.leaf("series", "پیوستگی شماره‌ها", "proof of the numbers", _series)
    verify.add_argument(
        "text",
        metavar="TEXT",
        help=words("رقم‌های رمزینه، شمارهٔ برگه یا کد کنترل", "digits of the code, number or control code"),
    )
    for leaf in (void, history):
        leaf.add_argument("number", metavar="NUMBER", help=words("شمارهٔ برگه", "number of the paper"))
    void.add_argument("--reason", required=True, metavar="TEXT", help=words("دلیل", "why"))
    void.add_argument(
        "--replaced-by", default="", metavar="NUMBER",
        help=words("شمارهٔ برگه‌ای که جای آن را می‌گیرد", "number of the paper in its place"),
    )  # fmt: skip
    day.add_argument("day", metavar="DATE", help=words("روز صدور", "day of issue"))
    day.add_argument("--kind", choices=[kind.value for kind in PaperKind], help=words("نوع برگه", "kind"))
    vouchers.add_argument(
        "outreach", type=int, metavar="OUTREACH",
        help=words("شناسهٔ روز تحویل بیرونی", "id of the outreach day"),
    )  # fmt: skip
    going.add_argument(
        "batch", type=int, nargs="?", metavar="BATCH",
        help=words("شمارهٔ چاپ دسته‌ای؛ بی آن آخرین چاپ ناتمام", "its number; without it the last unfinished"),
    )  # fmt: skip
    for leaf in (day, vouchers, going):
        leaf.add_argument("--out", required=True, metavar="PDF", help=words("فایل مقصد", "file to write"))
    printed.add_argument(
        "number",
        nargs="+",
        metavar="NUMBER",
        help=words("شمارهٔ برگه، در صورت نیاز با نوع آن", "number of a paper, with its kind where needed"),
    )
    printed.add_argument("--out", required=True, metavar="PDF", help=words("فایل مقصد", "file to write"))
    for leaf in (printed, day, vouchers):
        _sheets(leaf, words)


def _sheets(leaf: argparse.ArgumentParser, words: Callable[[str, str], str]) -> None:
    leaf.add_argument(
        "--sheet", choices=[one.value for one in SheetChoice],
        help=words("کاغذ حواله، قرارداد امانت و برگ بازگشت", "sheet of vouchers, contracts, return slips"),
    )  # fmt: skip
    leaf.add_argument(
        "--letterhead", action="store_true",
        help=words("سربرگ روی کاغذ چاپ شده است و جای آن خالی می‌ماند", "a printed head is left blank"),
    )  # fmt: skip
    leaf.add_argument(
        "--copies", type=_copies, default=(), metavar="COPY,…",
        help=words("نسخه‌ها با ویرگول: client,store,file,accounts", "client,store,file,accounts"),
    )  # fmt: skip


def _copies(typed: str) -> tuple[Copy, ...]:
    try:
        return read_copies(typed)
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"unknown copy: {harmless(typed)} (known: {','.join(Copy)})"
        ) from None


def _sheet(args: argparse.Namespace) -> Sheet | None:
    """The sheet that is asked for; None where nothing is: each kind has its usual one."""
    if not (args.sheet or args.letterhead or args.copies):
        return None
    return sheet_of(SheetChoice(args.sheet or SheetChoice.A5_LYING), args.letterhead, args.copies)


def _print(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.services.papers import print_paper
    from welfare_desk.services.printing import NamePapers, PapersTogether, named_papers, papers_together

    terminal.must_take(args.out, office_dir(args))  # nothing is logged for papers that nobody gets
    # What is done once more under its key, as who names one will, prints the same copies.
    again = getattr(args, "operation_key", None) is not None or args.out == "-"
    key, sheet = operation_key(args), _sheet(args)
    with signed_in(terminal, args) as session:
        wanted = session.ask(named_papers, NamePapers(tuple(args.number)))
        prints = []
        for place, paper in enumerate(wanted):
            own = sha256_hex(f"{key} paper {place}".encode())
            prints.append(session.do(print_paper, paper, own).id)
        with told_if_not_printed(session, () if again else prints):
            pdf = session.ask(papers_together, PapersTogether(tuple(prints), sheet))
            terminal.write_file(args.out, pdf, office_dir(args))
    numbers = [paper.number for paper in wanted]
    document = {"papers": numbers, "pages": pages_of(pdf), "out": args.out}
    listed = " ".join(numbers)
    out = terminal.place(args.out)
    return Answer(document, [terminal.words(f"برگه‌ها {listed}: {out}", f"Papers {listed}: {out}")])


def _print_day(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.services.batches import PrintMany, print_many

    target, sheet = _target(terminal, args), _sheet(args)
    kind = None if args.kind is None else PaperKind(args.kind)
    with signed_in(terminal, args) as session:
        facts = PrintMany(target, day=parse_date(args.day, session.today()), kind=kind, sheet=sheet)
        made = session.do(print_many, facts, operation_key(args), terminal.progress)
        return _batch(terminal, session, args, made)


def _print_outreach(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.services.batches import PrintMany, print_many
    from welfare_desk.services.equipment.outreach import AskOutreach, one_outreach

    target, sheet = _target(terminal, args), _sheet(args)
    with signed_in(terminal, args) as session:
        lines = session.ask(one_outreach, AskOutreach(args.outreach)).lines
        numbers = tuple(f"{PaperKind.ISSUE_VOUCHER}:{one.voucher}" for one in lines if one.voucher)
        made = session.do(
            print_many, PrintMany(target, numbers, sheet=sheet), operation_key(args), terminal.progress
        )
        return _batch(terminal, session, args, made)


def _resume(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.services.batches import MyBatches, ResumeBatch, my_batches, resume_batch

    target = _target(terminal, args)
    with signed_in(terminal, args) as session:
        waiting = [one.id for one in session.ask(my_batches, MyBatches()).batches]
        facts = ResumeBatch((waiting[0] if waiting else 0) if args.batch is None else args.batch, target)
        made = session.do(resume_batch, facts, operation_key(args), terminal.progress)
        return _batch(terminal, session, args, made)


def _target(terminal: Terminal, args: argparse.Namespace) -> str:
    """Thousands of papers grow beside their place, which standard output has not."""
    if args.out == "-":
        raise RuleError("bad_target", reason="output", name="-")
    terminal.must_take(args.out, office_dir(args))
    return str(args.out)


def _batch(terminal: Terminal, session: Session, args: argparse.Namespace, made: BatchPrinted) -> Answer:
    from welfare_desk.services.batches import EndBatch, end_batch

    session.do(end_batch, EndBatch(made.batch), sha256_hex(f"{operation_key(args)} ended".encode()))
    document = {"batch": made.batch, "papers": made.papers, "originals": made.originals, "out": args.out}
    out = terminal.place(args.out)
    words = terminal.words(f"{made.papers} برگه: {out}", f"{made.papers} papers: {out}")
    return Answer(document, [words])


def _verify(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.services.facts import to_json

    with signed_in(terminal, args) as session:
        found = _verified(session, args.text)
    document: dict[str, Any] = to_json(found)
    words = terminal.words
    rows = [
        [words("شماره", "Number"), found.number],
        [words("نوع", "Kind"), "" if found.kind is None else kind_name(found.kind.value, terminal.language)],
        [words("رمزینه", "Code"), _said(terminal, _CODES, found.state)],
        [words("اداره", "Office"), found.office],
        [words("دفتر", "Register"), _said(terminal, _REGISTER, found.register.value)],
        [words("دلیل", "Reason"), found.reason],
        [words("به جای آن", "Replaced by"), found.replaced_by],
        [words("کد کنترل", "Control code"), grouped4(found.fingerprint, "-")],
        [words("مددجو", "Client"), found.client],
        *([words("کالا", "Goods"), _goods_said(one)] for one in found.goods[:_GOODS_SHOWN]),
    ]
    became = [
        fate_in_words(one.code, {**one.facts, "by": one.by, "date": one.on}, terminal.language)
        for one in found.became
    ]
    return Answer(document, [*columns([row for row in rows if row[1]]), *became])


_GOODS_SHOWN = 5


def _goods_said(one: GoodsSaid) -> str:
    return " · ".join(filter(None, (one.name, str(one.quantity), one.serial)))


def _verified(session: Session, text: str) -> Verified:
    from welfare_desk.services.verifying import VerifyPaper, verify_paper

    return session.ask(verify_paper, VerifyPaper(text))


_CODES = {
    "genuine": ("اصل: امضای این اداره درست است", "genuine: signed by this office"),
    "forged": ("ساختگی: امضا درست نیست", "forged: the signature is not right"),
    "known_office": ("امضا سالم، دفتر شناخته: استان کلید آن را تأیید می‌کند", "signature whole, office known"),
    "revoked_office": ("امضا سالم، گواهی دفتر باطل شده است", "signature whole, its certificate is revoked"),
    "sound_unknown_office": ("امضا سالم، دفتر ناشناخته", "signature whole, office unknown"),
    "unknown_office": (
        "از ادارهٔ دیگری است و امضایش سنجیدنی نیست",
        "of another office, not to be judged here",
    ),
    "control_code": (
        "کد کنترل یک برگهٔ این اداره است؛ نوشتهٔ کاغذ را با این‌ها بسنجید",
        "the control code of a paper of this office; compare the sheet with this",
    ),
    "typed": ("شماره با دست نوشته شد و چیزی را ثابت نمی‌کند", "the number was typed, which proves nothing"),
}
_REGISTER = {
    "issued": ("صادر شده و معتبر", "issued, in force"),
    "void": ("باطل", "void"),
    "replaced": ("باطل، با برگهٔ جایگزین", "void, replaced by another"),
    "left_out": ("شماره‌ای که کنار گذاشته شده", "a number that was left out"),
    "missing": ("در دفتر نیست، با آن‌که شماره‌ها از آن گذشته‌اند", "missing, though the numbers went past it"),
    "never_issued": ("هنوز صادر نشده است", "never issued"),
    "other_office": ("در دفتر این اداره نیست", "not for this office's register"),
}


def _said(terminal: Terminal, known: dict[str, tuple[str, str]], code: str) -> str:
    return terminal.words(*known[code])


def _void(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.services.printing import NamePapers, named_papers
    from welfare_desk.services.voiding import VoidPaper, void_paper

    with signed_in(terminal, args) as session:
        (paper,) = session.ask(named_papers, NamePapers((args.number,)))
        facts = VoidPaper(paper.kind, paper.number, args.reason, args.replaced_by)
        done = session.do(void_paper, facts, operation_key(args))
    document = {"number": done.number, "kind": done.kind.value, "replaced_by": done.replaced_by}
    words = terminal.words(f"برگهٔ {done.number} باطل شد.", f"Paper {done.number} is void.")
    return Answer(document, [words])


def _history(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.services.facts import to_json
    from welfare_desk.services.paper_register import AskPaper, paper_history

    with signed_in(terminal, args) as session:
        found = _verified(session, args.number)
        if found.kind is None:
            raise RuleError("paper_not_found", number=found.number)
        told = session.ask(paper_history, AskPaper(found.kind, found.number))
    words = terminal.words
    rows = [[words("صدور", "Issued"), f"{told.issued_at:%Y-%m-%d %H:%M}", told.paper.issued_by]]
    for one in told.printings:
        name = words("المثنی", "Duplicate") if one.copy else words("اصل", "Original")
        if not one.came_out:
            name = words("چاپ نشد", "Not printed")
        rows.append([name, f"{one.at:%Y-%m-%d %H:%M}", one.by])
    if told.void is not None:
        rows.append([words("باطل", "Void"), f"{told.void.at:%Y-%m-%d %H:%M}", told.void.by])
        rows.append([words("دلیل", "Reason"), told.void.reason, told.void.replaced_by])
    return Answer(to_json(told), columns(rows))


def _series(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.services.facts import to_json
    from welfare_desk.services.paper_register import AskSeries, paper_series

    with signed_in(terminal, args) as session:
        found = session.ask(paper_series, AskSeries())
    rows = [
        [
            kind_name(one.kind.value, terminal.language),
            str(one.year),
            f"{one.first}–{one.last}",
            str(one.count),
            str(one.void),
            terminal.words("پیوسته", "whole") if one.proven else terminal.words("کمبود دارد", "has gaps"),
        ]
        for one in found.series
    ]
    return Answer(to_json(found), columns(rows))
