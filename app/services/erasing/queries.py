"""Reads what is known of a person, and who was erased."""

import json
from collections.abc import Mapping, Sequence

from sqlalchemy.orm import Session

from app.models.database import number, run_sql
from app.services.customers.cells import whole
from app.services.erasing.traces import Traces, traces_of
from app.services.erasing.views import ErasedRow, ErasePreview
from app.services.journal import PARTS_BY_HAND

IN = "(SELECT value FROM json_each(:rows))"
# What is blanked in orders; the region stays, so that sales by region stay true.
ORDER_FIELDS = ("buyer_message", "seller_remark", "payer", "receiver", "parcel_no", "extra")
CUSTOMER_FIELDS = (
    "name",
    "called_as",
    "kana",
    "company",
    "gender",
    "birthday",
    "class_code",
    "class_by",
    "source",
    "note",
    "tags",
    "payer_id",
    "extra",
)
# What goes as a whole; consent stays as a statement about nobody, a referral as two numbers.
GONE = ("identity", "contact", "address", "note", "custom_value", "facet", "concern")
_NAMES = "name", "called_as", "kana", "company", "payer_id"
_TEXTS = f"""SELECT {{field}} FROM customer WHERE id IN {IN}"""
_HISTORY = " UNION ALL ".join(
    (
        f"SELECT g.id FROM change g WHERE g.table_name = 'customer' AND g.row_id IN {IN}",
        *(
            f"SELECT g.id FROM {part} x CROSS JOIN change g ON g.table_name = '{part}'"
            f" AND g.row_id = x.id WHERE x.customer_id IN {IN}"
            for part in PARTS_BY_HAND
        ),
        (
            "SELECT g.id FROM orders o CROSS JOIN change g ON g.table_name = 'orders'"
            f" AND g.row_id = o.id WHERE o.customer_id IN {IN}"
            f" AND g.field IN ({', '.join(repr(field) for field in ORDER_FIELDS)})"
        ),
    )
)
_REACHED = " UNION ".join(
    f"SELECT {said} FROM contact WHERE customer_id IN {IN} AND state <> 'masked'"
    " AND kind = '{kind}'"
    for said in ("value", "shown")
)
_UNIQUE_NAMES = f"""SELECT n.value FROM json_each(:names) n WHERE NOT EXISTS (
    SELECT 1 FROM person_summary p WHERE p.name = n.value
    AND p.person_id NOT IN (SELECT person_id FROM customer WHERE id IN {IN}))"""


def rows_of(session: Session, person_id: int) -> list[int]:
    """Give the rows of a person that are not erased, the oldest first; any number may be given."""
    found = run_sql(
        session,
        "SELECT id FROM customer WHERE person_id = (SELECT person_id FROM customer WHERE id = ?)"
        " AND id NOT IN (SELECT customer_id FROM erasure) ORDER BY id",
        (person_id,),
    )
    return [whole(row[0]) for row in found]


def traces(session: Session, rows: Sequence[int]) -> Traces:
    """Give what rows are known by; a name that somebody else has as well tells of nobody."""
    place = {"rows": json.dumps(list(rows))}
    names = _texts(session, " UNION ".join(_TEXTS.format(field=each) for each in _NAMES), place)
    names |= _texts(session, f"SELECT receiver FROM address WHERE customer_id IN {IN}", place)
    names |= _texts(session, f"SELECT receiver FROM orders WHERE customer_id IN {IN}", place)
    asked = {**place, "names": json.dumps(sorted(names))}
    own = _texts(session, _UNIQUE_NAMES, asked)
    own |= _texts(session, f"SELECT account FROM identity WHERE customer_id IN {IN}", place)
    own |= _texts(session, f"SELECT street FROM address WHERE customer_id IN {IN}", place)
    own |= _texts(session, _REACHED.format(kind="email"), place)
    phones = _texts(session, _REACHED.format(kind="phone"), place)
    numbers = f"SELECT order_no FROM orders WHERE has_number = 1 AND customer_id IN {IN}"
    return traces_of(own, phones, _texts(session, numbers, place))


def preview(session: Session, person_id: int, rows: Sequence[int]) -> ErasePreview:
    """Count what goes and what stays; files and copies are not known here."""
    place = {"rows": json.dumps(list(rows)), "person": person_id}
    name, orders, net, unrated = run_sql(
        session,
        "SELECT name, orders, net_minor, unrated_orders FROM person_summary"
        " WHERE person_id = :person",
        {"person": person_id},
    ).one()
    names = " UNION ".join(_TEXTS.format(field=each) for each in ("name", "called_as", "kana"))

    def count(statement: str) -> int:
        return number(session, f"SELECT count(*) FROM ({statement})", place) or 0

    def of(part: str, what: str = "id") -> str:
        return f"SELECT DISTINCT {what} FROM {part} WHERE customer_id IN {IN}"

    return ErasePreview(
        person_id=person_id,
        name=None if name is None else str(name),
        names=len(_texts(session, names, place)),
        accounts=count(of("identity")),
        phones=count(f"{of('contact', 'coalesce(value, shown)')} AND kind = 'phone'"),
        emails=count(f"{of('contact', 'coalesce(value, shown)')} AND kind = 'email'"),
        addresses=count(of("address", "key")),
        has_birthday=count(f"SELECT 1 FROM customer WHERE id IN {IN} AND birthday <> ''") > 0,
        files=0,
        lists=count(of("segment_row", "segment_id")),
        notes=count(of("note")) + count(f"SELECT 1 FROM customer WHERE id IN {IN} AND note <> ''"),
        written=sum(count(of(part)) for part in ("custom_value", "facet", "concern")),
        history=count(_HISTORY),
        orders=whole(orders),
        net_minor=whole(net),
        unrated_orders=whole(unrated),
    )


def erased_rows(session: Session) -> tuple[ErasedRow, ...]:
    """Give everybody who was erased, row by row, with the marks."""
    marks: dict[int, list[tuple[str, str]]] = {}
    salts: dict[int, str] = {}
    for row, kind, digest, salt in run_sql(
        session, "SELECT customer_id, kind, digest, salt FROM erased_mark ORDER BY kind, digest"
    ):
        marks.setdefault(whole(row), []).append((str(kind), str(digest)))
        salts[whole(row)] = str(salt)
    found = run_sql(
        session, "SELECT customer_id, min(at) FROM erasure GROUP BY customer_id ORDER BY 1"
    )
    return tuple(
        ErasedRow(
            whole(row), whole(at), salts.get(whole(row), ""), tuple(marks.get(whole(row), ()))
        )
        for row, at in found
    )


def unclean(session: Session) -> bool:
    """Tell whether somebody was erased whose bytes may still stand somewhere."""
    return bool(number(session, "SELECT EXISTS (SELECT 1 FROM erasure WHERE is_clean = 0)"))


_LEFT = (
    *(
        f"SELECT 'customer ' || c.id FROM erasure e CROSS JOIN customer c ON c.id = e.customer_id"
        f" WHERE c.{field} IS NOT NULL"
        for field in CUSTOMER_FIELDS
    ),
    (
        "SELECT 'customer ' || c.id FROM erasure e CROSS JOIN customer c ON c.id = e.customer_id"
        " WHERE c.is_empty = 0 OR substr(c.row_key, 1, 2) <> 'x:'"
    ),
    *(
        f"SELECT '{part} ' || x.id FROM {part} x"
        " WHERE x.customer_id IN (SELECT customer_id FROM erasure)"
        for part in GONE
    ),
    (
        "SELECT 'consent ' || x.id FROM consent x WHERE x.customer_id IN (SELECT customer_id"
        " FROM erasure) AND (x.contact_value IS NOT NULL OR x.proof IS NOT NULL)"
    ),
    *(
        f"SELECT 'orders ' || o.id FROM erasure e CROSS JOIN orders o"
        f" ON o.customer_id = e.customer_id WHERE o.{field} IS NOT NULL"
        for field in ORDER_FIELDS
    ),
    (
        "SELECT 'search_text ' || s.customer_id FROM erasure e CROSS JOIN search_text s"
        " ON s.customer_id = e.customer_id WHERE s.words <> '' OR s.digits <> ''"
    ),
    (
        "SELECT 'change ' || g.id FROM erasure e CROSS JOIN change g ON g.table_name = 'customer'"
        " AND g.row_id = e.customer_id WHERE (g.before IS NOT NULL OR g.after IS NOT NULL)"
        " AND g.action_id < e.created_by"
    ),
)


def left_over(session: Session) -> list[str]:
    """Name the rows of erased people that hold what should be gone."""
    return [str(row[0]) for part in _LEFT for row in run_sql(session, f"{part} LIMIT 20")]


def _texts(session: Session, select: str, place: Mapping[str, object]) -> set[str]:
    used = {name: value for name, value in place.items() if f":{name}" in select}
    return {str(row[0]) for row in run_sql(session, select, used) if row[0]}
