"""Text of others becomes printable, on one line, and is no command."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pytest_factcheck.text.visible import columns, path, visible


@pytest.mark.parametrize("text", ["plain", "Ünïcödé", "日本語", "’“”…—", "a ## heading", "#[x]", "a::b"])
def test_what_can_be_seen_stays_as_it_is(text):
    assert visible(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\nb\r\tc", r"a\nb\r\tc"),
        ("\x1b[2J", r"\x1b[2J"),
        ("\u202eabc\u2066", r"\u202eabc\u2066"),
        ("zero\u200bwidth\ufeff", r"zero\u200bwidth\ufeff"),
        ("soft\xadhyphen", r"soft\xadhyphen"),
        ("half\ud800", r"half\ud800"),
        ("tag\U000e0041", r"tag\U000e0041"),
        ("line\u2028end", r"line\u2028end"),
        ("no\xa0break", "no break"),
        ("##[error]x", r"#\x23[error]x"),
        ("##vso[task]x", r"#\x23vso[task]x"),
        ("####[x]", r"###\x23[x]"),
    ],
)
def test_what_cannot_be_seen_is_spelt_out(text, shown):
    assert visible(text) == shown


@given(st.text(st.characters()))
def test_everything_becomes_one_printable_line(text):
    shown = visible(text)
    assert shown.isprintable()
    assert "##[" not in shown
    assert len(shown.splitlines()) <= 1


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("a.txt", "a.txt"),
        ("::error::a", "./::error::a"),
        (" ::x", "./ ::x"),
        ("<stdin>", "<stdin>"),
        ("##[x]", r"./#\x23[x]"),
        ("\n::x", r"./\n::x"),
    ],
)
def test_a_file_s_name_may_begin_a_line(name, shown):
    assert path(name) == shown


@pytest.mark.parametrize(("text", "width"), [("abc", 3), ("日本", 4), ("e\u0301", 1), ("", 0)])
def test_wide_and_combining_characters_take_the_columns_that_they_take(text, width):
    assert columns(text) == width
