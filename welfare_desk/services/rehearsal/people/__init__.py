# SPDX-License-Identifier: Apache-2.0
"""Makes people: names common in Iran, identifiers that pass their checks, never the same twice."""
