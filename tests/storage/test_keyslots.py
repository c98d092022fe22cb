# SPDX-License-Identifier: Apache-2.0
"""Key slots: each password opens the same key, and damage to one file costs nothing."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.support.office import CHEAP
from welfare_desk.domain.access import SignInRefused
from welfare_desk.domain.errors import StorageError
from welfare_desk.storage.keyslots import (
    KEYS,
    KEYS_COPY,
    Kdf,
    KeyFile,
    decode,
    encode,
    load,
    make_slot,
    new_data_key,
    open_slot,
    save,
)

KEY = bytes(range(32))
SLOT = make_slot("رضا", "رضا رضایی", "گذرواژه ۱۲۳ كافي", KEY, CHEAP)
FILE = KeyFile("7CA8NZMW", "اسلامشهر", "تهران", (SLOT,))


def test_two_users_open_the_same_key() -> None:
    other = make_slot("زهرا", "زهرا", "another phrase", KEY, CHEAP)
    assert open_slot(SLOT, "گذرواژه ۱۲۳ كافي") == open_slot(other, "another phrase") == KEY


@pytest.mark.parametrize("typed", ["گذرواژه ۱۲۳ کافی", "گذرواژه 123 كافى", " گذرواژه ١٢٣ کافي "])
def test_any_keyboard_types_the_same_password(typed: str) -> None:
    assert open_slot(SLOT, typed) == KEY


@pytest.mark.parametrize("typed", ["", "گذرواژه ۱۲۴ کافی", "گذرواژه۱۲۳کافی"])
def test_another_password_is_refused(typed: str) -> None:
    with pytest.raises(SignInRefused) as refused:
        open_slot(SLOT, typed)
    assert refused.value.code == "wrong_password"


def test_a_slot_cannot_be_given_to_another_user() -> None:
    with pytest.raises(SignInRefused):
        open_slot(replace(SLOT, user="زهرا"), "گذرواژه ۱۲۳ کافی")


def test_the_cost_of_a_guess_is_the_slots_own() -> None:
    assert Kdf() == Kdf(memory_kib=65536, passes=3, lanes=2)
    dear = make_slot("رضا", "رضا", "a phrase of words", KEY, Kdf())
    assert json.loads(dear.to_text())["kdf"] == {"memory_kib": 65536, "passes": 3, "lanes": 2}
    assert open_slot(dear, "a phrase of words") == KEY


def test_the_key_itself_is_in_no_file(tmp_path: Path) -> None:
    save(tmp_path, FILE)
    for path in tmp_path.iterdir():
        assert KEY not in path.read_bytes()
        assert KEY.hex().encode() not in path.read_bytes()


def test_both_copies_are_the_same_and_read_back(tmp_path: Path) -> None:
    save(tmp_path, FILE)
    assert load(tmp_path) == (decode((tmp_path / KEYS_COPY).read_bytes()),) == (FILE,)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([KEYS, KEYS_COPY])


@pytest.mark.parametrize("hurt", [KEYS, KEYS_COPY])
@pytest.mark.parametrize("damage", [b"", b"{", b'{"content": {}, "sha256": "0"}', b"[" * 200_000, None])
def test_one_damaged_copy_is_mended_from_the_other(hurt: str, damage: bytes | None, tmp_path: Path) -> None:
    save(tmp_path, FILE)
    if damage is None:
        (tmp_path / hurt).unlink()
    else:
        (tmp_path / hurt).write_bytes(damage)
    assert load(tmp_path) == (FILE,)
    assert (tmp_path / KEYS).read_bytes() == (tmp_path / KEYS_COPY).read_bytes() == encode(FILE)


@pytest.mark.parametrize("laid", [KEYS, KEYS_COPY])
def test_of_two_whole_copies_neither_overwrites_the_other(laid: str, tmp_path: Path) -> None:
    save(tmp_path, FILE)
    other = replace(FILE, office_code="ELSEWHERE")
    (tmp_path / laid).write_bytes(encode(other))
    before = [(tmp_path / name).read_bytes() for name in (KEYS, KEYS_COPY)]
    assert set(load(tmp_path)) == {FILE, other}
    assert [(tmp_path / name).read_bytes() for name in (KEYS, KEYS_COPY)] == before


def test_every_changed_byte_is_noticed() -> None:
    data = encode(FILE)
    unnoticed = []
    for at in range(len(data)):
        hurt = data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]
        if not _refused(hurt):
            unnoticed.append(at)
    assert unnoticed == []


def _refused(data: bytes) -> bool:
    try:
        return decode(data) == FILE  # a changed space between fields harms nobody
    except StorageError as error:
        return error.code == "keys_damaged"


def test_lost_and_damaged_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(StorageError) as refused:
        load(tmp_path)
    assert refused.value.code == "keys_missing"
    (tmp_path / KEYS).write_bytes(b"x")
    (tmp_path / KEYS_COPY).write_bytes(b"y")
    with pytest.raises(StorageError) as refused:
        load(tmp_path)
    assert refused.value.code == "keys_damaged"
    assert ((tmp_path / KEYS).read_bytes(), (tmp_path / KEYS_COPY).read_bytes()) == (b"x", b"y")


def test_a_later_form_is_not_called_damaged() -> None:
    with pytest.raises(StorageError) as refused:
        decode(_with_format(99))
    assert refused.value.code == "newer_version"


def _with_format(number: int) -> bytes:
    from welfare_desk.storage import keyslots

    content = {**json.loads(encode(FILE))["content"], "format": number}
    return json.dumps({"content": content, "sha256": keyslots._digest(content)}).encode()


def test_data_keys_are_random() -> None:
    assert len({new_data_key() for _ in range(100)}) == 100
    assert len(new_data_key()) == 32


@pytest.mark.parametrize(
    "kdf",
    [
        replace(CHEAP, memory_kib=2**31), replace(CHEAP, memory_kib=2**22), replace(CHEAP, memory_kib=1),
        replace(CHEAP, passes=0), replace(CHEAP, passes=10**6), replace(CHEAP, lanes=0),
    ],
)  # fmt: skip
def test_a_ruined_cost_neither_eats_the_memory_nor_passes_for_a_wrong_password(kdf: Kdf) -> None:
    slot = replace(make_slot("a", "a", "سه گربه روی دیوار", bytes(32), CHEAP), kdf=kdf)
    with pytest.raises(StorageError) as refused:
        open_slot(slot, "سه گربه روی دیوار")
    assert refused.value.code == "keys_damaged"


@pytest.mark.parametrize(
    "ruined", [{"salt": "!"}, {"salt": "AA=="}, {"nonce": ""}, {"user": 5}, {"wrapped": 7}]
)
def test_a_ruined_slot_is_told_as_damage(ruined: dict[str, Any]) -> None:
    slot = make_slot("a", "a", "سه گربه روی دیوار", bytes(32), CHEAP)
    with pytest.raises(StorageError) as refused:
        open_slot(replace(slot, **ruined), "سه گربه روی دیوار")
    assert refused.value.code == "keys_damaged"
