# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Joining: requests and admissions, honest and hostile; nothing counts but what proves itself."""

import resource
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from random import Random

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from nacl.public import PrivateKey

from baken.domain.charter import Actor, Charter, Role
from baken.domain.decrees import Agree, RevokeNode, Why
from baken.kernel import signing
from baken.kernel.audience import REGION, Scope, audience, node_of
from baken.kernel.entry import peek
from baken.kernel.errors import Refusal, RemoteError
from baken.node import decreeing, founding, joining
from baken.node import kit as kits
from baken.node.area import WATERHOVEN, Area, load_area
from baken.node.bootstrap import enrol, finish_joining, found_region, node_actor
from baken.node.config import (
    DATABASE,
    BadFolder,
    Settings,
    load_charter,
    load_founded,
    load_keys,
    save_keys,
)
from baken.node.joining import Opened, Request
from baken.node.keys import NodeKeys, new_keys, new_secret
from baken.node.node import Node
from baken.node.runner import open_runner
from baken.store.memory import MemoryStore
from baken.sync.messages import Parcel

from ..area import START_S, a_report, exchange, keys_from

SEEDS = {number: bytes([number] * 32) for number in (1, 2, 3)}
TWO = {number: SEEDS[number] for number in (1, 2)}
GARBAGE = 100_000
YEAR_S = 365 * 86_400


def settings(number: int, _: object) -> Settings:
    return Settings(number=number)


class Region:
    """A founded region in folders."""

    def __init__(self, home: Path) -> None:
        self.home = home
        spec = load_area(WATERHOVEN)
        self.area: Area = found_region(spec, SEEDS, home, START_S, lambda pin: pin, settings)[0]

    def node(self, code: str) -> Node:
        return open_runner(self.home / code).node

    @property
    def founded(self) -> founding.Founded:
        return load_founded(self.home / "WAT")


@pytest.fixture
def region(tmp_path: Path) -> Region:
    return Region(tmp_path / "region")


@contextmanager
def at(region: Region, code: str) -> Iterator[Node]:
    node = region.node(code)
    yield node
    node.store.close()


def asked(place: str = "OND", code: str = "OND2", seed: int = 9) -> tuple[NodeKeys, Request]:
    keys = keys_from(Random(seed))
    return keys, joining.read_request(joining.ask(place, code, keys))


def admit(
    node: Node, requests: Sequence[Request], seeds: dict[int, bytes] | None = None
) -> list[int]:
    changes = joining.changes_for(node.charter, requests)
    decreeing.admit(
        node, changes, TWO if seeds is None else seeds, node_actor(node), START_S + 60,
        new_secret, PrivateKey.generate,
    )  # fmt: skip
    return [change.number for change in changes]


def admission(region: Region, node: Node, number: int) -> bytes:
    return joining.admission(node, region.founded, number, PrivateKey.generate)


def taken(
    opened: Opened, keys: NodeKeys, parcels: Sequence[Parcel] | None = None, now_s: float = 0
) -> Node:
    base = founding.base_of(opened.founded, opened.number)
    told = opened.parcels if parcels is None else parcels
    now_s = now_s or START_S + 120
    return joining.take_region(base, opened.number, keys, MemoryStore(), told, now_s)


# the request


def test_a_request_reads_back_from_its_letters_and_both_sides_have_the_same_words() -> None:
    keys = new_keys()
    data = joining.ask("OND", "OND2", keys)
    letters = joining.letters_of(data)
    assert len(letters) < 400
    for form in (data, letters.encode(), f"  {letters.lower()} ".encode().strip()):
        read = joining.read_request(joining.payload_of(form))
        assert (read.place, read.code, read.key, read.box) == (
            "OND", "OND2", keys.public, keys.box_public,
        )  # fmt: skip
    assert len(joining.words_of(read).replace("-", " ").split()) == 6
    other = msgspec.structs.replace(read, box=bytes(32))
    assert joining.words_of(other) != joining.words_of(read)


@pytest.mark.parametrize("code", ["", "MUCHTOOLONG", "ond", "A B", "É", "-A"])
def test_a_code_that_can_not_be_one_is_not_asked_for(code: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        joining.ask("OND", code, new_keys())


@given(st.binary(max_size=400))
def test_hostile_bytes_are_no_request(data: bytes) -> None:
    for form in (data, b"BJR1" + data):
        with pytest.raises(RemoteError):
            joining.read_request(form)
        with pytest.raises(RemoteError):
            joining.payload_of(data)


@given(st.data())
def test_a_request_of_which_one_bit_changed_is_refused(draw: st.DataObject) -> None:
    data = bytearray(joining.ask("OND", "OND2", keys_from(Random(1))))
    at_bit = draw.draw(st.integers(0, len(data) * 8 - 1))
    data[at_bit // 8] ^= 1 << at_bit % 8
    with pytest.raises(RemoteError):
        joining.read_request(bytes(data))


def test_a_request_signed_with_another_key_is_refused() -> None:
    thief = keys_from(Random(2))
    data = joining.ask("OND", "OND2", keys_from(Random(1)))
    forged = data[:-64] + signing.sign(thief.signer, bytes(32))
    with pytest.raises(RemoteError, match="bad_signature"):
        joining.read_request(forged)


def test_a_hundred_thousand_garbage_requests_cost_little_time_and_no_room() -> None:
    """Half is noise, a tenth looks like a request until its signature is checked."""
    rng = Random(3)
    good = joining.ask("OND", "OND2", keys_from(Random(1)))
    looks_good = bytearray(good)
    begin = time.process_time()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    refused = 0
    for number in range(GARBAGE):
        if number % 10:
            data = rng.randbytes(rng.randrange(400))
        else:
            looks_good[-1 - rng.randrange(64)] ^= 1 + rng.randrange(255)
            data = bytes(looks_good)
        try:
            joining.read_request(data)
        except RemoteError:
            refused += 1
    grown_kib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert refused == GARBAGE
    assert time.process_time() - begin < 30
    assert grown_kib < 20_000
    assert joining.read_request(good).code == "OND2"


# admitting


def test_what_can_not_be_admitted_is_refused_in_words(region: Region) -> None:
    with at(region, "WAT") as wat:
        charter = wat.charter
        _, fine = asked()
        for wrong, code in (
            (asked(place="XYZ")[1], "joining.no_place"),
            (asked(code="BRE", seed=10)[1], "joining.code_taken"),
            (msgspec.structs.replace(fine, key=charter.node[1].key), "joining.key_taken"),
            (msgspec.structs.replace(fine, box=charter.node[1].box), "joining.key_taken"),
        ):
            with pytest.raises(Refusal) as refused:
                joining.changes_for(charter, [fine, wrong])
            assert refused.value.code == code
        with pytest.raises(Refusal):
            joining.changes_for(charter, [fine, fine])


def test_a_node_joins_works_at_once_and_is_known_everywhere(region: Region) -> None:
    keys, request = asked()
    with at(region, "WAT") as wat, at(region, "OND") as ond, at(region, "CPO") as cpo:
        old = ond.submit(a_report(), Actor(1, Role.NSP_DESK), START_S + 1)
        (number,) = admit(wat, [request])
        opened = joining.open_admission(admission(region, wat, number), keys)
        assert opened.words == founding.words(region.founded)
        new = taken(opened, keys)
        assert new.card.code == "OND2"
        assert new.charter == wat.charter
        assert new.region.reads(audience(Scope.OWN, new.place.number))
        report = new.submit(a_report("Kade 3"), Actor(1, Role.NSP_DESK), START_S + 130)
        exchange(wat, cpo, ond, new, now_s=START_S + 140)
        exchange(wat, cpo, ond, new, now_s=START_S + 140)
        assert cpo.record(report.record) is not None
        assert new.record(old.record) is not None
        assert len({node.charter.region for node in (wat, cpo, ond, new)}) == 1
        assert cpo.charter.node.keys() == new.charter.node.keys()


def test_the_order_of_the_acts_says_nothing(region: Region) -> None:
    """Decrees of several nodes, one admitted by another's: shuffled, doubled."""
    keys, request = asked()
    middle, middle_request = asked("BRE", "BRE2", seed=11)
    with at(region, "WAT") as wat:
        (between,) = admit(wat, [middle_request])
        opened = joining.open_admission(admission(region, wat, between), middle)
        bre = taken(opened, middle)
        (number,) = admit(bre, [request])
        opened = joining.open_admission(admission(region, bre, number), keys)
        assert {node_of(peek(one.wires[0])[0]) for one in opened.parcels} == {1, 2, between}
        rng = Random(4)
        for _ in range(20):
            shuffled = [*opened.parcels, *opened.parcels[:2]]
            rng.shuffle(shuffled)
            assert taken(opened, keys, shuffled).charter == bre.charter


def test_a_node_joins_after_the_keys_of_the_region_were_renewed(region: Region) -> None:
    keys, request = asked()
    with at(region, "WAT") as wat:
        decreeing.revoke(
            wat, 3, Why.STOLEN, TWO, node_actor(wat), START_S + 30, new_secret, PrivateKey.generate
        )
        assert wat.charter.epoch(REGION) == 1
        (number,) = admit(wat, [request])
        new = taken(joining.open_admission(admission(region, wat, number), keys), keys)
        assert new.charter == wat.charter
        assert not new.charter.active(3)
        assert new.region.reads(audience(Scope.OWN, 3)), "nobody is left to share this key"
        new.submit(a_report(), Actor(1, Role.NSP_DESK), START_S + 130)


def test_one_authority_alone_admits_nobody_until_another_agrees_elsewhere(region: Region) -> None:
    keys, request = asked()
    with at(region, "WAT") as wat, at(region, "CPO") as cpo:
        (number,) = admit(wat, [request], {1: SEEDS[1]})
        with pytest.raises(KeyError):
            admission(region, wat, number)
        exchange(wat, cpo, now_s=START_S + 70)
        (waiting,) = (
            record for record in cpo.region.records.values() if cpo.region.settled.standing.get(
                record.id
            ) == 1
        )  # fmt: skip
        signed = decreeing.sign(cpo.charter.region, waiting.changes, {2: SEEDS[2]})  # type: ignore[union-attr]
        cpo.submit(Agree(signed=signed), node_actor(cpo), START_S + 80, waiting.id)
        new = taken(joining.open_admission(admission(region, cpo, number), keys), keys)
        assert new.card.code == "OND2"


# hostile admissions


def test_an_admission_for_another_machine_is_refused(region: Region) -> None:
    _, request = asked()
    with at(region, "WAT") as wat:
        (number,) = admit(wat, [request])
        data = admission(region, wat, number)
    with pytest.raises(RemoteError, match="for_another"):
        joining.open_admission(data, new_keys())


def test_an_admission_of_a_node_that_nobody_admitted_is_refused(region: Region) -> None:
    """Somebody in the region hands over the keys; the authorities never signed."""
    keys, request = asked()
    with at(region, "WAT") as wat:
        before = joining.region_parcels(wat)
        (number,) = admit(wat, [request])
        opened = joining.open_admission(admission(region, wat, number), keys)
    with pytest.raises(RemoteError, match="not_admitted"):
        taken(opened, keys, before)
    with pytest.raises(RemoteError, match="not_admitted"):
        taken(opened, keys, [])
    with pytest.raises(RemoteError, match="for_another"):
        taken(msgspec.structs.replace(opened, number=1), keys)


def test_a_clock_that_is_years_behind_is_named(region: Region) -> None:
    keys, request = asked()
    with at(region, "WAT") as wat:
        (number,) = admit(wat, [request])
        opened = joining.open_admission(admission(region, wat, number), keys)
    with pytest.raises(RemoteError, match="clock_behind"):
        taken(opened, keys, now_s=START_S - YEAR_S)


def test_acts_of_another_region_prove_nothing_here(region: Region, tmp_path: Path) -> None:
    keys, request = asked()
    other = Region(tmp_path / "other")
    with at(region, "WAT") as wat, at(other, "WAT") as theirs:
        (number,) = admit(wat, [request])
        assert admit(theirs, [request]) == [number]
        opened = joining.open_admission(admission(region, wat, number), keys)
        strange = joining.open_admission(admission(other, theirs, number), keys)
        assert strange.words != opened.words, "what people compare aloud"
    with pytest.raises(RemoteError, match="not_admitted"):
        taken(opened, keys, strange.parcels)


class Hostile:
    """An honest admission, made once, to spoil."""

    def __init__(self, home: Path) -> None:
        region = Region(home)
        self.keys, request = asked()
        with at(region, "WAT") as wat:
            (number,) = admit(wat, [request])
            self.data = admission(region, wat, number)
            self.charter = wat.charter


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Hostile:
    return Hostile(tmp_path_factory.mktemp("hostile"))


@given(st.data())
def test_an_admission_that_was_changed_gives_the_same_charter_or_an_error(
    hostile: Hostile, draw: st.DataObject
) -> None:
    data = bytearray(hostile.data)
    match draw.draw(st.sampled_from(["flip", "cut", "insert", "swap"])):
        case "flip":
            for _ in range(draw.draw(st.integers(1, 4))):
                bit = draw.draw(st.integers(0, len(data) * 8 - 1))
                data[bit // 8] ^= 1 << bit % 8
        case "cut":
            del data[draw.draw(st.integers(0, len(data) - 1)) :]
        case "insert":
            place = draw.draw(st.integers(0, len(data)))
            data[place:place] = draw.draw(st.binary(min_size=1, max_size=40))
        case "swap":
            a, b = sorted(draw.draw(st.tuples(*[st.integers(0, len(data))] * 2)))
            data = data[:a] + data[b:] + data[a:b]
    try:
        opened = joining.open_admission(bytes(data), hostile.keys)
        node = taken(opened, hostile.keys)
    except RemoteError:
        return
    assert node.charter.region == hostile.charter.region
    assert node.charter.authorities == hostile.charter.authorities
    assert set(node.charter.nodes) <= set(hostile.charter.nodes)


@given(st.binary(max_size=2000))
def test_hostile_bytes_are_no_admission(data: bytes) -> None:
    keys = keys_from(Random(5))
    for form in (data, b"BJA1" + data):
        with pytest.raises(RemoteError):
            joining.open_admission(form, keys)


# in a folder


def test_finishing_leaves_nothing_where_the_region_does_not_admit(
    region: Region, tmp_path: Path
) -> None:
    keys, request = asked()
    home = tmp_path / "new"
    save_keys(home, keys)
    files = {path.name for path in home.iterdir()}
    with at(region, "WAT") as wat:
        (number,) = admit(wat, [request])
        opened = joining.open_admission(admission(region, wat, number), keys)
    hollow = msgspec.structs.replace(opened, parcels=opened.parcels[:1])
    with pytest.raises(RemoteError, match="not_admitted"):
        finish_joining(home, None, hollow, keys, settings, START_S + 99, str)
    assert {path.name for path in home.iterdir()} == files
    node, people = finish_joining(home, None, opened, keys, settings, START_S + 99, str)
    node.store.close()
    assert [person.place for person in people] == ["OND2"]
    again = open_runner(home).node
    assert again.card.number == number
    again.store.close()
    with pytest.raises(BadFolder, match="already holds a node"):
        finish_joining(home, None, opened, keys, settings, START_S + 99, str)


def test_a_node_that_lost_its_database_begins_a_new_life_by_its_admission(
    region: Region,
) -> None:
    home = region.home / "OND"
    keys = load_keys(home)
    (home / DATABASE).unlink()
    with pytest.raises(BadFolder, match="is missing"):
        open_runner(home)
    with at(region, "WAT") as wat:
        opened = joining.open_admission(admission(region, wat, 3), keys)
    node, _ = finish_joining(home, None, opened, keys, settings, START_S + 99, str)
    assert node.life == 1
    assert node.card.code == "OND"
    node.store.close()


# a kit


TABLE = """code;kind;name;municipality;address;area;fallback;services;roles;node
CPW;cp;CP-West;;Kazerne West;;;;cp_duty_officer cp_assessor;
K01;nsp;Kade;Waterhoven;Kade 1;CPW;CPO;info emrep;nsp_coordinator nsp_desk;
K02;nsp;Dijk;Waterhoven;;CPO;;;;-
OND;;;;;;;;;OND2
"""


def kit_of(region: Region, text: str = TABLE) -> kits.Kit:
    return kits.read_kit(text.encode(), charter_of(region))


def charter_of(region: Region) -> Charter:
    with at(region, "WAT") as wat:
        return wat.charter


def test_a_kit_is_enrolled_in_one_go(region: Region, tmp_path: Path) -> None:
    kit = kit_of(region)
    assert kit.wrong == ()
    with at(region, "WAT") as wat:
        people = enrol(
            wat, region.founded, kit, SEEDS, tmp_path / "kit", START_S + 60, str, settings
        )
        charter = wat.charter
        points = {one.plan.code for one in wat.records(wat.query("points"))}
    assert {"OND", "BRE", "K01", "K02"} <= points
    assert [card.code for card in charter.nodes][-3:] == ["CPW", "K01", "OND2"]
    assert not any(card.place == charter.nodes[-3].place + 2 for card in charter.nodes)
    for code in ("CPW", "K01", "OND2"):
        node = open_runner(tmp_path / "kit" / code).node
        assert node.charter == charter
        assert node.region.reads(audience(Scope.OWN, node.place.number))
        node.store.close()
    assert {person.place for person in people} == {"CPW", "K01", "OND2"}
    assert load_charter(tmp_path / "kit" / "K01", charter.nodes[-2].number).region == charter.region


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (";nsp;x;W;;;;;;", "code"),
        ("ABC;castle;x;W;;;;;;", "kind: 'castle'"),
        ("ABC;nsp;;W;;;;;;", "name: a new place needs one"),
        ("ABC;nsp;x;;;;;;;", "municipality: needed"),
        ("ABC;nsp;x;W;;XYZ;;;;", "area: there is no place XYZ"),
        ("ABC;nsp;x;W;;WAT;;;;", "area: WAT is no coordination point"),
        ("ABC;gct;x;W;;CPO;;;;", "only a support point"),
        ("ABC;nsp;x;W;;;;beer;;", "no service 'beer'"),
        ("ABC;nsp;x;W;;;;;nsp_king;", "no role 'nsp_king'"),
        ("ABC;nsp;x;W;;;;;cp_assessor;", "not all roles at a nsp"),
        ("ABC;nsp;x;W;;;;;;TOOLONGCODE", "node: 'TOOLONGCODE'"),
        ("ABC;nsp;x;W;;;;;;BRE", "call sign BRE is of another"),
        ("OND;nsp;x;W;;;;;;", "there already"),
        ("OND;;;;;;;;;", "call sign OND is of another"),
        ("ABC;nsp;" + "x" * 81 + ";W;;;;;;", "name: at most 80"),
    ],
)
def test_every_line_that_is_wrong_is_named(hostile: Hostile, line: str, said: str) -> None:
    kit = kits.read_kit((TABLE + line + "\n").encode(), hostile.charter)
    wrong = dict(kit.wrong)
    assert said in wrong[6]
    assert kit.places == ()
    assert kit.computers == ()


@given(st.binary(max_size=3000) | st.text(max_size=500).map(str.encode))
def test_any_bytes_are_a_table_or_say_what_is_wrong(hostile: Hostile, data: bytes) -> None:
    for form in (data, TABLE.encode() + data, b"code\n" + data):
        kit = kits.read_kit(form, hostile.charter)
        assert not kit.wrong or not (kit.places or kit.computers)


def test_too_few_authorities_enrol_nothing_and_make_no_folder(
    region: Region, tmp_path: Path
) -> None:
    kit = kit_of(region)
    with at(region, "WAT") as wat:
        for seeds in ({1: SEEDS[1]}, {}):
            with pytest.raises(BadFolder, match="not enough"):
                enrol(wat, region.founded, kit, seeds, tmp_path / "kit", START_S, str, settings)
        assert wat.charter == region.area.charter
    assert not (tmp_path / "kit").exists()


def test_a_revoked_node_stays_out_whatever_it_asks(region: Region) -> None:
    """The same machine can't come back under its old keys."""
    keys = load_keys(region.home / "OND")
    with at(region, "WAT") as wat:
        change = RevokeNode(node=3, why=Why.STOLEN)
        decreeing.decide(wat, [change], TWO, node_actor(wat), START_S + 30)
        request = joining.read_request(joining.ask("OND", "OND9", keys))
        with pytest.raises(Refusal):
            joining.changes_for(wat.charter, [request])
