"""What is known of a person, set-wise: one condition for each of ten things (records, part 2)."""

from collections.abc import Callable

_OF_PERSON = "r.person_id = p.person_id"


def _can_reach(kind: str) -> str:
    return f"""EXISTS (SELECT 1 FROM customer r CROSS JOIN contact k ON k.customer_id = r.id
    WHERE {_OF_PERSON} AND k.kind = '{kind}' AND k.state = 'valid')"""


# Asked for one channel at least: the strictest of the newest statement of each row says something.
_ASKED = f"""EXISTS (SELECT 1 FROM customer r CROSS JOIN consent s ON s.customer_id = r.id
    WHERE {_OF_PERSON} AND s.id = (SELECT n.id FROM consent n WHERE n.customer_id = r.id
      AND n.channel = s.channel ORDER BY n.said_on DESC, n.id DESC LIMIT 1)
    GROUP BY s.channel HAVING max(CASE s.state WHEN 'refused' THEN 3 WHEN 'unknown' THEN 2
      ELSE 1 END) <> 2)"""
_INTEREST = f"""(EXISTS (SELECT 1 FROM customer r CROSS JOIN facet f ON f.customer_id = r.id
    WHERE {_OF_PERSON}) OR EXISTS (SELECT 1 FROM customer r CROSS JOIN concern k
    ON k.customer_id = r.id WHERE {_OF_PERSON}))"""


def known_conditions(shown: Callable[[str], str]) -> dict[str, str]:
    """Give the conditions on `person_summary p`, by the code of what is known.

    Args:
        shown: gives the expression of the value that a person shows in a column of customers.
    """
    plain = ("birthday", "called_as", "gender", "source")
    return {
        "phone": _can_reach("phone"),
        "consent": _ASKED,
        "email": _can_reach("email"),
        "name": "coalesce(p.name, '') <> ''",
        "region": "coalesce(p.province, '') <> ''",
        **{column: f"coalesce({shown(column)}, '') <> ''" for column in plain},
        "interest": _INTEREST,
    }
