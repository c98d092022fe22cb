# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import re
import zlib

from reportlab.pdfbase import ttfonts

from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.kit.style import Style
from welfare_desk.documents.typeset.face import Weight

REGULAR = Style(Weight.REGULAR, 10)


def streams(pdf: bytes) -> list[bytes]:
    found = re.findall(rb"stream\n(.*?)endstream", pdf, re.DOTALL)
    return [zlib.decompressobj().decompress(data) for data in found]


def book_with(*texts: str) -> bytes:
    book = Book(300, 300, "آزمون")
    book.new_page()
    for row, text in enumerate(texts):
        book.right(280, 270 - 14 * row, text, REGULAR)
    return book.to_bytes()


def to_unicode(pdf: bytes) -> str:
    [cmap] = [data for data in streams(pdf) if b"begincmap" in data]
    return cmap.decode("ascii").replace("<0000> <FFFF>", "")


def test_blocks_hold_at_most_a_hundred_characters():
    everything = "".join(chr(code) for code in range(0x21, 0x7F)) + " ".join(
        "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی"
    )
    cmap = to_unicode(book_with(everything, "".join(chr(code) for code in range(0xC0, 0x17F))))
    sizes = [int(size) for size in re.findall(r"(\d+) beginbfchar", cmap)]
    assert (len(sizes) > 1, max(sizes)) == (True, 100)
    assert sum(sizes) == len(re.findall(r"^<[0-9A-F]{4}> <[0-9A-F]+>$", cmap, re.MULTILINE))


def test_a_form_reads_as_its_letter_and_lam_alef_as_two_letters_reversed():
    meanings = set(re.findall(r"^<[0-9A-F]{4}> <([0-9A-F]+)>$", to_unicode(book_with("سلام")), re.MULTILINE))
    assert meanings == {"0633", "06270644", "0645"}


def test_only_the_glyphs_drawn_are_embedded():
    few, many = book_with("ا"), book_with("ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی", "۰۱۲۳۴۵۶۷۸۹", "ABCDEFGHIJ")
    assert len(few) < len(many)
    assert few.count(b"/Type0") == 1


def test_the_same_lines_give_the_same_bytes_whatever_was_drawn_before():
    first = book_with("نخست", "۱۴۰۴/۰۷/۰۳")
    book_with("چیز دیگر ABC", "«گیومه»")
    assert book_with("نخست", "۱۴۰۴/۰۷/۰۳") == first


def test_fonts_of_others_are_left_alone():
    before = (ttfonts.makeToUnicodeCMap, ttfonts.TTFont.addObjects)
    book_with("نخست")
    assert (ttfonts.makeToUnicodeCMap, ttfonts.TTFont.addObjects) == before
