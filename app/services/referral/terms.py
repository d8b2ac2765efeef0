"""The SQL of referral: who brought whom, which order counts, what is in doubt, what is due."""

from app.services.referral.rules import CROWD
from app.services.segments.brought import BROUGHT_BY

REASON = "referral"
# Whether two persons share something, a row of each at a time.
_SHARE = """EXISTS (SELECT 1 FROM customer a CROSS JOIN {part} k ON k.customer_id = a.id AND {fit}
    CROSS JOIN customer b ON b.person_id = d.referrer CROSS JOIN {part} l ON l.customer_id = b.id
    AND {same} WHERE a.person_id = d.friend)"""
_NUMBER = "{row}.kind = 'phone' AND {row}.value IS NOT NULL AND {row}.is_shared = 0"
PLACE = """bare_letters(coalesce({row}.province, '') || '|' || coalesce({row}.city, '') || '|'
      || coalesce({row}.district, '') || '|' || coalesce({row}.street, ''))"""
# Of what is masked nothing is known.
_WHOLE = "{text} <> '' AND instr({text}, '*') = 0 AND instr({text}, '\uff0a') = 0"
_STREET = _WHOLE.format(text="{row}.street")
_SAME_PHONE = _SHARE.format(
    part="contact",
    fit=_NUMBER.format(row="k"),
    same=f"{_NUMBER.format(row='l')} AND l.value = k.value",
)
_SAME_ADDRESS = _SHARE.format(
    part="address",
    fit=_STREET.format(row="k"),
    same=f"{_STREET.format(row='l')} AND {PLACE.format(row='l')} = {PLACE.format(row='k')}",
)
_SAME_PAYER = f"""({
    _SHARE.format(
        part="orders",
        fit=_WHOLE.format(text="k.payer"),
        same="l.payer = k.payer",
    )
} OR EXISTS (SELECT 1 FROM customer a CROSS JOIN customer b ON b.payer_id = a.payer_id
    WHERE a.person_id = d.friend AND b.person_id = d.referrer AND a.payer_id <> ''
    AND instr(a.payer_id, '*') = 0))"""
_BARE_NAME = "bare_letters(coalesce({row}.name, ''))"
_SAME_NAME = f"""EXISTS (SELECT 1 FROM customer a CROSS JOIN customer b
    ON b.person_id = d.referrer AND b.name <> '' WHERE a.person_id = d.friend
    AND {_WHOLE.format(text="a.name")}
    AND {_BARE_NAME.format(row="b")} = {_BARE_NAME.format(row="a")})"""
_CHOICE = """(SELECT h.choice FROM customer x CROSS JOIN referral_choice h ON h.friend_id = x.id
    CROSS JOIN customer y ON y.id = h.referrer_id
    WHERE x.person_id = d.friend AND y.person_id = d.referrer ORDER BY h.id DESC LIMIT 1)"""
# A reward that was posted once keeps the version it was posted by.
_VERSION = """(SELECT max(v.version) FROM referral_rule v WHERE v.from_on <= o.counted_on
    AND v.created_by <= coalesce((SELECT min(e.created_by) FROM entry e
      WHERE e.order_id = o.id AND e.reason = 'referral'), v.created_by))"""
_SETTING = "json_extract(v.settings, '$.{}')"
_PAID = "coalesce(o.paid_minor, o.net_minor + o.refunded_minor)"
# How many of a million parts of a reward stand after a refund.
_LEFT = f"""CASE WHEN coalesce(o.refunded_minor, 0) <= 0 OR {_SETTING.format("on_part_refund")}
      = 'nothing' THEN {{points}} WHEN {_SETTING.format("on_part_refund")} = 'all' THEN 0
    WHEN {_PAID} <= 0 THEN 0
    ELSE {{points}} * max(0, {_PAID} - o.refunded_minor) / {_PAID} END"""
_POINTS = f"""CASE WHEN d.seen_by = 'coupon' AND d.order_id = d.seen_order
      THEN {_SETTING.format("coupon_points")} ELSE {_SETTING.format("order_points")} END"""
DOUBTS = ("phone", "address", "payer", "name", "crowd", "circle")
_IN_DOUBT = " OR ".join(f"d.{doubt} > 0" for doubt in DOUBTS)

_RELATION = """relation AS MATERIALIZED (SELECT * FROM (SELECT c.person_id AS friend,
      b.person_id AS referrer, f.customer_id AS friend_row, f.referrer_id AS referrer_row,
      f.seen_by AS seen_by, f.order_id AS seen_order,
      row_number() OVER (PARTITION BY c.person_id ORDER BY f.id DESC) AS nth
    FROM {scope} CROSS JOIN customer b ON b.id = f.referrer_id
    WHERE b.person_id <> c.person_id) WHERE nth = 1)"""
_ORDERED = """ordered AS MATERIALIZED (SELECT r.*, (SELECT o.id FROM customer c
      CROSS JOIN orders o ON o.customer_id = c.id AND o.is_valid = 1
      WHERE c.person_id = r.friend AND o.counted_on IS NOT NULL
      ORDER BY o.counted_on, o.id LIMIT 1) AS order_id FROM relation r)"""
_UP = f"""up(friend, at) AS (SELECT friend, referrer FROM relation
    UNION SELECT u.friend, {BROUGHT_BY.format(person="u.at")} FROM up u
    WHERE u.at IS NOT NULL AND u.at <> u.friend)"""
_CROWD = f"""crowd AS MATERIALIZED (SELECT friend, max(nth) AS nth FROM (SELECT friend,
      row_number() OVER (PARTITION BY referrer, place ORDER BY counted_on, order_id) AS nth
    FROM (SELECT DISTINCT r.friend AS friend, r.referrer AS referrer, o.counted_on AS counted_on,
        r.order_id AS order_id, {PLACE.format(row="k")} AS place
      FROM ordered r CROSS JOIN orders o ON o.id = r.order_id
        CROSS JOIN customer c ON c.person_id = r.friend
        CROSS JOIN address k ON k.customer_id = c.id AND {_STREET.format(row="k")}))
    GROUP BY friend HAVING max(nth) >= {CROWD})"""
_DOUBTED = f"""doubted AS MATERIALIZED (SELECT d.*, {_SAME_PHONE} AS phone,
    {_SAME_ADDRESS} AS address, {_SAME_PAYER} AS payer, {_SAME_NAME} AS name,
    coalesce(w.nth, 0) AS crowd,
    d.friend IN (SELECT u.friend FROM up u WHERE u.at = u.friend) AS circle,
    coalesce({_CHOICE}, 'open') AS choice
  FROM ordered d LEFT JOIN crowd w ON w.friend = d.friend)"""
_JUDGED = f"""judged AS MATERIALIZED (SELECT d.*, o.counted_on AS counted_on,
    o.customer_id AS buyer_row, coalesce(o.home_minor, 0) AS home_minor, v.version AS version,
    coalesce({_LEFT.format(points=_POINTS)}, 0) AS points,
    coalesce({_LEFT.format(points=_SETTING.format("friend_points"))}, 0) AS friend_points,
    {_SETTING.format("most_a_month")} AS most,
    CASE WHEN d.order_id IS NULL THEN 'no_order'
      WHEN v.version IS NULL OR NOT {_SETTING.format("is_on")} THEN 'off'
      WHEN d.choice = 'refused' THEN 'refused'
      WHEN d.choice <> 'approved' AND ({_IN_DOUBT}) THEN 'review'
      WHEN coalesce(o.home_minor, 0) < {_SETTING.format("least_minor")} THEN 'too_small'
      ELSE 'due' END AS judged
  FROM doubted d LEFT JOIN orders o ON o.id = d.order_id
    LEFT JOIN referral_rule v ON v.version = {_VERSION})"""
_LOOKED = """looked AS MATERIALIZED (SELECT j.*, CASE WHEN judged = 'due' AND most > 0
      AND row_number() OVER (PARTITION BY referrer, judged,
        strftime('%Y-%m', counted_on * 86400, 'unixepoch') ORDER BY counted_on, order_id) > most
    THEN 'over_limit' ELSE judged END AS state FROM judged j)"""


def looked(scope: str) -> str:
    """Give the WITH that ends in `looked`: every friend of a scope with what is known of him.

    Siblings matter: a scope holds all friends of whoever brought one of them.

    Args:
        scope: a FROM list with the rows `c` of friends and their `referral f`.
    """
    parts = (_RELATION.format(scope=scope), _ORDERED, _UP, _CROWD, _DOUBTED, _JUDGED, _LOOKED)
    return "WITH RECURSIVE " + ",\n".join(parts)


EVERYBODY = "referral f CROSS JOIN customer c ON c.id = f.customer_id"
# Friends of the persons in `{persons}`.
FRIENDS_OF = """(SELECT person_id AS id FROM ({persons})) n
    CROSS JOIN customer m ON m.person_id = n.id CROSS JOIN referral g ON g.referrer_id = m.id
    CROSS JOIN customer t ON t.id = g.customer_id CROSS JOIN customer c ON c.person_id = t.person_id
    CROSS JOIN referral f ON f.customer_id = c.id"""
# When a reward for the order `o` can be spent, by the rules of points of its day.
POINTS_VERSION = "(SELECT max(n.version) FROM points_rule n WHERE n.from_on <= o.counted_on)"
AVAILABLE_AT = """CASE WHEN json_extract(p.settings, '$.pending_from') = 'signed' THEN o.signed_at
    ELSE coalesce(o.paid_at, o.placed_at, o.counted_on * 86400000) END
    + coalesce(json_extract(p.settings, '$.pending_days'), 15) * 86400000"""
