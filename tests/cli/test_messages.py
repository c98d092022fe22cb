# SPDX-License-Identifier: Apache-2.0
"""What the command line says of an error, and the code it ends with."""

from __future__ import annotations

import pytest

from welfare_desk.cli.messages import error_document, exit_code
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


@pytest.mark.parametrize(("unknown", "message"), [(False, KNOWN), (True, UNKNOWN)])
def test_nobody_is_told_that_nothing_was_saved_when_that_is_unknown(unknown: bool, message: str) -> None:
    error = StorageError("busy", outcome_unknown=unknown)
    document = error_document(error.code, error.facts, "en", said_as=error.said_as)
    assert document == {"error": {"code": "busy", "facts": {}, "message": message}}
