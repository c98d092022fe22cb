# SPDX-License-Identifier: Apache-2.0
"""Documents handed in, corrected, taken out and brought back, on a real office."""

from __future__ import annotations

import os
import sys
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.support.documents import ALI, FATEMEH, add, listed, refusal, rows, vault
from tests.support.media import jpeg, pdf, png, png_header
from tests.support.office import ADMIN, desk
from welfare_desk.domain.attachments import DocumentKind, Media
from welfare_desk.domain.attachments.facts import LONGEST_TITLE
from welfare_desk.sentences import say
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
from welfare_desk.storage.sweep import sweep


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
    assert error.facts == {"names": ["b.pdf"], "codes": ["document_repeated"], "places": [0]}
    twice = AddDocuments(FATEMEH, (NewDocument(lay("c.png", png())), NewDocument(lay("d.png", png()))))
    assert refusal(session, commands.add_documents, twice).facts["names"] == ["d.png"]


def test_a_document_that_turns_out_to_be_the_photo_becomes_it(session: Session, lay: Any) -> None:
    (former,) = add(session, lay("former.png", png(30, 40)), kind=DocumentKind.PHOTO)
    (other,) = add(session, lay("other.png", png(40, 30)), kind=DocumentKind.OTHER)
    changed = session.do(commands.change_document, commands.ChangeDocument(other, 1, DocumentKind.PHOTO))
    assert changed == commands.DocumentChanged(other, 2, ALI, former, 2)
    assert [one.id for one in listed(session).documents if one.is_photo] == [other]
    session.do(commands.change_document, commands.ChangeDocument(other, 2, DocumentKind.OTHER))
    session.do(commands.set_photo, commands.SetPhoto(former, 2))
    assert [one.id for one in listed(session).documents if one.is_photo] == [former]


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
        NewDocument(f"/{'n' * 300}.pdf"),
        NewDocument(lay("photo.pdf", pdf("p")), DocumentKind.PHOTO),
        NewDocument(lay("later.pdf", pdf("l")), dated_on=session.today() + timedelta(days=1)),
    ]
    error = refusal(session, commands.add_documents, AddDocuments(ALI, (good, *bad)))
    assert error.code == "documents_refused"
    names, codes = error.facts["names"], error.facts["codes"]
    assert isinstance(names, list)
    assert isinstance(codes, list)
    assert dict(zip(names, codes, strict=True)) == {
        "page.gif": "document_type",
        "large.png": "image_too_large",
        "cut.pdf": "document_cut",
        "empty.pdf": "document_empty",
        "scans": "document_not_there",
        "all.pdf": "document_not_there",
        ".pdf": "document_not_there",
        "n" * LONGEST_TITLE: "document_unreadable",  # the name is cut where it is told
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


def test_a_refusal_says_of_every_file_why(session: Session, lay: Any) -> None:
    new = (NewDocument(lay("page.gif", b"GIF89a")), NewDocument(lay("cut.pdf", pdf()[:-7])))
    error = refusal(session, commands.add_documents, AddDocuments(ALI, new))
    assert say(error.code, error.facts, "en") == (
        "These files were not accepted: «page.gif»: This file is no PDF, JPEG or PNG; save the document as "
        "one of the three. «cut.pdf»: This file is cut off before its end; copy or scan it again. None of "
        "the documents was saved; correct them or leave them out, then add again."
    )
