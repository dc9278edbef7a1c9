/** Mixes colours along a range; the result is rgba() text. Outside of the range the end colours stay. */
import { readColor } from "./colors.js";
import { mix } from "./mix.js";
import { keyframeAt } from "./keyframes.js";

export function interpolateColors(input, inputRange, outputRange, { easing, posterize } = {}) {
  const { segment, progress } = keyframeAt(input, inputRange, outputRange, {
    name: "interpolateColors()",
    easing,
    posterize,
    extrapolateLeft: "clamp",
    extrapolateRight: "clamp",
  });
  const colors = outputRange.map(readColor);
  const channel = (index) => mix(progress, colors[segment][index], colors[segment + 1][index]);
  const [red, green, blue] = [0, 1, 2].map((index) => within(Math.round(channel(index)), 255));
  return `rgba(${red}, ${green}, ${blue}, ${within(Number(channel(3).toFixed(3)), 1)})`;
}

/** An easing may overshoot, a colour cannot. */
const within = (value, most) => Math.min(Math.max(value, 0), most);
