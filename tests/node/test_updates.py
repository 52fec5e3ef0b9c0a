# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Updates: what counts as signed, and what becomes of a file that is not what it should be.

The invariant: any bytes give an update that enough have signed, or a `RemoteError`.
"""

import io
import os
import zipfile
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from baken.bearers import courier
from baken.kernel import signing
from baken.kernel.errors import RemoteError
from baken.node import updates
from baken.node.updates import Signer, Trust, Update

from .releases_made import SEEDS, STRANGER, TRUST, manifest, update, wheel, wheels

Y, Z, X = SEEDS.values()


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return update(tmp_path_factory.mktemp("made"), "0.2.0").read_bytes()


def head(data: bytes) -> Update:
    return updates.read(io.BytesIO(data))


def refused(path: Path, trust: Trust = TRUST) -> str:
    with pytest.raises(RemoteError) as error:
        updates.check(path, [trust])
    return error.value.code


# who signed it


def test_two_of_the_keys_are_enough_and_are_named(tmp_path: Path) -> None:
    found = updates.check(update(tmp_path, "0.2.0"), [TRUST])
    assert (found.manifest.version, found.signers) == ("0.2.0", ("Y", "Z"))


@pytest.mark.parametrize(
    "seeds", [(), (Y,), (Y, Y), (Y, STRANGER), (STRANGER, bytes(32))],
    ids=["nobody", "one", "one twice", "one and a stranger", "strangers"],
)  # fmt: skip
def test_fewer_are_not_enough(tmp_path: Path, seeds: tuple[bytes, ...]) -> None:
    assert refused(update(tmp_path, "0.2.0", seeds=seeds)) == "update.unsigned"


def test_one_key_under_two_names_is_one(tmp_path: Path) -> None:
    twice = Trust(tuple(Signer(name, signing.public_key(Y)) for name in ("Y", "also Y")), 2)
    assert refused(update(tmp_path, "0.2.0", seeds=(Y, Z)), twice) == "update.unsigned"


def test_either_group_may_sign_but_not_one_of_each(tmp_path: Path) -> None:
    """The makers of Baken, or the authorities of the region."""
    keys = [bytes((number,)) * 32 for number in range(20, 24)]
    makers, authorities = (
        Trust(tuple(Signer(f"{seed[0]}", signing.public_key(seed)) for seed in pair), 2)
        for pair in (keys[:2], keys[2:])
    )
    both = [makers, authorities]
    assert updates.look(update(tmp_path, "0.2.0", seeds=keys[2:]), both).signers == ("22", "23")
    with pytest.raises(RemoteError, match=r"update\.unsigned"):
        updates.look(update(tmp_path, "0.3.0", seeds=keys[1:3]), both)


def test_the_second_signs_later_and_elsewhere(tmp_path: Path) -> None:
    path = update(tmp_path, "0.2.0", seeds=(Y,))
    assert refused(path) == "update.unsigned"
    updates.add_signature(path, Z)
    updates.add_signature(path, Z)
    assert updates.check(path, [TRUST]).signers == ("Y", "Z")
    assert len(head(path.read_bytes()).signatures) == 2


def test_a_signature_under_something_else_does_not_count(whole: bytes) -> None:
    """Nor one under the same bytes without the words before them: those of an act, say."""
    found = head(whole)
    plain = tuple(
        (signing.public_key(seed), signing.sign(signing.signer(seed), found.raw)) for seed in (Y, Z)
    )
    with pytest.raises(RemoteError, match=r"update\.unsigned"):
        updates.signers_of(msgspec.structs.replace(found, signatures=plain), [TRUST])


def test_a_trust_of_one_is_none() -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({"signers": [], "quorum": 1}, Trust)


# what it holds


def test_what_all_have_stays_out_and_is_still_named_and_signed(tmp_path: Path) -> None:
    first = update(tmp_path, "0.1.0")
    second = update(tmp_path, "0.2.0", known=manifest(first).wheels)
    packed = {one.name: one.packed for one in manifest(second).wheels}
    assert packed == {
        "added-1.0-py3-none-any.whl": False,
        "baken-0.2.0-py3-none-any.whl": True,
    }
    assert second.stat().st_size < first.stat().st_size


def test_the_same_wheels_and_keys_give_the_same_bytes(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    made = wheels(tmp_path / "w", "0.2.0")
    one = update(tmp_path / "a", "0.2.0", made=made)
    other = update(tmp_path / "b", "0.2.0", made=made[::-1])
    assert one.read_bytes() == other.read_bytes()


def test_the_versions_on_the_air_and_of_the_database_are_read_from_the_wheel(
    tmp_path: Path,
) -> None:
    made = wheels(tmp_path / "w", "0.2.0", wire=7, store=3)
    told = manifest(update(tmp_path, "0.2.0", made=made))
    assert (told.wire, told.store) == (7, 3)


def test_what_is_no_release_is_refused_with_a_reason(tmp_path: Path) -> None:
    own, added = wheels(tmp_path / "w", "0.2.0")
    bare = wheel(tmp_path / "baken-0.3.0-py3-none-any.whl", {"baken/__init__.py": ""})
    junk = tmp_path / "baken-0.4.0-py3-none-any.whl"
    junk.write_bytes(b"PK")
    odd = wheel(tmp_path / "baken-0.5.0rc1-py3-none-any.whl", _members(own))
    for given_, says in [
        ([added], "one wheel of Baken"),
        ([own, own], "one wheel of Baken"),
        ([bare, added], "no baken/sync/messages.py"),
        ([junk], "no baken/sync/messages.py"),
        ([odd], "update.malformed"),
    ]:
        with pytest.raises(updates.BadWheels, match=says):
            updates.make(given_)


def _members(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_a_later_version_may_say_more_in_its_manifest(whole: bytes) -> None:
    raw = msgspec.json.decode(head(whole).raw)
    assert updates.manifest_of(msgspec.json.encode(raw | {"later": [1]})).version == "0.2.0"


@pytest.mark.parametrize(
    "change",
    [
        {"version": "0.2"}, {"version": "../../x"}, {"version": "0.2.0\n"}, {"version": "0.3.0"},
        {"since": "later"}, {"wheels": []}, {"wire": "1"},
        {"wheels": [{"name": "../baken-0.2.0-py3-none-any.whl", "size": 1, "sha256": "0" * 64}]},
        {"wheels": [{"name": "baken-0.2.0-py3-none-any.whl", "size": 0, "sha256": "0" * 64}]},
        {"wheels": [{"name": "baken-0.2.0-py3-none-any.whl", "size": 1, "sha256": "0" * 63}]},
        {"wheels": [{"name": "baken-0.2.0-py3-none-any.whl", "size": 1, "sha256": "0" * 64}] * 2},
        {"wheels": [{"name": f"a{n}-1-py3-none-any.whl", "size": 1 << 27, "sha256": "0" * 64}
                    for n in range(5)]
         + [{"name": "baken-0.2.0-py3-none-any.whl", "size": 1, "sha256": "0" * 64}]},
    ],
)  # fmt: skip
def test_a_manifest_that_can_not_be_is_refused(whole: bytes, change: dict[str, object]) -> None:
    raw = msgspec.json.decode(head(whole).raw)
    with pytest.raises(RemoteError, match=r"update\.malformed"):
        updates.manifest_of(msgspec.json.encode(raw | change))


# hostile bytes


@given(data=st.data())
def test_one_changed_byte_is_never_taken_for_what_was_signed(
    whole: bytes, data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("spoilt") / "x.update"
    at = data.draw(st.integers(0, len(whole) - 1))
    spoilt = bytearray(whole)
    spoilt[at] ^= data.draw(st.integers(1, 255))
    path.write_bytes(spoilt)
    assert refused(path).startswith("update.")


@given(cut=st.integers(0, 10**6))
def test_cut_off_anywhere_it_is_not_whole(
    whole: bytes, cut: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("torn") / "x.update"
    path.write_bytes(whole[: cut % len(whole)])
    assert refused(path) in ("update.torn", "update.not_an_update", "update.other_format")
    path.write_bytes(whole + b"x")
    assert refused(path) == "update.trailing"


@given(junk=st.binary(max_size=300), kept=st.integers(0, 40))
def test_any_bytes_are_a_remote_error(whole: bytes, junk: bytes, kept: int) -> None:
    with pytest.raises(RemoteError, match=r"update\."):
        updates.signers_of(head(whole[:kept] + junk), [TRUST])


def test_a_length_that_can_not_be_takes_no_memory() -> None:
    with pytest.raises(RemoteError, match=r"update\.malformed"):
        head(b"BAKU\x01\xff\xff\xff\xff" + bytes(100))


# the stick


def test_only_plain_files_with_our_name_are_looked_at(tmp_path: Path, whole: bytes) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    good = stick / "baken-0.2.0.update"
    good.write_bytes(whole)
    (stick / "baken-0.3.0.update").symlink_to(good)
    os.mkfifo(stick / "baken-0.4.0.update")
    (stick / "baken-0.5.0.update").mkdir()
    (stick / "baken-0.6.0.update").write_bytes(whole[:-1])
    (stick / "other.update").write_bytes(whole)
    assert [found.path for found in updates.find(stick, [TRUST])] == [good]
    assert updates.find(stick / "gone", [TRUST]) == []
    for name, code in [
        ("baken-0.3.0.update", "update.link"),
        ("baken-0.4.0.update", "update.not_a_file"),
        ("baken-0.5.0.update", "update.not_a_file"),
        ("gone", "update.missing"),
    ]:
        assert refused(stick / name) == code


def test_a_stick_full_of_names_is_looked_at_in_bounds(
    tmp_path: Path, whole: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(updates.FOUND_MAX * 3):
        (tmp_path / f"baken-9.0.{number}.update").write_bytes(b"junk")
    (tmp_path / "baken-0.2.0.update").write_bytes(whole)
    looked: list[Path] = []
    real = updates.opened

    def opened(path: Path) -> object:
        looked.append(path)
        return real(path)

    monkeypatch.setattr(updates, "opened", opened)
    assert updates.find(tmp_path, [TRUST]) == []
    assert len(looked) == updates.FOUND_MAX


def test_an_update_and_a_bag_lie_side_by_side(tmp_path: Path, whole: bytes) -> None:
    """Neither is in the other's way, however many there are of them."""
    (tmp_path / "baken-0.2.0.update").write_bytes(whole)
    for number in range(courier.FILES_MAX):
        (tmp_path / courier.name_of("OND", "CPO", number)).write_bytes(b"x")
    assert courier.find(tmp_path).left_out == 0
    assert len(courier.find(tmp_path).files) == courier.FILES_MAX
    assert len(updates.find(tmp_path, [TRUST])) == 1
