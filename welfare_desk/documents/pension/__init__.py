# SPDX-License-Identifier: Apache-2.0
"""Papers and sheets of the pension and the other recurring payments."""
