"""Writes what the seller settles about referrals, for a wish or for its undo.

Rules and decisions are added, never changed: what was before comes back as a new one.
"""

from collections.abc import Mapping

from app.models.database import UnitOfWork, number
from app.services.changes import Subject
from app.services.clock import Clock, to_ms
from app.services.followers import Followers

REFERRAL_RULE = "referral_rule"
REFERRAL_CHOICE = "referral_choice"
REFERRAL_CODES = "referral_codes"
Facts = Mapping[str, object]
# What each is now, asked with the facts of the action that changed it.
REFERRAL_NOW = {
    REFERRAL_RULE: "SELECT settings FROM referral_rule ORDER BY version DESC LIMIT 1",
    REFERRAL_CHOICE: """SELECT coalesce((SELECT choice FROM referral_choice
    WHERE friend_id = :friend AND referrer_id = :referrer ORDER BY id DESC LIMIT 1), 'open')""",
    REFERRAL_CODES: """SELECT EXISTS(SELECT 1 FROM referral_code
    WHERE created_by = :given AND is_void = 0)""",
}
_FRIENDS = """INSERT OR IGNORE INTO touched_person SELECT c.person_id FROM referral f
  CROSS JOIN customer c ON c.id = f.customer_id"""


def put_referral_rule(uow: UnitOfWork, clock: Clock, followers: Followers, facts: Facts) -> int:
    """Add a version with the settings of `after`, from the day `from_on` on; give its number."""
    version = (number(uow.session, "SELECT max(version) FROM referral_rule") or 0) + 1
    uow.sql(
        "INSERT INTO referral_rule(version, from_on, at, settings, created_by)"
        " VALUES(?, ?, ?, ?, ?)",
        (version, facts["from_on"], to_ms(clock.now()), facts["after"], uow.action_id),
    )
    followers.begin(uow)
    uow.sql(_FRIENDS)
    followers.follow(uow)
    uow.touch(Subject.POINTS, Subject.SETTINGS, Subject.HISTORY)
    return version


def put_referral_choice(uow: UnitOfWork, clock: Clock, followers: Followers, facts: Facts) -> None:
    """Add the decision `after` about a friend and who brought him."""
    uow.sql(
        """INSERT INTO referral_choice(id, friend_id, referrer_id, choice, at, created_by)
  SELECT (SELECT coalesce(max(id), 0) + 1 FROM referral_choice), :friend, :referrer, :choice, :at,
    :action""",
        {
            "friend": facts["friend"],
            "referrer": facts["referrer"],
            "choice": facts["after"],
            "at": to_ms(clock.now()),
            "action": uow.action_id,
        },
    )
    followers.begin(uow)
    uow.sql(
        "INSERT INTO touched_person SELECT person_id FROM customer WHERE id = ?",
        (facts["friend"],),
    )
    followers.follow(uow)
    uow.touch(Subject.POINTS, Subject.CUSTOMERS, Subject.HISTORY)


def put_referral_codes(uow: UnitOfWork, facts: Facts) -> None:
    """Let the codes of one giving count, or no longer; those of erased people never again."""
    uow.sql(
        """UPDATE referral_code SET is_void = ? WHERE created_by = ?
  AND customer_id NOT IN (SELECT customer_id FROM erasure)""",
        (int(not facts["after"]), facts["given"]),
    )
    uow.touch(Subject.CUSTOMERS, Subject.HISTORY)
