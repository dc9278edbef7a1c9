"""Shares the length of a video among its scenes: each as long as it needs, together exactly as long as was asked."""

from collections.abc import Sequence

SHORTEST = 1.0  # seconds of a scene that somebody can still read


def share_out(total: int, needs: Sequence[float], *, fps: int) -> list[int]:
    """Frames for each scene, in half seconds where the total allows it; their sum is exactly `total`.

    Raises ValueError with a sentence when there is not a second for each.
    """
    if total < len(needs) * SHORTEST * fps:
        raise ValueError(
            f"{total / fps:g} seconds are too short for {len(needs)} scenes: each needs a second at least."
        )
    unit = fps // 2 if fps % 2 == 0 and total % (fps // 2) == 0 else 1
    least = -(-round(SHORTEST * fps) // unit)
    units = total // unit
    spare = units - least * len(needs)
    exact = [spare * need / sum(needs) for need in needs]
    shares = [least + int(share) for share in exact]
    by_rest = sorted(range(len(needs)), key=lambda index: (int(exact[index]) - exact[index], index))
    for index in by_rest[: units - sum(shares)]:
        shares[index] += 1
    return [share * unit for share in shares]
