# SPDX-License-Identifier: Apache-2.0
"""All tables of all rooms: importing this module fills `METADATA`."""

from __future__ import annotations

from welfare_desk.storage import (
    access,
    attachments,
    audit,
    clock,
    office,
    office_settings,
    operations,
    paper_batches,
    papers,
    series,
)
from welfare_desk.storage.casework import (
    commission,
    drafts,
    former_sizes,
    guardians,
    inquiries,
    letters,
    member_search,
    mistakes,
    notes,
    reception,
    requests,
    restricted,
    search_tables,
    tables,
    transfers,
    visits,
)
from welfare_desk.storage.equipment import count_tables, ledger_tables, outreach, request_tables
from welfare_desk.storage.equipment import items as equipment_items
from welfare_desk.storage.exchange import tables as exchange_tables
from welfare_desk.storage.matching import tables as matching_tables
from welfare_desk.storage.metadata import METADATA
from welfare_desk.storage.pension import allowances, proposals
from welfare_desk.storage.pension import list_tables as pension_lists
from welfare_desk.storage.pension import rates as pension_rates
from welfare_desk.storage.pension import states as pension_states
from welfare_desk.storage.summary.bundles import bundles, headquarters, refusals
from welfare_desk.storage.summary.monthly import closings, declared
from welfare_desk.storage.summary.reports import reports as saved_reports
from welfare_desk.storage.waiting import calls, entries, places, policies, quotas, runs
from welfare_desk.storage.waiting import services as waiting_services

ROOMS = (
    access, allowances, attachments, audit, bundles, calls, clock, closings, commission, count_tables,
    declared, drafts, entries, equipment_items, exchange_tables, former_sizes, guardians, headquarters,
    inquiries, ledger_tables, letters, matching_tables, member_search, mistakes, notes, office,
    office_settings, operations, outreach, paper_batches, papers, pension_lists, pension_rates,
    pension_states, places, policies, proposals, quotas, reception, refusals, request_tables, requests,
    restricted, runs, saved_reports, search_tables, series, tables, transfers, visits, waiting_services,
)  # fmt: skip
"""Every module that declares a table."""

__all__ = ["METADATA", "ROOMS"]
