"""Three kinds of trouble: a rule says no, the outside fails, and bugs (which nobody catches)."""


class RegularsError(Exception):
    """Parent of every error this program foresees; carries facts, never sentences."""


class RefusedError(RegularsError):
    """A rule of the shop says no; nothing was changed."""


class OutsideError(RegularsError):
    """Disk, lock, network or keyring failed; nothing was half done."""


class StoreBusyError(OutsideError):
    """Another program holds the shop file; the write waited and gave up."""


class DiskFullError(OutsideError):
    """The disk is full; the write was taken back whole."""


class StoreDamagedError(OutsideError):
    """The shop file cannot be read as a database."""


class StoreReadOnlyError(RefusedError):
    """Writing is closed: a check failed, or the file is open for reading only."""


class StoppedError(RefusedError):
    """The seller stopped the work; nothing was changed."""


class NewerFileError(RefusedError):
    """The shop file was made by a newer program."""

    def __init__(self, file_version: int, program_version: int) -> None:
        super().__init__(f"file {file_version}, program {program_version}")
        self.file_version = file_version
        self.program_version = program_version


class NotAShopFileError(RefusedError):
    """The file is a database of some other program, or no database at all."""


class InUseError(OutsideError):
    """Another process has the business open for writing."""

    def __init__(self, pid: int, host: str) -> None:
        super().__init__(f"process {pid} on {host}")
        self.pid = pid
        self.host = host
