"""Typed conditions evaluated over a plan, with a trace of why."""
