# SPDX-License-Identifier: Apache-2.0
"""What an operation's digest covers."""

from __future__ import annotations

from dataclasses import replace

from welfare_desk.storage.operations import Done


def test_a_digest_covers_command_facts_and_answer() -> None:
    done = Done("casework.edit_person", "ab" * 32, '{"version": 2}')
    others = [replace(done, command="x"), replace(done, facts_sha="x"), replace(done, answer="{}")]
    assert len({one.digest() for one in (done, *others)}) == 4
    assert done.digest() == replace(done).digest()
