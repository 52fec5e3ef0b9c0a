# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The pipe bearer: an external program carries the frames, over what we can't ship.

    stdin and stdout = { length:2 frame }       as over TCP
    stderr           = lines for the node's log

`pipe:///path/of/program?arg=one&arg=two`: no shell, and no search for the program.
It ends when its stdin ends; one that doesn't is told, and then made, to stop.
What it says is cut to `LINE_BYTES_MAX`, and to `LINES_MAX` lines a minute.
"""

import array
import asyncio
import contextlib
import fcntl
import os
import subprocess
import termios
from collections.abc import Callable, Sequence

import structlog

from ..kernel.errors import BearerDown
from .contract import Properties
from .descriptors import READ_BYTES, DescriptorTransport
from .stream import Prefixed, StreamBearer
from .tcp import FRAME_BYTES, Wake

ARGUMENTS_MAX = 32
LINE_BYTES_MAX, LINES_MAX, LINES_EVERY_S = 500, 60, 60.0
PIPE_BYTES = 4096  # the least that Linux gives: what waits in there can't be overtaken
END_WITHIN_S = 2.0

log = structlog.get_logger()


class Lines:
    """Cuts what comes on stderr into lines, and says only so many of them in a while."""

    def __init__(self, say: Callable[[str], None]) -> None:
        self._say = say
        self._half = bytearray()
        self._since: float | None = None
        self._count = 0

    def feed(self, data: bytes, now: float) -> None:
        *ended, rest = data.split(b"\n")
        for part in ended:
            self._keep(part)
            self._tell(now)
        self._keep(rest)

    def _keep(self, part: bytes) -> None:
        self._half += part[: LINE_BYTES_MAX - len(self._half)]

    def _tell(self, now: float) -> None:
        line = self._half.decode(errors="replace").rstrip()
        self._half.clear()
        if self._since is None or now - self._since >= LINES_EVERY_S:
            self._since, self._count = now, 0
        self._count += bool(line)
        if line and self._count <= LINES_MAX:
            self._say(line)


class _Program:
    """A program that runs, its pipes, and its end."""

    def __init__(self, url: str, command: list[str]) -> None:
        self._url = url
        self._loop = asyncio.get_running_loop()
        self._running = subprocess.Popen(  # noqa: S603  as the owner of the node wrote it down
            command,
            bufsize=0,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        pipes = (self._running.stdin, self._running.stdout, self._running.stderr)
        self._pipes = [pipe for pipe in pipes if pipe is not None]
        self.stdin, self.stdout, self._stderr = (pipe.fileno() for pipe in self._pipes)
        self._lines = Lines(lambda line: log.info("pipe.said", link=url, line=line))
        for pipe in self._pipes:
            os.set_blocking(pipe.fileno(), False)
        fcntl.fcntl(self.stdin, fcntl.F_SETPIPE_SZ, PIPE_BYTES)
        self._loop.add_reader(self._stderr, self._listen)

    def _listen(self) -> None:
        data = b""
        with contextlib.suppress(OSError):
            data = os.read(self._stderr, READ_BYTES)
        if data:
            self._lines.feed(data, self._loop.time())
        else:
            self._loop.remove_reader(self._stderr)

    def held(self) -> int:
        """What the program has not yet read."""
        count = array.array("i", [0])
        fcntl.ioctl(self.stdin, termios.FIONREAD, count)
        return count[0]

    def release(self) -> None:
        """Close the pipes and see to it, beside the loop, that the program ends."""
        self._listen()
        self._loop.remove_reader(self._stderr)
        for pipe in self._pipes:
            pipe.close()
        self._loop.run_in_executor(None, self._end)

    def _end(self) -> None:
        for stop in (self._running.terminate, self._running.kill):
            try:
                code = self._running.wait(END_WITHIN_S)
            except subprocess.TimeoutExpired:
                stop()
            else:
                break
        else:
            code = self._running.wait()
        log.info("pipe.ended", link=self._url, code=code)


async def connect(
    url: str, path: str, arguments: Sequence[str], properties: Properties, wake: Wake
) -> StreamBearer:
    """Start a program.  Raises `BearerDown` where it can't be started."""
    try:
        program = _Program(url, [path, *arguments])
    except (OSError, ValueError) as error:
        raise BearerDown(f"{url}: {error}") from error
    bearer = StreamBearer(url, properties, Prefixed(FRAME_BYTES), wake)
    DescriptorTransport(program.stdout, program.stdin, bearer, program.held, program.release)
    return bearer
