"""What was typed and not saved yet, kept over a restart; one for a new person, one per person."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass

from app.services.editing import ContactText
from app.ui.customers.form.values import FormValues, Said
from app.ui.customers.list_columns import Keeper

_MOST = 20
_NEW = "new"
_TEXTS = (
    "name",
    "called_as",
    "kana",
    "company",
    "gender",
    "birthday",
    "class_code",
    "source",
    "referrer_name",
)


@dataclass(frozen=True, slots=True)
class Draft:
    """What was typed, what it was typed over, and when.

    Attributes:
        person_id: None for a new person.
        came_from_new: it was taken along from a new person, whose draft goes with it.
    """

    person_id: int | None
    at_ms: int
    saved: FormValues
    typed: FormValues
    came_from_new: bool = False


class Drafts:
    """Keeps and gives back; whatever cannot be read any more is left out.

    Args:
        keeper: where the texts are kept.
        key: names the business; numbers of people mean somebody else in another one.
    """

    def __init__(self, keeper: Keeper, key: str) -> None:
        self._keeper, self._key = keeper, key

    def of(self, person_id: int | None) -> Draft | None:
        """Give the draft of a person, None of the new one."""
        found = self._all().get(_name(person_id))
        return None if found is None else _read(person_id, found)

    def keep(self, draft: Draft) -> None:
        """Keep a draft; the oldest go when there are too many."""
        drafts = self._all()
        name = _name(draft.person_id)
        drafts.pop(name, None)
        drafts[name] = {
            "at": draft.at_ms,
            "saved": asdict(draft.saved),
            "typed": asdict(draft.typed),
            "came": draft.came_from_new,
        }
        for old in [key for key in drafts if key != _NEW][:-_MOST]:
            del drafts[old]
        self._write(drafts)

    def drop(self, person_id: int | None) -> None:
        """Forget a draft."""
        drafts = self._all()
        if drafts.pop(_name(person_id), None) is not None:
            self._write(drafts)

    def _all(self) -> dict[str, object]:
        try:
            found = json.loads(self._keeper.kept(self._key) or "{}")
        except ValueError:
            return {}
        return found if isinstance(found, dict) else {}

    def _write(self, drafts: Mapping[str, object]) -> None:
        text = json.dumps(drafts, ensure_ascii=False) if drafts else ""
        self._keeper.keep(self._key, text)


def _name(person_id: int | None) -> str:
    return _NEW if person_id is None else str(person_id)


def _read(person_id: int | None, found: object) -> Draft | None:
    try:
        kept = _mapping(found)
        return Draft(
            person_id,
            _whole(kept["at"]),
            _values(kept["saved"]),
            _values(kept["typed"]),
            bool(kept.get("came")),
        )
    except (KeyError, TypeError, ValueError):
        return None


def _values(found: object) -> FormValues:
    kept = _mapping(found)
    texts = {name: str(kept[name]) for name in _TEXTS}
    return FormValues(
        **texts,
        referrer=_whole(kept["referrer"]),
        contacts=tuple(ContactText(**_texts(each)) for each in _list(kept["contacts"])),
        addresses=tuple(str(each) for each in _list(kept["addresses"])),
        tags=tuple(str(each) for each in _list(kept["tags"])),
        said=tuple(Said(**_texts(each)) for each in _list(kept["said"])),
        custom=tuple(_pair(each) for each in _list(kept["custom"])),
    )


def _mapping(found: object) -> Mapping[str, object]:
    if not isinstance(found, dict):
        raise TypeError(type(found))
    return found


def _texts(found: object) -> dict[str, str]:
    return {name: str(value) for name, value in _mapping(found).items()}


def _list(found: object) -> list[object]:
    if not isinstance(found, list):
        raise TypeError(type(found))
    return found


def _pair(found: object) -> tuple[int, str]:
    number, value = _list(found)
    return _whole(number), str(value)


def _whole(found: object) -> int:
    if not isinstance(found, int):
        raise TypeError(type(found))
    return found
