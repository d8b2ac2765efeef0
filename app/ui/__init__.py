"""Shop floor: the room with Qt."""
