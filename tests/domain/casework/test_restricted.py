# SPDX-License-Identifier: Apache-2.0
"""A restricted tag is one of the list, and the refusal does not repeat what was typed."""

from __future__ import annotations

import pytest

from welfare_desk.domain.casework.restricted import TAGS, read_tag
from welfare_desk.domain.errors import RuleError


@pytest.mark.parametrize(
    ("typed", "name"),
    [(TAGS[0], TAGS[0]), ("زباله گرد", "زباله‌گرد"), ("كودك كار و خيابان", "کودک کار و خیابان")],
)
def test_a_tag_is_read_in_any_spelling(typed: str, name: str) -> None:
    assert read_tag(typed) == name


@pytest.mark.parametrize(("typed", "code"), [(" ", "tag_needs_name"), ("رازی دیگر", "tag_unknown")])
def test_what_is_no_tag_is_refused(typed: str, code: str) -> None:
    with pytest.raises(RuleError) as refused:
        read_tag(typed)
    assert (refused.value.code, refused.value.facts) == (code, {})
