# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from welfare_desk.documents.typeset.face import BRACKETS, TABULAR_WIDTH, Weight, bracket_slot
from welfare_desk.documents.typeset.line import typeface
from welfare_desk.documents.typeset.reading import pieces
from welfare_desk.documents.typeset.shaping import plain, visual

FACE = typeface()
SENTENCE = "با سلام و احترام؛ گواهی می‌شود مشخصات زیر در سامانهٔ پرونده‌های این اداره از ۱۳۹۸/۰۲/۱۴ ثبت است."


def test_a_string_is_shaped_once():
    assert FACE.line("نوبت ۱۲", Weight.REGULAR) is FACE.line("نوبت ۱۲", Weight.REGULAR)
    assert FACE.line("نوبت ۱۲", Weight.REGULAR) is not FACE.line("نوبت ۱۲", Weight.BOLD)


def test_the_file_is_read_once_per_process():
    assert typeface() is FACE


def test_width_is_the_sum_of_the_words_and_blanks():
    whole = FACE.line(SENTENCE, Weight.REGULAR).width
    words = SENTENCE.split()
    apart = sum(FACE.line(word, Weight.REGULAR).width for word in words)
    assert whole == pytest.approx(apart + (len(words) - 1) * FACE.line(" ", Weight.REGULAR).width)


@pytest.mark.parametrize("width", [6_000, 9_000, 20_000])
def test_wrapping_keeps_every_word_in_logical_order_and_no_line_is_too_wide(width):
    lines = FACE.wrap(SENTENCE, Weight.REGULAR, width)
    assert " ".join(lines) == plain(SENTENCE)
    assert max(FACE.line(line, Weight.REGULAR).width for line in lines) <= width


def test_a_word_wider_than_the_line_is_cut():
    lines = FACE.wrap("کلمهٔ " + "ب" * 60 + " پایان", Weight.REGULAR, 8_000)
    assert "".join(lines).replace(" ", "") == "کلمۀ" + "ب" * 60 + "پایان"
    assert max(FACE.line(line, Weight.REGULAR).width for line in lines) <= 8_000


@pytest.mark.parametrize("piece", ["ب", "ک\u064e", "a", "لا", "W", "(ب", "۱۲/"])
def test_a_word_of_a_whole_cell_is_cut_without_being_measured_again_and_again(piece):
    word = piece * (32_000 // len(piece))
    lines = FACE.wrap(word, Weight.REGULAR, 8_000)
    assert "".join(lines) == plain(word)
    widths = [FACE.line(line, Weight.REGULAR).width for line in lines]
    assert max(widths) <= 8_000
    assert min(widths[:-1]) > 5_000


def test_a_serial_wider_than_its_cell_is_cut_after_a_hyphen():
    serial = "WHEELCHAIR-MANUAL-00208"
    width = FACE.line(serial[:-3], Weight.REGULAR).width
    assert FACE.wrap(serial, Weight.REGULAR, width) == ["WHEELCHAIR-MANUAL-", "00208"]
    assert FACE.wrap("-" * 40, Weight.REGULAR, 4 * FACE.line("-", Weight.REGULAR).width + 1) == ["----"] * 10


@pytest.mark.parametrize("part", ["WHEELCHAIR-MANUAL-", "WHEELCHAIR-", "R-MANUAL-", "2024-", "A-"])
def test_the_hyphen_of_a_serial_that_is_cut_stays_at_the_right_of_its_line(part):
    glyphs = frozenset(FACE.face(Weight.REGULAR).slots)
    assert [cell.char for cell in visual(part, glyphs)] == list(part)


def test_nothing_wraps_to_one_empty_line():
    assert FACE.wrap("", Weight.REGULAR, 1_000) == [""]


def test_a_justified_line_has_the_width_it_was_given():
    assert FACE.justified("تا امروز بدون وقفه", Weight.REGULAR, 12_000).width == pytest.approx(12_000)
    assert FACE.justified("تنها", Weight.REGULAR, 12_000) is FACE.line("تنها", Weight.REGULAR)
    assert FACE.justified("تا امروز", Weight.REGULAR, 10) is FACE.line("تا امروز", Weight.REGULAR)


def test_tabular_digits_have_one_width():
    widths = {FACE.line(digit, Weight.REGULAR, tabular=True).width for digit in "۰۱۲۳۴۵۶۷۸۹"}
    assert widths == {TABULAR_WIDTH}
    assert len({FACE.line(digit, Weight.REGULAR).width for digit in "۰۱۲۳"}) > 1


@pytest.mark.parametrize("weight", list(Weight))
def test_private_slots_take_no_place_of_the_font(weight):
    face = FACE.face(weight)
    private = [char for char in face.slots if "\ue000" <= char <= "\uf8ff"]
    assert [char for char in private if ord(char) in face.font.glyphs] == []
    assert len({slot.cid for slot in face.slots.values()}) == len(face.slots)


def test_brackets_have_a_slot_for_every_way_of_being_read():
    slots = {bracket_slot(drawn, logical) for drawn in BRACKETS for logical in BRACKETS}
    assert len(slots) == len(BRACKETS) ** 2
    assert slots <= set(FACE.face(Weight.REGULAR).slots)


@pytest.mark.parametrize(
    ("token", "stored"),
    [
        ("WC-2024-0071/A", ["WC", "-2024-0071/", "A"]),
        ("JBW-700", ["JBW", "-700"]),
        ("1404/12-A", ["1404/12-", "A"]),
        ("USB", ["USB"]),
    ],
)
def test_a_code_is_cut_where_pdfium_cuts_it(token, stored):
    glyphs = frozenset(FACE.face(Weight.REGULAR).slots)
    assert [piece.slots for piece in pieces(visual(token, glyphs)) if piece.group] == stored


@given(st.from_regex(r"[A-Z]{1,4}([-/.][0-9A-Z]{1,5}){0,4}", fullmatch=True))
def test_a_code_stored_back_to_front_is_as_wide_as_its_letters(token):
    width_of = FACE.face(Weight.REGULAR).width_of
    assert FACE.line(token, Weight.REGULAR).width == pytest.approx(
        sum(width_of[char] for char in token), abs=20
    )
