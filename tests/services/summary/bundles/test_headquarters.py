# SPDX-License-Identifier: Apache-2.0
"""Headquarters takes what continues each office's chain, and tells the province."""

from __future__ import annotations

import json
import os
import shutil
import zlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

from tests.support.provinces import LATER, MEHR, closed_and_sent, county, enrolled, opened, peopled
from welfare_desk.domain.digest import canonical, sha256_hex
from welfare_desk.domain.errors import RuleError, StorageError
from welfare_desk.domain.summary.bundles import enrolment
from welfare_desk.domain.summary.bundles.enrolment import Identity
from welfare_desk.services.session import Session
from welfare_desk.services.summary.bundles import headquarters as service
from welfare_desk.services.summary.bundles.arriving import MOST_AT_ONCE
from welfare_desk.services.summary.bundles.enrolling import (
    AcceptEnrolment,
    AskEnrolment,
    EnrolOffice,
    accept_enrolment,
    ask_enrolment,
    enrol_office,
)
from welfare_desk.services.summary.bundles.exporting import ExportMonth, MonthExported, export_month
from welfare_desk.services.summary.bundles.headquarters import (
    AskProvince,
    AskTaken,
    BundlesTaken,
    TakeBundles,
    VerifyBundle,
    province,
    published,
    span,
    take_bundles,
    taken_months,
    verify_bundle,
)
from welfare_desk.services.summary.monthly.months import CloseMonth, ReopenMonth, close_month, reopen_month
from welfare_desk.storage.check import check
from welfare_desk.storage.summary.bundles import keys

ABAN = MEHR.plus(1)


@pytest.fixture
def hq(tmp_path: Path) -> Iterator[Session]:
    with opened(county(tmp_path, "ستاد")) as session:
        yield session


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return peopled(tmp_path)


@pytest.fixture
def office(place: Path) -> Iterator[Session]:
    with opened(place) as session:
        yield session


def take(hq: Session, *bundles: MonthExported | Path) -> BundlesTaken:
    paths = tuple(str(one if isinstance(one, Path) else one.bundle) for one in bundles)
    return hq.do(take_bundles, TakeBundles(paths))


def codes(found: BundlesTaken) -> list[tuple[str, str]]:
    return [(one.month, one.code) for one in found.refused]


def test_bundles_are_taken_in_any_order(office: Session, hq: Session, tmp_path: Path) -> None:
    enrolled(office, hq)
    first, second = (closed_and_sent(office, month, tmp_path / "out") for month in (MEHR, ABAN))
    found = take(hq, second, first)
    assert [(one.month, one.sequence, one.county) for one in found.taken] == [
        ("1404-07", 1, "اسلامشهر"),
        ("1404-08", 2, "اسلامشهر"),
    ]
    assert found.refused == ()
    again = take(hq, first)
    assert (again.taken, codes(again)) == ((), [("1404-07", "bundle_repeated")])


def test_what_is_kept_is_the_whole_document(office: Session, hq: Session, tmp_path: Path) -> None:
    enrolled(office, hq)
    sent = closed_and_sent(office, MEHR, tmp_path / "out")
    take(hq, sent)
    with hq._store.reading() as connection:
        raw = connection.connection.driver_connection
        ((head, lists),) = raw.execute("SELECT document, lists FROM accepted_bundle").fetchall()
    kept = {**json.loads(zlib.decompress(head)), "lists": json.loads(zlib.decompress(lists))}
    assert kept == service.read_bundle(sent.bundle).told


def test_the_province_is_the_sum_of_its_offices(office: Session, hq: Session, tmp_path: Path) -> None:
    with opened(county(tmp_path, "قدس")) as other:
        for one in (office, other):
            enrolled(one, hq)
        found = take(
            hq, closed_and_sent(office, MEHR, tmp_path / "a"), closed_and_sent(other, MEHR, tmp_path / "b")
        )
    assert len(found.taken) == 2
    told = hq.ask(province, AskProvince(MEHR, ABAN)).told
    (total,) = told["totals"]
    domains = next(table for table in total["tables"] if table["code"] == "domains")
    assert {line["key"]: line["values"][0] for line in domains["lines"]} == {
        "social": 1,
        "rehabilitation": 2,
        "prevention": 0,
    }
    # The other office recorded nothing yet: nobody can say whom it covers.
    assert total["persons"] == {"once": 3, "in_two": None, "unidentified": 0, "lacking": 0}
    assert told["months"] == ["1404-07"]
    assert {cell["standing"] for cell in told["map"]} == {"late"}
    for one in total["comparison"]:
        assert not {"stock", "stock_moves"} & set(one["sums"])
        assert set(one["sums"]["payments"]) == {"amount", "arrears", "deductions", "net"}


def test_an_office_that_is_not_enrolled(office: Session, hq: Session, tmp_path: Path) -> None:
    sent = closed_and_sent(office, MEHR, tmp_path / "out")
    assert codes(take(hq, sent)) == [("1404-07", "bundle_office_unknown")]
    assert hq.ask(province, AskProvince(MEHR, ABAN)).told["totals"] == []


def test_a_bundle_that_was_made_before_its_office_was_enrolled(
    office: Session, hq: Session, tmp_path: Path
) -> None:
    sent = closed_and_sent(office, MEHR, tmp_path / "out")
    enrolled(office, hq)
    assert len(take(hq, sent).taken) == 1
    told = hq.ask(province, AskProvince(MEHR, ABAN)).told
    assert told["totals"][0]["persons"] == {"once": None, "in_two": None, "unidentified": 0, "lacking": 1}


def test_an_office_that_went_back_to_an_old_copy(
    office: Session, place: Path, hq: Session, tmp_path: Path
) -> None:
    enrolled(office, hq)
    old = Path(shutil.copytree(place, tmp_path / "old"))
    first = closed_and_sent(office, MEHR, tmp_path / "out")
    assert len(take(hq, first).taken) == 1
    with opened(old) as restored:
        restored.do(close_month, CloseMonth(MEHR, "یک بار دیگر"))
        other = restored.do(export_month, ExportMonth(MEHR, str(tmp_path / "other")))
        following = closed_and_sent(restored, ABAN, tmp_path / "other")
    found = take(hq, other, following)
    assert codes(found) == [("1404-07", "bundle_forked"), ("1404-08", "bundle_forked")]
    assert [one.facts["reason"] for one in found.refused] == ["sequence", "previous"]


def test_of_two_that_could_each_be_the_next_neither_is_taken(
    office: Session, place: Path, hq: Session, tmp_path: Path
) -> None:
    """Whatever the order of the files: which branch is right, only the office can say."""
    enrolled(office, hq)
    old = Path(shutil.copytree(place, tmp_path / "old"))
    first = closed_and_sent(office, MEHR, tmp_path / "z")
    with opened(old, LATER + timedelta(days=1)) as copy:
        copy.do(close_month, CloseMonth(MEHR, "یک بار دیگر"))
        other = copy.do(export_month, ExportMonth(MEHR, str(tmp_path / "a")))
    following = closed_and_sent(office, ABAN, tmp_path / "z")
    files = ["a/اسلامشهر-1404-07.wdm", "z/اسلامشهر-1404-07.wdm"]
    for order in permutations((first, other, following)):
        found = take(hq, *order)
        assert found.taken == ()
        told = {
            one.digest: (one.code, one.facts.get("reason"), one.facts.get("files")) for one in found.refused
        }
        assert told == {
            first.digest: ("bundle_forked", "both", files),
            other.digest: ("bundle_forked", "both", files),
            following.digest: ("bundle_gap", None, None),
        }
    assert [one.digest for one in take(hq, first, first).taken] == [first.digest]
    assert codes(take(hq, other, following)) == [("1404-07", "bundle_forked")]


def test_a_gap_is_named_and_closed(office: Session, hq: Session, tmp_path: Path) -> None:
    enrolled(office, hq)
    first, second = (closed_and_sent(office, month, tmp_path / "out") for month in (MEHR, ABAN))
    found = take(hq, second)
    assert (codes(found), found.refused[0].facts["missing"]) == ([("1404-08", "bundle_gap")], 1)
    cells = hq.ask(province, AskProvince(MEHR, ABAN)).told["map"]
    assert [(cell["month"], cell["standing"]) for cell in cells] == [("1404-08", "refused")]
    assert len(take(hq, first, second).taken) == 2


def test_a_month_that_was_opened_again_counts_as_it_came_last(
    office: Session, hq: Session, tmp_path: Path
) -> None:
    enrolled(office, hq)
    take(hq, closed_and_sent(office, MEHR, tmp_path / "out"))
    office.do(reopen_month, ReopenMonth(MEHR, "اصلاح"))
    again = closed_and_sent(office, MEHR, tmp_path / "again")
    assert [one.sequence for one in take(hq, again).taken] == [2]
    (total,) = hq.ask(province, AskProvince(MEHR, ABAN)).told["totals"]
    assert total["offices"] == [service.read_bundle(again.bundle).office]


def test_months_that_were_not_asked_for_are_not_added_up(
    office: Session, hq: Session, tmp_path: Path
) -> None:
    enrolled(office, hq)
    sent = [closed_and_sent(office, month, tmp_path / "out") for month in (MEHR, ABAN)]
    done = take(hq, *sent)
    assert hq.ask(province, AskProvince(ABAN, ABAN)).told["months"] == ["1404-08"]
    assert [month for _, month in hq.ask(taken_months, AskTaken()).months] == [MEHR, ABAN]
    assert (span(done), span(BundlesTaken((), ()))) == ((MEHR, ABAN), None)
    for since, until in ((ABAN, MEHR), (MEHR, MEHR.plus(24))):
        with pytest.raises(RuleError, match="province_span"):
            hq.ask(province, AskProvince(since, until))


def test_trouble_with_one_file_holds_up_no_other(
    office: Session, hq: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    enrolled(office, hq)
    sent = closed_and_sent(office, MEHR, tmp_path / "out")
    changed = tmp_path / "changed.wdm"
    data = Path(sent.bundle).read_bytes()
    changed.write_bytes(data[:200] + bytes([data[200] ^ 1]) + data[201:])
    pipe = tmp_path / "pipe.wdm"
    os.mkfifo(pipe)  # nobody ever writes into it
    found = take(hq, changed, tmp_path / "none.wdm", tmp_path, pipe, Path(sent.bundle))
    assert [(one.bundle, one.code) for one in found.refused] == [
        ("changed.wdm", "bundle_damaged"),
        ("none.wdm", "bundle_not_read"),
        ("pipe.wdm", "bundle_not_read"),
    ]
    assert len(found.taken) == 1  # named, and in the folder that was named


def test_so_many_bundles_at_once(hq: Session) -> None:
    many = tuple(f"{number}.wdm" for number in range(MOST_AT_ONCE + 1))
    for paths, code in (((), "no_bundle_among"), (many, "bundles_too_many")):
        with pytest.raises(RuleError, match=code):
            hq.do(take_bundles, TakeBundles(paths))


def test_a_copy_without_the_provinces_key_knows_the_signature_alone(
    office: Session, hq: Session, tmp_path: Path
) -> None:
    enrolled(office, hq)
    sent = closed_and_sent(office, MEHR, tmp_path / "out")
    facts = VerifyBundle(sent.bundle)
    with opened(county(tmp_path, "غریبه")) as stranger, opened(county(tmp_path, "قدس")) as neighbour:
        assert stranger.ask(verify_bundle, facts).known is False
        assert neighbour.ask(verify_bundle, facts).known is False
        enrolled(neighbour, hq)
        assert neighbour.ask(verify_bundle, facts).known is True
    assert (office.ask(verify_bundle, facts).known, hq.ask(verify_bundle, facts).known) == (True, True)


def test_what_a_bundle_says_of_itself(office: Session, tmp_path: Path) -> None:
    sent = closed_and_sent(office, MEHR, tmp_path / "out")
    found = office.ask(verify_bundle, VerifyBundle(sent.bundle))
    assert (found.bundle, found.digest, found.sequence, found.month, found.county, found.version) == (
        "اسلامشهر-1404-07.wdm",
        sent.digest,
        1,
        "1404-07",
        "اسلامشهر",
        1,
    )
    with pytest.raises(StorageError, match="bundle_not_read"):
        office.ask(verify_bundle, VerifyBundle(str(tmp_path / "none")))


def test_a_known_office_with_another_key(office: Session, hq: Session, tmp_path: Path) -> None:
    from tests.support.bundles import OFFICE, signed, told

    enrolled(office, hq)
    code = service.read_bundle(closed_and_sent(office, MEHR, tmp_path / "out").bundle).office
    forged = tmp_path / "forged.wdm"
    forged.write_bytes(signed({**told(), "office": {**told()["office"], "code": code}}))
    assert OFFICE.code != code
    assert codes(take(hq, forged)) == [("1404-07", "bundle_other_key")]
    with pytest.raises(RuleError, match="bundle_other_key"):
        hq.ask(verify_bundle, VerifyBundle(str(forged)))


def test_what_a_refused_file_says_of_itself_is_believed_within_bounds(
    office: Session, hq: Session, tmp_path: Path
) -> None:
    """A file that anybody can sign holds up no other: what it claims must fit what is kept of a refusal."""
    from tests.support.bundles import OFFICE, signed, told

    enrolled(office, hq)
    sent = closed_and_sent(office, MEHR, tmp_path / "out")
    said = told()
    crafted = {
        "nobody": {**said, "office": {**said["office"], "code": ""}},
        "signs": {**said, "office": {**said["office"], "code": "\x1b[2J\u202e"}},
        "endless": {**said, "office": {**said["office"], "code": "x" * 5_000}},
        "far": {**said, "sequence": 10**30},
        "before": {**said, "previous": "no digest"},
        "ancient": {**said, "month": "0001-01"},
        "distant": {**said, "month": "3000-12"},
        "stranger": said,
    }
    paths = []
    for name, document in crafted.items():
        paths.append(tmp_path / f"{name}.wdm")
        paths[-1].write_bytes(signed(document))
    found = take(hq, *paths, Path(sent.bundle))
    assert [one.month for one in found.taken] == ["1404-07"]
    assert {one.bundle: (one.code, one.office) for one in found.refused} == {
        **{f"{name}.wdm": ("bundle_invalid", "") for name in crafted if name != "stranger"},
        "stranger.wdm": ("bundle_office_unknown", OFFICE.code),
    }


def test_a_month_of_the_future_waits_until_it_has_ended(
    place: Path, office: Session, hq: Session, tmp_path: Path
) -> None:
    """The clock of an office that is ahead would else stand in the way of its real months."""
    enrolled(office, hq)
    with opened(place, LATER.replace(year=LATER.year + 1)) as ahead:
        sent = [closed_and_sent(ahead, month, tmp_path / "out").bundle for month in (MEHR, ABAN)]
    with opened(tmp_path / "ستاد", MEHR.plus(1).last()) as early:
        found = take(early, *map(Path, sent))
        assert [one.month for one in found.taken] == ["1404-07"]
        (refused,) = found.refused
        assert (refused.code, refused.month, refused.facts["ends"]) == (
            "bundle_month_ahead",
            "1404-08",
            "2025-11-21",
        )
    assert [one.month for one in take(hq, Path(sent[1])).taken] == ["1404-08"]


def test_what_an_office_signed_under_its_former_name_is_taken(hq: Session, tmp_path: Path) -> None:
    """Its key is the same: the bundle on its way cannot be made again, and its chain goes on from it."""
    from tests.support.bundles import MEHR, OFFICE, PRIVATE, PUBLIC, Link, signed, told

    def enrol(county_name: str, **again: Any) -> dict[str, Any]:
        who = Identity(county_name, OFFICE.province, OFFICE.code, PUBLIC, bytes([9]) + bytes(31))
        request = canonical(enrolment.request(who, keys.signer(PRIVATE))).decode()
        issued: dict[str, Any] = json.loads(hq.do(enrol_office, EnrolOffice(request, **again)).text)
        certificate: dict[str, Any] = issued["certificate"]
        return certificate

    former = enrol(OFFICE.county)
    first = signed(told(), certificate=former)
    present = enrol("شهر نو", replace=True, reason="نام شهرستان عوض شد")
    renamed = replace(OFFICE, county="شهر نو")
    link = Link(2, sha256_hex(first))
    second = signed(told(link, MEHR.plus(1), renamed), certificate=present)
    mixed = signed(told(link, MEHR.plus(1), renamed), certificate=former)
    paths = []
    for name, data in (("1.wdm", first), ("2.wdm", second), ("3.wdm", mixed)):
        paths.append(tmp_path / name)
        paths[-1].write_bytes(data)
    found = take(hq, *paths)
    assert [one.county for one in found.taken] == [OFFICE.county, "شهر نو"]
    assert codes(found) == [("1404-08", "bundle_other_county")]


def test_an_office_that_lost_everything_begins_a_chain_of_its_own(hq: Session, tmp_path: Path) -> None:
    """The same code with another key: its months go on after those that came, its numbers from one."""
    first, second = county(tmp_path / "a", "قدس", code="QODS"), county(tmp_path / "b", "قدس", code="QODS")
    with opened(first) as burnt, opened(second) as fresh:
        enrolled(burnt, hq)
        assert len(take(hq, closed_and_sent(burnt, MEHR, tmp_path / "one")).taken) == 1
        request = fresh.do(ask_enrolment, AskEnrolment()).text
        with pytest.raises(RuleError, match="enrolled_with_other_key"):
            hq.do(enrol_office, EnrolOffice(request))
        answer = hq.do(enrol_office, EnrolOffice(request, replace=True, reason="رایانه سوخت")).text
        fresh.do(accept_enrolment, AcceptEnrolment(answer))
        again = closed_and_sent(fresh, MEHR, tmp_path / "two")
        assert codes(take(hq, again)) == [("1404-07", "bundle_forked")]
        with opened(county(tmp_path / "c", "قدس", code="QODS")) as third:
            request = third.do(ask_enrolment, AskEnrolment()).text
            hq.do(enrol_office, EnrolOffice(request, replace=True, reason="باز هم سوخت"))
            later = closed_and_sent(third, ABAN, tmp_path / "three")
            found = take(hq, later)
            assert [(one.month, one.sequence) for one in found.taken] == [("1404-08", 1)]
    assert check(hq._store).findings == ()
    taken = hq.ask(taken_months, AskTaken()).months
    assert taken == (("QODS", MEHR), ("QODS", ABAN))


def test_the_schema_is_shipped_beside_the_fonts() -> None:
    assert published()["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert MEHR.last() < LATER
