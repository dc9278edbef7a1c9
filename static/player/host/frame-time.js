/**
 * Makes a frame always look the same: clocks stand at the frame's moment, Math.random() starts over at each
 * rendering, timers never fire. React must have taken the real ones before `freezeTime()` is called.
 */
import { mulberry32 } from "../runtime/random.js";

const EPOCH = Date.UTC(2000, 0, 1);
const SEED = 20_000_101;
const TIMERS = ["setTimeout", "setInterval", "requestAnimationFrame", "requestIdleCallback", "setImmediate"];
const CANCELS = ["clearTimeout", "clearInterval", "cancelAnimationFrame", "cancelIdleCallback", "clearImmediate"];

let milliseconds = 0;
let drawn = 0;

/** Moves the clocks to a frame and starts the random numbers over. */
export function moveTo(frame, fps) {
  milliseconds = (frame / fps) * 1000;
  drawn = 0;
}

export function freezeTime(scope = globalThis) {
  replace(scope, "Date", frozenDate(scope.Date));
  replace(scope, "performance", frozenPerformance());
  replace(scope.Math, "random", () => mulberry32(SEED + 0x6d2b79f5 * drawn++));
  for (const name of TIMERS) replace(scope, name, () => 0);
  for (const name of CANCELS) replace(scope, name, () => undefined);
}

function frozenDate(RealDate) {
  const now = () => EPOCH + Math.round(milliseconds);
  const FrozenDate = function Date(...parts) {
    if (!new.target) return new RealDate(now()).toString();
    return Reflect.construct(RealDate, parts.length ? parts : [now()], new.target);
  };
  Object.defineProperty(FrozenDate, "prototype", { value: RealDate.prototype });
  Object.defineProperty(RealDate.prototype, "constructor", { value: FrozenDate });
  return Object.assign(FrozenDate, { now, parse: RealDate.parse, UTC: RealDate.UTC });
}

/** Marks and measures have nothing to measure here; libraries only expect that they can be called. */
function frozenPerformance() {
  const nothing = () => undefined;
  return { now: () => milliseconds, timeOrigin: EPOCH, mark: nothing, measure: nothing, getEntries: () => [] };
}

function replace(scope, name, value) {
  Object.defineProperty(scope, name, { value, writable: false, configurable: false });
}
