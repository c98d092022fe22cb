# SPDX-License-Identifier: Apache-2.0
"""Sentences of the queue: evidence, what parts two neighbours, what would change or moved a place."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject

from welfare_desk.desktop.kit.words import day, inline, number
from welfare_desk.desktop.waiting.words import code_words, points, words
from welfare_desk.domain.calendar import months_between
from welfare_desk.domain.text import isolate
from welfare_desk.domain.waiting.facts import Documents
from welfare_desk.domain.waiting.history import Cause, Move
from welfare_desk.domain.waiting.listing import (
    HoldTold,
    Neighbour,
    PolicyTold,
    QueueRow,
    RankHistory,
    WouldChange,
)
from welfare_desk.domain.waiting.policy import CriterionKind, Order
from welfare_desk.domain.waiting.scoring import Part, RunOut, Step
from welfare_desk.domain.waiting.why import Separation

_K = CriterionKind


class QueueCounts(QObject):
    """Sentences that tell a number; an object, because Qt's tools collect plurals from `tr` alone."""

    def months(self, months: int) -> str:
        """So many months."""
        return self.tr("{count} months", "", months).format(count=number(months))

    def persons(self, persons: int) -> str:
        """So many persons."""
        return self.tr("{count} persons", "", persons).format(count=number(persons))

    def who_wait(self, persons: int) -> str:
        """So many in the queue."""
        return self.tr("{count} persons wait", "", persons).format(count=number(persons))

    def earlier(self, days: int) -> str:
        """So many days before."""
        return self.tr("joined {count} days earlier", "", days).format(count=number(days))

    def later(self, days: int) -> str:
        """So many days after."""
        return self.tr("joined {count} days later", "", days).format(count=number(days))

    def earlier_moves(self, moves: int) -> str:
        """So many moves that are not told one by one."""
        return self.tr("{count} earlier moves", "", moves).format(count=number(moves))

    def run_out(self, fact: str, run_out: RunOut) -> str:
        """A fact, and of how many other members the vote counts no more."""
        told = self.tr(
            "{fact}. The vote of {count} members ran out on {date}, it counts no more", "", run_out.members
        )
        return told.format(fact=fact, count=number(run_out.members), date=isolate(day(run_out.until)))

    def moves(self, moves: int, policies: int) -> str:
        """So many moves in all, and how many of them another policy caused."""
        told = self.tr("{count} moves", "", moves).format(count=number(moves))
        if not policies:
            return told
        by_policy = self.tr("{count} of them by another policy", "", policies).format(count=number(policies))
        return self.tr("{moves}, {by_policy}").format(moves=told, by_policy=by_policy)

    def places_to_line(self, places: int) -> str:
        """How far it is to the line of the open places."""
        told = self.tr("{count} places behind the line of the open quota", "", places)
        return told.format(count=number(places))


def waited(row: QueueRow, today: date) -> str:
    """How long somebody has waited, in completed months."""
    return QueueCounts().months(max(0, months_between(row.joined_on, today)))


def full_name(row: QueueRow | Neighbour) -> str:
    """First and last name."""
    return f"{row.first_name} {row.last_name}".strip()


def _seen(part_kind: CriterionKind, evidence: str) -> str:
    """The evidence alone, without its day."""
    translate = QCoreApplication.translate
    if not evidence or evidence == "unknown":
        return translate("Queue", "nothing is recorded")
    if part_kind in (_K.SEVERITY, _K.HOUSING):
        return code_words(part_kind, evidence)
    if part_kind is _K.DECILE:
        return translate("Queue", "decile {number}").format(number=evidence)
    if part_kind is _K.MONTHS_WAITED:
        return QueueCounts().months(int(evidence))
    if part_kind in (_K.OTHER_DISABLED, _K.HOUSEHOLD_SIZE):
        return QueueCounts().persons(int(evidence))
    if part_kind is _K.DOCUMENTS:
        return words(Documents(evidence))
    return translate("Queue", "yes") if evidence == "yes" else translate("Queue", "no")


def evidence(part: Part) -> str:
    """What a criterion saw and since when, and that it counts no more where it does not.

    A No has no day: nothing began on it.
    """
    translate = QCoreApplication.translate
    told = _seen(part.criterion, part.evidence)
    if part.evidence_on is not None and part.evidence != "no":
        dated = translate("Queue", "{fact}, as of {date}")
        if part.criterion is _K.MONTHS_WAITED:
            dated = translate("Queue", "{fact}, since {date}")
        told = dated.format(fact=told, date=isolate(day(part.evidence_on)))
    if part.lapsed:
        told = translate("Queue", "{fact}: run out, counts no more").format(fact=told)
    if part.run_out is not None:
        told = QueueCounts().run_out(told, part.run_out)
    return told


def of_most(part: Part) -> str:
    """«28 of 35», or the points alone where there is no limit."""
    if part.most is None:
        return points(part.points)
    told = QCoreApplication.translate("Queue", "{points} of {most}")
    return told.format(points=points(part.points), most=points(part.most))


class _Parted(NamedTuple):
    """Sentences for what parts two neighbours, step by step of the comparator."""

    score: str
    joined: str
    joined_of_equal: str
    severity: str
    decile: str
    queue_no: str

    def told(self, who: str, by: Separation, order: Order, days: str) -> str:
        """The one that holds; `days` says by how many of them one joined earlier or later."""
        if by.step is Step.SCORE:
            named = "" if by.criterion is None else words(by.criterion)
            return self.score.format(who=who, points=points(by.points), criterion=named)
        if by.step is Step.JOINED_ON:
            told = self.joined_of_equal if order is Order.SCORE else self.joined
            return told.format(who=who, earlier=days, later=days)
        return {Step.SEVERITY: self.severity, Step.DECILE: self.decile}.get(by.step, self.queue_no).format(
            who=who
        )


def stands_ahead(other: Neighbour, order: Order) -> str:
    """Why the one ahead stands ahead."""
    translate = QCoreApplication.translate
    parted = _Parted(
        translate("Queue", "{who}, has {points} points more, most of it by “{criterion}”."),
        translate("Queue", "{who}, {earlier}."),
        translate("Queue", "{who}, has the same score and {earlier}."),
        translate("Queue", "{who}, has the same score and the more severe disability."),
        translate("Queue", "{who}, has the same score and the lower decile."),
        translate("Queue", "{who}, is equal in everything and has the smaller number of the queue."),
    )
    who = _named(other, translate("Queue", "Rank {rank}, {name} (file {file_no})"))
    by = other.separated_by
    return parted.told(who, by, order, QueueCounts().earlier(by.days))


def stands_behind(other: Neighbour, order: Order) -> str:
    """Why the one behind stands behind: what they have less of, or what they are later by."""
    translate = QCoreApplication.translate
    parted = _Parted(
        translate("Queue", "{who}, has {points} points less, most of it by “{criterion}”."),
        translate("Queue", "{who}, {later}."),
        translate("Queue", "{who}, has the same score and {later}."),
        translate("Queue", "{who}, has the same score and the less severe disability."),
        translate("Queue", "{who}, has the same score and the higher decile."),
        translate("Queue", "{who}, is equal in everything and has the larger number of the queue."),
    )
    who = _named(other, translate("Queue", "Behind: rank {rank}, {name} (file {file_no})"))
    by = other.separated_by
    return parted.told(who, by, order, QueueCounts().later(by.days))


def _named(other: Neighbour, told: str) -> str:
    # What follows may be a number, which would change places with the number of the file.
    return told.format(rank=number(other.rank), name=inline(full_name(other)), file_no=inline(other.file_no))


def would_change(one: WouldChange) -> str:
    """One fact, and the place that would follow."""
    translate = QCoreApplication.translate
    told = translate("Queue", "If “{criterion}” becomes “{fact}”: rank {rank} with {points} points.")
    if one.on is not None:
        told = translate("Queue", "From {date} on, “{criterion}” {fact}: rank {rank} with {points} points.")
    fact = _seen(one.criterion, one.to)
    if one.criterion is _K.SEVERITY and not one.to:
        fact = translate("Queue", "runs out")
    return told.format(
        criterion=words(one.criterion),
        fact=fact,
        rank=number(one.rank),
        points=points(one.score),
        date="" if one.on is None else isolate(day(one.on)),
    )


def cause_of(move: Move) -> str:
    """What caused a move, and that it was something of this file where it was."""
    translate = QCoreApplication.translate
    if move.own and move.cause is Cause.FACTS:
        return translate("Queue", "a fact of this file recorded or corrected")
    if move.own and move.cause is Cause.LAPSED:
        return translate("Queue", "the vote of this file run out")
    return words(move.cause)


def moved(move: Move) -> str:
    """One move of a rank: its day, from where to where, and what caused it."""
    told = QCoreApplication.translate("Queue", "{date}: from rank {before} to {after}, {cause}")
    ranks = {"before": number(move.from_rank), "after": number(move.to_rank)}
    return told.format(date=isolate(day(move.day)), cause=cause_of(move), **ranks)


def record_begins(history: RankHistory) -> str:
    """Which rank the record that was asked for begins with, and on which day."""
    translate = QCoreApplication.translate
    first = history.moves[-1].from_rank if history.moves else history.rank
    told = translate("Queue", "Before these moves: rank {rank} on {date}.")
    if history.from_day == history.since:
        told = translate("Queue", "The record begins on {date} with rank {rank}.")
    return told.format(rank=number(first), date=isolate(day(history.from_day)))


def past(history: RankHistory, most: int) -> list[str]:
    """The newest moves of a rank one by one, and what was before them."""
    translate = QCoreApplication.translate
    lines = [moved(move) for move in history.moves[:most]]
    earlier = len(history.moves) - most
    before = translate("Queue", "Before that: rank {rank} on {date}") if lines else ""
    if earlier > 0:
        before = translate("Queue", "Before that: {moves}, from rank {rank} on {date}")
    elif not lines:
        before = translate("Queue", "Rank {rank} since {date}, unmoved")
    first = history.moves[-1].from_rank if history.moves else history.rank
    told = before.format(
        moves=QueueCounts().earlier_moves(max(0, earlier)),
        rank=number(first),
        date=isolate(day(history.from_day)),
    )
    if history.from_day == history.since:
        told = translate("Queue", "{told}, when the record begins").format(told=told)
    return [*lines, told]


def held_told(hold: HoldTold) -> str:
    """By whom, since and until when a place is held, and why."""
    told = QCoreApplication.translate("Queue", "Held by {name} on {date} until it is released: {reason}")
    if hold.until is not None:
        told = QCoreApplication.translate("Queue", "Held by {name} on {date} until {until}: {reason}")
    return told.format(
        name=inline(hold.by),
        date=isolate(day(hold.on)),
        until=isolate(day(hold.until)),
        reason=inline(hold.reason),
    )


def policy_name(policy: PolicyTold) -> str:
    """A policy by its version, or by its name while it is a draft."""
    translate = QCoreApplication.translate
    if policy.draft:
        return policy.name
    if not policy.version:
        return translate("Queue", "Date order, before any policy")
    told = translate("Queue", "Policy {version}: {order}")
    return told.format(version=number(policy.version), order=words(policy.policy.order).lower())


def policy_named(policy: PolicyTold) -> str:
    """A policy by its version, and by the name that it was kept under."""
    told = policy_name(policy)
    if policy.draft or not policy.name:
        return told
    return QCoreApplication.translate("Queue", "{policy} ({name})").format(
        policy=told, name=inline(policy.name)
    )


def policy_since(policy: PolicyTold) -> str:
    """Since when it holds and who approved it."""
    translate = QCoreApplication.translate
    if policy.since is None:
        return translate("Queue", "holds where nothing else was approved")
    told = translate("Queue", "since {date}, approved by {name}")
    return told.format(date=isolate(day(policy.since)), name=inline(policy.approved_by))
