# SPDX-License-Identifier: Apache-2.0
"""What is asked of a bundle one after the other, and how far one that was refused had come."""

from __future__ import annotations

from enum import StrEnum


class Step(StrEnum):
    """What is asked of a bundle, in this order."""

    WHOLE = "whole"
    """The file is read, and every byte of it stands where the program would have written it."""
    SIGNATURE = "signature"
    """The key named in the bundle has signed its list of members."""
    MEMBERS = "members"
    """Every member is the one of the signed list: a book, a workbook, and nothing else."""
    FORM = "form"
    """The month has the published form, whole, in a version that is known here, and could be closed so."""
    OFFICE = "office"
    """Key and certificate are those of an office that is enrolled here."""
    CHAIN = "chain"
    """Its month has ended, and it continues the bundles of its office that were taken, and corrects them."""


class Outcome(StrEnum):
    """What became of a step."""

    PASSED = "passed"
    FAILED = "failed"
    NOT_REACHED = "not_reached"


_FAILED = {
    "bundle_not_read": Step.WHOLE,
    "bundle_damaged": Step.WHOLE,
    "bundle_damaged.members": Step.MEMBERS,
    "bundle_damaged.json": Step.FORM,
    "bundle_damaged.stranger": Step.OFFICE,
    "bundle_damaged.month": Step.FORM,
    "bundle_signature": Step.SIGNATURE,
    "bundle_version": Step.FORM,
    "bundle_version.manifest": Step.WHOLE,
    "bundle_invalid": Step.FORM,
    "bundle_incomplete": Step.FORM,
    "bundle_incomplete.member": Step.MEMBERS,
    "bundle_member_wrong": Step.MEMBERS,
    "bundle_blocked": Step.FORM,
    "bundle_office_unknown": Step.OFFICE,
    "bundle_other_key": Step.OFFICE,
    "bundle_certificate_revoked": Step.OFFICE,
    "bundle_other_certificate": Step.OFFICE,
    "bundle_other_county": Step.OFFICE,
    "bundle_repeated": Step.CHAIN,
    "bundle_gap": Step.CHAIN,
    "bundle_forked": Step.CHAIN,
    "bundle_month_gap": Step.CHAIN,
    "bundle_month_ahead": Step.CHAIN,
    "bundle_begins_otherwise": Step.CHAIN,
    "bundle_corrects_otherwise": Step.CHAIN,
}
"""Where each refusal is found out, some by their reason."""


def failed_at(code: str, reason: str = "") -> Step:
    """The step that refused a bundle with this code; KeyError for a code that is none of a bundle."""
    return _FAILED.get(f"{code}.{reason}") or _FAILED[code]


def refused_at(step: Step) -> tuple[str, ...]:
    """The codes that refuse a bundle at a step, some with a reason: ``bundle_damaged.json``."""
    return tuple(code for code, at in _FAILED.items() if at is step)


def steps(code: str = "", reason: str = "") -> tuple[tuple[Step, Outcome], ...]:
    """Every step with what became of it; without a code the bundle was taken."""
    order = tuple(Step)
    failed = order.index(failed_at(code, reason)) if code else len(order)
    return tuple(
        (
            step,
            Outcome.PASSED if place < failed else Outcome.FAILED if place == failed else Outcome.NOT_REACHED,
        )
        for place, step in enumerate(order)
    )
