"""The window: frame, sidebar, pages, keys, dropped files."""

from app.ui.main_window.sidebar import PageCode
from app.ui.main_window.window import MainWindow, PageMaker

__all__ = ["MainWindow", "PageCode", "PageMaker"]
