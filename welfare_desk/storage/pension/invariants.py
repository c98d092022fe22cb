# SPDX-License-Identifier: Apache-2.0
"""What must hold between a monthly list, its lines, what they claim, and the files of payments."""

from __future__ import annotations

from welfare_desk.storage.casework.mistakes import STANDS
from welfare_desk.storage.invariants import invariant

_SUMS = "count(*), sum(amount), sum(arrears), sum(deductions), sum(net), sum(promised)"

invariant(
    "list_differs_from_lines",
    "SELECT month, kind FROM monthly_list m WHERE"
    " (line_count, amount, arrears_sum, deductions, net, promised) IS NOT"
    f" (SELECT {_SUMS} FROM monthly_line WHERE list_id = m.id AND m.state <> 'draft'"
    f" HAVING count(*) > 0 UNION ALL SELECT {_SUMS} FROM monthly_draft WHERE list_id = m.id"
    " AND m.state = 'draft' HAVING count(*) > 0)",
)
invariant(
    "line_differs_from_claims",
    "SELECT l.id AS line_id FROM monthly_line l LEFT JOIN (SELECT line_id, sum(amount) AS owed"
    " FROM monthly_claim GROUP BY line_id) c ON c.line_id = l.id WHERE l.arrears <> coalesce(c.owed, 0)",
)
invariant(
    "list_reconciled_without_file",
    "SELECT month, kind FROM monthly_list m WHERE (state = 'reconciled') <> EXISTS"
    f" (SELECT 1 FROM payment_file WHERE list_id = m.id AND NOT partial AND {STANDS})",
)
