"""Work grows as texts do, whatever stands in them: twice the text takes at most a little more than twice the calls."""

import sys

import pytest

from pytest_factcheck.articles import ArticleError, from_text
from pytest_factcheck.articles.holes import _Next

UNITS = {
    "text": ["word ", "x\n", "- x\n\n", "e\u0301 ", "\u00ad \n", "a <!-- factcheck: ignore-next: {x: y} --> b\n\n", "By Rosa\n\n", "Related\n\nRosa goes\n\n"],
    "markdown": ["*a ", "**a", "_a_ ", "[", "](", "[a](b ", "`a``b```c", "<!--", "{{<", '<a "', "> > ", "|a", "# a\n", "```\n`\n", "[a]: b\n", "a\n=\n", "&amp;"],
    "html": ["<", '<a "', "<a '\"", "<p>", "<div>", "</div>", "<b>x", "<script>", "<!--", "<![CDATA[", "&amp;", "<br>", "<li>", "<title>"],
}  # fmt: skip


def calls(text, kind):
    count = 0

    def note(*_):
        nonlocal count
        count += 1

    sys.setprofile(note)
    try:
        from_text(text, kind=kind)
    except ArticleError:
        pass
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize(("kind", "unit"), [(kind, unit) for kind, units in UNITS.items() for unit in units])
def test_work_grows_as_the_text_does(kind, unit):
    from_text("warm up", kind=kind)
    small, large = calls(unit * 1000, kind), calls(unit * 4000, kind)
    assert large <= 4.4 * small + 500


class Counted(str):
    """A text that counts how many characters were searched."""

    __slots__ = ("searched",)

    def find(self, sign, start=0):
        found = super().find(sign, start)
        self.searched += (found if found >= 0 else len(self)) - start
        return found


@pytest.mark.parametrize("text", ["{{" * 5000, "{{ }}" * 2000, "{{" * 3000 + "}}"])
def test_each_sign_is_looked_for_once(text):
    source = Counted(text)
    source.searched = 0
    find = _Next(source)
    for at in range(0, len(text), 2):
        find("}}", at)
    assert source.searched <= 3 * len(text)
