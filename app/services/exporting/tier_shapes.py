"""Tiers as tables that go out: each person's way through them, and what was done by hand."""

from app.services.exporting.shapes import IDS, Kind, Shape
from app.services.exporting.table_shape import TableShape

_PERSON = (
    Shape("customer_number", "CAST(c.person_id AS TEXT)", width=9),
    Shape("customer_name", "p.name"),
)
# A step has no number of its own: the person's and its place, which is below 65,536, make one.
_STEP = "s.person_id << 16 | s.nth"
TIERS = TableShape(
    f"SELECT {_STEP} FROM tier_step s ORDER BY 1",
    f"""{IDS} tier_step s ON s.person_id = n.value >> 16 AND s.nth = n.value & 65535
  JOIN customer c ON c.id = s.person_id LEFT JOIN person_summary p ON p.person_id = s.person_id""",
    (
        *_PERSON,
        Shape("tier_on", "s.on_day", Kind.DAY),
        Shape("tier", "s.tier", Kind.CODE),
        Shape("tier_was", "s.was", Kind.CODE),
        Shape("tier_why", "s.reason", Kind.CODE, 24),
    ),
)
# What was taken back is told, too, and that it was; a taking back alone says nothing.
_IS_VOID = """EXISTS (SELECT 1 FROM tier_act v WHERE v.reverses = a.id AND NOT EXISTS (
    SELECT 1 FROM tier_act w WHERE w.reverses = v.id))"""
TIER_ACTS = TableShape(
    "SELECT id FROM tier_act WHERE kind <> 'void' ORDER BY id",
    f"""{IDS} tier_act a ON a.id = n.value JOIN customer c ON c.id = a.customer_id
  LEFT JOIN person_summary p ON p.person_id = c.person_id
  LEFT JOIN tier_note t ON t.act_id = a.id""",
    (
        *_PERSON,
        Shape("tier_on", "a.from_on", Kind.DAY),
        Shape("tier_act", "a.kind", Kind.CODE, 24),
        Shape("tier", "a.tier", Kind.CODE),
        Shape("privilege", "a.privilege", Kind.CODE, 20),
        Shape("tier_act_until", "a.until_on", Kind.DAY),
        Shape("tier_act_why", "nullif(a.reason, '')", Kind.CODE, 24),
        Shape("note", "t.note", width=36),
        Shape("taken_back", f"CASE WHEN {_IS_VOID} THEN 'yes' END", Kind.CODE),
    ),
)
OF_PERSON = {
    "tiers": f"SELECT {_STEP} FROM tier_step s WHERE s.person_id = :person ORDER BY 1",
    "tier_acts": "SELECT id FROM tier_act WHERE customer_id IN {rows} AND kind <> 'void'"
    " ORDER BY id",
}
