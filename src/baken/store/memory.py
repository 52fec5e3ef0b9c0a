# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The store in memory: for tests, worlds and benchmarks of what is not the disk."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from ..kernel.audience import log_of_entry, seq_of_entry
from ..kernel.entry import Entry, Head
from .contract import WAITING, Proof, Query, Row


class MemoryStore:
    """Dictionaries; keeps the same promises but for the disk."""

    def __init__(self) -> None:
        self._logs: dict[int, list[Entry]] = defaultdict(list)
        self._records: dict[int, list[int]] = defaultdict(list)
        self._held: dict[int, int] = {}
        self._hollow: set[int] = set()
        self._rows: dict[int, Row] = {}
        self._in_state: dict[tuple[int, int], dict[int, Row]] = defaultdict(dict)
        self._keys: dict[tuple[int, str], set[int]] = defaultdict(set)
        self._proofs: dict[tuple[int, int, bool], list[Proof]] = defaultdict(list)
        self._notes: dict[str, bytes] = {}

    def commit(
        self, entries: Sequence[Entry], rows: Sequence[Row] = (), held: Mapping[int, int] = {}
    ) -> None:
        for entry in entries:
            log = self._logs[entry.log]
            if entry.seq <= len(log):
                continue
            assert entry.seq == len(log) + 1, "logs have no gaps"
            log.append(entry)
            if entry.personal is None:
                self._hollow.add(entry.id)
            self._records[entry.record].append(entry.id)
        self._held.update({ident: why for ident, why in held.items() if self.entry(ident)})
        self._put(rows)

    def _put(self, rows: Iterable[Row]) -> None:
        for row in rows:
            old = self._rows.get(row.id)
            if old is not None:
                self._keys[old.process, old.key].discard(row.id)
                del self._in_state[old.process, old.state][row.id]
            self._rows[row.id] = row
            self._in_state[row.process, row.state][row.id] = row
            if row.key:
                self._keys[row.process, row.key].add(row.id)

    def release(self, entry_ids: Sequence[int], rows: Sequence[Row]) -> None:
        for ident in entry_ids:
            self._held.pop(ident, None)
        self._put(rows)

    def heads(self) -> dict[int, Head]:
        return {
            log: Head(entries[-1].seq, entries[-1].hash, entries[-1].stamp)
            for log, entries in self._logs.items()
            if entries
        }

    def entry(self, entry_id: int) -> Entry | None:
        log, seq = self._logs.get(log_of_entry(entry_id), []), seq_of_entry(entry_id)
        return log[seq - 1] if 0 < seq <= len(log) else None

    def entries(self, log: int, after: int, limit: int) -> list[Entry]:
        return self._logs[log][after : after + limit] if log in self._logs else []

    def of_record(self, record: int) -> list[tuple[Entry, int]]:
        found = (self.entry(ident) for ident in self._records.get(record, ()))
        return [(entry, self._held.get(entry.id, 0)) for entry in found if entry]

    def held(self, limit: int, reason: int = 0, after: int = 0) -> list[tuple[Entry, int]]:
        wanted = [i for i, why in sorted(self._held.items()) if reason in (0, why) and i > after]
        found = (self.entry(ident) for ident in wanted[:limit])
        return [(entry, self._held[entry.id]) for entry in found if entry]

    def scan(self, after: int, limit: int) -> list[tuple[Entry, int]]:
        out: list[tuple[Entry, int]] = []
        for log in sorted(self._logs):
            for entry in self._logs[log]:
                if entry.id > after:
                    out.append((entry, self._held.get(entry.id, 0)))
                    if len(out) == limit:
                        return out
        return out

    def row(self, record: int) -> Row | None:
        return self._rows.get(record)

    def rows(self, records: Sequence[int]) -> dict[int, Row]:
        return {ident: self._rows[ident] for ident in records if ident in self._rows}

    def by_key(self, process: int, key: str) -> Row | None:
        found = self._keys.get((process, key))
        return self._rows[min(found)] if found else None

    def _matching(self, query: Query) -> list[Row]:
        return [
            row
            for (process, state), rows in self._in_state.items()
            if process == query.process and (not query.states or state in query.states)
            for row in rows.values()
            if (not query.places or row.place in query.places)
            and (not query.lanes or row.lane in query.lanes)
            and (not query.todo or row.todo & query.todo)
            and (query.due_before is None or row.due < query.due_before)
        ]

    def select(self, query: Query) -> list[Row]:
        rows = self._matching(query)
        match query.order:
            case "newest":
                rows.sort(key=lambda row: (-row.opened, -row.id))
            case "oldest":
                rows.sort(key=lambda row: (row.opened, row.id))
            case _:
                rows.sort(key=lambda row: (row.lane, row.due, row.opened, row.id))
        return rows[query.offset : query.offset + query.limit]

    def count(self, query: Query) -> int:
        return len(self._matching(query))

    def cut(self, log: int, after: int, rows: Sequence[Row] = ()) -> None:
        gone = {entry.id for entry in self._logs[log][after:]}
        for entry in self._logs[log][after:]:
            self._records[entry.record].remove(entry.id)
            self._held.pop(entry.id, None)
            row = self._rows.pop(entry.id, None)
            if row is not None:
                self._keys[row.process, row.key].discard(row.id)
                del self._in_state[row.process, row.state][row.id]
        del self._logs[log][after:]
        self._hollow -= gone
        for key, known in self._proofs.items():
            if key[1] == log:
                known[:] = [proof for proof in known if proof.seq <= after]
        self._put(rows)

    def census(self, first: int, last: int) -> list[tuple[int, int]]:
        found = Counter(
            row.process
            for row in self._rows.values()
            if first <= row.id <= last and row.process != WAITING
        )
        return sorted(found.items())

    def clear_rows(self) -> None:
        self._rows.clear()
        self._in_state.clear()
        self._keys.clear()

    def hollow(self, after: int, limit: int) -> list[int]:
        return sorted(ident for ident in self._hollow if ident > after)[:limit]

    def fill(self, entries: Sequence[Entry], rows: Sequence[Row] = ()) -> None:
        self.erase(entries, rows)

    def erase(self, entries: Sequence[Entry], rows: Sequence[Row] = ()) -> None:
        self._hollow.difference_update(entry.id for entry in entries)
        for entry in entries:
            self._logs[entry.log][entry.seq - 1] = entry
        self._put(rows)

    def wipe(self) -> None:
        """Nothing is on disk."""

    def prove(self, proofs: Iterable[Proof]) -> None:
        for proof in proofs:
            known = self._proofs[proof.node, proof.log, proof.stored]
            if not known or known[-1].seq < proof.seq:
                known.append(proof)

    def proofs(self, log: int, seq: int) -> list[Proof]:
        out = []
        for (_, of, _), known in sorted(self._proofs.items()):
            if of == log:
                out += [proof for proof in known if proof.seq >= seq][:1]
        return out

    def proven(self) -> dict[int, dict[int, int]]:
        out: dict[int, dict[int, int]] = defaultdict(dict)
        for (node, log, stored), known in self._proofs.items():
            if stored and known:
                out[node][log] = known[-1].seq
        return out

    def note(self, key: str) -> bytes | None:
        return self._notes.get(key)

    def set_note(self, key: str, value: bytes | None) -> None:
        if value is None:
            self._notes.pop(key, None)
        else:
            self._notes[key] = value

    def notes(self, prefix: str, limit: int) -> list[str]:
        return sorted(key for key in self._notes if key.startswith(prefix))[:limit]

    def flush(self) -> None:
        """Nothing waits."""

    def sizes(self) -> dict[str, int]:
        return {
            "entries": sum(len(entries) for entries in self._logs.values()),
            "records": len(self._rows),
            "disk_bytes": 0,
        }

    def close(self) -> None:
        """Nothing is open."""
