"""What stands in the form of a person, and what of it is another than what is saved."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import TypeVar

from app.services.clock import from_day
from app.services.customers.person_views import ChannelConsent
from app.services.customers.views import AddressLine, ContactLine, CustomerPage
from app.services.editing import (
    AddressText,
    ConsentText,
    ContactText,
    PersonEdit,
    PersonField,
)
from app.ui.customers.words import address_of
from app.ui.formats import phone
from app.ui.kit.days import day_of_text

CHANNELS = ("sms", "email", "call")
UNKNOWN, GIVEN = "unknown", "given"
_HAN_FROM = 0x2E80
_PLAIN = {
    PersonField.NAME: "name",
    PersonField.CALLED_AS: "called_as",
    PersonField.KANA: "kana",
    PersonField.COMPANY: "company",
    PersonField.GENDER: "gender",
    PersonField.BIRTHDAY: "birthday",
    PersonField.CLASS: "class_code",
    PersonField.SOURCE: "source",
}
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Said:
    """What stands in the line of a channel; `on` is a day as typed, empty for today."""

    channel: str
    state: str = UNKNOWN
    source: str = ""
    on: str = ""
    proof: str = ""


@dataclass(frozen=True, slots=True)
class FormValues:
    """Everything that can be filled in. Texts are as typed; empty is nothing.

    Attributes:
        birthday: as PersonEdit has it.
        referrer: the number of the person, 0 for nobody.
        custom: the number of a field of the seller's own, and its value.
    """

    name: str = ""
    called_as: str = ""
    kana: str = ""
    company: str = ""
    gender: str = ""
    birthday: str = ""
    class_code: str = "retail"
    source: str = ""
    referrer: int = 0
    referrer_name: str = ""
    contacts: tuple[ContactText, ...] = ()
    addresses: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    said: tuple[Said, ...] = tuple(Said(channel) for channel in CHANNELS)
    custom: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Along:
    """A person to edit, and what was typed about her before it was known who she is."""

    person_id: int
    values: FormValues


def values_of(page: CustomerPage) -> FormValues:
    """Give the form of a person as she is saved."""
    row, referrer = page.row, page.referrer
    contacts = (ContactText(line.kind, contact_text(line)) for line in page.contacts)
    return FormValues(
        name=tidy(row.name),
        called_as=tidy(page.called_as),
        kana=tidy(page.kana),
        company=tidy(page.company),
        gender=page.gender or "",
        birthday=page.birthday or "",
        class_code=row.class_code,
        source=tidy(page.source),
        referrer=0 if referrer is None else referrer.person_id,
        referrer_name="" if referrer is None else referrer.name or "",
        contacts=tuple(dict.fromkeys(contacts)),
        addresses=tuple(dict.fromkeys(map(address_text, page.addresses))),
        tags=page.tags,
        said=_said(page.consents),
        custom=tuple((line.field_id, line.value or "") for line in page.custom),
    )


def tidy(text: str | None) -> str:
    """Give a text as a field of one line shows it."""
    return " ".join((text or "").split())


def contact_text(line: ContactLine) -> str:
    """Give a contact as the form shows it: whole, phones in groups."""
    if line.value is None:
        return tidy(line.shown)
    return phone(line.value) if line.kind == "phone" else line.value


def address_text(line: AddressLine) -> str:
    """Give an address as one line to be typed over; its postcode stays as it is."""
    return tidy(address_of(replace(line, postcode=None, country=None)))


def merged(old: FormValues, typed: FormValues, new: FormValues) -> FormValues:
    """Give what was typed over `old` on what is saved now: only what was changed is carried."""
    changed: dict[str, object] = {}
    for field in fields(FormValues):
        was, now = getattr(old, field.name), getattr(typed, field.name)
        if was == now:
            continue
        if field.name in ("contacts", "addresses", "tags"):
            now = _listed_again(was, now, getattr(new, field.name))
        elif field.name == "said":
            now = tuple(
                said if said not in old.said else kept
                for said, kept in zip(typed.said, new.said, strict=True)
            )
        elif field.name == "custom":
            before = dict(old.custom)
            over = {key: value for key, value in typed.custom if before.get(key, "") != value}
            now = tuple({**dict(new.custom), **over}.items())
        changed[field.name] = now
    return replace(new, **changed)  # type: ignore[arg-type]  # each by the name it was read under


def taken_along(person: FormValues, typed: FormValues) -> FormValues:
    """Give a person with what was typed where she has nothing; contacts, places, tags are added."""
    empty = FormValues()
    over: dict[str, object] = {}
    for field in fields(FormValues):
        had, now = getattr(person, field.name), getattr(typed, field.name)
        if field.name in ("contacts", "addresses", "tags"):
            over[field.name] = tuple(dict.fromkeys((*had, *now)))
        elif field.name == "said":
            over["said"] = tuple(
                new if old.state == UNKNOWN and new.state != UNKNOWN else old
                for old, new in zip(person.said, typed.said, strict=True)
            )
        elif field.name == "custom":
            filled = {key: value for key, value in had if value}
            over["custom"] = tuple({**dict(had), **dict(now), **filled}.items())
        elif field.name not in ("referrer_name", "class_code") and had == getattr(
            empty, field.name
        ):
            over[field.name] = now
    if not person.referrer:
        over["referrer_name"] = typed.referrer_name
    return replace(person, **over)  # type: ignore[arg-type]  # as above


def edit_of(saved: FormValues, typed: FormValues, page: CustomerPage | None) -> PersonEdit:
    """Give what is to be saved: what differs, and nothing else.

    Args:
        saved: as it is saved, empty for a new person.
        typed: as it stands in the form.
        page: of the person, whose contacts and addresses may go; None for a new one.
    """
    values: dict[PersonField, str | None] = {
        field: getattr(typed, name).strip() or None
        for field, name in _PLAIN.items()
        if getattr(typed, name).strip() != getattr(saved, name)
    }
    own = dict(saved.custom)
    lost, found = _differing(saved.contacts, typed.contacts)
    gone, new = _places(saved, typed, page)
    return PersonEdit(
        values=values,
        tags=typed.tags if typed.tags != saved.tags else None,
        new_contacts=found,
        gone_contacts=_stored(lost, page),
        new_addresses=new,
        gone_addresses=gone,
        consents=tuple(_statement(said) for said in typed.said if said not in saved.said),
        custom={key: value or None for key, value in typed.custom if own.get(key, "") != value},
        referrer=typed.referrer if typed.referrer != saved.referrer else None,
    )


def _said(consents: Sequence[ChannelConsent]) -> tuple[Said, ...]:
    by_channel = {consent.channel: consent for consent in consents}
    return tuple(_line(channel, by_channel.get(channel)) for channel in CHANNELS)


def _line(channel: str, consent: ChannelConsent | None) -> Said:
    if consent is None or not consent.statements:
        return Said(channel, UNKNOWN if consent is None else consent.state)
    # What holds is the strictest of several rows; the newest word of that kind tells of it.
    alike = (line for line in consent.statements if line.state == consent.state)
    newest = next(alike, consent.statements[0])
    on = from_day(newest.said_on).isoformat()
    return Said(channel, consent.state, newest.source, on, newest.proof or "")


def _statement(said: Said) -> ConsentText:
    return ConsentText(
        said.channel,
        said.state,
        day_of_text(said.on),
        said.proof.strip() or None,
        said.source or "hand",
    )


def _listed_again(was: Sequence[T], typed: Sequence[T], now: Sequence[T]) -> tuple[T, ...]:
    kept = [each for each in now if each not in was or each in typed]
    return tuple(dict.fromkeys([*kept, *(each for each in typed if each not in was)]))


def _differing(
    was: Sequence[ContactText], now: Sequence[ContactText]
) -> tuple[tuple[ContactText, ...], tuple[ContactText, ...]]:
    return (
        tuple(each for each in was if each not in now),
        tuple(each for each in now if each not in was),
    )


def _stored(lost: Sequence[ContactText], page: CustomerPage | None) -> tuple[ContactText, ...]:
    """Give contacts as they are stored instead of as they are shown."""
    lines = () if page is None else page.contacts
    return tuple(
        ContactText(line.kind, line.value or line.shown)
        for line in lines
        if ContactText(line.kind, contact_text(line)) in lost
    )


def _places(
    saved: FormValues, typed: FormValues, page: CustomerPage | None
) -> tuple[tuple[AddressText, ...], tuple[AddressText, ...]]:
    lines = () if page is None else page.addresses
    lost = [line for line in lines if address_text(line) not in typed.addresses]
    found = [text for text in typed.addresses if text not in saved.addresses]
    # What is typed over an address is a correction of it: who receives there stays.
    over = [*lost, *[None] * len(found)]
    return (
        tuple(AddressText(**_parts(line)) for line in lost),
        tuple(_corrected(text, line) for text, line in zip(found, over, strict=False)),
    )


def _parts(line: AddressLine) -> Mapping[str, str | None]:
    return {field.name: getattr(line, field.name) for field in fields(AddressLine)}


def _corrected(text: str, line: AddressLine | None) -> AddressText:
    if line is None:
        return AddressText(street=text)
    if any(ord(letter) >= _HAN_FROM for letter in text):
        return AddressText(line.receiver, line.country, street=text, postcode=line.postcode)
    rest, kept = text, {}
    for part in ("province", "city", "district"):
        name = getattr(line, part)
        if name and name in rest:
            at = rest.rindex(name)
            rest, kept[part] = rest[:at] + rest[at + len(name) :], name
    street = ", ".join(piece.strip() for piece in rest.split(",") if piece.strip())
    return AddressText(line.receiver, line.country, **kept, street=street, postcode=line.postcode)
