# SPDX-License-Identifier: Apache-2.0
"""Papers of rehabilitation equipment: what clients sign, what the store keeps."""
