# SPDX-License-Identifier: Apache-2.0
"""A printed paper is a witness: whoever writes the audit anew cannot take back what the client holds."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.campaigns.scenes import file, national_id
from tests.support.office import copy_office, desk
from welfare_desk.domain.digest import fingerprint, sha256_hex
from welfare_desk.services.papers import IssueFileSummary, issue_file_summary
from welfare_desk.services.session import Session
from welfare_desk.storage import audit
from welfare_desk.storage.check import check


def chained_anew(raw: Any, tampered: int) -> None:
    """Change an entry's user, as somebody with the key and patience would: every later hash fits again."""
    for table in ("audit", "audit_row", "operation"):
        raw.execute(f"DROP TRIGGER {table}_no_update")
    raw.execute("UPDATE audit SET user = 'somebody else' WHERE seq = ?", (tampered,))
    last = audit.FIRST
    for seq, *_ in raw.execute("SELECT seq FROM audit ORDER BY seq").fetchall():
        raw.execute("UPDATE audit SET prev = ? WHERE seq = ?", (last, seq))
        *fields, _ = raw.execute("SELECT * FROM audit WHERE seq = ?", (seq,)).fetchone()
        last = audit.entry_hash(fields)
        raw.execute("UPDATE audit SET hash = ? WHERE seq = ?", (last, seq))


def findings(session: Session) -> set[str]:
    return {finding.code for finding in check(session._store).findings} - {"schema"}


def test_a_chain_written_anew_is_found_by_the_paper(tmp_path: Path) -> None:
    with desk(copy_office(tmp_path)) as session:
        number = file(session, national_id(1))
        printed = session.do(issue_file_summary, IssueFileSummary(number)).fingerprint
        assert findings(session) == set()
        raw = session._store.open_driver(read_only=False)
        chained_anew(raw, 1)
        assert findings(session) == {"paper_without_witness"}
        stored = json.loads(raw.execute("SELECT facts FROM paper").fetchone()[0])
        raw.close()
    # The stored paper could be made to fit as well, but no longer with what stands on the client's copy.
    photo, listed = stored["documents"]["photo"], stored["documents"]["listed"]
    content = [stored["facts"], sha256_hex(bytes.fromhex(photo)), listed, stored["visits"]]
    assert fingerprint([stored["witness"], *content]) == printed
    assert fingerprint(["2:" + "0" * 64, *content]) != printed


def test_a_paper_whose_facts_were_ruined_is_found(tmp_path: Path) -> None:
    with desk(copy_office(tmp_path)) as session:
        session.do(issue_file_summary, IssueFileSummary(file(session, national_id(1))))
        raw = session._store.open_driver(read_only=False)
        for trigger, *_ in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            raw.execute(f"DROP TRIGGER {trigger}")
        raw.execute("PRAGMA ignore_check_constraints = ON")
        raw.execute("UPDATE paper SET facts = facts || 'x'")
        raw.close()
        assert findings(session) == {"constraint", "paper_without_witness", "row_changed"}
