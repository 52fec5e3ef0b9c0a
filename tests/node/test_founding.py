# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Founding: what a region begins with, and that it is this region and no other."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from random import Random

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from baken.domain.charter import Discipline, Level, PlaceKind
from baken.domain.decrees import AdmitAuthority
from baken.kernel import signing
from baken.kernel.audience import REGION, Scope, audience
from baken.node import founding, keyfile, lock
from baken.node.area import WATERHOVEN, Area, AreaSpec, PlaceSpec, load_area
from baken.node.bootstrap import Admitted, found_region
from baken.node.config import BadFolder, Settings, load_charter, load_founded, load_keys
from baken.node.founding import Founded
from baken.node.keyfile import KeyFile
from baken.node.lock import FolderKey, Lock, Shut
from baken.node.runner import open_runner

from ..area import START_S, exchange

SEEDS = {number: bytes([number] * 32) for number in (1, 2, 3)}
KEY = FolderKey(bytes(range(32)))
LOCKED = Lock(bytes(16), 1, 8), KEY
PHRASE = "molen kaas vuur boot zand"
EXTRA = f"""
[[organisation]]
name = "Rode Kruis Laagveen"
org = "red_cross"
key = "{"ab" * 32}"

[[mandate]]
place = "CPO"
discipline = "fire"
level = "allocate"
since = 2026-01-01
until = 2028-01-01
basis = "convenant 2026"
"""


@dataclass
class Region:
    home: Path
    area: Area
    admitted: list[Admitted]

    @property
    def founded(self) -> Founded:
        return load_founded(self.home / "CPO")


def settings(number: int, _: object) -> Settings:
    return Settings(number=number)


def found(spec: AreaSpec, home: Path) -> Region:
    seeds = {number: SEEDS[number] for number in range(1, len(spec.authority) + 1)}
    return Region(
        home,
        *found_region(spec, seeds, home, START_S, lambda pin: pin, settings, lambda: LOCKED),
    )


@pytest.fixture(scope="module")
def region(tmp_path_factory: pytest.TempPathFactory) -> Region:
    """The fictional region, with an organisation and a mandate."""
    file = tmp_path_factory.mktemp("area") / "area.toml"
    file.write_text(WATERHOVEN.read_text() + EXTRA)
    return found(load_area(file), tmp_path_factory.mktemp("region"))


def test_every_node_starts_with_the_same_charter_from_the_decrees_it_has(region: Region) -> None:
    for card in region.area.charter.nodes:
        node = open_runner(region.home / card.code, KEY).node
        assert node.charter == region.area.charter
        assert node.rebuild() > 0
        assert node.charter == region.area.charter
        assert not node.held()
        node.store.close()
    (mandate,) = region.area.charter.mandates
    assert (mandate.discipline, mandate.level) == (Discipline.FIRE, Level.ALLOCATE)
    assert [one.name for one in region.area.charter.organisations] == ["Rode Kruis Laagveen"]


def test_the_founding_holds_the_beginning_only_and_is_the_same_file_but_for_the_keys(
    region: Region,
) -> None:
    charter = founding.charter_of(region.founded)
    assert [place.code for place in charter.places] == ["CPO"]
    assert [card.code for card in charter.nodes] == ["CPO"]
    assert list(charter.keys) == [REGION]
    assert not charter.mandates
    assert not charter.organisations
    told = [load_founded(region.home / card.code) for card in region.area.charter.nodes]
    assert len({(one.founding, one.signed) for one in told}) == 1
    assert len(region.founded.founding) + 64 * 3 < 1500


def test_each_node_reads_what_it_may_and_works_at_once(region: Region) -> None:
    nodes = {
        card.code: open_runner(region.home / card.code, KEY).node
        for card in region.area.charter.nodes
    }
    ond = nodes["OND"]
    assert ond.region.reads(audience(Scope.OWN, ond.place.number))
    assert not ond.region.reads(audience(Scope.OWN, nodes["BRE"].place.number))
    exchange(*nodes.values(), now_s=START_S + 1)
    assert len(nodes["CPO"].records(nodes["CPO"].query("points"))) == 2
    for node in nodes.values():
        node.store.close()


def test_every_change_of_a_byte_is_another_region_or_none(region: Region) -> None:
    founded = region.founded
    rng = Random(0)
    for _ in range(200):
        data = bytearray(founded.founding)
        data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
        assert founding.region_of(bytes(data)) != founding.region_of(founded.founding)
        with pytest.raises(ValueError, match=r"."):
            founding.charter_of(msgspec.structs.replace(founded, founding=bytes(data)))


@given(st.binary(max_size=300))
def test_hostile_bytes_are_no_founding(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        founding.charter_of(Founded(data, ((1, bytes(64)),)))
    with pytest.raises(ValueError, match=r"."):
        founding.charter_of(founding.read(data))


def test_a_founding_that_lacks_one_signature_is_none(region: Region) -> None:
    founded = region.founded
    for at in range(3):
        fewer = founded.signed[:at] + founded.signed[at + 1 :]
        with pytest.raises(ValueError, match="not all authorities signed"):
            founding.charter_of(msgspec.structs.replace(founded, signed=fewer))
        other = (founded.signed[at][0], signing.sign(signing.signer(bytes(32)), bytes(32)))
        with pytest.raises(ValueError, match="not all authorities signed"):
            founding.charter_of(msgspec.structs.replace(founded, signed=(*fewer, other)))


def test_one_authority_or_one_key_twice_founds_nothing() -> None:
    def admitting(number: int, key: bytes) -> AdmitAuthority:
        return AdmitAuthority(number=number, name=str(number), key=signing.public_key(key))

    seeds = {1: SEEDS[1], 2: SEEDS[1]}
    twice = [admitting(number, seed) for number, seed in seeds.items()]
    for begins, by in ((twice[:1], {1: SEEDS[1]}), (twice, seeds)):
        with pytest.raises(ValueError, match=r"."):
            founding.found("x", True, begins, by)


def test_a_folder_whose_charter_holds_another_key_than_of_the_region_is_refused(
    region: Region,
) -> None:
    wraps = {audience(Scope.OWN, 3): bytes(80)}
    with pytest.raises(ValueError, match="keys of the region only"):
        founding.base_of(msgspec.structs.replace(region.founded, keys=wraps), 3)


def test_a_changed_charter_file_is_a_sentence(region: Region, tmp_path: Path) -> None:
    founded = region.founded
    spoilt = msgspec.structs.replace(founded, founding=founded.founding[:-1])
    (tmp_path / "charter.json").write_bytes(founding.write(spoilt))
    with pytest.raises(BadFolder, match="damaged"):
        load_charter(tmp_path, 1)


def test_the_same_file_founds_another_region_the_next_time(region: Region, tmp_path: Path) -> None:
    other = found(region.area.spec, tmp_path)
    assert other.area.charter.region != region.area.charter.region
    assert founding.words(other.founded) != founding.words(region.founded)


def test_an_area_that_can_not_be_founded_makes_nothing(tmp_path: Path) -> None:
    spec = load_area(WATERHOVEN)
    alone = msgspec.structs.replace(spec, authority=spec.authority[:1])
    with pytest.raises(BadFolder, match="two authorities or more"):
        found(alone, tmp_path / "a")
    points = tuple(p for p in spec.place if p.kind == "nsp")
    orphan = msgspec.structs.replace(spec, place=points, authority=spec.authority)
    assert found(orphan, tmp_path / "b").area.charter.place  # points without an office stand alone
    assert not (tmp_path / "a").exists()


def test_coordination_points_that_stand_in_for_each_other_are_founded(tmp_path: Path) -> None:
    spec = load_area(WATERHOVEN)
    west = PlaceSpec(code="CPW", kind="cp", name="CP-West", fallback="CPO")
    east = msgspec.structs.replace(spec.place[0], fallback="CPW")
    made = found(
        msgspec.structs.replace(spec, place=(east, *spec.place[1:], west)), tmp_path
    ).area.charter
    assert made.place[1].fallback == made.place[5].number
    assert made.place[5].fallback == 1
    assert made.place[1].kind is PlaceKind.CP


def test_a_kit_of_forty_starts_from_its_folders(tmp_path: Path) -> None:
    spec = load_area(WATERHOVEN)
    more = tuple(
        PlaceSpec(
            code=f"P{number}", kind="nsp", name=f"Punt {number}", municipality="Waterhoven",
            area="CPO",
        )
        for number in range(36)
    )  # fmt: skip
    made = found(msgspec.structs.replace(spec, place=spec.place + more), tmp_path)
    assert len(made.area.charter.nodes) == 40
    node = open_runner(tmp_path / "P35", KEY).node
    assert node.charter == made.area.charter
    assert load_keys(tmp_path / "P35", KEY).public == node.card.key
    node.store.close()


# the keys of authorities


def a_key(monkeypatch: pytest.MonkeyPatch, chance: bytes = bytes(range(72))) -> KeyFile:
    cheap(monkeypatch)
    return keyfile.make("authority", "Directeur", PHRASE, chance)


def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """How long Argon2id takes is not what is tested here."""
    whole = lock.stretch
    monkeypatch.setattr(
        lock, "stretch",
        lambda made, phrase: whole(msgspec.structs.replace(made, ops=1, memory_kib=8), phrase),
    )  # fmt: skip


def test_a_key_reads_the_same_from_its_file_and_from_its_code(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert keyfile.CHANCE_BYTES == 72
    key = a_key(monkeypatch)
    letters = keyfile.text(key)
    assert len(letters) < 400  # one code, on paper
    for data in (keyfile.write(key), letters.encode(), letters.lower().encode()):
        assert keyfile.read(data, "authority") == key
    assert keyfile.seed(key, PHRASE) == keyfile.seed_in("authority", bytes(range(72)))
    with pytest.raises(Shut):
        keyfile.seed(key, "molen kaas vuur boot wind")
    with pytest.raises(ValueError, match="another purpose"):
        keyfile.read(keyfile.write(key), "badge")


@given(st.binary(max_size=400))
def test_hostile_bytes_are_no_key(data: bytes) -> None:
    for given_bytes in (data, b"BAKEN1:" + data, b"{" + data):
        with pytest.raises(ValueError, match=r"."):
            keyfile.read(given_bytes, "authority")


def test_the_example_says_what_its_keys_are() -> None:
    told = tomllib.loads(WATERHOVEN.read_text())
    assert len(told["authority"]) >= founding.ADVISED
