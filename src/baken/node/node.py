# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The node: acts in, acts out, and the records folded from them.

The rules this file guards: an act is judged, stamped, numbered, sealed, signed
and committed together with its folded record before anyone is told; what comes
from elsewhere is checked, committed, folded, and what its author was not
entitled to is held apart and shown.  The same acts give the same records
whatever the order in which they came.  Nothing here reads a clock, a socket or
a random source: `now_s` is Unix seconds, handed in.

`receive` is the hot path (a coordination point merges a day's work in seconds):
see `docs/adr/0006`.
"""

from collections import Counter, deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from functools import lru_cache
from typing import Any, TypeVar

import msgspec

from ..domain import catalogue
from ..domain.catalogue import Known
from ..domain.charter import (
    Actor,
    Charter,
    NodeCard,
    Place,
    PlaceKind,
    Verdict,
    entitled,
)
from ..domain.fold import step
from ..domain.process import Context
from ..domain.whynot import why_not
from ..domain.words import N_
from ..kernel import entry as entries
from ..kernel import signing, stamp
from ..kernel.act import Act
from ..kernel.audience import (
    LIFE_MAX,
    SEQ_MAX,
    audience_of,
    author_in_life,
    entry_id,
    log_of,
    log_of_entry,
    node_of,
    seq_of_entry,
)
from ..kernel.entry import Entry, Head, genesis
from ..kernel.errors import Refusal, RemoteError
from ..kernel.varint import VARINT_BYTES_MAX
from ..store.contract import WAITING, Proof, Query, Row, Store
from ..sync.budget import Budget
from ..sync.frames import MESSAGE_BYTES_MAX
from ..sync.messages import LACKS_MAX, RUN_ENTRIES_MAX, Parcel
from ..sync.talk import Batch
from . import retention
from .digest import digest_of
from .folding import FUTURE, Came, Event, Folder
from .judging import DECREES, judge_again, recall, records_of
from .keys import NodeKeys
from .links import Links, LinkState
from .lives import Lives
from .region import Region
from .silence import silent_s

HISTORY_MAX = 500
DRAFT_BYTES_MAX = 16_384
RELEASE_AT_ONCE = 500
EARLY_MAX = 256
REBUILDING = "rebuilding"  # the note that says that the rows are not all there
JUDGING = "judging"  # the note that says that the charter changed and not all was judged by it
LIFE = "life"  # the note that holds in which of its lives the node is
RESTORED = "restored"  # the note that a backup was put back: this life is over
AFTER_MAX = 200  # entries of a node after its revocation that are kept, to be shown

UNKNOWN_RECORD = N_("Dit dossier is hier niet bekend.")
NO_RECORD = N_("Deze handeling hoort bij een dossier.")
CLOSED_AUDIENCE = N_("Deze computer mag dit dossier niet lezen.")
MALFORMED_ACT = N_("Dit kan zo niet worden bewaard: {why}")
LONG_DRAFT = N_("Dit concept is te lang om te bewaren.")


T = TypeVar("T")


class Receipt(msgspec.Struct, frozen=True):
    """An act is on disk: its entry, its record, and the record's speakable number if it has one."""

    entry: int
    record: int
    short: str = ""


class Proofs(msgspec.Struct, frozen=True):
    """Who is known to have an entry: nodes it was handed out to, and nodes that stored it."""

    handed: tuple[Proof, ...]
    stored: tuple[Proof, ...]


class _Made(msgspec.Struct, frozen=True):
    """An act ready to be committed: its entry, the row and the state of its record."""

    entry: Entry
    row: Row
    state: Any
    process: str
    numbered: bool

    @property
    def head(self) -> Head:
        return Head(self.entry.seq, self.entry.hash, self.entry.stamp)


class Node:
    """One node over one store."""

    def __init__(
        self,
        charter: Charter,
        number: int,
        keys: NodeKeys,
        store: Store,
        budget: Budget | None = None,
    ) -> None:
        self.store = store
        self.counters: Counter[str] = Counter()
        self.version = 0
        self._keys = keys
        self._signer = keys.signer
        self.region = Region(charter, number, keys)
        self.folding = Folder(self.region, store, self.counters)
        recall(self.folding, store, store.note(REBUILDING) is None)
        if number not in self.charter.node or self.card.key != keys.public:
            raise ValueError("this folder's key is not the one in the charter")
        self._heads: dict[int, Head] = store.heads()
        self._seqs: dict[int, int] = {log: head.seq for log, head in self._heads.items()}
        self._last = self._highest_stamp()
        self._clock = 0
        self._budget = budget
        self._life = int(store.note(LIFE) or b"0")
        self._changed: set[str] = set()
        self._future = bool(store.held(1, FUTURE))
        self._future_after = 0
        self._next_no: dict[str, int] = {}
        self._cache: dict[Any, Any] = {}
        self._hollow_after = 0
        self._early: dict[int, list[Parcel]] = {}
        self.lines = Links(self)
        self.lives = Lives(self)
        if store.note(RESTORED) is not None:
            self.begin_life()
            store.set_note(RESTORED, None)
        if store.note(REBUILDING) is not None:
            self.rebuild()
        if store.note(JUDGING) is not None:
            self._judge_again(None, stamp.to_wall(self.stamp))

    @property
    def charter(self) -> Charter:
        """The charter in force now; another one after a decree."""
        return self.region.charter

    @property
    def card(self) -> NodeCard:
        return self.region.card

    @property
    def place(self) -> Place:
        return self.region.place

    @property
    def life(self) -> int:
        """In which of its lives the node is; the first is 0."""
        return self._life

    def begin_life(self) -> None:
        """From now on write new logs: the old ones went on somewhere else.

        Raises `ValueError` where all lives are used up: then the node must be replaced.
        """
        if self._life >= LIFE_MAX:
            raise ValueError("this node has used up its lives: replace it")
        self.store.set_note(LIFE, b"%d" % (self._life + 1))
        self._life += 1

    @property
    def exercise(self) -> bool:
        return self.charter.exercise

    # acts made here

    def refusal(
        self, act: Act, actor: Actor, now_s: float, record: int | None = None
    ) -> Refusal | None:
        """Why this act can't be done now by this actor, or None.  Stores nothing."""
        known = catalogue.BY_ACT[type(act)]
        state = self.record(record) if record is not None else None
        at = stamp.tick(self._last, now_s)
        try:
            self._judge(known, act, actor, at, record, state, self.record)
        except Refusal as refused:
            return refused
        return None

    def submit(self, act: Act, actor: Actor, now_s: float, record: int | None = None) -> Receipt:
        """Do an act: on disk when this returns.  Raises `Refusal` or `StoreFull`."""
        self.lives.before_writing()
        first = self._make(act, actor, now_s, record, {})
        made = {first.entry.record: first}
        follow = catalogue.BY_ACT[type(act)].process.follow
        for next_act, next_record in follow(first.state, act):
            with suppress(Refusal):  # what no longer makes sense is left undone
                made[next_record] = self._make(next_act, actor, now_s, next_record, made)
        rows = [one.row for one in made.values()]
        decree = any(one.process == "decrees" for one in made.values())
        if decree:
            self.store.set_note(JUDGING, b"1")
        self.store.commit([one.entry for one in made.values()], rows)
        for one in made.values():
            self._advance(one)
        self.touch({one.process for one in made.values()})
        if decree:
            self._judge_again(self._learn(rows) or self.charter, now_s)
        return Receipt(first.entry.id, first.entry.record, getattr(first.state, "short", ""))

    def _make(
        self,
        act: Act,
        actor: Actor,
        now_s: float,
        record: int | None,
        pending: Mapping[int, "_Made"],
    ) -> "_Made":
        """An act judged and signed, with its record after it; `pending` are those made with it.

        Stores nothing.  Raises `Refusal`.
        """

        def find(ident: int) -> Any:
            return pending[ident].state if ident in pending else self.record(ident)

        known = catalogue.BY_ACT[type(act)]
        does, process = known.does, known.process
        if does.numbered:
            act = msgspec.structs.replace(act, no=self._number(process.name))
        state = find(record) if record is not None else None
        last = max([self._last, *(one.entry.stamp for one in pending.values())])
        at = stamp.tick(last, now_s)
        number = self._judge(known, act, actor, at, record, state, find)
        author = author_in_life(self.card.number, self._life)
        log = log_of(author, number, does.lane(state, act))
        keys = self.region.newest(number)
        assert keys is not None
        public, personal = _encoded(known, act)
        heads = {one.entry.log: one.head for one in pending.values()}
        entry = entries.write(
            heads.get(log) or self._heads.get(log) or genesis(self.charter.region, log), log, at,
            does.kind, record, actor.number, public, personal, keys, self._signer,
            self.exercise,
        )  # fmt: skip
        new = step(process, state, self.folding.meta(entry), act)
        row = self.folding.row(process, new, entry.record, entry.stamp, entry.id)
        return _Made(entry, row, new, process.name, does.numbered)

    def _judge(
        self,
        known: Known,
        act: Act,
        actor: Actor,
        at: int,
        record: int | None,
        state: Any,
        find: Callable[[int], Any],
    ) -> int:
        """The audience in which this act may be done now; raises `Refusal` where it may not."""
        if record is not None and not isinstance(state, known.process.record):
            raise Refusal("record.unknown", UNKNOWN_RECORD)
        if (record is None) is not known.does.opens:
            raise Refusal("record.missing", NO_RECORD)
        if record is not None:
            number = audience_of(log_of_entry(record))
        else:
            assert known.does.home is not None
            number = known.does.home(self.charter, self.place, act)
        if not self.region.reads(number):
            raise Refusal("audience.closed", CLOSED_AUDIENCE)
        verdict = entitled(
            self.charter, self.card.number, actor.number, number, known.does, act, at
        )
        if self.region.shut_out:
            verdict = Verdict.REVOKED
        if actor.role.kind is not self.place.kind:
            verdict = Verdict.NO_SUCH_ROLE  # only its number travels, which is another role here
        if verdict is not None:
            raise why_not(self.charter, self.place, known.does, act, verdict, at)
        context = Context(
            charter=self.charter,
            node=self.card,
            place=self.place,
            actor=actor,
            now=at,
            find=find,
            by_key=self.by_key,
            silent_s=lambda kind: silent_s(self, kind, stamp.to_wall(at)),
        )
        refused = known.process.judge(state, act, context)
        if refused is not None:
            raise refused
        return number

    def may(self, act_type: type[Act], actor: Actor) -> bool:
        """Is this role entitled to this kind of act at all?  For showing buttons."""
        return actor.role in catalogue.BY_ACT[act_type].does.by

    def _number(self, process: str) -> int:
        """The next number of this node for a process: one more than the highest it gave."""
        if process not in self._next_no:
            known = catalogue.BY_NAME[process]
            opening = {does.kind for does in known.does if does.numbered}
            highest = 0
            for log, head in self._heads.items():
                if node_of(log) == self.card.number:
                    highest = max(highest, self._highest_no(log, head.seq, opening))
            self._next_no[process] = highest + 1
        return self._next_no[process]

    def _highest_no(self, log: int, seq: int, opening: set[int]) -> int:
        """The number in this node's last opening act of a log; read from its end backwards."""
        while seq > 0:
            after = max(0, seq - 256)
            for entry in reversed(self.store.entries(log, after, seq - after)):
                if entry.kind in opening:
                    act = self.folding.read(entry)
                    if act is not None:
                        return int(getattr(act, "no", 0))
            seq = after
        return 0

    # acts from elsewhere

    def receive(self, parcels: Iterable[Parcel], now_s: float) -> int:
        """Check, store and fold what came in; gives how many entries were new.

        Bad parcels are counted and dropped, each by itself; nothing is raised but `StoreFull`.
        """
        new: list[Entry] = []
        fresh: dict[int, Entry] = {}
        heads: dict[int, Head] = {}
        queue = deque(parcels)
        while queue:
            parcel = queue.popleft()
            try:
                run = self._checked(parcel, heads, fresh)
                if run and self._budget is not None:
                    size = sum(len(entry.wire) for entry in run)
                    self._budget.spend(run[0].author, size, len(run), now_s)
            except RemoteError as error:
                self.counters[error.code] += 1
                continue
            if run:
                new += run
                fresh.update((entry.id, entry) for entry in run)
                last = run[-1]
                heads[last.log] = Head(last.seq, last.hash, last.stamp)
                if self._early:
                    queue.extendleft(self._early.pop(last.log, ()))
        if new:
            self._merge(new, heads, now_s)
        return len(new)

    def _checked(
        self, parcel: Parcel, heads: Mapping[int, Head], fresh: Mapping[int, Entry]
    ) -> list[Entry]:
        """The entries of a parcel that are new here, chained and signed; else `RemoteError`.

        `fresh` are those that came just before it and are not stored yet.
        """
        log, first = entries.peek(parcel.wires[0])
        author = self.charter.node.get(node_of(log))
        if author is None:
            raise RemoteError("entry.unknown_author")
        if not self.region.carries(self.card.number, audience_of(log)):
            raise RemoteError("entry.not_ours")
        if self.charter.beyond(log, first - AFTER_MAX):
            raise RemoteError("entry.after_revocation")
        head = heads.get(log) or self._heads.get(log) or genesis(self.charter.region, log)
        if first > head.seq + 1:
            self._keep_early(log, parcel)
            return []
        base = head
        if first <= head.seq:
            base = self._head_before(log, first, fresh)
        run = entries.chain(parcel.wires, base, parcel.signature)
        if not signing.verify(author.key, run[-1].hash, parcel.signature):
            raise RemoteError("entry.bad_signature")
        if run[0].log != log:
            raise RemoteError("run.two_logs")
        if base is not head:
            known = [entry for entry in run if entry.seq <= head.seq]
            mine = fresh.get(known[-1].id) or self.store.entry(known[-1].id)
            if mine is not None and mine.hash != known[-1].hash:
                raise RemoteError("log.fork")
            self.counters["entry.repeat"] += len(known)
            run = run[len(known) :]
        return run

    def _keep_early(self, log: int, parcel: Parcel) -> None:
        """A parcel whose predecessor is still under way waits, in a bounded room."""
        waiting = self._early.setdefault(log, [])
        if parcel not in waiting:
            waiting.insert(0, parcel)
        if sum(map(len, self._early.values())) > EARLY_MAX:
            self._early.pop(next(iter(self._early)))
            self.counters["run.early_dropped"] += 1

    def _head_before(self, log: int, seq: int, fresh: Mapping[int, Entry]) -> Head:
        ident = entry_id(log, seq - 1)
        before = (fresh.get(ident) or self.store.entry(ident)) if seq > 1 else None
        if before is None:
            return genesis(self.charter.region, log)
        return Head(before.seq, before.hash, before.stamp)

    def _merge(self, new: Sequence[Entry], heads: dict[int, Head], now_s: float) -> None:
        held: dict[int, int] = {}
        told = [entry for entry in new if entry.kind in DECREES]
        rows = self.folding.fold(self.folding.sift(told, held, now_s)) if told else []
        before = self._learn(rows) if told else None
        others = [entry for entry in new if entry.kind not in DECREES] if told else new
        rows += self.folding.fold(self.folding.sift(others, held, now_s))
        if before is not None:
            self.store.set_note(JUDGING, b"1")
        self.store.commit(new, rows, held)
        self._future = self._future or FUTURE in held.values()
        for head_log, head in heads.items():
            self._heads[head_log] = head
            self._seqs[head_log] = head.seq
            if node_of(head_log) == self.card.number:
                self._next_no.clear()
                self.lives.came_home(head_log)
        horizon = stamp.from_wall(now_s + stamp.AHEAD_MAX_S)
        highest = max((entry.stamp for entry in new if entry.stamp <= horizon), default=0)
        self._last = max(self._last, highest)
        self._touch_rows(rows)
        if before is not None:
            self._judge_again(before, now_s)

    def tick(self, now_s: float) -> None:
        """Let in what was held apart for its clock and is due now; make proofs durable."""
        self._clock = stamp.from_wall(now_s)
        if self._future:
            waiting = self.store.held(RELEASE_AT_ONCE, FUTURE, self._future_after)
            due = [entry for entry, _ in waiting if not stamp.too_far_ahead(entry.stamp, now_s)]
            if due:
                self.release(due, now_s)
            whole = len(waiting) < RELEASE_AT_ONCE
            self._future_after = 0 if whole else waiting[-1][0].id
            self._future = not whole or bool(self.store.held(1, FUTURE))
        self.lives.tick(now_s)
        self.store.flush()

    def release(self, due: Sequence[Entry], now_s: float) -> None:
        """Judge these again that were held apart; those that count now are folded."""
        held: dict[int, int] = {}
        events = self.folding.sift(due, held, now_s)
        rows = [self.folding.refold(record, came) for record, came in events.items()]
        free = [entry for entry in due if entry.id not in held]
        if free:
            self.store.release([entry.id for entry in free], rows)
            self._last = max(self._last, *(entry.stamp for entry in free))
        self.store.commit([], [], held)
        self._touch_rows(rows)
        before = self._learn(rows)
        if before is not None:
            self.store.set_note(JUDGING, b"1")
            self._judge_again(before, now_s)

    def cut_back(self, log: int, after: int) -> None:
        """Forget what this node wrote in a log after a number; others hold another history."""
        gone = self.store.entries(log, after, SEQ_MAX)
        ids = [entry.id for entry in gone]
        records = {entry.record for entry in gone} - set(ids)
        rows = [self.folding.refold(record, apart=ids) for record in sorted(records)]
        self.store.cut(log, after, rows)
        head = self._head_before(log, after + 1, {})
        if after:
            self._heads[log], self._seqs[log] = head, after
        else:
            self._heads.pop(log, None)
            self._seqs.pop(log, None)
        self.touch({process.name for process in catalogue.PROCESSES})

    # when the charter changes

    def _learn(self, rows: Iterable[Row]) -> Charter | None:
        """Take in the decrees among these rows; the charter of before, where it changed."""
        before = self.charter
        return before if self.region.learn(records_of(self.folding, rows)) else None

    def _judge_again(self, before: Charter | None, now_s: float) -> None:
        self._cache.clear()
        self.lines.want_again()
        judge_again(self, before, now_s)
        self.store.set_note(JUDGING, None)
        self.touch({process.name for process in catalogue.PROCESSES})

    def fill(self, wires: Iterable[bytes]) -> int:
        """Put the personal part into entries that came without it; gives how many.

        What is not the very part whose hash the entry bears is counted and dropped.
        """
        filled: list[Entry] = []
        events: dict[int, list[Came]] = {}
        for wire in wires:
            try:
                log, seq = entries.peek(wire)
                mine = self.store.entry(entry_id(log, seq))
                if mine is None or mine.personal is not None:
                    continue
                if not retention.may_fill(self, mine):
                    raise RemoteError("entry.erased")
                whole = entries.fill(mine, wire)
            except RemoteError as error:
                self.counters[error.code] += 1
                continue
            filled.append(whole)
            known, act = catalogue.KINDS.get(whole.kind), self.folding.read(whole)
            if known is not None and act is not None and self._counts(whole):
                events.setdefault(whole.record, []).append((whole, known, act))
        if filled:
            rows = [self.folding.refold(record, came) for record, came in events.items()]
            self.store.fill(filled, rows)
            self._touch_rows(rows)
        return len(filled)

    def _counts(self, entry: Entry) -> bool:
        """Is this entry folded, and not held apart?"""
        return any(
            one.id == entry.id and not why for one, why in self.store.of_record(entry.record)
        )

    # reading

    def record(self, record: int) -> Any | None:
        """The folded record, or None where it is not known (yet)."""
        row = self.store.row(record)
        return self.folding.state(row) if row and row.process != WAITING else None

    def by_key(self, process: str, key: str) -> Any | None:
        """The record with a speakable number or other key: `by_key("reports", "OND-0042")`."""
        row = self.store.by_key(catalogue.BY_NAME[process].number, key)
        return self.folding.state(row) if row else None

    def records(self, query: Query) -> list[Any]:
        return self.cached(
            ("records", query), lambda: [*map(self.folding.state, self.store.select(query))]
        )

    def count(self, query: Query) -> int:
        return self.cached(("count", query), lambda: self.store.count(query))

    def query(self, process: str, **terms: Any) -> Query:
        """A query on a process by name; the terms are those of `store.contract.Query`."""
        return Query(catalogue.BY_NAME[process].number, **terms)

    def history(self, record: int, limit: int = HISTORY_MAX) -> list[Event]:
        """What happened to a record, in stamp order; at most the last `limit` acts."""
        found = sorted(self.store.of_record(record), key=lambda pair: pair[0].order)
        return [self.folding.event(entry, why) for entry, why in found[-limit:]]

    def held(self, limit: int = 100) -> list[Event]:
        """Acts that stand apart, with the reason."""
        return [self.folding.event(entry, why) for entry, why in self.store.held(limit)]

    def proofs(self, entry: int) -> Proofs:
        found = self.store.proofs(log_of_entry(entry), seq_of_entry(entry))
        return Proofs(
            tuple(proof for proof in found if not proof.stored),
            tuple(proof for proof in found if proof.stored),
        )

    def unheard(self) -> dict[int, int]:
        """For each node it talks to, how many of this node's acts that is not known to have."""
        return self.cached(("unheard",), self._unheard)

    def _talks_to(self, place: int) -> bool:
        """Support points have no links to each other: what they have is not known here."""
        kinds = {self.place.kind, self.charter.place[place].kind}
        return kinds != {PlaceKind.NSP}

    def _unheard(self) -> dict[int, int]:
        proven = self.store.proven()
        own = {log: seq for log, seq in self._seqs.items() if node_of(log) == self.card.number}
        out: dict[int, int] = {}
        for card in self.charter.nodes:
            if card.place == self.place.number or not self._talks_to(card.place):
                continue
            stored = proven.get(card.number, {})
            missing = sum(
                max(0, seq - stored.get(log, 0))
                for log, seq in own.items()
                if self.wants(card.number, log)
            )
            out[card.number] = missing
        return out

    def links(self) -> list[LinkState]:
        """The links to other nodes, live ones first."""
        return self.lines.states()

    def link_changed(self) -> None:
        """A link came up or went down: screens want to know."""
        self._changed.add("links")

    def digest(self, audience: int | None = None) -> str:
        """A hash over all records (of one audience): equal where two nodes hold the same acts."""
        return digest_of(self._rows(audience))

    def _rows(self, audience: int | None) -> Iterable[Row]:
        for process in catalogue.PROCESSES:
            offset = 0
            while rows := self.store.select(
                Query(process.number, order="oldest", limit=1000, offset=offset)
            ):
                yield from (
                    row for row in rows if audience in (None, audience_of(log_of_entry(row.id)))
                )
                offset += len(rows)

    def sizes(self) -> dict[str, int]:
        return self.cached(("sizes",), self.store.sizes)

    def draft(self, key: str) -> str | None:
        found = self.store.note(f"draft/{key}")
        return found.decode() if found is not None else None

    def save_draft(self, key: str, text: str, now_s: float) -> None:
        """Keep what somebody is typing; local, never sent.  Longer than the bound is refused."""
        data = text.encode()
        if len(data) > DRAFT_BYTES_MAX:
            raise Refusal("draft.too_long", LONG_DRAFT)
        self.store.set_note(f"draft/{key}", data)

    def drop_draft(self, key: str) -> None:
        self.store.set_note(f"draft/{key}", None)

    def changed(self) -> frozenset[str]:
        """The names of processes that changed since last asked."""
        names, self._changed = frozenset(self._changed), set()
        return names

    # what sync sees: the shelf

    def heads(self) -> Mapping[int, int]:
        return self._seqs

    @property
    def ends(self) -> Mapping[int, Head]:
        """The last entry of each log: its number, hash and stamp."""
        return self._heads

    def wants(self, peer: int, log: int) -> bool:
        return self.region.carries(peer, audience_of(log))

    def batch(self, log: int, after: int, count: int, personal: bool = True) -> Batch | None:
        """The next entries of a log that end on a signature; runs made elsewhere stay whole.

        Without `personal` each goes with the hash of its personal part instead.
        """
        found = _fitting(self.store.entries(log, after, count))
        if not found:
            found = self.store.entries(log, after, RUN_ENTRIES_MAX)
            ends = [at for at, entry in enumerate(found, 1) if entry.signature is not None]
            found = found[: ends[0]] if ends else []
        if not found:
            return None
        last = found[-1]
        assert last.signature is not None
        if not personal:
            found = [entries.erase(entry) for entry in found]
        found = retention.to_hand_out(self, found)
        return Batch(last.seq, last.signature, tuple(entry.wire for entry in found))

    def hollow(self, peer: int) -> list[int]:
        """The entries that came without their personal part and that another node may have whole.

        Some of them, others each time: who is asked may not have them either.
        """
        found = self.store.hollow(self._hollow_after, LACKS_MAX)
        self._hollow_after = found[-1] if len(found) == LACKS_MAX else 0
        wanted = [ident for ident in found if self.wants(peer, log_of_entry(ident))]
        return [
            ident
            for ident in wanted
            if (entry := self.store.entry(ident)) is not None and retention.may_fill(self, entry)
        ]

    def whole(self, peer: int, ids: Sequence[int]) -> list[bytes]:
        """Of these entries those that this node has whole and the other may have."""
        wanted = [ident for ident in ids if self.wants(peer, log_of_entry(ident))]
        found = [entry for ident in wanted if (entry := self.store.entry(ident)) is not None]
        return [
            entry.wire for entry in found if entry.personal and not retention.is_gone(self, entry)
        ]

    def hash(self, log: int, seq: int) -> bytes | None:
        """The hash of a log at a number, at 0 that which it begins with."""
        if not seq:
            return genesis(self.charter.region, log).hash
        found = self.store.entry(entry_id(log, seq))
        return found.hash if found is not None else None

    def pair_key(self, peer: int) -> bytes | None:
        card = self.charter.node.get(peer)
        return self._pair(card.box) if card and self.charter.active(peer) else None

    @property
    def stamp(self) -> int:
        """The highest stamp that this node knows of, or that its clock had when last told."""
        return max(self._last, self._clock)

    def sign(self, digest: bytes) -> bytes:
        return signing.sign(self._signer, digest)

    def key(self, peer: int) -> bytes | None:
        card = self.charter.node.get(peer)
        return card.key if card and self.charter.active(peer) else None

    @lru_cache(maxsize=4096)  # noqa: B019 - one node lives as long as its process
    def _pair(self, box: bytes) -> bytes:
        return self._keys.pair(box)

    def prove(
        self, node: int, seqs: Mapping[int, int], now_s: float, stored: bool, bearer: str
    ) -> None:
        """Note how far another node has logs: handed to it, or stored by it, as it says."""
        own = [
            Proof(node, log, min(seq, self._seqs[log]), now_s, stored, bearer)
            for log, seq in seqs.items()
            if log in self._seqs and seq
        ]
        if own:
            self.store.prove(own)
            self._cache.clear()
            self._changed.add("links")

    # rebuilding

    def rebuild(self) -> int:
        """Make all rows again from the entries; gives the number of records.

        Where the power fails in between, the next start does it again.
        """
        self.store.set_note(REBUILDING, b"1")
        self.store.clear_rows()
        seen: set[int] = set()
        after, rows = 0, []
        while found := self.store.scan(after, 1000):
            after = found[-1][0].id
            for entry, _ in found:
                if entry.record in seen or not self.region.reads(audience_of(entry.log)):
                    continue
                seen.add(entry.record)
                rows.append(self.folding.refold(entry.record))
            self.store.commit([], [row for row in rows if row.process or self._waits(row.id)])
            rows = []
        self.store.set_note(REBUILDING, None)
        self.touch({process.name for process in catalogue.PROCESSES})
        return len(seen)

    def _waits(self, record: int) -> bool:
        return any(
            not why and entry.kind in catalogue.KINDS for entry, why in self.store.of_record(record)
        )

    # small things

    def _highest_stamp(self) -> int:
        """The highest stamp accepted so far: what stands apart for its clock does not count."""
        apart = {entry.id for entry, _ in self.store.held(1 << 40, FUTURE)}
        highest = 0
        for log, head in self._heads.items():
            seq, at = head.seq, head.stamp
            while entry_id(log, seq) in apart:
                seq -= 1
                before = self.store.entry(entry_id(log, seq))
                at = before.stamp if before else 0
            highest = max(highest, at)
        return highest

    def _advance(self, made: "_Made") -> None:
        entry = made.entry
        self._heads[entry.log] = made.head
        self._seqs[entry.log] = entry.seq
        self._last = entry.stamp
        if made.numbered:
            self._next_no[made.process] += 1

    def _touch_rows(self, rows: Iterable[Row]) -> None:
        self.touch({catalogue.BY_NUMBER[row.process].name for row in rows if row.process})

    def touch(self, names: set[str]) -> None:
        self.version += 1
        self._changed |= names
        self._cache.clear()

    def cached(self, key: Any, make: Callable[[], T]) -> T:
        """What a question gave since the last change: ten open screens ask the same."""
        if key not in self._cache:
            if len(self._cache) >= 1000:
                self._cache.clear()
            self._cache[key] = make()
        found: T = self._cache[key]
        return found


def _encoded(known: Known, act: Act) -> tuple[bytes, bytes]:
    """The bytes of an act, read back to be sure that every other node can read them."""
    public, personal = known.codec.encode(act)
    try:
        same = known.codec.decode(public, personal) == act
    except RemoteError as error:
        raise Refusal("act.malformed", MALFORMED_ACT, why=error) from error
    assert same, f"{act!r} reads back as another act"
    return public, personal


def _fitting(found: list[Entry]) -> list[Entry]:
    """As many of these as end on a signature and fit in one message."""
    size, fits = signing.SIGNATURE_BYTES, 0
    for at, entry in enumerate(found, 1):
        size += len(entry.wire) + VARINT_BYTES_MAX
        if size > MESSAGE_BYTES_MAX:
            break
        if entry.signature is not None:
            fits = at
    return found[:fits]
