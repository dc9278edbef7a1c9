/** Shifts its children in time and shows them only for a while. */
import { createElement, useMemo } from "react";
import { AbsoluteFill } from "./absolute-fill.js";
import { requireLength, requireNumber, shown } from "./sentences.js";
import { FrameContext, useCurrentFrame, useVideoConfig, VideoContext } from "./time.js";

export function Sequence({ from = 0, durationInFrames = Infinity, layout = "absolute-fill", children, ...layer }) {
  const { style, className, ref } = layer;
  requireNumber(from, "The from of a Sequence");
  requireLength(durationInFrames, "The durationInFrames of a Sequence");
  requireLayout(layout, style);

  const frame = useCurrentFrame() - from;
  const around = useVideoConfig();
  const length = Math.max(0, Math.min(durationInFrames, around.durationInFrames - from));
  const config = useMemo(() => ({ ...around, durationInFrames: length }), [around, length]);
  if (frame < 0 || frame >= length) return null;

  const shifted = createElement(
    VideoContext,
    { value: config },
    createElement(FrameContext, { value: frame }, children),
  );
  return layout === "none" ? shifted : createElement(AbsoluteFill, { ref, style, className }, shifted);
}

function requireLayout(layout, style) {
  if (layout !== "absolute-fill" && layout !== "none") {
    throw new TypeError(`The layout of a Sequence is "absolute-fill" or "none", but it is ${shown(layout)}.`);
  }
  if (layout === "none" && style !== undefined) {
    throw new TypeError('A Sequence with layout "none" has no element of its own, so it cannot take a style.');
  }
}
