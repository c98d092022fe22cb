# SPDX-License-Identifier: Apache-2.0
"""Every list that may leave as a sheet, by the question that gives its rows."""

from __future__ import annotations

from welfare_desk.documents.lists.casework import CASEWORK
from welfare_desk.documents.lists.handing import HANDING
from welfare_desk.documents.lists.office import OFFICE
from welfare_desk.documents.lists.reports import REPORTED
from welfare_desk.documents.lists.store import STORE

LISTS = {**STORE, **HANDING, **CASEWORK, **OFFICE, **REPORTED}
