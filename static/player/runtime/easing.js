/** Easing curves: functions from progress (0…1) to eased progress. The formulas are Robert Penner's. */
import { bezier } from "./bezier.js";
import { requireNumber, shown } from "./sentences.js";

const quad = (t) => t * t;
const cubic = (t) => t * t * t;

export const Easing = Object.freeze({
  step0: (t) => (t > 0 ? 1 : 0),
  step1: (t) => (t >= 1 ? 1 : 0),
  linear: (t) => t,
  ease: bezier(0.42, 0, 1, 1),
  quad,
  cubic,
  poly,
  sin: (t) => 1 - Math.cos((t * Math.PI) / 2),
  // Beyond the circle there is no height; staying at its ends keeps the result a number.
  circle: (t) => 1 - Math.sqrt(Math.max(0, 1 - t * t)),
  exp: (t) => 2 ** (10 * (t - 1)),
  elastic,
  back,
  bounce,
  bezier,
  in: (easing) => required(easing, "in"),
  out,
  inOut,
});

function out(easing) {
  required(easing, "out");
  return (t) => 1 - easing(1 - t);
}

function inOut(easing) {
  required(easing, "inOut");
  return (t) => (t < 0.5 ? easing(t * 2) / 2 : 1 - easing((1 - t) * 2) / 2);
}

/** People write Easing.out(Easing.quart): a curve that does not exist is named here, not where it is drawn. */
function required(easing, name) {
  if (typeof easing === "function") return easing;
  throw new TypeError(`Easing.${name}() takes an easing function such as Easing.quad, but it got ${shown(easing)}.`);
}

function poly(exponent) {
  requireNumber(exponent, "The exponent of Easing.poly()");
  return (t) => t ** exponent;
}

function back(overshoot = 1.70158) {
  requireNumber(overshoot, "The overshoot of Easing.back()");
  return (t) => t * t * ((overshoot + 1) * t - overshoot);
}

function elastic(bounciness = 1) {
  requireNumber(bounciness, "The bounciness of Easing.elastic()");
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
