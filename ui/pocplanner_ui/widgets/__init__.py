"""Building blocks that pages share: texts, editors, forms, tables."""
