# SPDX-License-Identifier: Apache-2.0
"""The block that a client signs: boxes with a field for the fingerprint, the square code beside them."""

from __future__ import annotations

from dataclasses import dataclass

from welfare_desk.documents import qr
from welfare_desk.documents.equipment.measures import Measures
from welfare_desk.documents.kit.book import Book, MarkKind
from welfare_desk.documents.kit.furniture import Frame, signatures_mark, square_code
from welfare_desk.documents.kit.style import BOX_NAME, LABEL, LEAST_SHRINK, MM, STAMP, Style
from welfare_desk.documents.typeset.face import Weight
from welfare_desk.domain.papers import Seal

_CODE_ROOM = qr.SIZE + 2 * qr.QUIET
"""Width that the code takes with the white on both sides."""
_CODE_HEIGHT = 5.4 * MM + qr.SIZE + qr.QUIET
"""From the foot of the block to the white above a code with its fingerprint under it."""
_GAP = 1.5 * MM
_OFFICIALS = 21 * MM
_NAME_ABOVE = 1.4 * MM
"""How far the name of a box stands above its upper edge."""
_BETWEEN = 3.6 * MM
_CLIENT_SHARE = 1.75
"""Width of the client's box, in those of the others."""
_FINGER = 19 * MM
_FINGER_NAME = "اثر انگشت"
_DASH = "[2.4 2] 0 d"
_PRINTED = Style(Weight.REGULAR, 7.8)
LEAST_STRIP = 11.5 * MM
"""Of the boxes of a strip, whose height is what the lines above leave."""


@dataclass(frozen=True, slots=True)
class Signers:
    """The client's box by its name, then the others: name of the box and the name printed in it."""

    client: str
    others: tuple[tuple[str, str], ...]


def block_height(measures: Measures, seal: Seal | None) -> float:
    """Points from the foot of the block to what stands above it."""
    height = max(measures.sign_height + _NAME_ABOVE, _CODE_HEIGHT if seal else 0.0)
    return height + (_BETWEEN + _OFFICIALS if measures.officials_above else 0.0)


def code_room(seal: Seal | None) -> float:
    """Width at the left that lines beside the code keep free."""
    return _CODE_ROOM if seal else 0.0


def sign_block(
    book: Book, frame: Frame, bottom: float, signers: Signers, measures: Measures, seal: Seal | None
) -> None:
    """Draw the block with its foot at ``bottom``."""
    key = ("signatures", frame, bottom, signers, measures.name, seal is None)
    book.static(key, lambda: _boxes(book, frame, bottom, measures.sign_height, signers, measures, seal))
    square_code(book, frame.left, bottom, seal)


def sign_strip(
    book: Book,
    frame: Frame,
    bottom: float,
    height: float,
    signers: Signers,
    measures: Measures,
    seal: Seal | None,
) -> None:
    """Draw the block of a strip, whose code has its fingerprint in the foot; ``height`` is what is left."""
    height = min(height - _NAME_ABOVE, measures.sign_height)
    key = ("signatures", frame, bottom, signers, measures.name, seal is None, round(height, 1))
    book.static(key, lambda: _boxes(book, frame, bottom, round(height, 1), signers, measures, seal))
    if seal is not None:
        x, white = frame.left + 0.6 * MM, qr.QUIET
        book.draw(qr.operators(seal.qr_digits, x, bottom))
        book.mark(MarkKind.CODE, x - white, bottom - 1, x + qr.SIZE + white, bottom + qr.SIZE + white)


def _boxes(
    book: Book,
    frame: Frame,
    bottom: float,
    height: float,
    signers: Signers,
    measures: Measures,
    seal: Seal | None,
) -> None:
    left = frame.left + code_room(seal)
    right, top = frame.right, bottom + height
    if measures.officials_above:
        above = bottom + height + _BETWEEN
        _row(book, frame.left, right, above, _OFFICIALS, signers.others)
        _client(book, left, right, bottom, height, signers.client)
        top = above + _OFFICIALS
    else:
        count = len(signers.others)
        width = (right - left - count * _GAP) / (count + _CLIENT_SHARE)
        client_left = right - _CLIENT_SHARE * width
        _client(book, client_left, right, bottom, height, signers.client)
        _row(book, left, client_left - _GAP, bottom, height, signers.others)
    signatures_mark(book, frame, bottom, top)


def _row(
    book: Book, left: float, right: float, bottom: float, height: float, boxes: tuple[tuple[str, str], ...]
) -> None:
    width = (right - left - _GAP * (len(boxes) - 1)) / len(boxes)
    for office, name in boxes:
        book.box(right - width, bottom, width, height, name=office, name_style=BOX_NAME)
        _printed_name(book, right, bottom, width, name)
        right -= width + _GAP


def _printed_name(book: Book, right: float, bottom: float, width: float, name: str) -> None:
    """At the lower right; a long one takes more lines upwards."""
    room = width - 6 * MM
    fits = book.width_of(name, _PRINTED) * LEAST_SHRINK <= room
    lines = [name] if fits else book.wrapped(name, _PRINTED, room)
    y = bottom + 2.4 * MM + (len(lines) - 1) * 1.3 * _PRINTED.size
    for line in lines:
        if line:
            book.right(right - 3.4 * MM, y, line, _PRINTED, cell=room)
        y -= 1.3 * _PRINTED.size


def _client(book: Book, left: float, right: float, bottom: float, height: float, name: str) -> None:
    """A wide box: the dashed field for the fingerprint at its left, room to sign beside it."""
    book.box(left, bottom, right - left, height, name=name, name_style=BOX_NAME)
    edge = min(2.2 * MM, 0.13 * height)
    x, y = left + 2.2 * MM, bottom + edge
    book.box(x, y, _FINGER, height - 2 * edge, dash=_DASH)
    book.centre(
        x + _FINGER / 2, y + 1.3 * MM, _FINGER_NAME, STAMP.at(6.6) if height < 20 * MM else LABEL.at(7.0)
    )
