import pytest
from dating_articles import iso

from pytest_factcheck.dating.file_name import folders, from_path


@pytest.mark.parametrize(
    "path",
    [
        "2025-08-06-title.md", "2025_08_06.txt", "news/20250806_x.txt", "x-20250806.txt", "2025/08/06/title.html",
        "news/2025-08-06/x.md", "06.08.2025.txt", "20250806T1000.txt",
    ],
)  # fmt: skip
def test_a_whole_date_in_a_path(path):
    assert iso(from_path(path).dates) == ["2025-08-06"]


@pytest.mark.parametrize(
    "path",
    [
        pytest.param("017_b7e3f19c02aa58d4.txt", id="a hash"),
        pytest.param("b7e20250806f19.txt", id="a hash with a date in it"),
        pytest.param("2025-13-06-x.md", id="no month"),
        pytest.param("2025-02-30-x.md", id="no day"),
        pytest.param("2025-08-title.md", id="no whole date"),
        pytest.param("120250806.txt", id="a longer number"),
        pytest.param("2025-08-06.jsonl", id="a file of many articles"),
    ],
)
def test_no_date_in_a_path(path):
    assert from_path(path) is None


def test_folders_give_a_month_or_a_year():
    assert iso(folders("news/2025/08/x.md")) == ["2025-08-01"]
    assert iso(folders("news/2025/x.md")) == ["2025-01-01"]
    assert folders("news/x-2025.md") is None
