import { AbsoluteFill, Easing, interpolate, noise2D, useCurrentFrame, useVideoConfig } from "scenewright";

// Everything this scene says and how it looks. The brain edits these lines, and so can you.
const content = {
  "template": "location",
  "title": "Northern Light Festival",
  "place": "Harbour Hall",
  "address": "12 Quay Street, Bergen",
  "when": "21 June, doors open at 19:00",
  "palette": {
    "background": "#1c0a2e",
    "glow": "#56207d",
    "text": "#fdf9ff",
    "muted": "#d3bce6",
    "accent": "#ff9ac0",
    "ink": "#1c0a2e"
  }
};

export const duration = 120; // frames

export default function Scene(props) {
  const { place, address, when, title, palette, scale = 1, pace, motion, align, font } = { ...content, ...props };
  const stage = useStage(place, { pace, motion, align, font });
  const { unit, across, down, width, height, wide, rtl } = stage;

  // The hill with the pin is on the far side of the words in a wide picture, and above them in any other.
  const far = (rtl || align === "right") && align !== "left" ? 0.24 : 0.76;
  const summit = wide ? [width * far, height * 0.54] : [width * 0.5, height * (height > width * 1.2 ? 0.36 : 0.32)];
  const room = wide ? { width: across * 0.56, height: down } : { width: across, height: down * 0.54 };
  const above = fit(title, { width: room.width, height: unit * 9, most: unit * 3.8 * scale, leading: 1.2 });
  const large = { width: room.width, height: room.height * 0.46, leading: 1.04, face: stage.face };
  const name = fit(place, { ...large, most: unit * 15 * scale });
  const facts = [when && ["when", when], address && ["where", address]].filter(Boolean);
  const line = { width: room.width - unit * 7, height: (room.height * 0.34) / (facts.length || 1), leading: 1.25 };
  const most = Math.min(...facts.map(([, text]) => fit(text, { ...line, most: unit * 4.6 * scale }).size));
  const words = { display: "flex", flexDirection: "column", width: room.width, ...stage.flow };
  const small = { fontWeight: 600, color: palette.accent, marginBottom: unit * 2 };
  const foot = { justifyContent: wide ? "center" : "flex-end" };
  const facing = { display: "flex", flexDirection: "column", alignItems: "inherit", gap: unit * 1.8 };
  const hill = { at: summit, radius: unit * (wide ? 58 : 50), name: place };
  const look = { palette, stage };

  return (
    <Page {...look} light={[rtl ? 24 : 76, 50]} style={foot} behind={<Hill {...hill} {...look} />}>
      <div style={words}>
        <Lines of={above} stage={stage} at={4} style={small} />
        <Lines of={name} stage={stage} at={7} tracking={-0.035} />
        <div style={{ ...facing, marginTop: unit * 4.4 }}>
          {facts.map(([kind, text], index) => (
            <Fact key={kind} kind={kind} text={fit(text, { ...line, most, calm: 1 })} at={15 + index * 4} {...look} />
          ))}
        </div>
      </div>
    </Page>
  );
}

const SIGNS = {
  when: "M4 6h16v14H4zM4 10.5h16M8.5 3v5M15.5 3v5",
  where: "M12 21.5C7.6 16.6 5.5 13 5.5 9.6a6.5 6.5 0 0 1 13 0C18.5 13 16.4 16.6 12 21.5ZM12 7.2a2.4 2.4 0 1 0 .01 0",
};

function Fact({ kind, text, at, palette, stage }) {
  const drawn = { strokeDasharray: 1, strokeDashoffset: 1 - stage.enter(at, 20) };
  const sign = { width: text.size * 0.96, height: text.size * 1.25, flexShrink: 0 };
  return (
    <div style={{ display: "flex", gap: text.size * 0.6 }}>
      <svg viewBox="0 0 24 24" fill="none" stroke={palette.accent} strokeWidth={2} strokeLinejoin="round" style={sign}>
        <path d={SIGNS[kind]} pathLength={1} {...drawn} />
      </svg>
      <Lines of={text} stage={stage} at={at + 2} tracking={-0.01} style={{ textAlign: "start" }} />
    </div>
  );
}
