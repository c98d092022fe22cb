# SPDX-License-Identifier: Apache-2.0
"""What a scanner, or fingers, typed at the counter: whose card, which file, which paper.

The Persian keyboard types other digits and signs for the same keys; they are turned back.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.identity import foreign_id, national_id
from welfare_desk.domain.keyboard import to_latin_layout
from welfare_desk.domain.numbering import PaperNumber, parse_file_no, plain_file_no
from welfare_desk.domain.papers import PROVEN_DIGITS, QR_DIGITS, PaperHead, PaperKind, from_digits
from welfare_desk.domain.text import latin_digits, without_marks


class ScanKind(StrEnum):
    """What was read."""

    NATIONAL_ID = "national_id"
    FOREIGN_ID = "foreign_id"
    FILE = "file"
    PAPER = "paper"
    """A paper's number, of a voucher unless its square code says another kind."""


_YEARS = ("13", "14")
"""How the year of a paper, or of a file, begins whose number comes without its stroke or dash."""


@dataclass(frozen=True)
class Scan:
    """What was read, as it is kept; `turned`: another keyboard layout was on, and was turned back.

    `head` is what a square code says of its paper, unproven.
    """

    kind: ScanKind
    key: str
    turned: bool = False
    head: PaperHead | None = None

    @property
    def paper(self) -> PaperKind:
        """The kind of paper that a number is of."""
        return self.head.kind if self.head else PaperKind.ISSUE_VOUCHER


def read_scan(text: str) -> Scan:
    """What was scanned; RuleError ``scan_unread`` (text) for what is no number of ours.

    Ten digits are an identifier if they are a possible one, else a paper's number without its stroke; nine
    that begin with a year are a file's without its dash. A number with a stroke is a paper's, with a dash a
    file's; zeros before its counting may be left out.
    """
    typed = "".join(without_marks(text).split())
    plain = latin_digits(typed)
    turned = plain != typed
    if not plain.isascii():
        plain, turned = to_latin_layout(typed), True
    if len(plain) in (QR_DIGITS, PROVEN_DIGITS) and plain.isdecimal():
        head = from_digits(plain).head
        return Scan(ScanKind.PAPER, str(PaperNumber(head.kind.value, head.year, head.number)), turned, head)
    for read in (_paper,) if "/" in plain else _READINGS["-" in plain]:
        try:
            kind, key = read(plain)
        except RuleError:
            continue
        return Scan(kind, key, turned)
    raise RuleError("scan_unread", text=without_marks(text).strip()[:40])


def _national(plain: str) -> tuple[ScanKind, str]:
    return ScanKind.NATIONAL_ID, national_id(plain)


def _foreign(plain: str) -> tuple[ScanKind, str]:
    return ScanKind.FOREIGN_ID, foreign_id(plain)


def _file(plain: str) -> tuple[ScanKind, str]:
    return ScanKind.FILE, parse_file_no(plain)


def _plain_file(plain: str) -> tuple[ScanKind, str]:
    if not plain.startswith(_YEARS):
        raise RuleError("bad_file_no", reason="form")  # an identifier that lost its zero
    return ScanKind.FILE, plain_file_no(plain)


def _paper(plain: str) -> tuple[ScanKind, str]:
    if plain.isdecimal() and not plain.startswith(_YEARS):
        raise RuleError("bad_paper_number", reason="form")  # an identifier with a wrong digit
    return ScanKind.PAPER, str(PaperNumber.parse(PaperKind.ISSUE_VOUCHER.value, plain))


_READINGS = {False: (_plain_file, _national, _paper, _foreign), True: (_file, _paper)}
"""By whether there is a dash, which file numbers have; without one ten digits are an identifier first."""
