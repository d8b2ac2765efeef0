"""The page that brings files of shops in, from choosing them to the report."""

from app.ui.importing.page import ImportPage
from app.ui.importing.ports import Desk

__all__ = ["Desk", "ImportPage"]
