"""The reference page is what the script writes, and its examples load."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from pytest_factcheck.facts.load import load
from pytest_factcheck.facts.schema import SECTIONS, keys_of_kinds

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "facts-file.md"
BLOCKS = re.findall(r"```yaml\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)


def test_the_page_is_up_to_date():
    ran = subprocess.run(
        [sys.executable, "scripts/write_reference.py", "--check"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr


@pytest.mark.parametrize("block", BLOCKS, ids=SECTIONS)
def test_each_example_loads(tmp_path, block):
    (tmp_path / "facts.yaml").write_text("version: 1\n" + block, encoding="utf-8")
    assert list(load(["facts.yaml"], root=tmp_path))


def test_every_key_stands_on_the_page():
    page = PAGE.read_text(encoding="utf-8")
    assert not [key for keys in keys_of_kinds().values() for key in keys if f"| `{key}` |" not in page]
