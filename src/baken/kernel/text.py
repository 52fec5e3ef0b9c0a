# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Texts in few bits: what people typed, through a fixed model of Dutch and English.

A model is an automaton.  Each state has a prefix code of tokens; a token puts out
a little text, most often a whole word with the space before it, and leads to the
next state.  So what is likely depends on what came before: after `de` a noun is
cheap, after a full stop a capital.  Decoding is one look in a table a token, and
knows nothing else: words, classes, languages and spelling are in the model
(`texts/`, made by `tools/make_texts.py`) and known to the encoder only.

Some characters below the space steer the joined text (`_plain`): the next word has
a capital, joins without its space, or stands in capitals.  Texts that hold such
characters themselves are not coded.  Grammar: `docs/spec/text.md`.

A model never changes once an entry was written with it; another has another number.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from operator import itemgetter
from typing import Any

from .errors import RemoteError
from .texts import model1

BITS = 11  # no code is longer
SIZES = "0123456789ab"  # the lengths of codes, as a model writes them
TOKENS_MAX = 16_384
TEXT_CHARS_MAX = 65_536
END, GLUE, CAP, UP, UP_ON, UP_OFF, PAD = "\x00", "\x01", "\x02", "\x03", "\x04", "\x05", "\x06"

_WINDOW_BYTES = 48
_AHEAD_BYTES = 2
_MASK = (1 << BITS) - 1
_FIRST = (_WINDOW_BYTES + _AHEAD_BYTES) * 8 - BITS
_NEVER = 1 << 30
_SIZE = {size: bits for bits, size in enumerate(SIZES)}


Row = tuple[str, int, str]  # what a token puts out, the length of its code, the state that follows
Code = tuple[int, int, str]  # a code, its length, the state that follows


class Model:
    """The tokens of each state, unpacked where they are asked for.

    `lists` holds tokens by the state that follows them: (state, token, token, ...).  `states` says
    for each state which list it has, and the lengths of the codes: one character a token, of
    `SIZES`.  Codes are canonical: shorter ones first, those of one length in the list's order.

    The first letter of a state's name is its language; `root` chooses it.  The second tells the
    encoder what may follow: `/` words, `!` words with a capital, `:` a word of a class,
    `~` letters, `#` digits, `*` bytes of UTF-8, `@` an address.
    """

    def __init__(
        self, lists: Mapping[str, Sequence[Sequence[str]]], states: Mapping[str, tuple[str, str]]
    ) -> None:
        self.lists, self.states = lists, states

    def rows(self, name: str) -> list[Row]:
        """The tokens of a state in the order of their codes."""
        of, sizes = self.states[name]
        length = iter(sizes)
        made = [(text, _SIZE[next(length)], to) for to, *texts in self.lists[of] for text in texts]
        made.sort(key=itemgetter(1))
        return made

    def coded(self, name: str) -> Iterator[tuple[str, Code]]:
        """The tokens of a state with their codes."""
        code = before = 0
        for text, bits, state in self.rows(name):
            code <<= bits - before
            yield text, (code, bits, state)
            before = bits
            code += 1


class Decoder:
    """Bits to texts."""

    def __init__(self, model: Model) -> None:
        tables: dict[str, list[Any]] = {name: [] for name in model.states}
        shared: dict[Row, Any] = {}
        for name, table in tables.items():
            for row in model.rows(name):
                entry = shared.get(row)
                if entry is None:
                    entry = shared[row] = (row[0], row[1], tables[row[2]])
                table += [entry] * (1 << BITS - row[1])
            table += [("", _NEVER, table)] * ((1 << BITS) - len(table))
        self._root = tables["root"]

    def texts(self, data: bytes) -> list[str]:
        """The texts of a stream.  Raises `RemoteError` where it is none, or too long."""
        out: list[str] = []
        append = out.append
        table = self._root
        shift = _FIRST
        left = len(data)
        data += b"\xff" * (_WINDOW_BYTES + _AHEAD_BYTES)
        for at in range(0, left, _WINDOW_BYTES):
            bits = int.from_bytes(data[at : at + _WINDOW_BYTES + _AHEAD_BYTES], "big")
            end = _FIRST - 8 * min(left - at, _WINDOW_BYTES)
            while shift > end:
                text, size, table = table[bits >> shift & _MASK]
                shift -= size
                append(text)
            if len(out) > TOKENS_MAX:
                raise RemoteError("act.malformed", "too long a text")
            if at + _WINDOW_BYTES >= left:
                if shift < end and out.pop() != PAD:
                    raise RemoteError("act.malformed", "the text is cut off")
            else:
                shift += 8 * _WINDOW_BYTES
        return _plain("".join(out))


def _plain(text: str) -> list[str]:
    """What the steering characters stand for, done."""
    if len(text) > TEXT_CHARS_MAX or PAD in text:
        raise RemoteError("act.malformed", "no text")
    if UP_ON in text:
        first, *parts = text.split(UP_ON)
        text = first + "".join(map(_shout, parts))
    if UP in text:
        first, *parts = text.split(UP)
        text = first + "".join(map(_shout_word, parts))
    if CAP in text:
        first, *parts = text.split(CAP)
        text = first + "".join([part[:2].upper() + part[2:] for part in parts])
    text = text.replace("\x01 ", "")
    if not text.isascii():
        try:
            text = text.encode("utf-8", "surrogateescape").decode()
        except UnicodeError as error:
            raise RemoteError("act.malformed", "not UTF-8") from error
    return [part[1:] if part[:1] == " " else part for part in text.split(END)]


def _shout(text: str) -> str:
    loud, _, rest = text.partition(UP_OFF)
    return loud.upper() + rest


def _shout_word(text: str) -> str:
    end = text.find(" ", 1)
    return text.upper() if end < 0 else text[:end].upper() + text[end:]


_LETTER = r"[^\W\d_]"
_JOINT = re.compile(
    rf"(?<={_LETTER})(?=\d)|(?<=\d)(?={_LETTER})|(?<=[^\w\s'])(?=[^\W_])|(?<=_)(?=[^\W_])"
    rf"|(?<!{_LETTER}')(?<=')(?=[^\W_])|(?<={_LETTER}')(?=\d)|(?<=[a-z])(?=[A-Z])"
    rf"|(?<={_LETTER})(?='s\b)"
)
_PIECE = re.compile(
    rf"\x01 's\b| ?{_LETTER}+(?:'(?!s\b){_LETTER}+)*| ?\d+| ?(?:[^\w\s\x01\x04\x05]|_)+\x01?|.",
    re.DOTALL,
)
_SHOUTED = re.compile(r" ?\b[A-Z][^a-z\x00-\x1f]*[A-Z]\b")
_ADDRESS = re.compile(r" ?https?://[!-~]+")
_STEERS = re.compile("[\x00-\x06\ud800-\udfff]")
_CASES = re.compile(" ?(?:[A-Z]+(?![a-z])|[A-Z]?[^A-Z ]+)")
_INSIDE = ":~#*"
DIGITS = 10  # of a number in one go


class _Pieces(dict[str, dict[str, Code]]):
    """By state: the code of a token that stands for itself.  Made when a state is first met."""

    def __init__(self, model: Model) -> None:
        super().__init__()
        self._model = model

    def __missing__(self, state: str) -> dict[str, Code]:
        found = self[state] = {}
        for token, code in self._model.coded(state):
            if state[1] not in "/!" or code[2][1] not in _INSIDE:
                found.setdefault(token, code)
        return found


class _Ways(_Pieces):
    """By state: the code that leads into a word of a class, letters, digits or another state."""

    def __missing__(self, state: str) -> dict[str, Code]:
        found = self[state] = {}
        for token, code in self._model.coded(state):
            if token == "" or code[2][1] in _INSIDE:
                found[token.strip(" ") + code[2]] = code
        return found


class Encoder:
    """Texts to bits."""

    def __init__(self, model: Model) -> None:
        self._words: dict[str, dict[str, tuple[str, Code]]] = {}
        self._streets: dict[str, dict[str, tuple[str, Code]]] = {}
        self._pieces = _Pieces(model)
        self._ways = _Ways(model)
        self._chunks: dict[str, re.Pattern[str]] = {}
        for name in model.states:
            language, kind = name[0], name[1]
            if kind == ":":
                words = self._words.setdefault(language, {})
                streets = self._streets.setdefault(language, {})
                for token, code in model.coded(name):
                    into = streets if code[2][1:] == "~street" else words
                    into.setdefault(token, (name, code))
            elif name[1:] in ("~", "@"):
                found = sorted(
                    filter(None, self._pieces[name]), key=lambda chunk: (-len(chunk), chunk)
                )
                self._chunks[name] = re.compile("|".join(map(re.escape, found)))

    def stream(self, texts: Sequence[str]) -> bytes | None:
        """The stream of these texts, or None where there is none."""
        if not texts[-1]:
            return None
        path: list[Code] = []
        for text in texts:
            if _STEERS.search(text):
                return None
            if path:
                path.append(self._pieces[path[-1][2]][END])
            path += self.path(text)
        bits = 0
        for code, length, _ in path:
            bits = bits << length | code
        size = _size(path)
        pad = -size % 8
        return ((bits << pad) | (1 << pad) - 1).to_bytes((size + pad) // 8, "big")

    def path(self, text: str) -> list[Code]:
        """The tokens of one text, in the language that has most of its words."""
        pieces = parts(text)
        whole = set(pieces)
        found = {
            language: len(whole & words.keys())
            + len(whole & self._pieces[language + "/lower"].keys())
            for language, words in self._words.items()
        }
        most = max(found.values())
        ways = [self.walk(pieces, language) for language in found if found[language] >= most - 1]
        return min(ways, key=_size) if len(ways) > 1 else ways[0]

    def walk(self, pieces: list[str], language: str) -> list[Code]:
        """The tokens of a text in one language."""
        first = self._ways["root"][language + "!start"]
        path = [first]
        state = first[2]
        all_pieces, all_ways, words = self._pieces, self._ways, self._words[language]
        for piece in pieces:
            code = all_pieces[state].get(piece)
            if code is None:
                word = words.get(piece)
                if word is not None:
                    way = all_ways[state].get(word[0])
                    if way is not None:
                        path.append(way)
                        path.append(word[1])
                        state = word[1][2]
                        continue
                state = self._odd(path, state, piece)
            else:
                path.append(code)
                state = code[2]
        return path

    def _go(self, path: list[Code], state: str, *steps: str) -> str:
        """Along pieces that each state has."""
        for step in steps:
            code = self._pieces[state][step]
            path.append(code)
            state = code[2]
        return state

    def _way(self, path: list[Code], state: str, to: str) -> str:
        code = self._ways[state][to]
        path.append(code)
        return code[2]

    def _odd(self, path: list[Code], state: str, piece: str) -> str:
        """A piece that is no token of this state."""
        if "http" in piece and "://" in piece:
            return self._address(path, state, piece)
        if piece[-1].isalpha():
            return self._word(path, state, piece)
        if piece[-1].isdigit() and piece.isascii():
            return self._number(path, state, piece)
        return self._signs(path, state, piece)

    def _word(self, path: list[Code], state: str, piece: str) -> str:
        language = state[0]
        if piece[0] != " ":
            state = self._go(path, state, GLUE)
            piece = " " + piece
        lower = piece.lower()
        chunks = self._chunks[language + "~"].findall(lower[1:])
        if "".join(chunks) != lower[1:] or len(lower) != len(piece):
            return self._signs(path, state, piece)
        if lower != piece and piece[2:] != lower[2:]:
            if piece[1:].isupper():
                state = self._go(path, state, UP)
                piece = lower
            else:
                cases = _CASES.findall(piece)
                if len(cases) == 1:
                    return self._signs(path, state, piece)
                for part in cases:
                    state = self._word(path, state, part)
                return state
        if piece == lower:
            if state[1] == "!":
                state = self._way(path, state, language + "/lower")
            mark = ""
        else:
            if state[1] == "/":
                state = self._way(path, state, language + "!caps")
            mark = CAP
        code = self._pieces[state].get(piece)
        if code is not None:
            path.append(code)
            return code[2]
        word = self._words[language].get(lower)
        if word is not None and mark + word[0] in self._ways[state]:
            path.append(self._ways[state][mark + word[0]])
            path.append(word[1])
            return word[1][2]
        if mark and (street := self._street(state, piece)):
            path += street
            return street[-1][2]
        state = self._way(path, state, mark + language + "~")
        state = self._go(path, state, *chunks)
        return self._way(path, state, language + "/unk")

    def _street(self, state: str, piece: str) -> list[Code]:
        """A street's name in two: `Rozen` and `straat`."""
        streets = self._streets[state[0]]
        for at in range(len(piece) - 3, 3, -1):
            found = streets.get(piece[:at])
            if found is not None:
                end = self._pieces[found[1][2]].get(piece[at:])
                if end is not None:
                    return [self._ways[state][found[0]], found[1], end]
        return []

    def _number(self, path: list[Code], state: str, piece: str) -> str:
        digits = piece.strip()
        if piece[0] != " ":
            state = self._go(path, state, GLUE)
        while digits:
            part, digits = digits[:DIGITS], digits[DIGITS:]
            size = len(part)
            state = self._way(path, state, f"{state[0]}#{size}")
            odd = size % 2
            pairs = [part[:odd]] * odd + [part[at : at + 2] for at in range(odd, size, 2)]
            state = self._go(path, state, *pairs)
            if digits:
                state = self._go(path, state, GLUE)
        return state

    def _address(self, path: list[Code], state: str, piece: str) -> str:
        if piece[0] != " ":
            state = self._go(path, state, GLUE)
            piece = " " + piece
        scheme, rest = piece[: piece.index("://") + 3], piece[piece.index("://") + 3 :]
        language = state[0]
        state = self._go(path, state, scheme)
        state = self._go(path, state, *self._chunks[language + "@"].findall(rest))
        return self._way(path, state, language + "/unk")

    def _signs(self, path: list[Code], state: str, piece: str) -> str:
        """Signs one by one, those that have no token as bytes."""
        while piece:
            pieces = self._pieces[state]
            for size in range(min(len(piece), 6), 0, -1):
                code = pieces.get(piece[:size])
                if code is not None and "/!".find(code[2][1]) >= 0:
                    path.append(code)
                    state = code[2]
                    break
            else:
                size = 1
                state = self._way(path, state, state[0] + "*")
                data = piece[0].encode().decode("ascii", "surrogateescape")
                state = self._go(path, state, *data)
            piece = piece[size:]
        return state


def _size(path: list[Code]) -> int:
    return sum([code[1] for code in path])


def parts(text: str) -> list[str]:
    """A text in pieces: words, numbers, signs, each with the space before it."""
    text = " " + text
    if "http" in text:
        out: list[str] = []
        at = 0
        for address in _ADDRESS.finditer(text):
            out += _words(text[at : address.start()])
            out.append(address[0])
            at = address.end()
        return out + _words(text[at:])
    return _words(text)


def _words(text: str) -> list[str]:
    if not text.islower():
        text = _SHOUTED.sub(_hushed, text)
    return _PIECE.findall(_JOINT.sub("\x01 ", text))


def _hushed(found: re.Match[str]) -> str:
    loud = found[0]
    quiet = loud.lower()
    if " " not in loud.strip() or quiet.upper() != loud:
        return loud
    return UP_ON + quiet + UP_OFF


# the models

MODELS = {1: Model(model1.LISTS, model1.STATES)}
NEWEST = 1


@cache
def _decoder(number: int) -> Decoder:
    return Decoder(MODELS[number])


@cache
def _encoder() -> Encoder:
    return Encoder(MODELS[NEWEST])


def decode(number: int, data: bytes) -> list[str]:
    """The texts of a stream.  Raises `RemoteError`."""
    return _decoder(number).texts(data) if data else []


def encode(texts: Sequence[str]) -> bytes | None:
    """The stream of some texts by the newest model; None where they can't be coded.

    It is read back: what the coder would change, whatever it is, travels uncoded.
    """
    data = _encoder().stream(texts)
    if data is None:
        return None
    try:
        same = decode(NEWEST, data) == list(texts)
    except RemoteError:
        return None
    return data if same else None
