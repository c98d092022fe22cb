# SPDX-License-Identifier: Apache-2.0
"""Documents of the sample office: sheets and portraits on as many files in an office of any size."""

from __future__ import annotations

import random
import struct
import zlib
from datetime import date, timedelta
from functools import cache

from welfare_desk.domain.attachments import DocumentKind, Media
from welfare_desk.services.door import Work
from welfare_desk.storage import attachments
from welfare_desk.storage.casework import samples
from welfare_desk.storage.vault import Vault

FILES = 100
"""Files spread over the office, half of which have documents."""
_SHEETS = {
    DocumentKind.NATIONAL_CARD: "کارت ملی",
    DocumentKind.BIRTH_CERTIFICATE: "شناسنامه",
    DocumentKind.COMMISSION_VOTE: "رأی کمیسیون پزشکی",
    DocumentKind.LEASE_OR_DEED: "اجاره‌نامه",
    DocumentKind.INSURANCE: "دفترچهٔ بیمه",
}
_ENDING = {DocumentKind.NATIONAL_CARD, DocumentKind.LEASE_OR_DEED, DocumentKind.INSURANCE}
_SIZE = (120, 160)
_GROUNDS = ((196, 216, 222), (222, 212, 196), (206, 220, 200))
_COATS = ((52, 84, 96), (92, 70, 60), (60, 66, 98))
_COLUMNS = (
    "file_id",
    "kind",
    "title",
    "dated_on",
    "expires_on",
    "sha256",
    "media",
    "size",
    "added_at",
    "added_by",
    "is_photo",
)


def lay_documents(work: Work, seed: int, today: date) -> int:
    """Give some files documents; how many. The same for the same seed."""
    chance = random.Random(f"documents {seed}")  # noqa: S311  # a sample, no secret
    file_ids = [file_id for file_id, *_ in samples.some_files(work.db.raw, FILES)]
    if not file_ids:
        return 0
    vault = Vault.of(work.store)
    sheets = {kind: _kept(vault, _sheet(words)) for kind, words in _SHEETS.items()}
    faces = [_kept(vault, _face(number)) for number in range(len(_GROUNDS))]
    rows: list[tuple[object, ...]] = []
    for file_id in file_ids:
        if chance.random() < 0.5:
            continue
        for kind in chance.sample(list(_SHEETS), chance.randint(1, 4)):
            dated = today - timedelta(days=chance.randint(40, 1500))
            ends = today + timedelta(days=chance.randint(-40, 300)) if kind in _ENDING else None
            shown = None if ends is None else max(ends, dated).isoformat()
            rows.append((file_id, kind.value, "", dated.isoformat(), shown, *sheets[kind]))
        if chance.random() < 0.5:
            rows.append((file_id, DocumentKind.PHOTO.value, "", None, None, *chance.choice(faces)))
    stamp = f"{today - timedelta(days=2)}T08:00:00.000000Z"
    written = [(*row, stamp, work.user.name, int(row[1] == DocumentKind.PHOTO.value)) for row in rows]
    work.db.insert_many(attachments.ATTACHMENT, _COLUMNS, written)
    return len(written)


def _kept(vault: Vault, made: tuple[Media, bytes]) -> tuple[str, str, int]:
    media, data = made
    return vault.keep(data), media.value, len(data)


@cache
def _sheet(words: str) -> tuple[Media, bytes]:
    """A page that says what it stands for."""
    from welfare_desk.documents.kit.book import Book
    from welfare_desk.documents.kit.style import TITLE

    book = Book(298, 420, words)
    book.new_page()
    book.centre(149, 260, f"نمونهٔ {words}", TITLE)
    return Media.PDF, book.to_bytes()


@cache
def _face(number: int) -> tuple[Media, bytes]:
    """A drawn portrait: nobody's face."""
    width, height = _SIZE
    ground, coat, skin = _GROUNDS[number], _COATS[number], (206 - 14 * number, 168 - 12 * number, 140)
    lines = []
    for y in range(height):
        line = bytearray(b"\0")
        for x in range(width):
            across, down = (x - width / 2) / 30, (y - 66) / 38
            shoulders = (x - width / 2) ** 2 / 52**2 + (y - height) ** 2 / 48**2
            if across * across + down * down <= 1:
                line += bytes(skin)
            else:
                line += bytes(coat if shoulders <= 1 else ground)
        lines.append(bytes(line))
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(b"".join(lines))), (b"IEND", b""))
    chunks = (
        struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
        for kind, content in parts
    )
    return Media.PNG, b"\x89PNG\r\n\x1a\n" + b"".join(chunks)
