# SPDX-License-Identifier: Apache-2.0
"""A name or reason says something: marks, joiners, fillers and punctuation alone name nobody and nothing.

Asked of every fact at the door and of every field while it is typed, by the field's name; where a field of
another name holds one, or a field of these names only chooses what is named already, its metadata says so.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from welfare_desk.domain.text import fold

_NAMED = "named"

A_NAME: Mapping[str, Any] = {_NAMED: "bad_name"}
"""Metadata of the name of a person or a body: at least one letter."""
A_TITLE: Mapping[str, Any] = {_NAMED: "bad_title"}
"""Metadata of what a thing is called: at least one letter or digit."""
CHOSEN: Mapping[str, Any] = {_NAMED: None}
"""Metadata of a name that only points at what has it already."""
HALF_TYPED: Mapping[str, Any] = {_NAMED: None}
"""Metadata of what a form holds before it is saved: any text, and judged when it is."""

_NAMES = frozenset(
    {
        "addressed_to", "answered_by", "assessor", "brought_by", "collector", "correspondent", "deliverer",
        "display_name", "done_by", "expert", "father_name", "first_name", "given_by", "guarantor",
        "last_name", "leader", "members", "origin_office", "other_office", "party", "prescriber",
        "referred_by", "seller", "social_worker", "taken_by", "visitor",
    }
)  # fmt: skip
_TITLES = frozenset(
    {
        "birth_place", "body", "campaign", "categories", "name", "neighbourhood", "neighbourhoods",
        "own_conditions", "place", "purpose", "service", "session_no", "subject", "title",
    }
)  # fmt: skip
_BY_FIELD = {"bad_name": _NAMES, "bad_title": _TITLES, "bad_reason": frozenset({"reason"})}


def name_fault(field: str, text: str, metadata: Mapping[str, Any] | None = None) -> str | None:
    """The code that refuses a text as the name that a field holds; None for one that may stand, or for none.

    `bad_name` without a letter, `bad_title` and `bad_reason` without a letter or digit.
    """
    by_field = next((code for code, fields in _BY_FIELD.items() if field in fields), None)
    code: str | None = (metadata or {}).get(_NAMED, by_field)
    if code is None or not text.strip():
        return None
    says = str.isalpha if code == "bad_name" else str.isalnum
    return None if any(map(says, fold(text))) else code
