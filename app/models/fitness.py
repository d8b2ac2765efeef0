"""Whether this computer's SQLite, and the shop file it is given, can be used at all."""

from contextlib import closing
from pathlib import Path

from app.models import driver
from app.models.errors import NewerFileError, NotAShopFileError, OutsideError, StoreDamagedError
from app.models.header import APPLICATION_ID, USER_VERSION, checked_version, read_header


class SqliteUnfitError(OutsideError):
    """The SQLite of this computer is too old, or was built without full-text search."""

    def __init__(self, version: str, *, has_search: bool) -> None:
        super().__init__(f"SQLite {version}, search {has_search}")
        self.version = version
        self.has_search = has_search


def require_fit_sqlite(version: tuple[int, int, int] = driver.sqlite_version_info) -> None:
    """Check the version and the full-text index.

    Raises:
        SqliteUnfitError: one of both is not as needed.
    """
    with closing(driver.connect(":memory:")) as connection:
        try:
            connection.execute("CREATE VIRTUAL TABLE probe USING fts5(words)")
            has_search = True
        except driver.OperationalError:
            has_search = False
    if version < driver.OLDEST_VERSION or not has_search:
        raise SqliteUnfitError(".".join(map(str, version)), has_search=has_search)


def version_of(path: Path) -> int:
    """Give the version of a shop file; 0 for one that is not there or has no tables yet.

    The header is enough when the program ended well. After a crash the newest header may stand in
    the write-ahead log, so that SQLite itself must be asked.

    Raises:
        NotAShopFileError: the file is another program's.
        NewerFileError: the file was made by a newer program.
        StoreDamagedError: the file cannot be read.
    """
    header = read_header(path)
    log = path.with_name(f"{path.name}-wal")
    has_log = log.exists() and log.stat().st_size > 0
    if header is None or (header.application_id and not has_log):
        return checked_version(path)
    try:
        with closing(driver.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True)) as file:
            application = _number(file, "PRAGMA application_id")
            version = _number(file, "PRAGMA user_version")
            tables = _number(file, "SELECT count(*) FROM sqlite_schema")
    except driver.DatabaseError as error:
        raise StoreDamagedError(path.name) from error
    if application != APPLICATION_ID and (application or version or tables):
        raise NotAShopFileError(path.name)
    if version > USER_VERSION:
        raise NewerFileError(version, USER_VERSION)
    return version


def _number(file: driver.Connection, question: str) -> int:
    return int(file.execute(question).fetchone()[0])
