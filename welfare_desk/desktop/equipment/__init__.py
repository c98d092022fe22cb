# SPDX-License-Identifier: Apache-2.0
"""The room of equipment: the store and its papers, requests, loans, devices and gifts."""
