# SPDX-License-Identifier: Apache-2.0
"""A store with something of everything in it, filled through the services."""

from __future__ import annotations

from datetime import date, timedelta

from welfare_desk.domain.equipment.device import Care
from welfare_desk.domain.equipment.stock import Mode, Source
from welfare_desk.domain.money import Rial
from welfare_desk.services.equipment.issuing import HandOut, HandOutLine, hand_out
from welfare_desk.services.equipment.receiving import ReceiveGoods, ReceiveLine, receive
from welfare_desk.services.equipment.repairing import CareForDevice, MoveToWorkshop, care, workshop
from welfare_desk.services.equipment.taking import Asked
from welfare_desk.services.session import Session
