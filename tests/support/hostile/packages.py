# SPDX-License-Identifier: Apache-2.0
"""Files that are no workbook, and archives whose headers lie."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from tests.support.hostile.making import PLAIN_ROW, SHEET, Case, good_entries, good_workbook, noise, with_part
from tests.support.workbooks import package, sheet_xml
from tests.support.zips import Entry, archive, entry, local_bytes, stored


def _with(*more: Entry) -> Callable[[], bytes]:
    return lambda: archive([*good_entries(), *more])


def _sheet(make: Callable[[], Entry]) -> Callable[[], bytes]:
    return lambda: archive(good_entries(sheet1=make()))


def _changed(change: Callable[[Entry], Entry], content: str = "") -> Callable[[], bytes]:
    return _sheet(lambda: change(entry(SHEET, content or sheet_xml(PLAIN_ROW))))


def _ole(*streams: str) -> bytes:
    names = b"".join(f"{name}\0".encode("utf-16-le").ljust(128, b"\0") for name in ("Root Entry", *streams))
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504 + names.ljust(1024, b"\0")


def _zip_flagged() -> bytes:
    return archive([replace(member, flags=0x801) for member in good_entries()])


def _damaged_byte(content: bytes, at: int) -> bytes:
    return content[:at] + bytes([content[at] ^ 0x55]) + content[at + 1 :]


KINDS: dict[str, Case] = {
    "empty": Case(lambda: b"", "empty_file"),
    "noise": Case(lambda: noise(5000), "not_a_workbook"),
    "zeros": Case(lambda: bytes(5000), "not_a_workbook"),
    "csv": Case("کد ملی,نام\n1,2\n".encode, "not_a_workbook"),
    "pdf": Case(lambda: b"%PDF-1.7\n" + noise(2000), "not_a_workbook"),
    "picture": Case(lambda: b"\x89PNG\r\n\x1a\n" + noise(2000), "not_a_workbook"),
    "program before a zip": Case(lambda: b"MZ" + bytes(510) + good_workbook(), "not_a_workbook"),
    "web page": Case(lambda: b"\r\n<html><table><tr><td>1</td></tr></table></html>", "web_page"),
    "web page in UTF-16": Case(lambda: "<html><table/></html>".encode("utf-16"), "web_page"),
    "XML workbook of 2003": Case(lambda: b'<?xml version="1.0"?><Workbook/>', "web_page"),
    "old workbook": Case(lambda: _ole("Workbook"), "old_xls"),
    "older workbook": Case(lambda: _ole("Book"), "old_xls"),
    "bare BIFF": Case(lambda: b"\x09\x08\x10\x00\x00\x06\x05\x00" + bytes(100), "old_xls"),
    "old document": Case(lambda: _ole("WordDocument"), "not_a_workbook"),
    "encrypted": Case(lambda: _ole("EncryptionInfo", "EncryptedPackage"), "encrypted"),
    "encrypted zip": Case(_zip_flagged, "encrypted"),
    "OpenDocument": Case(
        lambda: archive([stored("mimetype", b"application/vnd.oasis.opendocument.spreadsheet")]),
        "open_document",
    ),
    "document": Case(lambda: package({"word/document.xml": "<a/>"}), "not_a_workbook"),
    "empty zip": Case(lambda: package({}), "not_a_workbook"),
    "binary workbook": Case(lambda: package({"xl/workbook.bin": b"\x83\x01\x00"}), "binary_workbook"),
    "macros": Case(with_part("xl/vbaProject.bin", b"\xd0\xcf"), "has_macros"),
    "old macros": Case(with_part("xl/macrosheets/sheet1.xml", "<a/>"), "has_macros"),
}


def _overlapping() -> bytes:
    inner = stored("xl/b.xml", b"<a/>")
    outer = stored("xl/a.bin", local_bytes(inner) + b"tail")
    members = [*good_entries(), outer]
    at = archive(members).index(local_bytes(inner))
    return archive([*members, replace(inner, offset=at, written=False)])


def _method_differs() -> bytes:
    content = bytearray(good_workbook())
    at = content.index(SHEET.encode()) - 30
    content[at + 8] = 0
    return bytes(content)


PACKAGES: dict[str, Case] = {
    "first half": Case(lambda: good_workbook()[:1200], "damaged_workbook"),
    "all but a byte": Case(lambda: good_workbook()[:-1], "damaged_workbook"),
    "only a signature": Case(lambda: b"PK\3\4", "damaged_workbook"),
    "tail of zeros": Case(lambda: good_workbook() + bytes(100), "damaged_workbook"),
    "second archive behind": Case(lambda: archive(good_entries(), after=good_workbook()), "damaged_workbook"),
    "bytes before": Case(lambda: archive(good_entries(), before=b"PK\3\4" + bytes(60)), None, rows=1),
    "wrong checksum": Case(
        _changed(lambda e: replace(e, crc=e.crc ^ 1)), "damaged_workbook", {"why": "checksum"}
    ),
    "broken stream": Case(
        _changed(lambda e: replace(e, packed=_damaged_byte(e.packed, len(e.packed) // 2))), "damaged_workbook"
    ),
    "stream cut short": Case(_changed(lambda e: replace(e, packed=e.packed[:-20])), "damaged_workbook"),
    "stream goes on": Case(_changed(lambda e: replace(e, packed=e.packed + b"abc")), "damaged_workbook"),
    "claims to be smaller": Case(_changed(lambda e: replace(e, size=e.size - 9)), "damaged_workbook"),
    "claims to be larger": Case(_changed(lambda e: replace(e, size=e.size + 9)), "damaged_workbook"),
    "claims to be huge": Case(_changed(lambda e: replace(e, size=0xFFFFFFFF)), "damaged_workbook"),
    "other name inside": Case(
        _changed(lambda e: replace(e, local_name=b"x" * len(SHEET))), "damaged_workbook"
    ),
    "header beyond the end": Case(_changed(lambda e: replace(e, offset=0x7FFFFFFF)), "damaged_workbook"),
    "more in the directory than there is": Case(lambda: archive(good_entries(), count=9), "damaged_workbook"),
    "less in the directory than there is": Case(lambda: archive(good_entries(), count=3), "damaged_workbook"),
    "500 parts too many": Case(
        lambda: archive([*good_entries(), *(stored(f"a{n}", b"") for n in range(500))]), "too_many_parts"
    ),
    "30,000 parts": Case(lambda: archive([stored(f"a{n}", b"") for n in range(30_000)]), "too_many_parts"),
    "a part twice": Case(_with(entry(SHEET, sheet_xml(PLAIN_ROW))), "duplicate_part", {"part": SHEET}),
    "a part twice but for case": Case(_with(entry(SHEET.upper(), sheet_xml(PLAIN_ROW))), "duplicate_part"),
    "overlapping parts": Case(_overlapping, "overlapping_parts"),
    "absolute name": Case(_with(stored("/etc/passwd", b"x")), "unsafe_name"),
    "climbing name": Case(_with(stored("xl/../../evil.exe", b"x")), "unsafe_name"),
    "backslash name": Case(_with(stored("xl\\evil.xml", b"x")), "unsafe_name"),
    "drive name": Case(_with(stored("C:evil.exe", b"x")), "unsafe_name"),
    "NUL name": Case(_with(stored("xl/a\0b.xml", b"x")), "unsafe_name"),
    "endless name": Case(_with(stored("x" * 60_000, b"x")), "unsafe_name"),
    "unknown compression": Case(_changed(lambda e: replace(e, method=12)), "odd_package"),
    "method differs inside": Case(_method_differs, "damaged_workbook", {"why": "header"}),
}
