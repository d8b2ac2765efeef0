"""What the import asks the store."""

import json
from dataclasses import asdict

from sqlalchemy.orm import Session

from app.models.database import number, run_sql
from app.services.exchange.views import Batch, Counts, KeptRow, Reason
from app.services.json_text import texts_from


def home(session: Session) -> tuple[str, str, str]:
    """Give the business's zone, currency and country."""
    zone, currency, country = run_sql(
        session, "SELECT zone, currency, country FROM business"
    ).fetchone() or ("UTC", "USD", "US")
    return str(zone), str(currency), str(country)


def shops(session: Session) -> tuple[tuple[str, str], ...]:
    """Give platform and name of every shop."""
    found = run_sql(session, "SELECT platform, name FROM shop ORDER BY id")
    return tuple((str(platform), str(name)) for platform, name in found)


def zones_by_shop(session: Session) -> dict[str, str]:
    """Give the zone of each shop by its name."""
    return {str(name): str(zone) for name, zone in run_sql(session, "SELECT name, zone FROM shop")}


def remembered(
    session: Session, fingerprint: str
) -> tuple[str | None, dict[int, str] | None, str | None] | None:
    """Give shop, column mapping and date order that files with this header had last time."""
    row = run_sql(
        session,
        "SELECT s.name, m.mapping, m.date_order FROM matching m LEFT JOIN shop s"
        " ON s.id = m.shop_id WHERE m.fingerprint = ?",
        (fingerprint,),
    ).fetchone()
    if row is None:
        return None
    shop, mapping, date_order = (None if value is None else str(value) for value in row)
    columns = None if mapping is None else json.loads(mapping)
    fields = None if columns is None else {int(at): str(code) for at, code in columns.items()}
    return shop, fields, date_order


def counts_text(counts: Counts) -> str:
    """Give the counts as they are stored."""
    return json.dumps(asdict(counts), ensure_ascii=False)


def batches(session: Session, limit: int) -> tuple[Batch, ...]:
    """Give the newest imports."""
    found = run_sql(
        session,
        "SELECT id, file_name, format, shop_name, at, counts, is_undone FROM import"
        " ORDER BY id DESC LIMIT ?",
        (limit,),
    )
    return tuple(
        Batch(
            batch_id=int(str(batch)),
            file_name=str(name),
            format_key=None if key is None else str(key),
            shop=str(shop) or None,
            at_ms=int(str(at)),
            counts=Counts(**json.loads(str(counts))),
            is_undone=bool(undone),
        )
        for batch, name, key, shop, at, counts, undone in found
    )


def kept_rows(session: Session, batch_id: int) -> tuple[KeptRow, ...]:
    """Give the rows an import kept aside."""
    found = run_sql(
        session,
        "SELECT row_no, reason, column_name, cells FROM kept_row WHERE import_id = ?"
        " ORDER BY row_no",
        (batch_id,),
    )
    return tuple(
        KeptRow(
            int(str(row_no)),
            Reason(str(reason)),
            None if column is None else str(column),
            texts_from(str(cells)),
        )
        for row_no, reason, column, cells in found
    )


def header_of(session: Session, batch_id: int) -> tuple[str, ...]:
    """Give the header row of an import's file."""
    row = run_sql(session, "SELECT header FROM import WHERE id = ?", (batch_id,)).fetchone()
    return () if row is None else texts_from(str(row[0]))


def action_of(session: Session, batch_id: int) -> int:
    """Give the action that an import was."""
    return number(session, "SELECT action_id FROM import WHERE id = ?", (batch_id,)) or 0
