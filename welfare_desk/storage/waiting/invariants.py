# SPDX-License-Identifier: Apache-2.0
"""What must hold between entries, their places and the buckets that count them."""

from __future__ import annotations

from welfare_desk.storage.invariants import invariant
from welfare_desk.storage.waiting.facts import OPEN
from welfare_desk.storage.waiting.places import BUCKETS, JOINED_DAY

_DAY = JOINED_DAY.format(joined_on="joined_on")

invariant(
    "queue_place_missing",
    "SELECT id AS entry_id, state FROM queue_entry"
    " LEFT JOIN queue_place ON queue_place.entry_id = queue_entry.id"
    f" WHERE (state IN ({OPEN})) <> (queue_place.entry_id IS NOT NULL)",
)
invariant(
    "queue_place_differs",
    "SELECT entry_id FROM queue_place JOIN queue_entry ON queue_entry.id = entry_id"
    " WHERE (queue_place.service, queue_place.file_id, queue_place.queue_no, queue_place.joined_on)"
    " IS NOT (queue_entry.service, queue_entry.file_id, queue_entry.queue_no, queue_entry.joined_on)",
)
invariant(
    "queue_bucket_differs",
    "WITH counted(service, width, bucket, entries, joined) AS ("
    + " UNION ALL ".join(
        f"SELECT service, {width}, place_key >> {bits}, count(*), sum({_DAY}) FROM queue_place GROUP BY 1, 3"
        for width, bits in enumerate(BUCKETS)
    )
    + ")"
    " SELECT service, width, bucket FROM (SELECT * FROM counted EXCEPT SELECT * FROM queue_bucket)"
    " UNION SELECT service, width, bucket FROM (SELECT * FROM queue_bucket EXCEPT SELECT * FROM counted)",
)
invariant(
    "queue_unscored",
    "SELECT DISTINCT service FROM queue_place WHERE service NOT IN (SELECT service FROM queue_scored)",
)
