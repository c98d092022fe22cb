# SPDX-License-Identifier: Apache-2.0
"""The window: frame, kit of widgets, and one room of pages per programme. Talks to services, never to SQL."""
