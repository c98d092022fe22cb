# SPDX-License-Identifier: Apache-2.0
"""What surrounds every page: rail, top bar, status or action bar, palette, help, lock."""
