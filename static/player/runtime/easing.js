/** Easing curves: functions from progress (0…1) to eased progress. The formulas are Robert Penner's. */
import { bezier } from "./bezier.js";

const quad = (t) => t * t;
const cubic = (t) => t * t * t;

export const Easing = {
  step0: (t) => (t > 0 ? 1 : 0),
  step1: (t) => (t >= 1 ? 1 : 0),
  linear: (t) => t,
  ease: bezier(0.42, 0, 1, 1),
  quad,
  cubic,
  poly: (exponent) => (t) => t ** exponent,
  sin: (t) => 1 - Math.cos((t * Math.PI) / 2),
  // Beyond the circle there is no height; staying at its ends keeps the result a number.
  circle: (t) => 1 - Math.sqrt(Math.max(0, 1 - t * t)),
  exp: (t) => 2 ** (10 * (t - 1)),
  elastic,
  back: (overshoot = 1.70158) => (t) => t * t * ((overshoot + 1) * t - overshoot),
  bounce,
  bezier,
  in: (easing) => easing,
  out: (easing) => (t) => 1 - easing(1 - t),
  inOut: (easing) => (t) => (t < 0.5 ? easing(t * 2) / 2 : 1 - easing((1 - t) * 2) / 2),
};

function elastic(bounciness = 1) {
  const swing = bounciness * Math.PI;
  return (t) => 1 - Math.cos((t * Math.PI) / 2) ** 3 * Math.cos(t * swing);
}

/** Four parabolas, each the rebound of the one before. */
function bounce(t) {
  const steepness = 7.5625;
  if (t < 1 / 2.75) return steepness * t * t;
  if (t < 2 / 2.75) return steepness * (t - 1.5 / 2.75) ** 2 + 0.75;
  if (t < 2.5 / 2.75) return steepness * (t - 2.25 / 2.75) ** 2 + 0.9375;
  return steepness * (t - 2.625 / 2.75) ** 2 + 0.984375;
}
