# SPDX-License-Identifier: Apache-2.0
"""What the command line says of an error, and the code it ends with."""

from __future__ import annotations

import pytest

from welfare_desk.cli.messages import exit_code, told_of
from welfare_desk.domain.errors import Cancelled, NotPermitted, RuleError, StorageError


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (RuleError("file_not_found"), 1),
        (Cancelled(), 1),
        (StorageError("busy"), 3),
        (NotPermitted(permission="export_lists", user="رضا"), 4),
    ],
)
def test_each_kind_of_error_has_its_exit_code(error: RuleError | StorageError | Cancelled, code: int) -> None:
    assert exit_code(error) == code


KNOWN = "Somebody else is saving and your turn did not come; nothing was saved. Try again in a moment."
UNKNOWN = (
    "It is not known whether this was saved. Hand out no paper, and do the same again; it will not "
    "be saved twice."
)


SAID = {
    "busy": "Somebody else is saving and your turn did not come; nothing was saved. Try again in a moment.",
    "unknown": "It is not known whether this was saved. Hand out no paper, and do the same again; it will "
    "not be saved twice.",
    "key": "It is not known whether this was saved. Hand out no paper, and run the same command again with "
    "--key k7; it will not be saved twice.",
}


def test_nobody_is_told_that_nothing_was_saved_when_that_is_unknown() -> None:
    known, unknown = StorageError("busy"), StorageError("busy", outcome_unknown=True)
    plain = {"code": "busy", "facts": {}}
    assert told_of(known, "k7", "en") == {"error": {**plain, "message": SAID["busy"]}}
    for key, said in (("", "unknown"), ("k7", "key")):
        assert told_of(unknown, key, "en") == {
            "error": {**plain, "message": SAID[said], "outcome_unknown": True, "key": key}
        }


def test_a_full_disk_is_named_though_the_outcome_is_unknown() -> None:
    full = StorageError("disk_full", outcome_unknown=True)
    told = {key: told_of(full, key, "en")["error"]["message"] for key in ("", "k7")}
    begins = "The disk is full, and it is not known whether this was saved. Hand out no paper, free some"
    assert told == {
        "": f"{begins} space and do the same again; it will not be saved twice.",
        "k7": f"{begins} space and run the same command again with --key k7; it will not be saved twice.",
    }
