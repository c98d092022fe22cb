# SPDX-License-Identifier: Apache-2.0
"""The errors a floor may raise on purpose; anything else that is raised is a bug of ours.

They carry a code and facts, never a sentence: the screens turn codes into words in the reader's language.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

FactValue = str | int | float | bool | None | Sequence[str] | Sequence[int] | Sequence[Mapping[str, Any]]
"""What a fact of an error may be: something JSON can hold, so that errors cross process borders and logs.

Mappings are the facts of other refusals, which one tells together.
"""


_LONGEST_FACT = 500
"""Characters of a text that an error carries: a refusal does not give back what was too long to take."""


def _kept(value: FactValue) -> FactValue:
    if isinstance(value, str):
        return value if len(value) <= _LONGEST_FACT else f"{value[:_LONGEST_FACT]}…"
    if isinstance(value, list | tuple):
        return [_kept(each) for each in value]  # type: ignore[return-value]  # what went in comes out
    return value


class _CodedError(Exception):
    """An error told by its code; ``str()`` gives the code alone, since logs may keep it."""

    code: str
    facts: dict[str, FactValue]

    def __init__(self, code: str, /, **facts: FactValue) -> None:
        super().__init__(code)
        self.code = code
        self.facts = {name: _kept(value) for name, value in facts.items()}

    def __reduce__(self) -> tuple[Any, ...]:
        # The constructors differ between the classes, and errors come back from child processes pickled.
        return _restored, (type(self), dict(self.__dict__))


class RuleError(_CodedError):
    """Refused by a rule; ``facts`` say which values met which limit."""


class NotPermitted(RuleError):
    """The signed-in user lacks a permission; code ``not_permitted``."""

    def __init__(self, *, permission: str, user: str) -> None:
        super().__init__("not_permitted", permission=permission, user=user)


class StorageError(_CodedError):
    """Known trouble with the place where data is kept: full, locked, changed by another desk."""

    outcome_unknown: bool
    """True when the change may or may not have been written; the caller repeats it with the same key."""

    def __init__(self, code: str, /, *, outcome_unknown: bool = False, **facts: FactValue) -> None:
        super().__init__(code, **facts)
        self.outcome_unknown = outcome_unknown

    @property
    def said_as(self) -> str:
        """The code whose sentence tells it: most codes say that nothing was saved, which may be unknown.

        A full disk is named all the same: repeating alone would end there again.
        """
        if not self.outcome_unknown:
            return self.code
        return "outcome_unknown_full" if self.code == "disk_full" else "outcome_unknown"


class Cancelled(Exception):
    """The user pressed cancel; nothing was written."""

    code: ClassVar[str] = "cancelled"

    def __init__(self) -> None:
        super().__init__(self.code)
        self.facts: dict[str, FactValue] = {}

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), ()


def _restored(kind: type[_CodedError], state: dict[str, Any]) -> _CodedError:
    error = kind.__new__(kind)
    Exception.__init__(error, state["code"])
    error.__dict__.update(state)
    return error
