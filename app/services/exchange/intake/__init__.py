"""Foreign rows in: recognised, normalised and staged, in a reading child."""
