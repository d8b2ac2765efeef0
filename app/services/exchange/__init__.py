"""Foreign files in: recognising, matching, importing, taking back."""
