# SPDX-License-Identifier: Apache-2.0
"""Documents handed in, corrected, taken out, brought back and looked at, on a real office."""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.support.media import jpeg, pdf, png, png_header
from tests.support.office import ADMIN, desk
from tests.support.people import peopled_office
from welfare_desk.domain.access import Role
from welfare_desk.domain.attachments import DocumentKind, Media
from welfare_desk.domain.errors import NotPermitted, RuleError, StorageError
from welfare_desk.services import access
from welfare_desk.services.attachments import commands, looking
from welfare_desk.services.attachments.commands import (
    AddDocuments,
    BringBackDocument,
    ChangeDocument,
    NewDocument,
    RemoveDocument,
    SetPhoto,
)
from welfare_desk.services.session import Session
from welfare_desk.storage.check import check
from welfare_desk.storage.private_copies import COPIES
from welfare_desk.storage.sweep import sweep
from welfare_desk.storage.vault import Vault

ALI, FATEMEH = "1400-00001", "1400-00002"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with peopled_office(tmp_path) as opened:
        yield opened


@pytest.fixture
def lay(tmp_path: Path) -> Any:
    def laid(name: str, data: bytes) -> str:
        folder = tmp_path / "scans"
        folder.mkdir(exist_ok=True)
        (folder / name).write_bytes(data)
        return str(folder / name)

    return laid


def vault(session: Session) -> Vault:
    return Vault.of(session._store)


def rows(session: Session, sql: str) -> list[tuple[Any, ...]]:
    with session._store.kept_reader() as raw:
        return [tuple(row) for row in raw.execute(sql).fetchall()]


def listed(session: Session, file_no: str = ALI, *, removed: bool = False) -> looking.DocumentList:
    return session.ask(looking.list_documents, looking.ListDocuments(file_no, removed))


def add(session: Session, *paths: str, file_no: str = ALI, **facts: Any) -> tuple[int, ...]:
    new = tuple(NewDocument(path, **facts) for path in paths)
    return session.do(commands.add_documents, AddDocuments(file_no, new)).ids


def refusal(session: Session, command: Any, facts: Any) -> RuleError:
    with pytest.raises(RuleError) as refused:
        session.do(command, facts)
    return refused.value


def test_many_documents_are_added_at_once(session: Session, lay: Any) -> None:
    today = session.today()
    taken = session.do(
        commands.add_documents,
        AddDocuments(
            ALI,
            (
                NewDocument(lay("a.pdf", pdf()), DocumentKind.LEASE_OR_DEED, "اجاره نامه", today, today),
                NewDocument(lay("b.bin", jpeg()), DocumentKind.PHOTO),
            ),
        ),
    )
    photo, lease = listed(session).documents
    assert (taken.file_no, taken.ids) == (ALI, (lease.id, photo.id))
    assert (lease.kind, lease.title, lease.media, lease.dated_on, lease.expires_on, lease.size) == (
        DocumentKind.LEASE_OR_DEED,
        "اجاره نامه",
        Media.PDF,
        today,
        today,
        len(pdf()),
    )
    assert (photo.media, photo.is_photo, photo.added_by) == (Media.JPEG, True, ADMIN)
    (told,) = rows(session, "SELECT entities FROM audit ORDER BY seq DESC LIMIT 1")[0]
    assert [f"document:{one.id}" in told for one in (lease, photo)] == [True, True]
    assert check(session._store).findings == ()


def test_the_same_bytes_lie_there_once_and_stand_once_in_a_file(session: Session, lay: Any) -> None:
    first, second = lay("a.pdf", pdf()), lay("b.pdf", pdf())
    add(session, first)
    add(session, second, file_no=FATEMEH)
    assert len(list(vault(session).files())) == 1
    error = refusal(session, commands.add_documents, AddDocuments(ALI, (NewDocument(second),)))
    assert error.facts == {"names": ["b.pdf"], "codes": ["document_repeated"]}
    twice = AddDocuments(FATEMEH, (NewDocument(lay("c.png", png())), NewDocument(lay("d.png", png()))))
    assert refusal(session, commands.add_documents, twice).facts["names"] == ["d.png"]


def test_every_file_that_is_not_taken_is_told_and_none_is_kept(session: Session, lay: Any) -> None:
    good = NewDocument(lay("good.pdf", pdf()))
    bad = [
        NewDocument(lay("page.gif", b"GIF89a")),
        NewDocument(lay("large.png", png_header(40_000, 25_000))),
        NewDocument(lay("cut.pdf", pdf()[:-7])),
        NewDocument(lay("empty.pdf", b"")),
        NewDocument(str(Path(good.path).parent)),
        NewDocument("/nowhere/at/all.pdf"),
        NewDocument("\0.pdf"),
        NewDocument(lay("photo.pdf", pdf("p")), DocumentKind.PHOTO),
        NewDocument(lay("later.pdf", pdf("l")), dated_on=session.today() + timedelta(days=1)),
    ]
    error = refusal(session, commands.add_documents, AddDocuments(ALI, (good, *bad)))
    assert error.code == "documents_refused"
    assert dict(zip(error.facts["names"], error.facts["codes"], strict=True)) == {  # type: ignore[arg-type]
        "page.gif": "document_type",
        "large.png": "image_too_large",
        "cut.pdf": "document_cut",
        "empty.pdf": "document_empty",
        "scans": "document_not_there",
        "all.pdf": "document_not_there",
        ".pdf": "document_not_there",
        "photo.pdf": "photo_no_image",
        "later.pdf": "date_in_future",
    }
    assert list(vault(session).files()) == []
    assert refusal(session, commands.add_documents, AddDocuments(ALI, ())).code == "documents_none"
    many = AddDocuments(ALI, (good,) * 51)
    assert refusal(session, commands.add_documents, many).facts == {"most": 50}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with names")
def test_a_pipe_is_no_document_and_holds_nobody_up(session: Session, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.pdf")
    error = refusal(
        session, commands.add_documents, AddDocuments(ALI, (NewDocument(str(tmp_path / "pipe.pdf")),))
    )
    assert error.facts["codes"] == ["document_not_there"]


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


def test_a_document_is_corrected_and_two_desks_do_not_write_over_each_other(
    session: Session, lay: Any
) -> None:
    (document,) = add(session, lay("a.pdf", pdf()))
    day = date(2025, 1, 1)
    facts = ChangeDocument(document, 1, DocumentKind.BANK, "دفترچه", day, day)
    assert session.do(commands.change_document, facts).version == 2
    (shown,) = listed(session).documents
    assert (shown.kind, shown.title, shown.dated_on, shown.expires_on) == (
        DocumentKind.BANK,
        "دفترچه",
        day,
        day,
    )
    with desk(session.office_dir) as other:
        error = refusal(other, commands.change_document, ChangeDocument(document, 1, DocumentKind.OTHER))
        assert error.code == "stale_row"
        assert refusal(other, commands.remove_document, RemoveDocument(document, 1, "x")).code == "stale_row"
        assert refusal(other, commands.set_photo, SetPhoto(document, 2)).code == "photo_no_image"
    wrong = ChangeDocument(document, 2, DocumentKind.PHOTO, "x" * 200, session.today() + timedelta(1), day)
    error = refusal(session, commands.change_document, wrong)
    assert error.facts["fields"] == ["title", "dated_on", "expires_on", "kind"]
    assert refusal(session, commands.change_document, ChangeDocument(999, 1, DocumentKind.BANK)).code == (
        "document_not_found"
    )


def test_a_document_taken_out_is_hidden_kept_and_comes_back(session: Session, lay: Any) -> None:
    (document,) = add(session, lay("a.pdf", pdf()))
    error = refusal(session, commands.remove_document, RemoveDocument(document, 1, "  "))
    assert (error.facts["fields"], error.facts["codes"]) == (["reason"], ["removal_reason"])
    session.do(commands.remove_document, RemoveDocument(document, 1, "اشتباهي بود"))
    assert (listed(session).documents, listed(session).hidden) == ((), 1)
    (hidden,) = listed(session, removed=True).documents
    assert hidden.removed_why == "اشتباهی بود"
    assert len(list(vault(session).files())) == 1
    assert sweep(session._store, now=2**33) == 0
    assert (
        refusal(session, commands.remove_document, RemoveDocument(document, 2, "x")).code
        == "document_removed"
    )
    session.do(commands.bring_back_document, BringBackDocument(document, 2))
    assert [one.id for one in listed(session).documents] == [document]
    assert refusal(session, commands.bring_back_document, BringBackDocument(document, 3)).code == (
        "document_in_file"
    )
    session.do(commands.remove_document, RemoveDocument(document, 3, "اشتباه"))
    add(session, lay("a.pdf", pdf()))
    assert refusal(session, commands.bring_back_document, BringBackDocument(document, 4)).code == (
        "document_repeated"
    )


def test_a_file_has_one_picture_of_its_client(session: Session, lay: Any) -> None:
    def in_force() -> list[int]:
        return [one.id for one in listed(session).documents if one.is_photo]

    (first,) = add(session, lay("1.png", png(300, 400)), kind=DocumentKind.PHOTO)
    (second,) = add(session, lay("2.jpg", jpeg(800, 600, orientation=6)), kind=DocumentKind.PHOTO)
    assert in_force() == [second]
    session.do(commands.set_photo, SetPhoto(first, 2))
    assert in_force() == [first]
    shown = session.ask(looking.photo, looking.AskPhoto(ALI)).jpeg
    assert shown[:3] == b"\xff\xd8\xff"
    assert session.ask(looking.photo, looking.AskPhoto(FATEMEH)).jpeg == b""
    session.do(commands.remove_document, RemoveDocument(first, 3, "کهنه"))
    assert in_force() == []


def test_the_picture_is_small_and_upright(session: Session, lay: Any) -> None:
    import io

    from PIL import Image

    add(session, lay("2.jpg", jpeg(1600, 1200, colour="red", orientation=6)), kind=DocumentKind.PHOTO)
    shown = Image.open(io.BytesIO(session.ask(looking.photo, looking.AskPhoto(ALI)).jpeg))
    assert (shown.size, shown.format, dict(shown.getexif())) == ((300, 400), "JPEG", {})
    red, green, blue = shown.getpixel((150, 200))  # type: ignore[misc]
    assert (red > 240, max(green, blue) < 20) == (True, True)


def test_a_picture_that_cannot_be_drawn_is_none(session: Session, lay: Any) -> None:
    hollow = png_header(3000, 4000)
    add(session, lay("2.png", hollow), kind=DocumentKind.PHOTO)
    assert session.ask(looking.photo, looking.AskPhoto(ALI)).jpeg == b""


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


def test_a_viewer_may_look_but_take_no_copy_away(session: Session, lay: Any, tmp_path: Path) -> None:
    (document,) = add(session, lay("a.pdf", pdf()))
    to = tmp_path / "taken"
    session.do(access.add_user, access.AddUser("ناظر", Role.VIEWER, "چهار واژهٔ بی ربط"))
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


KILLED = """
import os, sys
from pathlib import Path
from tests.support.office import desk
from welfare_desk.services.attachments import commands
from welfare_desk.storage import attachments

def killed(*_):
    os.kill(os.getpid(), 9)

attachments.add = killed
with desk(Path(sys.argv[1])) as session:
    new = commands.NewDocument(sys.argv[2])
    session.do(commands.add_documents, commands.AddDocuments(sys.argv[3], (new,)), key="k")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9")
def test_a_kill_between_the_bytes_and_their_row_loses_nothing(session: Session, lay: Any) -> None:
    import subprocess

    path = lay("a.pdf", pdf())
    ended = subprocess.run([sys.executable, "-c", KILLED, str(session.office_dir), path, ALI], check=False)
    assert ended.returncode == -9
    assert len(list(vault(session).files())) == 1
    assert listed(session).documents == ()
    assert check(session._store).findings == ()
    assert sweep(session._store) == 0  # it may belong to a desk that is just adding it
    (left,) = vault(session).files()
    os.utime(left, (1, 1))
    new = AddDocuments(ALI, (NewDocument(path),))
    assert len(session.do(commands.add_documents, new, key="k").ids) == 1
    assert sweep(session._store, now=2**33) == 0
    session.do(commands.add_documents, new, key="k")
    assert len(listed(session).documents) == 1
    stray = vault(session).keep(b"stray")
    assert sweep(session._store, now=2**33) == 1
    assert not vault(session).holds(stray)
    assert check(session._store).findings == ()


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
