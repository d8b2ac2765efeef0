"""Frozen lists as a table that goes out: who is on which."""

from app.services.exporting.shapes import IDS, Kind, Shape
from app.services.exporting.table_shape import TableShape

# A line has no number of its own: the list's and the customer row's make one.
_LINE = "s.segment_id << 40 | s.customer_id"
LISTS = TableShape(
    f"""SELECT {_LINE} FROM segment_row s JOIN segment g ON g.id = s.segment_id
  WHERE g.taken_on IS NOT NULL ORDER BY 1""",
    f"""{IDS} segment_row s ON s.segment_id = n.value >> 40
    AND s.customer_id = n.value & 1099511627775
  JOIN segment g ON g.id = s.segment_id JOIN customer c ON c.id = s.customer_id
  LEFT JOIN person_summary p ON p.person_id = c.person_id""",
    (
        Shape("list_name", "g.name", width=28),
        Shape("taken_on", "g.taken_on", Kind.DAY),
        Shape("customer_number", "CAST(c.person_id AS TEXT)", width=9),
        Shape("customer_name", "p.name"),
    ),
)
OF_PERSON = {
    "lists": f"""SELECT {_LINE} FROM segment_row s JOIN segment g ON g.id = s.segment_id
  WHERE s.customer_id IN {{rows}} AND g.taken_on IS NOT NULL ORDER BY 1""",
}
