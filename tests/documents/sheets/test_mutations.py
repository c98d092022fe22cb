# SPDX-License-Identifier: Apache-2.0
"""Random damage to workbooks, all read by one child: every file ends in rows or in a sentence."""

from __future__ import annotations

import random
import re
import sys
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.workbooks import (
    Failed,
    Formula,
    SheetSpec,
    raw_members,
    raw_workbook,
    rezipped,
    shared_xml,
    sheet_xml,
    workbook,
)
from welfare_desk.documents.sheets.reader import SheetReader
from welfare_desk.domain.errors import RuleError
from welfare_desk.sentences import codes

LONGEST = 30.0


def _plain() -> bytes:
    rows = [[f"{n:010d}", "نام", "خانوادگی", n, n / 3, None, True] for n in range(1, 60)]
    return workbook(
        SheetSpec([["کد ملی", "نام"], *rows, [Formula("A1"), Formula("1+1", 2), Failed()]], "الف"),
        SheetSpec([["x"]], "ب", "hidden", ["A1:B2"]),
    )


def _shared() -> bytes:
    texts = [f"متن {n}" for n in range(80)]
    cells = "".join(
        f'<row r="{n}"><c r="A{n}" t="s"><v>{n - 1}</v></c><c r="B{n}" s="1"><v>{45000 + n}</v></c></row>'
        for n in range(1, 81)
    )
    return raw_workbook(sheet_xml(cells, ["A1:B1"], "A1:B80"), shared=shared_xml(*texts))


def _bytes_changed(chance: random.Random, content: bytes) -> bytes:
    """One to eight of the usual accidents: flips, runs of zeros, pieces lost, doubled or put elsewhere."""
    data = bytearray(content)
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(len(data)) if data else 0
        length = chance.choice((1, 1, 2, 4, 16, 64, 300))
        match chance.randrange(6):
            case 0:
                data[at : at + 1] = bytes([chance.randrange(256)])
            case 1:
                data[at : at + length] = bytes(length)
            case 2:
                del data[at : at + length]
            case 3:
                data[at:at] = data[at : at + length]
            case 4:
                other = chance.randrange(len(data)) if data else 0
                data[at:at] = data[other : other + length]
            case _:
                data[at : at + length] = chance.randbytes(length)
    return bytes(data)


_WORDS = (
    *(
        b'r="',
        b't="s"',
        b't="e"',
        b't="inlineStr"',
        b"<v>",
        b"</v>",
        b"<c ",
        b"</c>",
        b"<row ",
        b"</row>",
        b"<f>",
    ),
    *(
        b"<is>",
        b"1048576",
        b"XFD1048576",
        b"-1",
        b"99999999999999999999",
        b"1e400",
        b"&#0;",
        b"&a;",
        b"<![CDATA[",
    ),
    *(b"<!--", b"]]>", b"A1:XFD1048576", b'r:id="rId1"', b"\xff\xfe", b"nan", b'="', b"/>"),
)


def _words_changed(chance: random.Random, content: bytes) -> bytes:
    """Damage that knows the language: its words dropped, put in or exchanged."""
    data = content
    for _ in range(chance.randint(1, 6)):
        word, other = chance.choice(_WORDS), chance.choice((*_WORDS, b""))
        places = data.split(word)
        if len(places) > 1 and chance.random() < 0.7:
            at = chance.randrange(1, len(places))
            data = word.join(places[:at]) + other + word.join(places[at:])
        else:
            at = chance.randrange(len(data)) if data else 0
            data = data[:at] + other + data[at:]
    return data


_VALUES = (
    *(
        b"",
        b"0",
        b"-1",
        b"1",
        b"7",
        b"80",
        b"99999999999999999999",
        b"1e400",
        b"nan",
        b"1e-400",
        b"\xd9\x85",
        b" ",
    ),
    *(
        b"A1",
        b"C7",
        b"XFD1048576",
        b"A1048577",
        b"a1",
        b"$A$1",
        b"A1:XFD1048576",
        b"B2:A1",
        b"1:1",
        b"A0",
        b"IV9",
    ),
    *(
        b"s",
        b"e",
        b"b",
        b"n",
        b"d",
        b"str",
        b"inlineStr",
        b"x",
        b"preserve",
        b"hidden",
        b"rId1",
        b"rId2",
        b"14",
    ),
    *(
        b"2958466",
        b"-5",
        b"&#x10FFFF;",
        b"&amp;",
        b"_x000D_",
        b"2020-13-45",
        b"sharedStrings.xml",
        b"/xl/styles.xml",
    ),
)
_TEXTS = re.compile(rb"(?<=<v>)[^<]*(?=</v>)|(?<=<t>)[^<]*(?=</t>)")
_ATTRIBUTES = re.compile(rb'(?<==")[^"]*(?=")')


def _values_changed(chance: random.Random, content: bytes) -> bytes:
    """Other values in one to five places, so that the XML stays sound and only its sense is hurt."""
    places = list(chance.choice((_TEXTS, _TEXTS, _ATTRIBUTES)).finditer(content))
    for place in sorted(
        chance.sample(places, min(len(places), chance.randint(1, 5))), key=lambda p: -p.start()
    ):
        content = content[: place.start()] + chance.choice(_VALUES) + content[place.end() :]
    return content


def _inner(change: Callable[[random.Random, bytes], bytes], chance: random.Random, content: bytes) -> bytes:
    """The damage inside one part, packed again so that every checksum is right."""
    names = list(raw_members("", shared=""))
    # Sheets and texts twice as often as all the rest together.
    chosen = chance.choice([*names, *["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"] * 7])
    return rezipped(content, lambda name, part: change(chance, part) if name == chosen else part)


def _mutations(count: int, seed: int) -> list[bytes]:
    chance = random.Random(seed)
    sources = (_plain(), _shared())
    made: list[bytes] = []
    for number in range(count):
        source = sources[number % 2]
        match number % 5:
            case 0:
                made.append(_bytes_changed(chance, source))
            case 1:
                made.append(source[: chance.randrange(len(source))])
            case 2:
                made.append(_inner(_words_changed if number % 2 else _bytes_changed, chance, source))
            case _:
                made.append(_inner(_values_changed, chance, source))
    return made


def _campaign(count: int, seed: int, reader: SheetReader, path: Path) -> dict[str, int]:
    path.write_bytes(_plain())
    reader.read(path)
    child = reader.pid
    outcomes: dict[str, int] = defaultdict(int)
    for content in _mutations(count, seed):
        path.write_bytes(content)
        started = time.perf_counter()
        try:
            reader.read(path)
            code = "read"
        except RuleError as error:
            code = error.code
            assert code in codes()
        assert time.perf_counter() - started < LONGEST
        outcomes[code] += 1
        # A child that died, or had to be killed, would have been replaced.
        assert reader.pid == child, (code, content[:200])
    return outcomes


def test_300_mutations_end_in_rows_or_a_sentence(reader: SheetReader, tmp_path: Path) -> None:
    outcomes = _campaign(300, 14040703, reader, tmp_path / "list.xlsx")
    assert sum(outcomes.values()) == 300
    # The campaign reaches both ends: some damage is harmless, most is found out.
    assert outcomes["read"] >= 50
    assert outcomes["damaged_workbook"] >= 100
    assert len(outcomes) >= 4


@pytest.mark.long
@pytest.mark.parametrize("seed", range(10))
def test_10_000_mutations_end_in_rows_or_a_sentence(seed: int, reader: SheetReader, tmp_path: Path) -> None:
    assert sum(_campaign(1000, seed, reader, tmp_path / "list.xlsx").values()) == 1000


_DIES_AT_THE_SIXTH_FILE = """
import os
from welfare_desk.documents.sheets import child

files = []
answer = child._answer


def answer_or_die(path, answers):
    files.append(path)
    if len(files) == 6:
        os.abort()
    return answer(path, answers)


child._answer = answer_or_die
child.main()
"""


def test_a_dying_child_turns_the_campaign_red(tmp_path: Path) -> None:
    command = [sys.executable, "-c", _DIES_AT_THE_SIXTH_FILE]
    with SheetReader(command) as dying, pytest.raises(AssertionError):
        _campaign(20, 1, dying, tmp_path / "list.xlsx")
