# SPDX-License-Identifier: Apache-2.0
"""Made-up offices to learn on, to measure with and to show: no line of them is a real person."""
