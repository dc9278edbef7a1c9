// The page hears findings from a frame in which scene code runs: what has another shape is ignored.
import assert from "node:assert/strict";
import { test } from "node:test";
import { readMessage } from "../../../static/player/element/messages.js";

const finding = {
  severity: "warning",
  code: "overlap",
  frame: 3,
  element: "<p> “Doors open”",
  message: "The texts <p> “Doors open” and <h1> “Launch day” lie on each other.",
  hint: "Give each text its own place.",
};
const told = (findings, rest = {}) => readMessage({ type: "layout", id: "7", revision: 2, findings, ...rest });

test("findings are heard, without anything else that was said", () => {
  const heard = { type: "layout", id: "7", revision: 2, findings: [finding] };
  assert.deepEqual(told([{ ...finding, more: "x" }], { more: "x" }), heard);
  assert.deepEqual(told([]), { ...heard, findings: [] });
});

const FORGED = {
  "findings that are no list": [{ length: 1, 0: finding }],
  "too many findings": [Array(13).fill(finding)],
  "a finding that is no record": [[null]],
  "an error": [[{ ...finding, severity: "error" }]],
  "an unknown code": [[{ ...finding, code: "toString" }]],
  "a frame that is no count": [[{ ...finding, frame: -1.5 }]],
  "a long element": [[{ ...finding, element: "x".repeat(81) }]],
  "a sentence that is no text": [[{ ...finding, message: { toString: 1 } }]],
  "a long sentence": [[{ ...finding, message: "x".repeat(301) }]],
  "a missing hint": [[{ ...finding, hint: undefined }]],
  "a scene without an id": [[finding], { id: 7 }],
  "a revision that is no count": [[finding], { revision: "2" }],
};

for (const [what, [findings, rest]] of Object.entries(FORGED)) {
  test(`${what} is ignored`, () => assert.equal(told(findings, rest), null));
}
