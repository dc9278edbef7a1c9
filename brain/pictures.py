"""The pictures of a prompt, as models take them: few, and not larger than they look at."""

from io import BytesIO

from django.core.files.storage import storages
from PIL import Image

from brain.context import ImageInContext
from chat.models import Message
from scenes.models import Asset
from scenes.uploads import asset_path

MOST = 4  # of a prompt
MOST_BYTES = 5_000_000  # of each
SIDES = (1568, 1024)  # pixels of the longer side of a picture that had more bytes, and when it still has


def attached_to(prompt: Message) -> list[Asset]:
    """What was sent with the prompt and is still there, in the order of the prompt."""
    ids = prompt.asset_ids
    known = prompt.project.assets.in_bulk(ids) if ids else {}
    return [known[each] for each in ids if each in known]


def pictures_of(assets: list[Asset]) -> tuple[ImageInContext, ...]:
    """The first pictures among them. One that the storage has lost is left out: its name is told all the same."""
    pictures = [each for each in assets if each.kind == Asset.Kind.IMAGE][:MOST]
    return tuple(image for each in pictures if (image := _find_image(each)))


def _find_image(asset: Asset) -> ImageInContext | None:
    storage, path = storages["assets"], asset_path(asset.sha256)
    if not storage.exists(path):
        return None
    with storage.open(path) as file:
        content, media_type = file.read(), asset.media_type
    if len(content) > MOST_BYTES:
        content, media_type = smaller(content)
    return ImageInContext(name=asset.name, media_type=media_type, data=content)


def smaller(content: bytes) -> tuple[bytes, str]:
    """The same picture with less pixels, and its media type. What can be seen through stays so."""
    for side in SIDES:
        with Image.open(BytesIO(content)) as image:
            image.thumbnail((side, side))
            is_clear = image.has_transparency_data
            small = image.convert("RGBA" if is_clear else "RGB")
        small.save(file := BytesIO(), "PNG" if is_clear else "JPEG")
        if file.tell() <= MOST_BYTES:
            break
    return file.getvalue(), "image/png" if is_clear else "image/jpeg"
