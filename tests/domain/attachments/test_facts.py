# SPDX-License-Identifier: Apache-2.0
"""Validity, titles and refusals of documents."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from welfare_desk.domain.attachments.facts import (
    LONGEST_TITLE,
    SOON_DAYS,
    Refusal,
    Validity,
    problems_of,
    refused,
    shown_name,
    title_of,
    validity,
)

TODAY = date(2025, 10, 22)


@pytest.mark.parametrize(
    ("days", "state"),
    [
        (None, Validity.ENDLESS),
        (-1, Validity.ENDED),
        (0, Validity.ENDING),
        (SOON_DAYS, Validity.ENDING),
        (SOON_DAYS + 1, Validity.VALID),
    ],
)
def test_how_long_a_document_holds(days: int | None, state: Validity) -> None:
    ends = None if days is None else TODAY + timedelta(days=days)
    assert validity(ends, TODAY) == (state, days or 0)


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("اجاره‌نامهٔ سال ۱۴۰۴.pdf", "اجاره‌نامهٔ سال ۱۴۰۴"),
        ("C:\\Users\\desk\\كارت ملي.jpg", "کارت ملی"),
        ("/tmp/lease_2024.pdf", "lease 2024"),
        ("IMG_20250101_1.jpg", ""),
        ("scan0001.pdf", ""),
        ("12345.png", ""),
        ("../../../etc/passwd", "passwd"),
        ("گواهی\u202egpj.exe", "گواهی gpj"),
        ("CON", "CON"),
        ("a" * 300 + ".pdf", "a" * LONGEST_TITLE),
        ("", ""),
    ],
)
def test_titles_that_names_of_files_suggest(name: str, title: str) -> None:
    assert title_of(name) == title


def test_names_are_shown_without_signs_that_turn_them() -> None:
    assert shown_name("/a/b/فرم\u202e\n\0نیاز.pdf") == "فرمنیاز.pdf"
    assert shown_name("C:\\x\\کارت.png") == "کارت.png"
    assert shown_name("///") == "؟"


def test_what_is_written_beside_a_document_is_told_all_at_once() -> None:
    found = problems_of("x" * (LONGEST_TITLE + 1), TODAY + timedelta(days=1), TODAY, TODAY)
    assert [(one.field, one.code) for one in found] == [
        ("title", "too_long"),
        ("dated_on", "date_in_future"),
        ("expires_on", "expires_before_date"),
    ]
    assert problems_of("اجاره‌نامه", TODAY, TODAY, TODAY) == []


def test_all_refusals_are_one() -> None:
    error = refused([Refusal("a.gif", "document_type", 0), Refusal("b.pdf", "document_cut", 2)])
    assert (error.code, error.facts) == (
        "documents_refused",
        {"names": ["a.gif", "b.pdf"], "codes": ["document_type", "document_cut"], "places": [0, 2]},
    )
