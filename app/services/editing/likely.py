"""Who may be the person that is being added by hand, found as one types."""

from sqlalchemy.orm import Session

from app.models.database import run_sql
from app.services.customers import ContactState, normal_email, normal_phone, region_of
from app.services.customers.cells import text_or_none, whole
from app.services.editing.person_views import ContactText, Likely, PersonEdit
from app.services.editing.views import PersonField

_MOST = 5
_REASONS = ("phone", "email", "account", "name")
_FOUND = """SELECT c.person_id AS person, 0 AS reason FROM contact k
    CROSS JOIN customer c ON c.id = k.customer_id
    WHERE k.value = :phone AND k.kind = 'phone' AND k.state = 'valid'
  UNION ALL SELECT c.person_id, 1 FROM contact k CROSS JOIN customer c ON c.id = k.customer_id
    WHERE k.value = :email AND k.kind = 'email' AND k.state = 'valid'
  UNION ALL SELECT c.person_id, 2 FROM (SELECT DISTINCT platform FROM shop) s
    CROSS JOIN identity i ON i.platform = s.platform AND i.account = :account
    CROSS JOIN customer c ON c.id = i.customer_id
  UNION ALL SELECT p.person_id, 3 FROM person_summary p WHERE p.is_hidden IN (0, 1)
    AND p.name = :name AND (:province IS NULL OR p.province IS NULL OR p.province = :province)"""


def likely(session: Session, places: dict[str, str | None]) -> tuple[Likely, ...]:
    """Give the persons who have the phone, e-mail, account or name, the surest first.

    Args:
        session: one that reads.
        places: phone and email in normal form, account, name, province; None for what is unknown.
    """
    found = run_sql(
        session,
        f"""SELECT p.person_id, p.name, p.phone, p.email, p.orders, min(f.reason)
  FROM (SELECT person, reason FROM ({_FOUND}) LIMIT 200) f
  CROSS JOIN person_summary p ON p.person_id = f.person
  GROUP BY p.person_id ORDER BY 6, p.orders DESC, p.person_id LIMIT {_MOST}""",
        places,
    )
    return tuple(
        Likely(
            whole(row[0]),
            text_or_none(row[1]),
            text_or_none(row[2]),
            text_or_none(row[3]),
            whole(row[4]),
            _REASONS[whole(row[5])],
        )
        for row in found
    )


def asked_of(session: Session, person: PersonEdit, account: str | None) -> dict[str, str | None]:
    """Give the places of `likely` for a form as far as it is filled."""
    found: dict[str, str | None] = dict.fromkeys(("phone", "email", "province"))
    for contact in person.new_contacts:
        if normal := normal_contact(session, contact):
            found[contact.kind] = found[contact.kind] or normal[0]
    for address in person.new_addresses[:1]:
        found["province"] = region_of(
            address.country, address.province, address.city, address.district, address.street
        ).province
    name = (person.values.get(PersonField.NAME) or "").strip()
    return {**found, "name": name or None, "account": (account or "").strip() or None}


def normal_contact(session: Session, contact: ContactText) -> tuple[str, str] | None:
    """Give the normal form of a typed contact and what is shown of it, None where it is none."""
    text = contact.text.strip()
    if not text:
        return None
    row = run_sql(session, "SELECT country FROM business").fetchone()
    found = (
        normal_email(text)
        if contact.kind == "email"
        else normal_phone(text, "CN" if row is None else str(row[0]))
    )
    is_sure = found.value is not None and found.state is ContactState.VALID
    return (found.value, found.shown) if is_sure and found.value else None
