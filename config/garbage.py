"""How often a server looks for objects that only refer to each other.

Python does so after a number of new objects, and now and then through everything there is: some hundred thousand
objects that Django and its kin made at the start and never let go. One such look stops every thread for a tenth of a
second or two.
"""

import gc

FRESH = 20_000  # new objects until a look at the new ones; Python's own 700 is less than one page of ours makes
ROUNDS = 20  # looks at the younger ones until a look at the older ones


def settle() -> None:
    """What is there by now stays, and is not looked at again. Call it once, when all is loaded."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(FRESH, ROUNDS, ROUNDS)
