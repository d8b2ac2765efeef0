"""Which actions had to do with a person: her page and the history ask the same."""

from app.services.journal import PARTS_BY_HAND

_ROWS = "FROM asked w CROSS JOIN customer c ON c.person_id = w.person_id"
_MADE = " UNION ".join(
    f"SELECT x.created_by {_ROWS} CROSS JOIN {part} x ON x.customer_id = c.id"
    for part in PARTS_BY_HAND
)
_CHANGED = " UNION ".join(
    f"SELECT g.action_id {_ROWS} CROSS JOIN {part} x ON x.customer_id = c.id"
    f" CROSS JOIN change g ON g.table_name = '{part}' AND g.row_id = x.id"
    for part in PARTS_BY_HAND
)
# Numbers of customer rows are given again: what is older than the row was about another one.
# Of what is gone again only the action itself tells whose it was.
_ACTIONS = f"""WITH asked(person_id) AS MATERIALIZED ({{people}})
  SELECT g.action_id AS id {_ROWS} CROSS JOIN change g
    ON g.table_name = 'customer' AND g.row_id = c.id AND g.action_id >= c.created_by
  UNION SELECT c.created_by {_ROWS} UNION {_MADE} UNION {_CHANGED}
  UNION SELECT l.created_by {_ROWS} CROSS JOIN link l ON l.row_a = c.id
  UNION SELECT l.created_by {_ROWS} CROSS JOIN link l ON l.row_b = c.id
  UNION SELECT l.ended_by {_ROWS} CROSS JOIN link l ON l.row_b = c.id AND l.ended_by IS NOT NULL
  UNION SELECT e.created_by {_ROWS} CROSS JOIN entry e ON e.customer_id = c.id
  UNION SELECT t.created_by {_ROWS} CROSS JOIN tier_act t ON t.customer_id = c.id
  UNION SELECT i.created_by {_ROWS} CROSS JOIN coupon_issue i ON i.customer_id = c.id
  UNION SELECT a.id {_ROWS} CROSS JOIN action a ON a.about_row = c.id
    AND a.id >= c.created_by"""


def actions_of(people: str) -> str:
    """Give the SELECT of the actions that had to do with people.

    Args:
        people: a SELECT of persons.
    """
    return _ACTIONS.format(people=people)
