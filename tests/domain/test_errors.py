# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pickle

import pytest

from welfare_desk.domain.errors import Cancelled, NotPermitted, RuleError, StorageError


def test_a_rule_error_shows_its_code_and_keeps_its_facts() -> None:
    error = RuleError("bad_date", reason="length", length=3)
    assert (str(error), error.code, error.facts) == (
        "bad_date",
        "bad_date",
        {"reason": "length", "length": 3},
    )


def test_a_fact_may_be_called_code() -> None:
    assert RuleError("key_reused", code="A-1").facts == {"code": "A-1"}


def test_personal_data_never_reaches_the_text_of_an_error() -> None:
    error = NotPermitted(permission="export_lists", user="رضایی")
    assert (str(error), error.facts) == ("not_permitted", {"permission": "export_lists", "user": "رضایی"})
    assert "رضایی" not in repr(error)


@pytest.mark.parametrize("unknown", [False, True])
def test_a_storage_error_says_whether_its_outcome_is_known(unknown: bool) -> None:
    error = StorageError("disk_full", outcome_unknown=unknown, free_bytes=0)
    assert (error.code, error.outcome_unknown, error.facts) == ("disk_full", unknown, {"free_bytes": 0})
    assert error.said_as == ("outcome_unknown_full" if unknown else "disk_full")
    assert StorageError("io_error", outcome_unknown=unknown).said_as == (
        "outcome_unknown" if unknown else "io_error"
    )
    assert StorageError("busy").outcome_unknown is False


@pytest.mark.parametrize(
    "error",
    [
        RuleError("bad_sheba", reason="checksum"),
        NotPermitted(permission="backup", user="ادمین"),
        StorageError("busy", outcome_unknown=True, seconds=5),
    ],
)
def test_an_error_comes_back_whole_from_a_child_process(error: RuleError | StorageError) -> None:
    back = pickle.loads(pickle.dumps(error))
    assert type(back) is type(error)
    assert (str(back), vars(back)) == (str(error), vars(error))


def test_cancelled_has_a_code_too_and_is_no_rule_error() -> None:
    back = pickle.loads(pickle.dumps(Cancelled()))
    assert (str(back), back.code, back.facts) == ("cancelled", "cancelled", {})
    assert not isinstance(back, RuleError | StorageError)
