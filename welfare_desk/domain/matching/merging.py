# SPDX-License-Identifier: Apache-2.0
"""What a merge of two records chooses, moves and refuses. The file of whoever is kept lives on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.pension import LIVE, PensionState

PERSON_CHOICES = (
    "first_name", "last_name", "father_name", "national_id", "foreign_id", "birth_date", "sex",
    "birth_cert_no", "birth_cert_serial", "birth_place", "marital", "mobile", "phone", "military",
    "education",     "field_of_study", "job", "skill", "insurance", "insurance_no", "disability_code",
)  # fmt: skip
"""Fields of the person that are chosen one by one."""

HOUSEHOLD_CHOICES = (
    "address", "postal_code", "neighbourhood_id", "sheba", "decile", "housing", "residence", "declared_size",
)  # fmt: skip
"""Fields of the kept one's household that the other's may replace; nobody changes household by it."""

TOGETHER = {"sheba": ("sheba_owner_id", "account_no", "card_no"), "decile": ("decile_on",)}
"""What goes with a chosen field."""

EMPTY = (None, "", "unknown")
"""Values that say nothing."""


@dataclass(frozen=True)
class Standing:
    """Where the file of one of the two stands; `file_no` empty for a member without a file."""

    file_no: str = ""
    coverage: str = ""
    pension: str = PensionState.NONE.value
    opened_on: str = ""
    died: date | None = None
    """When the person died, as far as the office knows: by their file, or by the place they left by dying."""
    allowances: bool = False
    """Whether the file draws an allowance now."""

    @property
    def draws(self) -> bool:
        """Whether the file holds a pension now."""
        return self.pension in LIVE

    @property
    def covered(self) -> bool:
        """Whether the file is covered now."""
        return self.coverage == Coverage.COVERED


def second_stays(first: Standing, second: Standing) -> bool:
    """Which is proposed to stay: who draws the pension, is covered, has a file, has the older one."""
    return _rank(second) < _rank(first)


def _rank(side: Standing) -> tuple[bool, bool, bool, str]:
    return not side.draws, not side.covered, not side.file_no, side.opened_on or "9999"


def check_merge(kept: Standing, gone: Standing) -> None:
    """Refuse what would end a pension or a coverage by the way, or leave a file that knows of no death.

    RuleError `both_draw_pension`, `both_draw_allowance`; `one_has_died`, with reason member where it is the
    one without a file; `keep_the_other` with reason pension, allowance or covered.
    """
    dead, alive = (gone, kept) if gone.died else (kept, gone)
    if dead.died and alive.file_no and not alive.died:
        reason = "" if dead.file_no else "member"
        raise RuleError("one_has_died", reason=reason, file_no=dead.file_no, other=alive.file_no)
    if kept.draws and gone.draws:
        raise RuleError("both_draw_pension", kept=kept.file_no, gone=gone.file_no)
    if kept.file_no and gone.draws:
        raise RuleError("keep_the_other", reason="pension", file_no=gone.file_no)
    if kept.file_no and gone.allowances:
        if kept.draws or kept.allowances:
            raise RuleError("both_draw_allowance", kept=kept.file_no, gone=gone.file_no)
        raise RuleError("keep_the_other", reason="allowance", file_no=gone.file_no)
    if kept.file_no and gone.covered and not kept.covered:
        raise RuleError("keep_the_other", reason="covered", file_no=gone.file_no)
