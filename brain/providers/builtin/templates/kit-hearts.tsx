// ── Hearts, drawn in a box of 24. ──

const LOBE = "M12 20.6C5.2 15.4 2.4 12.2 2.4 8.4 2.4 5.5 4.6 3.4 7.3 3.4c1.9 0 3.6 1 4.7 2.8";
const HEART = `${LOBE} 1.1-1.8 2.8-2.8 4.7-2.8 2.7 0 4.9 2.1 4.9 5 0 3.8-2.8 7-9.6 12.2Z`;

/** Hearts that float up beside the card once it is liked. */
function Hearts({ palette, stage: { width, height, unit, seconds, enter } }) {
  const shown = enter(28, 30);
  return (
    <svg width={width} height={height} style={{ position: "absolute", inset: 0 }}>
      {Array.from({ length: 12 }, (_, heart) => {
        const [x, delay, large] = ["x", "y", "size"].map((seed) => random(`${seed} ${heart}`));
        const way = (seconds * (0.1 + 0.06 * large) + delay) % 1;
        const left = width * (heart % 2 ? 0.98 - 0.16 * x : 0.02 + 0.16 * x) + Math.sin(seconds * 1.4 + heart) * unit;
        const place = `translate(${left} ${height * (1.08 - 1.16 * way)}) scale(${unit * (0.1 + 0.16 * large)})`;
        const opacity = 0.3 * shown * Math.sin(way * Math.PI);
        return <path key={heart} d={HEART} transform={place} fill={palette.accent} opacity={opacity} />;
      })}
    </svg>
  );
}
