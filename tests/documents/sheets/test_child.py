# SPDX-License-Identifier: Apache-2.0
"""The child that reads a workbook says when somebody saves the file meanwhile."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest

from tests.support.workbooks import SheetSpec, workbook
from welfare_desk.documents.sheets import child
from welfare_desk.domain.errors import RuleError


def test_a_file_that_is_saved_while_it_is_read_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(workbook(SheetSpec([["نام"], ["علی"]], "مددجویان")))
    sending = child._send_sheets

    def saved_meanwhile(*arguments: Any) -> None:
        sending(*arguments)
        path.write_bytes(workbook(SheetSpec([["نام"], ["زهرا"], ["امیر"]], "مددجویان")))

    answers = io.BytesIO()
    assert child._read(str(path), answers)[0] is child.Say.DONE
    monkeypatch.setattr(child, "_send_sheets", saved_meanwhile)
    with pytest.raises(RuleError) as refused:
        child._read(str(path), answers)
    assert refused.value.code == "file_changed"
