"""Writes customer rows, accounts, contacts, addresses and consent of a resolved staging file."""

from app.models.database import UnitOfWork
from app.services.exchange.resolving import CUSTOMER_FIELDS, Terms
from app.services.journal import record_differences, record_fields

_FIELDS = ", ".join(CUSTOMER_FIELDS)
_STAGED = ", ".join(f"s.{field}" for field in CUSTOMER_FIELDS)
# A number that was said to be shared by several is so for whoever comes with it.
_CONTACTS = """INSERT INTO contact(customer_id, kind, value, shown, state, is_shared, created_by)
  SELECT t.customer_id, {kind}, {value}, {shown}, {state}, EXISTS (SELECT 1 FROM contact h
    WHERE h.value = {value} AND h.kind = {kind} AND h.is_shared = 1), :action FROM t_customer t
  CROSS JOIN {source} WHERE t.how > 0 AND {shown} IS NOT NULL AND {state} IS NOT NULL
  ORDER BY t.seq ON CONFLICT DO NOTHING"""


def write_people(uow: UnitOfWork, terms: Terms, action_id: int, import_id: int) -> None:
    """Write new rows whole, and of known rows what the file adds or tells newer."""
    _write_rows(uow, terms, action_id, import_id)
    _change_rows(uow, action_id)
    uow.sql(
        """INSERT INTO identity(customer_id, platform, account, created_by)
  SELECT t.customer_id, CASE h.platform WHEN 'own' THEN 'own:' || coalesce(h.name, '')
    ELSE h.platform END, s.account, ? FROM t_customer t
  CROSS JOIN s_customer s ON s.seq = t.seq CROSS JOIN s_shop h ON h.seq = s.shop_seq
  WHERE t.how > 0 AND s.account IS NOT NULL ORDER BY t.seq ON CONFLICT DO NOTHING""",
        (action_id,),
    )
    for kind in ("phone", "email"):
        _write_contacts(uow, action_id, kind)
    uow.sql(
        _CONTACTS.format(
            kind="s.kind",
            value="s.value",
            shown="s.shown",
            state="s.state",
            source="s_contact s ON s.customer_seq = t.seq",
        ),
        {"action": action_id},
    )
    _write_addresses(uow, action_id)
    for channel in ("sms", "email"):
        _write_consent(uow, terms, (action_id, import_id), channel)


def _write_rows(uow: UnitOfWork, terms: Terms, action_id: int, import_id: int) -> None:
    uow.sql(
        f"""INSERT INTO customer(id, person_id, row_key, platform, {_FIELDS}, told_at, is_hidden,
  is_empty, import_id, row_no, created_by)
  SELECT t.customer_id, t.customer_id, t.row_key, h.platform, {_STAGED}, ?, 0, 0, ?, s.row_no, ?
  FROM t_customer t CROSS JOIN s_customer s ON s.seq = t.seq
  CROSS JOIN s_shop h ON h.seq = s.shop_seq WHERE t.how = 1 ORDER BY t.seq""",
        (terms.newest_at, import_id, action_id),
    )


def _change_rows(uow: UnitOfWork, action_id: int) -> None:
    fields = (*CUSTOMER_FIELDS, "told_at", "is_empty")
    if not record_differences(uow, action_id, "customer", "t_new_customer", fields):
        return
    uow.sql(
        f"UPDATE customer SET {', '.join(f'{field} = n.{field}' for field in fields)}"
        " FROM t_new_customer n WHERE customer.id = +n.id"
    )


def _write_contacts(uow: UnitOfWork, action_id: int, kind: str) -> None:
    uow.sql(
        _CONTACTS.format(
            kind=f"'{kind}'",
            value=f"s.{kind}",
            shown=f"s.{kind}_shown",
            state=f"s.{kind}_state",
            source="s_customer s ON s.seq = t.seq",
        ),
        {"action": action_id},
    )


def _write_addresses(uow: UnitOfWork, action_id: int) -> None:
    uow.sql(
        """INSERT INTO address(customer_id, key, receiver, country, province, city, district,
  street, postcode, seen_at, created_by)
  SELECT t.customer_id, s.key, s.receiver, s.country, s.province, s.city, s.district, s.street,
    s.postcode, s.seen_at, ? FROM t_customer t CROSS JOIN s_address s ON s.customer_seq = t.seq
  WHERE t.how > 0 ORDER BY t.seq ON CONFLICT DO NOTHING""",
        (action_id,),
    )
    later = """FROM s_address s CROSS JOIN t_customer t ON t.seq = s.customer_seq
  CROSS JOIN address a ON a.customer_id = t.customer_id AND a.key = s.key
  WHERE t.how <> 1 AND s.seen_at > coalesce(a.seen_at, -1)"""
    uow.sql("DROP TABLE IF EXISTS temp.t_seen")
    uow.sql(
        f"CREATE TEMP TABLE t_seen AS SELECT a.id AS id, max(s.seen_at) AS at {later} GROUP BY 1"
    )
    record_fields(
        uow,
        action_id,
        "address",
        "seen_at",
        "SELECT a.id AS id, a.seen_at AS before, n.at AS after FROM t_seen n"
        " CROSS JOIN address a ON a.id = n.id",
    )
    uow.sql("UPDATE address SET seen_at = n.at FROM t_seen n WHERE address.id = +n.id")


def _write_consent(uow: UnitOfWork, terms: Terms, made_by: tuple[int, int], channel: str) -> None:
    column = f"{channel}_consent"
    contact = "s.phone" if channel == "sms" else "s.email"
    newest = f"""(SELECT n.state FROM consent n WHERE n.customer_id = t.customer_id
    AND n.channel = '{channel}' ORDER BY n.said_on DESC, n.id DESC LIMIT 1)"""
    # An import lowers freely; it never raises what was refused (rule 10).
    uow.sql(
        f"""INSERT INTO consent(customer_id, contact_value, channel, state, said_on, source, proof,
  import_id, at, created_by)
  SELECT t.customer_id, {contact}, '{channel}', s.{column}, coalesce(s.consent_on, :today),
    'import', NULL, :import, :now, :action
  FROM t_customer t CROSS JOIN s_customer s ON s.seq = t.seq
  WHERE t.how > 0 AND s.{column} IS NOT NULL AND s.{column} IS NOT {newest}
    AND (s.{column} = 'refused' OR {newest} IS NOT 'refused') ORDER BY t.seq""",
        {
            "today": terms.today,
            "now": terms.now_ms,
            "action": made_by[0],
            "import": made_by[1],
        },
    )
