# SPDX-License-Identifier: Apache-2.0
"""Every Persian word of a list that a report can be made of has an English one for the screen."""

from __future__ import annotations

from welfare_desk.documents import visits, wording
from welfare_desk.documents.lists.every import REPORTABLE
from welfare_desk.documents.pension.words import KINDS, STATES
from welfare_desk.domain.text import holds_persian
from welfare_desk.sentences.report_heads import code_in_english, head_in_english


def test_titles_headings_and_filters_are_told_in_english() -> None:
    words = set()
    for sheet in REPORTABLE.values():
        words |= {sheet.title, *(column.heading for column in sheet.columns)}
        words |= {narrowing.label for narrowing in sheet.narrowing.values()}
    assert [one for one in sorted(words) if holds_persian(head_in_english(one))] == []
    assert head_in_english("ورود به صف (ماه)") == "Joined on (Month)"


def test_codes_in_cells_are_told_in_english_and_what_was_written_stays() -> None:
    coded = (
        wording.COVERAGES, wording.DISABILITIES, wording.DOMAINS, wording.PENSIONS, wording.QUEUES,
        wording.SEVERITIES, wording.SEXES, visits.KINDS, visits.RESULTS, KINDS, STATES,
    )  # fmt: skip
    words = {word for table in coded for word in table.values()}
    assert [one for one in sorted(words) if holds_persian(code_in_english(one))] == []
    assert code_in_english("واوان") == "واوان"
