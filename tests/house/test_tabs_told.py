# SPDX-License-Identifier: Apache-2.0
"""A sentence that sends somebody to a tab of the file calls it as it is called there, in both languages."""

from __future__ import annotations

import re
from importlib import import_module
from xml.etree import ElementTree

from tests.house.source import ROOT
from welfare_desk import sentences
from welfare_desk.sentences.quality import FINDINGS

_PERSIAN = re.compile("زبانهٔ («[^»]*»|[^ ]*)")
_ENGLISH = re.compile("(?:the tab (“[^”]*”|«[^»]*»|[^ ]*))|(?:([^ ]+) tab[ .,;])")


def titles() -> dict[str, str]:
    """What the tabs of a file are called: English and Persian."""
    room = ElementTree.parse(ROOT / "i18n" / "fa" / "casework.ts")
    (parts,) = [each for each in room.iter("context") if each.findtext("name") == "FileParts"]
    return {str(each.findtext("source")): str(each.findtext("translation")) for each in parts.iter("message")}


def every_sentence() -> list[sentences.Sentence]:
    """All that errors and findings say."""
    told = [one for each in FINDINGS.values() for one in (each.title, each.advice)]
    for room in sentences.ROOMS:
        table = import_module(f"welfare_desk.sentences.{room}").CODES
        told += table.values()
    return told


def test_a_tab_is_named_as_it_is_called() -> None:
    called = titles()
    persian = {found for one in every_sentence() for found in _PERSIAN.findall(one.fa)}
    english = {"".join(found) for one in every_sentence() for found in _ENGLISH.findall(one.en)}
    assert len(persian) == 6
    assert persian - {f"«{title}»" for title in called.values()} == set()
    assert english - {f"“{title}”" for title in called} == set()


def test_no_tab_of_the_file_is_called_a_sheet() -> None:
    sheets = re.compile("برگهٔ (نخست پرونده|«خانوار»)")
    assert [one.fa for one in every_sentence() if sheets.search(one.fa)] == []
