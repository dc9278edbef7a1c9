"""What scenes measure is what the browser draws, in the frame's own fonts."""

import pytest

from tests.browser.player.conftest import picture
from tests.browser.player.stand import scene

FITTING = """
import { useLayoutEffect, useRef, useState } from "react";
import { AbsoluteFill, fitText, fitTextOnNLines, measureText } from "scenewright";
const font = { fontFamily: "Inter", fontWeight: 700 };
const text = "Hello wide World";
export default function Scene() {
  const measured = measureText({ ...font, text, fontSize: 80, letterSpacing: "2px" });
  const one = fitText({ ...font, text, withinWidth: 900, textTransform: "uppercase" });
  const two = fitTextOnNLines({ ...font, text, maxBoxWidth: 900, maxLines: 2, maxFontSize: 200 });
  return <AbsoluteFill style={{ ...font, display: "block" }}>
    <span id="measured" data-told-width={measured.width} data-told-height={measured.height}
      style={{ fontSize: 80, letterSpacing: "2px", display: "inline-block" }}>{text}</span><br />
    <span id="one" data-told-width="900"
      style={{ fontSize: one.fontSize, textTransform: "uppercase" }}>{text}</span><br />
    <div id="two" style={{ fontSize: two.fontSize, width: 900, lineHeight: 1 }}>{text}</div>
    <i id="lines">{two.lines.join("|")}</i>
  </AbsoluteFill>;
}
"""


@pytest.fixture
def drawn(open_player):
    frame = picture(open_player([scene("Fitting", FITTING)]))

    def drawn(selector: str) -> dict:
        return frame.evaluate(
            """(selector) => { const element = document.querySelector(selector);
            return { width: element.offsetWidth, height: element.offsetHeight, ...element.dataset }; }""",
            selector,
        )

    drawn.frame = frame
    return drawn


@pytest.mark.parametrize("selector", ["#measured", "#one"])
def test_a_text_is_as_wide_as_it_was_measured(drawn, selector):
    found = drawn(selector)
    assert found["width"] == pytest.approx(float(found["toldWidth"]), abs=2)


def test_a_line_is_as_high_as_it_was_measured(drawn):
    found = drawn("#measured")
    assert found["height"] == pytest.approx(float(found["toldHeight"]), abs=2)


def test_a_text_breaks_where_it_was_said_to(drawn):
    lines = drawn.frame.locator("#lines").inner_text().split("|")
    assert len(lines) == 2
    size = float(drawn.frame.evaluate("parseFloat(getComputedStyle(document.querySelector('#two')).fontSize)"))
    assert drawn("#two")["height"] == pytest.approx(2 * size, abs=2)
