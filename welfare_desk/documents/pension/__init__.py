# SPDX-License-Identifier: Apache-2.0
"""Papers of the pension and the other recurring payments."""
