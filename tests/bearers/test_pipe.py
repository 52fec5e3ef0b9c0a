# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The pipe bearer: programs that end, hang, chatter, or speak another language."""

import asyncio
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from structlog.testing import capture_logs

from baken.bearers import catalogue, pipe
from baken.bearers.contract import Bearer
from baken.bearers.pipe import LINE_BYTES_MAX, LINES_EVERY_S, LINES_MAX, Lines
from baken.kernel.errors import BearerDown

from .twins import Wakes, come

ECHO = "import sys, os\nwhile data := os.read(0, 65536): os.write(1, data)\n"


def program(source: str, *arguments: str) -> str:
    """The URL of a program in Python."""
    words = ["-ISc", source, *arguments]
    return f"pipe://{sys.executable}?" + "&".join(f"arg={quote(word)}" for word in words)


def with_program(url: str, story: Callable[[Wakes, Bearer], Awaitable[None]]) -> list[str]:
    """Tell a story to a program; gives what was logged, when it has ended."""

    async def tell() -> None:
        wakes = Wakes()
        bearer = await catalogue.open_bearer(url, wakes.wake)
        try:
            await story(wakes, bearer)
        finally:
            bearer.close()

    with capture_logs() as logs:
        asyncio.run(tell())  # which waits for what runs beside the loop
    return [f"{entry['event']} {entry.get('line', entry.get('code'))}" for entry in logs]


def test_frames_go_out_and_come_in_and_the_program_ends_with_its_stdin() -> None:
    async def story(wakes: Wakes, bearer: Bearer) -> None:
        for frame in (b"one", bytes(200)):
            bearer.send(frame)
        assert await come(wakes, bearer, 2) == [b"one", bytes(200)]

    assert with_program(program(ECHO), story) == ["pipe.ended 0"]


def test_arguments_reach_the_program_as_they_are_and_no_shell_sees_them() -> None:
    told = (
        "import os, sys\nword = os.fsencode(sys.argv[1])\nos.write(1, bytes((0, len(word))) + word)"
    )
    odd = "$(id); `id` | 'x' \"&\" %41 é"

    async def story(wakes: Wakes, bearer: Bearer) -> None:
        assert await come(wakes, bearer, 1) == [odd.encode()]

    with_program(program(told, odd), story)


def test_a_program_that_ends_is_a_line_that_is_down_and_its_last_words_are_logged() -> None:
    async def story(wakes: Wakes, bearer: Bearer) -> None:
        await wakes.until(lambda: not bearer.up)
        assert bearer.room() == 0
        with pytest.raises(BearerDown):
            bearer.send(b"lost")

    logs = with_program(program("import sys; sys.exit('no radio here')"), story)
    assert logs == ["pipe.said no radio here", "pipe.ended 1"]


@pytest.mark.parametrize("stubborn", [False, True])
def test_a_program_that_does_not_end_is_told_and_then_made_to(
    stubborn: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pipe, "END_WITHIN_S", 0.2)
    ignore = "signal.signal(signal.SIGTERM, signal.SIG_IGN)\n" if stubborn else ""
    source = f"import os, signal\n{ignore}os.write(1, b'\\0\\1x')\nwhile True: signal.pause()"

    async def story(wakes: Wakes, bearer: Bearer) -> None:
        assert await come(wakes, bearer, 1) == [b"x"]

    ended = with_program(program(source), story)
    assert ended == ["pipe.ended -9" if stubborn else "pipe.ended -15"]


def test_a_program_that_speaks_no_frames_is_ended_and_counted() -> None:
    async def story(wakes: Wakes, bearer: Bearer) -> None:
        await wakes.until(lambda: not bearer.up)
        assert bearer.bad_frames == 1

    with_program(program("import os\nos.write(1, b'\\xff\\xffhello')\nos.read(0, 1)"), story)


def test_a_program_that_reads_nothing_has_no_room_after_a_while() -> None:
    async def story(wakes: Wakes, bearer: Bearer) -> None:
        size = bearer.properties.frame_bytes
        sent = 0
        while bearer.room() >= size:
            bearer.send(bytes(size))
            sent += 1
            assert sent < 10, "room never shrank"
        assert bearer.up

    with_program(program("import os\nos.read(1, 1)") + "&bitrate=1200", story)


@pytest.mark.parametrize("name", ["missing", "plain"])
def test_what_is_no_program_is_a_bearer_that_is_down(tmp_path: Path, name: str) -> None:
    (tmp_path / "plain").write_text("no program")
    with pytest.raises(BearerDown):
        asyncio.run(catalogue.open_bearer(f"pipe://{tmp_path}/{name}", lambda bearer: None))


def test_a_program_that_ended_leaves_nothing_open() -> None:
    before = len(list(Path("/proc/self/fd").iterdir()))
    for _ in range(3):
        with_program(program(ECHO), lambda wakes, bearer: asyncio.sleep(0))
    assert len(list(Path("/proc/self/fd").iterdir())) == before


# what it says


@given(pieces=st.lists(st.binary(max_size=2000), max_size=30))
def test_whatever_a_program_says_is_cut_to_lines_in_bounds(pieces: list[bytes]) -> None:
    said: list[str] = []
    lines = Lines(said.append)
    for piece in pieces:
        lines.feed(piece, 0.0)
        assert len(lines._half) <= LINE_BYTES_MAX
    assert len(said) <= LINES_MAX
    assert all(0 < len(line) <= LINE_BYTES_MAX and "\n" not in line for line in said)


def test_a_chatterbox_is_heard_again_after_a_while() -> None:
    said: list[str] = []
    lines = Lines(said.append)
    for _ in range(1000):
        lines.feed(b"hello\n", 10.0)
    assert len(said) == LINES_MAX
    lines.feed(b"still here\n", 10.0 + LINES_EVERY_S)
    assert said[-1] == "still here"
