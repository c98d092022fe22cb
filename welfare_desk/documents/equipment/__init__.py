# SPDX-License-Identifier: Apache-2.0
"""Papers of equipment: those a client signs, and those of the store itself."""
