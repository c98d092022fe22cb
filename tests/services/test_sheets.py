# SPDX-License-Identifier: Apache-2.0
"""Which kinds of paper are printed on the sheet that is chosen."""

from __future__ import annotations

from welfare_desk.documents.equipment.loan_contract import CONTRACT_SHEET
from welfare_desk.domain.papers import PaperKind
from welfare_desk.services.numbered import usual_copies


def test_vouchers_contracts_and_slips_have_the_choice() -> None:
    found = {kind for kind in PaperKind if usual_copies(kind)}
    assert found == {PaperKind.ISSUE_VOUCHER, PaperKind.LOAN_CONTRACT, PaperKind.RETURN_SLIP}


def test_what_has_no_number_has_none() -> None:
    assert not usual_copies("tick_sheet")


def test_the_usual_copies_of_a_contract_are_those_of_its_sheet() -> None:
    assert usual_copies(PaperKind.LOAN_CONTRACT) == CONTRACT_SHEET.copies
