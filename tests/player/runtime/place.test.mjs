// Dates, numbers and luck as scenes get them: the same in every zone, in every language, at every time.
// Asked in a context of its own, made on a machine that stands in Kathmandu.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createContext, runInContext } from "node:vm";
import { freezeTime, moveTo } from "../../../static/player/host/frame-time.js";

process.env.TZ = "Asia/Kathmandu";
assert.equal(new Date(2020, 0, 1).getTimezoneOffset(), -345);

const context = createContext({});
context.globalThis = context;
const run = (code) => runInContext(code, context);
const scope = run("this");
for (const name of ["Intl", "Date", "Math", "Number", "BigInt", "String"]) {
  Object.defineProperty(scope, name, { value: run(name), configurable: true, writable: true });
}
Object.defineProperty(scope, "performance", { value: {}, configurable: true });
freezeTime(scope);

function at(frame, code) {
  moveTo(frame, 30);
  return run(code);
}

test("it is the first of January 2000 and the frame's time", () => {
  const now = Date.UTC(2000, 0, 1) + 2000;
  for (const code of ["Date.now()", "+new Date()", "Number(new Date)"]) assert.equal(at(60, code), now);
  assert.equal(at(60, "Date()"), "Sat Jan 01 2000 00:00:02 GMT+0000 (Coordinated Universal Time)");
  assert.equal(at(60, "performance.now()"), 2000);
  assert.equal(at(60, "typeof Temporal"), "undefined");
});

test("local time is UTC", () => {
  const cases = {
    "new Date(2020, 5, 1, 12).toISOString()": "2020-06-01T12:00:00.000Z",
    "new Date('2020-06-01T12:00:00').toISOString()": "2020-06-01T12:00:00.000Z",
    "new Date('2020-06-01').toISOString()": "2020-06-01T00:00:00.000Z",
    "new Date('2020-06-01T12:00+02:00').toISOString()": "2020-06-01T10:00:00.000Z",
    "new Date('June 1, 2020 12:00').toISOString()": "2020-06-01T12:00:00.000Z",
    "new Date('June 1, 2020 12:00 GMT').toISOString()": "2020-06-01T12:00:00.000Z",
    "new Date('1-2-2020').toISOString()": "2020-01-02T00:00:00.000Z",
    "new Date(Date.parse('2020/06/01')).toISOString()": "2020-06-01T00:00:00.000Z",
    "new Date(new Date(5)).getTime()": 5,
    "String(new Date(NaN))": "Invalid Date",
    "String(new Date('nothing'))": "Invalid Date",
    "new Date(0).getHours()": 0,
    "new Date(0).getTimezoneOffset()": 0,
    "new Date(new Date(0).setHours(7)).toISOString()": "1970-01-01T07:00:00.000Z",
    "new Date(0).toString()": "Thu Jan 01 1970 00:00:00 GMT+0000 (Coordinated Universal Time)",
    "new Date(0).toDateString()": "Thu Jan 01 1970",
    "new Date(0).toTimeString()": "00:00:00 GMT+0000 (Coordinated Universal Time)",
    "`${new Date(0)}`.slice(0, 3)": "Thu",
    "new Date(0).toLocaleString().replace(/\\s/g, ' ')": "1/1/1970, 12:00:00 AM",
    "new Date(0).toLocaleDateString('de-DE')": "1.1.1970",
    "new Date(0).toLocaleTimeString('de-DE', { timeZone: 'Asia/Tokyo' })": "09:00:00",
    "new Date() instanceof Date && new Date().constructor === Date": true,
  };
  for (const [code, expected] of Object.entries(cases)) assert.equal(at(0, code), expected, code);
});

test("what names no language is American English", () => {
  const cases = {
    "(1234.5).toLocaleString()": "1,234.5",
    "(1234.5).toLocaleString('de-DE')": "1.234,5",
    "(1234n).toLocaleString()": "1,234",
    "new Intl.NumberFormat().format(1234.5)": "1,234.5",
    "Intl.NumberFormat(undefined, { style: 'percent' }).format(0.5)": "50%",
    "new Intl.DateTimeFormat().format()": "1/1/2000",
    "new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' }).format()": "00:00:02",
    "new Intl.DateTimeFormat().formatToParts().map(({ value }) => value).join('')": "1/1/2000",
    "new Intl.DateTimeFormat().resolvedOptions().timeZone": "UTC",
    "new (new Intl.NumberFormat().constructor)().resolvedOptions().locale": "en-US",
    "'ı'.toLocaleUpperCase()": "I",
    "['z', 'ä'].sort((a, b) => a.localeCompare(b)).join('')": "äz",
  };
  for (const [code, expected] of Object.entries(cases)) assert.equal(at(60, code), expected, code);
});

test("luck starts over at each drawing, in numbers, bytes and names", () => {
  const code = "JSON.stringify([Math.random(), crypto.randomUUID(), [...crypto.getRandomValues(new Uint16Array(3))], Math.random()])";
  const [first, uuid, numbers, last] = JSON.parse(at(3, code));
  assert.equal(at(9, code), at(3, code));
  assert.notEqual(first, last);
  assert.match(uuid, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.equal(new Set(numbers).size, 3);
  assert.throws(() => at(0, "crypto.getRandomValues(new Float32Array(1))"), /fills arrays of whole numbers/);
});
