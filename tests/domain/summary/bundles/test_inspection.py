# SPDX-License-Identifier: Apache-2.0
"""How far a bundle came before it was refused."""

from __future__ import annotations

import pytest

from welfare_desk.domain.summary.bundles.inspection import Outcome, Step, failed_at, steps
from welfare_desk.sentences import codes

NO_STEP = {
    "bundles_too_many",
    "bundle_name_taken",
    "bundle_not_made",
    "bundle_not_on_record",
    "bundle_not_written",
}
"""What is said of no bundle that was read."""


@pytest.mark.parametrize(
    ("code", "reason", "step"),
    [
        ("bundle_damaged", "size", Step.WHOLE),
        ("bundle_damaged", "manifest", Step.WHOLE),
        ("bundle_version", "manifest", Step.WHOLE),
        ("bundle_signature", "", Step.SIGNATURE),
        ("bundle_damaged", "members", Step.MEMBERS),
        ("bundle_incomplete", "member", Step.MEMBERS),
        ("bundle_member_wrong", "unknown", Step.MEMBERS),
        ("bundle_damaged", "json", Step.FORM),
        ("bundle_incomplete", "check", Step.FORM),
        ("bundle_blocked", "", Step.FORM),
        ("bundle_version", "", Step.FORM),
        ("bundle_other_key", "", Step.OFFICE),
        ("bundle_other_county", "", Step.OFFICE),
        ("bundle_damaged", "stranger", Step.OFFICE),
        ("bundle_forked", "previous", Step.CHAIN),
    ],
)
def test_the_step_that_refused(code: str, reason: str, step: Step) -> None:
    assert failed_at(code, reason) is step


def test_every_code_of_a_bundle_belongs_to_a_step() -> None:
    told = {code for code in codes() if code.startswith("bundle_") and "." not in code} - NO_STEP
    assert all(failed_at(code) for code in told)


def test_what_comes_after_it_was_not_asked() -> None:
    outcomes = dict(steps("bundle_damaged", "members"))
    assert [outcomes[step] for step in Step] == [
        Outcome.PASSED,
        Outcome.PASSED,
        Outcome.FAILED,
        Outcome.NOT_REACHED,
        Outcome.NOT_REACHED,
        Outcome.NOT_REACHED,
    ]
    assert {outcome for _, outcome in steps()} == {Outcome.PASSED}
