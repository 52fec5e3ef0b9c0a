# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""`baken region`: founding, joining and deciding, as somebody at a prompt does it."""

import re
import stat
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest
from click.testing import Result

from baken.node.config import load_founded, load_settings
from baken.node.keyfile import KeyFile
from baken.node.runner import open_runner

from .founded import PHRASES, call, cheap, copied, region_in

BAKEN = [sys.executable, "-m", "baken"]
CODES = {"CPO", "WAT", "OND", "BRE"}


@pytest.fixture(autouse=True)
def without_the_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    cheap(monkeypatch)


@pytest.fixture
def area(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copied(tmp_path_factory.getbasetemp(), tmp_path / "area")


def keys(area: Path, *numbers: int) -> list[object]:
    """The options with which these authorities sign."""
    phrases = area / "phrases"
    phrases.write_text("\n".join(PHRASES[number - 1] for number in numbers) + "\n")
    files = [["--key", area / "authorities" / f"{number}.json"] for number in numbers]
    return [*(word for pair in files for word in pair), "--key-passphrases", phrases, "--yes"]


def words_of(area: Path) -> str:
    told = call("region", "show", area / "WAT").output
    return re.findall(r"^words: (.+)$", told, re.MULTILINE)[0]


def good(result: Result) -> str:
    assert result.exit_code == 0, result.output
    return result.output


# founding


def test_founding_makes_a_folder_for_every_node_and_tells_each_secret_once(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    home, said = region_in(tmp_path_factory.getbasetemp() / "founded")
    assert {folder.name for folder in home.iterdir()} == CODES | {"authorities"}
    assert len(re.findall(r"PIN \d{4}", said)) == 11
    for code in CODES:
        assert f"baken run {home / code}" in said
    assert not any(phrase in said for phrase in PHRASES), "they came from a file"
    assert "WARNING" not in said


def test_secrets_are_readable_by_their_owner_only(area: Path) -> None:
    for code in CODES:
        assert stat.S_IMODE((area / code).stat().st_mode) == 0o700
        for name in ("secret.json", "baken.db"):
            assert stat.S_IMODE((area / code / name).stat().st_mode) == 0o600
    assert stat.S_IMODE((area / "authorities").stat().st_mode) == 0o700
    for file in (area / "authorities").iterdir():
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_all_nodes_have_the_same_founding_and_no_secret_in_it(area: Path) -> None:
    told = [load_founded(area / code) for code in CODES]
    assert len({(one.founding, one.signed) for one in told}) == 1
    for code in CODES:
        text = (area / code / "charter.json").read_bytes()
        secret = msgspec.json.decode((area / code / "secret.json").read_bytes())
        assert secret["seed"].encode() not in text
    for file in (area / "authorities").iterdir():
        key = msgspec.json.decode(file.read_bytes(), type=KeyFile)
        assert key.public in told[0].founding


def test_the_folders_are_encrypted_unless_asked_and_passphrases_are_made(tmp_path: Path) -> None:
    said = good(call("region", "found", "waterhoven", tmp_path / "area", "--sheets"))
    assert (tmp_path / "area" / "OND" / "lock.json").exists()
    shown = re.findall(r"shown once.*: ([a-z]+(?:-[a-z]+){5})$", said, re.MULTILINE)
    assert len(set(shown)) == 4, "one for the computers, three for the authorities"
    for number in (1, 2, 3):
        sheet = (tmp_path / "area" / "authorities" / f"{number}.pdf").read_bytes()
        assert sheet.startswith(b"%PDF")


def test_founding_leaves_what_is_there_alone(area: Path) -> None:
    before = (area / "OND" / "secret.json").read_bytes()
    again = subprocess.run(
        [*BAKEN, "region", "found", "waterhoven", str(area)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert again.returncode == 2
    assert "is not empty" in again.stderr
    assert "Traceback" not in again.stderr
    assert (area / "OND" / "secret.json").read_bytes() == before


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("not toml [", "area.toml"),
        ('name = "x"\nplace = 3', "place"),
        ('name = "x"\n[[place]]\ncode = "A"\nkind = "castle"\nname = "A"', "castle"),
        ('name = "x"\n[[place]]\ncode = "A"\nkind = "nsp"\nname = "A"\narea = "B"', "names B"),
        ('name = "x"\n' + '[[place]]\ncode = "A"\nkind = "nsp"\nname = "A"\n' * 2, "stands twice"),
        ('name = "x"\n[[place]]\ncode = "A"\nkind = "gct"\nname = "A"', "two authorities or more"),
    ],
)
def test_a_wrong_area_file_is_named_with_what_is_wrong(
    tmp_path: Path, text: str, says: str
) -> None:
    (tmp_path / "area.toml").write_text(text)
    ran = subprocess.run(
        [*BAKEN, "region", "found", tmp_path / "area.toml", tmp_path / "out", "--open"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert ran.returncode == 2
    assert says in ran.stderr
    assert "Traceback" not in ran.stderr
    assert not (tmp_path / "out").exists()


def test_two_authorities_are_enough_with_a_warning(tmp_path: Path) -> None:
    (tmp_path / "area.toml").write_text(
        'name = "Klein"\n[[authority]]\nname = "Een"\n[[authority]]\nname = "Twee"\n'
        '[[place]]\ncode = "GCT"\nkind = "gct"\nname = "Team"\nmunicipality = "Klein"\n'
    )
    said = good(call("region", "found", tmp_path / "area.toml", tmp_path / "out", "--open"))
    assert "WARNING" in said


# joining


def ask(area: Path, *more: object, code: str = "OND2") -> str:
    return good(
        call("region", "ask", area / "new", "--place", "OND", "--name", code, "--open", *more)
    )


@pytest.mark.parametrize("form", ["file", "png", "pdf"])
def test_a_computer_asks_is_admitted_and_runs(area: Path, form: str) -> None:
    said = ask(area, *(() if form == "file" else ("--qr", area / f"ask.{form}")))
    request = area / "new" / "request.txt" if form != "png" else area / "ask.png"
    if form == "pdf":
        assert (area / "ask.pdf").read_bytes().startswith(b"%PDF")
    admitted = good(
        call("region", "admit", area / "WAT", request, "--dest", area, *keys(area, 1, 2))
    )
    spoken = re.findall(r"Read these words aloud.*: (.+)$", said, re.MULTILINE)[0]
    assert f"OND2 must read aloud: {spoken}" in admitted
    made = good(
        call("region", "finish", area / "new", area / "OND2.admission", "--words", words_of(area))
    )
    assert len(re.findall(r"PIN \d{4}", made)) == 1
    node = open_runner(area / "new").node
    assert node.card.code == "OND2"
    assert [peer.node for peer in load_settings(area / "new").peers] == [1, 2]
    node.store.close()


def test_another_regions_words_stop_the_new_computer(area: Path) -> None:
    ask(area)
    request = area / "new" / "request.txt"
    good(call("region", "admit", area / "WAT", request, "--dest", area, *keys(area, 1, 2)))
    admission = area / "OND2.admission"
    told = call("region", "finish", area / "new", admission, "--words", "aap noot mies")
    assert "another region" in str(told.exception)
    asked_aloud = call("region", "finish", area / "new", admission, typed="n\n")
    assert asked_aloud.exit_code == 1
    assert not (area / "new" / "charter.json").exists()


def test_what_is_no_request_is_a_sentence_and_admits_nobody(area: Path) -> None:
    before = shown(area)
    ask(area)
    letters = (area / "new" / "request.txt").read_text()
    for text in ("", "hallo", letters[:-9], letters.replace("A", "B")):
        (area / "bad.txt").write_text(text)
        told = call("region", "admit", area / "WAT", area / "bad.txt", *keys(area, 1, 2))
        assert "request" in str(told.exception)
    assert shown(area) == before


def shown(area: Path) -> str:
    return good(call("region", "show", area / "WAT"))


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (lambda area: keys(area, 1, 1), "twice"),
        (lambda area: ["--yes"], "no authority signs"),
        (lambda area: [*keys(area, 1, 2)[:4], "--yes"], "is locked: use --key-passphrases"),
        (lambda area: [*keys(area, 2, 1)[:4], *keys(area, 1, 2)[4:]], "not the passphrase of"),
        (lambda area: ["--key", area / "phrases", "--yes"], "is no key of an authority"),
    ],
)
def test_keys_that_do_not_sign_change_nothing(area: Path, options: object, says: str) -> None:
    before = shown(area)
    (area / "phrases").write_text("x\n")
    given = options(area)  # type: ignore[operator]
    told = call("region", "authority", area / "WAT", "--retire", 3, *given)
    assert told.exit_code != 0
    assert says in str(told.exception)
    assert shown(area) == before


def test_without_a_yes_nothing_is_decided(area: Path) -> None:
    before = shown(area)
    given = keys(area, 1, 2)[:-1]
    told = call("region", "authority", area / "WAT", "--retire", 3, *given, typed="n\n")
    assert told.exit_code == 1
    assert "Gemeentesecretaris Waterhoven" in told.output
    assert shown(area) == before


def test_a_kit_is_one_command_and_a_wrong_line_stops_all_of_it(area: Path) -> None:
    head = "code;kind;name;municipality;area;roles\n"
    lines = [f"P{number:02};nsp;Punt {number};Waterhoven;CPO;nsp_coordinator" for number in
             range(40)]  # fmt: skip
    table = area / "kit.csv"
    table.write_text(head + "\n".join([*lines, "BAD;castle;x;;;", ";nsp;x;;;"]) + "\n")
    enrol = ["region", "enrol", area / "WAT", table, area / "kit", "--open", *keys(area, 1, 2)]
    told = call(*enrol)
    assert "kit.csv, line 42: kind" in told.output
    assert "kit.csv, line 43: code" in told.output
    assert not (area / "kit").exists()
    table.write_text(head + "\n".join(lines) + "\n")
    said = good(call(*enrol))
    assert len(re.findall(r"PIN \d{4}", said)) == 40
    assert len(list((area / "kit").iterdir())) == 40
    node = open_runner(area / "kit" / "P39").node
    assert len(node.charter.nodes) == 44
    node.store.close()


# deciding


def test_what_is_decided_shows_in_words(area: Path) -> None:
    two = keys(area, 1, 2)
    node = area / "WAT"
    said = good(call("region", "grant", node, "CPO", "fire", "dispatch", "--basis", "art. 1", *two))
    assert "in force" in said
    public = "ab" * 32
    admit = ["--name", "Rode Kruis", "--org", "red_cross", "--public", public]
    good(call("region", "organisation", node, *admit, *two))
    made = good(
        call("region", "key", "Nieuwe", area / "4.json", "--passphrase-file", area / "phrases")
    )
    public = made.split()[-1]
    change = ["--name", "Nieuwe", "--public", public, "--retire", 3]
    good(call("region", "authority", node, *change, *two))
    told = shown(area)
    assert "1  CPO: " in told
    assert "1  Rode Kruis" in told
    assert "4  Nieuwe" in told
    assert "3  Gemeentesecretaris" not in told
    good(call("region", "end-mandate", node, 1, *two))
    assert re.search(r"1  CPO: .* until", shown(area))
    good(call("region", "organisation", node, "--end", 1, *two))
    assert "0 organisations" in shown(area)


def test_a_computer_is_shut_out_by_command(area: Path) -> None:
    said = good(call("region", "revoke", area / "WAT", "OND", "--why", "stolen", *keys(area, 1, 2)))
    assert "in force" in said
    assert "It could read at most" in said
    assert "OND (revoked)" in shown(area)


def test_one_signature_waits_until_another_authority_agrees(area: Path) -> None:
    said = good(call("region", "authority", area / "WAT", "--retire", 3, *keys(area, 1)))
    assert "waits for another authority" in said
    assert "1 more to sign" in shown(area)
    agreed = good(call("region", "agree", area / "WAT", *keys(area, 2)))
    assert "in force" in agreed
    assert "3  Gemeentesecretaris" not in shown(area)
    again = call("region", "agree", area / "WAT", *keys(area, 2))
    assert "waiting: none" in str(again.exception)


def test_what_the_region_does_not_know_is_a_sentence(area: Path) -> None:
    two = keys(area, 1, 2)
    for words, says in (
        (("grant", area / "WAT", "XYZ", "fire", "dispatch"), "no place XYZ"),
        (("revoke", area / "WAT", "XYZ", "--why", "lost"), "no computer XYZ"),
        (("end-mandate", area / "WAT", 7), "past niet"),
        (("organisation", area / "WAT", "--name", "x", "--public", "zz"), "64 letters"),
    ):
        told = call("region", *words, *two)
        assert told.exit_code != 0
        assert says in str(told.exception) or "does not fit" in str(told.exception)
