"""Where the business, the settings, the log and the program's own resources lie."""

import re
import shutil
import sys
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from platformdirs import user_config_path, user_data_path, user_log_path

_PROGRAM = "Regulars"
_PRIVATE = 0o700
_MOUNTS = Path("/proc/self/mounts")
_LOW_SPACE = 256 * 1024 * 1024  # bytes; below it the next import or copy is likely to fail

# A folder whose name is one of these words, alone or followed by a space, a dash or a bracket.
_CLOUD_WORDS = (
    "onedrive", "dropbox", "icloud", "icloud drive", "iclouddrive", "mobile documents",
    "com~apple~clouddocs", "cloudstorage", "nutstore", "nutstore files", "坚果云", "我的坚果云",
    "google drive", "googledrive", "baidusyncdisk", "baidunetdisk", "百度网盘", "百度同步盘",
    "weiyun", "微云", "wpsdrive", "wps云盘", "nextcloud", "owncloud", "syncthing", "megasync",
    "pcloud drive", "pclouddrive", "yandex.disk", "box sync", "creative cloud files",
)  # fmt: skip
_CLOUD_NAME = re.compile(
    rf"(?:{'|'.join(re.escape(word) for word in _CLOUD_WORDS)})(?:[ \-_(（@].*)?", re.IGNORECASE
)
_CLOUD_MARKS = (".dropbox", ".dropbox.cache", ".stfolder", ".nutstore", ".sync_root")
_NETWORK_KINDS = frozenset((
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "afpfs", "davfs", "ncpfs", "ceph", "glusterfs", "afs",
    "fuse.sshfs", "fuse.rclone", "fuse.davfs2", "fuse.glusterfs", "fuse.smbnetfs",
    "fuse.gvfsd-fuse", "fuse.curlftpfs", "fuse.s3fs", "fuse.google-drive-ocamlfuse",
))  # fmt: skip


class PlaceFault(StrEnum):
    """What is wrong with the place a business lies in; a warning, not a refusal."""

    CLOUD_FOLDER = "cloud_folder"
    NETWORK_DRIVE = "network_drive"
    LOW_SPACE = "low_space"


@dataclass(frozen=True, slots=True)
class Places:
    """The folders of one business and of the program."""

    business: Path
    config: Path
    log: Path
    resources: Path

    @property
    def shop_file(self) -> Path:
        """The database of the business."""
        return self.business / "shop.db"

    @property
    def note_file(self) -> Path:
        """What was last known of the shop file: its epoch and newest moment."""
        return self.business / "shop.note"

    @property
    def erased_file(self) -> Path:
        """Who was erased, as numbers and hashes: a copy put back does not know it."""
        return self.business / "shop.erased"

    @property
    def backups(self) -> Path:
        """The dated copies."""
        return self.business / "backups"

    @property
    def imports(self) -> Path:
        """The staging files of imports that are under way."""
        return self.business / "imports"

    @property
    def quarantine(self) -> Path:
        """The files that a restored copy took the place of."""
        return self.business / "quarantine"

    def lay_out(self) -> None:
        """Make the folders that are missing, for the owner's eyes only.

        Raises:
            OSError: the place cannot be written.
        """
        for folder in (self.business, self.backups, self.imports, self.quarantine):
            folder.mkdir(mode=_PRIVATE, parents=True, exist_ok=True)
            folder.chmod(_PRIVATE)


def places_for(data: Path | None = None, *, demo: bool = False) -> Places:
    """Give the places of a business; the sample shop always has a folder of its own.

    Args:
        data: the folder of the business, None for the user's own.
        demo: the sample shop; it lies beside the user's business, or inside `data`.
    """
    if data is None:
        home = user_data_path(_PROGRAM, appauthor=False)
        business = home / ("sample-shop" if demo else "shop")
    else:
        business = data / "sample-shop" if demo else data
    return Places(
        business=business.absolute(),
        config=user_config_path(_PROGRAM, appauthor=False),
        log=user_log_path(_PROGRAM, appauthor=False),
        resources=Path(__file__).resolve().parents[1] / "resources",
    )


def place_faults(folder: Path, *, mounts: Path = _MOUNTS) -> tuple[PlaceFault, ...]:
    """Tell what may harm a database that lies in a folder; the folder exists.

    On macOS a network drive is not recognised.

    Args:
        mounts: the system's table of mounted drives, where it has one.
    """
    found = {
        PlaceFault.CLOUD_FOLDER: _is_synchronised(folder),
        PlaceFault.NETWORK_DRIVE: _is_remote(folder, mounts),
        PlaceFault.LOW_SPACE: shutil.disk_usage(folder).free < _LOW_SPACE,
    }
    return tuple(fault for fault, is_so in found.items() if is_so)


def _is_synchronised(folder: Path) -> bool:
    whole = (folder, folder.resolve())
    if any(_CLOUD_NAME.fullmatch(part) for path in whole for part in path.parts):
        return True
    above = (folder.resolve(), *folder.resolve().parents)
    return any((step / mark).exists() for step in above for mark in _CLOUD_MARKS)


def _is_remote(folder: Path, mounts: Path) -> bool:
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - Windows alone needs it

        drive = folder.resolve().drive
        remote = 4  # DRIVE_REMOTE
        return drive.startswith("\\\\") or bool(
            ctypes.windll.kernel32.GetDriveTypeW(f"{drive}\\") == remote
        )
    return _mounted_kind(folder.resolve(), mounts) in _NETWORK_KINDS


def _mounted_kind(folder: Path, mounts: Path) -> str | None:
    """Give the kind of drive a folder lies on, None where the system has no such table."""
    try:
        lines = mounts.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return None
    kind, depth = None, -1
    for line in lines:
        _device, point, its_kind, *_rest = line.split(" ")
        mounted_at = Path(point.replace("\\040", " "))
        # Of two mounts on one point the later one is seen.
        if folder.is_relative_to(mounted_at) and len(mounted_at.parts) >= depth:
            kind, depth = its_kind, len(mounted_at.parts)
    return kind
