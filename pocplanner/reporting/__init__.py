"""The Security Operations Brief: content as plain values, figures, and the PDF.

Callers import this package when they print, never at start-up: it loads reportlab and pikepdf.
"""
