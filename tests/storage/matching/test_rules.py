# SPDX-License-Identifier: Apache-2.0
"""What a merge does with every row that points at whoever goes."""

from __future__ import annotations

from welfare_desk.storage.matching.rules import RULES, references


def test_every_reference_to_a_person_or_a_file_has_its_rule() -> None:
    """A new table that points at either says what a merge does with it: `storage/matching/rules.py`."""
    assert sorted(RULES) == sorted(references("person") + references("case_file"))
