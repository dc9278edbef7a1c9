/** Shifts its children in time and shows them only for a while. */
import { createElement, useMemo } from "react";
import { AbsoluteFill } from "./absolute-fill.js";
import { requireLength, requireNumber, requireSpan, shown } from "./sentences.js";
import { FrameContext, useCurrentFrame, useVideoConfig, VideoContext } from "./time.js";

const HIDDEN = { opacity: 0, pointerEvents: "none" };

/** `name` and `showInTimeline` are for people who read the code: there is no other timeline. */
export function Sequence({ from = 0, durationInFrames = Infinity, layout = "absolute-fill", children, ...rest }) {
  requireNumber(from, "The from of a Sequence");
  requireLength(durationInFrames, "The durationInFrames of a Sequence");
  const { premountFor = 0, postmountFor = 0 } = rest;
  requireSpan(premountFor, "The premountFor of a Sequence");
  requireSpan(postmountFor, "The postmountFor of a Sequence");
  requireLayout(layout, rest);

  const frame = useCurrentFrame() - from;
  const { length, config } = useInside(from, durationInFrames, rest);
  if (frame < -premountFor || frame >= length + postmountFor || length === 0) return null;

  // Before and after its time a Sequence stands at its first and last frame.
  const local = frame < 0 ? 0 : frame < length ? frame : Math.ceil(length) - 1;
  const time = createElement(FrameContext, { value: local }, children);
  const shifted = createElement(VideoContext, { value: config }, time);
  if (layout === "none") return shifted;
  const { ref, className } = rest;
  return createElement(AbsoluteFill, { ref, className, style: styleAt(frame, length, rest) }, shifted);
}

/** How long the Sequence can be seen, and the video as its children see it. */
function useInside(from, durationInFrames, { width, height }) {
  const around = useVideoConfig();
  const length = Math.max(0, Math.min(durationInFrames, around.durationInFrames - from));
  const size = { width: width ?? around.width, height: height ?? around.height };
  const parts = [around, length, size.width, size.height];
  return { length, config: useMemo(() => ({ ...around, ...size, durationInFrames: length }), parts) };
}

function styleAt(frame, length, { style, width, height, styleWhilePremounted, styleWhilePostmounted }) {
  const sized = { ...(width !== undefined && { width }), ...(height !== undefined && { height }), ...style };
  if (frame < 0) return { ...sized, ...HIDDEN, ...styleWhilePremounted };
  return frame >= length ? { ...sized, ...HIDDEN, ...styleWhilePostmounted } : sized;
}

function requireLayout(layout, { style, premountFor = 0, postmountFor = 0 }) {
  if (layout !== "absolute-fill" && layout !== "none") {
    throw new TypeError(`The layout of a Sequence is "absolute-fill" or "none", but it is ${shown(layout)}.`);
  }
  if (layout !== "none") return;
  const lacking = 'A Sequence with layout "none" has no element of its own, so it cannot';
  if (style !== undefined) throw new TypeError(`${lacking} take a style.`);
  if (premountFor > 0 || postmountFor > 0) throw new TypeError(`${lacking} be mounted before or after its time.`);
}
