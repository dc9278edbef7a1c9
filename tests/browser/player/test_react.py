"""React and all of its parts work in the frame, effects and handlers of errors among them."""

from playwright.sync_api import expect

from tests.browser.player.conftest import picture, seek, wait_for
from tests.browser.player.stand import scene

PARTS = """
import React, { Component, createContext, forwardRef, memo, Suspense, useActionState, useContext,
  useDeferredValue, useEffect, useId, useImperativeHandle, useInsertionEffect, useLayoutEffect, useOptimistic,
  useReducer, useRef, useState, useSyncExternalStore, useTransition } from "react";
import { AbsoluteFill, useCurrentFrame } from "scenewright";

const Theme = createContext("dark");
const store = { subscribe: () => () => undefined, read: () => "stored" };

class Boundary extends Component {
  state = { caught: null };
  static getDerivedStateFromError(error) { return { caught: error.message }; }
  render() { return this.state.caught ? <p id="caught">{this.state.caught}</p> : this.props.children; }
}
class Old extends Component {
  static contextType = Theme;
  state = { mounted: false };
  componentDidMount() { this.setState({ mounted: true }); }
  render() { return <p id="old">{this.context} {String(this.state.mounted)}</p>; }
}
const Broken = () => { throw new Error("broken inside"); };
const Handle = forwardRef((props, ref) => { useImperativeHandle(ref, () => ({ word: "handle" })); return null; });
const Kept = memo(() => <p id="kept">{useContext(Theme)}</p>);

export default function Scene() {
  const frame = useCurrentFrame();
  const [log, add] = useReducer((log, word) => [...log, word], []);
  const handle = useRef(null);
  const [isPending, start] = useTransition();
  const [shown, show] = useState("not yet");
  const stored = useSyncExternalStore(store.subscribe, store.read);
  const [hopeful] = useOptimistic("hopeful");
  const [acted] = useActionState(() => "acted", "acted");
  const [one, two] = [useId(), useId()];
  useInsertionEffect(() => () => undefined);
  useLayoutEffect(() => add("layout"), []);
  useEffect(() => { add("effect"); add(handle.current.word); start(() => show("shown")); }, []);
  return <AbsoluteFill><Theme value="light"><Kept /><Old /></Theme>
    <Boundary><Broken /></Boundary><Handle ref={handle} /><Suspense fallback="late"><b>there</b></Suspense>
    <h1>{[frame, ...log, shown, isPending, stored, hopeful, acted, useDeferredValue(frame), one !== two].join()}</h1>
  </AbsoluteFill>;
}
"""


def test_every_part_of_react_works(open_player):
    page = open_player([scene("Parts", PARTS)])
    for frame in (0, 7):
        seek(page, frame)
        told = f"{frame},layout,effect,handle,shown,false,stored,hopeful,acted,{frame},true"
        expect(picture(page).locator("h1")).to_have_text(told)
    expect(picture(page).locator("#caught")).to_have_text("broken inside")
    expect(picture(page).locator("#old")).to_have_text("light true")
    expect(picture(page).locator("#kept")).to_have_text("light")
    assert not page.evaluate("told.some(({ type }) => type === 'scene-error')")


def test_a_part_that_comes_later_is_refused_in_words(open_player):
    code = """import { lazy } from "react";
    const Late = lazy(() => Promise.resolve({ default: () => "x" }));
    export default () => <Late />;"""
    told = wait_for(open_player([scene("Late", code)]), "scene-error")
    assert told["message"].startswith("A scene cannot load parts of itself later")
