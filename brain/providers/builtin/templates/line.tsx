import { AbsoluteFill, Easing, interpolate, useCurrentFrame, useVideoConfig } from "scenewright";

// Everything this scene says and how it looks. The brain edits these lines, and so can you.
const content = {
  "template": "line",
  "title": "Readers per month",
  "points": [
    {"label": "Jan", "value": 8.2},
    {"label": "Feb", "value": 9.6},
    {"label": "Mar", "value": 9.1},
    {"label": "Apr", "value": 13.4},
    {"label": "May", "value": 15.8},
    {"label": "Jun", "value": 14.9},
    {"label": "Jul", "value": 21.3}
  ],
  "suffix": "k",
  "palette": {
    "background": "#1c0a2e",
    "glow": "#56207d",
    "text": "#fdf9ff",
    "muted": "#d3bce6",
    "accent": "#ff9ac0",
    "ink": "#1c0a2e"
  }
};

export const duration = 150; // frames

export default function Scene(props) {
  const { title, points, prefix = "", suffix = "", palette, scale = 1, pace, motion, align, font } = { ...content, ...props };
  const stage = useStage(title || points.map((point) => point.label).join(" "), { pace, motion, align, font });
  const { unit, across, down, enter, wide } = stage;
  const values = points.map((point) => point.value);
  const decimals = decimalsOf(values);
  const figure = (value) => prefix + written(value, decimals) + suffix;
  const drawn = enter(8, 46, Easing.bezier(0.5, 0, 0.2, 1)) * (points.length - 1);

  // The heading, and the figure that runs along with the line: beside it in a wide picture, below it in any other.
  const room = { width: wide && title ? across * 0.6 : across, height: down * (wide ? 0.22 : 0.14) };
  const heading = fit(title, { ...room, most: unit * 8 * scale, face: stage.face });
  const most = { width: across * (wide ? 0.36 : 0.9), height: unit * 20, most: unit * 14 * scale, face: stage.face };
  const hero = figureSize(values.map(figure), most);
  const head = { display: "flex", flexDirection: wide ? "row" : "column", justifyContent: "space-between", gap: unit };
  const type = { ...FIGURES, fontFamily: stage.face.family, fontWeight: stage.face.weight, letterSpacing: "-0.04em" };
  const running = { fontSize: hero, lineHeight: 1.08, color: palette.accent, opacity: enter(4) };
  const taken = wide ? Math.max(heading.height, hero * 1.08) : heading.height + hero * 1.08 + unit;
  const plot = { width: across, height: down - taken - unit * 3 };

  return (
    <Page palette={palette} stage={stage} light={[94, 100]} style={{ justifyContent: "space-between" }}>
      <div style={{ ...head, textAlign: stage.flow.textAlign }}>
        <Lines of={heading} stage={stage} tracking={-0.035} />
        <div style={running}><span style={type}>{figure(heightAt(values, drawn))}</span></div>
      </div>
      <Plot points={points} figure={figure} size={plot} drawn={drawn} palette={palette} stage={stage} />
    </Page>
  );
}

/** The line with the light below it, and at its points how much it was and when. */
function Plot({ points, figure, size: { width, height }, drawn, palette, stage }) {
  const { unit, rtl, seconds, enter } = stage;
  const values = points.map((point) => point.value);
  const last = points.length - 1;
  const inset = last ? Math.min(width / points.length / 2, unit * 9) : width / 2;
  const step = last ? (width - 2 * inset) / last : width;
  const labels = readable(points, values.map(figure), { step, inset, unit });

  const foot = height - labels.room.height - unit * 2;
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const floor = Math.max(0, least - (most - least) * 0.32);
  const [low, tall] = [foot - labels.digits * 2, foot - labels.digits * 4];
  const heights = values.map((value) => low - tall * (most > floor ? (value - floor) / (most - floor) : 0.4));
  const spots = heights.map((y, index) => ({ x: inset + index * step, y }));
  const path = curve(last ? spots : [{ x: 0, y: heights[0] }, { x: width, y: heights[0] }]);
  const ground = `path("${path} L ${last ? spots[last].x : width} ${foot} L ${last ? inset : 0} ${foot} Z")`;
  const light = `linear-gradient(color-mix(in oklab, ${palette.accent} 34%, transparent), transparent 92%)`;
  const seen = last ? (inset + drawn * step) / width : enter(8, 40);
  const layer = { position: "absolute", inset: 0, clipPath: `inset(-20% ${100 - 100 * seen}% -20% -20%)` };
  const halo = `0 0 0 ${unit * (1.5 + 0.6 * Math.sin(seconds * 2.2))}px color-mix(in oklab, ${palette.accent} 28%, transparent)`;
  const dot = (x, y, size) => {
    return { position: "absolute", left: x - size / 2, top: y - size / 2, width: size, height: size, borderRadius: size };
  };
  const axis = { position: "absolute", top: foot, width: `${100 * enter(2, 26)}%`, height: unit * 0.18, opacity: 0.34 };
  return (
    <div style={{ position: "relative", width, height }}>
      <div style={{ ...axis, backgroundColor: palette.text }} />
      <div style={{ position: "absolute", inset: 0, transform: `scaleX(${rtl ? -1 : 1})` }}>
        <div style={layer}>
          <div style={{ position: "absolute", inset: 0, clipPath: ground, background: light }} />
          <svg width={width} height={height} style={{ position: "absolute", left: 0, overflow: "visible" }}>
            <path d={path} fill="none" stroke={palette.accent} strokeWidth={unit * 0.7} strokeLinecap="round" />
          </svg>
        </div>
        <div style={{ ...dot(inset + drawn * step, heightAt(heights, drawn), unit * 2.6), backgroundColor: palette.accent, boxShadow: halo }} />
      </div>
      {labels.shown.map((index) => {
        const place = { ...spots[index], x: rtl ? width - spots[index].x : spots[index].x, foot, width };
        const reached = Math.max(0, Math.min(1, (drawn - index) * 3 + 1)) * enter(8, 8);
        return (
          <div key={index} style={{ opacity: reached }}>
            <div style={{ ...dot(place.x, place.y, unit * 1.5), backgroundColor: palette.accent }} />
            <Label {...labels} point={points[index]} figure={figure} place={{ ...place, ...sideOf(heights, index, rtl), away: unit * (index === last ? 3 : 1.6) }} palette={palette} unit={unit} />
          </div>
        );
      })}
    </div>
  );
}

function Label({ point, figure, place: { x, y, foot, width, below, aside, away }, room, size, digits, palette, unit }) {
  const text = fit(point.label, { ...room, most: size });
  const left = Math.max(0, Math.min(width - room.width, x - room.width / 2));
  const shift = { left: x, top: y + (below ? 1 : -1) * away, transform: `translate(${(aside - 1) * 50}%, ${below ? 0 : -100}%)` };
  const amount = { ...FIGURES, fontSize: digits, lineHeight: 1.2, fontWeight: 650, letterSpacing: "-0.02em" };
  const name = { left, top: foot + unit * 2, width: room.width, fontSize: text.size, lineHeight: text.leading, fontWeight: 500 };
  return (
    <>
      <div style={{ position: "absolute", ...shift, ...amount }}>{figure(point.value)}</div>
      <div style={{ position: "absolute", ...name, color: palette.muted, textAlign: "center" }}>
        {text.lines.map((line, number) => <div key={number}>{line}</div>)}
      </div>
    </>
  );
}
