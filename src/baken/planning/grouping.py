# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Compact groups of places: halved along the longer side until there are enough."""

from collections.abc import Sequence

import numpy as np

from .area import Site


def groups(sites: Sequence[Site], number: int) -> list[list[int]]:
    """Cuts sites in so many groups of about equal size; indexes, whatever order they came in."""
    done: list[list[int]] = []
    todo = [(list(range(len(sites))), min(number, len(sites)))]
    while todo:
        group, cuts = todo.pop()
        if cuts <= 1:
            done.append(sorted(group, key=lambda k: sites[k].code))
            continue
        at = np.array([(sites[k].x, sites[k].y) for k in group])
        axis = int(np.ptp(at, axis=0).argmax())
        order = sorted(range(len(group)), key=lambda row: (at[row, axis], sites[group[row]].code))
        left = cuts // 2
        middle = len(group) * left // cuts
        todo += [
            ([group[row] for row in order[:middle]], left),
            ([group[row] for row in order[middle:]], cuts - left),
        ]
    return done
