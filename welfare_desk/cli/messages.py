# SPDX-License-Identifier: Apache-2.0
"""Errors in the words of the reader's language, thin over `welfare_desk.sentences`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from welfare_desk.domain.errors import Cancelled, NotPermitted, RuleError, StorageError
from welfare_desk.sentences import say

DONE, REFUSED, USAGE, STORAGE, NOT_PERMITTED = 0, 1, 2, 3, 4
"""Exit codes of the contract; trouble of our own (a bug) is told as storage trouble with a report number."""


Told = RuleError | StorageError | Cancelled


def exit_code(error: Told) -> int:
    """The exit code of a known error."""
    if isinstance(error, NotPermitted):
        return NOT_PERMITTED
    return STORAGE if isinstance(error, StorageError) else REFUSED


def error_document(
    code: str, facts: Mapping[str, Any], language: str, *, said_as: str = ""
) -> dict[str, Any]:
    """The one JSON document that an error answers with; `said_as` is the code of its sentence, if another."""
    message = say(said_as or code, facts, language)
    return {"error": {"code": code, "facts": dict(facts), "message": message}}
