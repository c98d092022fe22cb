# SPDX-License-Identifier: Apache-2.0
"""Every code has words of its own, in English and in Persian."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

import pytest

from i18n import strings
from welfare_desk.desktop.app import dress
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.codes import choices, tone, words
from welfare_desk.desktop.wording.events import event_detail, event_look
from welfare_desk.desktop.wording.fields import field_name, field_words
from welfare_desk.desktop.wording.happened import CASE_KINDS
from welfare_desk.desktop.wording.papers import PRINTED, paper_words
from welfare_desk.domain.casework.codes import (
    Coverage,
    DisabilityType,
    Domain,
    Kinship,
    Marital,
    Severity,
    Sex,
)
from welfare_desk.domain.casework.inquiry import InquiryAnswer
from welfare_desk.domain.casework.reception import ReceptionState
from welfare_desk.domain.casework.request import RequestState
from welfare_desk.domain.casework.visit import VisitResult, VisitState
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.summary.file import TimelineItem
from welfare_desk.domain.waiting import QueueState
from welfare_desk.paths import resources
from welfare_desk.settings import Settings


@pytest.fixture(autouse=True)
def _english(_dressed: None) -> None:
    dress(Settings(theme="light", language="en"))


CODES = [Domain, Sex, DisabilityType, Severity, Marital, Kinship, Coverage, PensionState, QueueState]


@pytest.mark.parametrize("kind", CODES)
def test_every_code_has_words_of_its_own(kind: type[StrEnum]) -> None:
    said = [words(code) for code in kind]
    assert len(set(said)) == len(said)
    assert [text for text in said if not text or "_" in text or text.islower()] == []


def test_codes_with_the_same_value_keep_their_own_words() -> None:
    assert [words(code) for code in (Sex.UNKNOWN, DisabilityType.UNKNOWN, Severity.UNKNOWN)] == [
        "Not recorded",
        "Type not known",
        "No vote yet",
    ]
    assert [tone(code) for code in (Severity.UNKNOWN, Severity.SEVERE, None)] == [
        Tone.GREY,
        Tone.RED,
        Tone.GREY,
    ]


def test_choices_pair_codes_with_words() -> None:
    assert choices((Sex.FEMALE, Sex.MALE)) == [(Sex.FEMALE, "Female"), (Sex.MALE, "Male")]
    assert words(None) == ""


@pytest.mark.parametrize(
    ("kind", "code", "title"),
    [
        ("coverage", "covered", "Taken under coverage"),
        ("pension", "none", "Pension ended"),
        ("queue", "waiting", "Joined the waiting queue"),
        ("paper", "certificate", "Certificate of coverage issued"),
        ("edit", "casework.edit_person", "Details edited"),
        ("edit", "unheard", "Details edited"),
        ("unheard", "unheard", "Change recorded"),
        ("visit", "met", "Visited and met"),
        ("commission", "counter_rejected", "Counter-vote: rejected"),
        ("inquiry", "sent", "Inquiry sent"),
        ("document", "removed", "Document taken out"),
        ("request", "granted", "Request granted"),
        ("reception", "light", "Helped at the desk without a file"),
    ],
)
def test_events_are_told_by_kind_and_code(kind: str, code: str, title: str) -> None:
    assert event_look(kind, code).title == title


def test_names_of_changed_fields_are_told_once() -> None:
    assert field_words(["mobile", "", "mobile", "sheba"]) == "Mobile, SHEBA"
    assert field_name("not_a_field") == "not_a_field"


def test_details_of_events_are_told_in_words() -> None:
    def told(kind: str, detail: str) -> str:
        return event_detail(TimelineItem(date(2025, 1, 1), kind, "", detail, "مریم"))

    assert [
        told("edit", "mobile، sheba"),
        told("queue", "ویلچر، درخواست مددجو، ۹۸۰/۲۹"),
        told("queue", ""),
        told("import", "3"),
        told("coverage", "رأی کمیسیون"),
        told("coverage", "ورود از فهرست «list.xlsx»"),
    ] == [
        "Mobile, SHEBA — \u2067مریم\u2069",
        "\u2067ویلچر، درخواست مددجو، ۹۸۰/۲۹\u2069 — \u2067مریم\u2069",
        "\u2067مریم\u2069",
        "list no. 3 — \u2067مریم\u2069",
        "\u2067رأی کمیسیون\u2069 — \u2067مریم\u2069",
        "\u2067ورود از فهرست «\u200elist.xlsx\u200e\u200e»\u2069 — \u2067مریم\u2069",
    ]


def test_every_event_of_casework_has_a_title_of_its_own_and_a_picture() -> None:
    looks = [event_look(kind, code) for kind, codes in CASE_KINDS.items() for code in codes]
    assert len({look.title for look in looks}) == len(looks)
    pictures = {path.stem for path in (resources() / "icons").glob("*.svg")}
    assert [look.icon for look in looks if look.icon not in pictures] == []


@pytest.mark.parametrize(
    ("kind", "states"),
    [
        ("visit", [VisitState.PLANNED, VisitState.GIVEN_UP, *VisitResult]),
        ("request", ["asked", *(set(RequestState) - {RequestState.OPEN})]),
        ("reception", list(ReceptionState)),
        ("inquiry", ["sent", *InquiryAnswer]),
    ],
)
def test_no_state_is_left_without_an_event(kind: str, states: list[str]) -> None:
    assert set(CASE_KINDS[kind]) == set(states)


def test_what_an_event_is_about_is_told_in_words() -> None:
    def told(kind: str, about: tuple[str, ...], detail: str = "", until: date | None = None) -> str:
        return event_detail(TimelineItem(date(2025, 1, 1), kind, "", detail, "", about, until))

    assert [
        told("visit", ("home",), "سفر"),
        told("commission", ("physical", "severe"), "1404-01", date(2025, 3, 21)),
        told("inquiry", ("imdad_committee",), "12/3"),
        told("document", ("insurance",)),
        told("request", (), "ویلچر"),
    ] == [
        "At home, \u2067سفر\u2069",
        "Physical, Severe, \u200e1404-01\u200e, valid until \u200e1404/01/01\u200e",
        "Imdad Committee, 12/3",
        "Insurance booklet",
        "\u2067ویلچر\u2069",
    ]


def test_every_paper_has_a_name() -> None:
    assert [kind for kind in PRINTED if paper_words(kind) == kind] == []
    assert [paper_words("letter"), paper_words("unheard")] == ["Outgoing letters", "unheard"]


def test_the_persian_words_are_all_there() -> None:
    assert [problem for problem in strings.problems() if problem.startswith("wording.ts")] == []
