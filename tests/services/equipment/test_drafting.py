# SPDX-License-Identifier: Apache-2.0
"""A voucher that is being filled in: told of each line, drawn, and nothing is written."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.support.equipment import CANE, CHAIR, ELECTRIC, Equipped, equipped
from tests.support.pdf import normal, pdfium
from welfare_desk.domain.equipment.promised import Ahead
from welfare_desk.services.equipment.allocating import Allocate, allocate
from welfare_desk.services.equipment.drafting import DraftVoucher, VoucherDraft, draft_voucher
from welfare_desk.services.equipment.issuing import IssueGoods, IssueLine, issue

DUE = date(2028, 10, 22)


@pytest.fixture
def at(tmp_path: Path) -> Iterator[Equipped]:
    made = equipped(tmp_path)
    made.receive(CHAIR, 2, "WC-1", "WC-2")
    made.receive(CANE, 5)
    made.receive(ELECTRIC, 1, "EL-1")
    yield made
    made.session.close()


def draft(at: Equipped, *lines: IssueLine, **more: object) -> VoucherDraft:
    found: VoucherDraft = at.ask(draft_voucher, DraftVoucher(IssueGoods(at.files[0], lines, **more)))
    return found


def test_every_line_is_told_by_itself_and_the_others_are_drawn(at: Equipped) -> None:
    found = draft(
        at,
        IssueLine(CHAIR, 1, serials=("WC-1",), due_on=DUE),
        IssueLine(CANE, 99),
        IssueLine(CHAIR, 1),
        IssueLine(CANE, 2),
    )
    told = [(line.item.code, line.left, line.refused and line.refused.code) for line in found.lines]
    assert told == [
        (CHAIR, 1, None),
        (CANE, 0, "not_in_store"),
        (CHAIR, 0, "serial_needed"),
        (CANE, 3, None),
    ]
    refused = [line.refused.facts for line in found.lines if line.refused is not None]
    assert ["at_line" in facts for facts in refused] == [False, False]
    assert found.pdf[:5] == b"%PDF-"
    assert (found.refused, found.needs_reason, found.needs_approval) == (None, False, ())


def test_who_waits_longer_is_told_of_all_lines_and_refuses_nothing(at: Equipped) -> None:
    at.granted(1)
    at.granted(0)
    at.granted(2)
    lines = IssueLine(CHAIR, 1, serials=("WC-1",), due_on=DUE), IssueLine(CANE, 1)
    found = draft(at, *lines)
    assert [line.ahead for line in found.lines] == [Ahead("رضا محمدی", at.files[1], 1), None]
    assert [line.refused for line in found.lines] == [None, None]
    at.granted(1, CANE)
    at.granted(2, CANE)
    assert draft(at, *lines).lines[1].ahead == Ahead("رضا محمدی", at.files[1], 2)
    at.do(allocate, Allocate(1, "WC-2"))
    assert draft(at, *lines).lines[0].ahead is None


def test_nobody_is_passed_over_by_what_is_promised(at: Equipped) -> None:
    at.granted(1)
    at.do(allocate, Allocate(at.granted(0), "WC-1", reason="فوری"))
    line = IssueLine(CHAIR, 1, serials=("WC-1",), due_on=DUE)
    assert draft(at, line).lines[0].ahead is None


def test_nothing_is_written_by_a_draft(at: Equipped) -> None:
    before = at.value("SELECT count(*) FROM stock_document"), at.value("SELECT count(*) FROM paper")
    draft(at, IssueLine(CANE, 1))
    assert before == (
        at.value("SELECT count(*) FROM stock_document"),
        at.value("SELECT count(*) FROM paper"),
    )


def test_an_interval_and_a_prescription_are_told_before_they_are_refused(at: Equipped) -> None:
    at.do(issue, IssueGoods(at.files[0], (IssueLine(CHAIR, 1, serials=("WC-1",)),)))
    found = draft(at, IssueLine(ELECTRIC, 1, serials=("EL-1",)))
    line = found.lines[0]
    assert line.early is not None
    assert (line.early.until, line.early.months, line.unasked) == (date(2028, 10, 21), 36, True)
    assert (found.needs_reason, [one.item.code for one in found.needs_approval]) == (True, [ELECTRIC])
    pupil = draft(at, IssueLine(ELECTRIC, 1, serials=("EL-1",)), pupil=True)
    assert pupil.lines[0].early is None


def test_the_drawn_paper_says_what_the_kept_one_will_say(at: Equipped) -> None:
    (page,) = pdfium(draft(at, IssueLine(CANE, 2)).pdf)
    drawn = normal(page)
    for words in ("عصای تک‌پایه", "علی محمدی", "۱۴۰۰-۰۰۰۰۱"):
        assert normal(words) in drawn, drawn


def test_what_speaks_against_the_whole_is_told_and_drawn_all_the_same(at: Equipped) -> None:
    found = draft(at, IssueLine(CANE, 1), handed_on=date(2030, 1, 1))
    assert found.refused is not None
    assert (found.refused.code, bool(found.pdf)) == ("date_in_future", True)


def test_two_lines_of_one_item_share_what_is_free(at: Equipped) -> None:
    lines = (IssueLine(CANE, 3), IssueLine(CANE, 3))
    assert [line.refused and line.refused.code for line in draft(at, *lines).lines] == [None, "not_in_store"]
    code, facts = at.refusal(issue, IssueGoods(at.files[0], lines))
    assert (code, facts["free"]) == ("not_in_store", 2)


def test_a_number_that_is_not_typed_to_its_end_stops_no_draft(at: Equipped) -> None:
    came = draft(at, IssueLine(CANE, 1), collector="رضا محمدی", kinship="برادر", collector_id="001")
    assert came.refused is None
    assert normal("رضا محمدی") in normal(" ".join(pdfium(came.pdf)))
    nameless = draft(at, IssueLine(CANE, 1), kinship="برادر")
    assert (nameless.refused, nameless.pdf[:5]) == (None, b"%PDF-")
