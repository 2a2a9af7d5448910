"""Without ``--factcheck`` the plugin costs nothing."""

from __future__ import annotations

import sys

LIST = """\
import sys
def test_modules():
    ours = {name for name in sys.modules if name.startswith("pytest_factcheck")}
    assert ours == {"pytest_factcheck", "pytest_factcheck.plugin"}
    assert not {"yaml", "jsonschema", "dateparser", "rapidfuzz", "ahocorasick_rs"} & set(sys.modules)
"""


def test_nothing_is_imported_but_the_plugin_s_own_module(pytester):
    pytester.makepyfile(LIST)
    result = pytester.run(sys.executable, "-m", "pytest", "-p", "no:xdist", "-p", "no:hypothesispytest")
    result.assert_outcomes(passed=1)


def test_the_plugin_s_module_imports_the_standard_library_and_pytest(pytester):
    code = (
        "import sys, pytest; before = set(sys.modules); import pytest_factcheck.plugin; "
        "print(sorted(m for m in set(sys.modules) - before if not m.startswith('pytest_factcheck')))"
    )
    result = pytester.run(sys.executable, "-c", code)
    assert result.outlines == ["[]"]


def test_the_mark_is_known_without_the_option(pytester):
    pytester.makepyfile("import pytest\n@pytest.mark.factcheck\ndef test_a(): pass\n")
    pytester.runpytest_inprocess("--strict-markers").assert_outcomes(passed=1)


def test_nothing_is_said_without_the_option(pytester):
    pytester.makepyfile("def test_a(): pass\n")
    result = pytester.runpytest_inprocess()
    assert "factcheck:" not in result.stdout.str()
