/**
 * Makes a frame always look the same: clocks stand at the frame's moment, luck starts over at each rendering,
 * timers never fire. React must have taken the real ones before `freezeTime()` is called.
 */
import { freezeLuck, restartLuck } from "./frame-luck.js";
import { leavePlace } from "./frame-place.js";
import { replace } from "./replace.js";
import { makeUtc } from "./utc-date.js";

const EPOCH = Date.UTC(2000, 0, 1);
const TIMERS = ["setTimeout", "setInterval", "requestAnimationFrame", "requestIdleCallback", "setImmediate"];
const CANCELS = ["clearTimeout", "clearInterval", "cancelAnimationFrame", "cancelIdleCallback", "clearImmediate"];

let milliseconds = 0;

/** Moves the clocks to a frame, and starts luck over. */
export function moveTo(frame, fps) {
  milliseconds = (frame / fps) * 1000;
  restartLuck();
}

export function freezeTime(scope = globalThis) {
  leavePlace(scope);
  freezeLuck(scope);
  replace(scope, "Date", frozenDate(scope.Date));
  stopFormatters(scope.Intl, scope.Date);
  replace(scope, "performance", frozenPerformance());
  delete scope.Temporal; // its clock could not be stopped
  for (const name of TIMERS) replace(scope, name, () => 0);
  for (const name of CANCELS) replace(scope, name, () => undefined);
}

function frozenDate(RealDate) {
  const now = () => EPOCH + Math.round(milliseconds);
  const { parse, construct } = makeUtc(RealDate);
  const FrozenDate = function Date(...parts) {
    if (!new.target) return new RealDate(now()).toString();
    return construct(parts.length ? parts : [now()], new.target);
  };
  Object.defineProperty(FrozenDate, "prototype", { value: RealDate.prototype });
  Object.defineProperty(RealDate.prototype, "constructor", { value: FrozenDate });
  return Object.assign(FrozenDate, { now, parse, UTC: RealDate.UTC });
}

/** Without a date, formatters write the present one. */
function stopFormatters({ DateTimeFormat }, Date) {
  const { prototype } = DateTimeFormat;
  const { get } = Object.getOwnPropertyDescriptor(prototype, "format");
  const { formatToParts } = prototype;
  Object.defineProperty(prototype, "format", {
    get() {
      const format = get.call(this);
      return (date = Date.now()) => format(date);
    },
  });
  Object.defineProperty(prototype, "formatToParts", {
    value(date = Date.now()) {
      return formatToParts.call(this, date);
    },
  });
}

/** Marks and measures have nothing to measure here; libraries only expect that they can be called. */
function frozenPerformance() {
  const nothing = () => undefined;
  return { now: () => milliseconds, timeOrigin: EPOCH, mark: nothing, measure: nothing, getEntries: () => [] };
}
