# SPDX-License-Identifier: Apache-2.0
"""Waiting on the screen: the queue of a service, why somebody stands where they do, and the policy."""
