"""What the filters of the list can be set to: the places, tags, shops, goods that there are."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from app.models.database import run_sql
from app.services.customers.cells import whole
from app.services.customers.views import FilterChoice
from app.services.segments import Field

_FOUND = """SELECT value, name, people FROM ({values})
  WHERE :text = '' OR instr(folded_text(name), folded_text(:text)) > 0
  ORDER BY people DESC, name LIMIT :count"""
_CONCERNS = """SELECT k.kind AS value, k.kind AS name, count(DISTINCT c.person_id) AS people
      FROM concern k JOIN customer c ON c.id = k.customer_id
      JOIN person_summary p ON p.person_id = c.person_id AND p.is_hidden = 0
      WHERE {which} GROUP BY k.kind"""
_VALUES = {
    Field.CONCERN: _CONCERNS.format(which="k.closed_on IS NULL"),
    Field.CONCERN_SOLVED: _CONCERNS.format(which="k.closed_on IS NOT NULL"),
    Field.CONCERN_EVER: _CONCERNS.format(which="true"),
    Field.REGION: """SELECT province AS value, province AS name, count(*) AS people
      FROM person_summary WHERE is_hidden = 0 AND province IS NOT NULL GROUP BY province
      UNION ALL SELECT province || '/' || city, province || ' ' || city, count(*)
      FROM person_summary WHERE is_hidden = 0 AND province IS NOT NULL AND city <> province
      GROUP BY province, city""",
    Field.CLASS: """SELECT code AS value, code AS name, sum(n) AS people FROM (
      SELECT class_code AS code, count(*) AS n FROM person_summary WHERE is_hidden = 0
        GROUP BY class_code
      UNION ALL SELECT class_code, 0 FROM class_rule) GROUP BY code""",
    Field.TAG: """SELECT t.value AS value, t.value AS name, count(DISTINCT c.person_id) AS people
      FROM customer c CROSS JOIN json_each(c.tags) t
      JOIN person_summary p ON p.person_id = c.person_id AND p.is_hidden = 0
      WHERE c.tags IS NOT NULL GROUP BY t.value""",
    Field.SOURCE: """SELECT c.source AS value, c.source AS name,
        count(DISTINCT c.person_id) AS people
      FROM customer c JOIN person_summary p ON p.person_id = c.person_id AND p.is_hidden = 0
      WHERE c.source IS NOT NULL GROUP BY c.source""",
    Field.FACET: """SELECT f.code AS value, f.code AS name, count(DISTINCT c.person_id) AS people
      FROM facet f JOIN customer c ON c.id = f.customer_id
      JOIN person_summary p ON p.person_id = c.person_id AND p.is_hidden = 0 GROUP BY f.code""",
    Field.SHOP: """SELECT s.id AS value, s.name AS name,
      (SELECT count(*) FROM person_summary p
       WHERE p.is_hidden = 0 AND instr(p.shops, ',' || s.id || ',') > 0) AS people
      FROM shop s""",
    Field.PRODUCT: """SELECT b.product_id AS value, coalesce(g.title, g.code, '') AS name,
      count(*) - coalesce(h.people, 0) AS people
      FROM person_product b JOIN product g ON g.id = b.product_id
      LEFT JOIN (SELECT x.product_id, count(*) AS people FROM person_summary p
        JOIN person_product x ON x.person_id = p.person_id WHERE p.is_hidden = 1
        GROUP BY x.product_id) h ON h.product_id = b.product_id
      GROUP BY b.product_id""",
    Field.PLATFORM: """SELECT i.platform AS value, i.platform AS name,
        count(DISTINCT c.person_id) AS people
      FROM identity i JOIN customer c ON c.id = i.customer_id
      JOIN person_summary p ON p.person_id = c.person_id AND p.is_hidden = 0
      GROUP BY i.platform""",
    Field.IMPORT: """SELECT i.id AS value, i.file_name AS name, (SELECT count(DISTINCT c.person_id)
        FROM customer c JOIN person_summary p ON p.person_id = c.person_id AND p.is_hidden = 0
        WHERE c.import_id = i.id) AS people
      FROM import i WHERE i.is_undone = 0""",
    Field.CITY: """SELECT city AS value, city AS name, count(*) AS people FROM person_summary
      WHERE is_hidden = 0 AND city IS NOT NULL GROUP BY city""",
    Field.CATEGORY: """SELECT g.category AS value, g.category AS name,
        count(DISTINCT b.person_id) AS people
      FROM person_product b JOIN product g ON g.id = b.product_id
      JOIN person_summary p ON p.person_id = b.person_id AND p.is_hidden = 0
      WHERE g.category IS NOT NULL GROUP BY g.category""",
    Field.TIER: """SELECT code AS value, code AS name, sum(n) AS people FROM (
      SELECT t.tier AS code, count(*) AS n FROM person_tier t JOIN person_summary p
        ON p.person_id = t.person_id AND p.is_hidden = 0 WHERE t.tier IS NOT NULL GROUP BY t.tier
      UNION ALL SELECT tier, 0 FROM tier_level
        WHERE version = (SELECT max(version) FROM tier_level)) GROUP BY code""",
    Field.LIST: """SELECT s.id AS value, s.name AS name,
        (SELECT count(*) FROM segment_row w WHERE w.segment_id = s.id) AS people
      FROM segment s WHERE s.taken_on IS NOT NULL""",
}


def choices(session: Session, field: Field, text: str, count: int) -> tuple[FilterChoice, ...]:
    """Give the values of a field that hold a text; a field of any value has none.

    Args:
        session: one that reads.
        field: what the filter asks about; of facets the values are their codes.
        text: what the name must hold, whatever its case and width; empty for all.
        count: how many at most.
    """
    values = _VALUES.get(field)
    if values is None:
        return ()
    places = {"text": text.strip(), "count": count}
    return tuple(_choice(row) for row in run_sql(session, _FOUND.format(values=values), places))


def _choice(row: Sequence[object]) -> FilterChoice:
    value, name, people = row
    kept = value if isinstance(value, int) else str(value)
    return FilterChoice(kept, str(name), whole(people))
