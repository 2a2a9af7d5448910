"""Facts with dates, checked against articles before they are published.

>>> from pytest_factcheck import Checker
>>> checker = Checker.from_files("facts.yaml")  # doctest: +SKIP
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pytest_factcheck.checker import Checker
    from pytest_factcheck.facts.mistakes import FactsError
    from pytest_factcheck.report import Finding, Report

__all__ = ["Checker", "FactsError", "Finding", "Report", "__version__"]
__version__ = "0.1.0"

_HOMES = {
    "Checker": "pytest_factcheck.checker",
    "FactsError": "pytest_factcheck.facts.mistakes",
    "Finding": "pytest_factcheck.report",
    "Report": "pytest_factcheck.report",
}


def __getattr__(name: str) -> Any:
    """Import a public name when it is first asked for: pytest imports this package even where nobody checks facts."""
    if name not in _HOMES:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    from importlib import import_module  # noqa: PLC0415 - not before it is needed

    return getattr(import_module(_HOMES[name]), name)
