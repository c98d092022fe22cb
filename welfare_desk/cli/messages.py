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


def error_document(code: str, facts: Mapping[str, Any], language: str) -> dict[str, Any]:
    """The one JSON document that an error answers with."""
    return {"error": {"code": code, "facts": dict(facts), "message": say(code, facts, language)}}


def told_of(error: Told, key: str, language: str) -> dict[str, Any]:
    """The document of a known error; where nobody knows what was saved it names the key to repeat.

    So it does where what was saved could only not be told.
    """
    document = error_document(error.code, error.facts, language)
    if error.code == "answer_unwritten" and key:
        document["error"] |= {"message": say("answer_unwritten_key", {"key": key}, language), "key": key}
    if isinstance(error, StorageError) and error.outcome_unknown:
        said_as = f"{error.said_as}_key" if key else error.said_as
        message = say(said_as, {**error.facts, "key": key}, language)
        document["error"] |= {"message": message, "outcome_unknown": True, "key": key}
    return document
