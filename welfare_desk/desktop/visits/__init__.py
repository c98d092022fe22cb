# SPDX-License-Identifier: Apache-2.0
"""Home visits and positive-life centres: the page on the rail, the part of a file, their dialogs."""
