"""Conditions as the seller writes and reads them: fields, values, chips, whole sentences."""
