# SPDX-License-Identifier: Apache-2.0
"""The medical commission that votes on type and severity of a disability (domain notes 2.5)."""

from __future__ import annotations

from enum import StrEnum


class CommissionKind(StrEnum):
    """What a session is held for; each kind is counted apart."""

    DETERMINATION = "determination"
    RE_EXAMINATION = "re_examination"
    PSYCHIATRIC = "psychiatric"
    EPILEPSY = "epilepsy"
    MILITARY = "military"


class Vote(StrEnum):
    """What the commission decided of somebody who attended."""

    CONFIRMED = "confirmed"
    REJECTED = "rejected"
    DOCUMENTS_MISSING = "documents_missing"
