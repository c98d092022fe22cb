# SPDX-License-Identifier: Apache-2.0
"""Use cases of matching: doubles found, judged, merged and parted again; the quality of the data."""
