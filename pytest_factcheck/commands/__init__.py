"""``factcheck``: the program beside the pytest plugin.

A command is a module here with ``arguments(parser)``, ``run(options)`` and a line in :data:`COMMANDS`. It returns its
exit status: 0, 1 for findings, 2 where it could not be done (usage, broken facts).
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from types import ModuleType

from pytest_factcheck import __version__
from pytest_factcheck.commands import check, explain, lint, schema
from pytest_factcheck.commands.common import CommandError
from pytest_factcheck.text.visible import visible

COMMANDS: dict[str, ModuleType] = {"check": check, "explain": explain, "lint": lint, "schema": schema}
FAILED = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; whatever goes wrong is said in a line, never in a traceback."""
    for stream in (sys.stdout, sys.stderr):
        # A terminal of another encoding gets an escape instead of the character that it cannot show.
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    options = _parser().parse_args(arguments)
    try:
        status = int(COMMANDS[options.command].run(options))
        sys.stdout.flush()
    except CommandError as error:
        return _failed(str(error))
    except BrokenPipeError:
        # Whoever read the output has closed it; Python must not try again when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except KeyboardInterrupt:
        return _failed("interrupted")
    except Exception as error:  # noqa: BLE001 - a mistake of the program's own is no reason to show its insides
        return _failed(f"internal error: {type(error).__name__}: {visible(str(error))}")
    return status


def _failed(message: str) -> int:
    print(f"factcheck: {message}", file=sys.stderr)  # noqa: T201
    return FAILED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="factcheck", description="Facts with dates, checked against articles.")
    parser.add_argument("--version", action="version", version=f"pytest-factcheck {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, module in COMMANDS.items():
        summary = (module.__doc__ or "").partition("\n")[0]
        module.arguments(commands.add_parser(name, help=summary, description=summary))
    return parser
