# SPDX-License-Identifier: Apache-2.0
"""The dialog by which goods are handed out, with the real paper beside it."""
