"""Every engine keeps the contract: real ones where they run here, else over stand-ins of their protocol."""

from __future__ import annotations

import shutil
import wave
from contextlib import closing
from importlib import resources
from pathlib import Path
from typing import ClassVar

import pytest

from neural import install_kokoro, install_piper, kokoro_model, piper_model
from oyez.article import Article, Block
from oyez.library import Library
from oyez.narration import LocalExecutor, narrate
from oyez.script import write
from oyez.voices import Catalogue, Engine
from oyez.voices.command import CommandEngine, OwnPrograms, festival, pico, sapi
from oyez.voices.command import say as macos
from oyez.voices.command.table import bundled, read_table
from oyez.voices.contract import EngineContract
from oyez.voices.espeak import EspeakEngine
from oyez.voices.flite import FliteEngine
from oyez.voices.kokoro import KokoroEngine
from oyez.voices.piper import PiperEngine
from oyez.voices.remote import AzureEngine, ElevenLabsEngine, GoogleEngine, OpenAIEngine, PollyEngine
from oyez.voices.remote.engine import RemoteEngine
from oyez.voices.remote.patience import Patience
from speech_service import Service
from spelling import SERVICES, program

STORY = Article(
    source="-", headline="The bridge is open again", language="en",
    blocks=(Block("b1", "paragraph", "It was closed in March. Repairs took a month longer than planned."),),
)  # fmt: skip


class Narrated(EngineContract):
    """The contract, and a whole narration by the engine: what `oyez narrate` does."""

    def test_a_narration(self, tmp_path: Path) -> None:
        """A stand-in's tones are not words: the audit names their sentences, and the file is made all the same."""
        found, script, file = Catalogue(()), write(STORY), tmp_path / "story.wav"
        found._engines = {"espeak": EspeakEngine(1), self.engine.name: self.engine}
        executor = LocalExecutor(2, found)
        with closing(Library(tmp_path / "data")) as library, closing(executor):
            made = narrate(STORY, script, self.voice, [file], library=library, executor=executor, voices=found)
        with wave.open(str(file)) as sound:
            seconds, pcm = sound.getnframes() / sound.getframerate(), sound.readframes(1 << 24)
        words = made.timeline.words
        printed = [word.text for word in words]
        assert [word.strip(".") for word in printed] == f"{STORY.headline} {STORY.blocks[0].text}".replace(
            ".", ""
        ).split()
        assert max(pcm) > 0
        assert all(0 <= word.start <= word.end <= seconds for word in words)
        assert [word.start for word in words] == sorted(word.start for word in words)
        assert made.voice == self.voice.id
        if self.engine is not found._engines["espeak"]:
            found._engines["espeak"].close()


class TestEspeak(Narrated):
    def make(self) -> Engine:
        return EspeakEngine()


@pytest.mark.skipif(shutil.which("flite") is None, reason="No flite: `apt-get install flite`.")
class TestFlite(Narrated):
    LONG_WORDS = 300

    def make(self) -> Engine:
        return FliteEngine()


@pytest.mark.skipif(shutil.which("festival") is None, reason="No Festival: `apt-get install festival`.")
class TestFestival(Narrated):
    LONG_WORDS = 100

    def make(self) -> Engine:
        return festival()


class TestKokoro(Narrated):
    LONG_WORDS = 300

    @pytest.fixture(scope="class", autouse=True)
    @classmethod
    def _installed(cls, folder: Path) -> None:
        install_kokoro(folder, kokoro_model())

    def make(self) -> Engine:
        return KokoroEngine()


class TestPiper(Narrated):
    LONG_WORDS = 300

    @pytest.fixture(scope="class", autouse=True)
    @classmethod
    def _installed(cls, folder: Path) -> None:
        install_piper(folder, "en_US-lessac-medium", piper_model())

    def make(self) -> Engine:
        return PiperEngine()


class OfService(Narrated):
    """A service of the tests, on this machine. It waits for nobody."""

    LONG_WORDS = 2000
    KIND: ClassVar[type[RemoteEngine]]
    ENV: ClassVar[dict[str, str]]
    ANSWERS: ClassVar[str]

    @pytest.fixture(scope="class", autouse=True)
    @classmethod
    def _served(cls, speech: Service, patch: pytest.MonkeyPatch) -> None:
        speech.script = [SERVICES[cls.ANSWERS]]
        patch.setenv("OYEZ_BUDGET_USD", "unlimited")
        for name, value in cls.ENV.items():
            patch.setenv(name, value.format(url=speech.url))

    def make(self) -> Engine:
        return self.KIND(Patience(sleep=lambda _seconds: None))


class TestOpenAI(OfService):
    KIND, ANSWERS = OpenAIEngine, "openai"
    ENV: ClassVar = {"OYEZ_OPENAI_URL": "{url}/v1", "OPENAI_API_KEY": "x"}


class TestCaptions(OfService):
    KIND, ANSWERS = OpenAIEngine, "captions"
    ENV: ClassVar = {"OYEZ_OPENAI_URL": "{url}/v1"}


class TestElevenLabs(OfService):
    KIND, ANSWERS = ElevenLabsEngine, "elevenlabs"
    ENV: ClassVar = {"OYEZ_ELEVENLABS_URL": "{url}", "ELEVENLABS_API_KEY": "x"}


class TestAzure(OfService):
    KIND, ANSWERS = AzureEngine, "azure"
    ENV: ClassVar = {"OYEZ_AZURE_URL": "{url}", "AZURE_SPEECH_KEY": "x"}


class TestGoogle(OfService):
    KIND, ANSWERS = GoogleEngine, "google"
    ENV: ClassVar = {"OYEZ_GOOGLE_URL": "{url}", "GOOGLE_API_KEY": "x"}


class TestPolly(OfService):
    KIND, ANSWERS = PollyEngine, "polly"
    ENV: ClassVar = {
        "OYEZ_POLLY_URL": "{url}", "AWS_ACCESS_KEY_ID": "x", "AWS_SECRET_ACCESS_KEY": "x", "AWS_REGION": "eu-west-1",
    }  # fmt: skip


class OfProgram(Narrated):
    """A program of the tests, alone on the PATH."""

    LONG_WORDS = 500

    @pytest.fixture(scope="class", autouse=True)
    @classmethod
    def _found(cls, folder: Path, patch: pytest.MonkeyPatch) -> None:
        (folder / "bin").mkdir()
        patch.setenv("PATH", str(folder / "bin"))
        cls.put(folder / "bin", patch)

    @classmethod
    def put(cls, folder: Path, patch: pytest.MonkeyPatch) -> None:
        raise NotImplementedError


class TestPico(OfProgram):
    @classmethod
    def put(cls, folder: Path, patch: pytest.MonkeyPatch) -> None:
        markup = r"re.search(r'<speed level=\"(\d+)\">(.*)</speed>', text, re.S)"
        program(folder, "pico2wave", speed=f"int({markup}[1]) / 100", said=f"{markup}[2]")

    def make(self) -> Engine:
        return pico()


class TestRHVoice(OfProgram):
    @classmethod
    def put(cls, folder: Path, patch: pytest.MonkeyPatch) -> None:
        (folder.parent / "voices" / "alan").mkdir(parents=True)
        rate = r"int(re.search(r'-r (\d+)', text)[1]) / 100"
        program(folder, "RHVoice-test", speed=rate, said="text.partition('sound.wav')[2]", rate=24_000)
        cls._voices = folder.parent / "voices"

    _voices: ClassVar[Path]

    def make(self) -> Engine:
        table = resources.files("oyez.voices.command").joinpath("tables/rhvoice.toml").read_text("utf-8")
        return CommandEngine(read_table(table.replace("/usr/share/RHVoice/voices", str(self._voices)), "rhvoice"))


class TestMacOS(OfProgram):
    @classmethod
    def put(cls, folder: Path, patch: pytest.MonkeyPatch) -> None:
        patch.setattr("oyez.voices.command.engine._SYSTEM", "darwin")
        rate = r"int(re.search(r'-r (\d+)', text)[1]) / 175"
        said = "text.partition('LEI16@22050')[2]"
        program(folder, "say", speed=rate, said=said, rate=22_050, listing=("-v", "?"), listed="Alex  en_US  # Hello")

    def make(self) -> Engine:
        return macos()


class TestOwn(OfProgram):
    @classmethod
    def put(cls, folder: Path, patch: pytest.MonkeyPatch) -> None:
        (folder.parent / "voices").mkdir()
        program(folder, "mine", speed="1 / float(sys.argv[2])", said="text.partition('sound.wav')[2]")
        (folder.parent / "voices" / "mine.toml").write_text(
            'title = "Mine"\nprogram = "mine"\nlicence = "MIT"\nlanguage = "en-GB"\nsample_rate = 16000\n'
            'speak = ["mine", "-d", "{rate}", "{text}", "{sound}"]\n'
            'rate = { form = "inverse", least = 0.4, most = 3.0 }\n'
            '[[voices]]\nid = "one"\nname = "One"\n'
        )

    def make(self) -> Engine:
        return OwnPrograms()


class TestWindows(OfProgram):
    @classmethod
    def put(cls, folder: Path, patch: pytest.MonkeyPatch) -> None:
        patch.setattr("oyez.voices.command.engine._SYSTEM", "win32")
        rate = "3 ** (int(sys.argv[8]) / 10)"
        listing = bundled("sapi").listing
        assert listing is not None
        program(
            folder, "powershell", speed=rate, said="open(sys.argv[9], encoding='utf-8').read()", rate=22_050,
            listing=listing.command[1:], listed="Microsoft Hazel Desktop|en-GB|Female",
        )  # fmt: skip

    def make(self) -> Engine:
        return sapi()
