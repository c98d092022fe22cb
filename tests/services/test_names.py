# SPDX-License-Identifier: Apache-2.0
"""Every text that a command takes is a name or is not, and no name is made of marks alone."""

from __future__ import annotations

import re
import typing
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from functools import partial
from itertools import count
from typing import Any

import pytest

from tests.campaigns.scenes import EMPTY_OFFICE_ONLY, commands
from tests.services.stage import Scene
from tests.support.office import copy_office, desk
from welfare_desk.domain.bounds import is_counted
from welfare_desk.domain.casework.entry import FIELDS
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.naming import name_fault
from welfare_desk.domain.text import ZWNJ, fold, unify, unify_lines
from welfare_desk.sentences import say
from welfare_desk.services.session import Session

TANWIN, TATWEEL, FILLER = "\u064b", "\u0640", "\u3164"

UNSEEN = [
    "\u3164", "\uffa0", "\u115f", "\u1160", "\u2800", "\u17b4", "\u17b5", "\u034f", "\ufe0f", "\u180b",
    "\u2060", "\u2065", "\u206f", "\ufff0", "\U0001d173", "\U000e0001", "\U000e0100", "\U000e01f0",
    "\U00013441", "\U00016fe4", " \u3164\u2800 ",
]  # fmt: skip
"""Fillers, blanks and signs without a shape of their own."""

NO_NAMES = frozenset(
    {
        "address", "answer", "answer_letter_no", "asked", "barcode", "brought_by_id", "centre", "circular_no",
        "code", "collector_id", "commands", "complaint", "deed_no", "digest", "fax", "fields", "file_no",
        "file_nos", "file_sha256", "for_user", "from_gone", "given", "household_of", "invoice_no", "item",
        "key", "kinship", "kinships", "known", "letter_no", "line", "list", "mark", "measure", "missing",
        "model", "need", "needs", "new_password", "note", "number", "office", "old_password", "other_file_no",
        "out", "own_password", "party_id", "password", "path", "pc", "period", "phone", "pin", "postal_code",
        "prescription_no", "remark", "replaced_by", "report", "seen", "seen_digest", "serial", "serials",
        "sheba", "shelf", "size", "sizes", "source", "table", "tasks_to", "text", "to", "user", "users",
        "value", "visitors", "voucher", "weights", "why", "wish", "words",
    }
)  # fmt: skip
"""Fields that hold something else: numbers, secrets, places, sentences, and whatever exists already."""

PLACES = ("out", "path", "to")

FORM_FIELDS = [name for name in (*FIELDS, "name", "leader") if name_fault(name, TANWIN)]
"""Names among what a form sends by its own names."""

_turns = count()


def texts(kind: Any, path: str = "", metadata: Mapping[str, Any] | None = None) -> Iterator[tuple[str, Any]]:
    """Where a command's facts hold a text, with what is declared of it; rows of a list apart."""
    if kind is str:
        yield path, metadata or {}
    elif is_dataclass(kind):
        hints = typing.get_type_hints(kind)
        for part in fields(kind):
            if is_counted(part.metadata):
                yield from texts(hints[part.name], f"{path}.{part.name}".lstrip("."), part.metadata)
    else:
        inside = f"{path}[]" if typing.get_origin(kind) in (tuple, list) else path
        for part in typing.get_args(kind):
            yield from texts(part, inside, metadata)


def leaf(path: str) -> str:
    return path.rpartition(".")[2].replace("[]", "")


def all_texts() -> Iterator[tuple[str, str, Any]]:
    """Every text of every command: its name, the path of the field, and what is declared of it."""
    for name, command in commands().items():
        yield from ((name, *found) for found in dict(texts(command.facts)).items())


NAMES = [f"{name} {path}" for name, path, known in all_texts() if name_fault(leaf(path), TANWIN, known)]
FORMS = [
    name
    for name, command in commands().items()
    if any(part.name == "fields" for part in fields(command.facts)) and name not in EMPTY_OFFICE_ONLY
]


def test_every_text_is_known_for_a_name_or_for_something_else() -> None:
    unknown = {
        f"{name} {path}"
        for name, path, known in all_texts()
        if not name_fault(leaf(path), TANWIN, known) and not known and leaf(path) not in NO_NAMES
    }
    assert unknown == set()


def put(facts: Any, path: str, text: str) -> Any:
    """The same facts with this text there; a list of names gets it as one more."""
    head, _, rest = path.partition(".")
    name = head.removesuffix("[]")
    now = getattr(facts, name)
    if head.endswith("[]"):
        return replace(facts, **{name: (put(now[0], rest, text), *now[1:]) if rest else (*now, text)})
    return replace(facts, **{name: put(now, rest, text) if rest else text})


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    with desk(copy_office(tmp_path_factory.mktemp("names") / "office")) as session:
        yield session


def refused_as(office: Session, scene: Scene, facts: Any) -> dict[str, str]:
    with pytest.raises(RuleError) as refused:
        office.do(scene.command, facts)
    assert refused.value.code == "bad_fields"
    told: Any = refused.value.facts
    at = (leaf(re.sub(r"\[\d+\]", "", str(field))) for field in told["fields"])
    return dict(zip(at, told["codes"], strict=True))


@pytest.mark.parametrize("told", [one for one in NAMES if one.split()[0] not in EMPTY_OFFICE_ONLY])
def test_a_mark_alone_is_no_name(told: str, office: Session) -> None:
    name, path = told.split()
    scene = Scene(office, name, next(_turns))
    for nothing in (TANWIN, FILLER):
        code = refused_as(office, scene, put(scene.facts, path, nothing))[leaf(path)]
        assert code in ("bad_name", "bad_title", "bad_reason")


@pytest.mark.parametrize("name", FORMS)
def test_a_form_takes_no_mark_for_a_name(name: str, office: Session) -> None:
    scene = Scene(office, name, next(_turns))
    for field in FORM_FIELDS:
        facts = replace(scene.facts, fields={**scene.facts.fields, field: TANWIN})
        assert refused_as(office, scene, facts)[field] in ("bad_name", "bad_title")


@pytest.mark.parametrize("typed", [TANWIN, ZWNJ, TATWEEL, "؟!", "…", "\u0654", *UNSEEN])
def test_what_says_nothing_is_no_name(typed: str) -> None:
    told = tuple(name_fault(field, typed) for field in ("visitor", "title", "reason"))
    assert told == ("bad_name", "bad_title", "bad_reason")


@pytest.mark.parametrize("unseen", UNSEEN)
def test_a_sign_that_nobody_sees_is_not_kept(unseen: str) -> None:
    assert (unify(unseen), unify_lines(unseen), fold(unseen)) == ("", "", "")
    assert unify(f"{unseen}زهرا{unseen}") == "زهرا"


@pytest.mark.parametrize(
    ("field", "typed", "code"),
    [
        ("visitor", "۱۲", "bad_name"),
        ("title", "۱۲", None),
        ("visitor", "ع", None),
        ("visitor", " ", None),
        ("text", TANWIN, None),
    ],
)
def test_persons_have_letters_and_things_letters_or_digits(field: str, typed: str, code: str | None) -> None:
    assert name_fault(field, typed) == code


def test_the_sentence_names_the_field() -> None:
    facts = {"fields": ["title"], "codes": ["bad_title"], "reasons": [""]}
    assert "«عنوان»: این نام نه حرفی دارد نه رقمی؛" in say("bad_fields", facts, "fa")


def _with_marks(path: str, act: Any) -> Any:
    return put(act.facts, path, TANWIN)


@pytest.mark.parametrize("name", sorted(set(commands()) - EMPTY_OFFICE_ONLY))
def test_no_text_of_marks_is_a_fault_of_the_program(name: str, office: Session) -> None:
    scene = Scene(office, name, next(_turns))
    for one, path, known in all_texts():
        free = one == name and not name_fault(leaf(path), TANWIN, known) and path not in PLACES
        if free and isinstance(getattr(scene.facts, path, None), str):
            scene.rehearse(partial(_with_marks, path))
