import { AbsoluteFill, Easing, interpolate, useCurrentFrame, useVideoConfig } from "scenewright";
import { icons } from "lucide-react";

// Everything this scene says and how it looks. The brain edits these lines, and so can you.
const content = {
  "template": "features",
  "title": "Everything a storm needs you to know",
  "rows": [
    {"title": "Hour by hour", "text": "Forecasts for every street, renewed each minute.", "icon": "cloud-sun"},
    {"title": "Early warnings", "text": "An alert long before the first drop falls.", "icon": "bell-ring"},
    {"title": "Shared plans", "text": "One calendar that moves with the weather.", "icon": "calendar-check"}
  ],
  "palette": {
    "background": "#0d0c0f",
    "glow": "#3a2130",
    "text": "#fbf9f7",
    "muted": "#b3abb0",
    "accent": "#ff7d4d",
    "ink": "#0d0c0f"
  }
};

export const duration = 180; // frames

export default function Scene(props) {
  const { title, rows, palette, scale = 1, pace, motion, align, font } = { ...content, ...props };
  const stage = useStage(title || rows[0].title, { pace, motion, align, font });
  const { unit, across, down } = stage;

  const top = heading(title, stage, { most: unit * 9 * scale, height: down * (stage.width === stage.height ? 0.2 : 0.26), gap: unit * 6 });
  const gap = unit * 2.4;
  const few = rows.length < 4;
  const columns = stage.wide ? (few ? rows.length : rows.length === 4 ? 2 : 3) : few ? 1 : 2;
  const lines = Math.ceil(rows.length / columns);
  const height = Math.min((down - top.height - gap * (lines - 1)) / lines, unit * 58);
  const width = (across - gap * (columns - 1)) / columns - 0.01; // rounding must not break a line
  const cell = { width, height, flat: width > height * 1.7, tight: columns > 1 && stage.height > stage.width * 1.2 };
  const sizes = measure(rows, cell, unit, scale, stage.face);
  const order = { display: "flex", flexWrap: "wrap", justifyContent: "center", gap };

  return (
    <Page palette={palette} stage={stage} light={[12, 100]}>
      <div style={{ display: "flex", flexDirection: "column", ...stage.flow }}>
        <Heading of={top} stage={stage} />
      </div>
      <div style={order}>
        {rows.map((row, index) => (
          <Feature key={index} row={row} index={index} cell={cell} sizes={sizes} palette={palette} stage={stage} />
        ))}
      </div>
    </Page>
  );
}

/** The sizes that suit all cells: a flat one has its icon beside the words, a high one above them. */
function measure(rows, { width, height, flat, tight }, unit, scale, face) {
  const pad = Math.min(unit * 5.5, height * (tight ? 0.13 : 0.16), width * (tight ? 0.11 : 0.125));
  const hasText = rows.some(({ text }) => text);
  const icon = Math.min(unit * (hasText ? 13 : 18), flat ? height * 0.42 : height * (hasText ? 0.27 : 0.36));
  const inside = flat ? width - icon - pad * 3.2 : width - pad * 2;
  const room = flat ? height - pad * 1.6 : height - pad * 3 - icon;
  const name = { width: inside, height: room * (hasText ? 0.38 : 1), leading: 1.12, face };
  const most = unit * (rows.length === 1 ? 10 : hasText ? 5.6 : 7.4) * scale;
  const named = Math.min(...rows.map(({ title }) => fit(title, { ...name, most }).size));
  const text = { width: inside, height: room * (tight ? 0.62 : 0.58), leading: tight ? 1.24 : 1.3 };
  const small = Math.min(unit * 4.6 * scale, named * 0.76);
  const told = Math.min(...rows.map((row) => fit(row.text, { ...text, most: small, calm: 1 }).size));
  const [names, texts] = [{ ...name, most: named, calm: 1 }, { ...text, most: told, calm: 1 }];
  const tall = Math.max(...rows.map((row) => fit(row.title, names).height + fit(row.text, texts).height));
  return { pad, icon, name: names, text: texts, words: flat ? 0 : tall + (hasText ? named * 0.36 : 0) };
}

/** A card. Every second or so the light of the page rests on the next one. */
function Feature({ row, index, cell: { width, height, flat }, sizes, palette, stage }) {
  const at = 5 + index * 4;
  const icon = { name: row.icon, index, color: palette.accent, shown: stage.enter(at + 5, 24) };
  const lit = Math.max(0, Math.cos(stage.seconds * 1.5 - index * 1.05)) ** 3 * stage.enter(at + 16, 16);
  const box = { width, height, padding: flat ? `0 ${sizes.pad * 1.1}px` : sizes.pad, display: "flex" };
  const order = { flexDirection: flat ? "row" : "column", alignItems: flat ? "center" : "flex-start" };
  const apart = { justifyContent: flat ? "flex-start" : "space-between", gap: flat ? sizes.pad : 0 };
  return (
    <Card palette={palette} stage={stage} at={at} style={{ ...box, ...order, ...apart }}>
      <div style={{ flexShrink: 0, transform: `scale(${1 + 0.07 * lit})` }}>
        <Sign {...icon} size={sizes.icon} />
      </div>
      <div style={{ display: "flex", flexDirection: "column", gap: sizes.name.most * 0.36, minHeight: sizes.words }}>
        <Lines of={fit(row.title, sizes.name)} stage={stage} at={at + 4} tracking={-0.025} />
        {row.text && <Lines of={fit(row.text, sizes.text)} stage={stage} at={at + 7} style={{ color: palette.muted }} />}
      </div>
    </Card>
  );
}

/** The icon of this name (see lucide.dev/icons) draws itself; without one there is a sign of rings, dots or bars. */
function Sign({ name, index, size, color, shown }) {
  const pascal = String(name ?? "").trim().replace(/(?:^|[-\s]+)(\w)/g, (_, letter) => letter.toUpperCase());
  const Drawing = icons[pascal];
  const drawn = shown < 1 ? { strokeDasharray: 80, strokeDashoffset: 80 * (1 - shown) } : {};
  const line = { fill: "none", stroke: color, strokeWidth: 1.5, strokeLinejoin: "round", ...drawn };
  const look = { flexShrink: 0, overflow: "visible", display: "block", margin: -size * 0.06 };
  if (Drawing) return <Drawing size={size} color={color} strokeWidth={1.5} {...drawn} style={look} />;
  const shapes = [
    "M3 12a9 9 0 1 1 18 0 9 9 0 1 1-18 0M8 12h8", "M12 3l9 9-9 9-9-9zM12 9v6", "M4 4h16v16H4zM4 12h16M12 4v8",
  ];
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" style={look}>
      <path d={shapes[index % shapes.length]} {...line} />
    </svg>
  );
}
