"""The one door to the SQLite file: engines, sessions, units of work (decision D9)."""

from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Lock

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import CursorResult
from sqlalchemy.orm import ORMExecuteState, Session, UOWTransaction
from sqlalchemy.pool import QueuePool, StaticPool

from app.models import driver
from app.models.changes import Changes, Subject
from app.models.errors import StoreReadOnlyError
from app.models.outside import outside_faults
from app.models.tables.base import Base

BUSY_TIMEOUT_MS = 5_000
PRAGMAS = {
    "busy_timeout": BUSY_TIMEOUT_MS,
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    "recursive_triggers": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "secure_delete": 1,
    "temp_store": 2,
    "mmap_size": 0,
}
_CACHE_KB = 24_576
_MANY_ROWS = 1_000
_WATCH_EVERY = 200_000  # virtual machine steps between two looks at the watch
Function = tuple[int, Callable[..., str | int | float | None]]
Values = Sequence[object] | Mapping[str, object]


class UnitOfWork:
    """One transaction and the record of what it touched."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self._connection = session.connection()
        self.action_id: int | None = None
        self._subjects: set[Subject] = set()
        event.listen(session, "after_flush", self._note_flush)
        event.listen(session, "do_orm_execute", self._note_statement)

    @property
    def changes(self) -> Changes:
        """What has been written so far."""
        return Changes(frozenset(self._subjects), self.action_id)

    def sql(self, statement: str, values: Values = ()) -> CursorResult[*tuple[object, ...]]:
        """Run one statement as it stands; for set-wise work."""
        return _run(self._connection, statement, values)

    @contextmanager
    def loading(self, *tables: str, rows: int) -> Generator[None]:
        """Build the indexes of empty tables after they were filled, which takes a third less.

        Tables that hold a row already, and indexes of constraints, are left as they are; so is
        everything where few rows come, since each change of the schema makes every connection
        read it again.

        Args:
            rows: about how many come into one of the tables.
        """
        dropped: list[str] = []
        if rows < _MANY_ROWS:
            tables = ()
        for table in tables:
            if self.sql(f"SELECT 1 FROM {table} LIMIT 1").fetchone():
                continue
            indexes = self.sql(
                "SELECT name, sql FROM main.sqlite_master WHERE type = 'index' AND tbl_name = ?"
                " AND sql IS NOT NULL ORDER BY name",
                (table,),
            ).fetchall()
            for name, statement in indexes:
                self.sql(f'DROP INDEX main."{name}"')
                dropped.append(str(statement))
        yield
        for statement in dropped:
            self.sql(statement)

    def touch(self, *subjects: Subject) -> None:
        """Record what a set-wise statement wrote."""
        self._subjects.update(subjects)

    def watch(self, is_stopped: Callable[[], bool]) -> None:
        """Ask now and then, while statements run, whether to stop and take everything back."""
        watch(self.session, is_stopped)

    def _note_flush(self, session: Session, _context: UOWTransaction) -> None:
        for instance in (*session.new, *session.dirty, *session.deleted):
            self._note(type(instance))

    def _note_statement(self, state: ORMExecuteState) -> None:
        writes = state.is_update or state.is_delete or state.is_insert
        if writes and state.bind_mapper is not None:
            self._note(state.bind_mapper.class_)

    def _note(self, table: type[Base]) -> None:
        self._subjects.add(table.subject)


class Database:
    """A SQLite file in WAL mode: one writing connection, several query-only readers.

    Args:
        functions: SQL functions by name, with the number of their arguments; for the writer.
    """

    def __init__(self, path: Path, functions: Mapping[str, Function] | None = None) -> None:
        self.path = path
        self.is_open_for_writing = True
        self._turn = Lock()
        self._functions = dict(functions or {})
        self._writer = self._engine(writes=True)
        self._readers = self._engine(writes=False)

    @property
    def engine(self) -> Engine:
        """The writing engine, for migrations."""
        return self._writer

    @contextmanager
    def reading(self) -> Generator[Session]:
        """Give a session whose reads all see the same moment."""
        with outside_faults(), Session(self._readers, expire_on_commit=False) as session:
            yield session
            session.rollback()

    @contextmanager
    def writing(self, attached: Path | None = None) -> Generator[UnitOfWork]:
        """Give a unit of work: commits on a clean exit, else rolls back; waits for its turn.

        Args:
            attached: a staging file whose tables are to be seen under the name `staging`.

        Raises:
            StoreReadOnlyError: writing is closed.
            StoppedError: the watch said stop.
            OutsideError: disk or lock; nothing was half done.
        """
        if not self.is_open_for_writing:
            raise StoreReadOnlyError(self.path.name)
        with (
            self._turn,
            outside_faults(),
            self._beside(attached),
            Session(self._writer, expire_on_commit=False) as session,
        ):
            raw = driver_connection(session)
            uow = UnitOfWork(session)
            try:
                yield uow
                raw.set_progress_handler(None, 0)
                session.commit()
            finally:
                raw.set_progress_handler(None, 0)

    @contextmanager
    def trying(self, staging: Path | None = None) -> Generator[Session]:
        """Give a session on a staging file with the shop beside it, which it cannot write.

        Args:
            staging: None for tables in memory, which go with the session.
        """
        uri = "file::memory:" if staging is None else staging.absolute().as_uri()
        engine = create_engine(
            "sqlite://", creator=lambda: driver.connect(uri, uri=True), poolclass=StaticPool
        )
        event.listen(engine, "connect", self._prepare_trial)
        try:
            with outside_faults(), Session(engine) as session:
                yield session
                session.rollback()
        finally:
            engine.dispose()

    def checkpoint(self) -> None:
        """Fold the write-ahead log into the file and cut it short."""
        with self._turn, outside_faults(), self._writer.connect() as connection:
            _raw(connection).execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Release every connection."""
        self._readers.dispose()
        self._writer.dispose()

    @contextmanager
    def _beside(self, attached: Path | None) -> Generator[None]:
        if attached is None:
            yield
            return
        with self._writer.connect() as connection:
            raw = _raw(connection)
            raw.execute("ATTACH ? AS staging", (str(attached),))
            for pragma in ("journal_mode=OFF", "synchronous=OFF", "cache_size=-4096"):
                raw.execute(f"PRAGMA staging.{pragma}")
        try:
            yield
        finally:
            with self._writer.connect() as connection:
                _raw(connection).execute("DETACH staging")

    def _engine(self, *, writes: bool) -> Engine:
        engine = create_engine(
            f"sqlite:///{self.path}",
            poolclass=StaticPool if writes else QueuePool,
            connect_args={"check_same_thread": False},
            hide_parameters=True,  # a fault that is logged must name nobody
        )

        @event.listens_for(engine, "connect")
        def _prepare(connection: driver.Connection, _record: object) -> None:
            self._prepare(connection, writes=writes)

        @event.listens_for(engine, "begin")
        def _begin(connection: Connection) -> None:
            # A deferred BEGIN may fail at the first write, however long we wait.
            connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

        return engine

    def _prepare(self, connection: driver.Connection, *, writes: bool) -> None:
        connection.isolation_level = None
        for name, value in PRAGMAS.items():
            connection.execute(f"PRAGMA {name}={value}")
        connection.execute(f"PRAGMA cache_size=-{_CACHE_KB if writes else _CACHE_KB // 2}")
        if not writes:
            connection.execute("PRAGMA query_only=ON")
        for name, (arguments, function) in self._functions.items():
            connection.create_function(name, arguments, function, deterministic=True)

    def _prepare_trial(self, connection: driver.Connection, _record: object) -> None:
        connection.isolation_level = None
        for pragma in ("journal_mode=OFF", "synchronous=OFF", "temp_store=2"):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("ATTACH ? AS shop_file", (f"{self.path.absolute().as_uri()}?mode=ro",))
        for name, (arguments, function) in self._functions.items():
            connection.create_function(name, arguments, function, deterministic=True)


def run_sql(
    session: Session, statement: str, values: Values = ()
) -> CursorResult[*tuple[object, ...]]:
    """Run one statement as it stands on a session's connection."""
    return _run(session.connection(), statement, values)


def _run(
    connection: Connection, statement: str, values: Values
) -> CursorResult[*tuple[object, ...]]:
    bound = dict(values) if isinstance(values, Mapping) else tuple(values)
    return connection.exec_driver_sql(statement, bound or None)


def watch(session: Session, is_stopped: Callable[[], bool]) -> None:
    """Ask now and then, while statements of a session run, whether to give up: StoppedError."""
    driver_connection(session).set_progress_handler(lambda: int(is_stopped()), _WATCH_EVERY)


def number(session: Session, statement: str, values: Values = ()) -> int | None:
    """Give the one whole number a statement answers, None for NULL or no row."""
    (answer,) = run_sql(session, statement, values).fetchone() or (None,)
    if answer is not None and not isinstance(answer, int):
        raise TypeError(type(answer))
    return answer


def _raw(connection: Connection) -> driver.Connection:
    raw = connection.connection.driver_connection
    if not isinstance(raw, driver.Connection):
        raise TypeError(type(raw))
    return raw


def driver_connection(session: Session) -> driver.Connection:
    """Give the driver's own connection beneath a session."""
    return _raw(session.connection())
