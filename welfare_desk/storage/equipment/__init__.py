# SPDX-License-Identifier: Apache-2.0
"""Equipment in the database: catalogue, the store's ledger, requests and what is promised to whom."""
