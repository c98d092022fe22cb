# SPDX-License-Identifier: Apache-2.0
"""Whether headquarters takes a bundle: whose it is, and whether it continues that office's chain.

An office sends its months in their order, each with the digest of the one before. What breaks the chain is
told by what happened: a bundle that is missing, one that came twice, an office that goes on from an old copy.
An office that lost everything and was enrolled with another key begins a chain of its own, after the months
that came before. One that went on from an old copy with its own key goes on once headquarters lets its next
bundle begin a chain, whatever its number: at or before the first month of which its copy may know otherwise
than what came. From that month on what had come from the other branch counts no more until it comes again.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import FactValue, RuleError
from welfare_desk.domain.summary.bundles.bundle import Bundle
from welfare_desk.domain.text import unify


@dataclass(frozen=True)
class Enrolled:
    """An office as headquarters knows it."""

    code: str
    county: str
    province: str
    key: bytes
    serial: int
    revoked: bool = False


@dataclass(frozen=True)
class Accepted:
    """A bundle that was taken before."""

    month: JalaliMonth
    sequence: int
    digest: str
    key: bytes
    branch: int = 1


@dataclass(frozen=True)
class Passed:
    """A bundle that was read and not taken: it has its place in the chain of its office all the same."""

    month: JalaliMonth
    sequence: int
    previous: str | None


NONE_PASSED: Mapping[str, Passed] = {}


def check_office(bundle: Bundle, office: Enrolled | None, issued: Mapping[str, Any] | None) -> None:
    """Whether it is of an office that headquarters has enrolled; `issued` is the certificate it gave.

    RuleError `bundle_office_unknown`, `bundle_certificate_revoked`, `bundle_other_key`,
    `bundle_other_certificate`, `bundle_other_county` (known: as it was enrolled; reason province, province:
    as it says). A bundle made before its office was enrolled carries no certificate, and is known by its key.
    """
    if office is None:
        raise _refused("bundle_office_unknown", bundle)
    if bundle.key != office.key:
        raise _refused("bundle_other_key", bundle)
    if office.revoked:
        raise _refused("bundle_certificate_revoked", bundle, serial=office.serial)
    if bundle.certificate is not None and bundle.certificate != issued:
        raise _refused("bundle_other_certificate", bundle, serial=office.serial)
    if bundle.county != office.county:
        raise _refused("bundle_other_county", bundle, known=office.county)
    if unify(bundle.province) != unify(office.province):
        named = {"known": office.province, "province": bundle.province}
        raise _refused("bundle_other_county", bundle, reason="province", **named)


def check_over(bundle: Bundle, today: date) -> None:
    """Whether its month has ended by the clock of headquarters; RuleError `bundle_month_ahead` (ends)."""
    ends = bundle.month.last()
    if ends >= today:
        raise _refused("bundle_month_ahead", bundle, ends=ends.isoformat())


def check_chain(
    bundle: Bundle,
    accepted: Sequence[Accepted],
    earlier: Sequence[Accepted] = (),
    passed: Mapping[str, Passed] = NONE_PASSED,
    *,
    anew: bool = False,
    lost: bool = False,
) -> None:
    """Whether it is the next of its office; `accepted` are those before, in the order of the chain.

    `earlier` are those of former chains, in the order in which they came, `passed` those that were refused,
    by their digests. `anew` is a chain that headquarters let begin: its first bundle may have any number, and
    replaces whatever came of its month and of later ones before (`_check_root`). With `lost`, headquarters
    knows that the numbers missing before it will never come.

    RuleError `bundle_repeated`, `bundle_gap` (missing: the first sequence that is; reason several, until: the
    last), `bundle_forked` (reason sequence, previous, month, branch or begin, next: the month with which it
    should), `bundle_month_gap` (next: the month that should follow).
    """
    if any(one.digest == bundle.digest for one in (*earlier, *accepted)):
        raise _refused("bundle_repeated", bundle)
    if accepted or not anew:
        _check_link(bundle, accepted[-1] if accepted else None, earlier)
    else:
        _check_root(bundle, earlier, passed, lost=lost)
    _check_month(bundle, accepted, earlier, anew=anew)


def _check_link(bundle: Bundle, last: Accepted | None, earlier: Sequence[Accepted]) -> None:
    """Of one that goes on with a chain; nothing is missing before one that goes on with a former chain."""
    expected = 1 if last is None else last.sequence + 1
    if bundle.sequence < expected:
        raise _refused("bundle_forked", bundle, reason="sequence")
    if bundle.sequence > expected:
        if last is not None and any(one.digest == bundle.previous for one in earlier):
            raise _refused("bundle_forked", bundle, reason="previous")
        raise _gap(bundle, expected, bundle.sequence - 1)
    if bundle.previous != (None if last is None else last.digest):
        raise _refused("bundle_forked", bundle, reason="previous")
    if last is not None and bundle.branch < last.branch:
        raise _refused("bundle_forked", bundle, reason="branch")


def _check_root(
    bundle: Bundle, earlier: Sequence[Accepted], passed: Mapping[str, Passed], *, lost: bool
) -> None:
    """Of the first of a chain that began anew: nothing that its office may know otherwise stays standing.

    That is every month that came after the bundle on which it hangs, and every one told between: those stand
    in the chain of its office, and what they tell would never count.
    """
    taken = {one.digest: place for place, one in enumerate(earlier, 1)}
    own = [place for place, one in enumerate(earlier) if one.key == bundle.key]
    between: list[JalaliMonth] = []
    sequence, previous = bundle.sequence, bundle.previous
    while previous is not None and previous not in taken and previous in passed:
        between.append(passed[previous].month)
        sequence, previous = passed[previous].sequence, passed[previous].previous
    common = own[0] if own else len(earlier)
    if previous in taken:
        common = taken[previous]
    elif previous is not None:
        if sequence <= 1:
            raise _refused("bundle_forked", bundle, reason="previous")
        if not lost:
            newest = max((earlier[place].sequence for place in own), default=0)
            raise _gap(bundle, min(newest + 1, sequence - 1), sequence - 1)
        common = max((place + 1 for place in own if earlier[place].sequence < sequence - 1), default=common)
    first = min([*between, *(one.month for one in earlier[common:])], default=bundle.month)
    if bundle.month > first:
        raise _refused("bundle_forked", bundle, reason="begin", next=str(first))


def _gap(bundle: Bundle, first: int, last: int) -> RuleError:
    if first == last:
        return _refused("bundle_gap", bundle, missing=first)
    return _refused("bundle_gap", bundle, missing=first, reason="several", until=last)


def _check_month(
    bundle: Bundle, accepted: Sequence[Accepted], earlier: Sequence[Accepted], *, anew: bool
) -> None:
    """The next month, or one that was taken, opened again by its office and sent once more, which says so.

    A chain that began anew owes an answer for its own months alone: it may not know the others.
    """
    own = {one.month: one.digest for one in accepted}
    standing = {one.month: one.digest for one in earlier} | own
    if anew and earlier and not own:
        last = earlier[-1].month  # whatever came of later months before it stands no longer
    else:
        last = max(own if anew and own else standing, default=bundle.month.plus(-1))
    following = last.plus(1)
    unknown = anew and bundle.month not in own
    early = bundle.month < min(standing, default=following)
    if not unknown and (bundle.replaces != standing.get(bundle.month) or early):
        raise _refused("bundle_forked", bundle, reason="month")
    if bundle.month > following:
        raise _refused("bundle_month_gap", bundle, next=str(following))


def both(bundle: Bundle, files: Sequence[str]) -> RuleError:
    """Two that come at once and could each be the next: which one is right, only their office can say.

    RuleError `bundle_forked` (reason both, files: all of them).
    """
    return _refused("bundle_forked", bundle, reason="both", files=list(files))


def _refused(code: str, bundle: Bundle, **facts: FactValue) -> RuleError:
    return RuleError(code, county=bundle.county, month=str(bundle.month), sequence=bundle.sequence, **facts)
