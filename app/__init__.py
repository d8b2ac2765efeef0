"""Regulars: keeps the customers a small online seller already has."""
