// ── Things that drift: where each is and how it looks at a time. ──

/** Where one of this kind is, and how it looks: both follow from what is known of it and the time alone. */
function drifting(kind) {
  return KINDS[kind];
}

/** Round and round between two edges, both a little outside of the picture. */
const around = (share, most, rim) => {
  return (((share % 1) + 1) % 1) * (most + 2 * rim) - rim;
};

const rising = ({ x, y, near, number, time, unit, width, height }) => {
  const sway = noise2D("sway", number * 7.3, time * 0.22) * unit * (5 + 12 * near);
  return [around(x, width, unit * 10) + sway, around(y - time * (0.012 + 0.05 * near), height, unit * 10)];
};

const falling = ({ x, y, near, turn, time, unit, width, height }) => {
  const sway = Math.sin(time * (0.7 + turn) + turn * 20) * unit * (1.5 + 5 * near);
  return [around(x + time * 0.008, width, unit * 4) + sway, around(y + time * (0.045 + 0.13 * near), height, unit * 4)];
};

const turning = ({ x, y, near, time, unit, width, height }) => {
  return [around(x - time * 0.007 * (0.3 + near), width, unit * 4), around(y - time * 0.003, height, unit * 4)];
};

const light = ({ near, turn, tone, unit, time }) => {
  const shine = 0.45 + 0.55 * Math.sin(time * (0.8 + turn * 1.6) + tone * 9) ** 2;
  return <circle r={unit * (0.9 + 8 * near ** 1.4)} fill="url(#soft)" opacity={shine * (0.95 - 0.45 * near)} />;
};

const star = ({ near, turn, tone, unit, time, palette }) => {
  const shine = 0.3 + 0.7 * Math.sin(time * (0.9 + 2 * turn) + tone * 9) ** 2;
  const colour = tone < 0.25 ? palette.accent : palette.text;
  if (near < 0.66) return <circle r={unit * (0.16 + 0.4 * near)} fill={colour} opacity={shine} />;
  const size = unit * (0.4 + 1.1 * (near - 0.66) * turn * 4) * (0.7 + 0.3 * shine);
  const rays = "M0 -4Q.25 -.25 4 0 .25 .25 0 4 -.25 .25 -4 0 -.25 -.25 0 -4Z";
  return <path d={rays} transform={`scale(${size})`} fill={colour} opacity={shine} />;
};

const flake = ({ near, unit, palette }) => {
  const colour = isLight(palette.background) ? palette.accent : palette.text;
  return <circle r={unit * (0.3 + 1.5 * near)} fill={colour} opacity={0.4 + 0.4 * near} />;
};

const paper = ({ near, turn, tone, unit, time, palette: { accent, text, muted } }) => {
  const [long, spin] = [unit * (1.6 + 2.4 * near), Math.cos(time * (2 + 3 * turn) + tone * 6)];
  const colours = [accent, accent, turned(accent, 80), turned(accent, -70), text, muted];
  const tilt = `rotate(${turn * 360 + time * (turn - 0.5) * 200}) scale(1 ${spin})`;
  const size = { x: -long / 2, y: -long * 0.28, width: long, height: long * 0.56, rx: unit * 0.12 };
  return <rect {...size} transform={tilt} fill={colours[Math.floor(tone * 6)]} />;
};

const KINDS = {
  lights: { place: rising, draw: light },
  stars: { place: turning, draw: star },
  snow: { place: falling, draw: flake },
  confetti: { place: falling, draw: paper },
};
