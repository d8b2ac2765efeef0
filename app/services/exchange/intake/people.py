"""Customers of one file: every spelling met, and in the end one row for each."""

import re
from collections.abc import Callable, Mapping, Sequence
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
from app.services.exchange.intake.birthdays import birthday_of
from app.services.exchange.intake.cells import plain_text
from app.services.exchange.intake.fields import ADDRESS_FIELDS
from app.services.exchange.intake.person import NEVER, Cells, Person
from app.services.exchange.intake.reaching import Reached, best, further_contacts
from app.services.exchange.intake.staged import StagingFile, Value
from app.services.exchange.intake.traits import consent_of, gender_of, tags_of

_STREETS = ("region", "address", "street")
_OPENING = re.compile(r"[^\d０-９]*")
_CHUNK = 5_000


class People:
    """Collects the customers of a file; what is newest by the order's moment is shown.

    Args:
        fields: field codes of the cells that come with each order.
        country: where phones without a country code are.
        surname_first: how parts of names are put together.
        home_day: gives the day at home of a moment.
    """

    def __init__(
        self,
        fields: Sequence[str],
        *,
        country: str,
        surname_first: bool,
        home_day: Callable[[int], int],
    ) -> None:
        self._home_day = home_day
        self._fields = tuple(fields)
        self._country = country
        self._surname_first = surname_first
        self._has_address = bool(set(self._fields) & set(ADDRESS_FIELDS))
        self._seqs: dict[str, int] = {}
        self._people: list[Person] = []
        self._written = 0

    def __len__(self) -> int:
        """Count the customers met so far."""
        return len(self._people)

    def seq_of(self, key: str, account: str | None, shop_seq: int, row_no: int) -> int:
        """Give the number of a customer within this file, counted from 1; new ones are added."""
        # Without an account a phone names a customer within its shop only.
        name = key if account is not None else f"{shop_seq} {key}"
        seq = self._seqs.get(name)
        if seq is None:
            self._people.append(Person(shop_seq, key, account, row_no))
            seq = self._seqs[name] = len(self._people)
        return seq

    def met(self, seq: int, cells: Cells, when: int | None) -> None:
        """Remember how a customer was written at a moment."""
        person = self._people[seq - 1]
        moment = NEVER if when is None else when
        if person.cells == cells or not person.cells:
            person.cells = cells
            person.moment = max(person.moment, moment)
            return
        if person.others is None:
            person.others = {}
        others = person.others
        others[cells] = max(moment, others.get(cells, NEVER))
        if moment >= person.moment:
            others[person.cells] = max(person.moment, others.get(person.cells, NEVER))
            person.cells, person.moment = cells, others.pop(cells)

    def keep_extra(self, seq: int, extra: str | None) -> None:
        """Keep the columns of a customer list that carry no field."""
        self._people[seq - 1].extra = extra

    def contact_key(self, cells: Cells) -> str | None:
        """Give the key of a row without account: its valid phone, else its valid e-mail."""
        phones, emails = self._reached([self._said(cells)])
        if phones and phones[0].value:
            return f"p:{phones[0].value}"
        return f"e:{emails[0].value}" if emails and emails[0].value else None

    def adopt(self, person: Person) -> int:
        """Take a customer over whom a neighbour met, with all spellings; give the number here."""
        seq = self.seq_of(person.key, person.account, person.shop_seq, person.row_no)
        for cells, moment in person.spellings():
            self.met(seq, cells, moment)
        return seq

    def give(self, place: int) -> tuple[int, list[Person]]:
        """Give the customers from a place on away, to be written elsewhere.

        Returns:
            The number of the first one, and them all.
        """
        given = self._people[place:]
        del self._people[place:]
        return place + 1, given

    def write(self, staging: StagingFile, most: int | None = None) -> None:
        """Write the customers not written yet, and each address of a customer once.

        Args:
            staging: where they go.
            most: how many of them now; None for all.
        """
        end = len(self._people) if most is None else self._written + most
        people = self._people[self._written : end]
        self._written = self.write_some(staging, people, self._written + 1) - 1

    def write_some(self, staging: StagingFile, people: Sequence[Person], first: int) -> int:
        """Write some customers; give the number that comes after them.

        Args:
            staging: where they go.
            people: in the sequence of their numbers.
            first: the number of the first one.
        """
        for start in range(0, len(people), _CHUNK):
            rows: list[tuple[Value, ...]] = []
            addresses: list[tuple[Value, ...]] = []
            contacts: list[tuple[Value, ...]] = []
            for seq, person in enumerate(people[start : start + _CHUNK], start=first + start):
                newest = person.spellings()
                said = [self._said(cells) for cells, _ in newest]
                moments = [moment for _, moment in newest]
                reached = self._reached(said)
                rows.append(self._row(seq, person, said, reached, moments[0]))
                if self._has_address:
                    addresses += self._addresses(seq, person, said, moments)
                if len(said) > 1:
                    contacts += further_contacts(seq, person.row_no, reached)
            staging.add("s_customer", rows)
            staging.add("s_address", addresses)
            staging.add("s_contact", contacts)
        return first + len(people)

    def _reached(self, said: Sequence[Mapping[str, str]]) -> Reached:
        phones: dict[str, Phone] = {}
        emails: dict[str, Email] = {}
        for each in said:
            raw = each.get("phone") or each.get("phone_parts")
            if raw and raw not in phones:
                phones[raw] = self._phone_of(raw, each)
            mail = each.get("email")
            if mail and mail not in emails:
                emails[mail] = normal_email(mail)
        return list(phones.values()), list(emails.values())

    def _addresses(
        self, seq: int, person: Person, said: Sequence[Mapping[str, str]], moments: Sequence[int]
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

    def _phone_of(self, raw: str, said: Mapping[str, str]) -> Phone:
        country = said.get("country")
        return normal_phone(raw, (country and _country_code(country)) or self._country)

    def _row(
        self,
        seq: int,
        person: Person,
        said: Sequence[Mapping[str, str]],
        reached: Reached,
        moment: int,
    ) -> tuple[Value, ...]:
        shown = said[0] if len(said) == 1 else _newest_filled(said)
        phone, email = best(reached[0]), best(reached[1])
        name = self._name(shown)
        called_as, kana = shown.get("called_as"), self._kana(shown)
        email_value = None if email is None else email.value or email.shown
        consent = tuple(consent_of(shown.get(f"{channel}_consent")) for channel in ("sms", "email"))
        return (
            seq,
            person.shop_seq,
            person.key,
            person.account,
            name,
            called_as,
            kana,
            shown.get("company"),
            gender_of(shown.get("gender")),
            birthday_of(shown["birthday"]) if "birthday" in shown else None,
            *((phone.value, phone.shown, phone.state) if phone else (None, None, None)),
            *((email.value, email.shown, email.state) if email else (None, None, None)),
            shown.get("source"),
            shown.get("note"),
            tags_of(shown.get("tags")),
            shown.get("payer_id"),
            *consent,
            self._home_day(moment) if any(consent) and moment != NEVER else None,
            person.extra,
            person.row_no,
            search_words(
                name=name, called_as=called_as, kana=kana, account=person.account, email=email_value
            ),
            search_digits([phone.value or phone.shown] if phone else []),
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
        street = " ".join(said[name] for name in _STREETS if name in said)
        asked = (said.get("country"), said.get("province"), said.get("city"), said.get("district"))
        if not street and not any(asked):
            return None
        # What tells the region stands before the first digit, and is the same in many addresses.
        opening = _OPENING.match(street)[0] if street else ""  # type: ignore[index]  # always matches
        place = _place_of(*asked, opening or None)
        rest = ((place.street or "") + street[len(opening) :]).strip() or None
        receiver = self._receiver(said) or self._name(said)
        parts = (receiver, place.province, place.city, place.district, rest)
        key = folded("|".join(part or "" for part in parts))
        postcode = said.get("postcode") or said.get("postcode_parts")
        seen_at = None if moment == NEVER else moment
        return (seq, key, receiver, place.country, *parts[1:], postcode, seen_at, row_no)


_place_of = lru_cache(maxsize=20_000)(region_of)


@lru_cache(maxsize=512)
def _country_code(country: str) -> str | None:
    return region_of(country, None, None, None, None).country


def _newest_filled(said: Sequence[Mapping[str, str]]) -> dict[str, str]:
    shown: dict[str, str] = {}
    for each in said:
        for name, text in each.items():
            shown.setdefault(name, text)
    return shown
