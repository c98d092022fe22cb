# SPDX-License-Identifier: Apache-2.0
"""A file of payments that cannot be read is named, with what to do; nothing is told of the office's data."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.office import office
from tests.support.payment_books import book, paid
from tests.support.pension_lists import MEHR, draw, listed
from welfare_desk.domain.errors import StorageError
from welfare_desk.domain.text import isolate
from welfare_desk.sentences import say
from welfare_desk.services.pension.payment_book import not_read
from welfare_desk.services.pension.reconciling import (
    AskSettlements,
    CheckPayments,
    Reconcile,
    check_payments,
    reconcile,
    settlements,
)
from welfare_desk.services.session import Session

ONE = 13_912_080


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with office(tmp_path) as opened:
        draw(opened, 1)
        listed(opened, MEHR)
        yield opened


def trouble(session: Session, path: str) -> tuple[str, dict[str, object]]:
    with pytest.raises(StorageError) as looked:
        session.ask(check_payments, CheckPayments(MEHR, path))
    with pytest.raises(StorageError) as taken:
        session.do(reconcile, Reconcile(MEHR, path))
    told = [(each.value.code, dict(each.value.facts)) for each in (looked, taken)]
    assert told[0] == told[1]
    assert session.ask(settlements, AskSettlements(MEHR)).files == ()
    return told[0]


def test_a_file_that_is_not_there_is_named(session: Session, tmp_path: Path) -> None:
    told = trouble(session, str(tmp_path / "none.xlsx"))
    assert told == ("cannot_open", {"reason": "payment_missing", "name": "none.xlsx"})
    assert say(*told, "fa") == (
        f"فایل پرداخت «{isolate('none.xlsx')}» پیدا نشد؛ شاید جابه‌جا شده یا نامش عوض شده است. "
        "چیزی ثبت نشد؛ فایل را دوباره برگزینید."
    )


def test_a_file_that_vanishes_between_looking_and_taking_is_named(session: Session) -> None:
    path = book(session, paid(1, ONE))
    looked = session.ask(check_payments, CheckPayments(MEHR, path))
    Path(path).unlink()
    with pytest.raises(StorageError) as told:
        session.do(reconcile, Reconcile(MEHR, path, file_sha256=looked.file_sha256))
    assert told.value.facts == {"reason": "payment_missing", "name": "paid.xlsx"}


def test_a_folder_is_told_as_one(session: Session, tmp_path: Path) -> None:
    (tmp_path / "mehr").mkdir()
    told = trouble(session, str(tmp_path / "mehr"))
    assert told == ("cannot_open", {"reason": "payment_folder", "name": "mehr"})
    assert say(*told, "en").startswith("“mehr” is a folder and no file of payments.")


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.EACCES, "payment_denied"),
        (errno.EPERM, "payment_denied"),
        (errno.EIO, "payment_unread"),
        (None, "payment_unread"),
    ],
)
@pytest.mark.parametrize("language", ["fa", "en"])
def test_whatever_the_disk_says_the_file_is_named(number: int | None, reason: str, language: str) -> None:
    told = not_read("/media/usb/mehr.txt", number)
    assert (told.code, told.facts) == ("cannot_open", {"reason": reason, "name": "mehr.txt"})
    assert "mehr.txt" in say(told.code, told.facts, language)
    assert say(told.code, told.facts, language) != say("cannot_open", {}, language)
