# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Silence (stilte): how long a place heard nothing of the offices behind it.

The rule this file guards: a point may open on a standing order only when it can reach
nobody.  A sign of life is a line on which such an office was heard, or an act that it
made, also one that came along by another road: what is known of it is as old as that
act is.  Nothing here reads a clock.
"""

from typing import TYPE_CHECKING

from ..domain.charter import PlaceKind
from ..kernel.audience import Scope, audience, node_of
from ..kernel.stamp import to_wall

if TYPE_CHECKING:
    from .node import Node


def silent_s(node: "Node", kind: PlaceKind, now_s: float) -> float | None:
    """Seconds since an office of this kind behind this place was heard; None: never was."""
    charter = node.charter
    behind = charter.readers(audience(Scope.POINT, node.place.number)) - {node.place.number}
    offices = {number for number in behind if charter.place[number].kind is kind}
    heard = [
        to_wall(head.stamp)
        for log, head in node.store.heads().items()
        if (place := charter.place_of_node(node_of(log))) and place.number in offices
    ]
    heard += [
        link.heard_at
        for link in node.links()
        if link.heard_at is not None
        and (place := charter.place_of_node(link.node))
        and place.number in offices
    ]
    return now_s - max(heard) if heard else None
