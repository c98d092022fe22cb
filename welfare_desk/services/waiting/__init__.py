# SPDX-License-Identifier: Apache-2.0
"""Use cases of waiting: joining and leaving, the order and its policy, why this place, admission by quota."""

from welfare_desk.services.waiting.moving import MoveInQueue, QueueMoved, move

__all__ = ["MoveInQueue", "QueueMoved", "move"]
