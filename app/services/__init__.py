"""Workshop: what the seller can wish for, without Qt and without words."""
