"""A run of pytest with ``--factcheck``: what is collected, how it is checked, and what is told at the end.

Each process collects and checks (:mod:`~pytest_factcheck.running.collecting`); one of them, the controller, gathers
what all found and tells it (:mod:`~pytest_factcheck.running.gathering`). Without xdist it is the only one.
"""

from __future__ import annotations

import pytest

from pytest_factcheck.checker import Checker
from pytest_factcheck.facts.mistakes import FactsError, render
from pytest_factcheck.running.collecting import Collecting
from pytest_factcheck.running.gathering import Gathering
from pytest_factcheck.running.options import Options, read


def start(config: pytest.Config) -> None:
    """Load the facts, and take part in the run. Broken facts end it before anything is checked."""
    options = read(config)
    checker = _checker(options)
    config.pluginmanager.register(Collecting(checker, options), "factcheck-collecting")
    if not hasattr(config, "workerinput"):
        # What xdist's workers are given is what the controller has decided, not for each to find again.
        config.option.factcheck_facts = list(options.facts)
        config.option.factcheck_date = str(options.settings.date) if options.settings.date else None
        config.pluginmanager.register(Gathering(checker, options), "factcheck-gathering")


def _checker(options: Options) -> Checker:
    try:
        return Checker.from_files(*options.facts, settings=options.settings)
    except FactsError as error:
        raise pytest.UsageError(render(error.mistakes)) from None
