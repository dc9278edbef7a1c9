"""The same scene, props and frame give the same picture, in whatever order the frames are drawn."""

import random

import pytest

from tests.browser.player.conftest import eventually, picture, seek
from tests.browser.player.stand import scene

FRAMES = range(30)
SHUFFLED = random.Random(3).sample(FRAMES, len(FRAMES))

# Everything by which a frame could differ that was drawn after another one, or at another time.
DEMANDING = """
import React, { Component, createRef, memo, useEffect, useId, useLayoutEffect, useMemo, useReducer, useRef,
  useState } from "react";
import { AbsoluteFill, Loop, random, Sequence, useCurrentFrame } from "scenewright";

const hoisted = <Lucky name="hoisted" />;
const Remembered = memo(function Remembered() { return <p>memo {Math.random()} {Date.now()}</p>; });

function Lucky({ name }) {
  const [first] = useState(() => Math.random());
  return <p>{name} {first} {Math.random()}</p>;
}

function Clocks() {
  const frame = useCurrentFrame();
  const uuid = frame % 7 === 2 ? crypto.randomUUID() : String(crypto.getRandomValues(new Uint32Array(2)));
  const said = [Date(), new Date().toLocaleString(), new Intl.DateTimeFormat().format(), (1234.5).toLocaleString()];
  return <pre>{uuid} {performance.now()} {JSON.stringify(said)} {new Date(2020, 5, 1).getTimezoneOffset()}</pre>;
}

class Counter extends Component {
  drawn = 0;
  state = { since: 0 };
  node = createRef();
  componentDidMount() { this.setState({ since: this.drawn }); this.node.current.title = "mounted"; }
  render() { this.drawn += 1; return <b ref={this.node}>{this.drawn} since {this.state.since}</b>; }
}

function Counting() {
  const frame = useCurrentFrame();
  const drawn = useRef(0);
  const box = useRef(null);
  const id = useId();
  const [effects, count] = useReducer((sum) => sum + 1, 0);
  const [late, setLate] = useState("early");
  const since = useMemo(() => frame, []);
  drawn.current += 1;
  useLayoutEffect(() => { box.current.append(`appended at ${frame}`); }, []);
  useEffect(count, []);
  useEffect(() => { setTimeout(() => setLate("timeout"), 0); requestAnimationFrame(() => setLate("frame")); }, []);
  return <div ref={box} id={id} title={late}>{drawn.current} {effects} {since}</div>;
}

export default function Scene() {
  const frame = useCurrentFrame();
  return <AbsoluteFill>
    <style>{"@keyframes go { from { left: 0 } to { left: 900px } }"}</style>
    <h1 style={{ position: "absolute", animation: "go 1s linear infinite", transition: "top 1s", top: frame }}>CSS</h1>
    <svg width="900" height="9"><circle r="4"><animate attributeName="cx" from="0" to="900" dur="1s" /></circle></svg>
    {hoisted}<Remembered />{random(frame)} {random(null)}
    <Sequence from={3} durationInFrames={9}><Lucky name="later" /><Counting /></Sequence>
    <Loop durationInFrames={7}><Counting /><Counter /></Loop>
    {frame > 5 && <Lucky name="much later" />}
    <Sequence from={20}><Clocks /></Sequence>
  </AbsoluteFill>;
}
"""

# What React itself does not bring from one frame to the next as if the next were the first: keys that are there
# twice, styles of which one is part of another, values that only count at the beginning.
UPDATED = """
import { memo, useCallback, useMemo } from "react";
import { AbsoluteFill, Sequence, useCurrentFrame } from "scenewright";
const Since = memo(() => { const frame = useCurrentFrame(); return <i>{useMemo(() => frame, [])}</i>; });
export default function Scene() {
  const frame = useCurrentFrame();
  const said = useCallback(() => frame, []);
  const place = frame % 3 ? { marginTop: frame, left: frame } : { left: frame };
  const background = `linear-gradient(${frame}deg, red, blue)`;
  return <AbsoluteFill>
    <h1 style={{ ...place, background, backgroundSize: "50% 50%" }}>{said()}</h1>
    {Array.from({ length: 1 + (frame % 4) }, (_, index) => <b key={index % 2}>{frame}</b>)}
    <input defaultValue={frame} /><details open={frame % 2 === 0 ? true : undefined}>x</details>
    <Sequence from={4} premountFor={2}><Since /></Sequence>
  </AbsoluteFill>;
}
"""

PICTURE = """() => {
  const canvas = document.querySelector("#canvas");
  const heading = canvas.querySelector("h1"), circle = canvas.querySelector("circle");
  return [canvas.outerHTML, getComputedStyle(heading).left, circle?.cx.animVal.value];
}"""


def drawn(page, frames) -> dict[int, list]:
    pictures = {}
    for frame in frames:
        seek(page, frame)
        page.wait_for_function(
            "(frame) => document.querySelector('scene-player').getAttribute('frame') === String(frame)", arg=frame
        )
        pictures[frame] = picture(page).evaluate(PICTURE)
    return pictures


@pytest.mark.parametrize("code", [DEMANDING, UPDATED], ids=["demanding", "updated"])
def test_a_frame_looks_the_same_in_any_order(open_player, code):
    page = open_player([scene("Any order", code)])
    in_order = drawn(page, FRAMES)
    assert len({html for html, *_ in in_order.values()}) == len(FRAMES)
    assert drawn(page, SHUFFLED) == in_order
    assert drawn(page, reversed(FRAMES)) == in_order


def test_a_frame_looks_the_same_on_another_day_and_in_another_place(open_player):
    there = {"timezone_id": "Asia/Kathmandu", "locale": "de-DE"}
    pages = [open_player([scene("Any place", DEMANDING)], **where) for where in ({}, there)]
    here, there = (drawn(page, [0, 22, 25]) for page in pages)
    assert here == there
    assert "Sat Jan 01 2000 00:00:00 GMT+0000" in here[22][0]
    assert "1,234.5" in here[22][0]


def test_animations_stand_where_the_frame_is(open_player):
    pictures = drawn(open_player([scene("Moving", DEMANDING)]), [15, 3])
    assert pictures[15][1:] == ["450px", 450]
    assert pictures[3][1:] == ["90px", 90]


def test_pictures_are_there_at_once_in_each_frame(open_player):
    """Mounting anew makes new elements, but not for a moment an empty one."""
    svg = "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='30'/>"
    code = f"""
    import {{ useLayoutEffect, useRef, useState }} from "react";
    import {{ AbsoluteFill, Img, useCurrentFrame }} from "scenewright";
    const address = URL.createObjectURL(new Blob(["{svg}"], {{ type: "image/svg+xml" }}));
    export default function Scene() {{
      const image = useRef(null);
      const [width, setWidth] = useState(-1);
      useLayoutEffect(() => setWidth(image.current.complete && image.current.naturalWidth), []);
      const frame = useCurrentFrame();
      return <AbsoluteFill><Img ref={{image}} src={{address}} /><h1>{{width}} at {{frame}}</h1></AbsoluteFill>;
    }}"""
    page = open_player([scene("Picture", code)])
    eventually(page, "document.querySelector('img').complete")
    pictures = drawn(page, [1, 2, 20])
    assert all(">40 at " in html for html, *_ in pictures.values())


def test_sound_and_video_stay_the_same_elements(open_player):
    code = """
    import { AbsoluteFill, useCurrentFrame } from "scenewright";
    export default () => <AbsoluteFill><h1>{useCurrentFrame()}</h1><video /></AbsoluteFill>;"""
    page = open_player([scene("Video", code)])
    video = picture(page).locator("video").element_handle()
    assert "<h1>20</h1>" in drawn(page, [20])[20][0]
    assert video.evaluate("(video) => video.isConnected")
