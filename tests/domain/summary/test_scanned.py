# SPDX-License-Identifier: Apache-2.0
"""What a scanner typed at the counter, under whatever keyboard layout."""

from __future__ import annotations

from datetime import date

import pytest

from welfare_desk.domain.digest import fingerprint
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.papers import OfficeProof, PaperHead, PaperKind, payload_head, to_digits
from welfare_desk.domain.summary.scanned import ScanKind, read_scan

_K = ScanKind


@pytest.mark.parametrize(
    ("typed", "kind", "key", "turned"),
    [
        ("1080000003", _K.NATIONAL_ID, "1080000003", False),
        ("۱۰۸۰۰۰۰۰۰۳", _K.NATIONAL_ID, "1080000003", True),
        (" 1080000003 \n", _K.NATIONAL_ID, "1080000003", False),
        ("1404-00012", _K.FILE, "1404-00012", False),
        ("۱۴۰۴-۰۰۰۱۲", _K.FILE, "1404-00012", True),
        ("1404/000123", _K.PAPER, "1404/000123", False),
        ("۱۴۰۴/۰۰۰۱۲۳", _K.PAPER, "1404/000123", True),
        ("1404/385", _K.PAPER, "1404/000385", False),
        ("1404-385", _K.FILE, "1404-00385", False),
        ("\ufeff1404/000123\u200f", _K.PAPER, "1404/000123", False),
        ("1404000123", _K.PAPER, "1404/000123", False),
        ("1404-000123", _K.FILE, "1404-00123", False),
        ("140400012", _K.FILE, "1404-00012", False),
        ("۱۳۹۵۰۰۶۵۷", _K.FILE, "1395-00657", True),
        ("1080000004", _K.FOREIGN_ID, "1080000004", False),
    ],
)
def test_cards_files_and_vouchers_are_told_apart(typed: str, kind: ScanKind, key: str, turned: bool) -> None:
    scan = read_scan(typed)
    assert (scan.kind, scan.key, scan.turned, scan.paper) == (kind, key, turned, PaperKind.ISSUE_VOUCHER)


@pytest.mark.parametrize("proof", [None, OfficeProof(bytes(32), bytes(64))])
@pytest.mark.parametrize("before", ["", "\u200f", "\ufeff"])
def test_a_square_code_says_of_which_kind_its_paper_is(before: str, proof: OfficeProof | None) -> None:
    head = PaperHead(PaperKind.RETURN_SLIP, 7, 1404, 12, date(2025, 10, 22), fingerprint(["x"]))
    digits = to_digits(payload_head(head), bytes(64), proof)
    scan = read_scan(before + digits)
    assert (scan.kind, scan.key, scan.head, scan.paper) == (
        ScanKind.PAPER, "1404/000012", head, PaperKind.RETURN_SLIP,
    )  # fmt: skip


@pytest.mark.parametrize("typed", ["علی", "hello", "12", "1404/"])
def test_what_is_no_number_of_ours_is_told(typed: str) -> None:
    with pytest.raises(RuleError) as refused:
        read_scan(typed)
    assert (refused.value.code, refused.value.facts) == ("scan_unread", {"text": typed})
