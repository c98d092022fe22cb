# SPDX-License-Identifier: Apache-2.0
"""Two processes writing into one office: no number twice, none left out, nobody turned away."""

from __future__ import annotations

import multiprocessing
import sys
import threading
from collections.abc import Callable
from multiprocessing.synchronize import Barrier
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, create_engine, text
from sqlalchemy.exc import OperationalError

from tests.campaigns.clerk import Duty, heard, start
from tests.support.office import copy_office, data_key_of, desk, store_of
from welfare_desk.storage.check import check
from welfare_desk.storage.files import DATABASE

EACH = 150
WRITERS = 2


class Anomaly(AssertionError):
    """Two writers got into each other's way."""


def tally_table(folder: Path) -> None:
    """A table that does not defend itself, so that only the transactions keep the numbers apart."""
    store = store_of(folder)
    with store.writing() as connection:
        connection.exec_driver_sql(
            "CREATE TABLE tally (id INTEGER PRIMARY KEY, number INTEGER NOT NULL) STRICT"
        )
        connection.commit()
    store.close()


def read_decide_write(connection: Connection) -> None:
    """As anybody would write it: look, decide in Python, write."""
    last = connection.execute(text("SELECT coalesce(max(number), 0) FROM tally")).scalar_one()
    connection.execute(text("INSERT INTO tally (number) VALUES (:number)"), {"number": last + 1})


def through_the_store(folder: Path, together: Barrier) -> None:
    store = store_of(folder)
    together.wait()
    for _ in range(EACH):
        with store.writing() as connection:
            read_decide_write(connection)
            connection.commit()
    store.close()


def as_sqlalchemy_comes(folder: Path, together: Barrier) -> None:
    """The same work on an engine without our hooks: the driver's own BEGIN before the first write only."""
    key = data_key_of(folder)

    def connect() -> object:
        connection = driver.connect(folder / DATABASE, timeout=20)
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        return connection

    engine = create_engine("sqlite://", module=driver, creator=connect)
    together.wait()
    for _ in range(EACH):
        try:
            with engine.begin() as connection:
                read_decide_write(connection)
        except OperationalError:
            continue  # "database is locked": another anomaly, and counted as a missing number
    engine.dispose()


def two_writers(folder: Path, work: Callable[[Path, Barrier], None]) -> None:
    """Let two processes work at once; Anomaly unless the numbers are exactly 1 to n."""
    context = multiprocessing.get_context("spawn" if sys.platform == "win32" else "forkserver")
    together = context.Barrier(WRITERS)  # or the first would be done before the second is born
    processes = [context.Process(target=work, args=(folder, together)) for _ in range(WRITERS)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    store = store_of(folder)
    with store.reading() as connection:
        numbers = list(connection.execute(text("SELECT number FROM tally ORDER BY number")).scalars())
    store.close()
    if numbers != list(range(1, WRITERS * EACH + 1)):
        twice = len(numbers) - len(set(numbers))
        raise Anomaly(f"{twice} numbers twice, {WRITERS * EACH - len(numbers)} writers turned away")


def test_two_processes_number_without_anomaly(tmp_path: Path) -> None:
    folder = copy_office(tmp_path)
    tally_table(folder)
    two_writers(folder, through_the_store)


def test_control_sqlalchemys_default_mode_goes_red(tmp_path: Path) -> None:
    folder = copy_office(tmp_path)
    tally_table(folder)
    with pytest.raises(Anomaly):
        two_writers(folder, as_sqlalchemy_comes)


@pytest.mark.parametrize("turns", [1, pytest.param(3, marks=pytest.mark.long)])
def test_two_clerks_play_every_scene_in_one_office(tmp_path: Path, turns: int) -> None:
    folder = copy_office(tmp_path)
    lines = [start(Duty(folder, base, seed=base, turns=turns))[1] for base in (0, 1000)]
    told = [heard(line) for line in lines]
    assert [line[-1:] for line in told] == [[("done", "")]] * 2
    acknowledged = {key for line in told for word, key in line if word == "ack"}
    with desk(folder) as session:
        with session._store.kept_reader() as raw:
            stored = {row[0] for row in raw.execute("SELECT op_id FROM operation")}
        assert acknowledged <= stored
        assert check(session._store).findings == ()


def test_threads_of_one_window_queue_too(tmp_path: Path) -> None:
    folder = copy_office(tmp_path)
    tally_table(folder)
    store = store_of(folder)

    def work() -> None:
        for _ in range(40):
            with store.writing() as connection:
                read_decide_write(connection)
                connection.commit()

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with store.reading() as connection:
        numbers = list(connection.execute(text("SELECT number FROM tally ORDER BY id")).scalars())
    store.close()
    assert numbers == list(range(1, 161))
