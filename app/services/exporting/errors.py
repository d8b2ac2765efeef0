"""Troubles of files that go out."""

from app.services.errors import OutsideError


class WritingEndedError(OutsideError):
    """The process that wrote a large file has died; no file was left behind."""
