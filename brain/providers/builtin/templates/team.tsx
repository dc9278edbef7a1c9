import { AbsoluteFill, Easing, interpolate, useCurrentFrame, useVideoConfig } from "scenewright";

// Everything this scene says and how it looks. The brain edits these lines, and so can you.
const content = {
  "template": "team",
  "title": "Made by",
  "rows": [
    {"name": "Ines Carvalho", "role": "Direction"},
    {"name": "Tomasz Nowak", "role": "Camera"},
    {"name": "Amara Diallo", "role": "Script"},
    {"name": "Jun Takeda", "role": "Music"},
    {"name": "Lena Fischer", "role": "Edit"}
  ],
  "palette": {
    "background": "#1b36d1",
    "glow": "#2547f0",
    "text": "#ffffff",
    "muted": "#d8dfff",
    "accent": "#ffe14f",
    "ink": "#0c1863"
  }
};

export const duration = 150; // frames

export default function Scene(props) {
  const { title, rows, palette, scale = 1, pace, motion, align, font } = { ...content, ...props };
  const stage = useStage(title || rows[0].name, { pace, motion, align, font });
  const { unit, across, down, seconds } = stage;

  // What they did stands before an axis and who they are behind it; in a narrow picture one above the other.
  const paired = rows.some((each) => each.role) && stage.height < stage.width * 1.2;
  const small = rows.length > 6 ? 0.8 : 1;
  const gap = unit * 5;
  const [before, behind] = paired ? [across * 0.4 - gap, across * 0.6 - gap] : [across, across];
  const top = heading(title, stage, { width: behind, height: down * 0.2, most: unit * 8.5 * small * scale, gap: unit * 6 * small });
  const row = Math.min((down - top.height - unit * 3) / rows.length, unit * (paired ? 19 : 26));
  const lines = paired ? { height: row * 0.8, leading: 1.12, calm: 1 } : { height: row * 0.4, leading: 1.14, calm: 1 };
  const names = sized(rows.map((each) => each.name), { ...lines, width: behind, most: unit * (rows.length < 4 ? 10 : 7.6) * scale, face: stage.face });
  const roles = sized(rows.map((each) => each.role), { ...lines, width: before, most: Math.min(unit * 4.6 * scale, names.most * 0.68) });
  const rising = { transform: `translateY(${unit * (1.2 - 3 * (1 - Math.exp(-seconds / 6)))}px)` }; // as credits do
  const order = { display: "flex", alignItems: paired ? "center" : "stretch", flexDirection: paired ? "row" : "column" };
  const centred = paired ? {} : { justifyContent: "center", textAlign: stage.flow.textAlign };

  return (
    <Page palette={palette} stage={stage} light={[20, 0]} style={{ textAlign: stage.flow.textAlign }}>
      <div style={rising}>
        <Heading of={top} stage={stage} style={{ color: palette.accent, paddingInlineStart: paired ? before + 2 * gap : 0 }} />
        <div style={{ position: "relative" }}>
          {paired && <Axis at={before + gap} palette={palette} stage={stage} />}
          {rows.map((each, index) => {
            const at = 6 + index * Math.min(4, 24 / rows.length);
            return (
              <div key={index} style={{ ...order, ...centred, height: row }}>
                <div style={{ width: before, color: palette.muted, textAlign: paired ? "end" : "inherit" }}>
                  <Lines of={fit(each.role, roles)} stage={stage} at={at} style={{ fontWeight: 500 }} />
                </div>
                <div style={{ width: behind, marginInlineStart: paired ? 2 * gap : 0, textAlign: paired ? "start" : "inherit" }}>
                  <Lines of={fit(each.name, names)} stage={stage} at={at + 2} tracking={-0.03} />
                </div>
              </div>
            );
          })}
        </div>
      </div>
    </Page>
  );
}

/** The box in which each of these texts has the size that suits the longest. */
function sized(texts, box) {
  return { ...box, most: Math.min(box.most, ...texts.map((text) => fit(text, box).size)) };
}

/** The line between roles and names. */
function Axis({ at, palette, stage: { unit, enter, rtl } }) {
  const place = { position: "absolute", top: 0, [rtl ? "right" : "left"]: at, width: unit * 0.5 };
  return <div style={{ ...place, height: `${100 * enter(4, 34)}%`, backgroundColor: palette.accent }} />;
}
