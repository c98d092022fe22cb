# SPDX-License-Identifier: Apache-2.0
"""The month of an office: its tables of figures, the checks before it is closed, what leaves for headquarters."""
