# SPDX-License-Identifier: Apache-2.0
"""Rules and facts: pure functions and frozen dataclasses; no clock, no files, no database, no screen."""
