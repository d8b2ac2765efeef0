"""Three kinds of trouble: a rule says no, the outside fails, and bugs (which nobody catches)."""


class RegularsError(Exception):
    """Parent of every error this program foresees; carries facts, never sentences."""


class RefusedError(RegularsError):
    """A rule of the shop says no; nothing was changed."""


class OutsideError(RegularsError):
    """Disk, lock, network or keyring failed; nothing was half done."""
