"""Judging claims: dates against dates."""
