# SPDX-License-Identifier: Apache-2.0
"""`hq`: headquarters enrols offices, verifies and merges their months, and builds the conformance kit."""

from __future__ import annotations

import argparse
import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from welfare_desk.cli import headquarters_papers
from welfare_desk.cli.messages import REFUSED, STORAGE, error_document
from welfare_desk.cli.opening import office_dir, operation_key, signed_in
from welfare_desk.cli.parser import Commands, folder
from welfare_desk.cli.terminal import Answer, Terminal
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.text import harmless
from welfare_desk.outside import folder_place, made_folder
from welfare_desk.sentences import say
from welfare_desk.sentences.enrolments import NAMESAKES

if TYPE_CHECKING:
    from welfare_desk.services.summary.bundles.headquarters import (
        BundlesTaken,
        BundleVerified,
        Refused,
        Taken,
    )

TOTALS, SHEET = "totals.json", ".xlsx"
_NOTHING: dict[str, Any] = {"offices": [], "months": [], "totals": [], "map": []}
"""What is told where not one bundle could be read."""


def add(commands: Commands) -> None:
    """Declare `hq`."""
    words = commands.words
    hq = commands.branch("hq", "کار ستاد استان", "the headquarters of a province")
    enrol = hq.leaf("enrol", "ثبت یک اداره", "enrol an office", _enrol)
    enrol.add_argument("file", metavar="FILE", help=words("درخواست اداره", "the office's request"))
    enrol.add_argument("--out", metavar="FILE", help=words("فایل پاسخ", "the answer; beside the request"))
    enrol.add_argument(
        "--replace", action="store_true", help=words("ابطال گواهی پیشین", "revoke the earlier certificate")
    )
    enrol.add_argument("--reason", default="", metavar="TEXT", help=words("دلیل ابطال", "why"))
    begin = hq.leaf(
        "begin-chain", "آغاز زنجیرهٔ تازهٔ یک اداره", "let an office's next bundle begin a chain", _begin_chain
    )
    begin.add_argument("named", metavar="OFFICE", help=words("کد یا شهرستان اداره", "its code or county"))
    begin.add_argument("--reason", required=True, metavar="TEXT", help=words("دلیل", "why"))
    merge = hq.leaf("merge", "پذیرش بسته‌ها و جمع استان", "take bundles, and the province's totals", _merge)
    merge.add_argument(
        "bundles", nargs="+", metavar="BUNDLE", help=words("بستهٔ ماه یا پوشهٔ بسته‌ها", "a bundle, or a folder")
    )
    target = words("پوشهٔ مقصد، یا فایلی با پایان .xlsx", "a folder, or a file that ends in .xlsx")
    merge.add_argument("--out", required=True, type=folder, metavar="DIR|FILE", help=target)
    merge.epilog = words(
        "کد خروج: ۰ اگر دست‌کم یک بسته پذیرفته شود یا پیش‌تر پذیرفته شده باشد، هرچند دیگران رد شوند؛ "
        "۱ اگر هیچ‌یک پذیرفته نشود؛ ۳ اگر هیچ فایلی خوانده نشود. "
        "آنچه رد شده و جمع آنچه پیش‌تر آمده است در هر حال گفته می‌شود.",
        "exit code: 0 where at least one bundle is taken, or was before, though others are refused; "
        "1 where none is; 3 where no file could be read. "
        "What is refused, and the sums of what came before, are told in any case.",
    )
    verify = hq.leaf("verify", "وارسی یک بسته", "verify a bundle", _verify)
    verify.add_argument("bundle", metavar="BUNDLE", help=words("بستهٔ ماه", "the bundle"))
    headquarters_papers.add(hq)
    kit = hq.leaf("kit", "نمونه‌های هم‌خوانی", "the conformance kit", _kit)
    kit.add_argument("--out", required=True, type=folder, metavar="DIR", help=words("پوشهٔ مقصد", "folder"))


def _enrol(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.services.summary.bundles.enrolling import EnrolOffice, enrol_office, read_paper

    directory, source = office_dir(args), Path(args.file)
    out = args.out or str(source.with_name(f"{source.stem}-answer.json"))
    text = read_paper(args.file)
    terminal.must_take(out, directory)
    with signed_in(terminal, args) as session:
        paper = session.do(enrol_office, EnrolOffice(text, args.replace, args.reason), operation_key(args))
    terminal.write_file(out, paper.text.encode(), directory)
    assert paper.serial is not None  # an enrolment always has one
    serial, told = terminal.count(paper.serial), terminal.place(out)
    line = terminal.words(
        f"«{paper.county}» با گواهی شمارهٔ {serial} ثبت شد؛ پاسخ: {told}؛ نشان کلید استان: {paper.key}",
        f"“{paper.county}” is enrolled, no. {paper.serial}; answer: {told}; province's key: {paper.key}",
    )
    warned = []
    if paper.namesakes:
        codes = terminal.words("، ", ", ").join(paper.namesakes)
        warned.append(terminal.words(NAMESAKES.fa, NAMESAKES.en).format(codes=codes))
    told_of = {"file": out, "serial": paper.serial, "county": paper.county, "key": paper.key}
    return Answer({**told_of, "namesakes": list(paper.namesakes)}, [line, *warned])


def _begin_chain(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.services.summary.bundles.chains import BeginChain, begin_chain

    with signed_in(terminal, args) as session:
        begun = session.do(begin_chain, BeginChain(args.named, args.reason), operation_key(args))
    line = terminal.words(
        f"بستهٔ بعدی «{begun.county}» آغاز زنجیرهٔ {terminal.count(begun.chain)} آن است؛ "
        "بسته‌های پس از برگشت به پشتیبان را از نخستین آنها بدهید.",
        f"The next bundle of “{begun.county}” begins its chain {begun.chain}; "
        "give its bundles since it went back to the backup, the first of them first.",
    )
    return Answer({"office": begun.office, "county": begun.county, "chain": begun.chain}, [line])


def _merge(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.services.summary.bundles.headquarters import (
        AskProvince,
        TakeBundles,
        province,
        span,
        take_bundles,
    )
    from welfare_desk.services.summary.bundles.province_workbook import ExportProvince, export_province

    directory = office_dir(args)
    as_sheet = args.out.lower().endswith(SHEET)
    if as_sheet:
        terminal.must_take(args.out, directory)
    else:
        folder_place(args.out, office=directory)
    facts = TakeBundles(tuple(str(Path(path).absolute()) for path in args.bundles))
    with signed_in(terminal, args) as session:
        done = session.do(take_bundles, facts, operation_key(args), terminal.progress)
        months = span(done)
        told = _NOTHING if months is None else session.ask(province, AskProvince(*months)).told
        if as_sheet and months is not None:
            session.do(export_province, ExportProvince(*months, args.out), None, terminal.progress)
    not_taken = [{"bundle": one.bundle, "code": one.code} for one in done.refused]
    document = {**told, "taken": [one.bundle for one in done.taken], "refused": not_taken}
    trouble = _none_taken(done, terminal)
    if trouble is not None:
        document |= trouble.document
    target = Path(args.out) if as_sheet else made_folder(args.out, directory) / TOTALS
    if not as_sheet:
        content = json.dumps(document, ensure_ascii=False, indent=1).encode() + b"\n"
        terminal.write_file(str(target), content, directory)
    written = None if as_sheet and months is None else target
    opened = [_opened(one, terminal) for one in done.taken if one.again]
    lines = [_told_merge(done, written, terminal), *opened, *(_told(one, terminal) for one in done.refused)]
    return Answer(document, lines, None if trouble is None else trouble.told)


@dataclass(frozen=True)
class _Trouble:
    """Why the exit code of an answer is not 0."""

    terminal: Terminal
    document: dict[str, Any]
    code: int

    def told(self) -> int:
        """Say it beside the answer; its exit code."""
        self.terminal.note(self.document["error"]["message"])
        return self.code


def _none_taken(done: BundlesTaken, terminal: Terminal) -> _Trouble | None:
    """A refusal, where headquarters has none of these bundles; trouble of the disk where none was read."""
    if done.taken or any(one.repeated for one in done.refused):
        return None
    unread = all(one.code == "bundle_not_read" for one in done.refused)
    facts = {"count": len(done.refused), "reason": "unread" if unread else ""}
    document = error_document("bundles_none_taken", facts, terminal.language)
    return _Trouble(terminal, document, STORAGE if unread else REFUSED)


def _told_merge(done: BundlesTaken, target: Path | None, terminal: Terminal) -> str:
    taken, refused = terminal.count(len(done.taken)), terminal.count(len(done.refused))
    if target is None:
        return terminal.words(
            f"{refused} بسته پذیرفته نشد و ماهی نیست که جمع شود؛ چیزی نوشته نشد",
            f"{refused} bundles were not taken, so there is no month to add up; nothing was written",
        )
    return terminal.words(
        f"{taken} بسته پذیرفته شد و {refused} بسته نه؛ جمع استان: {terminal.place(target)}",
        f"{taken} bundles were taken, {refused} were not; totals: {terminal.place(target)}",
    )


def _opened(taken: Taken, terminal: Terminal) -> str:
    bundle = terminal.place(taken.bundle)
    persian = "، ".join(JalaliMonth.parse(month).title() for month in taken.again)
    return terminal.words(
        f"{bundle}: این ماه‌ها پیش‌تر آمده بود و تا دوباره نیاید شمرده نمی‌شود: {persian}",
        f"{bundle}: these months came before and count nowhere until they come again: "
        + ", ".join(taken.again),
    )


def _told(refused: Refused, terminal: Terminal) -> str:
    return f"{terminal.place(refused.bundle)}: {say(refused.code, refused.facts, terminal.language)}"


def _verify(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.services.facts import to_json
    from welfare_desk.services.summary.bundles.headquarters import VerifyBundle, verify_bundle

    with signed_in(terminal, args) as session:
        found = session.ask(verify_bundle, VerifyBundle(str(Path(args.bundle).absolute())))
    document: dict[str, Any] = to_json(found)
    return Answer(document, [_verdict(found, terminal), _named(found, terminal), found.digest])


def _named(found: BundleVerified, terminal: Terminal) -> str:
    """Which bundle it is; anybody may have signed the name that stands in it."""
    county = harmless(found.county)
    return terminal.words(
        f"«{county}»، {JalaliMonth.parse(found.month).title()}، بستهٔ شمارهٔ {terminal.count(found.sequence)}",
        f"“{county}”, {found.month}, bundle no. {found.sequence}",
    )


def _verdict(found: BundleVerified, terminal: Terminal) -> str:
    if found.known:
        return terminal.words("امضا سالم، دفتر شناخته", "Signature whole, office known")
    return terminal.words("امضا سالم، دفتر ناشناخته", "Signature whole, office unknown")


def _kit(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.services.summary.bundles.kit import write_kit

    made = write_kit(Path(args.out))
    line = terminal.words(
        f"{terminal.count(len(made.wrote))} فایل نوشته و سنجیده شد: {terminal.place(args.out)}",
        f"{len(made.wrote)} files, checked: {terminal.place(args.out)}",
    )
    return Answer({"wrote": list(made.wrote), "bundles": made.bundles, "broken": made.broken}, [line])
