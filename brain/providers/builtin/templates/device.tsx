import { AbsoluteFill, Easing, Img, interpolate, random, staticFile, useCurrentFrame, useVideoConfig } from "scenewright";

// Everything this scene says and how it looks. The brain edits these lines, and so can you.
const content = {
  "template": "device",
  "title": "Your money, in one glance",
  "tagline": "Pennywise sorts every cent while you sleep.",
  "device": "phone",
  "palette": {
    "background": "#f4f7fd",
    "glow": "#cfdfff",
    "text": "#0e1836",
    "muted": "#475577",
    "accent": "#2452f0",
    "ink": "#ffffff"
  }
};

export const duration = 150; // frames

// Width to height of each screen, and how much of the picture's short side it may take.
const SHAPES = { phone: [0.48, 0.92], laptop: [1.58, 0.74], browser: [1.5, 0.8] };

export default function Scene(props) {
  const values = { ...content, ...props };
  const { title, tagline, device = "phone", image, url, palette, scale = 1, pace, motion, align, font } = values;
  const stage = useStage(title, { pace, motion, align, font });
  const { unit, across, down, wide } = stage;

  // Beside the words in a wide picture, below them in any other.
  const [ratio] = SHAPES[device];
  const gap = unit * 7;
  const most = wide ? { width: across * (device === "phone" ? 0.4 : 0.56), height: down * 1.02 } : { width: across, height: down * 0.62 };
  const height = Math.min(most.height, most.width / ratio);
  const size = { width: height * ratio, height };
  const room = wide ? { width: across - size.width - gap, height: down * 0.62 } : { width: across, height: (down - height - gap) * 0.64 };
  const name = fit(title, { ...room, most: unit * 12.5 * scale, leading: 1.06, face: stage.face });
  const below = { ...room, height: room.height * 0.5, most: Math.min(unit * 5 * scale, name.size * 0.5), leading: 1.35 };
  const words = { display: "flex", flexDirection: "column", gap: name.size * 0.42, width: room.width, ...stage.flow };
  const order = { display: "flex", flexDirection: wide ? "row" : "column", alignItems: "center", justifyContent: "space-between", gap };
  const screen = { name: title, image, url, palette, stage };

  return (
    <Page palette={palette} stage={stage} light={[78, 62]}>
      <div style={order}>
        <div style={words}>
          <Lines of={name} stage={stage} at={4} tracking={-0.035} />
          <Lines of={fit(tagline, below)} stage={stage} at={13} style={{ color: palette.muted }} />
        </div>
        <Device kind={device} size={size} {...screen} />
      </div>
    </Page>
  );
}

/** A frame around the screen that turns towards the viewer and keeps swaying a little. */
function Device({ kind, size: { width, height }, palette, stage, ...screen }) {
  const { enter, seconds, unit, rtl } = stage;
  const come = enter(0, 26);
  const sway = (rtl ? -1 : 1) * (kind === "phone" ? 11 : 7);
  const turn = `rotateY(${sway * (-1.9 + 1.1 * come + 0.35 * Math.sin(seconds * 0.8))}deg) rotateX(${(1 - come) * 14 + 2}deg)`;
  const moved = { transform: `perspective(${unit * 190}px) translateY(${(1 - come) * unit * 16}px) ${turn}`, opacity: Math.min(1, come * 2) };
  const edge = `color-mix(in oklab, ${palette.text} 22%, ${palette.background})`;
  const body = isLight(palette.background) ? "#11131a" : `color-mix(in oklab, ${palette.background} 55%, black)`;
  const shadow = `0 ${unit * 3}px ${unit * 9}px color-mix(in oklab, ${palette.background} 40%, rgb(0 0 0 / 0.42))`;
  const round = kind === "phone" ? width * 0.13 : unit * 1.7;
  const frame = kind === "phone" ? width * 0.032 : kind === "laptop" ? unit * 1.3 : 0;
  const shell = { width, height: kind === "laptop" ? height * 0.94 : height, padding: frame, borderRadius: round, backgroundColor: body };
  const glass = { position: "relative", flex: 1, overflow: "hidden", borderRadius: Math.max(0, round - frame), minHeight: 0 };
  const base = { width: width * 1.06, height: height * 0.045, backgroundColor: edge, borderRadius: `${unit * 0.4}px ${unit * 0.4}px ${unit * 3}px ${unit * 3}px` };
  return (
    <div style={{ ...moved, flexShrink: 0, direction: "ltr", display: "flex", flexDirection: "column", alignItems: "center" }}>
      <div style={{ ...shell, display: "flex", flexDirection: "column", boxShadow: `0 0 0 ${unit * 0.16}px ${edge}, ${shadow}` }}>
        {kind === "browser" && <Bar url={screen.url} palette={palette} unit={unit} />}
        <div style={glass}>
          {screen.image ? (
            <Picture name={screen.image} fits="cover" zoom={1.02 + 0.008 * seconds} palette={palette} stage={stage} style={{ borderRadius: 0 }} />
          ) : (
            <Product name={screen.name} tall={kind === "phone"} width={width - 2 * frame} palette={palette} stage={stage} />
          )}
        </div>
      </div>
      {kind === "laptop" && <div style={base} />}
    </div>
  );
}

/** The bar of a browser's window with its address. */
function Bar({ url, palette, unit }) {
  const colour = { backgroundColor: `color-mix(in oklab, ${palette.text} 12%, ${palette.background})`, color: palette.muted };
  const field = { flex: 1, height: unit * 3.4, padding: `0 ${unit * 1.6}px`, borderRadius: unit * 2, backgroundColor: palette.background };
  const type = { fontSize: unit * 1.8, lineHeight: `${unit * 3.4}px`, whiteSpace: "nowrap", overflow: "hidden", textOverflow: "ellipsis" };
  const dot = { width: unit * 1.2, height: unit * 1.2, borderRadius: unit, backgroundColor: palette.muted, opacity: 0.5 };
  return (
    <div style={{ ...colour, display: "flex", alignItems: "center", gap: unit * 1, padding: `${unit * 1.1}px ${unit * 1.8}px`, borderRadius: `${unit * 1.7}px ${unit * 1.7}px 0 0` }}>
      {[0, 1, 2].map((each) => <div key={each} style={dot} />)}
      <div style={{ ...field, ...type, marginLeft: unit }}>{url}</div>
    </div>
  );
}

/** A product that one believes in: a heading, a figure that grows, rows of things, one button. */
function Product({ name, tall, width, palette, stage: { enter, seconds, unit } }) {
  const u = width / (tall ? 40 : 90);
  const surface = isLight(palette.background) ? "#ffffff" : `color-mix(in oklab, ${palette.text} 7%, ${palette.background})`;
  const soft = (share) => `color-mix(in oklab, ${palette.text} ${share}%, ${surface})`;
  const line = (wide, share = 14, high = 1.3) => <div style={{ width: wide, height: u * high, borderRadius: u, backgroundColor: soft(share) }} />;
  const bars = Array.from({ length: tall ? 7 : 12 }, (_, index) => 0.3 + 0.7 * random(`${name} ${index}`));
  const best = bars.indexOf(Math.max(...bars));
  const column = { display: "flex", flexDirection: "column" };
  const chart = { display: "flex", alignItems: "flex-end", gap: u * 1.2, flex: tall ? "0 0 24%" : 1, padding: u * 2.4, borderRadius: u * 2, backgroundColor: soft(5) };
  const title = { fontSize: Math.max(unit * 1.6, u * (tall ? 2.6 : 2.4)), fontWeight: 650, lineHeight: 1.2, maxHeight: "2.4em", overflow: "hidden", color: palette.text };
  const press = 1 - 0.04 * Math.max(0, Math.sin(seconds * 2.2)) ** 8;
  const rows = (
    <div style={{ ...column, flex: tall ? 1 : "0 0 34%", justifyContent: "space-between", gap: u }}>
      {[0, 1, 2, 3].map((row) => {
        const shown = enter(12 + row * 4, 18);
        return (
          <div key={row} style={{ display: "flex", alignItems: "center", gap: u * 1.8, opacity: shown, transform: `translateX(${(1 - shown) * u * 5}px)` }}>
            <div style={{ width: u * 4.2, height: u * 4.2, borderRadius: u * 1.4, flexShrink: 0, backgroundColor: row === 1 ? palette.accent : soft(11) }} />
            <div style={{ ...column, gap: u * 0.9, flex: 1 }}>{line(`${50 + 40 * random(`${name} a${row}`)}%`, 26)}{line(`${30 + 30 * random(`${name} b${row}`)}%`)}</div>
          </div>
        );
      })}
    </div>
  );
  return (
    <div style={{ ...column, position: "absolute", inset: 0, gap: u * 2.6, padding: u * 3, paddingTop: u * (tall ? 6 : 3), backgroundColor: surface }}>
      <div style={title}>{name}</div>
      <div style={{ ...column, flexDirection: tall ? "column" : "row", flex: 1, minHeight: 0, gap: u * 3 }}>
        <div style={chart}>
          {bars.map((bar, index) => {
            const height = `${100 * bar * enter(8 + index * 2, 26)}%`;
            return <div key={index} style={{ flex: 1, height, borderRadius: u * 0.7, backgroundColor: index === best ? palette.accent : soft(17) }} />;
          })}
        </div>
        {rows}
      </div>
      {tall && <div style={{ height: u * 6, borderRadius: u * 3, flexShrink: 0, backgroundColor: palette.accent, transform: `scale(${press})`, opacity: enter(26) }} />}
    </div>
  );
}
