# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from welfare_desk.domain.text import (
    ALPHABET,
    LRM,
    embed,
    fold,
    fold_words,
    hold_codes,
    hold_path,
    holds_persian,
    is_plain,
    isolate,
    latin_digits,
    let_go,
    persian_digits,
    reads_from_right,
    sort_key,
    unify,
    unify_lines,
    whole_number,
)

PERSIANLIKE = st.text(
    st.one_of(
        st.sampled_from(ALPHABET + "يىكةۀأإؤئء ـًَُِّٰٓٔ\u200c\u200d\u200e\u200f\u202b\u00a0\n-۱٢3aB"),
        st.characters(),
    ),
    max_size=20,
)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("علي", "علی"),
        ("مصطفى كريمي", "مصطفی کریمی"),
        ("  رضا   \u00a0 احمدی\t", "رضا احمدی"),
        ("محمدرضاـ", "محمدرضا"),
        ("اـمور", "امور"),
        ("\u200fزنان سرپرست\u202c", "زنان سرپرست"),
        ("علی\u200cرضا", "علی\u200cرضا"),
        ("علی\u200c\u200cرضا", "علی\u200cرضا"),
        ("\u200cعلی \u200c رضا\u200c", "علی رضا"),
        ("می\u00acروم", "می\u200cروم"),
        ("می\u00adروم", "می\u200cروم"),
        ("ذرّه", "ذرّه"),
        ("مسئول", "مسئول"),
        ("ضياء", "ضیاء"),
        ("ا\u0653بان", "آبان"),
        ("مسي\u0654ول", "مسئول"),
        ("خانۀ", "خانۀ"),
        ("ﻋﻠﯽ", "علی"),
        ("ﷲ", "الله"),
        ("کد ۱۲۳ ٤٥ 6", "کد ۱۲۳ ٤٥ 6"),
        ("يك\r\nدو", "یک دو"),
        ("a\x00b\ud800c", "abc"),
        ("", ""),
    ],
)
def test_text_is_kept_as_typed_but_for_letters_and_spaces(typed: str, kept: str) -> None:
    assert unify(typed) == kept


def test_notes_keep_their_lines() -> None:
    assert unify_lines("\n  يك  خط \r\nدو\u200c\rسه\n\n") == "یک خط\nدو\nسه"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("علي", "علی"),
        ("علی", "على"),
        ("كاظم", "کاظم"),
        ("فاطمة", "فاطمه"),
        ("خانۀ", "خانه"),
        ("خانه\u0654", "خانه"),
        ("هدی", "ھدی"),
        ("أحمد", "احمد"),
        ("إسماعیل", "اسماعیل"),
        ("آبان", "ابان"),
        ("ٱلله", "الله"),
        ("ا\u0653بان", "ابان"),
        ("مؤمن", "مومن"),
        ("مسئول", "مسیول"),
        ("ضیاء", "ضیا"),
        ("ذرّه", "ذره"),
        ("مُحَمَّد", "محمد"),
        ("رحمٰن", "رحمن"),
        ("محمـــد", "محمد"),
        ("علی\u200cرضا", "علیرضا"),
        ("علی رضا", "علیرضا"),
        ("علی\u200dرضا", "علیرضا"),
        ("علی¬رضا", "علیرضا"),
        ("علی\u00a0رضا", "علیرضا"),
        ("\u202bعلی\u202c", "علی"),
        ("\u2067علی\u2069", "علی"),
        ("\ufeffعلی", "علی"),
        ("۱۲۳", "123"),
        ("١٢٣", "123"),
        ("\uff11\uff12", "12"),
        ("Ali", "aLI"),
        ("Straße", "STRASSE"),
        ("ﻋﻠﯽ", "علی"),
    ],
)
def test_one_folding_makes_equal_what_a_reader_takes_for_equal(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("text", "key"),
    [("سيّد عَلي‌رضا  آقائي", "سیدعلیرضااقایی"), ("WC-۱۲ / b", "wc-12/b"), ("²①", "²①"), ("\x00", "")],
)
def test_the_folded_key(text: str, key: str) -> None:
    assert fold(text) == key


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("علی‌رضا محمدي-نژاد", ["علی", "رضا", "محمدی", "نژاد"]),
        ("خیابان مجتهدی، کوچه ۴۴، پلاك ۱۴۳", ["خیابان", "مجتهدی", "کوچه", "44", "پلاک", "143"]),
        ("WC-12/b_c", ["wc", "12", "b", "c"]),
        ("(مـــهر) «آبان»", ["مهر", "ابان"]),
        ("- ء -", []),
    ],
)
def test_words_part_at_spaces_joiners_and_punctuation(text: str, words: list[str]) -> None:
    assert fold_words(text) == words


def test_digits_change_script_and_digit_like_signs_do_not() -> None:
    assert latin_digits("۰۱۲٣٤٥6²①") == "0123456²①"
    assert persian_digits("123٤٥") == "۱۲۳۴۵"


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("0", 0), (" ۱۲ ", 12), ("007", 7), ("0" * 5000 + "99", 99), ("99", 99),
        ("100", None), ("9" * 5000, None), ("", None), ("-1", None), ("+1", None), ("1.5", None),
        ("²", None), ("۱۲ نفر", None),
    ],
)  # fmt: skip
def test_a_whole_number_up_to_a_bound(typed: str, number: int | None) -> None:
    assert whole_number(typed, 99) == number


def test_a_code_is_held_together_on_screen() -> None:
    assert isolate("IR82-0540") == "\u200eIR82-0540\u200e"


def test_persian_prose_keeps_its_direction_in_english():
    assert embed("نقص مدارک.") == "\u2067نقص مدارک.\u2069"
    assert reads_from_right("۱۲ نفر؛ نقص مدارک.")
    assert not any(map(reads_from_right, ("", "12", "Ali", "ویلچر JBW-700", "علی — maryam")))
    assert all(map(holds_persian, ("علی", "ویلچر JBW-700")))
    assert not any(map(holds_persian, ("", "JBW-700", "۱۲،")))


# As a Persian dictionary orders them: آ before ا, hamza on any carrier after ا, پ چ ژ گ in their places,
# و before ه before ی, a shorter word first, and a space before every letter.
IN_ORDER = [
    "- بدون نام",
    "۱۲ فروردین",
    "2",
    "آبان",
    "آذر",
    "ابراهیم",
    "احمد",
    "اکبر",
    "اله",
    "ایمان",
    "باقر",
    "پارسا",
    "ترابی",
    "ثابت",
    "جعفر",
    "چراغی",
    "حسن",
    "حسین",
    "خسرو",
    "دانا",
    "ذاکر",
    "رافت",
    "رامین",
    "رؤیا",
    "رئیسی",
    "رباب",
    "زهرا",
    "ژاله",
    "سارا",
    "شادی",
    "صادق",
    "ضیا",
    "طاها",
    "ظریف",
    "علی آقا",
    "علی اکبر",
    "علی رضا",
    "علیرضا",
    "غلام",
    "فاطمه",
    "قاسم",
    "کاظم",
    "گلنار",
    "لاله",
    "مریم",
    "نادر",
    "وحید",
    "هادی",
    "یاسر",
    "Ali",
    "Zahra",
    "Ωmega",
]


def test_a_list_stands_in_dictionary_order() -> None:
    keys = [sort_key(name) for name in IN_ORDER]
    assert keys == sorted(set(keys))


@pytest.mark.parametrize(
    ("one", "other"), [("علي", "علی"), ("علی‌رضا", "علیرضا"), ("مُحمّد", "محمد"), ("۲", "2")]
)
def test_spellings_a_dictionary_does_not_part_have_equal_keys(one: str, other: str) -> None:
    assert sort_key(one) == sort_key(other)


def test_what_an_office_writes_has_an_ascii_key() -> None:
    assert sort_key("علی‌اکبر ژاله، پلاک ۱۲ (B)").isascii()


def test_punctuation_outside_ascii_has_one_rank() -> None:
    assert sort_key("،") == sort_key("«") == "!"
    assert sort_key("<") == "~<"


@given(PERSIANLIKE)
def test_keeping_twice_changes_nothing(text: str) -> None:
    assert unify(unify(text)) == unify(text)
    assert unify_lines(unify_lines(text)) == unify_lines(text)


@given(PERSIANLIKE)
def test_folding_does_not_depend_on_how_the_text_was_kept(text: str) -> None:
    assert fold(unify(text)) == fold(text)
    assert fold(fold(text)) == fold(text)
    assert sort_key(unify(text)) == sort_key(text)


@given(PERSIANLIKE)
def test_a_kept_text_can_always_be_stored_and_shown_on_one_line(text: str) -> None:
    kept = unify(text)
    assert kept.encode("utf-8").decode("utf-8") == kept
    assert not {char for char in kept if unicodedata.category(char) in ("Cc", "Cs") or char == "ـ"}


@given(PERSIANLIKE)
def test_words_together_are_the_key_without_its_punctuation(text: str) -> None:
    letters = "".join(char for char in text if unicodedata.category(char)[0] not in "PSZ")
    assert "".join(fold_words(text)) == fold(letters)


@pytest.mark.parametrize(
    ("path", "held"),
    [
        ("/root/فهرست ۱۴۰۵-۰۹-۰۷.xlsx", "⟦‹/›root‹/›فهرست ‹۱۴۰۵-۰۹-۰۷›.xlsx⟧"),
        ("C:\\مریم\\مدارک\\a.pdf", "⟦C:‹\\›مریم‹\\›مدارک‹\\›a.pdf⟧"),
        ("list.xlsx", "‹list.xlsx›"),
    ],
)
def test_a_path_is_held_together_and_not_held_twice(path: str, held: str) -> None:
    wanted = held.translate({ord("⟦"): "\u2066", ord("⟧"): "\u2069", ord("‹"): LRM, ord("›"): LRM})
    assert hold_path(path) == wanted
    assert hold_codes(f"۳ پرونده در {hold_path(path)} نوشته شد") == f"۳ پرونده در {wanted} نوشته شد"
    assert hold_codes("و " * 300 + hold_path(path)) == "و " * 300 + wanted


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("۱۲٬۰۰۰", 12_000), ("12,000", 12_000), ("۵\u200f", 5), ("1,234,567", 1_234_567), ("1,234٬567", None),
        ("12,00", None), (",100", None), ("1234,567", None), ("0,000,099", 99),
    ],
)  # fmt: skip
def test_a_whole_number_is_read_as_the_program_writes_it(typed: str, number: int | None) -> None:
    assert whole_number(typed, 9_999_999) == number


def test_what_is_pasted_elsewhere_holds_nothing_that_is_not_seen() -> None:
    shown = f"{isolate('412Z')} {embed('ری.')} {hold_path('ری-1404-07.wdm')} می\u200cشود"
    assert let_go(shown) == "412Z ری. ری-1404-07.wdm می\u200cشود"


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("می‌رود", True),
        (f"کد {LRM}A-1", True),
        ("", True),
        ("\x1b[2J", False),
        ("a\nb", False),
        ("a\x9bb", False),
        ("\u202eb", False),
        ("\u2067b", False),
        ("a\u2028", False),
    ],
)
def test_a_text_that_can_be_shown_as_it_is(text: str, plain: bool) -> None:
    assert is_plain(text) is plain
