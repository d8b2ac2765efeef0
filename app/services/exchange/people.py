"""Customers of one file: every spelling met, and in the end one row for each."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from app.services.customers import (
    Email,
    Phone,
    folded,
    normal_email,
    normal_phone,
    region_of,
    search_digits,
    search_words,
)
from app.services.exchange.cells import plain_text
from app.services.exchange.dates import birthday_of
from app.services.exchange.staged import StagingFile, Value
from app.services.sheets import Cell

Cells = tuple[Cell, ...]

_GENDERS = {
    word: gender
    for gender, words in {
        "female": "女 女性 女士 female f woman 2".split(),
        "male": "男 男性 先生 male m man 1".split(),
    }.items()
    for word in words
}
_YES = frozenset(
    ("yes", "true", "1", "y", "subscribed", "是", "はい", "希望する", "受け取る", "opted_in")
)
_BETWEEN_TAGS = re.compile(r"[,;，；、|]+")
_NEVER = -(1 << 62)
_CHUNK = 5_000


@dataclass(slots=True)
class _Person:
    shop_seq: int
    key: str
    account: str | None
    row_no: int
    spellings: dict[Cells, int]
    extra: str | None = None


class People:
    """Collects the customers of a file; what is newest by the order's moment is shown.

    Args:
        fields: field codes of the cells that come with each order.
        country: where phones without a country code are.
        surname_first: how parts of names are put together.
    """

    def __init__(self, fields: Sequence[str], *, country: str, surname_first: bool) -> None:
        self._fields = tuple(fields)
        self._country = country
        self._surname_first = surname_first
        self._places = {name: place for place, name in enumerate(self._fields)}
        self._seqs: dict[str, int] = {}
        self._people: list[_Person] = []
        self.repeats = 0

    def __len__(self) -> int:
        return len(self._people)

    def seq_of(self, key: str, account: str | None, shop_seq: int, row_no: int) -> int:
        """Give the number of a customer within this file, counted from 1; new ones are added."""
        seq = self._seqs.get(key)
        if seq is None:
            self._people.append(_Person(shop_seq, key, account, row_no, {}))
            seq = self._seqs[key] = len(self._people)
        return seq

    def met(self, seq: int, cells: Cells, when: int | None) -> None:
        """Remember how a customer was written at a moment."""
        spellings = self._people[seq - 1].spellings
        moment = _NEVER if when is None else when
        old = spellings.get(cells)
        if old is None or old < moment:
            spellings[cells] = moment

    def keep_extra(self, seq: int, extra: str | None) -> None:
        """Keep the columns of a customer list that carry no field."""
        self._people[seq - 1].extra = extra

    def contact_key(self, cells: Cells) -> str | None:
        """Give the key of a row without account: its valid phone, else its valid e-mail."""
        said = self._said(cells)
        phone = self._phone(said)
        if phone is not None and phone.value:
            return f"p:{phone.value}"
        email = normal_email(said["email"]) if said.get("email") else None
        return f"e:{email.value}" if email is not None and email.value else None

    def write(self, staging: StagingFile) -> None:
        """Write all customers, and each address of a customer once."""
        for start in range(0, len(self._people), _CHUNK):
            rows: list[tuple[Value, ...]] = []
            addresses: list[tuple[Value, ...]] = []
            contacts: list[tuple[Value, ...]] = []
            for seq, person in enumerate(self._people[start : start + _CHUNK], start=start + 1):
                newest = sorted(person.spellings.items(), key=_by_moment, reverse=True)
                said = [self._said(cells) for cells, _ in newest]
                moments = [moment for _, moment in newest]
                rows.append(self._row(seq, person, said, moments[0] if moments else _NEVER))
                addresses += self._addresses(seq, person, said, moments)
                if len(said) > 1:
                    contacts += self._further_contacts(seq, person, said)
            staging.add("s_customer", rows)
            staging.add("s_address", addresses)
            staging.add("s_contact", contacts)

    def _further_contacts(
        self, seq: int, person: _Person, said: Sequence[Mapping[str, str]]
    ) -> list[tuple[Value, ...]]:
        phones = [self._phone(each) for each in said]
        emails = [normal_email(each["email"]) for each in said if "email" in each]
        found: list[tuple[Value, ...]] = []
        for kind, best, others in (
            ("phone", _best_phone(phones), phones),
            ("email", _best_email(emails), emails),
        ):
            # A masked or broken spelling beside a whole one adds nothing.
            values = {best.value: best} if best is not None else {}
            for other in others:
                if other is not None and other.value and other.value not in values:
                    values[other.value] = other
                    found.append((seq, kind, other.value, other.shown, other.state, person.row_no))
        return found

    def _addresses(
        self, seq: int, person: _Person, said: Sequence[Mapping[str, str]], moments: Sequence[int]
    ) -> list[tuple[Value, ...]]:
        found: dict[Value, tuple[Value, ...]] = {}
        for each, moment in zip(said, moments, strict=True):
            address = self._address(each, seq, moment, person.row_no)
            if address is not None:
                found.setdefault(address[1], address)
        return list(found.values())

    def _said(self, cells: Cells) -> dict[str, str]:
        return {
            name: text
            for name, cell in zip(self._fields, cells, strict=True)
            if cell is not None and cell != "" and (text := plain_text(cell))
        }

    def _phone(self, said: Mapping[str, str]) -> Phone | None:
        raw = said.get("phone") or said.get("phone_parts")
        if not raw:
            return None
        country = said.get("country")
        return normal_phone(raw, (country and _country_code(country)) or self._country)

    def _row(
        self, seq: int, person: _Person, said: Sequence[Mapping[str, str]], moment: int
    ) -> tuple[Value, ...]:
        shown = said[0] if len(said) == 1 else _newest_filled(said)
        phone = _best_phone([self._phone(each) for each in said])
        email = _best_email([normal_email(each["email"]) for each in said if "email" in each])
        name = self._name(shown)
        called_as, kana = shown.get("called_as"), self._kana(shown)
        email_value = None if email is None else email.value or email.shown
        consent = tuple(_consent(shown.get(f"{channel}_consent")) for channel in ("sms", "email"))
        phone_text = None if phone is None else phone.value or phone.shown
        return (
            seq,
            person.shop_seq,
            person.key,
            person.account,
            name,
            called_as,
            kana,
            shown.get("company"),
            _GENDERS.get(shown.get("gender", "").casefold()),
            birthday_of(shown["birthday"]) if "birthday" in shown else None,
            *((phone.value, phone.shown, phone.state) if phone else (None, None, None)),
            *((email.value, email.shown, email.state) if email else (None, None, None)),
            shown.get("source"),
            shown.get("note"),
            _tags(shown.get("tags")),
            shown.get("payer_id"),
            *consent,
            moment // 86_400_000 if any(consent) and moment != _NEVER else None,
            person.extra,
            person.row_no,
            search_words(
                name=name, called_as=called_as, kana=kana, account=person.account, email=email_value
            ),
            search_digits([phone_text] if phone_text else []),
        )

    def _name(self, said: Mapping[str, str]) -> str | None:
        parts = (said.get("surname"), said.get("given"))
        name = said.get("name") or self._joined(*parts)
        return name or said.get("receiver") or self._receiver(said)

    def _receiver(self, said: Mapping[str, str]) -> str | None:
        return said.get("receiver") or self._joined(
            said.get("receiver_surname"), said.get("receiver_given")
        )

    def _kana(self, said: Mapping[str, str]) -> str | None:
        return said.get("kana") or self._joined(said.get("kana_surname"), said.get("kana_given"))

    def _joined(self, surname: str | None, given: str | None) -> str | None:
        parts = (surname, given) if self._surname_first else (given, surname)
        return " ".join(part for part in parts if part) or None

    def _address(
        self, said: Mapping[str, str], seq: int, moment: int, row_no: int
    ) -> tuple[Value, ...] | None:
        street = " ".join(said[name] for name in ("region", "address", "street") if name in said)
        asked = (said.get("country"), said.get("province"), said.get("city"), said.get("district"))
        if not street and not any(asked):
            return None
        place = region_of(*asked, street or None)
        receiver = self._receiver(said) or self._name(said)
        parts = (receiver, place.province, place.city, place.district, place.street)
        key = folded("|".join(part or "" for part in parts))
        postcode = said.get("postcode") or said.get("postcode_parts")
        seen_at = None if moment == _NEVER else moment
        return (seq, key, receiver, place.country, *parts[1:], postcode, seen_at, row_no)


@lru_cache(maxsize=512)
def _country_code(country: str) -> str | None:
    return region_of(country, None, None, None, None).country


def _by_moment(spelling: tuple[Cells, int]) -> tuple[int, str]:
    cells, moment = spelling
    return moment, repr(cells)


def _newest_filled(said: Sequence[Mapping[str, str]]) -> dict[str, str]:
    shown: dict[str, str] = {}
    for each in said:
        for name, text in each.items():
            shown.setdefault(name, text)
    return shown


def _best_phone(phones: Sequence[Phone | None]) -> Phone | None:
    found = [phone for phone in phones if phone is not None]
    return next((phone for phone in found if phone.value), found[0] if found else None)


def _best_email(emails: Sequence[Email]) -> Email | None:
    return next((email for email in emails if email.value), emails[0] if emails else None)


def _consent(text: str | None) -> str | None:
    return "given" if text is not None and text.casefold() in _YES else None


def _tags(text: str | None) -> str | None:
    if text is None:
        return None
    tags = dict.fromkeys(part.strip() for part in _BETWEEN_TAGS.split(text) if part.strip())
    return json.dumps(list(tags), ensure_ascii=False) if tags else None
