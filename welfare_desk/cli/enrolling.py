# SPDX-License-Identifier: Apache-2.0
"""`office request` and `office accept`: the office's side of becoming known to headquarters."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from welfare_desk.cli.opening import office_dir, operation_key, signed_in
from welfare_desk.cli.parser import Commands
from welfare_desk.cli.terminal import Answer, Terminal
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.sentences import Sentence
from welfare_desk.sentences.enrolments import FOREIGN, KEYLESS


def add(offices: Commands) -> None:
    """Declare them below `office`."""
    words = offices.words
    request = offices.leaf("request", "درخواست ثبت در ستاد استان", "ask headquarters to enrol us", _request)
    request.add_argument(
        "file",
        nargs="?",
        default="office-request.json",
        metavar="FILE",
        help=words("فایلی که ساخته می‌شود", "the file to write"),
    )
    accept = offices.leaf("accept", "پذیرش پاسخ ستاد", "keep what headquarters answered", _accept)
    accept.add_argument("file", metavar="FILE", help=words("فایل پاسخ ستاد", "the answer"))
    accept.add_argument(
        "--replace",
        action="store_true",
        help=words(
            "جایگزینی ستادی که کلیدش از دست رفت", "another headquarters takes the place of the former"
        ),
    )
    accept.add_argument("--reason", default="", metavar="TEXT", help=words("دلیل جایگزینی", "why"))


def _request(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.services.summary.bundles.enrolling import AskEnrolment, ask_enrolment

    directory = office_dir(args)
    terminal.must_take(args.file, directory)
    with signed_in(terminal, args) as session:
        paper = session.do(ask_enrolment, AskEnrolment(), operation_key(args))
    terminal.write_file(args.file, paper.text.encode(), directory)
    file = terminal.place(args.file)
    line = terminal.words(
        f"درخواست در {file} نوشته شد؛ نشان کلید اداره: {paper.key}",
        f"The request was written to {file}; fingerprint of the office's key: {paper.key}",
    )
    return Answer({"file": args.file, "key": paper.key}, [line])


def _accept(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.services.summary.bundles.enrolling import AcceptEnrolment, accept_enrolment, read_paper

    text = read_paper(args.file)
    with signed_in(terminal, args) as session:
        facts = AcceptEnrolment(text, args.replace, args.reason)
        kept = session.do(accept_enrolment, facts, operation_key(args))
    serial = terminal.count(kept.serial)
    line = terminal.words(
        f"اداره با گواهی شمارهٔ {serial} ثبت شد؛ نشان کلید استان را تلفنی بسنجید: {kept.key}",
        f"Enrolled, certificate {kept.serial}; compare the province's key by telephone: {kept.key}",
    )
    document = {"file": args.file, "serial": kept.serial, "province": kept.province, "key": kept.key}
    months = {"keyless": list(map(str, kept.keyless)), "foreign": list(map(str, kept.foreign))}
    told = [*_of_months(terminal, KEYLESS, kept.keyless), *_of_months(terminal, FOREIGN, kept.foreign)]
    return Answer({**document, **months}, [line, *told])


def _of_months(terminal: Terminal, told: Sentence, months: Sequence[JalaliMonth]) -> list[str]:
    """What becomes of months that were sent too early, or to a headquarters that is no more."""
    if not months:
        return []
    named = terminal.words("، ".join(month.title() for month in months), ", ".join(map(str, months)))
    return [terminal.words(told.fa, told.en).format(months=named)]
