# SPDX-License-Identifier: Apache-2.0
"""Outreach days: promises handed out where there is no computer, ticked on paper, keyed in afterwards."""
