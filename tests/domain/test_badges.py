# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Badges: any bytes are a badge or a clear error, and any badge is good or has its sentence."""

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from baken.domain import badges
from baken.domain.badges import Badge
from baken.domain.charter import STAFF, Organisation, PlaceKind, Role
from baken.domain.staffing import BADGE_LETTERS_MAX
from baken.kernel import signing
from baken.kernel.errors import Refusal, RemoteError

VECTORS = json.loads((Path(__file__).parents[2] / "vectors" / "v1" / "badges.json").read_text())
SEED, OTHER = bytes(range(32)), bytes(32)
TODAY = 20_800
RED_CROSS = Organisation(number=3, org=2, name="Rode Kruis", key=signing.public_key(SEED))

names = st.text(st.characters(codec="utf-8"), min_size=1, max_size=60).filter(
    lambda name: name.isprintable() and name == name.strip() and len(name.encode()) <= 120
)
days = st.integers(0, badges.DAYS_MAX)


@st.composite
def any_badge(draw: st.DrawFn) -> Badge:
    begin, end = sorted((draw(days), draw(days)))
    return Badge(
        number=draw(st.integers(1, badges.NUMBER_MAX)),
        name=draw(names),
        roles=draw(st.frozensets(st.sampled_from(sorted(STAFF)), min_size=1)),
        from_day=begin,
        until_day=end,
    )


def a_badge(**rest: Any) -> Badge:
    fields: dict[str, Any] = {
        "number": 17,
        "name": "Vrijwilliger 1",
        "roles": frozenset({Role.NSP_DESK, Role.CP_ASSESSOR}),
        "from_day": TODAY - 10,
        "until_day": TODAY + 10,
    }
    return Badge(**(fields | rest))


def refused(badge: Badge, kind: PlaceKind = PlaceKind.NSP, day: int = TODAY) -> Refusal:
    with pytest.raises(Refusal) as found:
        badges.check(badge, RED_CROSS, kind, day)
    return found.value


@given(any_badge(), st.binary(min_size=32, max_size=32))
def test_a_badge_comes_back_from_its_bytes_as_it_was(badge: Badge, seed: bytes) -> None:
    data = badges.encode(badge, seed)
    assert len(data) <= badges.BADGE_BYTES_MAX
    card = badges.decode(data)
    assert card.badge == badge
    key = signing.public_key(seed)
    organisation = Organisation(number=1, org=0, name="x", key=key)
    assert badges.signed_by(card, [organisation]) is organisation


@given(st.binary(max_size=300))
def test_any_bytes_are_a_badge_or_a_remote_error(data: bytes) -> None:
    codes = {badges.NOT_OURS, badges.NEWER, badges.MALFORMED}
    assert outcome(data) in codes | {"badge"}


def outcome(data: bytes) -> str:
    try:
        badges.decode(data)
    except RemoteError as error:
        return error.code
    return "badge"


@given(st.integers(0, 1000), st.integers(0, 7), any_badge())
def test_a_badge_with_one_bit_changed_is_no_good(at: int, bit: int, badge: Badge) -> None:
    data = bytearray(badges.encode(badge, SEED))
    data[at % len(data)] ^= 1 << bit
    with pytest.raises((RemoteError, Refusal)):
        badges.signed_by(badges.decode(bytes(data)), [RED_CROSS])


@given(st.data(), any_badge())
def test_a_badge_that_is_cut_off_or_too_long_is_no_good(data: st.DataObject, badge: Badge) -> None:
    whole = badges.encode(badge, SEED)
    spoilt = whole[: data.draw(st.integers(0, len(whole) - 1))]
    for one in (spoilt, whole + data.draw(st.binary(min_size=1, max_size=200))):
        with pytest.raises((RemoteError, Refusal)):
            badges.signed_by(badges.decode(one), [RED_CROSS])


def test_another_key_makes_no_badge_of_ours() -> None:
    card = badges.decode(badges.encode(a_badge(), OTHER))
    with pytest.raises(Refusal) as found:
        badges.signed_by(card, [RED_CROSS])
    assert found.value.code == "badge.unknown_organisation"


def test_a_key_that_begins_like_ours_makes_no_badge_of_ours() -> None:
    alike = msgspec.structs.replace(
        RED_CROSS, key=signing.public_key(SEED)[: badges.KEY_BYTES] + bytes(28)
    )
    card = badges.decode(badges.encode(a_badge(), SEED))
    with pytest.raises(Refusal) as found:
        badges.signed_by(card, [alike])
    assert found.value.code == "badge.forged"
    assert badges.signed_by(card, [alike, RED_CROSS]) is RED_CROSS


def test_the_signature_of_a_badge_is_none_of_something_else() -> None:
    card = badges.decode(badges.encode(a_badge(), SEED))
    assert not signing.verify(RED_CROSS.key, card.body, card.signature)


def test_a_badge_is_good_on_its_first_and_its_last_day() -> None:
    badge = a_badge(from_day=TODAY, until_day=TODAY)
    badges.check(badge, RED_CROSS, PlaceKind.NSP, TODAY)
    assert refused(badge, day=TODAY + 1).code == "badge.expired"
    assert refused(badge, day=TODAY - 1).code == "badge.not_yet"


def test_who_can_help_is_always_said() -> None:
    expired = refused(a_badge(until_day=TODAY - 1))
    assert "Vraag Rode Kruis om een nieuwe" in str(expired)
    assert "12-12-2026" in str(refused(a_badge(until_day=20_799)))
    for refusal in (
        expired,
        refused(a_badge(from_day=TODAY + 1)),
        refused(a_badge(), PlaceKind.GCT),
    ):
        assert "raag wie hier de leiding heeft" in str(refusal)


def test_only_the_roles_of_this_kind_of_place_count() -> None:
    assert a_badge().roles_at(PlaceKind.NSP) == {Role.NSP_DESK}
    assert refused(a_badge(), PlaceKind.GCT).code == "badge.no_role_here"


def test_a_role_of_a_newer_version_is_left_out() -> None:
    data = badges.encode(a_badge(), SEED)
    body = bytearray(data[: -signing.SIGNATURE_BYTES])
    at = 2 + badges.KEY_BYTES + 1 + 4  # the number 17 takes one byte
    body[at] |= 0x80
    card = badges.decode(bytes(body) + bytes(signing.SIGNATURE_BYTES))
    assert card.badge.roles == a_badge().roles


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": ""},
        {"name": " x"},
        {"name": "x\n"},
        {"name": "\u202ex"},
        {"name": "x" * 61},
        {"name": "\U0001f600" * 40},
        {"number": 0},
        {"number": badges.NUMBER_MAX + 1},
        {"until_day": TODAY - 11},
        {"until_day": badges.DAYS_MAX + 1},
        {"roles": frozenset()},
        {"roles": frozenset({Role.NSP_NODE})},
    ],
)
def test_what_can_not_stand_on_a_badge(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"a (name|holder|badge)"):
        badges.encode(a_badge(**wrong), SEED)


def test_a_new_badge_of_the_same_holder_is_the_same_holder() -> None:
    late = a_badge(until_day=TODAY + 400, roles=frozenset({Role.NSP_INFO}))
    assert badges.identity(late, RED_CROSS) == badges.identity(a_badge(), RED_CROSS)
    highest = msgspec.structs.replace(RED_CROSS, number=65_535)
    assert len(badges.identity(a_badge(number=badges.NUMBER_MAX), highest)) <= BADGE_LETTERS_MAX


@pytest.mark.parametrize("vector", VECTORS["badges"], ids=lambda vector: vector["what"])
def test_badges_are_the_bytes_of_the_vectors(vector: dict[str, Any]) -> None:
    badge = Badge(
        number=vector["number"],
        name=vector["name"],
        roles=frozenset(Role(value) for value in vector["roles"]),
        from_day=vector["from_day"],
        until_day=vector["until_day"],
    )
    seed, data = bytes.fromhex(vector["seed"]), bytes.fromhex(vector["badge"])
    assert badges.encode(badge, seed) == data
    assert badges.decode(data).badge == badge


@pytest.mark.parametrize("vector", VECTORS["bad"], ids=lambda vector: vector["what"])
def test_bad_bytes_have_the_codes_of_the_vectors(vector: dict[str, Any]) -> None:
    with pytest.raises(RemoteError) as found:
        badges.decode(bytes.fromhex(vector["bytes"]))
    assert found.value.code == vector["code"]
