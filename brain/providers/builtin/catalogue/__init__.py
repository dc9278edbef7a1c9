"""All built-in scenes by name: what each is for and which fields it has. They are the template gallery, too."""

from brain.providers.builtin.catalogue.figures import FIGURES
from brain.providers.builtin.catalogue.products import PRODUCTS
from brain.providers.builtin.catalogue.words import WORDS

TEMPLATES = {each.name: each for each in (*WORDS, *FIGURES, *PRODUCTS)}
