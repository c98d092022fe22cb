# SPDX-License-Identifier: Apache-2.0
"""Many issue vouchers as one document: each with its own code, told as they are drawn, and stopped."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.documents.test_qr import codes_on
from tests.support.handing import VOUCHER, voucher_batch
from tests.support.paper_facts import STAMP
from tests.support.pdf import pdfium, with_joiners
from welfare_desk.documents.equipment.voucher import VoucherCopy, issue_vouchers
from welfare_desk.domain.errors import Cancelled, RuleError
from welfare_desk.domain.sheet import Sheet


def test_a_batch_has_every_voucher_and_tells_how_far_it_is():
    told: list[tuple[int, int]] = []
    batch = voucher_batch(3, seed=5)
    pdf = issue_vouchers(batch, Sheet(), lambda done, total: told.append((done, total)))
    assert told == [(1, 3), (2, 3), (3, 3)]
    for number, page in enumerate(pdfium(pdf)):
        assert with_joiners(batch[number].facts.receiver.full_name) in with_joiners(page)
        seal = batch[number].seal
        assert seal is not None
        assert codes_on(pdf, number, 200) == [seal.qr_digits]


def test_what_repeats_in_a_batch_is_stored_once():
    one, twenty = (len(issue_vouchers(voucher_batch(count, seed=7))) for count in (1, 20))
    assert (twenty - one) / 19 < 5_000


def test_a_batch_can_be_stopped():
    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        issue_vouchers(voucher_batch(2, seed=1), Sheet(), stop)


@pytest.mark.parametrize(
    ("batch", "sheet"),
    [
        ([], Sheet()),
        ([VoucherCopy(VOUCHER, STAMP)], Sheet(copies=())),
        ([VoucherCopy(replace(VOUCHER, lines=()), STAMP)], Sheet()),
    ],
    ids=["no voucher", "no copy", "no row"],
)
def test_nothing_is_no_paper(batch, sheet):
    with pytest.raises(RuleError) as refused:
        issue_vouchers(batch, sheet)
    assert refused.value.code == "nothing_to_print"
