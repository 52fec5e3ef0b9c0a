# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Real modems on one channel, without radios and sound cards: Dire Wolf processes and the air.

Each process plays its sound into a named pipe (an ALSA device that is a file) and
hears what comes on its stdin.  The air, a thread, carries sound between them at the
speed of a sound card: each hears the sum of what the others say, and nothing while
it speaks itself, so what is said at once is lost, as on a radio channel.
"""

import array
import contextlib
import itertools
import os
import random
import shutil
import socket
import subprocess
import threading
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

DIREWOLF = shutil.which("direwolf")
needs_direwolf = pytest.mark.skipif(
    DIREWOLF is None, reason="Dire Wolf is not there. Run: sudo apt-get install direwolf"
)

SAMPLES_A_S, SAMPLE_BYTES = 22_050, 2
STEP_S = 0.01
LOUDEST = 32_767
PORTS = range(20_000, 30_000)
READY = "Ready to accept KISS TCP client application 0 on port {port} "
READY_WITHIN_S = 20.0
KEY_UP_S, TAIL_S = 0.3, 0.05

SOUND = """
pcm.air {{
    type plug
    slave.pcm {{ type file file "{spoken}" format raw slave.pcm {{ type null }} }}
}}
"""
CONFIGURATION = f"""
ADEVICE stdin air
ARATE {SAMPLES_A_S}
CHANNEL 0
MODEM {{bitrate}}
TXDELAY {round(KEY_UP_S * 100)}
TXTAIL {round(TAIL_S * 100)}
SLOTTIME 1
PERSIST 255
AGWPORT 0
KISSPORT {{port}}
"""


class Modem:
    """One Dire Wolf.  `said` keeps what it logs, for a test that failed."""

    def __init__(self, folder: Path, bitrate: int) -> None:
        assert DIREWOLF is not None
        folder.mkdir()
        self.said: list[str] = []
        self.port = _free_port()
        spoken = folder / "spoken"
        os.mkfifo(spoken)
        self.mouth = os.open(spoken, os.O_RDWR | os.O_NONBLOCK)
        (folder / "sound.conf").write_text(SOUND.format(spoken=spoken))
        (folder / "direwolf.conf").write_text(CONFIGURATION.format(bitrate=bitrate, port=self.port))
        self._process = subprocess.Popen(
            [DIREWOLF, "-c", "direwolf.conf", "-t", "0", "-q", "d"],
            cwd=folder,
            env={**os.environ, "ALSA_CONFIG_PATH": str(folder / "sound.conf")},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        assert self._process.stdin is not None
        self.ear = self._process.stdin.fileno()
        self._ready = threading.Event()
        self._listener = threading.Thread(target=self._note, daemon=True)
        self._listener.start()

    def _note(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self.said.append(line.decode(errors="replace").rstrip())
            if READY.format(port=self.port) in self.said[-1]:
                self._ready.set()
        self._ready.set()

    def wait(self) -> None:
        """Until programs may connect."""
        ready = self._ready.wait(READY_WITHIN_S) and self._process.poll() is None
        assert ready, "\n".join(self.said)

    @property
    def url(self) -> str:
        return f"kiss+tcp://127.0.0.1:{self.port}"

    def stop(self) -> None:
        self._process.terminate()
        self._process.wait()
        self._listener.join()
        os.close(self.mouth)
        for stream in (self._process.stdin, self._process.stdout):
            assert stream is not None
            with contextlib.suppress(BrokenPipeError):
                stream.close()


def _free_port() -> int:
    """A port that Dire Wolf takes, below those that the system gives out by itself."""
    for port in random.sample(PORTS, len(PORTS)):
        with socket.socket() as probe, contextlib.suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port
    raise AssertionError("no free port")


def _carry(modems: Sequence[Modem], ended: threading.Event) -> None:
    """The air: sound goes on at its own speed, and silence where nobody speaks."""
    started, carried = time.monotonic(), 0
    with contextlib.suppress(BrokenPipeError):  # a modem that stopped
        while not ended.wait(STEP_S):
            due = int((time.monotonic() - started) * SAMPLES_A_S)
            count, carried = due - carried, due
            spoken = [_spoken(modem, count) for modem in modems]
            for at, modem in enumerate(modems):
                heard = [sound for sound in spoken if sound] if not spoken[at] else []
                os.write(modem.ear, _sum(heard, count))


def _spoken(modem: Modem, count: int) -> bytes:
    with contextlib.suppress(BlockingIOError):
        return os.read(modem.mouth, count * SAMPLE_BYTES) if count else b""
    return b""


def _sum(sounds: list[bytes], count: int) -> bytes:
    if len(sounds) < 2:
        return (sounds[0] if sounds else b"").ljust(count * SAMPLE_BYTES, b"\0")
    parts = [array.array("h", sound) for sound in sounds]
    sums = (sum(samples) for samples in itertools.zip_longest(*parts, fillvalue=0))
    mixed = array.array("h", [max(-LOUDEST, min(LOUDEST, one)) for one in sums])
    return mixed.tobytes().ljust(count * SAMPLE_BYTES, b"\0")


@contextlib.contextmanager
def on_one_channel(folder: Path, count: int = 2, bitrate: int = 1200) -> Iterator[list[Modem]]:
    """So many modems that hear each other, ready to connect to."""
    ended = threading.Event()
    modems: list[Modem] = []
    air = threading.Thread(target=_carry, args=(modems, ended), daemon=True)
    try:
        for at in range(count):
            modems.append(Modem(folder / f"modem-{at}", bitrate))
        for modem in modems:
            modem.wait()
        air.start()
        yield modems
    finally:
        ended.set()
        for modem in modems:
            modem.stop()
        if air.ident is not None:
            air.join()
