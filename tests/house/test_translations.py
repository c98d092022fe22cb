# SPDX-License-Identifier: Apache-2.0
"""The window in Persian is whole: every sentence translated, with the same placeholders."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from i18n import strings
from tests.house.source import name, no_fault, program, tree

CODE = """
from PySide6.QtCore import QObject

class Page(QObject):
    def build(self):
        self.tr("Open %1")
        self.tr("%n file(s)", "", 3)
"""


def ts(*translations: str) -> str:
    heads = ["<message><source>Open %1</source>", '<message numerus="yes"><source>%n file(s)</source>']
    messages = "".join(
        f"{head}{translation}</message>" for head, translation in zip(heads, translations, strict=False)
    )
    return (
        '<?xml version="1.0" encoding="utf-8"?><TS version="2.1" language="fa"><context><name>Page</name>'
        f"{messages}</context></TS>"
    )


def test_every_sentence_of_the_window_is_persian() -> None:
    no_fault(strings.problems())


def test_every_number_that_the_window_tells_in_english_has_its_plural() -> None:
    no_fault(strings.plural_problems())


def test_no_sentence_is_said_by_a_name_that_the_tools_of_translators_do_not_know() -> None:
    """They read the code as text: what `say = translate` says is never collected, and stays English."""
    found = []
    for path in program():
        for node in ast.walk(tree(path)):
            said = isinstance(node, ast.Assign) and isinstance(node.value, ast.Attribute)
            if said and node.value.attr in {"tr", "translate"}:
                names = [ast.unparse(target) for target in node.targets]
                found += [f"{name(path)}:{node.lineno} {one}" for one in names if one != node.value.attr]
    no_fault(found)


def test_a_number_is_told_by_tr_which_alone_is_collected_with_its_plurals() -> None:
    """Of `translate` the tools take a literal number only: what counts at run time is dropped, unsaid."""
    found = []
    for path in program():
        for node in ast.walk(tree(path)):
            called = node.func if isinstance(node, ast.Call) else None
            what = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
            if isinstance(node, ast.Call) and what == "translate" and len(node.args) > 3:
                found.append(f"{name(path)}:{node.lineno}")
    no_fault(found)


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    desktop, sources = tmp_path / "desktop", tmp_path / "fa"
    (desktop / "casework").mkdir(parents=True)
    sources.mkdir()
    (desktop / "casework" / "page.py").write_text(CODE, "utf-8")
    monkeypatch.setattr(strings, "DESKTOP", desktop)
    monkeypatch.setattr(strings, "SOURCES", sources)
    monkeypatch.setattr(strings, "COMPILED", tmp_path / "out" / "fa.qm")
    monkeypatch.setattr(strings, "PLURALS", tmp_path / "en" / "plurals.ts")
    monkeypatch.setattr(strings, "COMPILED_PLURALS", tmp_path / "out" / "en.qm")
    return sources / "casework.ts"


WHOLE = (
    "<translation>باز کردن %1</translation>",
    "<translation><numerusform>%n پرونده</numerusform></translation>",
)


def test_a_whole_room_has_no_problem(room: Path) -> None:
    room.write_text(ts(*WHOLE), "utf-8")
    no_fault(strings.problems())


@pytest.mark.parametrize(
    ("translations", "told"),
    [
        (('<translation type="unfinished">باز</translation>', WHOLE[1]), "has no finished Persian"),
        (("<translation></translation>", WHOLE[1]), "has no finished Persian"),
        (("<translation>باز کردن</translation>", WHOLE[1]), "has other placeholders"),
        (("<translation>باز کردن %2</translation>", WHOLE[1]), "has other placeholders"),
        ((WHOLE[0],), "«%n file(s)» is missing"),
    ],
)
def test_each_fault_is_told(room: Path, translations: tuple[str, ...], told: str) -> None:
    room.write_text(ts(*translations), "utf-8")
    (problem,) = strings.problems()
    assert told in problem


def test_a_sentence_no_longer_used_is_told(room: Path) -> None:
    room.write_text(ts(*WHOLE).replace("Open %1", "Shut %1"), "utf-8")
    assert sorted(problem.rpartition("»")[2] for problem in strings.problems()) == [
        " is missing; run refresh",
        " is used nowhere",
    ]


def test_a_sentence_that_lupdate_cannot_see_is_told(room: Path) -> None:
    room.write_text(ts(*WHOLE), "utf-8")
    hidden = 'say = QCoreApplication.translate\nsay("Page", "Shut")\n'
    (strings.DESKTOP / "casework" / "words.py").write_text(hidden, "utf-8")
    assert strings.problems() == ["casework/words.py: lupdate does not see «say(…)»; call it translate"]


def test_a_context_belongs_to_one_room(room: Path) -> None:
    """Of two translations of one sentence Qt keeps the first and warns."""
    other = strings.DESKTOP / "visits"
    other.mkdir()
    (other / "page.py").write_text(CODE, "utf-8")
    for room_name in ("casework", "visits"):
        (room.parent / f"{room_name}.ts").write_text(ts(*WHOLE), "utf-8")
    shared, *warned = strings.problems()
    assert shared == "Page is a context of casework.ts and visits.ts; give one another name"
    assert [line.partition(" in ")[0] for line in warned[:1]] == ["Warning: dropping duplicate messages"]
    assert strings.build() == 1


def test_refresh_keeps_what_is_translated_and_build_compiles_it(room: Path) -> None:
    room.write_text(ts(WHOLE[0]), "utf-8")
    assert strings.refresh([]) == 0
    assert [(message.translations, message.state) for message in strings.messages(room)] == [
        (("باز کردن %1",), "finished"),
        (("",), "unfinished"),
    ]
    assert strings.build() == 0
    assert strings.COMPILED.stat().st_size > 50
