"""Network analysis of places and routes. The only package that uses networkx."""
