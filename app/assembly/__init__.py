"""The builder's plan: joins what does not know each other; the only room that knows all others."""
