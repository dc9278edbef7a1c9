"""Pictures for the names that scenes on a sheet give to uploads: drawn landscapes, each in its own light."""

import re
from hashlib import sha256

from brain.providers.builtin.library import read_content
from brain.sheets.films import Filmed

SCENERY = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 1200" width="1600" height="1200"><defs>'
    '<linearGradient id="sky" x2="0" y2="1"><stop stop-color="hsl({hue} 60% 32%)"/>'
    '<stop offset=".75" stop-color="hsl({warm} 80% 72%)"/></linearGradient></defs>'
    '<rect width="1600" height="1200" fill="url(#sky)"/><circle cx="{sun}" cy="620" r="130" fill="hsl({warm} 95% 88%)"/>'
    '<path d="M0 800 L380 {peak} L720 780 L1080 560 L1600 860 V1200 H0Z" fill="hsl({hue} 45% 26%)"/>'
    '<path d="M0 980 Q500 820 900 960 T1600 900 V1200 H0Z" fill="hsl({hue} 50% 14%)"/></svg>'
)
_PICTURE = re.compile(r"\.(?:png|jpe?g|webp|svg|gif|avif)$", re.IGNORECASE)


def stand_ins(film: list[Filmed]) -> dict[str, str]:
    """SVG by the name of the upload that it stands in for."""
    contents = [found[1] for each in film if (found := read_content(each.tsx_code))]
    fields = [value for content in contents for value in content.values()]
    texts = [text for value in fields for text in (value if isinstance(value, list) else [value])]
    return {name: _scenery(name) for name in texts if isinstance(name, str) and _PICTURE.search(name)}


def _scenery(name: str) -> str:
    seed = sha256(name.encode()).digest()
    hue = 170 + seed[0] * 140 // 255
    return SCENERY.format(hue=hue, warm=(hue + 160) % 360, sun=400 + seed[1] * 3, peak=380 + seed[2])
