/**
 * Stands in every loop and function of compiled scenes. It ends loops that never end: the time that counts is that of
 * one task, so scene code that runs between frames (a loaded image, a promise) has its own budget. And it ends scenes
 * that have left the stage, so that what they left behind cannot touch the next one.
 */
import { afterTask, now } from "./real.js";

let budget = 300; // milliseconds
const CALLS_BETWEEN_LOOKS = 1000; // reading the clock costs more than a short loop's round

class Ended extends Error {
  message = "This scene has ended.";
}

let calls = 0;
let startedAt = null;
let exceeded = false;
let present = null; // the program whose code may run

/** The guard that is compiled into this program. It gives back what it is given: waiting expressions pass through it. */
export function guardOf(program) {
  return (value) => {
    if (program !== present) throw new Ended();
    count();
    return value;
  };
}

/** What a promise of a scene that has left runs into is no news to anybody: the console stays as it is. */
export function keepQuietAboutTheEnded() {
  window.addEventListener("unhandledrejection", (event) => event.reason instanceof Ended && event.preventDefault());
}

/** From now on only this program's code runs. */
export function admit(program) {
  present = program;
}

/** Lets another program run for a moment. */
export function admitting(program, act) {
  const before = present;
  present = program;
  try {
    return act();
  } finally {
    present = before;
  }
}

/** Another budget for each frame: a film that nobody watches while it is made may take longer. */
export function setBudget(milliseconds) {
  budget = milliseconds;
}

/** Gives the coming frame the whole budget. */
export function resetGuard() {
  calls = 0;
  startedAt = null;
  exceeded = false;
}

function count() {
  if (startedAt === null) start();
  calls += 1;
  if (!exceeded && calls % CALLS_BETWEEN_LOOKS === 0) exceeded = now() - startedAt > budget;
  // Once over it stays over, so that code which catches the error cannot go on.
  if (exceeded) throw new Error("This scene runs for too long in one frame: check its loops.");
}

function start() {
  startedAt = now();
  afterTask(resetGuard);
}
