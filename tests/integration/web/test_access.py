"""A server others can reach: nobody passes the door without a key or a password, and each finds only their own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from urllib.parse import urlsplit

import pytest
from fastapi.testclient import TestClient

from integration.web.helpers import FERRY, VOICE, finished, problem
from oyez.library import Library
from oyez.narration import Studio
from oyez.web import create_app
from oyez.web.access import AccessSettings
from oyez.web.access.passwords import hashed
from oyez.web.access.signing import signed

PASSWORD = "correct horse battery"
HASH = hashed(PASSWORD)
BASE = "http://oyez.example:8000"
Serve = Callable[..., TestClient]


@pytest.fixture
def serve(library: Library, studio: Studio) -> Iterator[Serve]:
    """Serve the library to people who sign in."""
    with ExitStack() as stack:

        def start(**limits: int) -> TestClient:
            settings = AccessSettings(**limits)  # type: ignore[arg-type]
            app = create_app(library, studio, preferred_voice=VOICE, access=settings, signed_in=True)
            return stack.enter_context(TestClient(app, base_url=BASE, follow_redirects=False))

        yield start


@pytest.fixture
def ada(library: Library) -> str:
    return library.listeners.add("ada", HASH).id


@pytest.fixture
def article(library: Library, ada: str) -> str:
    """An article in Ada's library, and nobody else's."""
    return library.add(FERRY, listener=ada)


def sign_in(client: TestClient, name: str = "ada", password: str = PASSWORD, back: str = "/") -> int:
    """Sign in, as the page's form does; return the status."""
    headers = {"origin": BASE, "sec-fetch-site": "same-origin"}
    return client.post("/login", data={"name": name, "password": password, "next": back}, headers=headers).status_code


def key(library: Library, listener: str, *scopes: str) -> dict[str, str]:
    """Return the headers of a new key."""
    return {"authorization": f"Bearer {library.keys.create(listener, 'test', scopes)[1]}"}


def test_nobody_is_let_in_unknown(serve: Serve, article: str) -> None:
    client = serve()
    for method, path in [
        ("GET", "/api/articles"), ("POST", "/api/articles"), ("GET", f"/api/articles/{article}"),
        ("GET", "/api/voices"),
        ("GET", f"/api/articles/{article}/audio.m4a"), ("POST", "/v1/audio/speech"), ("GET", "/openapi.json"),
        ("HEAD", f"/api/articles/{article}/live.mp4"), ("POST", "/articles"), ("GET", "/metrics"), ("DELETE", "/"),
        ("GET", "/nothing/at/all"), ("GET", "//embed/x"),
    ]:  # fmt: skip
        answer = client.request(method, path)
        assert answer.status_code == 401, path
        assert answer.headers["www-authenticate"].startswith("Bearer")
    problem(client.get("/api/articles"), 401, "sign_in_needed")


def test_a_browser_is_sent_to_sign_in(serve: Serve, article: str) -> None:
    client = serve()
    answer = client.get(f"/articles/{article}?x=1", headers={"accept": "text/html"})
    assert answer.status_code == 303
    assert answer.headers["location"] == f"/login?next=%2Farticles%2F{article}%3Fx%3D1"
    page = client.get(answer.headers["location"])
    assert page.status_code == 200
    assert f'value="/articles/{article}?x=1"' in page.text
    assert "script-src 'self'" in page.headers["content-security-policy"]


@pytest.mark.parametrize("path", ["/static/site.css", "/healthz", "/favicon.ico", "/embed/latest/player.js"])
def test_what_everybody_may_see(serve: Serve, path: str) -> None:
    assert serve().get(path).status_code in (200, 308)


def test_signing_in_and_out(serve: Serve, article: str, library: Library) -> None:
    client = serve()
    assert sign_in(client, back=f"/articles/{article}") == 303
    [cookie] = list(client.cookies.jar)
    assert cookie.value is not None
    assert cookie.has_nonstandard_attr("HttpOnly")
    assert cookie.get_nonstandard_attr("SameSite") == "lax"
    assert client.get(f"/articles/{article}", headers={"accept": "text/html"}).status_code == 200
    assert client.post("/logout", headers={"origin": BASE}).status_code == 303
    stolen = {"cookie": f"oyez_session={cookie.value}"}
    assert client.get("/api/articles", headers=stolen).status_code == 401
    assert library.sessions.listener(cookie.value) is None


def test_a_cookie_over_https_stays_there(library: Library, studio: Studio, ada: str) -> None:
    app = create_app(library, studio, preferred_voice=VOICE, signed_in=True)
    with TestClient(app, base_url="https://oyez.example", follow_redirects=False) as client:
        answer = client.post("/login", data={"name": "ada", "password": PASSWORD})
    assert "Secure" in answer.headers["set-cookie"]


@pytest.mark.parametrize("name", ["ada", "nobody", "local", "", "a\0b", "é" * 500])
def test_a_wrong_password(serve: Serve, ada: str, name: str) -> None:
    client = serve()
    answer = client.post("/login", data={"name": name, "password": "wrong horse battery"})
    assert answer.status_code == 401
    assert "do not belong together" in answer.text
    assert "set-cookie" not in answer.headers


AWAY = ["//evil.example", "https://evil.example", "/\\evil.example", "javascript:x", "/a\nb", ""]


@pytest.mark.parametrize("back", AWAY)
def test_nobody_is_led_away(serve: Serve, ada: str, back: str) -> None:
    client = serve()
    answer = client.post("/login", data={"name": "ada", "password": PASSWORD, "next": back})
    assert (answer.status_code, answer.headers["location"]) == (303, "/")


def test_guessing_is_slow(serve: Serve, ada: str) -> None:
    client = serve()
    tries = [sign_in(client, password=f"guess number {n}") for n in range(11)]
    assert tries == [401] * 10 + [429]
    assert sign_in(client) == 429
    answer = client.post("/login", data={"name": "ada", "password": "x"})
    assert int(answer.headers["retry-after"]) > 30


def test_another_site_cannot_sign_in_or_act(serve: Serve, article: str) -> None:
    client = serve()
    for headers in ({"origin": "https://evil.example"}, {"origin": "null"}, {"sec-fetch-site": "cross-site"}):
        assert client.post("/login", data={"name": "ada", "password": PASSWORD}, headers=headers).status_code == 403
    sign_in(client)
    evil = {"origin": "https://evil.example"}
    problem(client.post("/api/articles", json={"source": "x"}, headers=evil), 403, "foreign_origin")
    assert client.post("/logout", headers=evil).status_code == 403


def test_keys_open_what_their_scopes_say(serve: Serve, library: Library, article: str, ada: str) -> None:
    client = serve()
    read, narrate, admin = (key(library, ada, scope) for scope in ("read", "narrate", "admin"))
    assert client.get(f"/api/articles/{article}", headers=read).status_code == 200
    problem(client.post("/api/articles", json={"text": "x"}, headers=read), 403, "not_in_scope")
    assert client.post("/api/articles", json={}, headers=narrate).status_code == 422
    assert client.get("/metrics", headers=narrate).status_code in (403, 404)
    assert client.get("/api/articles", headers=admin).status_code == 200
    assert client.get("/api/articles", headers={"authorization": read["authorization"][:-1]}).status_code == 401
    assert client.get("/api/articles", headers={"authorization": "Basic YWRhOng="}).status_code == 401


def test_a_listener_finds_only_what_is_theirs(serve: Serve, library: Library, article: str) -> None:
    client = serve()
    bob = key(library, library.listeners.add("bob", HASH).id, "admin")
    for path in ("", "/manifest", "/script", "/audio.m4a", "/live.mp4", "/captions.vtt", "/links"):
        answer = client.get(f"/api/articles/{article}{path}", headers=bob)
        problem(answer, 404, "no_such_article")
    assert client.get(f"/articles/{article}", headers=bob).status_code == 404
    assert client.get("/api/articles", headers=bob).json() == {"articles": []}
    words = "The harbour is open again, the mayor said on Monday, and the ferry sails at noon from its old slip. " * 4
    added = client.post("/api/articles", json={"text": words}, headers=bob).json()["id"]
    assert [line["id"] for line in client.get("/api/articles", headers=bob).json()["articles"]] == [added]
    assert library.items.page("local") == []


@pytest.fixture
def heard(studio: Studio, article: str) -> str:
    """An article in Ada's library whose narration is finished."""
    finished(studio.start(article, VOICE))
    return article


def test_a_link_plays_without_signing_in(serve: Serve, library: Library, heard: str, ada: str) -> None:
    article = heard
    client = serve()
    headers = key(library, ada, "read")
    made = client.post(f"/api/articles/{article}/links", json={"kind": "m4a", "voice": VOICE}, headers=headers).json()
    place = urlsplit(made["url"])
    address = f"{place.path}?{place.query}"
    answer = client.get(address, headers={"range": "bytes=0-9"})
    assert (answer.status_code, len(answer.content)) == (206, 10)
    assert client.get(address.replace("audio.m4a", "audio.wav")).status_code == 401
    assert client.get(address.replace("by=", "by=x")).status_code == 401
    assert client.post(address).status_code == 401
    library.secrets.rotate()
    assert client.get(address).status_code == 200
    library.secrets.forget("first")
    assert client.get(address).status_code == 401


@pytest.mark.parametrize("path", ["/library", "/api/items", "/api/export", "/metrics"])
def test_a_signature_opens_sound_and_nothing_else(serve: Serve, library: Library, ada: str, path: str) -> None:
    address = signed(path, {}, listener=ada, expires=2**40, secrets=library.secrets.all())
    assert serve().get(address).status_code == 401


def test_a_revoked_key_is_soon_forgotten(
    serve: Serve, library: Library, ada: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("oyez.web.access.callers._SECONDS", 0.0)
    client = serve()
    headers = key(library, ada, "read")
    assert client.get("/api/articles", headers=headers).status_code == 200
    library.keys.revoke(library.keys.all()[0].id)
    assert client.get("/api/articles", headers=headers).status_code == 401


def test_whoever_asks_too_often_waits(serve: Serve, library: Library, ada: str) -> None:
    client = serve(rate=5)
    headers = key(library, ada, "read")
    codes = [client.get("/api/voices", headers=headers).status_code for _ in range(7)]
    assert codes == [200] * 5 + [429] * 2
    assert client.get("/api/voices", headers=key(library, ada, "read")).status_code == 200
    strangers = [client.get("/api/voices").status_code for _ in range(70)]
    assert set(strangers[:60]) == {401}
    assert strangers[-1] == 429
    assert client.get("/healthz").status_code == 200


def test_narrations_are_counted(serve: Serve, library: Library, article: str, ada: str) -> None:
    client = serve(narrations=1)
    headers = key(library, ada, "narrate")
    manifest = f"/api/articles/{article}/manifest"
    for _ in range(3):
        assert client.get(manifest, params={"voice": VOICE}, headers=headers).status_code == 200
    answer = client.get(manifest, params={"voice": "tone:fr"}, headers=headers)
    problem(answer, 429, "daily_quota_spent")
    assert 0 < int(answer.headers["retry-after"]) <= 86_401
    assert library.usage.of(ada) == {"narrations": 1}


def test_bytes_are_counted(serve: Serve, library: Library, heard: str, ada: str) -> None:
    article = heard
    client = serve(listened=1000)
    headers = key(library, ada, "read")
    address = f"/api/articles/{article}/audio.m4a?voice={VOICE.replace('+', '%2B')}"
    assert client.get(address, headers=headers | {"range": "bytes=0-599"}).status_code == 206
    assert client.get(address, headers=headers | {"range": "bytes=0-599"}).status_code == 206
    problem(client.get(address, headers=headers), 429, "daily_quota_spent")


def test_on_this_machine_nobody_is_asked(client: TestClient, ferry: str) -> None:
    assert client.get(f"/api/articles/{ferry}").status_code == 200
    assert client.get("/", headers={"accept": "text/html"}).status_code == 200
