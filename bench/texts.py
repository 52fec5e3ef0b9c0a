# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""How small texts get: by our coder, by zstd with a dictionary, and by a context model at best.

The dictionary and one context model know the texts that our model was made from and nothing
else; a second context model, the bound, was trained on every other text of those measured, and
is measured on the rest.  A context model here is the sum of its -log2: an ideal range coder.

    .venv/bin/python -m bench.texts FILE      one text a line
"""

import csv
import math
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec
import zstandard

from baken.kernel import text

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ROOT / "tools" / "texts"
SHARED = ROOT.parent / "shared" / "data" / "messages"
ORDERS = 6
TRAINED_BYTES = 200_000  # of the texts themselves, for the bound
IDEAL_BYTES = 60_000  # so much is measured by the context models: they take 0.1 ms a byte


class Sizes(msgspec.Struct, frozen=True):
    """Mean bytes a text, and microseconds a text.  Each form has the raw one where that is less."""

    texts: int
    raw: float
    coded: float
    zstd: float
    ideal_own: float
    ideal_bound: float
    encode_us: float
    decode_us: float
    ideal_us: float


class ContextModel:
    """Bits by logistic mixing of orders 0 to 5 and the word; learns only while it is trained."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._cells: dict[tuple[int, bytes], dict[int, list[float]]] = {}
        self._weights = [[0.3] * (ORDERS + 1) for _ in range(ORDERS + 2)]
        for line in lines:
            self._bits(line, learn=True)

    def bytes_of(self, line: str) -> float:
        """Ideal length of one text, its end included."""
        return self._bits(line, learn=False) / 8

    def _bits(self, line: str, learn: bool) -> float:
        data = line.encode() + b"\n"
        before, word, bits = b"\n", b"", 0.0
        for byte in data:
            keys = [(order, before[len(before) - order :]) for order in range(ORDERS)]
            keys.append((ORDERS, word))
            if learn:
                cells = [self._cells.setdefault(key, {}) for key in keys]
            else:
                cells = [self._cells.get(key, {}) for key in keys]
            node = 1
            for shift in range(7, -1, -1):
                bits += self._bit(cells, node, byte >> shift & 1, learn)
                node = node << 1 | byte >> shift & 1
            before = (before + bytes((byte,)))[-ORDERS:]
            word = word + bytes((byte,)) if byte > 64 else before[-2:] if byte == 32 else b""
        return bits

    def _bit(self, cells: list[dict[int, list[float]]], node: int, bit: int, learn: bool) -> float:
        found = [cell.get(node) for cell in cells]
        inputs = [
            math.log(cell[0] / (1 - cell[0])) * min(1.0, 0.4 + cell[1] / 8) if cell else 0.0
            for cell in found
        ]
        weights = self._weights[sum(cell is not None for cell in found)]
        total = sum(map(float.__mul__, weights, inputs))
        chance = 1 / (1 + math.exp(-max(-12.0, min(12.0, total))))
        chance = min(max(chance, 1 / 4096), 1 - 1 / 4096)
        if learn:
            error = (bit - chance) * 0.015
            for at, value in enumerate(inputs):
                weights[at] += error * value
            for cell, place in zip(found, cells, strict=True):
                if cell is None:
                    place[node] = [0.8 if bit else 0.2, 1.0]
                    continue
                cell[1] = min(cell[1] + 1, 60.0)
                cell[0] += (bit - cell[0]) / (cell[1] + 0.5)
                cell[0] = min(max(cell[0], 0.0005), 0.9995)
        return -math.log2(chance if bit else 1 - chance)


def own_sentences() -> list[str]:
    """The sentences from which our model was made."""
    return [
        line
        for path in sorted(SOURCES.glob("*_sample.txt"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if line and not line.startswith("# ") and line != "#"
    ]


def own_lists() -> list[str]:
    """The words from which our model was made, in lines; the most frequent ones last."""
    out: list[str] = []
    for name in ("places.txt", "english.txt", "dutch.txt"):
        found = (SOURCES / name).read_text(encoding="utf-8").splitlines()
        out += [line.split("] ", 1)[-1] for line in found if not line.startswith("#")][::-1]
    return out


def dictionary() -> zstandard.ZstdCompressionDict:
    """What zstd may know: our sentences, and before them as many of our words as help."""
    content = "\n".join([*own_lists(), *own_sentences()]).encode()[-110_000:]
    return zstandard.ZstdCompressionDict(content, dict_type=zstandard.DICT_TYPE_RAWCONTENT)


def zstd_bytes() -> Callable[[str], int]:
    known = dictionary()
    parameters = zstandard.ZstdCompressionParameters.from_level(
        19, dict_size=len(known.as_bytes()), format=zstandard.FORMAT_ZSTD1_MAGICLESS,
        write_content_size=0, write_dict_id=0, write_checksum=0,
    )  # fmt: skip
    compressor = zstandard.ZstdCompressor(dict_data=known, compression_params=parameters)
    return lambda line: len(compressor.compress(line.encode()))


def sizes(texts: Sequence[str]) -> Sizes:
    """All figures of some texts; empty ones are left out."""
    texts = [line for line in texts if line]
    raw = [len(line.encode()) for line in texts]
    begin = time.perf_counter()
    streams = [text.encode([line]) for line in texts]
    encode_s = time.perf_counter() - begin
    begin = time.perf_counter()
    back = [text.decode(text.NEWEST, data) if data else None for data in streams]
    decode_s = time.perf_counter() - begin
    assert all(lines in ([line], None) for lines, line in zip(back, texts, strict=True))
    zstd = zstd_bytes()
    rest, trained = _some(texts[1::2], IDEAL_BYTES), _some(texts[::2], TRAINED_BYTES)
    own = ContextModel([*own_lists(), *own_sentences()])
    bound = ContextModel(trained)
    begin = time.perf_counter()
    ideal_own = _mean([own.bytes_of(line) for line in rest])
    ideal_s = time.perf_counter() - begin
    return Sizes(
        texts=len(texts),
        raw=_mean(raw),
        coded=_mean([min(len(data), size) if data else size for data, size in _with(streams, raw)]),
        zstd=_mean([min(zstd(line), size) for line, size in zip(texts, raw, strict=True)]),
        ideal_own=ideal_own,
        ideal_bound=_mean([bound.bytes_of(line) for line in rest]),
        encode_us=encode_s / len(texts) * 1e6,
        decode_us=decode_s / len(texts) * 1e6,
        ideal_us=ideal_s / len(rest) * 1e6,
    )


def _with(streams: list[bytes | None], raw: list[int]) -> list[tuple[bytes | None, int]]:
    return list(zip(streams, raw, strict=True))


def _some(texts: Sequence[str], limit: int) -> list[str]:
    out: list[str] = []
    for line in texts:
        if limit < 0:
            break
        limit -= len(line.encode())
        out.append(line)
    return out


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)


def english() -> list[str]:
    """The real messages beside the project that are no longer than a field."""
    path = SHARED / "disaster_response_validation.csv"
    with path.open(encoding="utf-8", newline="") as file:
        found = [row["message"] for row in csv.DictReader(file)]
    return [line for line in found if len(line) <= 400]


def pager() -> list[str]:
    """The real pager texts beside the project."""
    path = SHARED / "p2000_brandweer_2019.csv"
    return [line.split(",", 3)[3] for line in path.read_text(encoding="utf-8").splitlines()]


def main() -> int:
    sets = {name: Path(name).read_text(encoding="utf-8").splitlines() for name in sys.argv[1:]}
    if not sets and SHARED.is_dir():
        sets = {"English messages": english(), "Dutch pager texts": pager()}
    for name, texts in sets.items():
        print(name)
        for field, value in msgspec.structs.asdict(sizes(texts)).items():
            print(f"  {field:<12} {value:8.1f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
