# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The budget of a LoRa link at 869.5 MHz: what is sent, lost on the way, and needed to be heard.

The band 869.4-869.65 MHz allows 500 mW ERP (27 dBm) for 10 % of the time (ERC/REC 70-03,
annex 1; EN 300 220-2).  All is in decibels:

    margin = radiated + gain of the aerial that hears - loss - sensitivity

The loss comes from a profile of heights where there is one (`profile_loss_db`), else from a
model of flat country with houses (`flat_loss_db`).  Both are medians: `margin_db` of the
plan file is what is kept for fading.  ADR 0033 says what this assumes.
"""

from math import inf, log10, pi, sqrt

import msgspec
import numpy as np

from ..domain.words import N_
from .area import Floats
from .problem import Impossible
from .sight import risen, steps, wavelength_m
from .wishes import Radio

HZ = 869.5e6
BANDWIDTH_HZ = 125_000.0
CODING = 4 / 5
DUTY = 0.10
ERP_MAX_DBM = 27.0
DIPOLE_DBI = 2.15  # ERP is said of a dipole, the loss counts from a source without direction
NOISE_DBM_HZ = -174.0  # thermal noise in 1 Hz at 290 K
NOISE_FIGURE_DB = 6.0  # of a common receiver

# The signal to noise that a receiver still reads, by spreading factor (SX1276 data sheet, table
# 13): every doubling of the symbol brings 2.5 dB.
SNR_DB = {7: -7.5, 8: -10.0, 9: -12.5, 10: -15.0, 11: -17.5, 12: -20.0}

FAR_M = 40_000.0  # the model of flat country holds no further
MAST_MIN_M, MAST_MAX_M = 1.0, 200.0
_NEAR_KM, _HATA_KM, _BEND_KM = 0.04, 0.1, 20.0

NO_SPREADING = N_("De spreidingsfactor {spreading} bestaat niet. LoRa kent 7 tot en met 12.")


class Budget(msgspec.Struct, frozen=True, kw_only=True):
    """The fastest spreading factor that keeps the wished margin.

    None: none does; `margin_db` is then that of the most sensitive one, and `short_db` what lacks.
    """

    spreading: int | None
    margin_db: float
    short_db: float = 0.0
    bit_s: float = 0.0


def sensitivity_dbm(spreading: int, bandwidth_hz: float = BANDWIDTH_HZ) -> float:
    """The weakest signal that is read: -174 + 10 log10(bandwidth) + noise figure + SNR."""
    return NOISE_DBM_HZ + 10 * log10(bandwidth_hz) + NOISE_FIGURE_DB + SNR_DB[spreading]


def bit_rate(spreading: int, bandwidth_hz: float = BANDWIDTH_HZ) -> float:
    """Bits a second while it sends, after coding."""
    return CODING * spreading * bandwidth_hz / (1 << spreading)


def budget(radio: Radio, loss_db: float) -> Budget:
    """What such a loss leaves.  Raises `Impossible` for a spreading factor that doesn't exist."""
    radiated = min(radio.lora_dbm, ERP_MAX_DBM) + DIPOLE_DBI
    heard = radiated + radio.gain_dbi - loss_db
    best = Budget(spreading=None, margin_db=-inf, short_db=inf)
    for spreading in sorted(radio.spreading):
        if spreading not in SNR_DB:
            raise Impossible(NO_SPREADING, spreading=spreading)
        margin = heard - sensitivity_dbm(spreading)
        if margin >= radio.margin_db:
            return Budget(spreading=spreading, margin_db=margin, bit_s=bit_rate(spreading))
        best = Budget(spreading=None, margin_db=margin, short_db=radio.margin_db - margin)
    return best


# --- losses ------------------------------------------------------------------


def free_space_db(metres: float, hz: float = HZ) -> float:
    """Loss in free space, 20 log10(4 pi d / wavelength) (ITU-R P.525); from one metre on."""
    return 20 * log10(4 * pi * max(1.0, metres) / wavelength_m(hz))


def knife_edge_db(v: float) -> float:
    """Loss over one edge (ITU-R P.526, section 4.1); v is 0 where the edge touches the line."""
    if v <= -0.78:
        return 0.0
    return 6.9 + 20 * log10(sqrt((v - 0.1) ** 2 + 1) + v - 0.1)


def bullington_db(profile: Floats, metres: float, mast_a_m: float, mast_b_m: float) -> float:
    """Loss over a whole profile: the edges seen from both ends as one (P.526, section 4.5.1).

    With a and b the angles, as slopes, under which the two horizons rise above the line from
    end to end, the one edge has v = sqrt(2 d a b / wavelength).
    """
    if len(profile) < 3 or metres <= 0:
        return 0.0
    away, ground = steps(profile, metres), risen(profile, metres)
    top_a, top_b = float(profile[0]) + mast_a_m, float(profile[-1]) + mast_b_m
    slope = (top_b - top_a) / metres
    wave = wavelength_m(HZ)
    above_a = float(np.max((ground - top_a) / away)) - slope
    if above_a < 0:
        above_line = ground - top_a - slope * away
        v = float(np.max(above_line * np.sqrt(2 * metres / (wave * away * (metres - away)))))
    else:
        above_b = float(np.max((ground - top_b) / (metres - away))) + slope
        v = sqrt(2 * metres * above_a * max(0.0, above_b) / wave)
    edge = knife_edge_db(v)
    return edge + (1 - float(np.exp(-edge / 6))) * (10 + 0.02 * metres / 1000)


def profile_loss_db(profile: Floats, metres: float, mast_a_m: float, mast_b_m: float) -> float:
    """Loss over a profile of heights: free space, and diffraction over what stands there."""
    return free_space_db(metres) + bullington_db(profile, metres, mast_a_m, mast_b_m)


def flat_loss_db(metres: float, mast_a_m: float, mast_b_m: float) -> float:
    """Loss without heights: the extended Hata model, suburban (Report ITU-R SM.2028).

    It takes the lower mast for the receiver, so it is the same both ways, and unlike Hata's own
    it holds for masts below 30 m.  Near by, and never less than, free space.
    """
    low, high = (min(MAST_MAX_M, max(MAST_MIN_M, one)) for one in sorted((mast_a_m, mast_b_m)))
    km = metres / 1000
    if km <= _NEAR_KM:
        return free_space_db(metres)
    if km >= _HATA_KM:
        return max(free_space_db(metres), _hata_db(km, low, high))
    near = free_space_db(_NEAR_KM * 1000)
    far = max(free_space_db(_HATA_KM * 1000), _hata_db(_HATA_KM, low, high))
    return near + (far - near) * log10(km / _NEAR_KM) / log10(_HATA_KM / _NEAR_KM)


def _hata_db(km: float, low_m: float, high_m: float) -> float:
    mhz = HZ / 1e6
    f = log10(mhz)
    bend = 1.0
    if km > _BEND_KM:
        bend += (0.14 + 1.87e-4 * mhz + 1.07e-3 * high_m) * log10(km / _BEND_KM) ** 0.8
    base = log10(max(30.0, high_m))
    urban = 69.6 + 26.2 * f - 13.82 * base + (44.9 - 6.55 * base) * float(log10(km) ** bend)
    of_low = (1.1 * f - 0.7) * min(10.0, low_m) - (1.56 * f - 0.8)
    of_low += max(0.0, 20 * log10(low_m / 10))
    of_high = min(0.0, 20 * log10(high_m / 30))
    houses = log10(mhz / 28)
    return urban - of_low - of_high - 2 * houses * houses - 5.4
