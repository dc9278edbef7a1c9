// ── A hill in contour lines. ──

const LEVELS = 9;
const POINTS = 44;
const PIN = "M0 0C-9 -13 -14 -19 -14 -27A14 14 0 1 1 14 -27C14 -19 9 -13 0 0ZM0 -33.5A6.5 6.5 0 1 0 .01 -33.5Z";

/** Contour lines of a hill, drawn from the summit outwards, and a pin that falls on it. */
function Hill({ at: [x, y], radius, name, palette, stage }) {
  const { width, height, unit, seconds, enter, spring } = stage;
  const drop = (1 - enter(4, 14, Easing.in(Easing.quad))) * unit * 26;
  const squash = 1 + 0.16 * Math.sin(Math.min(1, spring(8, 20)) * Math.PI);
  const line = { fill: "none", stroke: palette.text, strokeWidth: unit * 0.18, pathLength: 1, strokeDasharray: 1 };
  const size = `scale(${unit * 0.5 * squash} ${(unit * 0.5) / squash})`;
  return (
    <svg width={width} height={height} style={{ position: "absolute", inset: 0 }}>
      {landOf(name).map((uneven, level) => {
        const share = (level + 1) / LEVELS;
        const look = { opacity: 0.44 * (1 - share * 0.8), strokeDashoffset: 1 - enter(level * 2.5, 30) };
        const land = contour(uneven, x, y, radius * share ** 1.1, seconds - level / 3);
        return <path key={level} d={land} {...line} {...look} />;
      })}
      {[0, 1].map((ring) => {
        const out = (((seconds - 0.6) / 2.2 + ring / 2 + 2) % 1) * enter(18, 20);
        const look = { fill: "none", stroke: palette.accent, strokeWidth: unit * 0.3, opacity: 1 - out };
        return out > 0 && <ellipse key={ring} cx={x} cy={y} rx={unit * 15 * out} ry={unit * 5.5 * out} {...look} />;
      })}
      <g transform={`translate(${x} ${y - drop}) ${size}`} opacity={enter(4, 6)}>
        <path d={PIN} fill={palette.accent} fillRule="evenodd" />
      </g>
    </svg>
  );
}

const LANDS = new Map(); // by name: for every line how far each of its points is out

/** The place's name shapes the land, the same at every frame. */
function landOf(name) {
  if (!LANDS.has(name)) {
    const lines = Array.from({ length: LEVELS }, (_, level) => Array.from({ length: POINTS }, (_, point) => {
      const [angle, share] = [(point / POINTS) * 2 * Math.PI, (level + 1) / LEVELS];
      return 1 + 0.36 * noise2D(name, Math.cos(angle) * 0.9 + share * 0.7, Math.sin(angle) * 0.9 - share * 0.4);
    }));
    LANDS.set(name, lines);
  }
  return LANDS.get(name);
}

/** A closed line around the summit that swells slowly. */
function contour(uneven, x, y, radius, time) {
  const points = uneven.map((out, point) => {
    const angle = (point / POINTS) * 2 * Math.PI;
    const far = radius * out * (1 + 0.03 * Math.sin(time + angle * 2));
    return `${(x + Math.cos(angle) * far).toFixed(1)} ${(y + Math.sin(angle) * far * 0.78).toFixed(1)}`;
  });
  return `M${points.join("L")}Z`;
}
