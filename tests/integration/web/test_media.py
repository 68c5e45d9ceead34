"""The finished sound, its captions, and the voices' samples."""

from __future__ import annotations

import threading

from fastapi.testclient import TestClient

from integration.web.helpers import FERRY, VOICE, finished, problem
from integration.web.tone import ToneEngine
from oyez.library import Library
from oyez.narration import Narration, Studio


def test_a_finished_recording_is_served_whole_and_in_parts(client: TestClient, narrated: Narration, ferry: str) -> None:
    path = f"/api/articles/{ferry}/audio.m4a"
    content = narrated.file("m4a").read_bytes()
    whole = client.get(path)
    assert (whole.status_code, whole.content) == (200, content)
    assert whole.headers["content-type"] == "audio/mp4"
    part = client.get(path, headers={"range": "bytes=100-199"})
    assert (part.status_code, part.content) == (206, content[100:200])
    assert part.headers["content-range"] == f"bytes 100-199/{len(content)}"
    again = client.get(path, headers={"range": "bytes=0-9", "if-range": whole.headers["etag"]})
    assert again.status_code == 206
    assert client.get(path, headers={"range": f"bytes={len(content)}-"}).status_code == 416
    assert client.get(path, headers={"if-none-match": whole.headers["etag"]}).status_code == 304
    head = client.head(path)
    assert (head.status_code, head.headers["content-length"]) == (200, str(len(content)))


def test_an_mp3_and_a_wav_are_made_when_asked_for(client: TestClient, narrated: Narration, ferry: str) -> None:
    mp3, wav = (client.get(f"/api/articles/{ferry}/audio.{kind}") for kind in ("mp3", "wav"))
    assert (mp3.headers["content-type"], wav.headers["content-type"]) == ("audio/mpeg", "audio/wav")
    assert mp3.content[:3] == b"ID3" or mp3.content[0] == 0xFF
    assert wav.content[:4] == b"RIFF"


def test_a_download_says_its_name(client: TestClient, narrated: Narration, ferry: str) -> None:
    answer = client.get(f"/api/articles/{ferry}/audio.m4a?download=true")
    assert answer.headers["content-disposition"] == f"attachment; filename*=UTF-8''{ferry}.m4a"


def test_an_address_with_its_content_is_for_ever_and_never_something_else(
    client: TestClient, library: Library, narrated: Narration, studio: Studio, ferry: str
) -> None:
    address = client.get(f"/api/articles/{ferry}/manifest").json()["audio"]["m4a"]
    assert client.get(address).headers["cache-control"] == "public, max-age=31536000, immutable"
    assert client.get(address).content == narrated.file("m4a").read_bytes()
    corrected = FERRY.blocks[0].__class__("b1", "paragraph", "The town has voted to sell its ferry.")
    library.add(FERRY.__class__(source="-", url=FERRY.url, headline=FERRY.headline, blocks=(corrected,)))
    finished(studio.start(ferry, VOICE))
    other = client.get(f"/api/articles/{ferry}/manifest").json()["audio"]["m4a"]
    assert other != address
    assert client.get(other).status_code == 200
    problem(client.get(address), 410, "superseded")


def test_sound_that_was_swept_away_is_made_again(
    client: TestClient, narrated: Narration, studio: Studio, ferry: str
) -> None:
    address = client.get(f"/api/articles/{ferry}/manifest").json()["audio"]["m4a"]
    before = client.get(address).content
    narrated.file("m4a").unlink()
    after = client.get(address)
    assert (after.status_code, after.content) == (200, before)


def test_what_is_not_ready_says_when_to_ask_again(client: TestClient, engine: ToneEngine, ferry: str) -> None:
    engine.permits = threading.Semaphore(0)
    for name in ("audio.m4a", "audio.mp3", "captions.vtt"):
        answer = client.get(f"/api/articles/{ferry}/{name}")
        problem(answer, 409, "not_ready")
        assert answer.headers["retry-after"] == "2"
    manifest = client.get(f"/api/articles/{ferry}/manifest").json()
    assert manifest["status"] == "live"
    assert set(manifest["audio"]) == {"live"}
    engine.permits.release(100)


def test_captions(client: TestClient, narrated: Narration, ferry: str) -> None:
    answer = client.get(f"/api/articles/{ferry}/captions.vtt")
    assert answer.headers["content-type"] == "text/vtt; charset=utf-8"
    assert answer.text.startswith("WEBVTT")


def test_a_sample_is_made_once_and_kept(client: TestClient, library: Library, engine: ToneEngine) -> None:
    first = client.get("/api/voices/tone:en%2Blow/sample")
    assert (first.status_code, first.headers["content-type"]) == (200, "audio/mp4")
    assert client.get("/api/voices/tone:en+low/sample").content == first.content
    engine.permits = threading.Semaphore(0)
    assert client.get("/api/voices/tone:en+low/sample").content == first.content
    assert client.get("/api/articles").json() == {"articles": []}, "a sample is no article"
    engine.permits = None
    assert client.get("/api/voices/tone:fr/sample").content != first.content
    assert not list(library.work.iterdir()), "nothing half-made stays"
