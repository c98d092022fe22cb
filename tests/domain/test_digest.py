# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import dataclasses
import datetime as dt
import enum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from welfare_desk.domain.digest import (
    FINGERPRINT_LENGTH,
    canonical,
    crockford,
    fingerprint,
    from_crockford,
    grouped4,
    read_aloud,
    sha256_hex,
)
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial


class Sex(enum.Enum):
    FEMALE = "female"


class Kind(enum.StrEnum):
    FILE = "file"


@dataclasses.dataclass(frozen=True, slots=True)
class Line:
    name: str
    price: Rial
    day: dt.date


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text("aبß۱"),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text("abcب", max_size=3), inner, max_size=4)
    ),
    max_leaves=12,
)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ({"b": 1, "a": [True, None, "ی"]}, '{"a":[true,null,"ی"],"b":1}'),
        ((1, 2), "[1,2]"),
        (Rial(-5), "-5"),
        (dt.date(2025, 9, 25), '"2025-09-25"'),
        (dt.datetime(2025, 9, 25, 10, 41, 2, tzinfo=dt.UTC), '"2025-09-25T10:41:02+00:00"'),
        (dt.time(10, 41), '"10:41:00"'),
        ([Sex.FEMALE, Kind.FILE], '["female","file"]'),
        (Line("ویلچر", Rial(7), dt.date(2025, 9, 25)), '{"day":"2025-09-25","name":"ویلچر","price":7}'),
    ],
)
def test_the_canonical_form(value: object, text: str) -> None:
    assert canonical(value).decode("utf-8") == text


@pytest.mark.parametrize("value", [object(), {1, 2}, b"x", Line, {("a", "b"): 1}])
def test_what_has_no_canonical_form(value: object) -> None:
    with pytest.raises(TypeError):
        canonical(value)


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_numbers_that_json_has_not(value: float) -> None:
    with pytest.raises(ValueError, match="JSON compliant"):
        canonical(value)


def test_the_order_of_writing_does_not_matter() -> None:
    assert canonical({"a": 1, "b": {"d": 2, "c": 3}}) == canonical({"b": {"c": 3, "d": 2}, "a": 1})


def test_known_digests_never_change() -> None:
    assert sha256_hex(b"") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    assert fingerprint({"a": 1}) == "05DBTZTWRNX2"
    assert sha256_hex(canonical({"a": 1})).startswith("015abd7f5cc57a2")


@given(JSON)
def test_a_fingerprint_is_the_first_sixty_bits(value: object) -> None:
    assert from_crockford(fingerprint(value)) == int(sha256_hex(canonical(value))[:15], 16)


@given(st.integers(0, 2**60 - 1))
def test_base_32_reads_back_however_it_is_copied(number: int) -> None:
    code = crockford(number, 12)
    assert len(code) == 12
    copied = grouped4(code, "-").lower().replace("0", "o").replace("1", "l")
    assert from_crockford(code) == from_crockford(copied) == number


@pytest.mark.parametrize(("number", "length"), [(-1, 2), (1024, 2)])
def test_a_number_that_does_not_fit(number: int, length: int) -> None:
    with pytest.raises(ValueError, match="fit"):
        crockford(number, length)


@pytest.mark.parametrize(
    ("text", "reason"), [("", "empty"), (" - ", "empty"), ("ABU", "characters"), ("ب", "characters")]
)
def test_no_code(text: str, reason: str) -> None:
    with pytest.raises(RuleError) as refused:
        from_crockford(text)
    assert (refused.value.code, refused.value.facts) == ("bad_code", {"reason": reason})


@pytest.mark.parametrize(
    ("code", "shown"), [("05DBTZTWRNX2", "05DB TZTW RNX2"), ("ABCDE", "ABCD E"), ("", "")]
)
def test_groups_of_four(code: str, shown: str) -> None:
    assert grouped4(code) == shown


def test_two_people_read_the_same_twelve_signs_of_a_digest() -> None:
    assert read_aloud("b88dac713a985717" + 48 * "0") == "B88D-AC71-3A98"
    assert len(read_aloud(64 * "0").replace("-", "")) == FINGERPRINT_LENGTH
