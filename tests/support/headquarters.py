# SPDX-License-Identifier: Apache-2.0
"""A headquarters that has enrolled the sample offices of the conformance kit, and the kit's files."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.support.office import NOON
from welfare_desk.services.session import Session
from welfare_desk.services.summary.bundles import kit_samples as samples
from welfare_desk.services.summary.bundles.kit import write_kit
from welfare_desk.storage.summary.bundles import headquarters, keys
from welfare_desk.storage.uow import UnitOfWork


def enrol_samples(session: Session) -> None:
    """The sample offices, with the certificates that the sample province gave them."""
    private = samples.province_private()
    with session._store.writing() as connection:
        uow = UnitOfWork(connection)
        values = {
            "id": 1,
            "public": keys.signing_public(private),
            "private": private,
            "person_key": samples.PERSON_KEY,
        }
        uow.insert(headquarters.PROVINCE_KEY, values)
        for office in samples.offices().values():
            headquarters.enrol(uow, office.identity, office.certificate, NOON, "admin")
        connection.commit()


def enrol_twin(session: Session) -> str:
    """Another office of the county of the first sample office; its code."""
    (first, *_) = samples.offices().values()
    twin = samples.office("TWIN-1", first.identity.county, len(samples.COUNTIES) + 1)
    with session._store.writing() as connection:
        headquarters.enrol(UnitOfWork(connection), twin.identity, twin.certificate, NOON, "admin")
        connection.commit()
    return twin.identity.code


def kit_at(folder: Path) -> dict[str, Any]:
    """Write the kit; what its bundles are expected to merge to."""
    write_kit(folder)
    expected: dict[str, Any] = json.loads((folder / "expected.json").read_bytes())
    return expected


def bundles_of(folder: Path) -> list[Path]:
    """The whole bundles of a kit."""
    return sorted((folder / "bundles").iterdir())
