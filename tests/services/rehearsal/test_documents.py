# SPDX-License-Identifier: Apache-2.0
"""Documents of the sample office: few, real, the same for the same seed, whatever the office's size."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.support.office import office
from welfare_desk.services.attachments.looking import (
    AskPhoto,
    ListEnding,
    OpenDocument,
    list_ending,
    open_document,
    photo,
)
from welfare_desk.services.rehearsal.fill import make_office_data
from welfare_desk.services.session import Session
from welfare_desk.storage.check import check
from welfare_desk.storage.vault import Vault


def rows(session: Session) -> list[tuple[Any, ...]]:
    with session._store.kept_reader() as raw:
        return [tuple(row) for row in raw.execute("SELECT * FROM attachment ORDER BY id")]


def test_some_of_the_files_have_documents(tmp_path: Path) -> None:
    folders = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        with office(tmp_path / name) as session:
            make_office_data(session, 150)
            folders.append(rows(session))
            assert check(session._store).findings == ()
            assert len(list(Vault.of(session._store).files())) == 8
            assert 5 < session.ask(list_ending, ListEnding()).total < 100
            with session._store.kept_reader() as raw:
                file_no, document = raw.execute(
                    "SELECT file_no, attachment.id FROM attachment JOIN case_file ON case_file.id = file_id"
                    " WHERE is_photo"
                ).fetchone()
            assert session.ask(photo, AskPhoto(file_no)).jpeg.startswith(b"\xff\xd8")
            opened = session.do(open_document, OpenDocument(document))
            assert Path(opened.path).read_bytes().startswith(b"\x89PNG")
    assert folders[0] == folders[1]
    assert 50 < len(folders[0]) < 250
    assert max(row[1] for row in folders[0]) - min(row[1] for row in folders[0]) > 75
