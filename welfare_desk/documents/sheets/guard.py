# SPDX-License-Identifier: Apache-2.0
"""The guard before the reader: a workbook is weighed while it is inflated, and refused with a reason.

No reader library touches a byte before this module has seen every part of the file to its end. It holds no
part in memory and writes nothing. Each refusal is a ``RuleError`` whose sentence names the place and a cure.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import PurePosixPath
from typing import BinaryIO

from welfare_desk.documents.sheets.limits import LIMITS, Limits
from welfare_desk.documents.sheets.package import Member, Package, damaged
from welfare_desk.documents.sheets.scanners import (
    BookScanner,
    QuietScanner,
    RelationsScanner,
    SheetFacts,
    SheetScanner,
    StringsScanner,
)
from welfare_desk.documents.sheets.xmlparts import Scanner, SecondLookError, Tally, XmlPart
from welfare_desk.domain.errors import RuleError

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLD_BIFF = (b"\x09\x00\x04\x00", b"\x09\x02\x06\x00", b"\x09\x04\x06\x00", b"\x09\x08\x10\x00")
_ZIP = b"PK\3\4"
_WEB = (b"<html", b"<!doctype", b"<table", b"<?xml", b"<head", b"<meta", b"<style", b"mime-version")
_BOOK = "xl/workbook.xml"
_QUIET = ("styleSheet", "Types")
_READ = 1 << 20

Step = Callable[[int, int], None]
"""Told (done, total) now and then; may raise to give up."""


@dataclass(frozen=True, slots=True)
class Inspection:
    """A workbook found fit to read: its digest, its worksheets in order, and its inflated size in bytes."""

    sha256: str
    size: int
    sheets: tuple[SheetFacts, ...]
    inflated: int


def inspect(file: BinaryIO, step: Step | None = None, limits: Limits = LIMITS) -> Inspection:
    """Looks through an open file; raises ``RuleError`` when it is no workbook or one past the limits."""
    size = file.seek(0, 2)
    _check_kind(file, size, limits)
    digest = _digest(file)
    package = Package(file, size, limits)
    _check_package(package, file)
    return _Guard(package, limits, step).run(digest, size)


def _check_kind(file: BinaryIO, size: int, limits: Limits) -> None:
    if size == 0:
        raise RuleError("empty_file")
    if size > limits.file:
        raise RuleError("too_large_file", count=-(-size >> 20), limit=limits.file >> 20)
    file.seek(0)
    head = file.read(1024)
    if head.startswith(_ZIP):
        return
    if head.startswith(_OLE):
        raise RuleError(_kind_of_ole(file))
    if head.startswith(_OLD_BIFF):
        raise RuleError("old_xls")
    text = head.removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = head.decode("utf-16", "replace").lstrip().lower().encode()
    raise RuleError("web_page" if text.startswith(_WEB) else "not_a_workbook")


def _kind_of_ole(file: BinaryIO) -> str:
    """Which of the old container's files this is, by the names in its directory."""
    file.seek(0)
    content = file.read()
    names = {"EncryptedPackage": "encrypted", "Workbook": "old_xls", "Book": "old_xls"}
    for name, code in names.items():
        if f"{name}\0".encode("utf-16-le") in content:
            return code
    return "not_a_workbook"


def _digest(file: BinaryIO) -> str:
    digest = hashlib.sha256()
    file.seek(0)
    while piece := file.read(_READ):
        digest.update(piece)
    return digest.hexdigest()


def _check_package(package: Package, file: BinaryIO) -> None:
    members = {member.name.casefold(): member for member in package.members}
    if "mimetype" in members and members["mimetype"].packed < 1024:
        file.seek(members["mimetype"].start)
        if b"opendocument" in file.read(members["mimetype"].packed):
            raise RuleError("open_document")
    if "xl/workbook.bin" in members:
        raise RuleError("binary_workbook")
    for name in members:
        if PurePosixPath(name).name == "vbaproject.bin" or name.startswith("xl/macrosheets/"):
            raise RuleError("has_macros")
    if _BOOK not in members:
        raise RuleError("not_a_workbook")


class _Guard:
    """One look through one package."""

    def __init__(self, package: Package, limits: Limits, step: Step | None) -> None:
        self._package = package
        self._limits = limits
        self._step = step
        self._tally = Tally()
        self._book = BookScanner()
        self._relations = RelationsScanner()
        self._titles: dict[str, str] = {}
        self._sheets: dict[str, SheetFacts] = {}
        self._done = 0

    def run(self, digest: str, size: int) -> Inspection:
        """Looks at every part, the list of sheets first so that refusals can name the sheet."""
        relations = "xl/_rels/workbook.xml.rels"
        ordered = sorted(
            self._package.members, key=lambda member: member.name.casefold() not in (_BOOK, relations)
        )
        listed = False
        for member in ordered:
            if not listed and member.name.casefold() not in (_BOOK, relations):
                self._note_titles()
                listed = True
            self._look(member)
            self._done += member.packed
        self._note_titles()
        if self._tally.highest_string >= self._tally.strings:
            raise damaged("string")
        return Inspection(digest, size, self._in_order(), self._package.inflated)

    def _note_titles(self) -> None:
        for sheet in self._book.sheets:
            target = self._relations.targets.get(sheet.relation, "")
            self._titles[_resolved(target)] = sheet.title

    def _in_order(self) -> tuple[SheetFacts, ...]:
        titles = [sheet.title for sheet in self._book.sheets]
        if len(set(titles)) != len(titles):
            raise damaged("titles")
        by_title = {self._titles[part]: facts for part, facts in self._sheets.items() if part in self._titles}
        sheets = tuple(by_title[title] for title in titles if title in by_title)
        if not sheets:
            raise RuleError("no_sheet")
        return sheets

    def _look(self, member: Member) -> None:
        before, inflated = replace(self._tally), self._package.inflated
        try:
            self._scan(member, exact=False)
        except SecondLookError:
            self._tally, self._package.inflated = before, inflated
            self._scan(member, exact=True)

    def _scan(self, member: Member, *, exact: bool) -> None:
        pieces = self._watched(member)
        first = next(pieces, b"")
        if not _is_xml(member.name, first):
            for _ in pieces:
                pass
            return

        def scanner_of(root: str, prefix: bytes) -> Scanner | None:
            return self._scanner_of(member.name, root, prefix, exact=exact)

        part = XmlPart(member.name, self._limits, self._tally, scanner_of)
        if first:
            part.feed(first)
        for piece in pieces:
            part.feed(piece)
        part.close()

    def _watched(self, member: Member) -> Iterator[bytes]:
        """The part's pieces, with a report of progress at each; the packed share stands for the work."""
        given = 0
        for piece in self._package.pieces(member):
            if piece:
                yield piece
            given += len(piece)
            if self._step is not None:
                share = min(1.0, given / member.size) if member.size else 1.0
                self._step(self._done + int(member.packed * share), self._package.packed_total)

    def _scanner_of(self, part: str, root: str, prefix: bytes, *, exact: bool) -> Scanner | None:
        name = part.casefold()
        if root == "worksheet":
            title = self._titles.get(name, part)
            facts = self._sheets[name] = SheetFacts(title)
            return SheetScanner(facts, prefix, self._limits, self._tally, exact=exact)
        if root == "sst":
            return StringsScanner(part, prefix, self._limits, self._tally)
        if root == "workbook" and name == _BOOK:
            return self._book
        if root == "Relationships":
            return self._relations if name == "xl/_rels/workbook.xml.rels" else QuietScanner()
        return QuietScanner() if root in _QUIET else None


def _resolved(target: str) -> str:
    """The part a relationship of the workbook leads to, in small letters."""
    path = target.replace("\\", "/")
    if not path.startswith("/"):
        path = f"/xl/{path}"
    folders: list[str] = []
    for folder in path.split("/"):
        if folder == "..":
            folders = folders[:-1]
        elif folder not in ("", "."):
            folders.append(folder)
    return "/".join(folders).casefold()


def _is_xml(name: str, first: bytes) -> bool:
    """True for what a reader might take for XML; old drawings are left out, which often are broken HTML."""
    name = name.casefold()
    if name.endswith((".xml", ".rels")):
        return True
    return not name.endswith(".vml") and first[:64].removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"<")
