# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Line of sight between two aerials over a profile of heights, with the first Fresnel zone.

A profile is a row of heights in metres above datum at even steps from a to b, both ends
among them.  The earth bulges between them: its radius counts for 4/3, for the air bends
radio downwards.  Radio needs more room than light: around the line the first Fresnel zone,
of which 60 % must be free for the path to lose no more than in free space
(ITU-R P.526, section 2; P.530).
"""

from typing import Protocol

import msgspec
import numpy as np

from .area import Floats

LIGHT_M_S = 299_792_458.0
EARTH_M = 6_371_000.0
BENDING = 4 / 3  # k: by how much the air makes the earth look larger, the median of a year
ZONE_FREE = 0.6


class Ground(Protocol):
    """Heights of the ground and of what stands on it."""

    def profile(self, x1: float, y1: float, x2: float, y2: float, step_m: float) -> Floats:
        """Heights at even steps from one spot to another, both included; nan where unknown."""
        ...


class Sight(msgspec.Struct, frozen=True, kw_only=True):
    """What stands between two aerials, at the worst spot: where least of the zone is free.

    `clearance_m` is how far the line passes above the ground there (negative: it is cut),
    `radius_m` that of the first Fresnel zone, and `worst_m` how far the spot lies from a.
    """

    clearance_m: float
    radius_m: float = 0.0
    worst_m: float = 0.0

    @property
    def short_m(self) -> float:
        """By how much the line passes too low."""
        return max(0.0, ZONE_FREE * self.radius_m - self.clearance_m)

    @property
    def free(self) -> bool:
        """Is enough of the zone free?"""
        return self.short_m == 0


def wavelength_m(hz: float) -> float:
    return LIGHT_M_S / hz


def zone_m(from_a_m: Floats, metres: float, hz: float) -> Floats:
    """The radius of the first Fresnel zone at so far from a, on a path of so many metres."""
    radius: Floats = np.sqrt(wavelength_m(hz) * from_a_m * (metres - from_a_m) / metres)
    return radius


def steps(profile: Floats, metres: float) -> Floats:
    """How far from a each height of a profile between its ends lies."""
    return np.linspace(0.0, metres, len(profile))[1:-1]


def risen(profile: Floats, metres: float) -> Floats:
    """The heights between the ends, with the bulge of the earth added."""
    away = steps(profile, metres)
    bulged: Floats = profile[1:-1] + away * (metres - away) / (2 * BENDING * EARTH_M)
    return bulged


def sight(profile: Floats, metres: float, mast_a_m: float, mast_b_m: float, hz: float) -> Sight:
    """The line from an aerial at the one end to one at the other; masts in metres above ground.

    Without a height between the ends nothing is in the way.
    """
    if len(profile) < 3 or metres <= 0:
        return Sight(clearance_m=min(mast_a_m, mast_b_m))
    away = steps(profile, metres)
    top_a, top_b = profile[0] + mast_a_m, profile[-1] + mast_b_m
    clearance = top_a + (top_b - top_a) * away / metres - risen(profile, metres)
    radius = zone_m(away, metres, hz)
    worst = int(np.argmin(clearance / radius))
    return Sight(
        clearance_m=float(clearance[worst]),
        radius_m=float(radius[worst]),
        worst_m=float(away[worst]),
    )
