# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The plans of a node, and the runs that make them: `plans/` in its folder, one folder a plan.

    draft -> queued -> running -> done | failed | cut off

A run is a process of its own (`baken plan sites`), with low priority, so that a plan never holds
up a report.  The rules guarded: one runs at a time and few wait; a plan is whole or not there;
and nothing outside the folder is read or written, whatever a name says.
"""

import asyncio
import contextlib
import re
import shutil
import sys
import unicodedata
from pathlib import Path

import msgspec
import structlog

from ..domain.words import N_, Choice

log = structlog.get_logger()

FOLDER, WISHES, MADE, STATE = "plans", "plan.toml", "plan.json", "state.json"
PLANS_MAX, QUEUE_MAX = 60, 4
FILES_MAX, BYTES_MAX = 12, 256 << 20  # of one plan
LINE_BYTES_MAX = 64 << 10
STOP_WITHIN_S = 20.0
RESERVED = frozenset({"nieuw", "naast-elkaar"})  # addresses of the list's own
NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,39}", re.ASCII)
COMMAND = ("nice", "-n", "10", sys.executable, "-m", "baken", "plan", "sites")

FULL = N_("Er zijn al {most} plannen op deze computer. Verwijder er eerst een.")
QUEUE_FULL = N_("Er wachten al {most} plannen. Probeer het later opnieuw.")
STOPPED_EARLY = N_("De berekening is gestopt voor ze klaar was. Start haar opnieuw.")
NO_FOLDER = N_("Deze computer heeft geen map om plannen te bewaren.")


class State(Choice):
    """Hoe ver een plan is."""

    DRAFT = 1, N_("nog niet berekend")
    QUEUED = 2, N_("wacht op zijn beurt")
    RUNNING = 3, N_("wordt berekend")
    DONE = 4, N_("klaar")
    FAILED = 5, N_("niet gelukt")


class Progress(msgspec.Struct, frozen=True, kw_only=True):
    """How far a run is, as it tells itself (`planning/problem.py: Progress`)."""

    seconds: float = 0.0
    phase: str = ""
    best: float | None = None
    bound: float | None = None
    done: int = 0
    of: int = 0

    @property
    def gap(self) -> float | None:
        if self.best is None or self.bound is None:
            return None
        return abs(self.best - self.bound) / max(abs(self.best), 1e-12)


class Kept(msgspec.Struct, frozen=True, kw_only=True):
    """What is kept of a plan beside its files.  `error` is said in every language."""

    name: str
    state: State = State.DRAFT
    at_s: float = 0.0
    error: dict[str, str] = {}


class _Line(msgspec.Struct, frozen=True, kw_only=True):
    error: dict[str, str] = {}
    seconds: float = 0.0
    phase: str = ""
    best: float | None = None
    bound: float | None = None
    done: int = 0
    of: int = 0


class TooMuch(Exception):
    """A bound was reached; `text` (Dutch, with blanks) says which."""

    def __init__(self, text: str, **values: int) -> None:
        super().__init__(text)
        self.text = text
        self.values = values


class Plans:
    """The plans in a node's folder."""

    def __init__(self, folder: Path | None, command: tuple[str, ...] = COMMAND) -> None:
        self.folder = None if folder is None else folder / FOLDER
        self._command = command
        self._queue: list[str] = []
        self._running: str | None = None
        self._process: asyncio.subprocess.Process | None = None
        self._worker: asyncio.Task[None] | None = None
        self._progress: dict[str, Progress] = {}
        self._cancelled: set[str] = set()

    # what there is

    def names(self) -> list[str]:
        """All plans, the newest first."""
        if self.folder is None or not self.folder.is_dir():
            return []
        found = [path for path in self.folder.iterdir() if NAME.fullmatch(path.name)]
        return [path.name for path in sorted(found, key=_age, reverse=True)][:PLANS_MAX]

    def path(self, name: str) -> Path | None:
        """The folder of a plan, if there is one of that name."""
        if self.folder is None or not NAME.fullmatch(name):
            return None
        path = self.folder / name
        return path if path.is_dir() and not path.is_symlink() else None

    def kept(self, name: str) -> Kept:
        """What is kept of a plan.  One that ran when this computer stopped was cut off."""
        path = self.path(name)
        kept = Kept(name=name)
        if path is not None:
            with contextlib.suppress(OSError, msgspec.MsgspecError):
                kept = msgspec.json.decode((path / STATE).read_bytes(), type=Kept)
        if name == self._running:
            return msgspec.structs.replace(kept, state=State.RUNNING)
        if name in self._queue:
            return msgspec.structs.replace(kept, state=State.QUEUED)
        if kept.state in (State.RUNNING, State.QUEUED):
            return msgspec.structs.replace(kept, state=State.FAILED, error={"nl": STOPPED_EARLY})
        return kept

    def progress(self, name: str) -> Progress:
        return self._progress.get(name, Progress())

    def cancelling(self, name: str) -> bool:
        return name in self._cancelled

    def made(self, name: str) -> bytes | None:
        """The file of the plan itself, once there is one."""
        path = self.path(name)
        try:
            return None if path is None else (path / MADE).read_bytes()
        except OSError:
            return None

    # making and taking away

    def begin(self, title: str, now_s: float) -> Path:
        """A new empty plan; its folder.  Raises `TooMuch` or `OSError`."""
        if self.folder is None:
            raise TooMuch(NO_FOLDER)
        if len(self.names()) >= PLANS_MAX:
            raise TooMuch(FULL, most=PLANS_MAX)
        self.folder.mkdir(mode=0o700, exist_ok=True)
        base = slug(title)
        for number in range(1 + (base in RESERVED), PLANS_MAX + 3):
            path = self.folder / (base if number == 1 else f"{base[:36]}-{number}")
            with contextlib.suppress(FileExistsError):
                path.mkdir(mode=0o700)
                self.keep(path.name, Kept(name=title, at_s=now_s))
                return path
        raise TooMuch(FULL, most=PLANS_MAX)

    def keep(self, name: str, kept: Kept) -> None:
        path = self.path(name)
        if path is None:
            return
        new = path / f".{STATE}"
        new.write_bytes(msgspec.json.encode(kept))
        new.replace(path / STATE)

    def remove(self, name: str) -> None:
        """Take a plan away with all its files; one that runs is stopped first."""
        path = self.path(name)
        if path is None or name == self._running:
            return
        if name in self._queue:
            self._queue.remove(name)
        self._progress.pop(name, None)
        shutil.rmtree(path, ignore_errors=True)

    # runs

    def start(self, name: str) -> None:
        """Let a plan be made, in its turn.  Raises `TooMuch`."""
        if name == self._running or name in self._queue or self.path(name) is None:
            return
        if len(self._queue) >= QUEUE_MAX:
            raise TooMuch(QUEUE_FULL, most=QUEUE_MAX)
        self._queue.append(name)
        self._cancelled.discard(name)
        self._progress.pop(name, None)
        self._note(name, State.QUEUED)
        if self._worker is None or self._worker.done():
            self._worker = asyncio.get_running_loop().create_task(self._work())

    def cancel(self, name: str) -> None:
        """Stop a run and keep the best so far; one that waits goes out of the queue."""
        if name in self._queue:
            self._queue.remove(name)
            self._note(name, State.DRAFT)
        elif name == self._running and self._process is not None:
            self._cancelled.add(name)
            with contextlib.suppress(ProcessLookupError):
                self._process.terminate()

    async def stop(self) -> None:
        """The node stops: so does what runs."""
        self._queue.clear()
        if self._worker is not None:
            self._worker.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._worker

    def _note(self, name: str, state: State, error: dict[str, str] | None = None) -> None:
        with contextlib.suppress(OSError):
            kept = self.kept(name)
            self.keep(name, msgspec.structs.replace(kept, state=state, error=error or {}))

    async def _work(self) -> None:
        while self._queue:
            name = self._queue.pop(0)
            self._running = name
            self._note(name, State.RUNNING)
            try:
                error = await self._run(name)
            finally:
                self._running = None
            self._note(name, State.FAILED if error else State.DONE, error)
            self._cancelled.discard(name)

    async def _run(self, name: str) -> dict[str, str]:
        """One run; what is wrong in the languages of the screens, or nothing."""
        path = self.path(name)
        if path is None:
            return {"nl": STOPPED_EARLY}
        before = _version(path / MADE)
        try:
            process = await asyncio.create_subprocess_exec(
                *self._command,
                str(path / WISHES),
                "--inside",
                "--progress-json",
                cwd=path,
                stdin=asyncio.subprocess.DEVNULL,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.DEVNULL,
                limit=LINE_BYTES_MAX,
            )
        except OSError as error:
            log.error("plan.start", reason=str(error))
            return {"nl": STOPPED_EARLY}
        self._process = process
        wrong: dict[str, str] = {}
        try:
            assert process.stdout is not None
            while line := await process.stdout.readline():
                with contextlib.suppress(msgspec.MsgspecError):
                    told = msgspec.json.decode(line, type=_Line)
                    wrong = told.error or wrong
                    if not told.error:
                        fields = {k: getattr(told, k) for k in Progress.__struct_fields__}
                        self._progress[name] = Progress(**fields)
            code = await process.wait()
        except asyncio.CancelledError:
            await _end(process)
            raise
        except ValueError:  # a line past all bounds
            await _end(process)
            return {"nl": STOPPED_EARLY}
        finally:
            self._process = None
        log.info("plan.run", code=code)
        if wrong or (_version(path / MADE) not in (None, before) and code in (0, 1)):
            return wrong
        return {"nl": STOPPED_EARLY}


async def _end(process: asyncio.subprocess.Process) -> None:
    with contextlib.suppress(ProcessLookupError):
        process.kill()
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(process.wait(), STOP_WITHIN_S)


def _version(path: Path) -> tuple[int, int] | None:
    """Which file this is, so that one of an earlier run is known; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_ino, found.st_mtime_ns


def _age(path: Path) -> float:
    try:
        return path.stat().st_ctime
    except OSError:
        return 0.0


def slug(title: str) -> str:
    """A name for a folder and an address, from what people call a plan."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:40].strip("-") or "plan"


def file_name(given: str) -> str:
    """A safe name for a file that came along, with its kind."""
    stem, _, suffix = Path(given.replace("\\", "/")).name.rpartition(".")
    kind = re.sub(r"[^a-z0-9]", "", suffix.lower())[:8]
    return f"{slug(stem or suffix)}.{kind}" if kind else slug(given)
