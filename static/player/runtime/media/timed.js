/** Sound and video: elements whose place in their file follows from the frame. */
import { createElement } from "react";
import { environment } from "../environment.js";
import { useCurrentFrame, useVideoConfig } from "../time.js";
import { elementProps, requireSource } from "./checks.js";
import { useFollowed } from "./follow.js";
import { momentOf } from "./moment.js";
import { Placeholder } from "./placeholder.js";

/** A sound. It has no place in the picture. */
export function Audio(props) {
  const found = useFound(props, "An Audio");
  const isHeard = found.moment !== null && !found.missing;
  return isHeard ? createElement(Followed, { ...props, ...found, tag: "audio" }) : null;
}

/** A video. When its trimmed part is over it is gone; when its file ends its last picture stays. */
export function Video(props) {
  const found = useFound(props, "A Video");
  if (found.moment === null) return null;
  if (found.missing) return createElement(Placeholder, { ...props, missing: found.missing });
  return createElement(Followed, { ...props, ...found, tag: "video" });
}

function useFound(props, name) {
  const { src } = props;
  requireSource(src, name);
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const seconds = environment.media.facts(src)?.seconds ?? null;
  const inside = name.replace(/^A/, "a"); // of a sentence
  return { ...environment.media.find(src), moment: momentOf(props, inside, { frame, fps, seconds }) };
}

function Followed({ tag, address, moment, ref, ...props }) {
  const followed = useFollowed(moment, ref);
  const own = { ...elementProps(props), src: address, preload: "auto", ref: followed };
  return createElement(tag, tag === "video" ? { ...own, playsInline: true } : own);
}
