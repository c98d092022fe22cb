# SPDX-License-Identifier: Apache-2.0
"""Use cases of equipment: catalogue, store, requests, promises, handing out."""
