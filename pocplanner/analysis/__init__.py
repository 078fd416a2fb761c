"""Analysis of places and routes: who can be where, how soon. Knows no rule."""
