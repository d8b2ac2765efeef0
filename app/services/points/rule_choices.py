"""What a rule may be about: categories and products of the shop."""

from sqlalchemy.orm import Session

from app.models.database import run_sql

_MOST_CATEGORIES, _MOST_PRODUCTS = 200, 6
_CATEGORIES = f"""SELECT category FROM product WHERE category <> '' GROUP BY category
  ORDER BY count(*) DESC, category LIMIT {_MOST_CATEGORIES}"""
_PRODUCTS = f"""SELECT "key", coalesce(title, code) FROM product
  WHERE instr(lower(coalesce(title, '')), lower(:text))
    OR instr(lower(coalesce(code, '')), lower(:text))
  ORDER BY coalesce(code, '') <> :text, title LIMIT {_MOST_PRODUCTS}"""


def categories(session: Session) -> tuple[str, ...]:
    """Give the categories of products, the most common first."""
    return tuple(str(row[0]) for row in run_sql(session, _CATEGORIES))


def products(session: Session, text: str) -> tuple[tuple[str, str], ...]:
    """Give key and title of the first products whose title or code holds a text."""
    found = run_sql(session, _PRODUCTS, {"text": text.strip()})
    return tuple((str(key), str(title)) for key, title in found)
