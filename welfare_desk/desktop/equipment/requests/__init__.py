# SPDX-License-Identifier: Apache-2.0
"""Requests for equipment: asked, voted on by the committee, promised to a named person."""
