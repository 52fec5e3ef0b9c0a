# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A plan file for the demo's region: points and coordination points in its municipality."""

import msgspec

from baken.planning.area import Site
from baken.planning.plan import plan_bytes

from ..planning.plans import small_plan

MUNICIPALITY = "waterhoven"  # not as the region writes it


def plan_file(points: int) -> bytes:
    """A small plan with so many points and two coordination points."""
    plan, new = small_plan(points=points), msgspec.structs.replace

    def here(site: Site) -> Site:
        return new(site, municipality=MUNICIPALITY)

    return plan_bytes(
        new(
            plan,
            points=tuple(new(one, site=here(one.site)) for one in plan.points),
            coordination=tuple(new(one, site=here(one.site)) for one in plan.coordination),
        )
    )
