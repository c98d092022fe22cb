# SPDX-License-Identifier: Apache-2.0
"""What the window remembers on this PC between days: column widths, filters, folders. Nothing of clients."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path
from typing import Any

from welfare_desk.outside import whole


class Memory:
    """Small values by name, kept in one JSON file; without a path they last as long as the window.

    `get_own` and `put_own` are for what each user has differently: the order of a list, its filters.
    """

    def __init__(self, path: Path | None = None, user: str = "") -> None:
        self._path = path
        self._user = user
        self._values: dict[str, Any] | None = None

    def of(self, user: str) -> Memory:
        """The same memory in the hands of one user, by the name that signs in."""
        made = Memory(self._path, user)
        made._values = self._read()
        return made

    def get_own(self, name: str) -> Any:
        """The value that this user has kept, or None."""
        return self.get(f"of/{self._user}/{name}")

    def put_own(self, name: str, value: Any) -> None:
        """Keep a JSON-able value for this user alone."""
        self.put(f"of/{self._user}/{name}", value)

    def get(self, name: str) -> Any:
        """The value kept, or None."""
        return self._read().get(name)

    def put(self, name: str, value: Any) -> None:
        """Keep a JSON-able value; a folder that cannot be written only loses comfort and is passed over."""
        values = self._read()
        if values.get(name) == value:
            return
        values[name] = value
        self._write(values)

    def drop(self, prefix: str = "") -> None:
        """Forget everything whose name begins so."""
        values = self._read()
        for name in [name for name in values if name.startswith(prefix)]:
            del values[name]
        self._write(values)

    def _read(self) -> dict[str, Any]:
        if self._values is None:
            self._values = {}
            # A file cut short by a power failure is worth no more than no file.
            if self._path is not None:
                with contextlib.suppress(OSError, ValueError):
                    found = json.loads(self._path.read_text("utf-8"))
                    if isinstance(found, dict):
                        self._values = found
        return self._values

    def _write(self, values: dict[str, Any]) -> None:
        if self._path is None:
            return
        with contextlib.suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with whole(self._path) as file:
                file.write(json.dumps(values, ensure_ascii=False).encode())
