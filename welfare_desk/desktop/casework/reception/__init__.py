# SPDX-License-Identifier: Apache-2.0
"""The reception desk: who comes, which conditions are met, what is decided."""
