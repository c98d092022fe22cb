# SPDX-License-Identifier: Apache-2.0
"""The words of the case file as codes; their Persian labels belong to screens and papers."""

from __future__ import annotations

from enum import StrEnum


class Sex(StrEnum):
    """Sex as the identity document has it; a list without the column leaves it unknown."""

    FEMALE = "female"
    MALE = "male"
    UNKNOWN = "unknown"


class Domain(StrEnum):
    """Specialised field (حوزه تخصصی) a file belongs to (domain notes 1.2)."""

    SOCIAL = "social"
    REHABILITATION = "rehabilitation"
    PREVENTION = "prevention"


class DisabilityType(StrEnum):
    """The six legal types, multiple disability, and what files hold beyond them (domain notes 2.4)."""

    PHYSICAL = "physical"
    VISUAL = "visual"
    HEARING = "hearing"
    SPEECH = "speech"
    INTELLECTUAL = "intellectual"
    PSYCHOSOCIAL = "psychosocial"
    MULTIPLE = "multiple"
    ELDERLY = "elderly"
    LEPROSY = "leprosy"
    DEMENTIA = "dementia"
    UNKNOWN = "unknown"


class Severity(StrEnum):
    """Severity voted by the medical commission; unknown where none has voted."""

    MILD = "mild"
    MODERATE = "moderate"
    SEVERE = "severe"
    VERY_SEVERE = "very_severe"
    UNKNOWN = "unknown"


class Marital(StrEnum):
    """Marital status (domain notes 2.2)."""

    SINGLE = "single"
    MARRIED = "married"
    DIVORCED = "divorced"
    SEPARATED = "separated"
    WIDOWED = "widowed"
    UNKNOWN = "unknown"


class Kinship(StrEnum):
    """Relation of a member to the head of the household."""

    HEAD = "head"
    SPOUSE = "spouse"
    SON = "son"
    DAUGHTER = "daughter"
    FATHER = "father"
    MOTHER = "mother"
    BROTHER = "brother"
    SISTER = "sister"
    OTHER = "other"


class Coverage(StrEnum):
    """Where a file stands in its life (domain notes 2.8); pension and queue are separate facts."""

    APPLICANT = "applicant"
    REFERRED = "referred"
    REFUSED = "refused"
    COVERED = "covered"
    DISCHARGED = "discharged"
    TRANSFERRED = "transferred"
    RECOVERED = "recovered"
    DECEASED = "deceased"
    CLOSED = "closed"
