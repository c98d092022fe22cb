# SPDX-License-Identifier: Apache-2.0
"""`queue list` and `queue why`: who waits, in order, and why somebody stands where they stand."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from welfare_desk.cli.opening import signed_in
from welfare_desk.cli.parser import Commands, count
from welfare_desk.cli.terminal import Answer, Terminal, columns
from welfare_desk.domain.calendar import format_date

if TYPE_CHECKING:
    from welfare_desk.domain.waiting.listing import Neighbour, PolicyTold, QueueRow, WhyPlace
    from welfare_desk.domain.waiting.scoring import Part

MOST = 1_000
"""Rows of one answer, as the door cuts it."""

SERVICE = ("خدمت (pension، wheelchair، …)", "service (pension, wheelchair, …)")


def add(queue: Commands) -> None:
    """Declare the two commands under `queue`."""
    words = queue.words
    listed = queue.leaf("list", "صف یک خدمت به ترتیب نوبت", "who waits for a service, in order", _list)
    listed.add_argument("service", metavar="SERVICE", help=words(*SERVICE))
    listed.add_argument(
        "--top", type=count(MOST), default=50, help=words("چند نفر نخست", "how many from the first on")
    )
    why = queue.leaf("why", "چرا این نوبت؟", "why this place", _why)
    why.add_argument("service", metavar="SERVICE", help=words(*SERVICE))
    why.add_argument("key", metavar="KEY", help=words("شمارهٔ پرونده یا کد ملی", "file number or national ID"))


def points(hundredths: int) -> str:
    """A score as people read it: points with what is left of hundredths."""
    whole, rest = divmod(hundredths, 100)
    return str(whole) if not rest else f"{whole}.{rest:02d}".rstrip("0")


def _list(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.services.waiting.day import Today, keep_day
    from welfare_desk.services.waiting.questions import ListQueue, list_queue

    with signed_in(terminal, args) as session:
        session.jot(keep_day, Today())
        page = session.ask(list_queue, ListQueue(args.service, limit=args.top, evidence=True))
    scored_on = None if page.scored_on is None else page.scored_on.isoformat()
    document = {
        "total": page.total,
        "policy": _policy(page.policy),
        "scored_on": scored_on,
        "entries": [_entry(row) for row in page.rows],
    }
    words = terminal.words
    head = [words("نوبت", "Rank"), words("پرونده", "File"), words("نام", "Name"), words("امتیاز", "Score")]
    lines = [
        [str(row.rank), row.file_no, f"{row.first_name} {row.last_name}", points(row.score)]
        for row in page.rows
    ]
    return Answer(document, columns([head, *lines]))


def _why(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.services.facts import to_json
    from welfare_desk.services.waiting.day import Today, keep_day
    from welfare_desk.services.waiting.questions import WhyHere, why

    with signed_in(terminal, args) as session:
        session.jot(keep_day, Today())
        told = session.ask(why, WhyHere(args.service, args.key))
    above, below = _neighbour(told.above), _neighbour(told.below)
    document = {
        **_entry(told.row),
        "total": told.total,
        "policy": _policy(told.policy),
        "scored_on": told.scored_on.isoformat(),
        "above": above,
        "below": below,
        "separated_by": {
            "above": None if above is None else above["separated_by"],
            "below": None if below is None else below["separated_by"],
        },
        "would_change": to_json(told.would_change),
        "kept_out": to_json(told.kept_out),
    }
    return Answer(document, _told(terminal, told))


def _told(terminal: Terminal, told: WhyPlace) -> list[str]:
    from welfare_desk.sentences.admission import skipped_words

    words, row = terminal.words, told.row
    rows = [
        [words("نوبت", "Rank"), f"{row.rank} / {told.total}"],
        [words("پرونده", "File"), f"{row.file_no} {row.first_name} {row.last_name}"],
        [words("در نوبت از", "Joined"), format_date(row.joined_on)],
        [words("امتیاز", "Score"), points(row.score)],
    ]
    rows += [[part.criterion.value, f"{points(part.points)}  {_seen(terminal, part)}"] for part in row.parts]
    for title, neighbour in ((words("پیش‌تر", "Above"), told.above), (words("پس‌تر", "Below"), told.below)):
        if neighbour is not None:
            parted = neighbour.separated_by
            by = parted.step.value if parted.criterion is None else parted.criterion.value
            rows.append([title, f"{neighbour.rank}: {points(neighbour.score)}  {by}"])
    if told.kept_out is not None:
        reason = skipped_words(told.kept_out.reason.value, terminal.language)
        rows.append([words("پذیرش امروز از این نوبت می‌گذرد", "A run of today would pass over"), reason])
    rows += [
        [words("اگر", "If"), f"{one.criterion.value} = {one.to or '-'}: {one.rank}"]
        for one in told.would_change
    ]
    return columns(rows)


def _seen(terminal: Terminal, part: Part) -> str:
    """The evidence of a criterion, and whether it counts no more or a part of it does not."""
    told = part.evidence
    if part.lapsed:
        told += terminal.words(" (اعتبار ندارد)", " (run out, counts no more)")
    if part.run_out is not None:
        words = terminal.words(
            " (رأی {members} عضو در {date} به پایان رسید و شمرده نمی‌شود)",
            " (the vote of {members} members ran out on {date}, it counts no more)",
        )
        told += words.format(members=part.run_out.members, date=format_date(part.run_out.until))
    return told


def _policy(policy: PolicyTold) -> dict[str, Any]:
    return {
        "id": policy.id,
        "version": policy.version,
        "order": policy.policy.order.value,
        "since": None if policy.since is None else policy.since.isoformat(),
        "proposed": policy.policy.proposed,
    }


def _part(part: Part) -> dict[str, Any]:
    return {
        "criterion": part.criterion.value,
        "points": part.points,
        "evidence": part.evidence,
        "evidence_on": None if part.evidence_on is None else part.evidence_on.isoformat(),
        "most": part.most,
        "lapsed": part.lapsed,
        "run_out": None
        if part.run_out is None
        else {"members": part.run_out.members, "until": part.run_out.until.isoformat()},
    }


def _entry(row: QueueRow) -> dict[str, Any]:
    return {
        "rank": row.rank,
        "file_no": row.file_no,
        "national_id": row.national_id,
        "score": row.score,
        "joined_on": row.joined_on.isoformat(),
        "held": row.state.value == "held",
        "state": row.state.value,
        "held_until": None if row.held_until is None else row.held_until.isoformat(),
        "documents": row.documents.value,
        "parts": [_part(part) for part in row.parts],
    }


def _neighbour(neighbour: Neighbour | None) -> dict[str, Any] | None:
    if neighbour is None:
        return None
    parted = neighbour.separated_by
    return {
        "rank": neighbour.rank,
        "file_no": neighbour.file_no,
        "score": neighbour.score,
        "separated_by": {
            "step": parted.step.value,
            "criterion": None if parted.criterion is None else parted.criterion.value,
            "points": parted.points,
            "days": parted.days,
        },
    }
