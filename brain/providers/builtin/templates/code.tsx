import { AbsoluteFill, Easing, interpolate, useCurrentFrame, useVideoConfig } from "scenewright";

// Everything this scene says and how it looks. The brain edits these lines, and so can you.
const content = {
  "template": "code",
  "title": "Ship it in six lines",
  "file": "forecast.js",
  "code": "import { Nimbus } from \"nimbus\";\n\n// Ask for the sky above any place.\nconst sky = await Nimbus.at(52.52, 13.4);\n\nif (sky.rain > 0.4) {\n  notify(`Take an umbrella at ${sky.hour}:00`);\n}",
  "palette": {
    "background": "#0a1030",
    "glow": "#20338a",
    "text": "#ffffff",
    "muted": "#b9c4ea",
    "accent": "#8fb2ff",
    "ink": "#0a1030"
  }
};

export const duration = 180; // frames

export default function Scene(props) {
  const { title, code, file, palette, scale = 1, pace = 1, motion, align, font } = { ...content, ...props };
  const stage = useStage(title, { pace, motion, align, font });
  const { unit, across, down, seconds, wide } = stage;
  const { durationInFrames, fps } = useVideoConfig();

  const top = heading(title, stage, { most: unit * 8 * scale, height: down * 0.22 });
  const [bar, pad] = [unit * 6, unit * (wide ? 4.4 : 3.6)];
  const room = { width: across - pad * 2, height: down - top.height - bar - pad * 2 };
  const page = paginate(code.replace(/\t/g, "  ").trimEnd(), room, unit * 5.4 * scale, unit * 2.7);

  // It is typed in the first two thirds at most, slower at the ends of lines, and the view follows the caret.
  const whole = durationInFrames / fps;
  const typing = Math.max(0.1, Math.min(whole * 0.66, (code.length / 26 + 0.4) / pace) - whole * 0.07);
  const typed = Math.min(1, Math.max(0, (seconds - whole * 0.07) / typing)) * page.keys;
  const rows = page.lines.filter((line) => line.from <= typed).length;
  const current = page.lines[rows - 1];
  const into = Math.min(1, (typed - current.from) / 6);
  const scrolled = Math.max(0, rows - 1 + into - page.visible) * page.size * LEADING;
  const view = { height: Math.min(page.visible, page.lines.length) * page.size * LEADING, overflow: "hidden" };

  const type = { fontFamily: MONO, fontSize: page.size, lineHeight: LEADING };
  const blink = typed < page.keys || seconds % 1 < 0.55 ? 1 : 0.15;
  const look = { gutter: page.gutter, palette };

  return (
    <Page palette={palette} stage={stage} light={[50, 0]}>
      <div style={{ display: "flex", flexDirection: "column", ...stage.flow }}>
        <Heading of={top} stage={stage} />
      </div>
      <Card palette={palette} stage={stage} at={2} style={{ padding: 0, direction: "ltr", overflow: "hidden" }}>
        <Bar file={file} palette={palette} unit={unit} room={{ width: room.width - unit * 9, height: bar }} />
        <div style={{ ...view, margin: pad }}>
          <div style={{ ...type, transform: `translateY(${-scrolled}px)` }}>
            {page.lines.slice(0, rows).map((line, index) => (
              <Row key={index} line={line} left={typed - line.from} caret={index === rows - 1 && blink} {...look} />
            ))}
          </div>
        </div>
      </Card>
    </Page>
  );
}

/** A line with its number, as far as it is typed. */
function Row({ line, left, caret, gutter, palette }) {
  const { accent, muted, text } = palette;
  const [string, number, call] = [110, 60, -70].map((degrees) => turned(accent, degrees));
  const colours = { note: muted, keyword: accent, plain: text, string, number, call };
  const block = { display: "inline-block", width: "0.12em", height: "1.15em", margin: "0 -0.12em -0.22em 0" };
  const margin = { width: `${(gutter - 1.2) * LETTER}em`, marginRight: `${1.2 * LETTER}em`, textAlign: "right" };
  let rest = Math.floor(left);
  return (
    <div style={{ display: "flex", whiteSpace: "pre", height: `${LEADING}em` }}>
      <span style={{ ...margin, color: muted }}>{line.number}</span>
      <span>
        {line.parts.map(([kind, part], index) => {
          const shown = [...part].slice(0, Math.max(0, rest)).join("");
          rest -= [...part].length;
          const style = { color: colours[kind], fontStyle: kind === "note" ? "italic" : "normal" };
          return shown && <span key={index} style={style}>{shown}</span>;
        })}
        {caret && <span style={{ ...block, backgroundColor: accent, opacity: caret }} />}
      </span>
    </div>
  );
}

/** The title bar of an editor. */
function Bar({ file, palette, unit, room }) {
  const name = fit(file, { width: room.width * 0.9, height: unit * 3, most: unit * 2.2, leading: 1.2 });
  const row = { display: "flex", alignItems: "center", gap: unit * 1.1, padding: `0 ${unit * 3}px` };
  const dot = { width: unit * 1.5, height: unit * 1.5, borderRadius: unit, backgroundColor: blend(palette.text, 20) };
  const type = { fontFamily: MONO, fontSize: name.size, marginLeft: unit * 1.6, whiteSpace: "pre" };
  return (
    <div style={{ ...row, height: room.height, borderBottom: `${unit * 0.14}px solid ${blend(palette.text, 13)}` }}>
      {[0, 1, 2].map((each) => <div key={each} style={dot} />)}
      <div style={{ ...type, color: palette.muted }}>{name.lines}</div>
    </div>
  );
}
