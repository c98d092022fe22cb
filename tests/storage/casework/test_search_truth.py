# SPDX-License-Identifier: Apache-2.0
"""Search agrees with reading every file: whatever is registered and edited, and however it is typed."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tests.support.clients import national_id, register
from tests.support.office import office
from welfare_desk.domain.casework.finding import words_of
from welfare_desk.domain.summary.listing import FindFiles
from welfare_desk.services.casework.commands import EditPerson, edit_person
from welfare_desk.services.casework.questions import find
from welfare_desk.storage.casework import listing

PARTS = ["علی", "رضا", "محمد", "عل", "خرم", "آبادی", "اصل", "گل", "بانو", "علي", "ابادی", "3"]
JOINTS = ["", " ", "\u200c", "-"]
NAMES = st.builds(
    lambda parts, joints: "".join(part + joint for part, joint in zip(parts, [*joints, ""], strict=False)),
    st.lists(st.sampled_from(PARTS[:-1]), min_size=1, max_size=3),
    st.lists(st.sampled_from(JOINTS), min_size=2, max_size=2),
)
PHONES = st.integers(0, 99).map(lambda number: f"0912{number:02d}34567")


def _joined(words: list[str]) -> list[list[str]]:
    """All ways to run neighbours together."""
    if len(words) <= 1:
        return [words]
    rest = _joined(words[1:])
    return [[words[0], *way] for way in rest] + [[words[0] + way[0], *way[1:]] for way in rest]


class Client:
    """What one file is found by, kept by the test itself."""

    def __init__(self, file_no: str, number: str, fields: dict[str, str]) -> None:
        self.file_no = file_no
        self.national_id = number
        self.fields = fields
        self.version = 1

    def matches(self, typed: str) -> bool:
        """Read the file as a patient clerk would."""
        words = words_of(typed)
        if not words:
            return False
        if all(word.isdigit() for word in words):
            return self._has_code("".join(words)) or self._has_number(words)
        names = [word for word in words if not word.isdigit()]
        if self._has_words(words):
            return True
        numbers = [word for word in words if word.isdigit()]
        return bool(numbers) and self._has_words(names) and all(map(self._has_code, numbers))

    def _has_words(self, words: list[str]) -> bool:
        begun = [
            "".join(found[start:])
            for name in ("first_name", "last_name", "father_name", "neighbourhood")
            for found in [words_of(self.fields.get(name, ""))]
            for start in range(len(found))
        ]
        return any(
            all(any(token.startswith(word) for token in begun) for word in way) for way in _joined(words)
        )

    def _has_code(self, code: str) -> bool:
        year, number = self.file_no.split("-")
        phone = self.fields.get("mobile", "")
        keys = [self.national_id, year + number, number, number.lstrip("0"), phone]
        return any(key.startswith(code) for key in keys) or (len(code) >= 3 and phone.endswith(code))

    def _has_number(self, words: list[str]) -> bool:
        return len(words) == 2 and "-".join((words[0], words[1].zfill(5))) == self.file_no


class SearchAndTruth(RuleBasedStateMachine):
    """Registers, edits and searches in one office."""

    @initialize()
    def start(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.session = office(Path(self.folder.name))
        self.clients: list[Client] = []

    def teardown(self) -> None:
        if hasattr(self, "session"):
            self.session.close()
            self.folder.cleanup()

    @rule(first=NAMES, last=NAMES, father=NAMES, mobile=PHONES, place=st.sampled_from(["", "محله ۳", "گل"]))
    def register(self, first: str, last: str, father: str, mobile: str, place: str) -> None:
        fields = {
            "first_name": first,
            "last_name": last,
            "father_name": father,
            "mobile": mobile,
            "neighbourhood": place,
        }
        number = len(self.clients)
        made = register(self.session, number, **fields)
        self.clients.append(Client(made.file_no, national_id(number), fields))

    @precondition(lambda self: self.clients)
    @rule(data=st.data(), last=NAMES, mobile=PHONES)
    def edit(self, data: st.DataObject, last: str, mobile: str) -> None:
        client = data.draw(st.sampled_from(self.clients))
        fields = {"last_name": last, "mobile": mobile}
        edited = self.session.do(edit_person, EditPerson(client.file_no, client.version, 1, fields))
        client.version = edited.person_version
        client.fields.update(fields)

    @precondition(lambda self: self.clients)
    @rule(data=st.data(), cut=st.integers(1, 12), more=st.sampled_from(["", "0912", "3", "گل"]))
    def search(self, data: st.DataObject, cut: int, more: str) -> None:
        client = data.draw(st.sampled_from(self.clients))
        wholes = [
            client.fields["first_name"],
            client.fields["last_name"] + " " + client.fields["first_name"],
            client.fields["father_name"] + "  " + client.fields["last_name"],
            client.national_id,
            client.file_no,
            client.fields["mobile"],
            client.fields["mobile"][-4:],
        ]
        self._compare(f"{data.draw(st.sampled_from(wholes))[:cut]} {more}")

    @rule(parts=st.lists(st.sampled_from(PARTS), max_size=3), joint=st.sampled_from(JOINTS))
    def search_anything(self, parts: list[str], joint: str) -> None:
        self._compare(joint.join(parts))

    def _compare(self, typed: str) -> None:
        found = self.session.ask(find, FindFiles(typed))
        there = sorted(client.file_no for client in self.clients if client.matches(typed))
        if found.searched or (not there and not found.rows):
            assert there == []
            return
        assert sorted(row.file_no for row in found.rows) == there
        first = self.session.ask(find, FindFiles(typed, limit=1))
        assert (len(first.rows), first.total) == (1, len(there))

    @invariant()
    def the_search_side_is_right(self) -> None:
        if hasattr(self, "session"):
            with self.session._store.kept_reader() as raw:
                assert listing.wrong_files(raw) == []


TestSearchAndTruth = SearchAndTruth.TestCase
TestSearchAndTruth.settings = settings(max_examples=30, stateful_step_count=25, deadline=None)
