"""What is wrong with an article that cannot be read, told in one sentence."""

from __future__ import annotations


class ArticleError(Exception):
    """The article cannot be read, or asks for something that makes no sense."""

    def __init__(self, reason: str, path: str = "", line: int | None = None, column: int | None = None) -> None:
        super().__init__(reason, path, line, column)
        self.reason = reason
        self.path = path
        self.line = line
        self.column = column

    def __str__(self) -> str:
        place = ":".join(str(part) for part in (self.path, self.line, self.column) if part)
        return f"{place}: {self.reason}" if place else self.reason

    def within(self, path: str, line: int | None = None) -> ArticleError:
        """The same mistake in this file; ``line`` is where the text that it was found in begins."""
        if line is None:
            return ArticleError(self.reason, path, self.line, self.column)
        return ArticleError(self.reason, path, line)
