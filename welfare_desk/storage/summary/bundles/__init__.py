# SPDX-License-Identifier: Apache-2.0
"""Bundles in rows: those an office made, those headquarters took or refused, and the keys of both."""
