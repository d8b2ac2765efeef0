"""Points for what is no order: birthdays, complete profiles, what the seller gives by a rule."""

from collections.abc import Mapping, Sequence
from datetime import timedelta

from sqlalchemy.orm import Session

from app.models.database import UnitOfWork, number, run_sql
from app.models.tables.codes import LotState, PointsKind
from app.services.clock import Clock, to_day
from app.services.customers.cells import whole
from app.services.points.happening import Happening
from app.services.points.posting import Act, NewLot, Postbox
from app.services.points.rule_views import CapPer, EarnKind, Expiry, RuleVersion
from app.services.points.rules import DAY_MS, idle_days, last_day
from app.services.points.terms import rule_versions
from app.services.points.wallet import Wallet, load_wallets
from app.services.segments import KNOWN
from app.services.segments.place import shown
from app.services.settings.queries import leap_day

# Who opens the program once a month congratulates late, but does.
LATE_DAYS = 30
_BUYERS = "person_summary p WHERE p.is_hidden = 0 AND p.orders > 0"
# Who moved from one calendar to the other within a year had points for that year. Entries of the
# moon calendar name its year and the sun's; those of before name the sun's alone.
_BORN = f"""WITH born AS MATERIALIZED (SELECT p.person_id AS person_id, {shown("birthday")} AS text
    FROM {_BUYERS}),
  fell AS MATERIALIZED (SELECT b.person_id, b.text, birthday_from(b.text, :first, :leap) AS day
    FROM born b WHERE b.text IS NOT NULL),
  due AS MATERIALIZED (SELECT f.person_id, moon_year_of(f.text, f.day) AS moon,
      strftime('%Y', f.day * 86400, 'unixepoch') AS year FROM fell f WHERE f.day <= :today)
  SELECT d.person_id, coalesce('moon:' || d.moon || ':', '') || d.year FROM due d
  WHERE NOT EXISTS (SELECT 1 FROM customer r CROSS JOIN entry e ON e.customer_id = r.id
      WHERE r.person_id = d.person_id AND e.kind = 'earn' AND e.reason = 'birthday'
        AND CASE WHEN d.moon IS NOT NULL AND e."key" GLOB 'earn:birthday:*:moon:*'
          THEN e."key" GLOB '*:moon:' || d.moon || ':*'
          ELSE e."key" GLOB 'earn:birthday:*:' || d.year END)
  ORDER BY d.person_id"""
_COMPLETE = f"""SELECT p.person_id, '' FROM {_BUYERS}
    AND {" AND ".join(f"({condition})" for condition in KNOWN.values())}
    AND NOT EXISTS (SELECT 1 FROM customer r CROSS JOIN entry e ON e.customer_id = r.id
      WHERE r.person_id = p.person_id AND e.kind = 'earn' AND e.reason = 'profile')
  ORDER BY p.person_id"""
# What was taken back leaves room again.
_HAD = """SELECT coalesce(sum(e.points + coalesce((SELECT sum(u.sign * u.points) FROM entry u
      WHERE u.reverses = e.id), 0)), 0)
  FROM customer c CROSS JOIN entry e ON e.customer_id = c.id JOIN lot l ON l.id = e.id
  WHERE c.person_id = ? AND e.rule_version IS NOT NULL AND e.reason = ? AND e.reverses IS NULL
    AND l.earned_on BETWEEN ? AND ?
    AND substr(e."key", length(e."key") - length(?) + 1) = ?"""


def version_of_today(session: Session, clock: Clock) -> RuleVersion | None:
    """Give the version by which what happens today earns."""
    started = [each for each in rule_versions(session).values() if each.from_on <= clock.today()]
    return started[-1] if started else None


def due_of_today(session: Session, clock: Clock, version: RuleVersion) -> list[Happening]:
    """Give the birthdays of the last days and the complete profiles that got nothing yet."""
    today = clock.today()
    first = max(today - timedelta(days=LATE_DAYS), version.from_on)
    found: list[Happening] = []
    places: Mapping[str, object] = {
        "first": to_day(first), "today": to_day(today), "leap": int(leap_day(session)),
    }  # fmt: skip
    for kind, statement, values in (
        (EarnKind.BIRTHDAY, _BORN, places),
        (EarnKind.PROFILE, _COMPLETE, {}),
    ):
        rule = version.settings.earn_rule(kind)
        if rule is None:
            continue
        for person, year in run_sql(session, statement, values):
            key = f"earn:{kind}:{whole(person)}" + (f":{year}" if year else "")
            found.append(Happening(whole(person), rule, key))
    return found


def post_happenings(
    uow: UnitOfWork,
    clock: Clock,
    version: RuleVersion,
    what: Sequence[Happening],
    note: str = "",
) -> tuple[int, int, tuple[int, ...]]:
    """Post what is due; give entries, points, and who had got as much as the cap allows."""
    box = Postbox(uow, clock)
    entries, points, short = 0, 0, []
    for wallet, each in _held(uow, what):
        wallet.pass_time(box)
        given = _within_cap(uow.session, clock, each)
        if not given:
            short.append(each.person_id)
            continue
        kind = PointsKind.ADJUST if each.key.startswith("adjust:") else PointsKind.EARN
        act = Act(
            kind, given, each.key, each.person_id, 1, reason=str(each.rule.kind),
            rule_version=version.version,
        )  # fmt: skip
        entry = wallet.give(box, act, _lot(uow, box, version, (wallet, each, given)))
        box.note(entry, note)
        wallet.settle(box)
        entries, points = entries + 1, points + given
    box.flush()
    return entries, points, tuple(short)


def _held(uow: UnitOfWork, what: Sequence[Happening]) -> list[tuple[Wallet, Happening]]:
    wallets = load_wallets(uow, (each.person_id for each in what))
    return [(wallets[each.person_id], each) for each in what]


def _within_cap(session: Session, clock: Clock, what: Happening) -> int:
    rule = what.rule
    if not rule.cap_points:
        return rule.points
    today = clock.today()
    first = today if rule.cap_per is CapPer.DAY else today.replace(day=1)
    named = (what.ending, what.ending)
    places = (what.person_id, str(rule.kind), to_day(first), to_day(today), *named)
    had = number(session, _HAD, places) or 0
    return max(0, min(rule.points, rule.cap_points - had))


def _lot(
    uow: UnitOfWork, box: Postbox, version: RuleVersion, what: tuple[Wallet, Happening, int]
) -> NewLot:
    wallet, happening, points = what
    settings, waits = version.settings, happening.rule.pending_days or 0
    begins = box.today
    if settings.expiry is Expiry.IDLE:
        begins = max(begins, wallet.last_order_on or begins)
    newest = rule_versions(uow.session)
    return NewLot(
        points,
        earned_on=box.today,
        expires_on=last_day(settings, begins),
        state=LotState.PENDING if waits else LotState.AVAILABLE,
        available_at=box.now_ms + waits * DAY_MS,
        rule_version=version.version,
        idle_days=idle_days(settings, newest[max(newest)].settings),
    )
