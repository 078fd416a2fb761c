"""Data of POC Planner: guidance library, samples, fonts, translations. No code."""
