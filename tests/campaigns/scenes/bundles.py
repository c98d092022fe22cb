# SPDX-License-Identifier: Apache-2.0
"""Scenes of bundles and headquarters: months before anything happened, offices with keys of their turn."""

from __future__ import annotations

import tempfile
from hashlib import sha256
from pathlib import Path
from typing import Any

from tests.campaigns.scenes import CANARY, scene
from tests.campaigns.scenes.month_papers import FIRST, closed
from tests.support import bundles as samples
from welfare_desk.domain.digest import canonical, sha256_hex
from welfare_desk.domain.summary.bundles import enrolment
from welfare_desk.domain.summary.bundles.document import Link, OfficeName
from welfare_desk.domain.summary.bundles.enrolment import Identity
from welfare_desk.services.session import Session
from welfare_desk.services.summary.bundles import (
    chains,
    enrolling,
    exporting,
    headquarters,
    province_workbook,
)
from welfare_desk.storage.summary.bundles import bundles, keys

MONTHS = (samples.MEHR.plus(-2), samples.MEHR.plus(-1))
"""Months of other offices, which are over in the office of the scenes."""


def _folder(session: Session) -> str:
    """One of its own: nothing is written over the file of an office that was put back since."""
    parent = session.office_dir.parent / "bundles"
    parent.mkdir(exist_ok=True)
    return tempfile.mkdtemp(dir=parent)


@scene(exporting.export_month)
def _(session: Session, _turn: int, _identifier: str) -> Any:
    month = closed(session)
    while True:
        with session._store.kept_reader() as raw:
            unsent = bundles.unsent_before(raw, month)
        if unsent is None:
            return exporting.ExportMonth(month, _folder(session))
        session.do(exporting.export_month, exporting.ExportMonth(unsent, _folder(session)))


def _asks(turn: int) -> tuple[Identity, bytes]:
    private = sha256(f"scene {turn}".encode()).digest()
    public = keys.signing_public(private)
    return Identity(f"شهر {turn}", "تهران", f"SCENE-{turn}", public, bytes([9]) + bytes(31)), private


def _request(who: Identity, private: bytes) -> str:
    return canonical(enrolment.request(who, keys.signer(private))).decode()


@scene(enrolling.enrol_office)
def _(_session: Session, turn: int, _identifier: str) -> Any:
    return enrolling.EnrolOffice(_request(*_asks(2 * turn)))


@scene(enrolling.ask_enrolment)
def _(_session: Session, _turn: int, _identifier: str) -> Any:
    return enrolling.AskEnrolment()


@scene(enrolling.accept_enrolment)
def _(session: Session, _turn: int, _identifier: str) -> Any:
    asked = session.do(enrolling.ask_enrolment, enrolling.AskEnrolment()).text
    return enrolling.AcceptEnrolment(session.do(enrolling.enrol_office, enrolling.EnrolOffice(asked)).text)


@scene(chains.begin_chain)
def _(session: Session, turn: int, _identifier: str) -> Any:
    who, private = _asks(1_000 + turn)
    session.do(enrolling.enrol_office, enrolling.EnrolOffice(_request(who, private)))
    return chains.BeginChain(who.code, CANARY)


@scene(headquarters.take_bundles)
def _(session: Session, turn: int, _identifier: str) -> Any:
    who, private = _asks(2 * turn + 1)
    session.do(enrolling.enrol_office, enrolling.EnrolOffice(_request(who, private)))
    office = OfficeName(who.county, who.province, who.code, 1)
    first = samples.signed(samples.told(samples.FIRST, MONTHS[0], office), private=private)
    link = Link(2, sha256_hex(first))
    second = samples.signed(samples.told(link, MONTHS[1], office), private=private)
    paths = [Path(session.office_dir.parent) / f"scene-{turn}-{number}.wdm" for number in (1, 2)]
    for path, data in zip(paths, (first, second), strict=True):
        path.write_bytes(data)
    return headquarters.TakeBundles(tuple(map(str, paths)))


@scene(province_workbook.export_province)
def _(session: Session, turn: int, _identifier: str) -> Any:
    path = Path(session.office_dir.parent) / f"province-{turn}.xlsx"
    return province_workbook.ExportProvince(FIRST, FIRST, str(path))
