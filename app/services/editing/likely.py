"""Who may be the person that is being added by hand, found as one types."""

import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field

from sqlalchemy.orm import Session

from app.models.database import run_sql
from app.services.customers import ContactState, normal_email, normal_phone, region_of
from app.services.customers.cells import text_or_none, whole, whole_or_none
from app.services.customers.names import has_han, sounds_of
from app.services.customers.resemblance import Likeness, likeness
from app.services.customers.search_text import folded
from app.services.customers.searching import people_found, wanted
from app.services.editing.person_views import ContactText, Likely, PersonEdit, Resemblance
from app.services.editing.rules import chance_percent
from app.services.editing.views import PersonField
from app.services.settings.queries import custom_fields
from app.services.settings.rules import custom_value

_MOST = 5
_LOOKED_AT = 200
_SEEN = (Resemblance.PHONE, Resemblance.EMAIL, Resemblance.ACCOUNT, Resemblance.OWN_FIELD)
_ALIKE = {
    Likeness.EQUAL: Resemblance.NAME,
    Likeness.CLOSE: Resemblance.NAME_CLOSE,
    Likeness.SOUND: Resemblance.PINYIN,
    Likeness.OTHER: Resemblance.OTHER_NAME,
}
_FOUND = """SELECT c.person_id AS person, 1 AS phone, 0 AS email, 0 AS account, 0 AS own
    FROM contact k CROSS JOIN customer c ON c.id = k.customer_id
    WHERE k.value = :phone AND k.kind = 'phone' AND k.state = 'valid' AND k.is_shared = 0
  UNION ALL SELECT c.person_id, 0, 1, 0, 0 FROM contact k CROSS JOIN customer c
    ON c.id = k.customer_id
    WHERE k.value = :email AND k.kind = 'email' AND k.state = 'valid' AND k.is_shared = 0
  UNION ALL SELECT c.person_id, 0, 0, 1, 0 FROM (SELECT DISTINCT platform FROM shop) s
    CROSS JOIN identity i ON i.platform = s.platform AND i.account = :account
    CROSS JOIN customer c ON c.id = i.customer_id
  UNION ALL SELECT c.person_id, 0, 0, 0, 1 FROM json_each(:own) o CROSS JOIN custom_value v
      ON v.field_id = CAST(o.key AS INTEGER) AND v.value = o.value
    CROSS JOIN customer c ON c.id = v.customer_id
  UNION ALL SELECT p.person_id, 0, 0, 0, 0 FROM person_summary p WHERE p.is_hidden IN (0, 1)
    AND p.name = :name"""
_BY_SOUND = " UNION ALL SELECT person_id, 0, 0, 0, 0 FROM ({people})"
_PEOPLE = f"""SELECT p.person_id, p.name, p.phone, p.email, p.orders, max(f.phone), max(f.email),
    max(f.account), max(f.own), p.class_code, p.province, p.city, p.net_minor, p.last_on
  FROM (SELECT * FROM ({{found}}) LIMIT {_LOOKED_AT}) f
  CROSS JOIN person_summary p ON p.person_id = f.person GROUP BY p.person_id"""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is known of somebody so far; contacts in their normal form.

    Attributes:
        own: values of the seller's own fields that tell people apart, by the fields' numbers.
    """

    phone: str | None = None
    email: str | None = None
    account: str | None = None
    name: str | None = None
    province: str | None = None
    city: str | None = None
    own: Mapping[int, str] = field(default_factory=dict)


def likely(session: Session, asked: Asked) -> tuple[Likely, ...]:
    """Give the persons who have the phone, e-mail or account, or a name alike, the surest first."""
    found, places = _FOUND, _places(asked)
    if asked.name and has_han(asked.name):
        by_sound = wanted("".join(sounds_of(folded(asked.name))))
        if by_sound is not None:
            found += _BY_SOUND.format(people=people_found(by_sound))
            places |= by_sound.places
    rows = run_sql(session, _PEOPLE.format(found=found), places)
    judged = [person for row in rows if (person := _judged(row, asked)) is not None]
    judged.sort(key=lambda person: (-person.score, -person.orders, person.person_id))
    return tuple(judged[:_MOST])


def asked_of(session: Session, person: PersonEdit, account: str | None) -> Asked:
    """Give what a form says as far as it is filled."""
    found: dict[str, str] = {}
    for contact in person.new_contacts:
        if normal := normal_contact(session, contact):
            found.setdefault(contact.kind, normal[0])
    province = city = None
    for address in person.new_addresses[:1]:
        place = region_of(
            address.country, address.province, address.city, address.district, address.street
        )
        province, city = place.province, place.city
    return Asked(
        phone=found.get("phone"),
        email=found.get("email"),
        account=(account or "").strip() or None,
        name=(person.values.get(PersonField.NAME) or "").strip() or None,
        province=province,
        city=city,
        own=_own(session, person.custom),
    )


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


def _places(asked: Asked) -> dict[str, str | None]:
    return {
        "phone": asked.phone,
        "email": asked.email,
        "account": asked.account,
        "name": asked.name,
        "own": json.dumps(asked.own),
    }


def _own(session: Session, typed: Mapping[int, str | None]) -> dict[int, str]:
    found: dict[int, str] = {}
    for each in custom_fields(session) if typed else ():
        if each.is_identifying and not each.is_given_up:
            with suppress(ValueError):
                value = custom_value(each.kind, each.choices, typed.get(each.field_id))
                found |= {each.field_id: value} if value else {}
    return found


def _judged(row: Sequence[object], asked: Asked) -> Likely | None:
    reasons = _reasons(row, asked)
    if not reasons or reasons[0] not in (*_SEEN, *_ALIKE.values()):
        return None
    if reasons[0] is Resemblance.OTHER_NAME:
        return None
    return Likely(
        person_id=whole(row[0]),
        name=text_or_none(row[1]),
        phone=text_or_none(row[2]),
        email=text_or_none(row[3]),
        orders=whole(row[4]),
        reason=reasons[0],
        score=chance_percent(frozenset(reasons)),
        reasons=reasons,
        class_code=str(row[9]),
        province=text_or_none(row[10]),
        city=text_or_none(row[11]),
        net_minor=whole(row[12]),
        last_on=whole_or_none(row[13]),
    )


def _reasons(row: Sequence[object], asked: Asked) -> tuple[Resemblance, ...]:
    seen = [reason for reason, has in zip(_SEEN, row[5:9], strict=True) if has]
    name = _ALIKE.get(likeness(asked.name, text_or_none(row[1])))
    place = _place(asked, text_or_none(row[10]), text_or_none(row[11]))
    against = (Resemblance.OTHER_NAME, Resemblance.OTHER_REGION)
    found = [reason for reason in (*seen, name, place) if reason is not None]
    return tuple(sorted(found, key=lambda reason: reason in against))


def _place(asked: Asked, province: str | None, city: str | None) -> Resemblance | None:
    if not asked.province or not province:
        return None
    is_same = asked.province == province and (not asked.city or not city or asked.city == city)
    return Resemblance.REGION if is_same else Resemblance.OTHER_REGION
