# SPDX-License-Identifier: Apache-2.0
"""When a client was last met where he lives: SQL that every list of due visits asks (domain notes 1.4)."""

from __future__ import annotations

from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.casework.visit import AT_HOME, VisitResult, VisitState

_KINDS = ", ".join(f"'{kind}'" for kind in sorted(AT_HOME))

MET = f"state = '{VisitState.DONE}' AND result = '{VisitResult.MET}'"
"""The SQL condition that a visit met its client; the index `ix_visit_met` holds these, with their kind."""

VISITED = f"{MET} AND kind IN ({_KINDS})"
"""The SQL condition of the home visit that the office owes: only these are counted as done."""

_MET_AT_HOME = f"FROM visit WHERE visit.file_id = case_file.id AND {VISITED}"

LAST_MET = f"coalesce((SELECT max(visited_on) {_MET_AT_HOME}), '')"
"""The last such day of a file, empty where there was none."""

LAST_VISITOR = (
    f"coalesce((SELECT visitor {_MET_AT_HOME} ORDER BY visited_on DESC, visit.id DESC LIMIT 1), '')"
)
"""Who met the client then."""

DUE = f"case_file.coverage = '{Coverage.COVERED}' AND {LAST_MET} <= ?"
"""A file that is due; its parameter is `stale_since` of the day."""
