# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The link budget: the values of the books, and laws that no model may break."""

from math import inf

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from baken.planning.lora import (
    SNR_DB,
    bit_rate,
    budget,
    bullington_db,
    flat_loss_db,
    free_space_db,
    knife_edge_db,
    profile_loss_db,
    sensitivity_dbm,
)
from baken.planning.problem import Impossible
from baken.planning.sight import risen, steps, wavelength_m
from baken.planning.wishes import Radio

HZ = 869.5e6
ground = st.lists(st.floats(-5, 60), min_size=3, max_size=30).map(np.array)
masts = st.floats(1, 60)
paths = st.floats(10, 40_000)


def test_sensitivity_by_hand() -> None:
    # -174 + 10 log10(125,000) + 6 - 20, and 3 dB more noise in twice the width.
    assert sensitivity_dbm(12) == pytest.approx(-137.03, abs=0.01)
    assert sensitivity_dbm(7) == pytest.approx(-124.53, abs=0.01)
    assert sensitivity_dbm(7, 250_000) - sensitivity_dbm(7) == pytest.approx(3.01, abs=0.01)


def test_bit_rates_are_those_of_the_data_sheet() -> None:
    rates = [round(bit_rate(spreading)) for spreading in SNR_DB]
    assert rates == [5469, 3125, 1758, 977, 537, 293]


def test_free_space_by_hand() -> None:
    # 32.45 + 20 log10(km) + 20 log10(MHz)
    assert free_space_db(1_000) == pytest.approx(32.45 + 20 * np.log10(869.5), abs=0.01)
    assert free_space_db(20_000) - free_space_db(10_000) == pytest.approx(6.02, abs=0.01)


def test_an_edge_on_the_line_takes_six_decibels() -> None:
    assert knife_edge_db(0.0) == pytest.approx(6.03, abs=0.01)
    assert knife_edge_db(-1.0) == 0.0
    assert knife_edge_db(-0.78) == pytest.approx(0.0, abs=0.05)
    # ITU-R P.526, figure 9: about 14 dB at 1 and 19 dB at 2.
    assert knife_edge_db(1.0) == pytest.approx(13.9, abs=0.1)
    assert knife_edge_db(2.0) == pytest.approx(19.0, abs=0.1)


def test_one_edge_in_the_way_is_that_edge() -> None:
    """Bullington over one thin wall: v by its definition, and his correction."""
    profile = np.zeros(201)
    profile[80] = 40.0
    metres, a, b = 5_000.0, 10.0, 20.0
    away = steps(profile, metres)[79]
    height = risen(profile, metres)[79] - (a + (b - a) * away / metres)
    v = height * np.sqrt(2 * metres / (wavelength_m(HZ) * away * (metres - away)))
    edge = knife_edge_db(v)
    expected = edge + (1 - np.exp(-edge / 6)) * (10 + 0.02 * 5)
    assert bullington_db(profile, metres, a, b) == pytest.approx(expected, abs=1e-6)


def test_no_loss_over_a_deep_valley() -> None:
    profile = np.full(50, -200.0)
    profile[[0, -1]] = 0.0
    assert bullington_db(profile, 3_000.0, 10.0, 10.0) == 0.0
    assert profile_loss_db(profile, 3_000.0, 10.0, 10.0) == free_space_db(3_000.0)


def test_flat_country_by_hand() -> None:
    """Extended Hata, suburban, at 5 km with masts of 8 and 15 m, term by term."""
    f, base = np.log10(869.5), np.log10(30)
    urban = 69.6 + 26.2 * f - 13.82 * base + (44.9 - 6.55 * base) * np.log10(5)
    of_low = (1.1 * f - 0.7) * 8 - (1.56 * f - 0.8)
    of_high = 20 * np.log10(15 / 30)
    expected = urban - of_low - of_high - 2 * np.log10(869.5 / 28) ** 2 - 5.4
    assert flat_loss_db(5_000, 8, 15) == pytest.approx(expected, abs=1e-9)
    assert flat_loss_db(5_000, 8, 15) == pytest.approx(130.5, abs=0.1)


def test_the_fastest_spreading_that_keeps_the_margin() -> None:
    # 29.15 dBm EIRP + 2 dBi - loss: at 145.5 dB of loss -114.35 dBm, 10.18 dB above SF7.
    assert budget(Radio(), 145.5).spreading == 7
    found = budget(Radio(), 146.0)
    assert (found.spreading, round(found.margin_db, 1)) == (8, 12.2)
    lost = budget(Radio(), 160.0)
    assert lost.spreading is None
    assert lost.short_db == pytest.approx(10 - (31.15 - 160 + 137.03), abs=0.01)


def test_no_more_is_sent_than_the_band_allows() -> None:
    loud = Radio(lora_dbm=40, gain_dbi=0)
    assert budget(loud, 140).margin_db == pytest.approx(29.15 - 140 + 124.53, abs=0.01)


def test_a_spreading_factor_that_does_not_exist_is_named() -> None:
    with pytest.raises(Impossible, match="13"):
        budget(Radio(spreading=(13,)), 100)


def test_without_spreading_factors_nothing_reaches() -> None:
    assert budget(Radio(spreading=()), 100).short_db == inf


@given(paths, paths, masts, masts)
def test_further_never_gives_more_margin(one: float, other: float, a: float, b: float) -> None:
    near, far = sorted((one, other))
    assert flat_loss_db(near, a, b) <= flat_loss_db(far, a, b) + 1e-9


@given(paths, masts, masts, st.floats(0, 140))
def test_a_higher_mast_never_loses_more(metres: float, a: float, b: float, more: float) -> None:
    assert flat_loss_db(metres, a + more, b) <= flat_loss_db(metres, a, b) + 1e-9


@given(paths, masts, masts)
def test_flat_country_is_the_same_both_ways_and_never_below_free_space(
    metres: float, a: float, b: float
) -> None:
    assert flat_loss_db(metres, a, b) == flat_loss_db(metres, b, a)
    assert flat_loss_db(metres, a, b) >= free_space_db(metres) - 1e-9


@given(ground, paths, masts, masts)
def test_a_profile_is_the_same_both_ways(
    profile: np.ndarray, metres: float, a: float, b: float
) -> None:
    there = profile_loss_db(profile[::-1], metres, b, a)
    assert profile_loss_db(profile, metres, a, b) == pytest.approx(there, abs=1e-6)


@given(ground, paths, masts, masts, st.floats(0, 60))
def test_over_a_profile_a_higher_mast_never_loses_more(
    profile: np.ndarray, metres: float, a: float, b: float, more: float
) -> None:
    higher = profile_loss_db(profile, metres, a + more, b)
    assert higher <= profile_loss_db(profile, metres, a, b) + 1e-6


@given(ground, paths, masts, masts, st.data())
def test_higher_ground_between_never_loses_less(
    profile: np.ndarray, metres: float, a: float, b: float, data: st.DataObject
) -> None:
    raised = profile.copy()
    raised[data.draw(st.integers(1, len(profile) - 2))] += data.draw(st.floats(0, 50))
    before = profile_loss_db(profile, metres, a, b)
    assert profile_loss_db(raised, metres, a, b) >= before - 1e-6


@given(st.floats(60, 200), st.floats(0, 30))
def test_more_loss_is_never_a_faster_link(loss: float, more: float) -> None:
    less, greater = budget(Radio(), loss), budget(Radio(), loss + more)
    assert greater.bit_s <= less.bit_s
    assert greater.short_db >= less.short_db
    if less.spreading is None:
        assert greater.spreading is None
