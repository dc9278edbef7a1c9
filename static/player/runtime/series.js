/** Plays its parts one after the other. */
import { createElement } from "react";
import { flatten } from "./flatten.js";
import { requireLength, requireNumber } from "./sentences.js";
import { Sequence } from "./sequence.js";

export function Series({ children }) {
  const parts = flatten(children, [Series.Sequence], "A Series only takes Series.Sequence elements as children.");
  let start = 0;
  return parts.map((part, index) => {
    const { durationInFrames = Infinity, offset = 0, children: content, ...rest } = part.props;
    requireNumber(offset, "The offset of a Series.Sequence");
    requireLength(durationInFrames, "The durationInFrames of a Series.Sequence");
    if (durationInFrames === Infinity && index < parts.length - 1) {
      throw new RangeError("Only the last part of a Series may last for ever.");
    }
    const from = start + offset;
    start = from + durationInFrames;
    return createElement(Sequence, { ...rest, key: index, from, durationInFrames }, content);
  });
}

Series.Sequence = function SeriesSequence() {
  throw new Error("A Series.Sequence only works directly inside a Series.");
};
