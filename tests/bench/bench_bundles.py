# SPDX-License-Identifier: Apache-2.0
"""Headquarters takes a province's month and adds it up, against reading and verifying the same files."""

from __future__ import annotations

import shutil
import statistics
import tempfile
from functools import cache
from hashlib import sha256
from pathlib import Path

from tests.bench.harness import Pair, Row, seconds
from tests.support import bundles as samples
from tests.support import office as offices
from tests.support.bundles import FIRST, MEHR
from tests.support.provinces import opened
from welfare_desk.domain.digest import canonical
from welfare_desk.domain.summary.bundles import enrolment
from welfare_desk.domain.summary.bundles.document import OfficeName, document, hashed
from welfare_desk.domain.summary.bundles.enrolment import Identity
from welfare_desk.domain.summary.monthly.figures import Source
from welfare_desk.domain.summary.monthly.month import Stood
from welfare_desk.services.session import Session
from welfare_desk.services.summary.bundles.enrolling import EnrolOffice, enrol_office
from welfare_desk.services.summary.bundles.headquarters import (
    AskProvince,
    TakeBundles,
    province,
    read_bundle,
    take_bundles,
)
from welfare_desk.storage.summary.bundles import keys

OFFICES, FILES, ROUNDS = 31, 4_000, 3
"""Offices of a province, covered files of each, and merges of which the middle one counts."""


@cache
def _made() -> tuple[Path, tuple[str, ...]]:
    """The folder of a headquarters that has enrolled every office, and a bundle of each."""
    folder = Path(tempfile.mkdtemp(prefix="welfare-desk-bench-bundles-"))
    paths = []
    with offices.office(folder) as session:
        for number in range(OFFICES):
            private = sha256(f"bench {number}".encode()).digest()
            public = keys.signing_public(private)
            who = Identity(f"شهر {number}", "تهران", f"BENCH-{number}", public, bytes([9]) + bytes(31))
            asked = canonical(enrolment.request(who, keys.signer(private))).decode()
            session.do(enrol_office, EnrolOffice(asked))
            path = folder / f"{number}.wdm"
            path.write_bytes(_bundle(who, private, number))
            paths.append(str(path))
    return folder / "office", tuple(paths)


def _bundle(who: Identity, private: bytes, number: int) -> bytes:
    bare = samples.sealed()
    people = [{**samples.PERSON, "file": f"1400-{one:05d}"} for one in range(FILES)]
    rows = {**bare.rows, Source.PEOPLE: people}
    stood = Stood(FILES, 0, FILES)
    persons = hashed(bytes(32), [(None, f"{number}-{one}") for one in range(FILES)])
    office = OfficeName(who.county, who.province, who.code, 1)
    told = document(office, samples.sealed_rows(rows, stood), FIRST, persons, "bench")
    return samples.signed(told, private=private)


def merging() -> Pair:
    """Each merge has a headquarters of its own, which has taken nothing of the month."""
    template, paths = _made()
    ours, floor = [], []
    for turn in range(ROUNDS):
        place = Path(shutil.copytree(template, template.with_name(f"merge-{turn}"), dirs_exist_ok=False))
        with opened(place) as session:  # on a day on which the month is over

            def merge(session: Session = session) -> None:
                assert len(session.do(take_bundles, TakeBundles(paths)).taken) == OFFICES
                told = session.ask(province, AskProvince(MEHR, MEHR)).told
                assert told["totals"][0]["persons"]["once"] == OFFICES * FILES

            floor.append(seconds(lambda: [read_bundle(path) for path in paths]))
            ours.append(seconds(merge))
        shutil.rmtree(place)
    return Pair(statistics.median(ours), statistics.median(floor))


ROWS = [
    Row(f"merge of {OFFICES} bundles of {FILES:,} files ({MEHR})", "reading and verifying them", 2.0, merging)
]
