# SPDX-License-Identifier: Apache-2.0
"""The sums of a monthly list: by bank, size and domain they are the grand total."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.support.list_facts import monthly_list_of
from welfare_desk.domain.casework.codes import Domain
from welfare_desk.domain.money import Rial
from welfare_desk.domain.pension.list_paper import (
    ListPaperLine,
    ListSums,
    by_bank,
    by_domain,
    by_size,
    summed,
)
from welfare_desk.domain.pension.listing import Line

LINE = monthly_list_of(1).lines[0]
RIAL = st.integers(0, 10**9).map(Rial)
LINES = st.lists(
    st.builds(
        replace,
        st.just(LINE),
        domain=st.sampled_from(Domain),
        size=st.integers(1, 20),
        amount=RIAL,
        arrears=st.integers(-(10**9), 10**9).map(Rial),
        deductions=RIAL,
        bank=st.sampled_from(("", "ملی", "سپه", "رفاه")),
    )
)


@given(LINES)
def test_every_grouping_adds_up_to_the_whole(lines):
    whole = summed(lines)
    for groups in by_bank(lines), by_size(lines), by_domain(lines):
        assert sum((sums for _, sums in groups), ListSums()) == whole
        assert len({key for key, _ in groups}) == len(groups)
    assert whole.net == sum((line.net for line in lines), Rial(0))
    assert whole.net == whole.amount + whole.arrears - whole.deductions


def test_large_households_are_counted_together_and_no_account_stands_last():
    lines = [replace(LINE, size=size, bank=bank) for size, bank in ((5, ""), (9, "ملی"), (1, ""))]
    assert [size for size, _ in by_size(lines)] == [1, 5]
    assert [bank for bank, _ in by_bank(lines)] == ["ملی", ""]
    assert dict(by_size(lines))[5].persons == 14


def test_a_line_of_a_list_becomes_a_line_of_the_paper():
    line = Line(
        1, 7, 9, "1080000001", "C-1", "پروانه یگانه", "0012345678", "rehabilitation", 3, "1404-01", 3,
        27_824_160, -1_000, 1_200_000, 26_623_160, 0, "015", "IR120150000000000000000001", "", "",
        "arrears no_sheba", "اقساط ودیعه", "{}",
    )  # fmt: skip
    told = ListPaperLine.of(line)
    assert (told.file_no, told.full_name, told.domain, told.size) == (
        "1080000001",
        "پروانه یگانه",
        Domain.REHABILITATION,
        3,
    )
    assert (told.bank, told.sheba, told.remark, told.remarks) == (
        "سپه",
        "IR120150000000000000000001",
        "اقساط ودیعه",
        "arrears no_sheba",
    )
    assert told.net == Rial(line.net)
    assert ListPaperLine.of(line._replace(bank="", sheba="")).bank == ""
