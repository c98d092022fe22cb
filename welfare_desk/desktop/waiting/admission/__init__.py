# SPDX-License-Identifier: Apache-2.0
"""Admission by quota on the screen: letters, proposed lists with what-if, sealed runs, the call sweep."""
