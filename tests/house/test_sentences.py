# SPDX-License-Identifier: Apache-2.0
"""Every code that our code can raise has its sentence, in both languages, with the same placeholders."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
import string
from collections import Counter
from datetime import date

import pytest

from tests.house.source import name, no_fault, program, tree
from welfare_desk import sentences
from welfare_desk.domain.access import Permission
from welfare_desk.domain.text import persian_digits
from welfare_desk.sentences.access import RIGHTS

RAISERS = {"RuleError", "StorageError"}


def rooms() -> dict[str, dict[str, sentences.Sentence]]:
    found = {}
    for module in pkgutil.iter_modules(sentences.__path__):
        codes = getattr(importlib.import_module(f"welfare_desk.sentences.{module.name}"), "CODES", None)
        if codes is not None:
            found[module.name] = codes
    return found


def placeholders(text: str) -> list[str]:
    return sorted({field.partition(":")[0] for _, field, _, _ in string.Formatter().parse(text) if field})


def test_every_room_is_read_when_something_is_said() -> None:
    assert sorted(rooms().keys() - set(sentences.ROOMS)) == []


def test_both_languages_fill_in_the_same_facts() -> None:
    differing = [
        f"{room}: {code}"
        for room, codes in rooms().items()
        for code, sentence in codes.items()
        if placeholders(sentence.fa) != placeholders(sentence.en)
    ]
    no_fault(differing)


def test_every_sentence_is_there_and_in_its_language() -> None:
    odd = [
        f"{room}: {code}"
        for room, codes in rooms().items()
        for code, sentence in codes.items()
        if not re.search("[آ-ی]", sentence.fa) or re.search("[آ-ی]", re.sub("«[^»]*»", "", sentence.en))
    ]
    no_fault(odd)


def test_a_code_has_one_home() -> None:
    homes = Counter(code for codes in rooms().values() for code in codes)
    assert [code for code, count in homes.items() if count > 1] == []


def test_every_code_raised_has_a_sentence() -> None:
    known = {code for codes in rooms().values() for code in codes}
    silent = []
    for path in program():
        for node in ast.walk(tree(path)):
            if not (isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant)):
                continue
            raiser = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            code = str(node.args[0].value)
            if raiser in RAISERS and code not in known:
                silent.append(f"{name(path)}:{node.lineno} {code}")
    no_fault(silent)


def test_every_right_has_a_name_that_a_refusal_says() -> None:
    assert [right.value for right in Permission if right.value not in RIGHTS] == []
    refused = sentences.say("not_permitted", {"permission": "export_lists", "user": "x"}, "fa")
    assert refused == "حساب شما اجازهٔ این کار را ندارد (خروجی گرفتن از فهرست‌ها). از مدیر اداره بخواهید."


@pytest.mark.parametrize(
    ("given", "told"),
    [(date(2026, 10, 23), "1405/08/01"), ("2026-10-23", "1405/08/01"), ("0000-13-40", "0000-13-40")],
)
@pytest.mark.parametrize("language", ["fa", "en"])
def test_days_are_told_in_the_offices_calendar(given: object, told: str, language: str) -> None:
    said = sentences.say("before_last_event", {"date": given, "last": "2026-11-28"}, language)
    if language == "fa" and told != given:
        told = persian_digits(told)
    last = "1405/09/07" if language == "en" else "۱۴۰۵/۰۹/۰۷"
    assert (told in said, last in said) == (True, True)
