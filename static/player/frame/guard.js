/**
 * Ends loops that never end: compiled scenes call `guard` in every loop and function. The time that counts is
 * that of one task, so scene code that runs between frames (a loaded image, a promise) has its own budget.
 */
import { afterTask, now } from "./real.js";

const BUDGET = 300; // milliseconds
const CALLS_BETWEEN_LOOKS = 1000; // reading the clock costs more than a short loop's round

let calls = 0;
let startedAt = null;
let exceeded = false;

export function guard() {
  if (startedAt === null) start();
  calls += 1;
  if (!exceeded && calls % CALLS_BETWEEN_LOOKS === 0) exceeded = now() - startedAt > BUDGET;
  // Once over it stays over, so that code which catches the error cannot go on.
  if (exceeded) throw new Error("This scene runs for too long in one frame: check its loops.");
}

/** Gives the coming frame the whole budget. */
export function resetGuard() {
  calls = 0;
  startedAt = null;
  exceeded = false;
}

function start() {
  startedAt = now();
  afterTask(resetGuard);
}
