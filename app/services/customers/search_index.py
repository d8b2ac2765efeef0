"""The search index: kept in step by a follower, asked as one types (decisions D3, D14)."""

from collections.abc import Callable

from sqlalchemy.orm import Session

from app.models.database import Function, UnitOfWork, run_sql
from app.services.customers.folding import folded
from app.services.customers.names import sounds_of
from app.services.customers.scripts import bare_letters
from app.services.customers.search_text import search_digits, search_words

_BREAK = "\x1f"
# One row's texts put together from its own table and its account and contacts.
_WORDS = """search_words_of(c.name, c.called_as, c.kana,
  (SELECT account FROM identity i WHERE i.customer_id = c.id ORDER BY i.id LIMIT 1),
  (SELECT group_concat(v, char(31)) FROM (SELECT coalesce(value, shown) v FROM contact k
    WHERE k.customer_id = c.id AND k.kind = 'email' ORDER BY k.id)))"""
_DIGITS = """search_digits_of((SELECT group_concat(v, char(31)) FROM (
  SELECT coalesce(value, shown) v FROM contact k
  WHERE k.customer_id = c.id AND k.kind = 'phone' ORDER BY k.id)))"""


class SearchFollower:
    """Stores the texts of touched rows and tells the index, which keeps no text of its own."""

    def follow(self, uow: UnitOfWork) -> None:
        """Bring the index up to date for the rows in `touched_row`."""
        uow.sql(
            "INSERT INTO search_index(search_index, rowid, words, digits)"
            " SELECT 'delete', customer_id, words, digits FROM search_text"
            " WHERE customer_id IN (SELECT customer_id FROM touched_row)"
        )
        uow.sql(
            "DELETE FROM search_text WHERE customer_id IN (SELECT customer_id FROM touched_row)"
        )
        uow.sql(
            "INSERT INTO search_text(customer_id, words, digits)"
            " SELECT customer_id, words, digits FROM made_search"
        )
        uow.sql(
            f"INSERT INTO search_text(customer_id, words, digits) SELECT c.id, {_WORDS}, {_DIGITS}"
            " FROM touched_row t CROSS JOIN customer c ON c.id = t.customer_id"
            " WHERE NOT EXISTS (SELECT 1 FROM search_text s WHERE s.customer_id = c.id)"
        )
        uow.sql(
            "INSERT INTO search_index(rowid, words, digits)"
            " SELECT customer_id, words, digits FROM search_text"
            " WHERE customer_id IN (SELECT customer_id FROM touched_row)"
        )


def search_functions() -> dict[str, Function]:
    """Give the SQL functions that make search texts."""
    words: Callable[..., str] = _words_of
    digits: Callable[..., str] = _digits_of
    return {
        "search_words_of": (5, words),
        "search_digits_of": (1, digits),
        "folded_text": (1, folded),
        "bare_letters": (1, bare_letters),
        "sounds_begin": (2, _sounds_begin),
    }


def search_faults(session: Session) -> list[str]:
    """Name the customer rows whose search text is not what a fresh one would be."""
    wrong = run_sql(
        session,
        f"SELECT c.id FROM customer c LEFT JOIN search_text s ON s.customer_id = c.id"
        f" WHERE s.words IS NOT {_WORDS} OR s.digits IS NOT {_DIGITS} LIMIT 20",
    ).scalars()
    strangers = run_sql(
        session,
        "SELECT customer_id FROM search_text WHERE customer_id NOT IN (SELECT id FROM customer)",
    ).scalars()
    faults = [f"search_text {row}" for row in (*wrong, *strangers)]
    # Reading every token back proves that the index agrees with the texts.
    counts = run_sql(
        session, "SELECT (SELECT count(*) FROM search_text), (SELECT count(*) FROM customer)"
    ).one()
    if counts[0] != counts[1]:
        faults.append(f"search_text {counts[0]} of {counts[1]}")
    return faults


def _words_of(
    name: str | None,
    called_as: str | None,
    kana: str | None,
    account: str | None,
    emails: str | None,
) -> str:
    first, *others = (emails or "").split(_BREAK)
    parts = [
        search_words(name=name, called_as=called_as, kana=kana, account=account, email=first),
        *(
            search_words(name=None, called_as=None, kana=None, account=None, email=other)
            for other in others
        ),
    ]
    return " ".join(part for part in parts if part)


def _digits_of(phones: str | None) -> str:
    return search_digits(phones.split(_BREAK)) if phones else ""


def _sounds_begin(name: str, wanted: str) -> int:
    """Tell whether a folded name's pinyin begins so, whole or by the first letters."""
    sounds, plain = sounds_of(name), "".join(wanted.split())
    initials = "".join(sound[:1] for sound in sounds)
    return int("".join(sounds).startswith(plain) or initials.startswith(plain))
