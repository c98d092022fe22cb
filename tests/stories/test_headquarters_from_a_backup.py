# SPDX-License-Identifier: Apache-2.0
"""Headquarters goes back to a backup that does not know an office: what the office sent is taken again."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from tests.support.office import ADMIN, CHEAP, PASSWORD
from tests.support.provinces import LATER, MEHR, at, closed_and_sent, county, enrolled, opened, peopled
from welfare_desk import assembly
from welfare_desk.domain.errors import RuleError
from welfare_desk.services.restoring import Credentials
from welfare_desk.services.session import Session
from welfare_desk.services.summary.bundles.chains import BeginChain, begin_chain
from welfare_desk.services.summary.bundles.enrolling import (
    AcceptEnrolment,
    AskEnrolment,
    EnrolOffice,
    accept_enrolment,
    ask_enrolment,
    enrol_office,
)
from welfare_desk.services.summary.bundles.exporting import MonthExported
from welfare_desk.services.summary.bundles.headquarters import (
    TakeBundles,
    VerifyBundle,
    read_bundle,
    take_bundles,
    verify_bundle,
)
from welfare_desk.services.summary.monthly.months import ReopenMonth, reopen_month
from welfare_desk.services.upkeep import MakeBackup, make_backup

ABAN, AZAR = MEHR.plus(1), MEHR.plus(2)
NEXT_DAY = LATER + timedelta(days=1)


def taken(hq: Session, *sent: MonthExported) -> tuple[list[str], list[str]]:
    """Months that were taken, and codes of those that were not."""
    done = hq.do(take_bundles, TakeBundles(tuple(one.bundle for one in sent)))
    return [one.month for one in done.taken], [one.code for one in done.refused]


def test_the_word_of_the_province_stands_that_its_backup_does_not_know(tmp_path: Path) -> None:
    place, home, out = peopled(tmp_path), county(tmp_path, "ستاد"), tmp_path / "out"
    with opened(home) as hq, opened(county(tmp_path, "قدس")) as other, opened(place) as office:
        enrolled(other, hq)
        backup = Path(hq.do(make_backup, MakeBackup(str(tmp_path / "usb"))).file)
        enrolled(office, hq)
        sent = [closed_and_sent(office, month, out) for month in (MEHR, ABAN)]
        assert taken(hq, *sent) == (["1404-07", "1404-08"], [])

    assembly.restore_office(home, backup, Credentials(ADMIN, PASSWORD), clock=at(NEXT_DAY), kdf=CHEAP)
    with opened(home, NEXT_DAY) as hq, opened(place, NEXT_DAY) as office:
        with opened(county(tmp_path, "ری"), NEXT_DAY) as third:
            enrolled(third, hq)  # gets the number that the office had
        assert taken(hq, *sent) == ([], ["bundle_office_unknown"] * 2)
        asked = office.do(ask_enrolment, AskEnrolment()).text
        assert hq.do(enrol_office, EnrolOffice(asked)).serial == 3
        assert hq.ask(verify_bundle, VerifyBundle(sent[0].bundle)).known
        assert taken(hq, *sent) == (["1404-07", "1404-08"], [])
        assert taken(hq, closed_and_sent(office, AZAR, out)) == (["1404-09"], [])


def test_the_word_of_another_province_stays_a_stranger(tmp_path: Path) -> None:
    place, out = peopled(tmp_path), tmp_path / "out"
    with opened(county(tmp_path, "ستاد")) as hq, opened(place) as office:
        enrolled(office, hq)
        mehr = closed_and_sent(office, MEHR, out)
        asked = office.do(ask_enrolment, AskEnrolment()).text
    with opened(county(tmp_path, "ستاد دیگر")) as other:
        other.do(enrol_office, EnrolOffice(asked))
        assert taken(other, mehr) == ([], ["bundle_other_certificate"])


def test_an_office_follows_a_headquarters_that_lost_its_keys(tmp_path: Path) -> None:
    place, out = peopled(tmp_path), tmp_path / "out"
    with opened(place) as office, opened(county(tmp_path, "ستاد تازه")) as new:
        with opened(county(tmp_path, "ستاد")) as lost:
            former = enrolled(office, lost)
        mehr = closed_and_sent(office, MEHR, out)
        answer = new.do(enrol_office, EnrolOffice(office.do(ask_enrolment, AskEnrolment()).text))
        with pytest.raises(RuleError) as refused:
            office.do(accept_enrolment, AcceptEnrolment(answer.text))
        assert (refused.value.code, refused.value.facts["answered"]) == (
            "enrolment_other_headquarters",
            answer.key,
        )
        with pytest.raises(RuleError) as refused:
            office.do(accept_enrolment, AcceptEnrolment(answer.text, replace=True))
        assert refused.value.code == "bad_fields"
        kept = office.do(
            accept_enrolment, AcceptEnrolment(answer.text, replace=True, reason="کلید ستاد سوخت")
        )
        assert (kept.key, kept.keyless, kept.foreign) == (answer.key, (), (MEHR,))
        assert taken(new, mehr) == ([], ["bundle_other_certificate"])

        office.do(reopen_month, ReopenMonth(MEHR, "ستاد تازه"))
        again = closed_and_sent(office, MEHR, tmp_path / "again")
        assert taken(new, again) == ([], ["bundle_gap"])
        new.do(begin_chain, BeginChain(read_bundle(again.bundle).county, "کلید ستاد سوخت"))
        assert taken(new, again) == (["1404-07"], [])
        assert taken(new, closed_and_sent(office, ABAN, out)) == (["1404-08"], [])
        office.do(reopen_month, ReopenMonth(ABAN, "ستاد پیشین برگشت"))
        back = office.do(accept_enrolment, AcceptEnrolment(former, replace=True, reason="کلید پیدا شد"))
        assert back.foreign == (MEHR,)
        closed_and_sent(office, ABAN, out)
        assert office.do(
            accept_enrolment, AcceptEnrolment(answer.text, replace=True, reason="باز")
        ).foreign == (ABAN,)


def test_what_came_before_is_told_as_everything_stands_once_all_is_read(tmp_path: Path) -> None:
    """Also where the bundle that opens its month, or takes its place, is read in the same go."""
    with opened(county(tmp_path, "ستاد")) as hq, opened(peopled(tmp_path)) as office:
        enrolled(office, hq)
        mehr, aban = (closed_and_sent(office, month, tmp_path / "out") for month in (MEHR, ABAN))
        assert taken(hq, mehr, aban) == (["1404-07", "1404-08"], [])
        for month in (ABAN, MEHR):
            office.do(reopen_month, ReopenMonth(month, "اصلاح"))
        new_mehr, new_aban = (closed_and_sent(office, month, tmp_path / "new") for month in (MEHR, ABAN))

        def repeated(*sent: MonthExported) -> list[object]:
            done = hq.do(take_bundles, TakeBundles(tuple(one.bundle for one in sent)))
            return [(one.code, one.facts.get("first")) for one in done.refused]

        assert repeated(new_mehr, aban) == [("bundle_repeated", "1404-07")]
        assert repeated(aban, new_aban) == [("bundle_repeated", None)]
