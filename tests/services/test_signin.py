# SPDX-License-Identifier: Apache-2.0
"""The ways into an office, and what keeps others out."""

from __future__ import annotations

import shutil
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.support.office import (
    ADMIN,
    CHEAP,
    COUNTY,
    NOON,
    PASSWORD,
    PROVINCE,
    clock,
    copy_office,
    desk,
    office,
    recovery_key,
)
from welfare_desk import assembly, paths
from welfare_desk.domain.access import Role, SignInRefused
from welfare_desk.domain.errors import RuleError, StorageError
from welfare_desk.services import session as session_module
from welfare_desk.services.access import (
    AddUser,
    ChangePassword,
    DisableUser,
    ListUsers,
    add_user,
    change_password,
    disable_user,
    list_users,
)
from welfare_desk.services.card import card
from welfare_desk.services.restoring import Credentials
from welfare_desk.services.session import Session
from welfare_desk.services.signin import NewOffice
from welfare_desk.storage import access, keyslots, migrate
from welfare_desk.storage.files import DATABASE
from welfare_desk.storage.keyslots import KEYS, KEYS_COPY
from welfare_desk.storage.restore import Back

PHRASE, OTHER = "چهار واژهٔ بی ربط", "پنج واژهٔ دیگر و نو"


def enter(folder: Path, user: str | None = ADMIN, password: str = PASSWORD) -> Session:
    return assembly.open_office(folder, user, password, clock=clock, kdf=CHEAP)


def refused_code(folder: Path, user: str | None = ADMIN, password: str = PASSWORD) -> str:
    with pytest.raises((RuleError, StorageError)) as refused:
        enter(folder, user, password)
    return refused.value.code


def test_a_closed_account_may_not_even_look(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session_module, "LOOK_EVERY", 0.0)
    folder = copy_office(tmp_path)
    with desk(folder) as session:
        session.do(add_user, AddUser("رضا", Role.HEAD, PHRASE, own_password=PASSWORD))
        with desk(folder, user="رضا") as other:
            other.ask(list_users, ListUsers())
            session.do(disable_user, DisableUser("رضا"))
            with pytest.raises(SignInRefused) as refused:
                other.ask(list_users, ListUsers())
    assert refused.value.code == "account_disabled"


def test_nothing_shows_a_secret(tmp_path: Path) -> None:
    made = assembly.create_office(tmp_path, NewOffice("a", "b", "رضا", PHRASE), clock=clock, kdf=CHEAP)
    made.session.close()
    facts: list[object] = [
        NewOffice("a", "b", "رضا", PHRASE),
        AddUser("رضا", Role.HEAD, PHRASE, own_password=PASSWORD),
    ]
    facts += [ChangePassword("رضا", PHRASE, PHRASE), Credentials("رضا", PHRASE, made.recovery[0])]
    shown = repr([made, *facts, Back(tmp_path, made.session._store.key, "", "", "", NOON)])
    secrets = (PHRASE, made.recovery[0], made.session._store.key.hex(), repr(made.session._store.key))
    assert [secret for secret in secrets if secret in shown] == []


def test_the_only_account_need_not_be_named(tmp_path: Path) -> None:
    folder = copy_office(tmp_path)
    enter(folder, None).close()
    with desk(folder) as session:
        session.do(add_user, AddUser("رضا", Role.HEAD, PHRASE, own_password=PASSWORD))
    with pytest.raises(RuleError) as refused:
        enter(folder, None)
    assert (refused.value.code, refused.value.facts) == ("user_needed", {"users": [ADMIN, "رضا"]})
    enter(folder, "رضا", PHRASE).close()


@pytest.mark.parametrize(("user", "password"), [(ADMIN, "wrong"), (ADMIN, ""), ("nobody", PASSWORD)])
def test_a_wrong_password_opens_makes_and_changes_nothing(user: str, password: str, tmp_path: Path) -> None:
    folder = copy_office(tmp_path)
    before = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    assert refused_code(folder, user, password) == "wrong_password"
    after = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    assert after.pop("signin.json") != b""
    assert after == before


def test_an_empty_folder_is_told_and_stays_empty(tmp_path: Path) -> None:
    assert refused_code(tmp_path) == "no_office"
    assert list(tmp_path.iterdir()) == []


def test_wrong_passwords_cost_time_and_the_right_one_clears_it(tmp_path: Path) -> None:
    folder = copy_office(tmp_path)
    time = NOON

    def at() -> datetime:
        return time

    def attempt(password: str) -> None:
        assembly.open_office(folder, ADMIN, password, clock=at, kdf=CHEAP).close()

    codes = []
    for _ in range(5):
        with pytest.raises(SignInRefused) as refused:
            attempt("wrong")
        codes.append(refused.value.code)
    assert codes == ["wrong_password"] * 3 + ["too_many_tries"] * 2
    with pytest.raises(SignInRefused) as refused:
        attempt(PASSWORD)
    assert (refused.value.code, refused.value.facts) == ("too_many_tries", {"seconds": 2})
    time = NOON + timedelta(seconds=3)
    attempt(PASSWORD)
    with pytest.raises(SignInRefused) as refused:
        attempt("wrong")
    assert refused.value.code == "wrong_password"


def test_a_new_password_opens_and_the_old_one_no_longer(tmp_path: Path) -> None:
    folder = copy_office(tmp_path)
    with desk(folder) as session:
        session.do(change_password, ChangePassword(ADMIN, OTHER, PASSWORD))
    assert refused_code(folder) == "wrong_password"
    enter(folder, ADMIN, OTHER).close()


def test_old_key_files_put_back_open_nothing(tmp_path: Path) -> None:
    folder = copy_office(tmp_path)
    old = (folder / KEYS).read_bytes()
    with desk(folder) as session:
        session.do(change_password, ChangePassword(ADMIN, OTHER, PASSWORD))
        session.do(add_user, AddUser("رضا", Role.HEAD, PHRASE, own_password=OTHER))
        session.do(disable_user, DisableUser("رضا"))
    for name in (KEYS, KEYS_COPY):
        (folder / name).write_bytes(old)
    assert refused_code(folder) == "wrong_password"
    enter(folder, ADMIN, OTHER).close()  # the files were mended from the database on the way


@pytest.mark.parametrize("laid", [KEYS, KEYS_COPY])
def test_a_foreign_key_file_keeps_nobody_out_and_costs_no_copy(laid: str, tmp_path: Path) -> None:
    folder = copy_office(tmp_path)
    own = (folder / KEYS).read_bytes()
    new = NewOffice("ورامین", "تهران", ADMIN, OTHER)
    assembly.create_office(tmp_path / "other", new, clock=clock, kdf=CHEAP).session.close()
    (folder / laid).write_bytes((tmp_path / "other" / KEYS).read_bytes())
    card(folder)
    assert refused_code(folder, ADMIN, PHRASE) == "wrong_password"
    enter(folder).close()
    assert [(folder / name).read_bytes() for name in (KEYS, KEYS_COPY)] == [own, own]


def test_a_key_file_that_was_not_written_after_the_commit_is_written_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = copy_office(tmp_path)

    def full(*_: object) -> None:
        raise StorageError("disk_full")

    with desk(folder) as session, monkeypatch.context() as patched:
        patched.setattr(keyslots, "save", full)
        session.do(add_user, AddUser("رضا", Role.HEAD, PHRASE, own_password=PASSWORD))
    assert refused_code(folder, "رضا", PHRASE) == "wrong_password"
    enter(folder).close()
    enter(folder, "رضا", PHRASE).close()


def test_a_closed_account_is_kept_out_and_thrown_out(tmp_path: Path) -> None:
    folder = copy_office(tmp_path)
    with desk(folder) as session:
        session.do(add_user, AddUser("رضا", Role.ADMIN, PHRASE, own_password=PASSWORD))
        with enter(folder, "رضا", PHRASE) as other:
            other.do(change_password, ChangePassword("رضا", OTHER, PHRASE))
            session.do(disable_user, DisableUser("رضا", "رفت"))
            with pytest.raises(SignInRefused) as refused:
                other.do(add_user, AddUser("زهرا", Role.HEAD, PHRASE, own_password=PASSWORD))
            assert refused.value.code == "account_disabled"
    assert refused_code(folder, "رضا", OTHER) == "wrong_password"


def test_a_first_password_opens_nothing_but_its_replacement(tmp_path: Path) -> None:
    folder = copy_office(tmp_path)
    with desk(folder) as session:
        session.do(add_user, AddUser("رضا", Role.HEAD, PHRASE, own_password=PASSWORD))
    with enter(folder, "رضا", PHRASE) as other:
        assert (other.must_change_password, other.user.must_change) == (True, True)
        for attempt in (
            lambda: other.do(add_user, AddUser("زهرا", Role.HEAD, PHRASE, own_password=PASSWORD)),
            lambda: other.ask(list_users, ListUsers()),
        ):
            with pytest.raises(SignInRefused) as refused:
                attempt()
            assert refused.value.code == "password_must_change"
        with pytest.raises(RuleError) as same:
            other.do(change_password, ChangePassword("رضا", f" {PHRASE}", PHRASE))
        assert same.value.code == "password_unchanged"
        assert not other.do(change_password, ChangePassword("رضا", OTHER, PHRASE)).must_change
        assert not other.must_change_password
        assert len(other.ask(list_users, ListUsers()).users) == 2
    with enter(folder, "رضا", OTHER) as again:
        assert not again.must_change_password


def test_a_password_that_the_administrator_gave_is_for_once(tmp_path: Path) -> None:
    folder = copy_office(tmp_path)
    with desk(folder) as session:
        session.do(add_user, AddUser("رضا", Role.HEAD, PHRASE, own_password=PASSWORD))
        with enter(folder, "رضا", PHRASE) as other:
            other.do(change_password, ChangePassword("رضا", OTHER, PHRASE))
        assert session.do(change_password, ChangePassword("رضا", PHRASE, own_password=PASSWORD)).must_change
    with enter(folder, "رضا", PHRASE) as other:
        assert other.must_change_password


def test_the_paper_key_sets_a_password_for_good(tmp_path: Path) -> None:
    folder = copy_office(tmp_path)
    with desk(folder) as session:
        session.do(add_user, AddUser("رضا", Role.HEAD, PHRASE, own_password=PASSWORD))
    with assembly.open_with_recovery_key(
        folder, recovery_key(), "رضا", OTHER, clock=clock, kdf=CHEAP
    ) as opened:
        assert not opened.must_change_password


@pytest.mark.parametrize("lost", [(), (KEYS,), (KEYS, KEYS_COPY)])
def test_the_paper_key_opens_without_any_file(lost: tuple[str, ...], tmp_path: Path) -> None:
    folder = copy_office(tmp_path)
    for name in lost:
        (folder / name).unlink()
    session = assembly.open_with_recovery_key(
        folder, recovery_key().lower(), ADMIN, OTHER, clock=clock, kdf=CHEAP
    )
    assert session.user.name == ADMIN
    session.close()
    enter(folder, ADMIN, OTHER).close()
    assert refused_code(folder) == "wrong_password"
    assert (folder / KEYS).read_bytes() == (folder / KEYS_COPY).read_bytes()


def test_another_offices_paper_key_is_refused(tmp_path: Path) -> None:
    new = NewOffice("ورامین", "تهران", "رضا", PHRASE)
    made = assembly.create_office(tmp_path / "other", new, clock=clock, kdf=CHEAP)
    made.session.close()
    folder = copy_office(tmp_path)
    with pytest.raises(SignInRefused) as refused:
        assembly.open_with_recovery_key(folder, " ".join(made.recovery), ADMIN, OTHER, clock=clock, kdf=CHEAP)
    assert refused.value.code == "wrong_recovery_key"
    enter(folder).close()


def test_lost_keys_are_told(tmp_path: Path) -> None:
    folder = copy_office(tmp_path)
    (folder / KEYS).unlink()
    (folder / KEYS_COPY).unlink()
    assert refused_code(folder) == "keys_missing"
    (folder / KEYS).write_bytes(b"x")
    assert refused_code(folder) == "keys_damaged"


def test_an_upgrade_makes_a_verified_copy_before_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = copy_office(tmp_path)
    scripts = Path(shutil.copytree(migrate.SCRIPTS, tmp_path / "migrations"))
    step = "from alembic import op\nrevision, down_revision = '0002', '0001'\n\n\ndef upgrade():\n    pass\n"
    (scripts / "versions" / "m0002_later.py").write_text(step, encoding="utf-8")
    older = enter(folder)
    monkeypatch.setattr(migrate, "SCRIPTS", scripts)
    monkeypatch.setattr(migrate, "HEAD", "0002")
    assert refused_code(folder) == "office_open_elsewhere"
    older.close()
    enter(folder).close()
    assert len(list((folder / "backups").glob("*.wdbackup"))) == 1


def test_signing_in_clears_up_after_killed_processes(tmp_path: Path) -> None:
    folder = copy_office(tmp_path)
    dead = paths.private_copies() / "1-dead"
    dead.mkdir(parents=True)
    (dead / "document-1.pdf").write_bytes(b"plain")
    left = [folder / ".making-1.db", folder / "backups" / ".making-2.db", folder / "windows" / "3-dead.json"]
    for path in left:
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"{}")
    enter(folder).close()
    assert [path for path in (dead, *left) if path.exists()] == []


def test_a_second_window_is_told(tmp_path: Path) -> None:
    folder = copy_office(tmp_path)
    with enter(folder) as first, enter(folder) as second:
        assert [window.user for window in first.other_windows] == [ADMIN]
        assert [window.user for window in second.other_windows] == [ADMIN]
    with enter(folder) as alone:
        assert alone.other_windows == ()


def test_the_place_is_checked_before_anything_is_opened(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    folder = copy_office(tmp_path / "Dropbox")
    assert refused_code(folder) == "synced_folder"
    with pytest.raises(StorageError):
        assembly.create_office(
            tmp_path / "Dropbox" / "new", NewOffice("a", "b", "رضا", PHRASE), clock=clock, kdf=CHEAP
        )
    assert not (tmp_path / "Dropbox" / "new").exists()


def test_the_card_says_what_may_be_said(tmp_path: Path) -> None:
    assert assembly.office_card(tmp_path) is None
    with office(tmp_path) as session:
        session.do(add_user, AddUser("رضا", Role.HEAD, PHRASE, "رضا رضایی", own_password=PASSWORD))
        folder = session.office_dir
    card = assembly.office_card(folder)
    assert card is not None
    assert (card.county, card.province, card.last_backup) == (COUNTY, PROVINCE, None)
    assert [(user.name, user.display_name) for user in card.users] == [(ADMIN, ADMIN), ("رضا", "رضا رضایی")]
    (folder / KEYS).unlink()
    (folder / KEYS_COPY).unlink()
    lost = assembly.office_card(folder)
    assert lost is not None
    assert (lost.county, lost.province, lost.users) == ("", "", ())


def test_the_database_has_the_last_word_on_slots(tmp_path: Path) -> None:
    with office(tmp_path) as session, session._store.reading() as connection:
        assert access.key_file(connection) == keyslots.load(session.office_dir)[0]


def test_an_emptied_database_is_told_and_not_filled_anew(tmp_path: Path) -> None:
    folder = copy_office(tmp_path)
    (folder / DATABASE).write_bytes(b"")
    with pytest.raises(StorageError) as refused:
        assembly.open_office(folder, ADMIN, PASSWORD, kdf=CHEAP)
    assert (refused.value.code, (folder / DATABASE).read_bytes()) == ("damaged", b"")


@pytest.mark.parametrize("page", range(1, 40, 3))
def test_a_flipped_bit_met_while_opening_is_told_as_damage(page: int, tmp_path: Path) -> None:
    folder = copy_office(tmp_path)
    data = bytearray((folder / DATABASE).read_bytes())
    data[page * 4096 + 904] ^= 1
    (folder / DATABASE).write_bytes(data)
    told = "nothing"  # a page that opening does not read
    try:
        assembly.open_office(folder, ADMIN, PASSWORD, clock=clock, kdf=CHEAP).close()
    except StorageError as error:
        told = error.code
    assert told in {"nothing", "damaged"}


@pytest.mark.parametrize("where", [3, 904], ids=["salt", "page"])
def test_a_damaged_first_page_is_not_told_as_a_wrong_password_or_key(where: int, tmp_path: Path) -> None:
    folder = copy_office(tmp_path)
    data = bytearray((folder / DATABASE).read_bytes())
    data[where] ^= 1
    (folder / DATABASE).write_bytes(data)
    assert refused_code(folder) == "damaged_or_foreign"
    assert refused_code(folder, ADMIN, PHRASE) == "wrong_password"
    assert (folder / DATABASE).read_bytes() == data


def test_the_file_of_another_office_beside_these_keys_is_told(tmp_path: Path) -> None:
    folder = copy_office(tmp_path)
    new = NewOffice("ورامین", "تهران", ADMIN, OTHER)
    assembly.create_office(tmp_path / "other", new, clock=clock, kdf=CHEAP).session.close()
    foreign = (tmp_path / "other" / DATABASE).read_bytes()
    (folder / DATABASE).write_bytes(foreign)
    assert refused_code(folder) == "damaged_or_foreign"
    assert (folder / DATABASE).read_bytes() == foreign


def test_an_office_whose_key_pair_was_taken_out_is_told_as_damage(tmp_path: Path) -> None:
    folder = copy_office(tmp_path)
    with desk(folder) as session:
        raw = session._store.open_driver(read_only=False)
        raw.execute("DELETE FROM office_key")
        raw.close()
    with pytest.raises(StorageError) as refused:
        assembly.open_office(folder, ADMIN, PASSWORD, clock=clock, kdf=CHEAP)
    assert refused.value.code == "damaged"
