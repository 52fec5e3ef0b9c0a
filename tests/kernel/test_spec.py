# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The specification says what the code does: every code it may count, and every bound."""

import re
from pathlib import Path

import pytest

from baken.kernel.audience import AUTHOR_MAX, LIFE_MAX, ROSTER_MAX, SEQ_MAX
from baken.kernel.entry import ACTOR_MAX, ENTRY_BYTES_MAX, EPOCH_MAX, KIND_MAX
from baken.kernel.seal import VECTOR_BYTES
from baken.kernel.stamp import AHEAD_MAX_S, STAMP_MAX, UNITS_PER_S
from baken.kernel.varint import VARINT_BYTES_MAX
from baken.node import links
from baken.node.node import EARLY_MAX
from baken.sync import (
    blocks,
    budget,
    channel,
    doubts,
    fair,
    flight,
    frames,
    heard,
    messages,
    peers,
    session,
    talk,
    told,
    turns,
    underway,
)

ROOT = Path(__file__).resolve().parents[2]
PAGES = {path.name: path.read_text("utf-8") for path in (ROOT / "docs" / "spec").glob("*.md")}
ENTRY_PAGE, SYNC_PAGE, CHANNEL_PAGE = PAGES["entry.md"], PAGES["sync.md"], PAGES["channel.md"]
SOURCES = [
    *sorted((ROOT / "src" / "baken" / "kernel").glob("*.py")),
    *sorted((ROOT / "src" / "baken" / "sync").glob("*.py")),
    *(ROOT / "src" / "baken" / "node" / name for name in ("node.py", "bags.py", "sheets.py")),
    *(ROOT / "src" / "baken" / "bearers" / name for name in ("courier.py", "paper.py")),
    ROOT / "src" / "baken" / "domain" / "badges.py",
]
READ_BUT_NOT_REJECTED = {
    "act.malformed",
    "act.unknown_model",
    "entry.wrong_key",
}  # stored, and held apart


def test_every_code_that_is_counted_stands_in_the_specification_and_the_other_way_round() -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in SOURCES)
    raised = set(re.findall(r'RemoteError\("([a-z_.]+)"', code))
    raised |= set(re.findall(r'"((?:badge|bag|courier|paper)\.[a-z_]+)"', code))
    named = set(re.findall(r"`([a-z]+\.[a-z_]+)`", "".join(PAGES.values())))
    named = {name for name in named if not name.endswith((".json", ".md", ".py"))}
    assert raised - READ_BUT_NOT_REJECTED == named - READ_BUT_NOT_REJECTED - {"store.full"}


@pytest.mark.parametrize(
    ("page", "words", "holds"),
    [
        (ENTRY_PAGE, "| entry | 16,384 bytes |", ENTRY_BYTES_MAX == 16_384),
        (ENTRY_PAGE, "| author, place, author' | 65,535 |", AUTHOR_MAX == 65_535),
        (ENTRY_PAGE, "1 to 67,108,863", SEQ_MAX == 67_108_863),
        (ENTRY_PAGE, "4,095; 1,048,575", (KIND_MAX, ACTOR_MAX) == (4_095, 1_048_575)),
        (ENTRY_PAGE, "| epoch, where `later` is 1 | 1 to 65,535", EPOCH_MAX == 65_535),
        (ENTRY_PAGE, "0 to 4,095; life 0 to 15", (ROSTER_MAX, LIFE_MAX) == (4_095, 15)),
        (ENTRY_PAGE, "| varint | 9 bytes", VARINT_BYTES_MAX == 9),
        (ENTRY_PAGE, "more than 600 s ahead", AHEAD_MAX_S == 600),
        (ENTRY_PAGE, "| stamp | 40 | 1/256 s", (STAMP_MAX, UNITS_PER_S) == ((1 << 40) - 1, 256)),
        (ENTRY_PAGE, "header vector:6 size", VECTOR_BYTES == 6),
        (ENTRY_PAGE, "at most 256 parcels", EARLY_MAX == 256),
        (ENTRY_PAGE, "64 entries", messages.RUN_ENTRIES_MAX == 64),
        (SYNC_PAGE, "at most 262,144 bytes", frames.MESSAGE_BYTES_MAX == 262_144),
        (SYNC_PAGE, "never under 32", frames.FRAME_BYTES_MIN == 32),
        (SYNC_PAGE, "16 half messages and 1 MiB", frames.HALF_MESSAGES_MAX == 16),
        (SYNC_PAGE, "16 half messages and 1 MiB", frames.HALF_BYTES_MAX == 1 << 20),
        (SYNC_PAGE, "with 128 bytes more", frames.PART_COST_BYTES == 128),
        (SYNC_PAGE, "`version` is 1", messages.VERSION == 1),
        (SYNC_PAGE, "more than 20,000 logs", messages.FRONTIER_LOGS_MAX == 20_000),
        (SYNC_PAGE, "every 2 s until then", session.HELLO_EVERY_S == 2),
        (SYNC_PAGE, "every 120 s or when asked", session.FULL_EVERY_S == 120),
        (SYNC_PAGE, "Up to 20 entries share", talk.RUN_ENTRIES == 20),
        (SYNC_PAGE, "(512 KiB)", talk.Line().window_bytes == 512 * 1024),
        (SYNC_PAGE, "at most 2 s and the window 30 s", session.FRAME_S == 2),
        (SYNC_PAGE, "at most 2 s and the window 30 s", session.WINDOW_S == 30),
        (SYNC_PAGE, "confirmed in 3 s", flight.RETRY_FIRST_S == 3),
        (SYNC_PAGE, "that six frames take", session.NOOD_FRAMES == 6),
        (SYNC_PAGE, "After two in vain", session.PROBES == 2),
        (SYNC_PAGE, "begins at 64 KiB", session.WINDOW_FIRST_BYTES == 64 * 1024),
        (SYNC_PAGE, "no less than 16 KiB", session.WINDOW_MIN_BYTES == 16 * 1024),
        (SYNC_PAGE, "more than 2 s longer", session.QUEUE_S == 1),
        (SYNC_PAGE, "up to 60 s", session.RETRY_MAX_S == 60),
        (SYNC_PAGE, "at most 86,400", messages.BEAT_MAX_S == 86_400),
        (SYNC_PAGE, "at most 200 numbers", messages.LACKS_MAX == 200),
        (SYNC_PAGE, "at most once every 60 s", session.LACKS_EVERY_S == 60),
        (SYNC_PAGE, "at most 64 logs", messages.ENDS_MAX == 64),
        (SYNC_PAGE, "the first 8 bytes of the hash", messages.MARK_BYTES == 8),
        (SYNC_PAGE, "that node for 4 s", doubts.WAIT_FIRST_S == 4),
        (SYNC_PAGE, "up to an hour", doubts.WAIT_MAX_S == 3600),
        (SYNC_PAGE, "At most 4,096 are kept", doubts.REFUSALS_MAX == 4096),
        (SYNC_PAGE, "every 60 s to one node", doubts.SHOW_EVERY_S == 60),
        (SYNC_PAGE, "goes out three times", (session.AGAIN_TIMES, told.AGAIN_TIMES) == (3, 3)),
        (CHANNEL_PAGE, "that log for 4 s", doubts.WAIT_FIRST_S == 4),
        (ENTRY_PAGE, "256 MiB at once", budget.ROOM_BYTES == 256 << 20),
        (ENTRY_PAGE, "64 MiB a day", budget.DAY_BYTES == 64 << 20),
        (ENTRY_PAGE, "with 128 bytes more", budget.ENTRY_COST_BYTES == 128),
        (SYNC_PAGE, "at most sixteen of others", fair.PASSED_MAX == 16),
        (
            SYNC_PAGE,
            "0.5 s and four usual times",
            (session.DOUBT_S, session.DOUBT_TIMES) == (0.5, 4),
        ),
        (SYNC_PAGE, "at 120 bytes an entry", links.ENTRY_BYTES == 120),
        (CHANNEL_PAGE, "at most 64 nodes", messages.HEARD_MAX == 64),
        (CHANNEL_PAGE, "at most 64 blocks on the air", messages.NEEDS_MAX == 64),
        (CHANNEL_PAGE, "64 blocks and 1 MiB", heard.BLOCKS_MAX == 64),
        (CHANNEL_PAGE, "64 blocks and 1 MiB", heard.BYTES_MAX == 1 << 20),
        (CHANNEL_PAGE, "an index above 16,383", blocks.INDEX_MAX == 1 << 14),
        (CHANNEL_PAGE, "more than 256 peers", peers.PEERS_MAX == 256),
        (CHANNEL_PAGE, "within four beats", peers.LIVE_BEATS == 4),
        (CHANNEL_PAGE, "each of 0.1 s", turns.GUARD_S == 0.1),
        (CHANNEL_PAGE, "three for who is not", turns.NEWCOMER_SLOTS == 3),
        (CHANNEL_PAGE, "one in sixteen", 1 << turns.NEWCOMER_TRIES_MAX == 16),
        (CHANNEL_PAGE, "as thirty answers", channel.TURN_ANSWERS == 30),
        (CHANNEL_PAGE, "2 and at most 60 s", (channel.TURN_MIN_S, turns.TURN_MAX_S) == (2, 60)),
        (CHANNEL_PAGE, "every fifty beats", told.FULL_BEATS == 50),
        (CHANNEL_PAGE, "a fifth of a beat", told.ASK_AGAIN_BEATS == 0.2),
        (CHANNEL_PAGE, "two hundred frames of 100", links.BEAT_AIRTIMES == 200),
        (CHANNEL_PAGE, "about 20 frames, at most four", channel.BLOCK_FRAMES == 20),
        (CHANNEL_PAGE, "about 20 frames, at most four", channel.OPEN_MAX == 4),
        (CHANNEL_PAGE, "up to 120 s, a quarter", underway.WAIT_MAX_S == 120),
        (CHANNEL_PAGE, "after six times", underway.TRIES_MAX == 6),
        (CHANNEL_PAGE, "a node leaves to it for 120 s", peers.OFFERED_S == 120),
        (CHANNEL_PAGE, "the last eight", channel.BLIND_ENTRIES == 8),
        (CHANNEL_PAGE, "go out four times", underway.BLIND_TIMES + 1 == 4),
        (CHANNEL_PAGE, "A bucket of three frames, one", channel.DUTY_FRAMES == 3),
        (CHANNEL_PAGE, "A bucket of three frames, one", channel.RESERVE_FRAMES == 1),
        (SYNC_PAGE, "not met within 15 s", links.MEET_WITHIN_S == 15),
        (SYNC_PAGE, "silent for four of the slower", links.SILENT_BEATS == 4),
        (SYNC_PAGE, "brought 100 bad frames", links.BAD_FRAMES_MAX == 100),
    ],
)
def test_a_bound_in_the_specification_is_that_of_the_code(
    page: str, words: str, holds: bool
) -> None:
    assert words in page
    assert holds


def test_the_pages_say_what_the_bytes_of_an_entry_are() -> None:
    """The grammar in the page and that in the code are the same rules."""
    for rule in (
        "varint(kind << 3 | later << 2 | exercise << 1 | opens)",
        "varint(epoch)",
        "varint(actor)",
        "varint(seq) stamp:5",
    ):
        source = (ROOT / "src" / "baken" / "kernel" / "entry.py").read_text(encoding="utf-8")
        assert rule in ENTRY_PAGE
        assert rule in source
