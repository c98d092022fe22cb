# SPDX-License-Identifier: Apache-2.0
"""Every Persian word of a list that a report can be made of has an English one for the screen."""

from __future__ import annotations

import inspect

from welfare_desk.documents import visits, wording
from welfare_desk.documents.lists.every import REPORTABLE
from welfare_desk.documents.pension.words import KINDS, STATES
from welfare_desk.domain.text import holds_persian
from welfare_desk.sentences.report_heads import code_in_english, head_in_english, told_in_english


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


def test_every_choice_of_a_filter_is_told_in_english() -> None:
    choices: set[str] = set()
    for sheet in REPORTABLE.values():
        for narrowing in sheet.narrowing.values():
            if inspect.isfunction(narrowing.word):
                words = inspect.getclosurevars(narrowing.word).nonlocals.get("words", {})
                choices |= {getattr(word, "fa", word) for word in words.values()}
    assert "باطل، با برگهٔ جایگزین" in choices
    assert [one for one in sorted(choices) if holds_persian(told_in_english(one))] == []


def test_yes_and_no_and_numbers_of_a_filter_are_told_in_english() -> None:
    lists = ("casework.list", "casework.visits", "equipment.balance", "papers.register")
    told = {
        f"{name}.{narrowed}": [told_in_english(narrowing.word(value)) for value in (False, True)]
        for name in lists
        for narrowed, narrowing in REPORTABLE[name].narrowing.items()
        if narrowed in ("waiting", "incomplete", "members", "planned", "by_size", "printed")
    }
    assert told == {
        "casework.list.waiting": ["outside the queue", "in the queue"],
        "casework.list.incomplete": ["", "without SHEBA, mobile, date of birth or neighbourhood"],
        "casework.list.members": ["", "members of the household"],
        "casework.visits.planned": ["not planned", "planned"],
        "equipment.balance.by_size": ["", "for each size"],
        "papers.register.printed": ["not printed", "printed"],
    }
    assert told_in_english("فهرست شمارهٔ 3") == "list no. 3"
    assert told_in_english("شمارهٔ 12، بی مرکز") == "no. 12, without a centre"
    assert told_in_english("60 روز") == "60 days"
    assert told_in_english("واوان، شمارهٔ نو") == "واوان, شمارهٔ نو"
