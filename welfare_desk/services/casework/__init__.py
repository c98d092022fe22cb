# SPDX-License-Identifier: Apache-2.0
"""Use cases of casework."""
