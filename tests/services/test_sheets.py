# SPDX-License-Identifier: Apache-2.0
"""Which kinds of paper are printed on the sheet that is chosen."""

from __future__ import annotations

from welfare_desk.domain.papers import PaperKind
from welfare_desk.services.numbered import has_sheets


def test_vouchers_contracts_and_slips_have_the_choice() -> None:
    found = {kind for kind in PaperKind if has_sheets(kind)}
    assert found == {PaperKind.ISSUE_VOUCHER, PaperKind.LOAN_CONTRACT, PaperKind.RETURN_SLIP}


def test_what_has_no_number_has_none() -> None:
    assert not has_sheets("tick_sheet")
