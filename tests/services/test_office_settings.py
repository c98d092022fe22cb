# SPDX-License-Identifier: Apache-2.0
"""The office's own choices through the door."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.support.office import copy_office, desk
from tests.support.papers import printing
from tests.support.pdf import normal, pdfium
from tests.support.people import peopled_office
from welfare_desk.domain.casework.codes import Domain
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.upkeep import Catalogue, DatedRule, Letterhead, Post, in_force
from welfare_desk.services.casework.commands import RegisterFile, register_file
from welfare_desk.services.office_settings import (
    AddItem,
    AddRule,
    AddSignatory,
    AskItems,
    AskSettings,
    EndSignatory,
    RetireItem,
    SetLetterhead,
    TakeRuleBack,
    TakeSignatoryBack,
    add_item,
    add_rule,
    add_signatory,
    end_signatory,
    items,
    retire_item,
    set_letterhead,
    settings,
    take_rule_back,
    take_signatory_back,
)
from welfare_desk.services.papers import (
    IssueCertificate,
    IssueFileSummary,
    issue_certificate,
    issue_file_summary,
)
from welfare_desk.services.session import Session

DAY = date(2024, 4, 20)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with desk(copy_office(tmp_path)) as opened:
        yield opened


def page_of(pdf: bytes) -> str:
    return normal("\n".join(pdfium(pdf)))


def refused(session: Session, command: Any, facts: Any) -> str:
    with pytest.raises(RuleError) as error:
        session.do(command, facts)
    return error.value.code


def test_a_letterhead_of_an_older_version_is_refused(session: Session) -> None:
    session.do(set_letterhead, SetLetterhead(Letterhead("یک"), 0))
    assert refused(session, set_letterhead, SetLetterhead(Letterhead("دو"), 0)) == "stale_row"
    session.do(set_letterhead, SetLetterhead(Letterhead("سه"), 1))
    found = session.ask(settings, AskSettings())
    assert (found.letterhead.address, found.letterhead_version) == ("سه", 2)


def test_a_new_signatory_ends_the_one_before(session: Session) -> None:
    session.do(add_signatory, AddSignatory(Post.HEAD, "الف", DAY))
    session.do(add_signatory, AddSignatory(Post.HEAD, "ب", date(2025, 4, 21)))
    held = session.ask(settings, AskSettings()).signatories
    assert [(one.name, one.until) for one in held] == [("ب", None), ("الف", date(2025, 4, 20))]
    assert refused(session, add_signatory, AddSignatory(Post.HEAD, "پ", DAY)) == "signatory_overlaps"
    assert refused(session, add_signatory, AddSignatory(Post.HEAD, "  ", date(2026, 1, 1))) == "name_needed"


def test_a_signatory_leaves(session: Session) -> None:
    made = session.do(add_signatory, AddSignatory(Post.HEAD, "الف", DAY))
    early = EndSignatory(made.id, 1, date(2024, 4, 1))
    assert refused(session, end_signatory, early) == "before_last_event"
    session.do(end_signatory, EndSignatory(made.id, 1, date(2024, 9, 1)))
    assert refused(session, end_signatory, EndSignatory(made.id, 1, date(2024, 10, 1))) == "stale_row"


def test_a_rule_is_in_force_from_its_day(session: Session) -> None:
    session.do(add_rule, AddRule(DatedRule.VISIT_MONTHS, DAY, 3, "بخشنامه ۱۲"))
    rules = session.ask(settings, AskSettings()).rules
    assert in_force(rules, DatedRule.VISIT_MONTHS, date(2024, 4, 19)).value == 6
    assert in_force(rules, DatedRule.VISIT_MONTHS, DAY).value == 3
    again = AddRule(DatedRule.VISIT_MONTHS, DAY, 4, "بخشنامه ۱۳")
    assert refused(session, add_rule, again) == "rule_exists"
    assert refused(session, add_rule, AddRule(DatedRule.VISIT_MONTHS, DAY, 0, "x")) == "rule_out_of_range"
    assert refused(session, add_rule, AddRule(DatedRule.INQUIRY_MONTHS, DAY, 3, " ")) == "source_needed"


def test_a_signatory_named_by_mistake_is_taken_back(session: Session) -> None:
    first = session.do(add_signatory, AddSignatory(Post.HEAD, "الف", DAY))
    leaves = date(2025, 12, 1)
    session.do(end_signatory, EndSignatory(first.id, first.version, leaves))
    made = session.do(add_signatory, AddSignatory(Post.HEAD, "ب", date(2025, 4, 21)))
    assert refused(session, take_signatory_back, TakeSignatoryBack(made.id, 1)) == "bad_fields"
    assert refused(session, take_signatory_back, TakeSignatoryBack(made.id, 2, "اشتباه")) == "stale_row"
    early = TakeSignatoryBack(first.id, 3, "اشتباه")
    assert refused(session, take_signatory_back, early) == "signatory_overlaps"
    session.do(take_signatory_back, TakeSignatoryBack(made.id, made.version, "اشتباه"))
    held = session.ask(settings, AskSettings()).signatories
    assert [(one.name, one.since, one.until) for one in held] == [("الف", DAY, leaves)]


def test_a_head_who_stands_on_a_paper_is_not_taken_back(session: Session) -> None:
    before = session.do(add_signatory, AddSignatory(Post.HEAD, "الف", DAY))
    with_papers = session.do(add_signatory, AddSignatory(Post.HEAD, "ب", date(2025, 4, 21)))
    fields = {"first_name": "زهرا", "last_name": "رضایی", "national_id": "0499370899"}
    file_no = session.do(register_file, RegisterFile(fields, Domain.SOCIAL)).file_no
    session.do(issue_file_summary, IssueFileSummary(file_no))
    back = TakeSignatoryBack(with_papers.id, with_papers.version, "اشتباه")
    with pytest.raises(RuleError) as told:
        session.do(take_signatory_back, back)
    assert (told.value.code, told.value.facts) == (
        "signatory_has_signed",
        {"name": "ب", "date": session.today().isoformat()},
    )
    session.do(end_signatory, EndSignatory(with_papers.id, with_papers.version, session.today()))
    other = session.do(add_signatory, AddSignatory(Post.ADMISSION, "ب", DAY))
    session.do(take_signatory_back, TakeSignatoryBack(other.id, other.version, "اشتباه"))
    held = session.ask(settings, AskSettings()).signatories
    assert [(one.id, one.until) for one in held] == [
        (with_papers.id, session.today()),
        (before.id, date(2025, 4, 20)),
    ]


def test_a_signatory_goes_on_signing_after_all(session: Session) -> None:
    made = session.do(add_signatory, AddSignatory(Post.HEAD, "رضایی", DAY))
    ended = session.do(end_signatory, EndSignatory(made.id, made.version, date(2025, 1, 1)))
    session.do(end_signatory, EndSignatory(made.id, ended.version, None))
    (one,) = session.ask(settings, AskSettings()).signatories
    assert one.until is None
    session.do(add_signatory, AddSignatory(Post.HEAD, "کریمی", date(2025, 6, 1)))
    first = session.ask(settings, AskSettings()).signatories[-1]
    for until in (None, date(2025, 6, 1)):
        facts = EndSignatory(first.id, first.version, until)
        assert refused(session, end_signatory, facts) == "signatory_overlaps"
    session.do(end_signatory, EndSignatory(first.id, first.version, date(2025, 5, 1)))


def test_the_last_value_of_a_rule_is_struck_and_the_one_before_counts_again(session: Session) -> None:
    first = session.do(add_rule, AddRule(DatedRule.VISIT_MONTHS, DAY, 4, "نامهٔ ۱"))
    last = session.do(add_rule, AddRule(DatedRule.VISIT_MONTHS, date(2025, 1, 1), 3, "نامهٔ ۲"))
    back = TakeRuleBack(first.id, first.version, "اشتباه")
    assert refused(session, take_rule_back, back) == "rule_not_latest"
    session.do(take_rule_back, TakeRuleBack(last.id, last.version, "اشتباه"))
    values = session.ask(settings, AskSettings()).rules
    assert in_force(values, DatedRule.VISIT_MONTHS, date(2025, 10, 22)).value == 4
    own = [value for value in values if value.name is DatedRule.VISIT_MONTHS and value.id]
    assert [(value.value, value.mistake and value.mistake.why) for value in own] == [(4, None), (3, "اشتباه")]
    struck = TakeRuleBack(last.id, last.version + 1, "اشتباه")
    assert refused(session, take_rule_back, struck) == "recorded_by_mistake"
    session.do(add_rule, AddRule(DatedRule.VISIT_MONTHS, date(2025, 1, 1), 5, "نامهٔ ۲"))
    assert refused(session, take_rule_back, TakeRuleBack(last.id, last.version + 1)) == "bad_fields"


@pytest.mark.parametrize("number", [0, 9])
def test_a_value_that_the_office_has_not_said_is_not_taken_back(number: int, session: Session) -> None:
    assert refused(session, take_rule_back, TakeRuleBack(number, 1, "اشتباه")) == "rule_gone"


def test_a_shipped_entry_is_put_aside_and_back(session: Session) -> None:
    names = session.ask(items, AskItems(Catalogue.OTHER_BODY)).names
    session.do(retire_item, RetireItem(Catalogue.OTHER_BODY, names[0]))
    assert session.ask(items, AskItems(Catalogue.OTHER_BODY)).names == names[1:]
    session.do(retire_item, RetireItem(Catalogue.OTHER_BODY, names[0], retired=False))
    assert sorted(session.ask(items, AskItems(Catalogue.OTHER_BODY)).names) == sorted(names)
    assert refused(session, retire_item, RetireItem(Catalogue.OTHER_BODY, "نیست")) == "no_such_item"


def test_an_entry_stands_once_however_it_is_spelt(session: Session) -> None:
    session.do(add_item, AddItem(Catalogue.OTHER_OFFICE, "شهر ری"))
    assert refused(session, add_item, AddItem(Catalogue.OTHER_OFFICE, "شهر‌ري")) == "item_exists"
    tag = AddItem(Catalogue.SOCIAL_CATEGORY, "کودک کار و خیابان")
    assert refused(session, add_item, tag) == "category_names_tag"


WANTED = [normal(part) for part in ("خیابان کاشانی", "م. رحیمی", "۰۲۱۵۶۰۰۰۰۰۰")]


def test_papers_carry_the_letterhead_and_whoever_signs_that_day(tmp_path: Path) -> None:
    with peopled_office(tmp_path) as office:
        office.do(set_letterhead, SetLetterhead(Letterhead("خیابان کاشانی", "02156000000"), 0))
        office.do(add_signatory, AddSignatory(Post.HEAD, "م. رحیمی", DAY))
        facts = IssueCertificate("1400-00001", "بانک ملی", "وام", office.today())
        issued = office.do(issue_certificate, facts)
        original = printing(office, issued.kind, issued.number)
        words = page_of(original())
        later = office.do(add_signatory, AddSignatory(Post.HEAD, "ف. کاظمی", date(2025, 10, 23)))
        again = page_of(original())
    assert [part in words for part in WANTED] == [True, True, True]
    assert (again, later.id) == (words, 2)
