/** A program like those that come: what it makes the runtime and React do is compiled by V8 before it counts. */
export const WARMING = `
const { jsx, jsxs } = require("react/jsx-runtime");
const { useMemo } = require("react");
const { AbsoluteFill, Easing, Sequence, interpolate, random, spring, useCurrentFrame, useVideoConfig } = require("scenewright");
exports.duration = 60;
function Row({ index }) {
  __guard();
  const frame = useCurrentFrame();
  const { fps, width } = useVideoConfig();
  const entered = spring({ frame: frame - index * 3, fps, config: { damping: 14 } });
  const x = interpolate(frame, [0, 20, 60], [40, 0, -20], { easing: Easing.out(Easing.cubic), extrapolateRight: "clamp" });
  return jsxs("div", {
    className: "row",
    style: { transform: "translate(" + x + "px, " + (1 - entered) * 50 + "px)", opacity: entered, fontSize: width / 24, color: "#fff" },
    children: [jsx("span", { style: { fontWeight: 700 }, children: "Row " + (index + 1) }), Math.round(entered * 100), "%"],
  });
}
exports.default = function Scene() {
  __guard();
  const dots = useMemo(() => Array.from({ length: 12 }, (_, index) => random("dot" + index)), []);
  return jsxs(AbsoluteFill, {
    style: { background: "linear-gradient(120deg, #102030, #304050)", padding: 80, justifyContent: "center" },
    children: [
      jsx("svg", {
        viewBox: "0 0 100 100",
        children: dots.map((dot, index) => jsx("circle", { cx: dot * 100, cy: index * 8, r: 2, fill: "rgba(255,255,255,0.2)" }, index)),
      }),
      [0, 1, 2, 3, 4].map((index) => jsx(Sequence, { from: index * 4, layout: "none", children: jsx(Row, { index }) }, index)),
    ],
  });
};`;
