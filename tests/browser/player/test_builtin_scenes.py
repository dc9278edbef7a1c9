"""The built-in scenes as people see them: in no format does a text leave the frame, lie on another
one, or where apps for tall videos put their own."""

import pytest

from brain.providers.builtin.library import TEMPLATES, render
from tests.brain.providers.contents import LONGEST, OTHER_SCRIPTS, SHORTEST, look
from tests.browser.player.conftest import picture, seek, show, wait_for
from tests.browser.player.stand import scene

FORMATS = {"wide": (1920, 1080), "tall": (1080, 1920), "square": (1080, 1080)}
# Left, top, right and bottom, in shares of the frame. Of a tall one it is what apps leave free (host/safe-area.js),
# and a little more, because the sides of letters are empty.
MARGINS, FREE = (0.04, 0.04, 0.96, 0.96), (0.04, 0.138, 0.892, 0.802)
CONTENTS = {"longest": LONGEST, "shortest": SHORTEST, "other scripts": OTHER_SCRIPTS}

# Each line of text as [text, left, top, right, bottom], in shares of the frame; the height is that of small letters.
LINES = """() => {
  const frame = document.querySelector("#canvas").getBoundingClientRect();
  const walker = document.createTreeWalker(document.querySelector("#canvas"), NodeFilter.SHOW_TEXT);
  const lines = [];
  // Inside of a window, as of code that scrolls, texts may go on.
  const isInWindow = (element) => element.id !== "canvas" && (isWindow(element) || isInWindow(element.parentElement));
  const isWindow = (element) => getComputedStyle(element).overflow !== "visible"
    && element.getBoundingClientRect().width < frame.width * 0.99;
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode;
    if (!data.trim() || getComputedStyle(parentElement).visibility === "hidden" || isInWindow(parentElement)) continue;
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    const { left, right, top, bottom, height } = range.getBoundingClientRect();
    const inner = [left, top + height * 0.25, right, bottom - height * 0.25];
    lines.push([data, ...inner.map((edge, index) =>
      index % 2 ? (edge - frame.top) / frame.height : (edge - frame.left) / frame.width)]);
  }
  return lines;
}"""


SILENT = {"showcase", "particles", "gradient", "code"}  # scenes that may do without words, or have them in a window
TOUCHING = 0.001  # of the frame: what stands side by side shares an edge


def overlap(one: list, other: list) -> bool:
    across = min(one[3], other[3]) - max(one[1], other[1])
    down = min(one[4], other[4]) - max(one[2], other[2])
    return min(across, down) > TOUCHING


@pytest.mark.parametrize("contents", CONTENTS.values(), ids=CONTENTS)
@pytest.mark.parametrize("size", FORMATS.values(), ids=FORMATS)
def test_texts_stay_inside_the_frame_and_apart(open_player, stand, size, contents):
    turn = list(FORMATS.values()).index(size) + list(CONTENTS.values()).index(contents)
    contents = {name: contents[name] | look(number + turn) for number, name in enumerate(TEMPLATES)}
    scenes = [scene(name, render(name, contents[name], duration=60), duration=60) for name in TEMPLATES]
    page = open_player(scenes)
    show(page, stand, scenes, width=size[0], height=size[1])
    for index, name in enumerate(TEMPLATES):
        seek(page, index * 60 + 59)
        wait_for(page, "frame", frame=index * 60 + 59)
        lines = picture(page).evaluate(LINES)
        assert lines or name in SILENT, name
        left, top, right, bottom = FREE if size == FORMATS["tall"] else MARGINS
        outside = [line for line in lines if line[1] < left or line[2] < top or line[3] > right or line[4] > bottom]
        assert not outside, name
        pairs = [(one, other) for at, one in enumerate(lines) for other in lines[at + 1 :] if overlap(one, other)]
        assert not pairs, name
