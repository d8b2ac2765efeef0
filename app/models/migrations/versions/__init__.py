"""One module per step; a step imports nothing of the program."""
