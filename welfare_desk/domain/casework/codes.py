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
    NONE = "none"
    UNDOCUMENTED = "undocumented"
    UNKNOWN = "unknown"


NAMED_TYPES = tuple(kind for kind in DisabilityType if kind not in ("none", "undocumented", "unknown"))
"""Those that say what a disability is: a commission confirms no other."""


UNPROVEN_TYPES = (DisabilityType.NONE, DisabilityType.UNDOCUMENTED)
"""Those that leave a person out of the disabled of a household."""


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


class Military(StrEnum):
    """Conscription, of men only (domain notes 2.2)."""

    DONE = "done"
    EXEMPT = "exempt"
    ABSENT = "absent"
    UNDER_AGE = "under_age"
    UNKNOWN = "unknown"


class Education(StrEnum):
    """Highest schooling (domain notes 2.2)."""

    ILLITERATE = "illiterate"
    PRIMARY = "primary"
    LOWER_SECONDARY = "lower_secondary"
    INCOMPLETE_DIPLOMA = "incomplete_diploma"
    DIPLOMA = "diploma"
    ASSOCIATE = "associate"
    BACHELOR = "bachelor"
    MASTER = "master"
    DOCTORATE = "doctorate"
    UNKNOWN = "unknown"


class Insurance(StrEnum):
    """Health or social insurance (domain notes 2.2)."""

    NONE = "none"
    SOCIAL_SECURITY = "social_security"
    UNIVERSAL_HEALTH = "universal_health"
    IRANIAN_HEALTH = "iranian_health"
    RURAL = "rural"
    BEHZISTI = "behzisti"
    CARPET_WEAVERS = "carpet_weavers"
    SELF_EMPLOYED = "self_employed"
    EMPLOYER = "employer"
    HOUSEWIVES = "housewives"
    ARMED_FORCES = "armed_forces"
    SPECIAL_PATIENTS = "special_patients"
    OTHER = "other"
    UNKNOWN = "unknown"


class Housing(StrEnum):
    """How a household lives (domain notes 2.2)."""

    RENTED = "rented"
    OWNED = "owned"
    PARENTAL = "parental"
    RELATIVES = "relatives"
    ENDOWED = "endowed"
    INHERITED = "inherited"
    EMPLOYER = "employer"
    CARE_HOME = "care_home"
    HOMELESS = "homeless"
    UNKNOWN = "unknown"


class Residence(StrEnum):
    """Kind of place a household lives in (domain notes 2.2)."""

    URBAN = "urban"
    RURAL = "rural"
    NOMADIC = "nomadic"
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


class Leaving(StrEnum):
    """Why somebody is a member of a household no more; split and join are the office's own acts."""

    DIED = "died"
    MARRIED = "married"
    MOVED = "moved"
    INDEPENDENT = "independent"
    CARE_HOME = "care_home"
    SPLIT = "split"
    JOINED = "joined"
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


class GuardianKind(StrEnum):
    """By what right somebody acts for another: parent (ولی), appointed guardian (قیم), trustee (امین)."""

    PARENT = "parent"
    APPOINTED = "appointed"
    TRUSTEE = "trustee"
