# SPDX-License-Identifier: Apache-2.0
"""Documents looked at: what is logged, what is refused, what no name says, what ends."""

from __future__ import annotations

import hashlib
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.support.documents import ALI, FATEMEH, add, rows, vault
from tests.support.media import jpeg, pdf, png_header
from tests.support.office import ADMIN, PASSWORD, desk
from welfare_desk.domain.access import Role
from welfare_desk.domain.attachments import DocumentKind, Media
from welfare_desk.domain.errors import NotPermitted, RuleError, StorageError
from welfare_desk.services import access
from welfare_desk.services.attachments import commands, looking
from welfare_desk.services.attachments.commands import (
    RemoveDocument,
)
from welfare_desk.services.session import Session
from welfare_desk.storage.check import check
from welfare_desk.storage.private_copies import COPIES

HOSTILE = [
    *("../" * deep + "etc/passwd" for deep in range(1, 21)),
    *(
        f"{device}{ending}"
        for device in ("CON", "PRN", "AUX", "NUL", "COM1", "LPT1")
        for ending in ("", ".pdf", ".")
    ),
    *(
        f"x{sign}fdp.exe"
        for sign in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200f\u200e\u061c"
    ),
    *(f"x{sign}.pdf" for sign in "<>:\"|?*;&$`'\n\r\t\x01\x7f"),
    *(
        "a.pdf::$DATA",
        "a.pdf:stream",
        "C:\\windows\\system32\\x.dll",
        "\\\\server\\share\\x",
        "~/.ssh/id",
        "file:///etc/passwd",
    ),
    *(
        ".",
        "..",
        "...",
        " ",
        " .pdf",
        "-rf",
        "%2e%2e%2f",
        "%00",
        "a" * 5000,
        "قناریان‌زاده.pdf",
        "=cmd|' /C calc'!A0",
    ),
    *(
        f"{name}.{ending}"
        for name in ("run", "گواهی")
        for ending in ("exe", "lnk", "scr", "bat", "js", "vbs", "hta", "url")
    ),
]


def test_a_hundred_hostile_names_lead_nowhere(session: Session, lay: Any, tmp_path: Path) -> None:
    from welfare_desk.domain.attachments.facts import title_of

    before = set(tmp_path.rglob("*"))
    assert len(HOSTILE) >= 100
    for number, name in enumerate(HOSTILE):
        path = lay("scan.pdf", pdf(str(number)))
        (document,) = add(session, path, title=title_of(name))
        opened = session.do(looking.open_document, looking.OpenDocument(document))
        assert Path(opened.path).name.startswith(f"document-{document}-")
        assert Path(opened.path).suffix == ".pdf"
    made = set(tmp_path.rglob("*")) - before - {tmp_path / "scans", tmp_path / "scans" / "scan.pdf"}
    strange = [
        path for path in made if path.is_file() and path.suffix != ".wda" and "attachments" in path.parts
    ]
    assert strange == []
    assert {path.parts[len(tmp_path.parts)] for path in made} == {"office"}
    assert len(list(vault(session).files())) == len(HOSTILE)


def test_the_picture_is_small_and_upright(session: Session, lay: Any) -> None:
    import io

    from PIL import Image

    add(session, lay("2.jpg", jpeg(1600, 1200, colour="red", orientation=6)), kind=DocumentKind.PHOTO)
    shown = Image.open(io.BytesIO(session.ask(looking.photo, looking.AskPhoto(ALI)).jpeg))
    assert (shown.size, shown.format, dict(shown.getexif())) == ((300, 400), "JPEG", {})
    point = shown.getpixel((150, 200))
    assert isinstance(point, tuple)
    red, green, blue = point
    assert (red > 240, max(green, blue) < 20) == (True, True)


def test_a_picture_that_cannot_be_drawn_is_none(session: Session, lay: Any) -> None:
    """It is not taken; one kept long ago shows as none, and takes nothing else down."""
    hollow = png_header(3000, 4000)
    for kind in (DocumentKind.PHOTO, DocumentKind.OTHER):
        with pytest.raises(RuleError) as refused:
            add(session, lay("2.png", hollow), kind=kind)
        assert (refused.value.code, refused.value.facts["codes"]) == ("documents_refused", ["image_damaged"])
    kept = vault(session)
    assert looking.portrait_of(kept, kept.keep(hollow)) == b""


@pytest.mark.parametrize(
    ("to", "code"),
    [("", "bad_target"), (".", "bad_target"), ("/", "bad_target"), ("a\0b", "bad_target"),
     ("x" * 300, "bad_target"), ("{office}/office.db", "target_in_office"),
     ("{office}/attachments/x", "target_in_office")],
)  # fmt: skip
def test_no_copy_goes_where_no_file_can_be(session: Session, lay: Any, to: str, code: str) -> None:
    (document,) = add(session, lay("a.pdf", pdf()))
    before = rows(session, "SELECT count(*) FROM sighting")
    with pytest.raises(RuleError) as refused:
        session.do(
            looking.export_document, looking.ExportDocument(document, to.format(office=session.office_dir))
        )
    assert (refused.value.code, rows(session, "SELECT count(*) FROM sighting")) == (code, before)


def test_an_ending_that_is_added_falls_on_no_other_file(session: Session, lay: Any, tmp_path: Path) -> None:
    (document,) = add(session, lay("a.pdf", pdf()))
    (tmp_path / "copy.pdf").write_bytes(b"somebody's")
    to = str(tmp_path / "copy")
    assert session.do(looking.export_document, looking.ExportDocument(document, to)).file == f"{to} (2).pdf"
    assert (tmp_path / "copy.pdf").read_bytes() == b"somebody's"


def test_opening_is_logged_and_gives_a_private_copy(session: Session, lay: Any) -> None:
    programmed = pdf(extra=b"<< /S /JavaScript /JS (x) >>")
    (document,) = add(session, lay("a.pdf", programmed))
    opened = session.do(looking.open_document, looking.OpenDocument(document))
    copy = Path(opened.path)
    assert (copy.read_bytes(), opened.media, opened.active) == (programmed, Media.PDF, True)
    assert session.office_dir not in copy.parents
    file_id = rows(session, f"SELECT id FROM case_file WHERE file_no = '{ALI}'")[0][0]
    assert rows(session, "SELECT user, what, file_id FROM sighting") == [(ADMIN, "document", file_id)]
    COPIES.wipe()
    assert not copy.exists()


def test_what_was_taken_out_of_its_file_is_neither_shown_nor_copied_out(
    session: Session, lay: Any, tmp_path: Path
) -> None:
    (document,) = add(session, lay("a.pdf", pdf()))
    session.do(commands.remove_document, RemoveDocument(document, 1, "اشتباهی بود"))
    out = tmp_path / "out.pdf"
    for command, facts in (
        (looking.open_document, looking.OpenDocument(document)),
        (looking.export_document, looking.ExportDocument(document, str(out))),
    ):
        with pytest.raises(RuleError) as refused:
            session.do(command, facts)
        assert refused.value.code == "document_removed"
    assert (rows(session, "SELECT count(*) FROM sighting"), out.exists()) == ([(0,)], False)
    session.do(commands.bring_back_document, commands.BringBackDocument(document, 2))
    session.do(looking.open_document, looking.OpenDocument(document))


def test_a_copy_stays_until_the_session_ends_that_opened_it(session: Session, lay: Any) -> None:
    (document,) = add(session, lay("a.pdf", pdf()))
    copy = Path(session.do(looking.open_document, looking.OpenDocument(document)).path)
    desk(session.office_dir).close()  # as unlocking by password does
    assert copy.read_bytes() == pdf()
    with desk(session.office_dir) as other:
        own = Path(other.do(looking.open_document, looking.OpenDocument(document)).path)
        assert own.exists()
    assert (own.exists(), copy.exists()) == (False, True)
    session.close()
    assert (copy.exists(), copy.parent.exists()) == (False, False)


def test_a_viewer_may_look_but_take_no_copy_away(session: Session, lay: Any, tmp_path: Path) -> None:
    (document,) = add(session, lay("a.pdf", pdf()))
    to = tmp_path / "taken"
    session.do(
        access.add_user, access.AddUser("ناظر", Role.VIEWER, "چهار واژهٔ بی ربط", own_password=PASSWORD)
    )
    with desk(session.office_dir, user="ناظر") as viewer:
        viewer.do(looking.open_document, looking.OpenDocument(document))
        with pytest.raises(NotPermitted):
            viewer.do(looking.export_document, looking.ExportDocument(document, str(to)))
        with pytest.raises(NotPermitted):
            viewer.do(commands.remove_document, RemoveDocument(document, 1, "x"))
    taken = session.do(looking.export_document, looking.ExportDocument(document, str(to)))
    assert (taken.file, Path(taken.file).read_bytes()) == (str(to) + ".pdf", pdf())
    assert [row[0] for row in rows(session, "SELECT what FROM sighting ORDER BY id")] == [
        "document",
        "export",
    ]


def ruin(session: Session, at: int = 40) -> Path:
    (path,) = vault(session).files()
    data = bytearray(path.read_bytes())
    data[at] ^= 1
    path.write_bytes(bytes(data))
    return path


def test_a_flipped_byte_and_a_lost_file_are_found_by_the_check_and_on_opening(
    session: Session, lay: Any
) -> None:
    (document,) = add(session, lay("a.pdf", pdf()))
    path = ruin(session)
    for code in ("document_damaged", "document_missing"):
        found = check(session._store).findings
        assert [(one.code, one.facts) for one in found] == [(code, {"document": document})]
        with pytest.raises(StorageError) as refused:
            session.do(looking.open_document, looking.OpenDocument(document))
        assert refused.value.code == code
        path.unlink(missing_ok=True)
    assert rows(session, "SELECT * FROM sighting") == []


def test_documents_that_end_are_listed_over_all_files_in_pages(session: Session, lay: Any) -> None:
    today = session.today()
    for number, days in enumerate((-3, 0, 5, 30, 31, 400)):
        path = lay("a.pdf", pdf(str(number)))
        kind = DocumentKind.INSURANCE if days == 5 else DocumentKind.LEASE_OR_DEED
        file_no = ALI if number % 2 else FATEMEH
        add(session, path, file_no=file_no, kind=kind, expires_on=today + timedelta(days=days))
    add(session, lay("a.pdf", pdf("endless")))

    def asked(**facts: Any) -> tuple[int, int, list[int]]:
        page = session.ask(looking.list_ending, looking.ListEnding(**facts))
        return page.total, page.ended, [(row.expires_on - today).days for row in page.rows]

    assert asked() == (4, 1, [-3, 0, 5, 30])
    assert asked(days=31, ended=False) == (4, 1, [0, 5, 30, 31])
    assert asked(descending=True, limit=2) == (4, 1, [30, 5])
    assert asked(offset=2, limit=2) == (4, 1, [5, 30])
    assert asked(kind=DocumentKind.INSURANCE) == (1, 0, [5])
    assert asked(days=10**9)[0] == 6
    with pytest.raises(RuleError):
        asked(sort="1; DROP TABLE attachment")
    page = session.ask(looking.list_ending, looking.ListEnding())
    assert (page.rows[0].file_no, page.rows[0].full_name) == (FATEMEH, "فاطمه‌سادات میرزایی")


def test_no_client_stands_in_the_name_of_any_file(session: Session, lay: Any) -> None:
    (document,) = add(session, lay("اکبری.pdf", pdf()), title="علی اکبری")
    session.do(looking.open_document, looking.OpenDocument(document))
    names = "\n".join(str(path) for path in session.office_dir.rglob("*"))
    assert "اکبری" not in names
    assert hashlib.sha256(pdf()).hexdigest() not in names
