"""Writing the staging file, in chunks, as fast as the driver can."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.models.driver import connect
from app.services.exchange.staging import TABLES

_BEAT_STEPS = 1_000_000  # steps of the database's machine: some ten times a second

Value = str | int | float | None

_COLUMNS = {
    name: len(re.findall(r"(?:^|,)\s*[a-z_]+ (?:TEXT|INTEGER|REAL)", columns, re.MULTILINE))
    for name, columns in re.findall(r"CREATE TABLE (s_\w+)\((.*?)\)\s+STRICT", TABLES, re.DOTALL)
}
_INSERTS = {
    name: f"INSERT INTO {name} VALUES({','.join('?' * width)})" for name, width in _COLUMNS.items()
}


@dataclass(frozen=True, slots=True)
class Offsets:
    """How the numbers of another staging file become those of this one.

    Attributes:
        orders: added to the numbers of orders.
        shops: the number here of each shop there.
        customers: of each customer.
        products: of each product.
    """

    orders: int
    shops: Sequence[int]
    customers: Sequence[int]
    products: Sequence[int]


class StagingFile:
    """One staging file being written; worthless, and to be deleted, until `close` returned."""

    def __init__(self, path: Path) -> None:
        path.unlink(missing_ok=True)
        self._connection = connect(path, isolation_level=None)
        # Nobody reads it before it is whole, and a half one is thrown away.
        for pragma in (
            "journal_mode=OFF",
            "synchronous=OFF",
            "locking_mode=EXCLUSIVE",
            "cache_size=-16000",
        ):
            self._connection.execute(f"PRAGMA {pragma}")
        self._connection.executescript(TABLES)
        self._connection.execute("BEGIN")

    def add(self, table: str, rows: Iterable[tuple[Value, ...]]) -> None:
        """Append rows, as wide as the table is, to one of the staging tables."""
        self._connection.executemany(_INSERTS[table], rows)

    def add_columns(self, table: str, columns: Mapping[str, Iterable[object] | None]) -> None:
        """Append rows given column by column; a column that is None stays empty.

        Args:
            table: a staging table.
            columns: equally long values by column name, the first one not None.
        """
        filled = {name: values for name, values in columns.items() if values is not None}
        names = ",".join(filled)
        places = ",".join("?" * len(filled))
        self._connection.executemany(
            f"INSERT INTO {table}({names}) VALUES({places})", zip(*filled.values(), strict=False)
        )

    def keep_reporting(self, beat: Callable[[], None]) -> None:
        """From now on tell that work goes on, though the file is read to its end."""
        self._connection.set_progress_handler(beat, _BEAT_STEPS)

    def replace_orders(self, rows: Iterable[tuple[Value, ...]]) -> None:
        """Write orders over those of the same seq."""
        self._connection.executemany(_INSERTS["s_order"].replace("INSERT", "REPLACE", 1), rows)

    def grow_orders(self, rows: Iterable[tuple[int, int | None, int]]) -> None:
        """Add rows, and minor units of lines, to orders written before: (rows, amount, seq)."""
        self._connection.executemany(
            "UPDATE s_order SET row_count=row_count+?1,"
            " lines_minor=CASE WHEN ?2 IS NULL THEN lines_minor"
            " ELSE coalesce(lines_minor,0)+?2 END WHERE seq=?3",
            rows,
        )

    def number_equal_lines(self, *, are_named: bool) -> None:
        """Tell lines of one order and key apart by an ordinal that no sequence of rows changes.

        Args:
            are_named: the platform names its lines, so that only true repeats get an ordinal.
        """
        self._connection.execute(
            "CREATE TEMP TABLE ordinal AS SELECT rowid AS line, row_number() OVER ("
            "PARTITION BY order_seq,line_key ORDER BY product_seq,quantity,price_minor,"
            "amount_minor,state,row_no) AS nth FROM s_line"
        )
        least = 1 if are_named else 0
        self._connection.execute(
            "UPDATE s_line SET line_key=line_key||'#'||nth FROM ordinal"
            f" WHERE ordinal.line=s_line.rowid AND nth>{least}"
        )
        self._connection.execute("DROP TABLE ordinal")

    def forget_shops_without_rows(self) -> None:
        """Drop shops that only rows kept aside name, unless every row was kept aside."""
        used = "SELECT shop_seq FROM s_order UNION SELECT shop_seq FROM s_customer"
        self._connection.execute(
            f"DELETE FROM s_shop WHERE seq NOT IN ({used}) AND EXISTS ({used})"
        )

    def settle_line_states(self) -> None:
        """Let orders follow their lines: what was refunded or closed of them brought nothing in."""
        self._connection.execute(
            "CREATE TEMP TABLE lived AS SELECT order_seq,"
            " sum(amount_minor) FILTER(WHERE state NOT IN ('unpaid','closed','refunded')) AS money,"
            " count(*) FILTER(WHERE state NOT IN ('unpaid','closed','refunded')) AS alive,"
            " count(*) FILTER(WHERE state='refunded') AS returned,"
            " count(*) FILTER(WHERE state='closed') AS ended,"
            " min(CASE state WHEN 'paid' THEN 1 WHEN 'shipped' THEN 2 WHEN 'completed' THEN 3"
            " WHEN 'partly_refunded' THEN 4 END) AS least FROM s_line GROUP BY order_seq"
        )
        self._connection.execute(
            "UPDATE s_order SET lines_minor=money, net_minor=CASE alive WHEN 0 THEN 0 END,"
            " state=CASE WHEN alive=0 AND returned>0 THEN 'refunded'"
            " WHEN alive=0 AND ended>0 THEN 'closed' WHEN alive=0 THEN 'unpaid'"
            " WHEN returned>0 THEN 'partly_refunded' WHEN least=1 THEN 'paid'"
            " WHEN least=2 THEN 'shipped' WHEN least=3 THEN 'completed' ELSE s_order.state END"
            " FROM lived WHERE lived.order_seq=s_order.seq"
        )
        self._connection.execute(
            "UPDATE s_order SET rank=CASE state WHEN 'unpaid' THEN 0 WHEN 'paid' THEN 1"
            " WHEN 'shipped' THEN 2 WHEN 'completed' THEN 3 WHEN 'partly_refunded' THEN 4"
            " WHEN 'closed' THEN 5 WHEN 'refunded' THEN 5 END"
        )
        self._connection.execute("DROP TABLE lived")

    def take_over(self, path: Path, offsets: Offsets) -> None:
        """Copy the rows of another whole staging file behind one's own; customers are numbered.

        Args:
            path: the other file.
            offsets: what its numbers become.
        """
        run = self._connection.execute
        run("COMMIT")
        run("ATTACH ? AS rear", (str(path),))
        run("BEGIN")
        parts = ("shop", "customer", "product")
        seqs = (offsets.shops, offsets.customers, offsets.products)
        for name, numbers in zip(parts, seqs, strict=True):
            run(f"CREATE TEMP TABLE m_{name}(seq INTEGER PRIMARY KEY, here INTEGER)")
            pairs = enumerate(numbers, start=1)
            self._connection.executemany(f"INSERT INTO m_{name} VALUES(?,?)", pairs)
        changed = {
            f"{name}_seq": f"(SELECT here FROM m_{name} WHERE seq={name}_seq)" for name in parts
        }
        moved = f"+{int(offsets.orders)}"
        self._copy("s_order", {**changed, "seq": f"seq{moved}"})
        self._copy("s_line", {**changed, "order_seq": f"order_seq{moved}"})
        for table in ("s_customer", "s_address", "s_contact", "s_kept", "s_note"):
            self._copy(table, {})
        for name in parts:
            run(f"DROP TABLE m_{name}")
        run("COMMIT")
        run("DETACH rear")
        run("BEGIN")

    def _copy(self, table: str, changed: Mapping[str, str]) -> None:
        names = [row[1] for row in self._connection.execute(f"PRAGMA rear.table_info({table})")]
        values = ",".join(changed.get(name, name) for name in names)
        self._connection.execute(f"INSERT INTO main.{table} SELECT {values} FROM rear.{table}")

    def close(self, facts: Mapping[str, str | None]) -> None:
        """Write the facts and make the file whole."""
        self.add("s_fact", facts.items())
        self._connection.execute("COMMIT")
        self._connection.close()

    def abandon(self) -> None:
        """Close without making whole; the caller deletes the file."""
        self._connection.close()
