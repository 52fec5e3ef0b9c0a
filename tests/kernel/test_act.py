# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Acts as bytes: short arrays, which older and newer versions read of each other.

The invariant: any bytes give an act or a `RemoteError`.
"""

from enum import IntEnum
from typing import Annotated, Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from baken.domain import catalogue
from baken.kernel import text
from baken.kernel.act import Act, ActCodec, is_personal, personal
from baken.kernel.errors import RemoteError

KINDS = {known.does.act.__name__: known.codec for known in catalogue.KINDS.values()}


class Animal(IntEnum):
    DOG = 0
    CAT = 1


class BringPet(Act):
    """As it was at first."""

    animal: Animal
    count: Annotated[int, msgspec.Meta(ge=1, le=99)] = 1
    owner: Annotated[str, personal(max_length=20)] = ""
    caged: bool = False


class BringPetLater(Act):
    """As a later version has it: one public and one personal field appended."""

    animal: Animal
    count: Annotated[int, msgspec.Meta(ge=1, le=99)] = 1
    owner: Annotated[str, personal(max_length=20)] = ""
    caged: bool = False
    feeds_on: Annotated[str, msgspec.Meta(max_length=20)] = ""
    chip: Annotated[str, personal(max_length=20)] = ""


class CountPets(Act):
    """Every field has a default."""

    dogs: int = 0
    cats: int = 0


class ListPets(Act):
    """Texts among other fields, and more of those than a first byte counts."""

    first: str = ""
    numbers: tuple[int, ...] = ()
    second: Annotated[str, msgspec.Meta(max_length=60)] = "geen"
    names: tuple[str, ...] = ()
    third: str = ""
    count: int = 0


OLD, NEW, COUNT = ActCodec(BringPet), ActCodec(BringPetLater), ActCodec(CountPets)
LIST = ActCodec(ListPets)
OWNERS = st.text(max_size=20) | st.sampled_from(["mevrouw De Boer", "de hond van oma", "Rotterdam"])
LINES = st.text() | st.sampled_from(["", "de hond is ziek", "The dog is in the house.", "geen"])
LISTS = st.builds(
    ListPets,
    first=LINES,
    numbers=st.lists(st.integers(0, 70_000), max_size=12).map(tuple),
    second=LINES.map(lambda line: line[:60]),
    names=st.lists(LINES, max_size=3).map(tuple),
    third=LINES,
    count=st.integers(0, 300),
)
PETS = st.builds(
    BringPetLater,
    animal=st.sampled_from(Animal),
    count=st.integers(1, 99),
    owner=OWNERS,
    caged=st.booleans(),
    feeds_on=OWNERS,
    chip=OWNERS,
)


# short


@given(PETS)
def test_an_act_comes_back_from_its_two_parts(act: BringPetLater) -> None:
    assert NEW.decode(*NEW.encode(act)) == act


def test_fields_at_the_end_that_have_their_default_are_left_off() -> None:
    assert OLD.encode(BringPet(animal=Animal.CAT)) == (b"\x91\x01", b"")
    assert OLD.encode(BringPet(animal=Animal.CAT, caged=True)) == (b"\x93\x01\x01\xc3", b"")
    assert OLD.encode(BringPet(animal=Animal.DOG, owner="#")) == (b"\x91\x00", b"\x91\xa1#")


def test_an_act_of_defaults_takes_no_byte() -> None:
    assert COUNT.encode(CountPets()) == (b"", b"")
    assert COUNT.decode(b"", b"") == CountPets()


def test_what_is_personal_stands_in_the_second_part_only() -> None:
    public, private = NEW.encode(BringPetLater(animal=Animal.DOG, owner="Sanne", chip="528-1"))
    assert (public, b"") == NEW.encode(BringPetLater(animal=Animal.DOG))
    assert private
    assert [is_personal(BringPetLater, name) for name in ("animal", "owner", "chip")] == [
        False,
        True,
        True,
    ]


@given(PETS)
def test_an_act_whose_personal_part_is_erased_has_its_defaults_there(act: BringPetLater) -> None:
    erased = NEW.decode(NEW.encode(act)[0], b"")
    assert erased == msgspec.structs.replace(act, owner="", chip="")


# texts


@given(LISTS)
def test_an_act_with_texts_comes_back(act: ListPets) -> None:
    assert LIST.decode(*LIST.encode(act)) == act


@given(LISTS)
def test_a_part_is_never_longer_than_its_array(act: ListPets) -> None:
    public, _ = LIST.encode(act)
    values = [act.first, act.numbers, act.second, act.names, act.third, act.count]
    for default in (0, "", (), "geen", (), ""):
        if values[-1] != default:
            break
        values.pop()
        if not values:
            break
    raw = msgspec.msgpack.encode(values) if values else b""
    assert len(public) <= len(raw)
    assert LIST.decode(raw, b"") == act


def test_a_coded_part_is_the_model_the_other_fields_and_a_stream() -> None:
    stream = text.encode(["de hond is ziek", "geen", "de kat ook"])
    assert stream is not None
    act = ListPets(first="de hond is ziek", third="de kat ook", numbers=(7,))
    assert LIST.encode(act) == (b"\x13\x91\x91\x07" + stream, b"")
    act = ListPets(first="de hond is ziek", third="de kat ook", numbers=tuple(range(14)))
    others = msgspec.msgpack.encode([list(range(14))])
    assert LIST.encode(act) == (b"\x1f\x00\x10" + others + stream, b"")
    act = ListPets(first="de hond is ziek", third="de kat ook")
    assert LIST.encode(act) == (b"\x10" + stream, b"")


def test_a_text_out_of_bounds_is_an_error_also_where_it_is_coded() -> None:
    stream = text.encode(["", "de hond is ziek en de kat ook, en de vogel heeft geen water meer."])
    assert stream is not None
    with pytest.raises(RemoteError, match=r"act\.malformed"):
        LIST.decode(b"\x10" + stream, b"")


@pytest.mark.parametrize("head", [0x00, 0x05, 0x20, 0x7F])
def test_a_text_of_a_model_that_is_not_known_is_an_error_of_its_own(head: int) -> None:
    with pytest.raises(RemoteError, match=r"act\.unknown_model"):
        LIST.decode(bytes((head,)) + b"\x91\x91\x07" + bytes(20_000), b"")


# older and newer


@given(PETS)
def test_an_older_version_reads_a_newer_act_without_what_was_appended(act: BringPetLater) -> None:
    read = OLD.decode(*NEW.encode(act))
    assert read == BringPet(animal=act.animal, count=act.count, owner=act.owner, caged=act.caged)


@given(PETS)
def test_a_newer_version_reads_an_older_act_with_defaults_for_what_was_appended(
    act: BringPetLater,
) -> None:
    old = BringPet(animal=act.animal, count=act.count, owner=act.owner, caged=act.caged)
    assert NEW.decode(*OLD.encode(old)) == msgspec.structs.replace(act, feeds_on="", chip="")


@given(PETS)
def test_an_act_that_says_nothing_new_has_the_same_bytes_in_both_versions(
    act: BringPetLater,
) -> None:
    plain = msgspec.structs.replace(act, feeds_on="", chip="")
    old = BringPet(animal=act.animal, count=act.count, owner=act.owner, caged=act.caged)
    assert NEW.encode(plain) == OLD.encode(old)


# hostile bytes


@pytest.mark.parametrize(
    ("public", "private"),
    [
        (b"", b""),  # a field that must be there
        (b"\x90", b""),
        (b"\x91\x02", b""),  # no such animal
        (b"\x92\x00\x64", b""),  # a hundred
        (b"\x92\x00\xa1x", b""),
        (b"\x91\x00", b"\x91\xb5" + b"x" * 21),  # too long a name
        (b"\x91\x00", b"\x91\xa1\xff"),  # not UTF-8
        (b"\x91\x00\x00", b""),  # something behind it
        (b"\x81\xa6animal\x00", b""),  # a map
        (b"\xdd\xff\xff\xff\xff", b""),
        (b"\x91\x00", b"\xdb\xff\xff\xff\xff"),
        (b"\xc1", b""),
        (b"\x15\x91\x00", b""),  # fewer other fields than it says
        (b"\x1f\x00", b""),
        (b"\x12\x91\x02", b""),  # no such animal, and no text
        (b"\x91\x00", b"\x10\xff\xff"),  # a stream of nothing
    ],
)
def test_what_is_no_act_of_its_kind_is_an_error(public: bytes, private: bytes) -> None:
    with pytest.raises(RemoteError, match=r"act\.malformed"):
        OLD.decode(public, private)


def test_arrays_within_arrays_without_end_are_an_error() -> None:
    with pytest.raises(RemoteError, match=r"act\.malformed"):
        OLD.decode(b"\x94\x00\x01\xc2" + b"\x91" * 12_000 + b"\x90", b"")


packed: st.SearchStrategy[Any] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(1 << 63), (1 << 64) - 1)
    | st.floats(allow_nan=False)
    | st.text(max_size=30)
    | st.binary(max_size=10),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=3), inner, max_size=2)
    ),
    max_leaves=6,
)


@pytest.mark.parametrize("codec", KINDS.values(), ids=KINDS)
@given(data=st.data())
@settings(max_examples=30)
def test_any_bytes_are_an_act_of_the_catalogue_or_an_error(
    codec: ActCodec, data: st.DataObject
) -> None:
    arrays = st.lists(packed, max_size=8).map(msgspec.msgpack.encode)
    coded = st.tuples(arrays, st.binary()).map(
        lambda pair: b"\x1f" + len(pair[0]).to_bytes(2, "big") + pair[0] + pair[1]
    )
    parts = arrays | coded | st.binary()
    public, private = data.draw(st.tuples(parts, parts))
    try:
        act = codec.decode(public, private)
    except RemoteError:
        return
    assert isinstance(act, codec.act_type)


# the rules for whoever writes an act


def test_a_personal_field_without_a_default_is_a_bug() -> None:
    class Forgetful(Act):
        name: Annotated[str, personal()]

    with pytest.raises(AssertionError, match="personal needs defaults"):
        ActCodec(Forgetful)
