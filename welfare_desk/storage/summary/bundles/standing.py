# SPDX-License-Identifier: Apache-2.0
"""What counts of the bundles that headquarters has taken: months as they stand, and what corrects them."""

from __future__ import annotations

import json
import zlib
from typing import Any

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.monthly.month import Correction, corrections_from

STANDS = """NOT EXISTS (SELECT 1 FROM accepted_bundle AS since
    WHERE since.office_code = taken.office_code AND since.month <= taken.month AND since.id > taken.id)"""
"""Whether a bundle `taken` counts: neither its month nor an earlier one of its office came again since.

An office opens its last month first: where an earlier one was closed anew, the later ones are open there.
"""
_STANDING = f"""
SELECT digest, document FROM accepted_bundle AS taken
WHERE month BETWEEN ? AND ? AND {STANDS}
ORDER BY office_code, month
"""
_CORRECTIONS = f"""
SELECT office_code, corrections FROM accepted_bundle AS taken
WHERE month > ? AND corrections <> '[]' AND {STANDS}
ORDER BY id
"""


def documents(raw: Any, since: JalaliMonth, until: JalaliMonth) -> list[tuple[str, dict[str, Any]]]:
    """The months taken as they count now, with their digests: `STANDS`."""
    rows = raw.execute(_STANDING, (str(since), str(until)))
    return [(digest, json.loads(zlib.decompress(packed))) for digest, packed in rows.fetchall()]


def document(raw: Any, code: str, month: JalaliMonth) -> dict[str, Any] | None:
    """The month of an office as it counts now; None where none does."""
    row = raw.execute(
        f"SELECT document FROM accepted_bundle AS taken WHERE office_code = ? AND month = ? AND {STANDS}",
        (code, str(month)),
    ).fetchone()
    told: dict[str, Any] | None = None if row is None else json.loads(zlib.decompress(row[0]))
    return told


def corrections(raw: Any, since: JalaliMonth) -> dict[tuple[str, JalaliMonth], list[Correction]]:
    """By office and month, from `since` on: what the reports of later months tell of it, in their order."""
    found: dict[tuple[str, JalaliMonth], list[Correction]] = {}
    for code, told in raw.execute(_CORRECTIONS, (str(since),)).fetchall():
        for month, one in corrections_from(json.loads(told)):
            found.setdefault((code, month), []).append(one)
    return found


def told_between(raw: Any, code: str, month: JalaliMonth, until: JalaliMonth) -> list[Correction]:
    """What the reports of an office's later months tell of a month, up to that of `until`, in their order."""
    rows = raw.execute(
        f"SELECT corrections FROM accepted_bundle AS taken WHERE office_code = ? AND month > ? AND month < ?"
        f" AND corrections <> '[]' AND {STANDS} ORDER BY id",
        (code, str(month), str(until)),
    )
    return [
        one for (told,) in rows.fetchall() for of, one in corrections_from(json.loads(told)) if of == month
    ]


def opened_by(raw: Any, code: str, month: JalaliMonth) -> JalaliMonth | None:
    """The first earlier month of an office that came again after this one's newest bundle; None for none."""
    (found,) = raw.execute(
        "SELECT min(month) FROM accepted_bundle WHERE office_code = ? AND month < ? AND id >"
        " (SELECT max(id) FROM accepted_bundle WHERE office_code = ? AND month = ?)",
        (code, str(month), code, str(month)),
    ).fetchone()
    return None if found is None else JalaliMonth.parse(found)


def last_taken(raw: Any, code: str) -> tuple[JalaliMonth, int, str] | None:
    """Month, number and digest of the last bundle that was taken of an office; None before the first."""
    row = raw.execute(
        "SELECT month, sequence, digest FROM accepted_bundle WHERE office_code = ? ORDER BY id DESC LIMIT 1",
        (code,),
    ).fetchone()
    return None if row is None else (JalaliMonth.parse(row[0]), int(row[1]), str(row[2]))


def of_office(raw: Any, code: str) -> list[tuple[JalaliMonth, str, bool]]:
    """Every bundle that was taken of an office in their order: month, digest, and whether it counts."""
    rows = raw.execute(
        f"SELECT month, digest, {STANDS} FROM accepted_bundle AS taken WHERE office_code = ? ORDER BY id",
        (code,),
    )
    return [(JalaliMonth.parse(month), digest, bool(stands)) for month, digest, stands in rows.fetchall()]


def months_taken(raw: Any) -> list[tuple[str, JalaliMonth]]:
    """Offices with the months that were taken of each."""
    rows = raw.execute("SELECT DISTINCT office_code, month FROM accepted_bundle ORDER BY 1, 2")
    return [(code, JalaliMonth.parse(month)) for code, month in rows.fetchall()]
