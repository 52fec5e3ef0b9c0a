# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The lock of a folder: passphrases, parts, typing mistakes, and that one part says nothing."""

import itertools
from collections import Counter

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from baken.node import lock
from baken.node.lock import (
    ALPHABET,
    GROUP_LETTERS,
    KEY_BYTES,
    KEYHOLDERS_MAX,
    NONCE_BYTES,
    PART_BYTES,
    SALT_BYTES,
    SPLIT_BYTES,
    FolderKey,
    Lock,
    Shut,
)

# As cheap as Argon2id goes: what is tested here is not how long it takes.
CHEAP = Lock(bytes(range(SALT_BYTES)), ops=1, memory_kib=8)
KEY = FolderKey(bytes(range(KEY_BYTES)))
NONCE = bytes(NONCE_BYTES)
PHRASE = "molen-kaas-vuur-boot-zand"
parts = st.binary(min_size=PART_BYTES, max_size=PART_BYTES)
chances = st.binary(min_size=SPLIT_BYTES, max_size=SPLIT_BYTES)


def held(phrases: dict[str, str], made: Lock = CHEAP, key: FolderKey = KEY) -> Lock:
    for number, (who, phrase) in enumerate(phrases.items()):
        nonce = bytes([number]) * NONCE_BYTES
        made = lock.with_keyholder(made, who, lock.stretch(made, phrase), key, nonce)
    return made


def code_of(shut: "pytest.ExceptionInfo[Shut]") -> tuple[str, int, int]:
    return shut.value.code, shut.value.part, shut.value.group


# passphrases


def test_every_keyholder_opens_the_same_folder() -> None:
    made = held({"beheerder": PHRASE, "coördinator": "zon-zee-wind-water-zout"})
    assert lock.open_by_passphrase(made, PHRASE) == KEY
    assert lock.open_by_passphrase(made, "zon-zee-wind-water-zout") == KEY


@pytest.mark.parametrize("phrase", ["", "molen", PHRASE + "x", PHRASE[1:], "molen-vuur-kaas"])
def test_another_passphrase_does_not_open_it(phrase: str) -> None:
    with pytest.raises(Shut) as shut:
        lock.open_by_passphrase(held({"beheerder": PHRASE}), phrase)
    assert shut.value.code == "passphrase.wrong"


def test_nobody_opens_a_lock_without_keyholders() -> None:
    with pytest.raises(Shut, match=r"passphrase\.wrong"):
        lock.open_by_passphrase(CHEAP, "")


@pytest.mark.parametrize(
    "typed",
    ["Molen Kaas Vuur Boot Zand", "  molen-kaas vuur--boot\tzand ", "MOLEN–KAAS–VUUR–BOOT–ZAND"],
)
def test_capitals_spaces_and_hyphens_of_a_passphrase_do_not_matter(typed: str) -> None:
    assert lock.open_by_passphrase(held({"beheerder": PHRASE}), typed) == KEY


def test_an_accent_counts_however_it_is_typed() -> None:
    made = held({"beheerder": "caf\u00e9-terras-bij-de-brug"})
    assert lock.open_by_passphrase(made, "cafe\u0301-terras-bij-de-brug") == KEY
    with pytest.raises(Shut):
        lock.open_by_passphrase(made, "cafe-terras-bij-de-brug")


def test_a_very_long_passphrase_is_refused_before_it_costs_anything() -> None:
    with pytest.raises(Shut, match=r"passphrase\.long"):
        lock.stretch(CHEAP, "a" * 1_000_000)


@pytest.mark.parametrize(("phrase", "good"), [("kort", False), ("- - - - - - - - -", False),
                                              ("a" * 15, True), ("a" * 201, False)])  # fmt: skip
def test_a_new_passphrase_has_some_length(phrase: str, good: bool) -> None:
    if good:
        assert lock.good_passphrase(phrase) == phrase
    else:
        with pytest.raises(Shut):
            lock.good_passphrase(phrase)


@given(st.binary(min_size=lock.WORDS_IN_PASSPHRASE, max_size=lock.WORDS_IN_PASSPHRASE))
def test_a_passphrase_that_is_made_is_good_and_says_each_byte(chance: bytes) -> None:
    phrase = lock.passphrase_of(chance)
    assert lock.good_passphrase(phrase) == phrase
    assert phrase.count("-") == len(chance) - 1
    assert len({lock.passphrase_of(bytes([byte])) for byte in range(256)}) == 256


def test_a_new_passphrase_takes_the_place_of_the_old() -> None:
    made = held({"beheerder": "zon-zee-wind-water-zout"}, held({"beheerder": PHRASE}))
    assert len(made.keyholders) == 1
    with pytest.raises(Shut):
        lock.open_by_passphrase(made, PHRASE)


def test_who_is_removed_does_not_get_in_and_the_others_do() -> None:
    made = held({"beheerder": PHRASE, "coördinator": "zon-zee-wind-water-zout"})
    made = lock.without_keyholder(made, "beheerder")
    with pytest.raises(Shut):
        lock.open_by_passphrase(made, PHRASE)
    assert lock.open_by_passphrase(made, "zon-zee-wind-water-zout") == KEY


def test_the_last_way_in_is_not_removed() -> None:
    made = held({"beheerder": PHRASE})
    with pytest.raises(Shut, match=r"keyholders\.last"):
        lock.without_keyholder(made, "beheerder")
    with pytest.raises(Shut, match=r"keyholders\.unknown"):
        lock.without_keyholder(made, "iemand")
    made, texts = lock.with_parts(made, KEY, bytes(SPLIT_BYTES))
    assert lock.open_by_parts(lock.without_keyholder(made, "beheerder"), *texts) == KEY


def test_keyholders_are_bounded_and_named() -> None:
    stretched = lock.stretch(CHEAP, PHRASE)
    made = CHEAP
    for number in range(KEYHOLDERS_MAX):
        made = lock.with_keyholder(made, f"rol {number}", stretched, KEY, NONCE)
    with pytest.raises(Shut, match=r"keyholders\.many"):
        lock.with_keyholder(made, "nog een", stretched, KEY, NONCE)
    assert len(lock.with_keyholder(made, "rol 3", stretched, KEY, NONCE).keyholders) == 8
    for name in ("", "  ", "x" * 61, "a\nb"):
        with pytest.raises(Shut, match=r"keyholders\.name"):
            lock.with_keyholder(CHEAP, name, stretched, KEY, NONCE)


# parts


@given(chances, st.booleans())
def test_both_parts_open_the_folder_in_either_order(chance: bytes, turned: bool) -> None:
    made, texts = lock.with_parts(held({"beheerder": PHRASE}), KEY, chance)
    assert lock.open_by_parts(made, *(texts[::-1] if turned else texts)) == KEY
    assert lock.open_by_passphrase(made, PHRASE) == KEY, "either way gives the same key"


@given(parts, parts, parts)
def test_one_part_alone_says_nothing(part: bytes, secret: bytes, other_secret: bytes) -> None:
    """For every part and every secret there is exactly one other part, and it is as likely as any:
    so whoever holds one knows of the secret what they knew before."""
    for wanted in (secret, other_secret):
        (rest,) = {bytes(a ^ b for a, b in zip(part, wanted, strict=True))}
        assert lock.split(wanted, part) == (part, rest)
        assert lock.split(wanted, rest) == (rest, part)


def test_what_one_part_shows_is_uniform_whatever_the_secret() -> None:
    """Counted: over all chance, each byte of either part is each value equally often."""
    for secret in (bytes(PART_BYTES), b"\xff" * PART_BYTES, bytes(range(PART_BYTES))):
        for half in (0, 1):
            seen = Counter(
                lock.split(secret, bytes([value]) * PART_BYTES)[half][at]
                for value in range(256)
                for at in range(PART_BYTES)
            )
            assert set(seen.values()) == {PART_BYTES}
            assert len(seen) == 256


def test_the_secret_under_the_parts_is_not_the_folder_key() -> None:
    """So that parts can be made anew: the old pair opens nothing any more."""
    made, old = lock.with_parts(CHEAP, KEY, bytes(range(SPLIT_BYTES)))
    again, new = lock.with_parts(made, KEY, bytes(range(1, SPLIT_BYTES + 1)))
    assert lock.open_by_parts(again, *new) == KEY
    with pytest.raises(Shut, match=r"part\.old"):
        lock.open_by_parts(again, *old)
    for one, other in ((old[0], new[1]), (new[0], old[1])):
        with pytest.raises(Shut, match=r"part\.mixed"):
            lock.open_by_parts(again, one, other)


@given(chances)
def test_new_parts_have_another_number_even_with_the_same_chance(chance: bytes) -> None:
    made, old = lock.with_parts(CHEAP, KEY, chance)
    again, new = lock.with_parts(made, KEY, chance)
    assert lock.read_part(old[0])[1] != lock.read_part(new[0])[1]
    assert lock.open_by_parts(again, *new) == KEY


def test_one_part_twice_or_parts_that_were_never_made_do_not_open_it() -> None:
    made, (one, other) = lock.with_parts(CHEAP, KEY, bytes(range(SPLIT_BYTES)))
    with pytest.raises(Shut, match=r"part\.same"):
        lock.open_by_parts(made, one, one)
    with pytest.raises(Shut, match=r"part\.none"):
        lock.open_by_parts(CHEAP, one, other)


def test_the_parts_of_another_folder_do_not_open_this_one() -> None:
    """Even where the number of the pair happens to be the same."""
    chance = bytes(range(SPLIT_BYTES))
    made, _ = lock.with_parts(CHEAP, KEY, chance)
    _, texts = lock.with_parts(CHEAP, KEY, bytes(PART_BYTES) + chance[PART_BYTES:])
    with pytest.raises(Shut, match=r"part\.wrong"):
        lock.open_by_parts(made, *texts)


# typing


@given(st.integers(1, 2), st.integers(0, 2047), parts)
def test_a_part_is_read_as_it_was_written(half: int, number: int, part: bytes) -> None:
    text = lock.part_text(half, number, part)
    assert lock.read_part(text) == (half, number, part)
    assert [len(group) for group in text.split(" ")] == [GROUP_LETTERS] * 7
    assert set(text) <= {*ALPHABET, " "}
    sloppy = text.lower().replace(" ", "-").replace("0", "o").replace("1", "l")
    assert lock.read_part(f"  {sloppy}\n") == (half, number, part)
    assert lock.looks_like_part(text)


@given(parts, st.integers(0, 34), st.sampled_from(ALPHABET))
def test_any_letter_that_is_mistyped_is_named_by_its_group(
    part: bytes, at: int, letter: str
) -> None:
    plain = lock.part_text(1, 7, part).replace(" ", "")
    typed = plain[:at] + letter + plain[at + 1 :]
    if typed == plain:
        return
    with pytest.raises(Shut) as shut:
        lock.read_part(typed, 2)
    assert code_of(shut) == ("part.group", 2, at // GROUP_LETTERS + 1)


@given(parts, st.integers(0, 33))
def test_any_two_neighbours_that_changed_places_are_noticed(part: bytes, at: int) -> None:
    plain = lock.part_text(2, 7, part).replace(" ", "")
    typed = plain[:at] + plain[at + 1] + plain[at] + plain[at + 2 :]
    if typed == plain:
        return
    with pytest.raises(Shut) as shut:
        lock.read_part(typed)
    assert shut.value.code == "part.group"
    assert shut.value.group in (at // GROUP_LETTERS + 1, (at + 1) // GROUP_LETTERS + 1)


@given(parts)
def test_groups_in_another_order_are_noticed(part: bytes) -> None:
    groups = lock.part_text(1, 7, part).split(" ")
    for one, other in itertools.combinations(range(len(groups)), 2):
        turned = groups.copy()
        turned[one], turned[other] = groups[other], groups[one]
        with pytest.raises(Shut, match=r"part\.group"):
            lock.read_part(" ".join(turned))


@given(st.text(max_size=80))
def test_whatever_is_typed_is_read_or_refused(text: str) -> None:
    if lock.looks_like_part(text):
        assert lock.part_text(*lock.read_part(text))
    else:
        with pytest.raises(Shut, match=r"part\.(length|group)"):
            lock.read_part(text)


@pytest.mark.parametrize("text", [PHRASE, "", "x" * 100_000, "10TKH S9JCV"])
def test_a_passphrase_does_not_look_like_a_part(text: str) -> None:
    assert not lock.looks_like_part(text)


# the file


def test_a_lock_is_read_as_it_was_written() -> None:
    made, _ = lock.with_parts(held({"beheerder": PHRASE, "b": "x" * 20}), KEY, bytes(SPLIT_BYTES))
    assert lock.read_lock(lock.write_lock(made)) == made


def test_the_parameters_stand_beside_the_wrapped_key() -> None:
    written = msgspec.json.decode(lock.write_lock(Lock(bytes(SALT_BYTES))))
    assert (written["ops"], written["memory_kib"]) == (lock.OPS, lock.MEMORY_KIB)
    assert lock.MEMORY_KIB >= 64 * 1024, "less is cheap to guess on graphics cards"


def test_a_lock_holds_no_secret_in_clear() -> None:
    made, texts = lock.with_parts(held({"beheerder": PHRASE}), KEY, bytes(range(SPLIT_BYTES)))
    written = lock.write_lock(made)
    assert KEY.secret not in written
    for text in (PHRASE, *texts):
        assert text.encode() not in written
    for secret in (KEY.secret, lock.read_part(texts[0])[2], lock.read_part(texts[1])[2]):
        assert msgspec.json.encode(secret)[1:-2] not in written
        assert repr(secret) not in repr(KEY)


@pytest.mark.parametrize(
    "change",
    [{"ops": 65}, {"ops": 0}, {"memory_kib": 1 << 21}, {"memory_kib": 7}, {"salt": ""},
     {"keyholders": [{"who": "a", "wrapped": ""}] * 9}, {"more": 1}, {"split": {}}],
)  # fmt: skip
def test_a_lock_that_can_not_be_or_would_cost_too_much_is_refused(
    change: dict[str, object],
) -> None:
    good = msgspec.json.decode(lock.write_lock(held({"beheerder": PHRASE})))
    with pytest.raises(ValueError, match=r"."):
        lock.read_lock(msgspec.json.encode(good | change))


@given(st.binary(max_size=200))
def test_any_bytes_are_a_lock_or_a_value_error(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        lock.read_lock(data)


def test_a_huge_lock_is_refused() -> None:
    with pytest.raises(ValueError, match="too long"):
        lock.read_lock(b" " * 1_000_000)


def test_a_wrapped_key_or_salt_that_somebody_changed_opens_nothing() -> None:
    made = held({"beheerder": PHRASE})
    (holder,) = made.keyholders
    for at in range(len(holder.wrapped)):
        spoilt = bytearray(holder.wrapped)
        spoilt[at] ^= 1 << at % 8
        changed = msgspec.structs.replace(holder, wrapped=bytes(spoilt))
        with pytest.raises(Shut):
            lock.open_by_passphrase(msgspec.structs.replace(made, keyholders=(changed,)), PHRASE)
    for change in ({"salt": bytes(SALT_BYTES)}, {"ops": 2}, {"memory_kib": 16}):
        with pytest.raises(Shut):
            lock.open_by_passphrase(msgspec.structs.replace(made, **change), PHRASE)


# files


@given(st.binary(max_size=200), st.binary(min_size=NONCE_BYTES, max_size=NONCE_BYTES))
def test_a_file_is_unsealed_as_it_was_sealed(data: bytes, nonce: bytes) -> None:
    sealed = lock.seal(KEY, "secret.json", data, nonce)
    assert lock.unseal(KEY, "secret.json", sealed) == data
    if len(data) > 4:
        assert data not in sealed[NONCE_BYTES:]


@given(st.integers(0, 10_000), st.integers(0, 7))
def test_a_sealed_file_that_changed_does_not_open(at: int, bit: int) -> None:
    sealed = bytearray(lock.seal(KEY, "secret.json", b"zaad en doos", NONCE))
    sealed[at % len(sealed)] ^= 1 << bit
    with pytest.raises(Shut, match="sealed"):
        lock.unseal(KEY, "secret.json", bytes(sealed))


def test_a_sealed_file_opens_under_its_own_name_and_folder_only() -> None:
    sealed = lock.seal(KEY, "secret.json", b"zaad", NONCE)
    for key, name in ((KEY, "cookies.key"), (FolderKey(bytes(KEY_BYTES)), "secret.json")):
        with pytest.raises(Shut, match="sealed"):
            lock.unseal(key, name, sealed)
    for data in (b"", b"x", sealed[:-1]):
        with pytest.raises(Shut, match="sealed"):
            lock.unseal(KEY, "secret.json", data)


def test_each_thing_in_the_folder_has_a_key_of_its_own() -> None:
    keys = {KEY.database, KEY.of("secret.json"), KEY.of("cookies.key"), KEY.secret}
    assert len(keys) == 4
    assert {len(key) for key in keys} == {32}
