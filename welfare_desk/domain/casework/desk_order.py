# SPDX-License-Identifier: Apache-2.0
"""How the lists of the reception desk are sorted; the database sorts and pages them."""

from __future__ import annotations

from enum import StrEnum


class ReceptionSort(StrEnum):
    """Columns that requests at the desk sort by; the day is the one somebody came on."""

    DAY = "day"
    NAME = "name"
    STATE = "state"
    NEIGHBOURHOOD = "neighbourhood"


class RequestSort(StrEnum):
    """Columns that requests for a service sort by; the day is the one they were made on."""

    DAY = "day"
    NAME = "name"
    FILE_NO = "file_no"
    SERVICE = "service"


class MoveSort(StrEnum):
    """Columns that questions to other offices sort by; the day is the one they were asked on."""

    DAY = "day"
    NAME = "name"
    FILE_NO = "file_no"
    OFFICE = "office"
