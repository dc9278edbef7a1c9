"""What a scene finds on its canvas before it styles anything itself."""

from tests.browser.player.conftest import picture
from tests.browser.player.stand import scene, shows

EDGES = """selector => {
  const { left, top, right, bottom } = document.querySelector(selector).getBoundingClientRect();
  return [left, top, right, bottom].map(Math.round);
}"""


def test_padding_lies_inside_of_a_layer(open_player):
    page = open_player([scene("padded", shows('return <AbsoluteFill id="layer" style={{ padding: 200 }} />;'))])
    assert picture(page).evaluate(EDGES, "#layer") == picture(page).evaluate(EDGES, "#canvas")
