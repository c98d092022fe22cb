# SPDX-License-Identifier: Apache-2.0
"""Numbers of rows in the words of the office: a file's number, a neighbourhood's name, an account's name."""

from __future__ import annotations

from typing import Any

from welfare_desk.storage.shown_names import NAMES_AN_ACCOUNT

_PERSON = (
    "SELECT coalesce((SELECT file_no FROM case_file WHERE person_id = person.id ORDER BY id LIMIT 1), "
    "trim(first_name || ' ' || last_name)) FROM person WHERE id = ?"
)
_HOUSEHOLD = "SELECT file_no FROM case_file WHERE household_id = ? ORDER BY id LIMIT 1"
_FILE = "SELECT file_no FROM case_file WHERE id = ?"

_ASKED: dict[str, str] = {
    "file_id": _FILE,
    "person_id": _PERSON,
    "head_person_id": _PERSON,
    "sheba_owner_id": _PERSON,
    "ward_id": _PERSON,
    "guardian_id": _PERSON,
    "kept_id": _PERSON,
    "gone_id": _PERSON,
    "first_id": _PERSON,
    "second_id": _PERSON,
    "household_id": _HOUSEHOLD,
    "neighbourhood_id": "SELECT name FROM neighbourhood WHERE id = ?",
    "category_id": "SELECT name FROM social_category WHERE id = ?",
    "centre_id": "SELECT name FROM centre WHERE id = ?",
    "account_id": "SELECT display_name FROM account WHERE id = ?",
}
"""Who is meant by a number in a column: people by the number of their file, else by name."""

_SETTING = "SELECT name FROM office_setting WHERE id = ?"
_ACCOUNT = "SELECT display_name FROM account WHERE name = ?"

_OWN: dict[str, str] = {"case_file": _FILE, "person": _PERSON, "household": _HOUSEHOLD}
_OWNERS = ("file_id", "person_id", "household_id", "ward_id")


class Names:
    """Looks each number up once."""

    def __init__(self, raw: Any) -> None:
        self._raw = raw
        self._known: dict[tuple[str, int | str], str | None] = {}

    def say(self, column: str, value: Any) -> str | None:
        """A value as text, a number of another row as what it stands for."""
        if value is None:
            return None
        if column in _ASKED and isinstance(value, int):
            return self._ask(_ASKED[column], value) or str(value)
        if column in NAMES_AN_ACCOUNT and isinstance(value, str):
            return self._ask(_ACCOUNT, value) or value
        return str(value)

    def entity(self, about: str) -> str:
        """What an entry is about; accounts and the two of a ``pair:…`` by the names that people read."""
        kind, _, key = about.partition(":")
        match kind:
            case "user":
                return f"user:{self._ask(_ACCOUNT, key) or key}"
            case "pair":
                both = (self._ask(_PERSON, int(each)) or each for each in key.split("-"))
                return f"pair:{'، '.join(both)}"
            case _:
                return about

    def setting(self, row_id: int) -> str:
        """Which setting a row of the office's settings is."""
        return self._ask(_SETTING, row_id) or ""

    def file_of(self, table: str, row_id: int) -> str:
        """The number of the file that a row belongs to; empty for none."""
        if table in _OWN:
            return self._ask(_OWN[table], row_id) or ""
        from welfare_desk.storage import schema

        columns = schema.METADATA.tables[table].c if table in schema.METADATA.tables else ()
        owner = next((name for name in _OWNERS if name in columns), "")
        if not owner:
            return ""
        row = self._raw.execute(f'SELECT "{owner}" FROM "{table}" WHERE id = ?', (row_id,)).fetchone()
        return "" if row is None or row[0] is None else self._ask(_ASKED[owner], row[0]) or ""

    def _ask(self, statement: str, value: int | str) -> str | None:
        key = (statement, value)
        if key not in self._known:
            row = self._raw.execute(statement, (value,)).fetchone()
            self._known[key] = None if row is None else row[0]
        return self._known[key]
