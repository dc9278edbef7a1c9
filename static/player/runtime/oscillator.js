/** A damped oscillator released from 0 towards 1: its exact position after some seconds. */
import { requireNumber } from "./sentences.js";

const DEFAULTS = { damping: 10, mass: 1, stiffness: 100, overshootClamping: false };

/** The whole configuration for what a scene gave. */
export function oscillator(config = {}) {
  const whole = { ...DEFAULTS };
  for (const name of Object.keys(DEFAULTS)) if (config?.[name] !== undefined) whole[name] = config[name];
  for (const name of ["damping", "mass", "stiffness"]) {
    requireNumber(whole[name], `The ${name} of a spring`);
    if (whole[name] <= 0) throw new RangeError(`The ${name} of a spring must be above 0, but it is ${whole[name]}.`);
  }
  return whole;
}

/**
 * Solves m·x″ + c·x′ + k·x = 0 for the distance x to the target, with x(0) = 1 and x′(0) = 0.
 * Damping above the critical one counts as critical: springs then settle as fast as they can without
 * overshooting, which is what `damping: 200` is documented to do (settled after 23 frames at 30 fps).
 */
export function positionAt(seconds, { damping, mass, stiffness }) {
  const natural = Math.sqrt(stiffness / mass);
  const ratio = damping / (2 * Math.sqrt(stiffness * mass));
  if (ratio >= 1) return 1 - Math.exp(-natural * seconds) * (1 + natural * seconds);

  const decay = ratio * natural;
  const swing = natural * Math.sqrt(1 - ratio * ratio);
  const distance = Math.cos(swing * seconds) + (decay / swing) * Math.sin(swing * seconds);
  return 1 - Math.exp(-decay * seconds) * distance;
}

/** The seconds after which the distance to the target can never again reach `threshold`. */
export function settledAfter(threshold, { damping, mass, stiffness }) {
  const natural = Math.sqrt(stiffness / mass);
  const ratio = damping / (2 * Math.sqrt(stiffness * mass));
  if (ratio < 1) return Math.log(1 / (threshold * Math.sqrt(1 - ratio * ratio))) / (ratio * natural);
  let seconds = 1 / natural;
  while (1 - positionAt(seconds, { damping, mass, stiffness }) >= threshold) seconds *= 1.5;
  return seconds;
}
