# SPDX-License-Identifier: Apache-2.0
"""Minutes of a committee: what was granted how, what was not and why, cash in words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.documents.equipment import looking
from tests.documents.test_layout_check import LONG_STAMP
from tests.support.list_facts import LONG_NAME
from tests.support.paper_facts import SEAL, STAMP
from tests.support.pdf import normal
from tests.support.store_minutes import committee_of
from welfare_desk.documents.equipment.committee import committee_minutes, draw_committee_minutes
from welfare_desk.documents.equipment.store_wording import PLACES, VERDICTS, WAYS
from welfare_desk.documents.wording import digits
from welfare_desk.domain.equipment.committee_paper import CommitteeSigners, Verdict
from welfare_desk.domain.equipment.interval import Way
from welfare_desk.domain.equipment.stock import Place
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial, in_words

COMMITTEE = committee_of(12)


def test_the_minutes_say_what_was_granted_how_and_what_was_not_and_why():
    [page] = looking.pages(committee_minutes(COMMITTEE, STAMP, SEAL))
    cash = sum((line.amount for line in COMMITTEE.lines if line.amount is not None), Rial(0))
    assert (
        looking.missing(
            page,
            "صورتجلسهٔ کمیتهٔ توانبخشی",
            "با حضور م. یگانه، ک. بابایی",
            "۱۲ درخواست",
            "موافقت ۷، مخالفت ۲، موکول به بعد ۲، ارسال به کمیتهٔ استان ۱.",
            "درخواست‌هایی که با آن‌ها موافقت شد",
            "درخواست‌های دیگر",
            f"جمع کمک‌هزینهٔ خرید به حروف: {in_words(cash)}",
            "کالا از انبار",
            "کمک‌هزینهٔ خرید",
            "معاون توانبخشی",
            "ف. صالحی",
            "عضو کمیته",
        )
        == []
    )
    for line in COMMITTEE.lines:
        assert (
            looking.missing(page, line.full_name, digits(line.request_no), digits(line.identifier), line.item)
            == []
        )


def test_nobody_signs_twice():
    signers = CommitteeSigners("م. کریمی", "م. کریمی", "ف. صالحی")
    facts = replace(COMMITTEE, signers=signers, members=("م. کریمی", "س. آزادی", "س. آزادی"))
    [page] = looking.pages(committee_minutes(facts, STAMP, SEAL))
    assert looking.missing(page, "رئیس اداره و معاون توانبخشی", "کارشناس توانبخشی", "عضو کمیته") == []
    text = normal(page)
    assert [text.count(normal(one)) for one in ("عضو کمیته", "صالحی")] == [1, 1]
    assert (text.count(normal("کریمی")), text.count(normal("آزادی"))) == (2, 2)  # heard, signing
    assert looking.faults(lambda book: draw_committee_minutes(book, facts, STAMP, SEAL)) == []


def test_every_verdict_and_way_has_words():
    assert (set(VERDICTS), set(WAYS), set(PLACES)) == (set(Verdict), set(Way), set(Place))


def test_an_unknown_amount_of_cash_is_no_zero():
    line = next(line for line in COMMITTEE.lines if line.way is Way.CASH)
    [page] = looking.pages(
        committee_minutes(replace(COMMITTEE, lines=(replace(line, amount=None),)), STAMP, SEAL)
    )
    assert looking.missing(page, "جمع کمک‌هزینهٔ خرید نامشخص است؛ مبلغ هیچ ردیفی معلوم نیست.") == []


@pytest.mark.parametrize("rows", [1, 2, 3, *range(8, 45, 2), 200])
def test_no_number_of_requests_spoils_the_minutes(rows):
    facts = committee_of(rows)
    assert looking.faults(lambda book: draw_committee_minutes(book, facts, STAMP, SEAL)) == []
    last = looking.pages(committee_minutes(facts, STAMP, SEAL))[-1]
    assert looking.missing(last, "این صورتجلسه با امضای حاضران اعتبار دارد.", "معاون توانبخشی") == []


def test_one_kind_of_verdict_long_names_and_nobody_named_stand_as_they_should():
    line = replace(COMMITTEE.lines[0], full_name=LONG_NAME, reason="مدارک ناقص است؛ " * 20, item=LONG_NAME)
    for verdict in Verdict:
        facts = replace(
            COMMITTEE, lines=(replace(line, verdict=verdict, way=None, amount=None),), members=(),
            signers=CommitteeSigners(), note="جلسه در دو نوبت برگزار شد. " * 30,
        )  # fmt: skip
        assert looking.faults(lambda book, f=facts: draw_committee_minutes(book, f, LONG_STAMP, SEAL)) == []
    many = replace(COMMITTEE, members=(LONG_NAME,) * 9)
    assert looking.faults(lambda book: draw_committee_minutes(book, many, STAMP)) == []


@pytest.mark.parametrize("facts", [COMMITTEE, committee_of(40)])
def test_readers_give_the_paper_back(facts):
    assert looking.comes_back(lambda book: draw_committee_minutes(book, facts, STAMP, SEAL)) == looking.WHOLE


def test_equal_facts_give_equal_bytes_and_nothing_is_no_paper():
    facts = committee_of(200)
    assert committee_minutes(facts, STAMP, SEAL) == committee_minutes(facts, STAMP, SEAL)
    with pytest.raises(RuleError) as refused:
        committee_minutes(replace(facts, lines=()), STAMP, SEAL)
    assert refused.value.code == "nothing_to_print"
