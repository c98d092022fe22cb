# SPDX-License-Identifier: Apache-2.0
"""`queue`: who waits and why (`queue_lists`), admission by quota, a sealed run repeated, `queue_day`."""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING, Any

from welfare_desk.cli import queue_day, queue_lists
from welfare_desk.cli.opening import operation_key, signed_in
from welfare_desk.cli.parser import Commands, count, day
from welfare_desk.cli.terminal import Answer, Terminal, columns

if TYPE_CHECKING:
    from welfare_desk.domain.waiting.policy import Policy
    from welfare_desk.domain.waiting.proposal import ConsideredRow, Proposal, Shift, SincePut
    from welfare_desk.services.session import Session

_PAGE = 1_000


def add(commands: Commands) -> None:
    """Declare `queue`."""
    branch = commands.branch("queue", "صف‌های انتظار", "waiting queues")
    queue_lists.add(branch)
    _add_admit(branch)
    queue_day.add(branch)
    words = commands.words
    again = branch.leaf("rerun", "تکرار یک پذیرش از داده‌های مهرشده", "repeat a sealed run", _rerun)
    again.add_argument(
        "run_no", metavar="RUN", type=count(10**9), help=words("شمارهٔ اجرا", "the run's number")
    )


def _add_admit(branch: Commands) -> None:
    words = branch.words
    admit = branch.leaf("admit", "پذیرش بر پایهٔ سهمیه", "admit by quota", _admit)
    admit.add_argument(
        "service", metavar="SERVICE", help=words("کد یا نام خدمت", "code or name of the service")
    )
    admit.add_argument(
        "--quota", metavar="N", type=count(10**9), required=True,
        help=words("شمار سهمیه در نامه", "places that the letter gives"),
    )  # fmt: skip
    admit.add_argument(
        "--month", metavar="MONTH", required=True,
        help=words("نخستین ماه برقراری، مانند 1404-07", "first month, such as 1404-07"),
    )  # fmt: skip
    admit.add_argument(
        "--letter", metavar="NO", required=True, help=words("شمارهٔ نامه", "number of the letter")
    )
    admit.add_argument(
        "--letter-on", metavar="DATE", type=day(branch.on), help=words("تاریخ نامه", "day of the letter")
    )
    admit.add_argument(
        "--policy", metavar="FILE",
        help=words("سنجش آیین‌نامه‌ای دیگر (JSON)", "try another policy (JSON)"),
    )  # fmt: skip
    admit.add_argument(
        "--dry-run", action="store_true", help=words("تنها نشان بده", "show it and save nothing")
    )


def _admit(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.domain.calendar import JalaliMonth

    month = JalaliMonth.parse(args.month)
    policy = _policy(terminal, args.policy)
    with signed_in(terminal, args) as session:
        if args.dry_run:
            return _proposed(terminal, args, session, month, policy)
        return _admitted(terminal, args, session, month, policy)


def _policy(terminal: Terminal, name: str | None) -> Policy | None:
    from welfare_desk.domain.waiting.policy import read_policy

    return None if name is None else read_policy(json.dumps(terminal.read_json(name)))


def _asked(args: argparse.Namespace, month: Any) -> dict[str, Any]:
    return {
        "service": args.service,
        "letter_no": args.letter,
        "letter_on": args.letter_on,
        "places": args.quota,
        "from_month": month,
    }


def _proposed(
    terminal: Terminal, args: argparse.Namespace, session: Session, month: Any, policy: Policy | None
) -> Answer:
    told, rows = _whole_proposal(session, _asked(args, month), policy)
    document = {
        "run": None,
        "digest": told.digest,
        **_documents(rows),
        "enters": [_shift(one) for one in told.enters],
        "leaves": [_shift(one) for one in told.leaves],
        "unready": told.unready,
        "rate_lacks": told.rate_lacks,
        "since_put": _since_put(told.since_put),
    }
    lines = _lines(terminal, rows, told.enters, told.leaves)
    return Answer(document, [*lines, *_cautions(terminal, told)])


def _since_put(since: SincePut | None) -> dict[str, Any] | None:
    if since is None:
        return None
    return {
        "came": [one.file_no for one in since.came],
        "went": [one.file_no for one in since.went],
        "policy_was": since.policy_was,
        "policy_is": since.policy_is,
    }


def _cautions(terminal: Terminal, told: Proposal) -> list[str]:
    """What to think of before the list is approved."""
    words, since, lines = terminal.words, told.since_put, []
    if told.unready:
        lines.append(
            words(
                f"مدارک {told.unready} نفر از پذیرفته‌ها کامل ثبت نشده است.",
                f"Documents not marked as complete: {told.unready} of those admitted.",
            )
        )
    if told.rate_lacks:
        lines.append(
            words(f"برای {told.from_month} هنوز نرخی ثبت نشده است.", f"No rate for {told.from_month} yet.")
        )
    if since is not None and since.differs:
        lines.append(
            words(
                "فهرست دیگر همان نیست که برای رئیس فرستاده شد.",
                "The list is not the one that was put before the head.",
            )
        )
        lines += [f"+ {one.file_no}  {one.first_name} {one.last_name}" for one in since.came]
        lines += [f"- {one.file_no}  {one.first_name} {one.last_name}" for one in since.went]
    return lines


def _whole_proposal(
    session: Session, asked: dict[str, Any], policy: Policy | None
) -> tuple[Proposal, list[ConsideredRow]]:
    from welfare_desk.services.waiting.admitting import ProposeAdmission, propose

    told = session.ask(propose, ProposeAdmission(**asked, policy=policy, limit=_PAGE))
    rows = list(told.rows)
    while len(rows) < told.matched:
        facts = ProposeAdmission(**asked, policy=policy, offset=len(rows), limit=_PAGE)
        page = session.ask(propose, facts).rows
        if not page:  # another desk was faster
            break
        rows += page
    return told, rows


def _admitted(
    terminal: Terminal, args: argparse.Namespace, session: Session, month: Any, policy: Policy | None
) -> Answer:
    from welfare_desk.domain.waiting.admission import Outcome
    from welfare_desk.services.waiting.admitting import Admit, admit

    if policy is not None:
        _must_be_in_force(session, args.service, policy)
    done = session.do(admit, Admit(**_asked(args, month)), operation_key(args), terminal.progress)
    rows = [
        row for outcome in (Outcome.ADMITTED, Outcome.SKIPPED) for row in _rows(session, done.run, outcome)
    ]
    document = {
        "run": done.run,
        "digest": done.digest,
        **_documents(rows),
        "enters": [],
        "leaves": [],
        "considered": done.considered,
        "left": done.left,
    }
    return Answer(document, _lines(terminal, rows, (), ()))


def _must_be_in_force(session: Session, service: str, policy: Policy) -> None:
    from welfare_desk.domain.errors import RuleError
    from welfare_desk.domain.waiting.policy import policy_text
    from welfare_desk.services.waiting.policies import ListPolicies, policies

    in_force = session.ask(policies, ListPolicies(service)).in_force.policy
    if policy_text(in_force) != policy_text(policy):
        raise RuleError("policy_not_in_force")


def _rows(session: Session, run: int, outcome: Any) -> list[ConsideredRow]:
    from welfare_desk.services.waiting.admitting import ShowRun, show_run

    rows: list[ConsideredRow] = []
    while True:
        page = session.ask(show_run, ShowRun(run, outcome, len(rows), _PAGE)).rows
        rows += page
        if len(page) < _PAGE:
            return rows


def _documents(rows: list[ConsideredRow]) -> dict[str, Any]:
    admitted = [row for row in rows if row.outcome == "admitted"]
    skipped = [row for row in rows if row.outcome == "skipped"]
    return {
        "admitted": [
            {
                "position": row.position,
                "file_no": row.file_no,
                "national_id": row.national_id,
                "score": row.score,
                "joined_on": row.joined_on.isoformat(),
            }
            for row in admitted
        ],
        "skipped": [{"file_no": row.file_no, "reason": str(row.reason or "")} for row in skipped],
    }


def _shift(one: Shift) -> dict[str, Any]:
    return {"file_no": one.file_no, "rank_now": one.rank_now, "rank_then": one.rank_then}


def _lines(
    terminal: Terminal, rows: list[ConsideredRow], enters: tuple[Shift, ...], leaves: tuple[Shift, ...]
) -> list[str]:
    from welfare_desk.sentences.admission import skipped_words

    words = terminal.words
    told = [
        [
            str(row.position),
            row.file_no,
            f"{row.first_name} {row.last_name}".strip(),
            words("پذیرفته", "admitted")
            if row.reason is None
            else skipped_words(row.reason, terminal.language),
        ]
        for row in rows
    ]
    shifts = [
        f"{sign} {one.file_no}  {one.first_name} {one.last_name}  {one.rank_now} → {one.rank_then}"
        for sign, listed in (("+", enters), ("-", leaves))
        for one in listed
    ]
    admitted = sum(row.reason is None for row in rows)
    return [*columns(told), *shifts, words(f"پذیرفته: {admitted}", f"Admitted: {admitted}")]


def _rerun(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.domain.waiting.sealing import minutes_mark
    from welfare_desk.services.waiting.admitting import Rerun, rerun

    with signed_in(terminal, args) as session:
        found = session.ask(rerun, Rerun(args.run_no))
    document = {
        "run": found.run,
        "digest": found.digest,
        "mark": minutes_mark(found.digest),
        "same": found.same,
        "sealed": found.sealed,
        "differs": [
            {
                "position": one.position,
                "file_no": one.file_no,
                "field": one.field,
                "frozen": one.frozen,
                "again": one.again,
            }
            for one in found.differs
        ],
    }
    words = terminal.words
    verdict = (
        words("همان است", "the same") if found.same else words("دیگر همان نیست", "not the same any more")
    )
    lines = [f"{found.run}  {found.digest}  {verdict}"]
    lines += [
        f"{one.position}  {one.file_no}  {one.field}  {one.frozen} → {one.again}" for one in found.differs
    ]
    return Answer(document, lines)
