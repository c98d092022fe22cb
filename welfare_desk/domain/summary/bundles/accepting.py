# SPDX-License-Identifier: Apache-2.0
"""Whether headquarters takes a bundle: whose it is, and whether it continues that office's chain.

An office sends its months in their order, each with the digest of the one before. What breaks the chain is
told by what happened: a bundle that is missing, one that came twice, an office that goes on from an old copy.
An office that lost everything and was enrolled with another key begins a chain of its own, after the months
that came before.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import FactValue, RuleError
from welfare_desk.domain.summary.bundles.bundle import Bundle


@dataclass(frozen=True)
class Enrolled:
    """An office as headquarters knows it."""

    code: str
    county: str
    key: bytes
    serial: int
    revoked: bool = False


@dataclass(frozen=True)
class Accepted:
    """A bundle that was taken before."""

    month: JalaliMonth
    sequence: int
    digest: str
    branch: int = 1


def check_office(bundle: Bundle, office: Enrolled | None, issued: Mapping[str, Any] | None) -> None:
    """Whether it is of an office that headquarters has enrolled; `issued` is the certificate it gave.

    RuleError `bundle_office_unknown`, `bundle_certificate_revoked`, `bundle_other_key`,
    `bundle_other_certificate`, `bundle_invalid` where it gives itself another name. A bundle made before its
    office was enrolled carries no certificate, and is known by its key.
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
        raise RuleError("bundle_invalid", faults=["/office/county"])


def check_chain(bundle: Bundle, accepted: Sequence[Accepted], earlier: Sequence[Accepted] = ()) -> None:
    """Whether it is the next of its office; `accepted` are those before, in the order of the chain.

    `earlier` are what the office sent with former keys.

    RuleError `bundle_repeated`, `bundle_gap` (missing: the first sequence that is), `bundle_forked` (reason
    sequence, previous, month or branch), `bundle_month_gap` (next: the month that should follow).
    """
    if any(one.digest == bundle.digest for one in (*earlier, *accepted)):
        raise _refused("bundle_repeated", bundle)
    last = accepted[-1] if accepted else None
    expected = 1 if last is None else last.sequence + 1
    if bundle.sequence < expected:
        raise _refused("bundle_forked", bundle, reason="sequence")
    if bundle.sequence > expected:
        raise _refused("bundle_gap", bundle, missing=expected)
    if bundle.previous != (None if last is None else last.digest):
        raise _refused("bundle_forked", bundle, reason="previous")
    if last is not None and bundle.branch < last.branch:
        raise _refused("bundle_forked", bundle, reason="branch")
    _check_month(bundle, (*earlier, *accepted))


def _check_month(bundle: Bundle, accepted: Sequence[Accepted]) -> None:
    """The next month, or one that was taken, opened again by its office and sent once more, which says so."""
    standing = {one.month: one.digest for one in accepted}
    following = max(standing).plus(1) if standing else bundle.month
    if bundle.replaces != standing.get(bundle.month) or bundle.month < min(standing, default=following):
        raise _refused("bundle_forked", bundle, reason="month")
    if bundle.month > following:
        raise _refused("bundle_month_gap", bundle, next=str(following))


def _refused(code: str, bundle: Bundle, **facts: FactValue) -> RuleError:
    return RuleError(code, county=bundle.county, month=str(bundle.month), sequence=bundle.sequence, **facts)
