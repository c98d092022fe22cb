# SPDX-License-Identifier: Apache-2.0
"""Making an office, signing in, and opening it with the paper key when passwords or files are lost."""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from welfare_desk.domain.access import Role, SignInRefused, User, check_password, check_user_name
from welfare_desk.domain.digest import crockford
from welfare_desk.domain.errors import RuleError, StorageError
from welfare_desk.domain.recovery import from_groups, to_groups
from welfare_desk.domain.text import unify
from welfare_desk.services.clocks import Clock, real
from welfare_desk.services.session import Opened, Session, new_key
from welfare_desk.services.tries import NOBODY, Tries
from welfare_desk.services.ways_in import outside
from welfare_desk.storage import access, backup, keyslots, migrate, office, place, scratch
from welfare_desk.storage.engine import Store
from welfare_desk.storage.equipment.items import found_catalogue
from welfare_desk.storage.files import DATABASE, file_trouble
from welfare_desk.storage.keyslots import Kdf, KeyFile, Slot
from welfare_desk.storage.metadata import utc_text
from welfare_desk.storage.perform import Operation, Outcome, perform
from welfare_desk.storage.private_copies import COPIES
from welfare_desk.storage.queue import FileLock
from welfare_desk.storage.trouble import told
from welfare_desk.storage.uow import UnitOfWork

BUILDING = f"{DATABASE}.new"
"""The database of an office in the making."""


LONGEST_NAME = 60
"""Characters of a county or province; it stands on every paper and in the names of copies."""


@dataclass(frozen=True)
class Created:
    """A new office: the groups to print once, and the session of its first administrator."""

    recovery: tuple[str, ...] = field(repr=False)
    session: Session


@dataclass(frozen=True)
class Terms:
    """Which office is meant, by which clock, and what a new key slot costs to guess."""

    directory: Path
    clock: Clock
    kdf: Kdf

    def now(self) -> datetime:
        """The moment in UTC."""
        return self.clock().astimezone(UTC)

    def real_now(self) -> datetime:
        """The moment in UTC by the PC's clock: a pinned one shortens no pause at the door."""
        return real(self.clock).astimezone(UTC)


@dataclass(frozen=True)
class NewOffice:
    """The facts of an office to be made."""

    county: str
    province: str
    admin: str
    password: str = field(repr=False)
    office_code: str = ""


@outside("office.create", permission=None)
def create(terms: Terms, new: NewOffice) -> Created:
    """Make an office in an empty folder; RuleError `office_exists`, never touching what stands there."""
    name = check_user_name(new.admin)
    county, province = unify(new.county), unify(new.province)
    if not county or not province:
        raise RuleError("office_unnamed")
    if max(len(county), len(province)) > LONGEST_NAME:
        raise RuleError("office_name_long", longest=LONGEST_NAME)
    check_password(new.password, user=name, words=(county, province))
    place.check_place(terms.directory)
    _must_be_free(terms.directory)
    data_key = keyslots.new_data_key()
    wanted = replace(new, admin=name, county=county, province=province)
    try:
        terms.directory.mkdir(parents=True, exist_ok=True)
        with told(), _alone(terms.directory):
            _must_be_free(terms.directory)
            _build(terms, wanted, data_key)
    except OSError as error:
        raise file_trouble(error) from None
    return Created(to_groups(data_key), _open(terms, data_key, name))


@contextlib.contextmanager
def _alone(directory: Path) -> Iterator[None]:
    """Of several who make an office in one folder at once, one does; the others learn that it stands."""
    lock = FileLock(directory / f"{DATABASE}.queue")  # the turn of the writers, of whom this is the first
    if not lock.acquire():
        raise RuleError("office_exists")
    try:
        yield
    except BaseException:
        lock.release()
        if not (directory / DATABASE).exists():
            lock.path.unlink(missing_ok=True)
        raise
    lock.release()


def _must_be_free(directory: Path) -> None:
    """Key files alone are an office whose database was lost, unless its making was cut off."""
    building = directory / BUILDING
    keys = [directory / keyslots.KEYS, directory / keyslots.KEYS_COPY]
    if (directory / DATABASE).exists() or (not building.exists() and any(path.exists() for path in keys)):
        raise RuleError("office_exists")


def _build(terms: Terms, new: NewOffice, data_key: bytes) -> None:
    """Make the database aside, write its key files, and last give it its name: then an office stands."""
    directory = terms.directory
    building = directory / BUILDING
    scratch.remove_database(building)
    try:
        store = Store(building, data_key, create=True)
        try:
            keys = _founded(terms, new, store)
        finally:
            store.close()
        keyslots.save(directory, keys)
        building.rename(directory / DATABASE)
    except BaseException:
        for path in (directory / keyslots.KEYS, directory / keyslots.KEYS_COPY):
            path.unlink(missing_ok=True)
        raise
    finally:
        scratch.remove_database(building)


def _founded(terms: Terms, new: NewOffice, store: Store) -> KeyFile:
    """Tables, the office's row and key pair, and its first account."""
    migrate.migrate(store)
    now = terms.now()
    code = unify(new.office_code) or crockford(secrets.randbits(40), 8)
    slot = keyslots.make_slot(new.admin, new.admin, new.password, store.key, terms.kdf)

    def found(uow: UnitOfWork) -> Outcome:
        office.found_office(uow, new.county, new.province, code, now)
        found_catalogue(uow)
        access.add_account(uow, new.admin, (Role.ADMIN, Role.HEAD), slot)
        return Outcome("null", (f"office:{code}",))

    perform(store, _operation("office.create", new.admin, now), found)
    with store.reading() as connection:
        return access.key_file(connection)


def sign_in(terms: Terms, user: str | None, password: str) -> Session:
    """Open the office for a user; without a name the only account is meant.

    Refused with SignInRefused, RuleError `user_needed` (facts: users) or StorageError (place, keys, schema).
    """
    directory = terms.directory
    place.check_place(directory)
    _must_stand(directory)
    found = keyslots.load(directory)
    name = chosen_account(found[0], user)
    slots = [slot for keys in found if (slot := keys.slot_of(name)) is not None]
    counted = name if slots else NOBODY
    with Tries(directory, terms.real_now()).counting(counted):
        if not slots:
            # An unknown name costs as much as a wrong password, so that names cannot be tried out.
            keyslots.make_slot(name, name, password, bytes(32), terms.kdf)
            raise SignInRefused("wrong_password")
        return _opened_by(terms, name, password, slots, found)


def _opened_by(
    terms: Terms, name: str, password: str, slots: Sequence[Slot], found: Sequence[KeyFile]
) -> Session:
    """The office by the first slot that opens it: a foreign key file may lie before its own.

    StorageError `damaged_or_foreign` where the password opened the key, but the key does not open the file:
    its first page, by which a key is told to fit, is damaged, or it lies beside keys that are not its own.
    """
    for slot in slots[:-1]:
        try:
            return _open(terms, keyslots.open_slot(slot, password), name, slot, found)
        except (SignInRefused, StorageError) as error:
            if error.code not in {"wrong_password", "wrong_key", "keys_damaged"}:
                raise
    data_key = keyslots.open_slot(slots[-1], password)
    try:
        return _open(terms, data_key, name, slots[-1], found)
    except StorageError as error:
        if error.code == "wrong_key":
            raise StorageError("damaged_or_foreign") from None
        raise


@outside("access.recover", permission=None)
def recover(terms: Terms, typed: str, user: str, new_password: str) -> Session:
    """Open with the paper key and give an account a new password; neither key file is needed for it."""
    directory = terms.directory
    place.check_place(directory)
    _must_stand(directory)
    data_key = from_groups(typed)
    name = check_user_name(user)
    presence = _present(terms, name, name)
    try:
        _reset(terms, data_key, presence, name, new_password)
    finally:
        presence.leave()
    Tries(directory, terms.real_now()).right(name)
    return _open(terms, data_key, name)


def _reset(terms: Terms, data_key: bytes, presence: place.Presence, name: str, new_password: str) -> None:
    try:
        store = _ready(terms, data_key, presence)
    except StorageError as error:
        if error.code == "wrong_key":
            raise SignInRefused("wrong_recovery_key") from None
        raise
    try:
        with told(), store.reading() as connection:
            words = office.office_facts(connection).names
            shown = access.get_user(connection, name).display_name
        check_password(new_password, user=name, shown=shown, words=words)
        made = keyslots.make_slot(name, name, new_password, data_key, terms.kdf)

        def reset(uow: UnitOfWork) -> Outcome:
            found = access.get_user(uow.connection, name)
            if found.disabled:
                raise SignInRefused("account_disabled", user=name)
            slot = made.shown_as(found.display_name).to_text()
            access.change_account(uow, found, slot=slot, must_change=False, pin=None)
            return Outcome("null", (f"user:{name}",), "recovery key")

        perform(store, _operation("access.recover", name, terms.now()), reset)
        with told():
            access.mirror_keys(store)
    finally:
        store.close()


def _must_stand(directory: Path) -> None:
    if not (directory / DATABASE).is_file():
        raise StorageError("no_office")


def _operation(command: str, user: str, now: datetime) -> Operation:
    import platform

    return Operation(new_key(), command, "", user, platform.node() or "?", utc_text(now))


def chosen_account(keys: KeyFile, user: str | None) -> str:
    """The account that is meant; without a name the only one, else RuleError `user_needed` (facts: users)."""
    if user is not None and user.strip():
        return unify(user)
    if len(keys.slots) != 1:
        raise RuleError("user_needed", users=[slot.user for slot in keys.slots])
    return keys.slots[0].user


def _ready(terms: Terms, data_key: bytes, presence: place.Presence) -> Store:
    """The store, at this program's schema; an upgrade is preceded by a verified copy."""
    store = Store(terms.directory / DATABASE, data_key)
    try:
        with told():
            migrate.migrate(store, lambda: _before_upgrade(terms, store, presence))
    except BaseException:
        store.close()
        raise
    return store


def _before_upgrade(terms: Terms, store: Store, presence: place.Presence) -> None:
    """A window of the older program must not go on in a changed database, and a copy must stand first."""
    if presence.others():
        raise StorageError("office_open_elsewhere")
    backup.backup(store, terms.directory / backup.FOLDER, terms.real_now())


def _present(terms: Terms, name: str, shown: str) -> place.Presence:
    """This window's mark, made before the database is opened: a restore either sees it or is seen.

    StorageError `office_restoring`: the file about to be opened is being replaced.
    """
    presence = place.Presence(terms.directory, name, utc_text(terms.now()), shown)
    if any(other.restoring for other in presence.others()):
        presence.leave()
        raise StorageError("office_restoring")
    return presence


def _open(
    terms: Terms, data_key: bytes, name: str, used: Slot | None = None, found: Sequence[KeyFile] = ()
) -> Session:
    presence = _present(terms, name, name if used is None else used.display)
    try:
        return _opened(terms, data_key, name, presence, used, found)
    except BaseException:
        presence.leave()
        raise


def _opened(
    terms: Terms,
    data_key: bytes,
    name: str,
    presence: place.Presence,
    used: Slot | None,
    found: Sequence[KeyFile],
) -> Session:
    store = _ready(terms, data_key, presence)
    try:
        with told(), store.reading() as connection:
            user = access.find_user(connection, name)
            facts = office.office_facts(connection)
            current = access.slot_text(connection, name)
            written = access.key_file(connection)
        if any(keyslots.encode(written) != keyslots.encode(keys) for keys in found):
            # A change of accounts was committed, but its copy beside the database was not written, or a file
            # of another office was laid there. A full disk keeps nobody out: then the next sign-in writes it.
            with contextlib.suppress(StorageError), told():
                access.mirror_keys(store)
        admit(user, current, None if used is None else used.to_text())
    except BaseException:
        store.close()
        raise
    assert user is not None
    _clear_up(terms.directory)
    return Session(Opened(store, user, facts, terms.clock, terms.kdf, presence, bound=user.must_change))


def _clear_up(directory: Path) -> None:
    """Take away what killed processes left: plain copies, marks of windows, databases in the making."""
    COPIES.wipe_left()
    place.open_windows(directory)
    for folder in (directory, directory / backup.FOLDER):
        scratch.sweep(folder)


def admit(user: User | None, current: str | None, used: str | None) -> None:
    """The database has the last word: an old copy of the slots opens nothing.

    `used` is the slot that the password opened, None for the paper key. SignInRefused `wrong_password` or
    `account_disabled`.
    """
    if user is None or (used is not None and used != current):
        raise SignInRefused("account_disabled" if user is not None and user.disabled else "wrong_password")
    if user.disabled:
        raise SignInRefused("account_disabled", user=user.name)
