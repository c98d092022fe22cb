# SPDX-License-Identifier: Apache-2.0
"""`find`, `file show` and `file print`."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from welfare_desk.cli.opening import office_dir, operation_key, signed_in
from welfare_desk.cli.parser import Commands, count
from welfare_desk.cli.printing import pages_of, printed_paper
from welfare_desk.cli.terminal import Answer, Terminal, columns
from welfare_desk.domain.calendar import format_date
from welfare_desk.domain.waiting import OPEN_STATES, PENSION

if TYPE_CHECKING:
    from welfare_desk.domain.summary.file import FileSummary
    from welfare_desk.domain.summary.listing import FileRow, MemberHit

_MOST = 10**9


def add(commands: Commands) -> None:
    """Declare the commands of files."""
    words = commands.words
    find = commands.leaf("find", "جست‌وجو با هر چه دارید", "find files by anything", _find)
    find.add_argument(
        "text", metavar="TEXT", help=words("نام، کد ملی، شمارهٔ پرونده، تلفن", "name or any identifier")
    )
    find.add_argument(
        "--limit",
        type=count(_MOST),
        default=50,
        metavar="N",
        help=words("تا ۱۰۰۰ ردیف", "at most so many, up to 1000"),
    )
    one = commands.branch("file", "یک پرونده", "one file")
    show = one.leaf("show", "همهٔ پرونده", "the whole file", _show)
    printed = one.leaf("print", "خلاصهٔ پرونده روی کاغذ", "the file summary as a PDF", _print)
    for leaf in (show, printed):
        leaf.add_argument(
            "key", metavar="KEY", help=words("شمارهٔ پرونده یا کد ملی", "file number or national ID")
        )
    printed.add_argument("--out", required=True, metavar="PDF", help=words("فایل مقصد", "file to write"))


def _row(row: FileRow) -> dict[str, Any]:
    return {
        "file_no": row.file_no,
        "national_id": row.national_id,
        "name": f"{row.first_name} {row.last_name}".strip(),
        "father_name": row.father_name,
        "birth_date": row.birth_date.isoformat() if row.birth_date else None,
        "domain": row.domain.value,
        "pension_state": row.pension_state.value,
        "in_queue": row.waiting,
    }


def _member(hit: MemberHit) -> dict[str, Any]:
    return {
        "file_no": hit.file_no,
        "national_id": hit.identifier,
        "name": hit.name,
        "father_name": hit.father_name,
        "birth_date": hit.birth_date.isoformat() if hit.birth_date else None,
        "kinship": hit.kinship.value,
    }


def _find(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.domain.summary.listing import FindFiles
    from welfare_desk.services.casework.questions import find
    from welfare_desk.services.equipment.finding import FindInStore, find_in_store
    from welfare_desk.services.facts import to_json

    with signed_in(terminal, args) as session:
        found = session.ask(find, FindFiles(args.text, args.limit))
        store = session.ask(find_in_store, FindInStore(args.text))
        known = {row.file_no for row in found.rows}
        of_store = [
            row
            for file_no in store.file_numbers
            if file_no not in known
            for row in session.ask(find, FindFiles(file_no, 1)).rows
        ]
    terminal.tell_rest(args.limit, len(found.rows), found.total)
    total = found.total + len(of_store)
    results = [_row(row) for row in (*of_store, *found.rows)][: args.limit]
    lines = columns(
        [[each["file_no"], each["national_id"], each["name"], each["father_name"]] for each in results]
    )
    lines.append(terminal.words(f"{total} پرونده", f"{total} files"))
    members = [_member(hit) for hit in found.members]
    for member in members:
        told = terminal.words("عضو خانوار پروندهٔ", "household member of file")
        lines.append(f"{member['name']}  {member['national_id']}  {told} {member['file_no']}")
    for device in store.devices:
        lines.append(f"{device.serial}  {device.item}  {device.place.value}  {device.file_no}".rstrip())
    for paper in store.papers:
        lines.append(f"{paper.kind.value}:{paper.number}  {paper.file_no}  {paper.name}".rstrip())
    document = {
        "took_ms": round(found.took_ms, 3),
        "total": total,
        "results": results,
        "members": members,
        "devices": to_json(store.devices),
        "papers": to_json(store.papers),
    }
    return Answer(document, lines)


def _show(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.services.casework.questions import ShowFile, show
    from welfare_desk.services.facts import to_json

    with signed_in(terminal, args) as session:
        summary = session.ask(show, ShowFile(args.key))
    return Answer({**_plain(summary), **to_json(summary)}, _file_lines(terminal, summary))


def _plain(summary: FileSummary) -> dict[str, Any]:
    """What scripts ask for most, beside the whole."""
    person, household = summary.person, summary.household
    waiting = [entry for entry in summary.queue if entry.service == PENSION and entry.state in OPEN_STATES]
    opened = summary.file.opened_on
    return {
        "file_no": summary.file.file_no,
        "national_id": person.national_id,
        "foreign_id": person.foreign_id,
        "name": person.full_name,
        "first_name": person.first_name,
        "last_name": person.last_name,
        "father_name": person.father_name,
        "sex": person.sex.value,
        "birth_date": person.birth_date.isoformat() if person.birth_date else None,
        "mobile": person.mobile,
        "domain": summary.file.domain.value,
        "coverage": summary.file.coverage.value,
        "pension_state": summary.pension.state.value,
        "in_queue": bool(waiting),
        "requested_on": opened.isoformat() if opened else None,
        "household_size": household.declared_size,
        "decile": household.decile,
        "sheba": household.sheba,
        "postal_code": household.postal_code,
        "neighbourhood": household.neighbourhood,
        "address": household.address,
    }


def _file_lines(terminal: Terminal, summary: FileSummary) -> list[str]:
    words, person, household = terminal.words, summary.person, summary.household
    born = format_date(person.birth_date) if person.birth_date else "—"
    size = household.declared_size or "—"
    lines = columns(
        [
            [words("پرونده", "File"), summary.file.file_no],
            [words("نام", "Name"), person.full_name],
            [words("نام پدر", "Father"), person.father_name or "—"],
            [words("شناسه", "Identifier"), person.identifier],
            [words("تولد", "Born"), born],
            [words("حوزه", "Field"), summary.file.domain.value],
            [words("پوشش", "Coverage"), summary.file.coverage.value],
            [words("مستمری", "Pension"), summary.pension.state.value],
            *(
                [words("کمک‌هزینه", "Allowance"), f"{one.kind.value}: {one.state.value}"]
                for one in summary.allowances
            ),
            [words("خانوار", "Household"), f"{size} / {household.counted_size}"],
            [words("محله", "Neighbourhood"), household.neighbourhood or "—"],
            [words("شبا", "SHEBA"), household.sheba or "—"],
            [words("همراه", "Mobile"), person.mobile or "—"],
        ]
    )
    for item in summary.timeline:
        lines.append(f"{format_date(item.on)}  {item.kind}  {item.code}  {item.detail}".rstrip())
    return lines


def _print(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.services.casework.questions import ShowFile, show
    from welfare_desk.services.papers import IssueFileSummary, issue_file_summary

    terminal.must_take(args.out, office_dir(args))  # a number is not taken for a paper that nobody gets
    with signed_in(terminal, args) as session:
        key = operation_key(args)
        issued = session.do(issue_file_summary, IssueFileSummary(args.key), key)
        pdf = printed_paper(session, issued, key)
        summary = session.ask(show, ShowFile(args.key))
    terminal.write_file(args.out, pdf, office_dir(args))
    document = {
        **_plain(summary),
        "papers": [issued.number],
        "pages": pages_of(pdf),
        "kind": issued.kind.value,
        "fingerprint": issued.fingerprint,
        "out": args.out,
    }
    out = terminal.place(args.out)
    told = terminal.words(f"برگهٔ {issued.number}: {out}", f"Paper {issued.number}: {out}")
    return Answer(document, [told])
