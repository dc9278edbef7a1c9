"""Contact sheets: what scenes look like, in each format and theme, at a few of their frames, as one picture."""
