"""The command line: the same services without a window, words from the same catalogue."""
