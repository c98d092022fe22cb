# SPDX-License-Identifier: Apache-2.0
"""As which office a bundle is judged, and by which certificate."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.support.provinces import MEHR, closed_and_sent, county, enrolled, opened
from welfare_desk.domain.summary.bundles import enrolment
from welfare_desk.domain.summary.bundles.bundle import Bundle
from welfare_desk.services.session import Session
from welfare_desk.services.summary.bundles import chains
from welfare_desk.services.summary.bundles.headquarters import read_bundle
from welfare_desk.storage.summary.bundles import headquarters, keys
from welfare_desk.storage.uow import UnitOfWork

Told = tuple[str, int, int] | None


@pytest.fixture
def hq(tmp_path: Path) -> Iterator[Session]:
    with opened(county(tmp_path, "ستاد")) as session:
        yield session


@pytest.fixture
def bundle(tmp_path: Path, hq: Session) -> Bundle:
    """Mehr of an enrolled office."""
    with opened(county(tmp_path, "قدس")) as office:
        enrolled(office, hq)
        return read_bundle(closed_and_sent(office, MEHR, tmp_path / "out").bundle)


def certified(hq: Session, bundle: Bundle, serial: int, *, ours: bool = True, **other: Any) -> Bundle:
    """The bundle with another certificate, signed by the province of this headquarters or by a stranger."""
    assert bundle.certificate is not None
    told = {**bundle.certificate, **other}
    who = enrolment.Identity(
        told["county"],
        told["province"],
        told["code"],
        bytes.fromhex(told["key"]),
        bytes.fromhex(told["box_key"]),
    )
    with hq._store.writing() as connection:
        province = headquarters.province_keys(UnitOfWork(connection))
    public, private = (province.public, province.private) if ours else keys.new_signing_pair()
    on = hq.today()
    return replace(bundle, certificate=enrolment.certificate(who, serial, on, public, keys.signer(private)))


def judged(hq: Session, bundle: Bundle) -> Told:
    """County of the office as it is known, and serials of its record and of what its bundle is judged by."""
    with hq._store.reading() as connection:
        office, issued = chains.known_office(connection, bundle)
    return None if office is None or issued is None else (office.county, office.serial, issued["serial"])


def test_an_office_is_judged_by_what_it_was_given(hq: Session, bundle: Bundle) -> None:
    assert judged(hq, bundle) == ("قدس", 1, 1)
    assert judged(hq, replace(bundle, certificate=None)) == ("قدس", 1, 1)
    stranger = {**bundle.told, "office": {**bundle.told["office"], "code": "STRANGE1"}}
    assert judged(hq, replace(bundle, told=stranger)) is None


def test_what_the_province_signed_is_its_word_though_it_is_on_no_record(hq: Session, bundle: Bundle) -> None:
    assert judged(hq, certified(hq, bundle, 9)) == ("قدس", 1, 9)
    assert judged(hq, certified(hq, bundle, 9, county="قدس قدیم")) == ("قدس قدیم", 1, 9)


@pytest.mark.parametrize("other", [{"code": "STRANGE1"}, {"key": "00" * 32}])
def test_its_word_for_another_office_or_key_is_none_for_this(
    hq: Session, bundle: Bundle, other: dict[str, str]
) -> None:
    assert judged(hq, certified(hq, bundle, 9, **other)) == ("قدس", 1, 1)


def test_nobody_else_signs_for_the_province(hq: Session, bundle: Bundle) -> None:
    assert judged(hq, certified(hq, bundle, 9, ours=False)) == ("قدس", 1, 1)
