# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Make a text model from word lists and sample sentences: `tools/make_texts.py`.

A model is an automaton (`kernel/text.py` runs it): per state a prefix code of
tokens, each with the text that it puts out and the state that follows.  A state
is what came before: a determiner, a preposition, the start of a sentence, a
number.  Frequent words have a code of their own in every state; the others
take the code of their class and then a code within the class.

Everything comes from `tools/texts/`: lists of words by class, the most frequent
first (`[class] word word ...`), and sentences.  Nothing else is read, no
message of anybody is in it, and the same files give the same model.

A model that anybody used never changes; another one has another number.
"""

import heapq
import itertools
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from baken.kernel import text as coder
from baken.kernel.text import BITS, CAP, END, GLUE, PAD, UP, UP_OFF, UP_ON, Encoder, Model

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ROOT / "tools" / "texts"
NUMBER = 1
TARGET = ROOT / "src" / "baken" / "kernel" / "texts" / f"model{NUMBER}.py"

# A word weighs less the later it stands in its list, and the list as many words as these.
ZIPF_HEAD, ZIPF_POWER, LIST_WORDS = 8, 0.85, 600
# With how many occurrences a state leans on its class, a class on all, all on the lists.
WORD_PULL, CLASS_PULL, EVERY_PULL, START_PULL = 60.0, 100.0, 1000.0, 25.0
DIRECT = {"e": 180, "n": 180, "p": 0}  # so many words have a code in every state
BAND = 1000  # a class of more than twice as many words is cut there, frequent and rare
RARE = 6.0  # the sentences are too few to show how often a rare word comes
OWN_STATE = 40  # a word seen at least so often in the sentences has a state of its own


# reading the sources


def sections(name: str) -> dict[str, list[str]]:
    """The classes of a word list, each with its words in order."""
    out: dict[str, list[str]] = {}
    for line in (SOURCES / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            head, rest = line.split("]", 1)
            out[head[1:]] = rest.split()
    return out


def lines(name: str) -> list[str]:
    text = (SOURCES / name).read_text(encoding="utf-8")
    return [
        line for line in text.splitlines() if line and not line.startswith("# ") and line != "#"
    ]


# forms of words


def english_verb(word: str) -> tuple[str, str, str]:
    """Third person, past and -ing of a regular verb."""
    if word.endswith("e"):
        return word + "s", word + "d", word[:-1] + "ing"
    if re.search(r"[^aeiou]y$", word):
        return word[:-1] + "ies", word[:-1] + "ied", word + "ing"
    third = word + ("es" if re.search(r"(s|x|z|ch|sh|o)$", word) else "s")
    if re.fullmatch(r"[^aeiou]*[aeiou][bdgmnpt]", word) or word in ("admit", "commit", "prefer"):
        return third, word + word[-1] + "ed", word + word[-1] + "ing"
    return third, word + "ed", word + "ing"


ODD_PLURALS = {
    "man": "men", "woman": "women", "child": "children", "person": "persons", "foot": "feet",
    "tooth": "teeth", "mouse": "mice", "wife": "wives", "life": "lives", "knife": "knives",
    "half": "halves", "shelf": "shelves", "fireman": "firemen", "policeman": "policemen",
    "fisherman": "fishermen", "gunman": "gunmen", "crisis": "crises", "sheep": "sheep",
    "fish": "fish", "aircraft": "aircraft", "leaf": "leaves", "thief": "thieves",
}  # fmt: skip


def english_plural(word: str) -> str:
    if word in ODD_PLURALS:
        return ODD_PLURALS[word]
    if re.search(r"[^aeiou]y$", word):
        return word[:-1] + "ies"
    return word + ("es" if re.search(r"(s|x|z|ch|sh|[^aeiou]o)$", word) else "s")


def dutch_stem(infinitive: str) -> str:
    """`maken` gives `maak`, `zetten` `zet`, `leven` `leef`."""
    if not infinitive.endswith("en"):
        return infinitive.removesuffix("n")
    stem = infinitive[:-2]
    if len(stem) > 2 and stem[-1] == stem[-2]:
        stem = stem[:-1]
    elif re.search(r"(^|[^aeiou])[aeou][^aeiouwj]$", stem) and (
        len(stem) < 5 or not re.search(r"(el|er|en|ig)$", stem)
    ):
        stem = stem[:-1] + stem[-2] + stem[-1]
    return stem[:-1] + {"v": "f", "z": "s"}.get(stem[-1], stem[-1])


PARTS = ("aan", "af", "op", "uit", "in", "om", "mee", "weg", "terug", "over", "door", "plaats",
         "schoon", "los", "vast", "binnen", "voor", "toe")  # fmt: skip
UNSEPARATED = ("be", "ge", "her", "er", "ont", "ver", "voorspel", "onder", "over", "voorkom")


def dutch_verb(word: str) -> tuple[str, str, str, str, str]:
    """Stem, third person, past, past plural and participle of a weak verb."""
    stem = dutch_stem(word)
    root = word[:-2]
    soft = root[-1:] not in "tkfschp" if not root.endswith("ch") else False
    end = "d" if soft else "t"
    third = stem if stem.endswith("t") else stem + "t"
    past = stem + end + "e"
    part = next((p for p in PARTS if word.startswith(p) and len(word) > len(p) + 4), "")
    closed = stem if stem.endswith(end) else stem + end
    if word.startswith(UNSEPARATED):
        done = closed
    elif part:
        done = part + "ge" + closed[len(part) :]
    else:
        done = "ge" + closed
    return stem, third, past, past + "n", done


def dutch_adjective(word: str) -> str:
    """`groot` gives `grote`, `dik` `dikke`."""
    if re.search(r"[^aeiou](aa|ee|oo|uu)[^aeiou]$", word):
        word = word[:-2] + word[-1]
    elif re.search(r"(^|[^aeiou])[aeiou][bdfgklmnprst]$", word) and not re.search(
        r"(ig|lijk|er|en|el)$", word
    ):
        word += word[-1]
    if word.endswith("f"):
        word = word[:-1] + "v"
    elif word.endswith("s") and re.search(r"[aeiou]{1,2}s$", word) and not word.endswith("ss"):
        word = word[:-1] + "z"
    return word if word.endswith("e") else word + "e"


def ranked(words: Iterable[str], share: float = 1.0) -> dict[str, float]:
    out: dict[str, float] = {}
    for rank, word in enumerate(words):
        weight = share / (rank + ZIPF_HEAD) ** ZIPF_POWER
        out[word] = max(out.get(word, 0.0), weight)
    return out


def merged(*parts: Mapping[str, float]) -> dict[str, float]:
    out: dict[str, float] = defaultdict(float)
    for part in parts:
        for word, weight in part.items():
            out[word] += weight
    return dict(out)


CLOSED = ("det", "prep", "to", "te", "and", "en", "conj", "subj", "be", "zijn", "have", "hebben",
          "modal", "kan", "niet", "adv", "num", "unit", "day", "chat", "place", "name",
          "org")  # fmt: skip


def english() -> dict[str, dict[str, float]]:
    lists = sections("english.txt")
    for name in ("adj", "noun", "verb", "adv"):
        lists[name] += lists[name + "2"]
    out = {name: ranked(lists[name]) for name in CLOSED if name in lists}
    verbs, forms = lists["verb"], [english_verb(word) for word in lists["verb"]]
    out["v"] = ranked(verbs)
    out["vs"] = ranked((form[0] for form in forms), 0.4)
    out["vd"] = ranked((form[1] for form in forms), 0.9)
    out["vg"] = ranked((form[2] for form in forms), 0.8)
    for rank, odd in enumerate(" ".join(lists["irreg"]).split(" | ")):
        weight = 1.5 / (rank + ZIPF_HEAD) ** ZIPF_POWER
        for at, form in enumerate(odd.split()):
            if at == 0:
                kind = "v"
            elif form.endswith("ing"):
                kind = "vg"
            elif form.endswith("s") and at == 1:
                kind = "vs"
            else:
                kind = "vd"
            out[kind][form] = max(out[kind].get(form, 0.0), weight)
    out["adj"] = ranked(lists["adj"])
    out["n"] = ranked(lists["noun"])
    for word in lists["mass"]:
        out["n"][word] *= 1.5
    out["ns"] = ranked((english_plural(word) for word in lists["noun"]), 0.6)
    for word in list(out["ns"]):
        if out["n"].get(word):
            del out["ns"][word]
    return out


def dutch() -> dict[str, dict[str, float]]:
    lists = sections("dutch.txt")
    for name in ("adj", "noun", "verb", "adv"):
        lists[name] += lists[name + "2"]
    out = {name: ranked(lists[name]) for name in CLOSED if name in lists}
    verbs, forms = lists["verb"], [dutch_verb(word) for word in lists["verb"]]
    out["v"] = ranked(verbs)
    out["vt"] = merged(ranked((f[1] for f in forms), 0.8), ranked((f[0] for f in forms), 0.3))
    out["vp"] = ranked((f[2] for f in forms), 0.3) | ranked((f[3] for f in forms), 0.15)
    out["vd"] = ranked((f[4] for f in forms), 0.8)
    for rank, odd in enumerate(" ".join(lists["strong"]).split(" | ")):
        weight = 1.5 / (rank + ZIPF_HEAD) ** ZIPF_POWER
        words = odd.split()
        for at, form in enumerate(words):
            if len(words) == 1 or re.match(r"(ge|\w+ge|ver|be|ont|over)\w+(en|d|t)$", form):
                kind = "vd" if at or len(words) == 1 else "v"
            else:
                kind = "v" if at == 0 else "vt" if at == 1 or at >= 5 else "vp"
            out[kind][form] = max(out[kind].get(form, 0.0), weight)
    out["adj"] = ranked(lists["adj"])
    out["adje"] = ranked(map(dutch_adjective, lists["adj"]))
    single: dict[str, float] = {}
    plural: dict[str, float] = {}
    for rank, noun in enumerate(lists["noun"]):
        word, _, more = noun.partition("/")
        weight = 1.0 / (rank + ZIPF_HEAD) ** ZIPF_POWER
        single.setdefault(word, weight)
        if more:
            if len(more) <= 4 and not more.startswith(word[:2]):
                more = word + more
                if more.endswith("ieen"):
                    more = more[:-2] + "ën"
            plural.setdefault(more, weight * 0.5)
    out["n"], out["ns"] = single, plural
    return out


def once(classes: dict[str, dict[str, float]]) -> None:
    """Leaves each word in the class where it weighs most."""
    best: dict[str, tuple[float, str]] = {}
    for name, words in classes.items():
        total = sum(words.values())
        for word, weight in words.items():
            share = weight / total
            best[word] = max(best.get(word, (0.0, "")), (share, name))
    for name, words in classes.items():
        for word in [word for word in words if best[word][1] != name]:
            del words[word]


# prefix codes


def lengths(weights: Sequence[float], longest: int = BITS) -> list[int]:
    """Code lengths of the best prefix code of which no code is longer (package-merge)."""
    if len(weights) == 1:
        return [0]
    assert len(weights) <= 1 << longest, len(weights)
    leaves = sorted((weight, at) for at, weight in enumerate(weights))
    levels: list[list[tuple[float, int]]] = []
    packed: list[float] = []
    for _ in range(longest):
        level = list(heapq.merge(((weight, 0) for weight, _ in leaves), ((w, 1) for w in packed)))
        levels.append(level)
        packed = [level[at][0] + level[at + 1][0] for at in range(0, len(level) - 1, 2)]
    out = [0] * len(weights)
    take = 2 * (len(leaves) - 1)
    for level in reversed(levels):
        packs = sum(kind for _, kind in level[:take])
        for _, at in leaves[: take - packs]:
            out[at] += 1
        take = 2 * packs
    return out


# the states

SIGNS = """. , ? ! : ; ) ( - ' " / .. ... !! !!! ?? ??? ?! @ # & + * = % $ € £ ° [ ] _ ~ < > “ ” ‘ ’
    – — • ). ), .) ." ," ?" :) :( ;) -- .' …""".split()  # noqa: SIM905
ENDS_SENTENCE = re.compile(r"[.?!…]+[\")'”’]*")
ALPHABET = "abcdefghijklmnopqrstuvwxyzéèêëáàâäóòôöíìîïúùûüçñ'"


class Language:
    """Everything that is known of one language: classes with weights, sentences."""

    def __init__(self, letter: str, classes: dict[str, dict[str, float]], text: list[str]) -> None:
        self.letter = letter
        self.classes = {name: words for name, words in classes.items() if words}
        self.text = text
        self.home = {word: name for name, words in self.classes.items() for word in words}


def counted(language: Language) -> Counter[str]:
    """Words of the sentences as the encoder sees them, small where the list has them small."""
    out: Counter[str] = Counter()
    for line in language.text:
        for piece in coder.parts(line):
            if piece[0] == " " and piece[-1].isalpha():
                word = piece[1:]
                out[word if word in language.home else word.lower()] += 1
    return out


KEEPS_CAPITAL = {"place", "name", "org", "day", "street", "pager", "suffix"}


class Builder:
    """The rows of all states with their weights; lengths come last."""

    def __init__(self, languages: Sequence[Language]) -> None:
        self.weights: dict[str, dict[tuple[str, str], float]] = {}
        self.languages = languages
        root = self.weights["root"] = {}
        for language, share in zip(languages, (0.38, 0.5, 0.12), strict=True):
            root["", language.letter + "!start"] = share
            self.language(language)
        self.addresses()

    def model(self) -> Model:
        lists: dict[str, list[tuple[str, ...]]] = {}
        states: dict[str, tuple[str, str]] = {}
        for name, weights in self.weights.items():
            of = name[:2] if name[1] in "/!~" and name[2:] != "street" else name
            keys = sorted(weights, key=lambda key: (key[0] == PAD, key[1]))
            if of not in lists:
                groups = itertools.groupby(keys, key=lambda key: (key[0] == PAD, key[1]))
                lists[of] = [(to, *(text for text, _ in found)) for (_, to), found in groups]
            assert [(text, to) for to, *texts in lists[of] for text in texts] == keys, name
            sizes = lengths([max(weights[key], 1e-12) for key in keys])
            assert keys[-1][0] != PAD or sizes[-1] == max(sizes) >= 8, name
            states[name] = of, "".join(coder.SIZES[size] for size in sizes)
        return Model(lists, states)

    def language(self, language: Language) -> None:
        letter = language.letter
        seen = counted(language)
        # direct words
        mass: Counter[str] = Counter()
        for word, times in seen.items():
            mass[language.home.get(word, "?")] += times
        total = sum(mass.values())
        prior: dict[str, float] = {}
        for name, words in language.classes.items():
            whole = sum(words.values())
            share = (mass[name] + 3) / (total + 60)
            for word, weight in words.items():
                prior[word] = share * weight / whole
        count_all = total
        estimate = {
            word: (seen[word] + LIST_WORDS * prior[word]) / (count_all + LIST_WORDS)
            for word in prior
        }
        direct = sorted(
            (w for w in estimate if language.home[w] not in ("place", "name", "street", "suffix")),
            key=lambda w: -estimate[w],
        )[: DIRECT[letter]]
        own = {word for word in direct if seen[word] >= OWN_STATE}
        after = {
            word: f"{letter}/={word}" if word in own else f"{letter}/{language.home[word]}"
            for word in language.home
        }
        # rows of words
        lows: dict[tuple[str, str], float] = {}
        caps: dict[tuple[str, str], float] = {}
        for word in direct:
            lows[" " + word, after[word]] = estimate[word]
            big = " " + (word if word[0].isupper() else word[0].upper() + word[1:])
            caps[big, after[word]] = estimate[word] * 0.2 + caps.get((big, after[word]), 0)
        straight = set(direct)
        for name, words in language.classes.items():
            rest = sorted((w for w in words if w not in straight), key=lambda w: -estimate[w])
            to = f"{letter}~street" if name == "street" else f"{letter}/{name}"
            space = "" if name == "suffix" else " "
            bands = [rest] if len(rest) <= 2 * BAND else [rest[:BAND], rest[BAND:]]
            for number, band in enumerate(filter(None, bands)):
                state = f"{letter}:{name}" + "+" * number
                self.weights[state] = {(space + w, to): estimate[w] for w in band}
                share = sum(estimate[w] for w in band)
                if name == "suffix":
                    continue
                keeps = name in KEEPS_CAPITAL
                share *= RARE**number
                lows["", state] = share
                caps["" if keeps else CAP, state] = share * (3 if keeps else 0.3)
        unknown = mass["?"] / total + 0.02
        lows[" ", f"{letter}~"] = unknown * 0.7
        caps[CAP + " ", f"{letter}~"] = unknown * 0.7
        common = signs(letter)
        lows = lows | common
        caps = caps | common
        lows["", f"{letter}!caps"] = 0.08
        caps["", f"{letter}/lower"] = 0.05
        lows[PAD, "root"] = caps[PAD, "root"] = 0.0
        names = {*after.values(), *(f"{letter}/{n}" for n in language.classes)}
        names |= {f"{letter}/{n}" for n in ("lower", "glue", "unk", "num", "comma", "sign", "raw")}
        for name in sorted(names):
            self.weights[name] = dict(lows)
        for name in (f"{letter}!start", f"{letter}!caps"):
            self.weights[name] = dict(caps)
        self.letters(language)
        self.digits(letter)
        self.bytes_(letter)

    def letters(self, language: Language) -> None:
        """Spelling: the next letters after the last one; trained on the words of the lists."""
        letter = language.letter
        every = {word.lower() for found in language.classes.values() for word in found}
        words = [word for word in sorted(every) if all(sign in ALPHABET for sign in word)]
        chunks = chunked(words, CHUNKS[letter])
        pattern = re.compile(
            "|".join(sorted(map(re.escape, [*chunks, *ALPHABET]), key=len, reverse=True))
        )
        counts: dict[str, Counter[str]] = defaultdict(Counter)
        everywhere: Counter[str] = Counter()
        for word in words:
            before = ""
            for chunk in [*pattern.findall(word), ""]:
                counts[before][chunk] += 1
                everywhere[chunk] += 1
                before = chunk[-1:]
        whole = sum(everywhere.values())
        states = {c for c in ALPHABET if sum(counts[c].values()) >= 60} | {""}
        for state in sorted(states):
            here = sum(counts[state].values())
            weights = {}
            for chunk in [*chunks, *ALPHABET, ""]:
                to = f"{letter}~{chunk[-1:]}" if chunk[-1:] in states else f"{letter}~?"
                if chunk == "":
                    to = f"{letter}/unk"
                base = (everywhere[chunk] + 0.3) / whole
                weights[chunk, to] = (counts[state][chunk] + 30 * base) / (here + 30)
            self.weights[f"{letter}~{state}"] = weights
        self.weights[f"{letter}~?"] = {
            (chunk, to): everywhere[chunk] + 0.3 for chunk, to in self.weights[f"{letter}~"]
        }
        if "suffix" in language.classes:
            self.weights[f"{letter}~street"] = dict(self.weights[f"{letter}:suffix"])

    def digits(self, letter: str) -> None:
        """Numbers of a known length, two digits a token; the odd digit comes first."""
        for size in range(1, coder.DIGITS + 1):
            odd = size % 2
            left = size - (1 if odd else 2)
            to = f"{letter}#{left}" if left else f"{letter}/num"
            found = DIGITS if odd else [f"{number:02}" for number in range(100)]
            self.weights[f"{letter}#{size}"] = {
                (digits, to): digits_weight(size, digits) for digits in found
            }

    def bytes_(self, letter: str) -> None:
        done = f"{letter}/raw"
        first: dict[tuple[str, str], float] = {}
        for byte in range(256):
            if byte < 0x80:
                if chr(byte) not in "\x00\x01\x02\x03\x04\x05\x06":
                    first[chr(byte), done] = 0.02 if byte < 32 else 0.5
            elif 0xC2 <= byte < 0xF5:
                to = f"{letter}*{1 + (byte >= 0xE0) + (byte >= 0xF0)}"
                first[chr(0xDC00 + byte), to] = 1.0
        self.weights[f"{letter}*"] = first
        for size in (1, 2, 3):
            to = done if size == 1 else f"{letter}*{size - 1}"
            self.weights[f"{letter}*{size}"] = {
                (chr(0xDC00 + byte), to): 1.0 for byte in range(0x80, 0xC0)
            }

    def addresses(self) -> None:
        for language in self.languages:
            state = language.letter + "@"
            weights = {(chr(c), state): 1.0 if chr(c).isalnum() else 0.1 for c in range(33, 127)}
            for part, weight in ADDRESSES.items():
                weights[part, state] = float(weight)
            weights["", f"{language.letter}/unk"] = 5.0
            self.weights[state] = weights


def signs(letter: str) -> dict[tuple[str, str], float]:
    """What may follow anything: signs, numbers, capitals, bytes, an address, the end."""
    out: dict[tuple[str, str], float] = {}
    for sign in SIGNS:
        weight = {".": 0.08, ",": 0.05}.get(sign, 0.0003 if len(sign) > 1 else 0.0015)
        if ENDS_SENTENCE.fullmatch(sign):
            to = f"{letter}!start"
        elif sign == ",":
            to = f"{letter}/comma"
        else:
            to = f"{letter}/sign"
        out[sign, to] = weight
        out[sign + GLUE, f"{letter}/glue"] = weight * 0.1
        if len(sign) == 1 and sign not in ".,!?)%":
            out[" " + sign, f"{letter}/sign"] = weight * 0.3
            out[" " + sign + GLUE, f"{letter}/glue"] = weight * 0.3
    out[GLUE + " 's", f"{letter}/lower"] = 0.004
    for size in range(1, coder.DIGITS + 1):
        out[" ", f"{letter}#{size}"] = 0.02 / size**1.5
    out[END, "root"] = 0.02
    out[GLUE, f"{letter}/glue"] = 0.002
    out[" ", f"{letter}/lower"] = 0.008
    out["\n", f"{letter}!start"] = 0.0005
    out["", f"{letter}*"] = 0.002
    out[UP, f"{letter}/lower"] = 0.004
    out[UP_ON, f"{letter}/lower"] = 0.0005
    out[UP_OFF, f"{letter}/lower"] = 0.0005
    out[" http://", letter + "@"] = 0.0003
    out[" https://", letter + "@"] = 0.0002
    return out


def digits_weight(size: int, digits: str) -> float:
    """How likely a number of this length begins so: small ones, round ones, years."""
    if size % 2:
        return float("6986564443"[int(digits)]) if size == 1 else 10.0 - int(digits)
    if size == 2:
        return (
            1.0 if digits[0] == "0" else 8.0 if digits[1] == "0" else 4.0 if digits < "32" else 2.0
        )
    if size == 4:
        return {"20": 60.0, "19": 12.0, "10": 12.0, "12": 12.0}.get(digits, 1.0)
    return 2.0 if digits == "00" else 1.4 if digits[1] in "05" else 1.0


DIGITS = "0123456789"
ADDRESSES = {
    "www.": 2, "bit.ly/": 4, "t.co/": 8, ".com/": 3, ".com": 3, ".org": 1, ".nl": 2, ".nl/": 2,
    "tinyurl.com/": 1, "ow.ly/": 1, "/": 3, ".": 2, "-": 1,
}  # fmt: skip
CHUNKS = {"e": 300, "n": 400, "p": 200}


def chunked(words: Sequence[str], count: int) -> list[str]:
    """The most useful groups of letters: pairs that stand together most, joined again and again."""
    split = {word: list(word) for word in words}
    pairs: Counter[tuple[str, str]] = Counter()
    where: dict[tuple[str, str], set[str]] = defaultdict(set)
    for word, parts in split.items():
        for pair in itertools.pairwise(parts):
            pairs[pair] += 1
            where[pair].add(word)
    out: list[str] = []
    while len(out) < count:
        pair = max(pairs, key=lambda p: (pairs[p], p))
        if pairs[pair] < 4:
            break
        out.append("".join(pair))
        for word in sorted(where.pop(pair)):
            parts = split[word]
            for old in itertools.pairwise(parts):
                pairs[old] -= 1
            new: list[str] = []
            for part in parts:
                if new and new[-1] == pair[0] and part == pair[1]:
                    new[-1] += part
                else:
                    new.append(part)
            split[word] = new
            for fresh in itertools.pairwise(new):
                pairs[fresh] += 1
                where[fresh].add(word)
        pairs[pair] = 0
    return list(dict.fromkeys(out))


def pager(dutch_classes: dict[str, dict[str, float]]) -> dict[str, dict[str, float]]:
    """The short texts of dispatch centres: a language of its own."""
    lists = sections("dutch.txt")
    return {
        name: dict(dutch_classes[name]) for name in ("place", "name", "org", "street", "suffix")
    } | {
        "pager": ranked(word.split("-")[0] for word in lists["pager"]),
        "n": dict(dutch_classes["n"]),
    }


def all_languages() -> list[Language]:
    places = lines("places.txt")
    e, n = english(), dutch()
    lists = sections("dutch.txt")
    n["street"], n["suffix"] = ranked(lists["street"]), ranked(lists["suffix"])
    n["place"] = ranked(p for p in places if " " not in p and "-" not in p)
    p = pager(n)
    out = []
    for letter, classes, text in (
        ("e", e, lines("english_sample.txt")),
        ("n", n, lines("dutch_sample.txt")),
        ("p", p, lines("pager_sample.txt")),
    ):
        once({k: v for k, v in classes.items() if k not in ("street", "suffix")})
        out.append(Language(letter, classes, text))
    return out


Counts = dict[str, Counter[tuple[str, str]]]


def walked(model: Model, languages: Sequence[Language]) -> Counts:
    """How often each row of each state is used for the sentences."""
    encoder = Encoder(model)
    rows = {
        name: {code: (token, code[2]) for token, code in model.coded(name)} for name in model.states
    }
    out: Counts = defaultdict(Counter)
    for language in languages:
        for line in language.text:
            state = "root"
            for code in encoder.walk(coder.parts(line), language.letter):
                out[state][rows[state][code]] += 1
                state = code[2]
    return out


def fitted(
    base: Mapping[tuple[str, str], float], counts: Mapping[tuple[str, str], float], pull: float
) -> dict[tuple[str, str], float]:
    """What was counted, with `pull` more drawn from the base."""
    total, whole = sum(base.values()), sum(counts.get(key, 0) for key in base)
    return {
        key: (counts.get(key, 0) + pull * weight / total) / (whole + pull)
        for key, weight in base.items()
    }


def trained(builder: Builder, counts: Counts) -> None:
    """Weights of the states where words may follow, from what was counted.

    A state of one word leans on that of its class, that on all of its language.
    """
    for language in builder.languages:
        letter = language.letter
        for sign in "/!":
            names = [name for name in builder.weights if name.startswith(letter + sign)]
            if sign == "!":
                for name in names:
                    builder.weights[name] = fitted(builder.weights[name], counts[name], START_PULL)
                continue
            every: Counter[tuple[str, str]] = Counter()
            for name in names:
                every.update(counts[name])
            base = fitted(builder.weights[f"{letter}/lower"], every, EVERY_PULL)
            classes: dict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
            for name in names:
                classes[group(language, name)].update(counts[name])
            for name in names:
                kind = fitted(base, classes[group(language, name)], CLASS_PULL)
                builder.weights[name] = fitted(kind, counts[name], WORD_PULL)


def group(language: Language, name: str) -> str:
    """The class on which a state leans."""
    word = name[2:].removeprefix("=")
    return language.home.get(word, word) if name[2:3] == "=" else word


def made(languages: list[Language]) -> Model:
    """The model: first from the lists alone, then with what the sentences say of it."""
    builder = Builder(languages)
    trained(builder, walked(builder.model(), languages))
    return builder.model()


def module(number: int, model: Model) -> str:
    """The model as Python source."""
    out = [
        "# SPDX-FileCopyrightText: The Baken contributors",
        "# SPDX-License-Identifier: EUPL-1.2",
        f'"""Text model {number}, made by `tools/make_texts.py`.  Never to be changed."""',
        "",
        "# fmt: off",
        "LISTS: dict[str, tuple[tuple[str, ...], ...]] = {",
    ]
    for name, groups in model.lists.items():
        out.append(f"    {quoted(name)}: (")
        for group in groups:
            out += wrapped("        (", [quoted(text) + "," for text in group], "),")
        out.append("    ),")
    out += ["}", "STATES: dict[str, tuple[str, str]] = {"]
    for name, (of, sizes) in model.states.items():
        parts = [quoted(sizes[at : at + 80]) for at in range(0, len(sizes), 80)]
        out.append(f"    {quoted(name)}: ({quoted(of)}, (")
        out += [f"        {part}" for part in parts]
        out.append("    )),")
    out += ["}", ""]
    return "\n".join(out)


def quoted(text: str) -> str:
    return json.dumps(text)


def wrapped(head: str, words: Iterable[str], tail: str) -> list[str]:
    out = [head]
    for word in words:
        if len(out[-1]) + len(word) > 96:
            out.append(" " * 9)
        out[-1] += word + " "
    out[-1] = out[-1].rstrip() + tail
    return [line.rstrip() for line in out]


def main() -> int:
    TARGET.write_text(module(NUMBER, made(all_languages())), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
