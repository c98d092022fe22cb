# SPDX-License-Identifier: Apache-2.0
"""What must hold between the bundles of an office, and between those that headquarters has taken."""

from __future__ import annotations

from welfare_desk.storage.invariants import invariant

invariant(
    "bundle_chain_broken",
    "SELECT made.sequence FROM month_bundle AS made"
    " LEFT JOIN month_bundle AS before ON before.sequence = made.sequence - 1"
    " LEFT JOIN month_closing ON month_closing.id = made.closing_id"
    " WHERE made.previous IS NOT before.digest OR made.month IS NOT month_closing.month",
)
invariant(
    "taken_chain_broken",
    "SELECT taken.office_code, taken.sequence FROM accepted_bundle AS taken"
    " LEFT JOIN accepted_bundle AS before"
    " ON before.public = taken.public AND before.chain = taken.chain AND before.sequence = taken.sequence - 1"
    " LEFT JOIN enrolled_office ON enrolled_office.public = taken.public AND code = taken.office_code"
    " LEFT JOIN bundle_chain"
    " ON bundle_chain.public = taken.public AND number = taken.chain AND bundle_chain.office_code = code"
    " WHERE code IS NULL OR (taken.chain > 1 AND number IS NULL) OR (before.id IS NULL AND"
    " CASE WHEN taken.chain = 1 THEN taken.sequence > 1 ELSE EXISTS (SELECT 1 FROM accepted_bundle AS first"
    " WHERE first.public = taken.public AND first.chain = taken.chain AND first.id < taken.id) END)",
)
