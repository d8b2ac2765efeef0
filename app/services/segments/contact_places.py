"""Fields of reaching a person: contacts, consent, where from, where to."""

from app.services.segments.north_south import ranked
from app.services.segments.place import OF_PERSON, Place
from app.services.segments.vocabulary import Field, Kind

CHANNELS = ("sms", "email", "call")


def state_of(kind: str) -> str:
    """Give the state of the best contact."""
    return f"""(SELECT k.state FROM customer r CROSS JOIN contact k ON k.customer_id = r.id
  WHERE {OF_PERSON} AND k.kind = '{kind}' ORDER BY CASE k.state WHEN 'valid' THEN 0
    WHEN 'masked' THEN 1 WHEN 'bounced' THEN 2 ELSE 3 END LIMIT 1)"""


def _since(channel: str) -> str:
    return f"""(SELECT max(s.said_on) FROM customer r CROSS JOIN consent s
  ON s.customer_id = r.id AND s.channel = '{channel}' WHERE {OF_PERSON})"""


def _source(channel: str) -> str:
    return f"""(SELECT s.source FROM customer r CROSS JOIN consent s ON s.customer_id = r.id
    AND s.channel = '{channel}' WHERE {OF_PERSON} ORDER BY s.said_on DESC, s.id DESC LIMIT 1)"""


# The strictest of the newest statement of each row (decision D11).
CONSENT_CALL = f"""coalesce((SELECT CASE max(CASE s.state WHEN 'refused' THEN 3
    WHEN 'unknown' THEN 2
    ELSE 1 END) WHEN 3 THEN 'refused' WHEN 1 THEN 'given' END
  FROM customer r CROSS JOIN consent s ON s.id = (SELECT n.id FROM consent n
    WHERE n.customer_id = r.id AND n.channel = 'call' ORDER BY n.said_on DESC, n.id DESC LIMIT 1)
  WHERE {OF_PERSON}), 'unknown')"""
_CONSENTS = {"sms": "p.consent_sms", "email": "p.consent_email", "call": CONSENT_CALL}


def _is_usable(kind: str) -> str:
    # The summary shows a contact that can be used before any other; a masked one has its stars.
    return f"""(p.{kind} IS NOT NULL AND EXISTS (SELECT 1 FROM customer r CROSS JOIN contact k
    ON k.customer_id = r.id AND k.kind = '{kind}' WHERE {OF_PERSON} AND k.state = 'valid'))"""


_USABLE = {"sms": _is_usable("phone"), "email": _is_usable("email"), "call": _is_usable("phone")}
# Who has a usable contact and did not refuse the channel.
REACHED: dict[str, str] = {
    channel: f"({_CONSENTS[channel]} <> 'refused' AND {_USABLE[channel]})" for channel in CHANNELS
}


def _preferred() -> str:
    """Give the channel that was consented to, else one that was not refused."""
    agreed = [
        f"WHEN {_CONSENTS[channel]} = 'given' AND {_USABLE[channel]} THEN '{channel}'"
        for channel in CHANNELS
    ]
    open_ones = [f"WHEN {REACHED[channel]} THEN '{channel}'" for channel in CHANNELS]
    return f"(CASE {' '.join(agreed + open_ones)} END)"


_NEWEST_DISTRICT = f"""(SELECT a.district FROM customer r CROSS JOIN address a
    ON a.customer_id = r.id WHERE {OF_PERSON} AND a.province IS NOT NULL
  ORDER BY a.seen_at DESC, a.id DESC LIMIT 1)"""
CONTACT_PLACES: dict[Field, Place] = {
    Field.CITY: Place(Kind.CHOICE, "p.city"),
    Field.DISTRICT: Place(Kind.TEXT, _NEWEST_DISTRICT),
    Field.NORTH_SOUTH: Place(Kind.NUMBER, ranked("p.province")),
    Field.ACCOUNTS: Place(
        Kind.NUMBER,
        "(SELECT count(*) FROM customer r CROSS JOIN identity i ON i.customer_id = r.id"
        f" WHERE {OF_PERSON})",
    ),
    Field.PREFERRED_CHANNEL: Place(Kind.CHOICE, _preferred()),
    Field.BAD_CONTACT: Place(
        Kind.YES_NO,
        "EXISTS (SELECT 1 FROM customer r CROSS JOIN contact k ON k.customer_id = r.id"
        f" WHERE {OF_PERSON} AND k.state IN ('bad', 'bounced'))",
    ),
    Field.CONSENT_CALL: Place(Kind.CHOICE, CONSENT_CALL),
    Field.CONSENT_SMS_SINCE: Place(Kind.DAY, _since("sms")),
    Field.CONSENT_EMAIL_SINCE: Place(Kind.DAY, _since("email")),
    Field.CONSENT_CALL_SINCE: Place(Kind.DAY, _since("call")),
    Field.CONSENT_SMS_SOURCE: Place(Kind.TEXT, _source("sms")),
    Field.CONSENT_EMAIL_SOURCE: Place(Kind.TEXT, _source("email")),
    Field.CONSENT_CALL_SOURCE: Place(Kind.TEXT, _source("call")),
}
