# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The specification says what the code does: every code it may count, and every bound."""

import re
from pathlib import Path

import pytest

from baken.kernel.audience import AUTHOR_MAX, SEQ_MAX
from baken.kernel.entry import ACTOR_MAX, ENTRY_BYTES_MAX, KIND_MAX
from baken.kernel.seal import VECTOR_BYTES
from baken.kernel.stamp import AHEAD_MAX_S, STAMP_MAX, UNITS_PER_S
from baken.kernel.varint import VARINT_BYTES_MAX
from baken.node import links
from baken.node.node import EARLY_MAX
from baken.sync import frames, messages, session

ROOT = Path(__file__).resolve().parents[2]
ENTRY_PAGE, SYNC_PAGE = (
    (ROOT / "docs" / "spec" / name).read_text(encoding="utf-8") for name in ("entry.md", "sync.md")
)
SOURCES = [
    *sorted((ROOT / "src" / "baken" / "kernel").glob("*.py")),
    *sorted((ROOT / "src" / "baken" / "sync").glob("*.py")),
    ROOT / "src" / "baken" / "node" / "node.py",
]
READ_BUT_NOT_REJECTED = {"act.malformed", "entry.wrong_key"}  # stored, and held apart


def test_every_code_that_is_counted_stands_in_the_specification_and_the_other_way_round() -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in SOURCES)
    raised = set(re.findall(r'RemoteError\("([a-z_.]+)"', code))
    named = set(re.findall(r"`([a-z]+\.[a-z_]+)`", ENTRY_PAGE + SYNC_PAGE))
    assert raised - READ_BUT_NOT_REJECTED == named


@pytest.mark.parametrize(
    ("page", "words", "holds"),
    [
        (ENTRY_PAGE, "| entry | 16,384 bytes |", ENTRY_BYTES_MAX == 16_384),
        (ENTRY_PAGE, "| author, place, author' | 65,535 |", AUTHOR_MAX == 65_535),
        (ENTRY_PAGE, "1 to 67,108,863", SEQ_MAX == 67_108_863),
        (ENTRY_PAGE, "4,095; 1,048,575", (KIND_MAX, ACTOR_MAX) == (4_095, 1_048_575)),
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
        (SYNC_PAGE, "Up to 20 entries share", session.RUN_ENTRIES == 20),
        (SYNC_PAGE, "(512 KiB)", session.Line().window_bytes == 512 * 1024),
        (SYNC_PAGE, "at most 2 s and the window 30 s", session.FRAME_S == 2),
        (SYNC_PAGE, "at most 2 s and the window 30 s", session.WINDOW_S == 30),
        (SYNC_PAGE, "confirmed in 3 s", session.RETRY_FIRST_S == 3),
        (SYNC_PAGE, "that six frames take", session.NOOD_FRAMES == 6),
        (SYNC_PAGE, "After two in vain", session.PROBES == 2),
        (SYNC_PAGE, "begins at 64 KiB", session.WINDOW_FIRST_BYTES == 64 * 1024),
        (SYNC_PAGE, "no less than 16 KiB", session.WINDOW_MIN_BYTES == 16 * 1024),
        (SYNC_PAGE, "more than 2 s longer", session.QUEUE_S == 1),
        (SYNC_PAGE, "up to 60 s", session.RETRY_MAX_S == 60),
        (SYNC_PAGE, "not met within 15 s", links.MEET_WITHIN_S == 15),
        (SYNC_PAGE, "silent for four beats", links.SILENT_BEATS == 4),
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
        "varint(kind << 2 | exercise << 1 | opens)",
        "varint(actor)",
        "varint(seq) stamp:5",
    ):
        source = (ROOT / "src" / "baken" / "kernel" / "entry.py").read_text(encoding="utf-8")
        assert rule in ENTRY_PAGE
        assert rule in source
