# SPDX-License-Identifier: Apache-2.0
"""`paper print`: papers that were issued, by their numbers, as one PDF; every printing is logged."""

from __future__ import annotations

import argparse

from welfare_desk.cli.opening import office_dir, operation_key, signed_in
from welfare_desk.cli.parser import Commands
from welfare_desk.cli.printing import pages_of
from welfare_desk.cli.terminal import Answer, Terminal
from welfare_desk.domain.digest import sha256_hex


def add(commands: Commands) -> None:
    """Declare the commands of papers."""
    words = commands.words
    paper = commands.branch("paper", "برگه‌های شماره‌دار", "numbered papers")
    printed = paper.leaf("print", "چاپ برگه‌های صادرشده", "issued papers as a PDF", _print)
    printed.add_argument(
        "number",
        nargs="+",
        metavar="NUMBER",
        help=words("شمارهٔ برگه، در صورت نیاز با نوع آن", "number of a paper, with its kind where needed"),
    )
    printed.add_argument("--out", required=True, metavar="PDF", help=words("فایل مقصد", "file to write"))


def _print(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.services.papers import print_paper
    from welfare_desk.services.printing import NamePapers, PapersTogether, named_papers, papers_together

    terminal.must_take(args.out, office_dir(args))  # nothing is logged for papers that nobody gets
    key = operation_key(args)
    with signed_in(terminal, args) as session:
        wanted = session.ask(named_papers, NamePapers(tuple(args.number)))
        prints = []
        for place, paper in enumerate(wanted):
            own = sha256_hex(f"{key} paper {place}".encode())
            prints.append(session.do(print_paper, paper, own).id)
        pdf = session.ask(papers_together, PapersTogether(tuple(prints)))
    terminal.write_file(args.out, pdf, office_dir(args))
    numbers = [paper.number for paper in wanted]
    document = {"papers": numbers, "pages": pages_of(pdf), "out": args.out}
    listed = " ".join(numbers)
    return Answer(document, [terminal.words(f"برگه‌ها {listed}: {args.out}", f"Papers {listed}: {args.out}")])
