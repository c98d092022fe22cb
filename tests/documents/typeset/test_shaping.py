# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import unicodedata

import pytest
from bidi import algorithm
from hypothesis import example, given
from hypothesis import strategies as st

from welfare_desk.documents.typeset import shaping
from welfare_desk.documents.typeset.face import JOINER, Weight
from welfare_desk.documents.typeset.line import typeface
from welfare_desk.documents.typeset.reading import pieces, usual_slots
from welfare_desk.documents.typeset.shaping import (
    SUBSTITUTES,
    check_glyphs,
    code,
    ordered,
    parts,
    plain,
    visual,
)
from welfare_desk.domain.errors import RuleError

GLYPHS = frozenset(typeface().face(Weight.REGULAR).slots)
LETTERS = "اآبپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیءأؤئۀ"
HARAKAT = "\u064b\u064e\u064f\u0650\u0651\u0652"


def drawn(text: str) -> str:
    """What stands on paper from left to right, in base letters."""
    return "".join(unicodedata.normalize("NFKC", cell.char) for cell in visual(plain(text), GLYPHS))


def right_to_left(text: str) -> str:
    return drawn(text)[::-1]


@pytest.mark.parametrize(
    ("written", "seen"),
    [
        ("ویلچر برقی", "ویلچر برقی"),
        ("نوبت (۱۲) تا ۳", "نوبت )۲۱( تا ۳"),
        ("تاریخ ۱۴۰۴/۰۷/۰۳", "تاریخ ۳۰/۷۰/۴۰۴۱"),
        ("مدل JBW-700 نو", "مدل 007-WBJ نو"),
        ("1404/12-A", "A-21/4041"),
        ("مدل iPhone 12 Pro نو", "مدل orP 21 enohPi نو"),
        ("Samsung A52 سیاه", "25A gnusmaS سیاه"),
        ("A4 B5 برگ", "4A 5B برگ"),
        ("JBW-700 ۱۲ عدد", "007-WBJ ۲۱ عدد"),
        ("+98-21-5634 تلفن", "4365-12-89+ تلفن"),
        (code("۱۴۰۴-۰۰۰۱۲") + " پرونده", "۲۱۰۰۰-۴۰۴۱ پرونده"),
        ("مبلغ ۱۲٬۵۰۰ ریال", "مبلغ ۰۰۵٬۲۱ ریال"),
    ],
)
def test_letters_run_right_to_left_and_codes_left_to_right(written, seen):
    # Read from the right: codes and numbers must come out back to front, brackets already turned.
    assert right_to_left(written) == seen


def test_brackets_are_mirrored_where_the_text_runs_right_to_left():
    cells = visual("(نو)", GLYPHS)
    assert [(cell.char, cell.logical) for cell in (cells[0], cells[-1])] == [("(", ")"), (")", "(")]
    assert [cell.char for cell in visual(code("A(1)"), GLYPHS)] == ["A", "(", "1", ")"]


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("سلام", "\ufeb3\ufefc\u0645"),
        ("لا", "\ufefb"),
        ("ملّا", "\ufee3\ufefc\u0651"),
        ("خانهٔ", "\ufea7\ufe8e\ufee7\ufba5"),
        ("خانۀ", "\ufea7\ufe8e\ufee7\ufba5"),
        ("ۀ", "\u06c0"),
        ("می‌خواهم", "\ufee3\ufbfd" + JOINER + "\ufea7\ufeee\u0627\ufeeb\ufee2"),
        ("الله", "\u0627\ufedf\ufee0\ufeea"),
        ("مُهر", "\ufee3\u064f\ufeec\ufeae"),
        ("گچ", "\ufb94\ufb7b"),
    ],
)
def test_letters_take_the_form_their_neighbours_give_them(word, forms):
    assert "".join(cell.char for cell in visual(plain(word), GLYPHS))[::-1] == forms


def test_isolates_of_the_screen_become_embeddings():
    assert drawn("کد \u20661404/12-الف\u2069 است") == drawn("کد \u202a1404/12-الف\u202c است")


def test_every_substitute_has_a_glyph_or_is_nothing():
    drawn_or_invisible = GLYPHS | set("\u202a\u202b\u202c\u200f")
    assert set("".join(SUBSTITUTES.values())) <= drawn_or_invisible


@pytest.mark.parametrize(
    ("text", "codepoint", "word"),
    [
        ("کالا ☐", "U+2610", "☐"),
        ("شב", "U+05D1", "شב"),
        ("א", "U+05D0", "א"),
        ("خیّر مهربان😀 شهر", "U+1F600", "مهربان😀"),
    ],
)
def test_a_character_without_a_glyph_is_refused_by_its_code_point(text, codepoint, word):
    with pytest.raises(RuleError) as refused:
        visual(plain(text), GLYPHS)
    assert (refused.value.code, refused.value.facts) == ("no_glyph", {"codepoint": codepoint, "text": word})


def test_a_tick_is_drawn_by_its_substitute():
    assert drawn("✓") == "√"
    check_glyphs(plain("✓ ●"), GLYPHS)


@given(st.text(LETTERS + HARAKAT + " \u200c،؛؟", max_size=40))
def test_the_short_way_for_letters_gives_what_the_algorithm_gives(text):
    joined = "".join(cell.char for cell in visual(plain(text), GLYPHS))[::-1].replace(JOINER, "\u200c")
    assert visual(plain(text), GLYPHS) == ordered(joined)


@given(st.text(LETTERS + "۰۱۲۳۴۵۶۷۸۹ ABCxyz019()[]«»./-:،٪", max_size=40))
def test_our_order_is_that_of_the_reference_implementation(text):
    assert "".join(cell.char for cell in ordered(text)) == algorithm.get_display(text, base_dir="R")


@given(st.from_regex(r"[0-9۰-۹]{1,6}([/:.,٬٫][0-9۰-۹]{1,6}){0,3}", fullmatch=True))
def test_the_short_way_for_numbers_gives_what_the_algorithm_gives(number):
    assert "".join(cell.char for cell in visual(number, GLYPHS)) == number
    assert [cell.char for cell in ordered(code(number))] == list(number)


@example("0@1")
@example("1402_12")
@given(st.from_regex(r"[+#]?[A-Za-z0-9]{1,4}([-/._+@:][A-Za-z0-9]{1,4}){0,3}", fullmatch=True))
def test_the_short_way_for_codes_gives_what_the_algorithm_gives(token):
    assert [cell.char for cell in visual(token, GLYPHS)] == [cell.char for cell in ordered(code(token))]


USUAL = " \u200c" + LETTERS + "۰۱۲۳۴۵۶۷۸۹۰۱۲۳٬٫/.:,،؛؟!()«»·—"


@given(st.text(USUAL, max_size=24), st.booleans())
@example("اینجانب «علی» (ردیف‌های ۱ و ۳) را تا ۱۴۰۵/۰۷/۰۳ یا", False)
@example("۱٬۳۹۶٬۵۰۰٬۰۰۰ ریال", True)
@example("پلاک ۵، واحد ۲ (۳۳۱۴). ۱۰:۴۲", False)
def test_usual_text_is_set_as_the_whole_algorithm_sets_it(text, tabular):
    written = plain(text)
    cut = parts(written, GLYPHS)
    if cut is not None:
        cells = ordered(shaping._joined(shaping._with_codes_marked(written), GLYPHS))
        assert usual_slots(cut, tabular) == "".join(piece.slots for piece in pieces(cells, tabular))


@pytest.mark.parametrize("text", ["۱۴۰۴-۰۰۱", "مدل JBW", "حتماً", "٬۱", "۱٫", "۵۰٪", "1404"])
def test_other_text_goes_the_long_way(text):
    assert parts(plain(text), GLYPHS) is None


def test_usual_text_without_a_glyph_is_refused():
    with pytest.raises(RuleError):
        parts("علی", GLYPHS - {"ع"})
