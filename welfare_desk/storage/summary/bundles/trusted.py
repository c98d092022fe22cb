# SPDX-License-Identifier: Apache-2.0
"""Whose word for an office counts here: that of the headquarters this folder is, or is enrolled with."""

from __future__ import annotations

from sqlalchemy import Connection

from welfare_desk.storage.summary.bundles import bundles, headquarters


def provinces(connection: Connection) -> tuple[bytes, ...]:
    """Public keys of provinces; none in an office that is not enrolled."""
    own, enrolled = headquarters.province(connection), bundles.enrolment(connection)
    found = (None if own is None else own.public, None if enrolled is None else enrolled.province_key)
    return tuple(key for key in found if key is not None)
