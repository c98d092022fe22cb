# SPDX-License-Identifier: Apache-2.0
"""Workbooks in and out: a guard and a caged reader for what offices send, a writer for what they take away.

Nothing is imported here: the reading child starts by this package's name and must stay light.
"""
