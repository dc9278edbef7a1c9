// Draws scenes as the verifier does: one frame of a scene of 100 frames, as markup or as the text in it.
import { createElement as h } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { SceneAt } from "../../../static/player/host/scene-at.js";
import { useCurrentFrame, useVideoConfig } from "../../../static/player/runtime/index.js";

const VIDEO = { id: "s", fps: 30, width: 1920, height: 1080, durationInFrames: 100, props: {} };

export function markup(element, frame = 0, video = {}) {
  return renderToStaticMarkup(h(SceneAt, { ...VIDEO, frame, ...video, component: () => element }));
}

export const texts = (element, ...frames) =>
  frames.map((frame) => markup(element, frame).replaceAll(/<[^>]*>/g, "").trim());

/** Shows `frame/duration`, as its surroundings have it. */
export const clock = h(() => `${useCurrentFrame()}/${useVideoConfig().durationInFrames} `);
