// React as scenes get it, in the verifier: every hook, classes, context, memo, refs; and what is refused.
import assert from "node:assert/strict";
import { test } from "node:test";
import { messages, verify } from "../verifier/verify.mjs";

const accepted = (body, imports) => verify(`
  import React, { ${imports} } from "react";
  import { useCurrentFrame } from "scenewright";
  ${body}`, { duration: 12 }).findings;

test("every hook works", () => {
  const findings = accepted(`
    const Theme = createContext("dark");
    const store = { subscribe: () => () => undefined, read: () => "stored" };
    export default function Scene() {
      const frame = useCurrentFrame();
      const [state, setState] = useState(() => "state");
      const [sum, add] = useReducer((sum, more) => sum + more, 1);
      const box = useRef(null);
      const stored = useSyncExternalStore(store.subscribe, store.read, store.read);
      const [isPending, start] = useTransition();
      const [hopeful] = useOptimistic("hopeful");
      const [acted] = useActionState(() => "acted", "acted");
      const double = useMemo(() => frame * 2, [frame]);
      const call = useCallback(() => double, [double]);
      useEffect(() => setState("effect"), []);
      useLayoutEffect(() => add(1), []);
      useInsertionEffect(() => undefined, []);
      useImperativeHandle(box, () => ({}), []);
      useDebugValue("x");
      start(() => undefined);
      const told = [state, sum, stored, isPending, hopeful, acted, call(), useContext(Theme), use(Theme), useDeferredValue(frame), useId()];
      if (told.join() !== ["state", 1, "stored", false, "hopeful", "acted", frame * 2, "dark", "dark", frame, "_s1_"].join()) {
        throw new Error(told.join());
      }
      return <p ref={box}>{told.join()}</p>;
    }`, `createContext, use, useActionState, useCallback, useContext, useDebugValue, useDeferredValue, useEffect, useId,
      useImperativeHandle, useInsertionEffect, useLayoutEffect, useMemo, useOptimistic, useReducer, useRef, useState,
      useSyncExternalStore, useTransition`);
  assert.deepEqual(findings, []);
});

test("classes, memo, forwardRef, context, fragments, Suspense, StrictMode, Children and cloneElement work", () => {
  const findings = accepted(`
    const Size = React.createContext(1);
    class Old extends Component {
      static contextType = Size;
      state = { word: "old" };
      static getDerivedStateFromProps(props) { return { given: props.given }; }
      render() { return <i>{this.state.word} {this.state.given} {this.context}</i>; }
    }
    class Pure extends PureComponent { render() { return <b>{this.props.children}</b>; } }
    const Kept = memo(function Kept({ word }) { return <u>{word}</u>; });
    const Forwarded = forwardRef((props, ref) => <s ref={ref}>{props.word}</s>);
    export default memo(function Scene() {
      const frame = useCurrentFrame();
      return <StrictMode><Suspense fallback="late"><Size value={frame}><Old given="props" /></Size>
        <Pure><Kept word="memo" /></Pure><Forwarded ref={createRef()} word={frame} />
        <>{Children.map([<em />, <em />], (child, index) => cloneElement(child, {}, index))}</></Suspense></StrictMode>;
    });`, "Children, cloneElement, Component, createRef, forwardRef, memo, PureComponent, StrictMode, Suspense");
  assert.deepEqual(findings, []);
});

test("an error boundary of the scene's own is what React makes of it: in a still picture it catches nothing", () => {
  const findings = accepted(`
    class Boundary extends Component { state = {}; static getDerivedStateFromError() { return { failed: true }; }
      render() { return this.state.failed ? "saved" : this.props.children; } }
    const Broken = () => { throw new Error("broken"); };
    export default () => <Boundary><Broken /></Boundary>;`, "Component");
  assert.deepEqual(findings.map(({ message }) => message), ["The scene throws at frame 0: broken."]);
});

test("two names are never the same, and each frame has the same ones", () => {
  const findings = accepted(`
    const Dot = () => { const id = useId(); return <b id={id} />; };
    export default function Scene() { return <p><Dot /><Dot />{useId()}</p>; }`, "useId");
  assert.deepEqual(findings, []);
});

test("what comes later than the frame is refused in words", () => {
  const said = (code) => messages(code)[0];
  const late = "export default () => <Part />; const Part =";
  assert.equal(said(`import { lazy } from "react"; ${late} lazy(() => Promise.resolve({ default: () => "x" }));`),
    "A scene cannot load parts of itself later: use the component itself in place of lazy().");
  assert.equal(said(`import { use } from "react"; ${late} () => use(Promise.resolve("x"));`),
    "The scene throws at frame 0: A scene cannot wait for a promise: every frame is drawn at once.");
  assert.equal(said(`${late} () => { throw Promise.resolve(); };`),
    "The scene throws at frame 0: The scene waits for something that never comes: scenes cannot load data.");
});

test("React's insides are out of reach", () => {
  const inside = "__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE";
  assert.equal(messages(`import * as React from "react"; export default () => <p>{React.${inside}.H}</p>`)[0],
    `The scene throws at frame 0: react has no export ${inside}.`);
});
