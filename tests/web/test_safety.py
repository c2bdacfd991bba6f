"""Who may ask and decide, and what a browser may do with an answer."""

import re

import pytest
from web.conftest import ADDRESS, Client, served

from crosswire.web import Settings, UnsafeAddress, check_host, create_app
from crosswire.web.deciding import local
from crosswire.web.security.sessions import Session, from_cookie, new_session, to_cookie


@pytest.fixture
def figure(desk):
    return desk.items("/search?kind=figure")[0]["id"]


PATHS = ["/", "/api/overview", "/nowhere", "/static/htmx.min.js", "/findings?kind=x", "/login"]
STRANGE = ["evil.example", "127.0.0.1.evil.example", "", "[::1", "10.0.0.1:8765", "localhost@evil"]
ELSEWHERE = ["https://evil.example", "//evil.example", "/\\evil.example", "/a\nb", "javascript:x", ""]


@pytest.mark.parametrize("path", PATHS)
def test_every_answer_carries_the_safe_headers(reader, path):
    headers = reader.get(path).headers
    policy = headers["content-security-policy"]
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert ("nosniff", "DENY", "same-origin") == tuple(
        headers[name] for name in ("x-content-type-options", "x-frame-options", "referrer-policy")
    )


def test_no_page_has_a_script_or_a_style_written_into_it(reader, names):
    for path in ("/", "/search?words=killed", "/timeline", "/relays", *(f"/{kind}s/{name}" for kind, name in
                 names.items() if kind != "source")):  # fmt: skip
        page = reader.get(path).text
        assert [] == re.findall(r"<script(?![^>]* src=)|<style| style=| on\w+=|javascript:|hx-on", page), path


@pytest.mark.parametrize("host", STRANGE)
def test_a_server_answers_to_its_own_names_only(reader, host):
    assert 421 == reader.get("/", headers={"host": host}).status_code


@pytest.mark.parametrize("host", ["localhost:8765", "127.0.0.1", "[::1]:9000", "LOCALHOST"])
def test_a_server_answers_to_the_names_of_this_machine(reader, host):
    assert 200 == reader.get("/", headers={"host": host}).status_code


@pytest.mark.parametrize("headers", [
    {"origin": "http://evil.example"}, {"origin": "null"}, {"sec-fetch-site": "cross-site"},
    {"sec-fetch-site": "same-site"}, {"origin": "http://127.0.0.1:9999"},
])  # fmt: skip
def test_another_sites_form_changes_nothing(desk, figure, headers):
    data = {"token": desk.token(), "claim": figure}
    assert 403 == desk.post("/decide/reject", data=data, headers=headers).status_code
    assert [] == desk.get(f"/api/claims/{figure}").json()["decisions"]


@pytest.mark.parametrize("token", ["", "x", "0" * 64, "é"])
def test_a_form_without_the_sessions_token_changes_nothing(desk, figure, token):
    assert 403 == desk.post("/decide/reject", data={"token": token, "claim": figure}).status_code
    assert 403 == desk.post("/api/decide/reject", json={"claim": figure}).status_code


def test_the_token_of_one_browser_is_of_no_use_in_another(desk, figure):
    stranger = Client(desk.app, base_url=ADDRESS)
    assert 403 == stranger.post("/decide/reject", data={"token": desk.token(), "claim": figure}).status_code


def test_a_body_beyond_measure_is_refused(desk, figure):
    data = {"token": desk.token(), "target": figure, "words": "x" * 100_000}
    assert 413 == desk.post("/decide/note", data=data).status_code
    assert 400 == desk.decide("note", target=figure, words="x" * 30_000).status_code


def test_another_form_of_body_is_refused(desk, figure):
    form = desk.post("/decide/reject", files={"claim": figure})
    assert 415 == form.status_code
    assert 415 == desk.post("/api/decide/reject", data={"claim": figure}).status_code


def test_the_cookie_is_kept_from_scripts_and_other_sites(demo_ledger):
    cookie = served(demo_ledger).get("/").headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Strict" in cookie


@pytest.mark.parametrize("value", ["", ".", "e30=.x", "é.é", "a" * 5000, "bm8=." + "0" * 64])
def test_a_cookie_that_we_did_not_sign_is_none(value):
    assert None is from_cookie(value, b"secret")


def test_a_cookie_is_read_as_written_until_it_is_over():
    held = new_session("Ada")
    assert held == from_cookie(to_cookie(held, b"secret"), b"secret")
    assert None is from_cookie(to_cookie(held, b"secret"), b"another")
    assert None is from_cookie(to_cookie(Session("k", until=1), b"secret"), b"secret")


def test_a_guarded_ledger_shows_nothing_before_one_signs_in(demo_ledger):
    with served(demo_ledger, password="orvel bridge") as client:
        asked = client.get("/findings?kind=echo", follow_redirects=False)
        assert (303, "/login?next=%2Ffindings%3Fkind%3Decho") == (asked.status_code, asked.headers["location"])
        assert 401 == client.get("/api/findings").status_code
        assert 401 == client.get("/findings.csv").status_code
        assert 200 == client.get("/login").status_code


def test_the_password_opens_and_signing_out_closes(demo_ledger, monkeypatch):
    monkeypatch.setattr("crosswire.web.deciding.SLOW", 0)
    with served(demo_ledger, password="orvel bridge") as client:
        token = re.search(r'name="token" value="(\w+)"', client.get("/login").text)[1]
        wrong = client.post("/login", data={"token": token, "password": "orvel", "next": "/findings"})
        assert (403, True) == (wrong.status_code, "not the password" in wrong.text)
        right = client.post("/login", data={"token": token, "password": "orvel bridge", "next": "/findings"})
        assert (200, "/findings") == (right.status_code, right.url.path)
        client.post("/logout", data={"token": client.token()})
        assert 401 == client.get("/api/findings").status_code


def test_a_program_comes_in_with_its_token(copy):
    with served(copy, token="t0ken") as client:
        bearer = {"authorization": "Bearer t0ken"}
        claim = client.get("/api/search?kind=figure", headers=bearer).json()["items"][0]["id"]
        assert 201 == client.post("/api/decide/accept", json={"claim": claim}, headers=bearer).status_code
        assert 401 == client.get("/api/search", headers={"authorization": "Bearer t0ke"}).status_code


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.7", "desk.example"])
def test_nobody_else_is_let_in_without_a_password(host):
    with pytest.raises(UnsafeAddress):
        check_host(host, guarded=False)
    check_host(host, guarded=True)


@pytest.mark.parametrize("address", ELSEWHERE)
def test_one_is_never_sent_to_another_site(address):
    assert "/" == local(address)


def test_colours_are_chosen_without_a_script(desk):
    page = desk.post("/theme", data={"token": desk.token(), "theme": "dark", "back": "/matters"})
    assert ("/matters", True) == (page.url.path, 'data-theme="dark"' in page.text)


def test_settings_reach_every_worker(demo_ledger, tmp_path):
    from crosswire.web.listening import from_text, to_text

    settings = Settings(demo_ledger, b"\x00\xff", (tmp_path / "words.yaml",), ("a", "b"), "p", None, "Ada")
    assert settings == from_text(to_text(settings))
    assert create_app(settings).state.settings == settings
