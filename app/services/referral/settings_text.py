"""The program's settings as they lie in the file."""

import json
from dataclasses import asdict

from app.services.referral.rule_views import ReferralSettings, Refund


def settings_text(settings: ReferralSettings) -> str:
    """Give settings as they are stored."""
    return json.dumps(asdict(settings))


def settings_from(text: str) -> ReferralSettings:
    """Read stored settings."""
    told = json.loads(text)
    return ReferralSettings(**told | {"on_part_refund": Refund(told["on_part_refund"])})


OFF = settings_text(ReferralSettings(is_on=False))
