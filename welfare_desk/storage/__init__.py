# SPDX-License-Identifier: Apache-2.0
"""The database: tables, queries, migrations, keys, copies. The only floor that speaks SQL."""
