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

export default function Scene(props) {
  const values = { ...content, ...props };
  const { title, tagline, device = "phone", image, url, palette, scale = 1, pace, motion, align, font } = values;
  const stage = useStage(title, { pace, motion, align, font });
  const { unit, across, down, width, height } = stage;

  // The product stands beside the words where there is room for it, and below them anywhere else.
  const phone = device === "phone";
  const beside = stage.wide || (phone && width > height * 0.9);
  const ratio = { phone: 0.485, laptop: 1.58, browser: 1.5 }[device];
  const gap = unit * (beside ? 7 : 6);
  const share = beside ? { width: across * (phone ? 0.44 : 0.6), height: down * 1.06 } : { width: across, height: down * 0.64 };
  const high = Math.min(share.height, share.width / ratio);
  const size = { width: high * ratio, height: high };
  const room = beside ? { width: across - size.width - gap, height: down * 0.6 } : { width: across, height: (down - high - gap) * 0.62 };
  const name = fit(title, { ...room, most: unit * 12.5 * scale, leading: 1.06, face: stage.face });
  const below = { ...room, height: room.height * 0.48, most: Math.min(unit * 5 * scale, name.size * 0.5), leading: 1.35 };
  const words = { display: "flex", flexDirection: "column", gap: name.size * 0.42, width: room.width, ...stage.flow };
  const order = { flexDirection: beside ? "row" : "column", justifyContent: "space-between", alignItems: "center", gap };
  const screen = image ? (
    <Picture name={image} fits="cover" zoom={1.02 + 0.008 * stage.seconds} palette={palette} stage={stage} />
  ) : (
    <Product name={title} tall={phone} u={size.width / (phone ? 43 : 92)} palette={palette} stage={stage} />
  );

  return (
    <Page palette={palette} stage={stage} light={[78, 62]}>
      <div style={{ display: "flex", ...order }}>
        <div style={words}>
          <Lines of={name} stage={stage} at={4} tracking={-0.035} />
          <Lines of={fit(tagline, below)} stage={stage} at={13} style={{ color: palette.muted }} />
        </div>
        <Device kind={device} size={size} url={url} palette={palette} stage={stage}>{screen}</Device>
      </div>
    </Page>
  );
}

/** A frame around the screen that turns towards the viewer and keeps swaying a little. */
function Device({ kind, size: { width, height }, url, palette, stage: { enter, seconds, unit, rtl }, children }) {
  const come = enter(0, 26);
  const sway = (rtl ? -1 : 1) * (kind === "phone" ? 11 : 7);
  const turn = `rotateY(${sway * (-1.9 + 1.1 * come + 0.35 * Math.sin(seconds * 0.8))}deg) rotateX(${16 - 14 * come}deg)`;
  const moved = `perspective(${unit * 190}px) translateY(${(1 - come) * unit * 16}px) ${turn}`;
  const edge = `color-mix(in oklab, ${palette.text} 22%, ${palette.background})`;
  const body = isLight(palette.background) ? "#11131a" : `color-mix(in oklab, ${palette.background} 55%, black)`;
  const shadow = `0 ${unit * 3}px ${unit * 9}px color-mix(in oklab, ${palette.background} 40%, rgb(0 0 0 / 0.42))`;
  const [round, rim] = { phone: [width * 0.13, width * 0.032], laptop: [unit * 1.7, unit * 1.3], browser: [unit * 1.7, 0] }[kind];
  const shell = { width, height: height * (kind === "laptop" ? 0.94 : 1), padding: rim, borderRadius: round, overflow: "hidden" };
  const glass = { position: "relative", flex: 1, overflow: "hidden", borderRadius: Math.max(0, round - rim) };
  const foot = `${unit * 0.4}px ${unit * 0.4}px ${unit * 3}px ${unit * 3}px`;
  const column = { display: "flex", flexDirection: "column", alignItems: "center", direction: "ltr", flexShrink: 0 };
  return (
    <div style={{ ...column, transform: moved, opacity: Math.min(1, come * 2) }}>
      <div style={{ ...shell, ...column, alignItems: "stretch", backgroundColor: body, boxShadow: `0 0 0 ${unit * 0.16}px ${edge}, ${shadow}` }}>
        {kind === "browser" && <Bar url={url} palette={palette} unit={unit} />}
        <div style={glass}>{children}</div>
      </div>
      {kind === "laptop" && <div style={{ width: width * 1.06, height: height * 0.045, backgroundColor: edge, borderRadius: foot }} />}
    </div>
  );
}

/** The bar of a browser's window with its address. */
function Bar({ url, palette, unit }) {
  const bar = { display: "flex", alignItems: "center", gap: unit, padding: `${unit * 1.1}px ${unit * 1.8}px`, color: palette.muted };
  const field = { flex: 1, height: unit * 3.4, padding: `0 ${unit * 1.6}px`, borderRadius: unit * 2, backgroundColor: palette.background };
  const type = { fontSize: unit * 1.9, lineHeight: `${unit * 3.4}px`, whiteSpace: "nowrap", overflow: "hidden", textOverflow: "ellipsis" };
  const dot = { width: unit * 1.2, height: unit * 1.2, borderRadius: unit, backgroundColor: palette.muted, opacity: 0.5 };
  return (
    <div style={{ ...bar, backgroundColor: `color-mix(in oklab, ${palette.text} 12%, ${palette.background})` }}>
      {[0, 1, 2].map((each) => <div key={each} style={dot} />)}
      <div style={{ ...field, ...type, marginLeft: unit }}>{url}</div>
    </div>
  );
}

/** A product that one believes in: its name, figures that grow, rows of things, and on a phone a button. */
function Product({ name, tall, u, palette, stage: { enter, seconds, unit } }) {
  const surface = isLight(palette.background) ? "#ffffff" : `color-mix(in oklab, ${palette.text} 7%, ${palette.background})`;
  const soft = (share) => `color-mix(in oklab, ${palette.text} ${share}%, ${surface})`;
  const bars = Array.from({ length: tall ? 7 : 12 }, (_, index) => 0.3 + 0.7 * random(`${name} ${index}`));
  const best = bars.indexOf(Math.max(...bars));
  const column = { display: "flex", flexDirection: "column" };
  const heading = { fontSize: Math.max(unit * 1.7, u * 2.6), lineHeight: 1.2, maxHeight: "2.4em", overflow: "hidden" };
  const chart = { display: "flex", alignItems: "flex-end", gap: u * 1.2, padding: u * 2.4, borderRadius: u * 2, backgroundColor: soft(5) };
  const press = 1 - 0.04 * Math.max(0, Math.sin(seconds * 2.2)) ** 8;
  const button = { height: u * 6, borderRadius: u * 3, flexShrink: 0, backgroundColor: palette.accent };
  return (
    <div style={{ ...column, position: "absolute", inset: 0, gap: u * 2.6, padding: `${u * (tall ? 5 : 3)}px ${u * 3}px ${u * 3}px`, backgroundColor: surface }}>
      <div style={{ ...heading, fontWeight: 650, color: palette.text }} dir="auto">{name}</div>
      <div style={{ ...column, flexDirection: tall ? "column" : "row", flex: 1, minHeight: 0, gap: u * 3 }}>
        <div style={{ ...chart, flex: tall ? "0 0 30%" : 1 }}>
          {bars.map((bar, index) => {
            const colour = { backgroundColor: index === best ? palette.accent : soft(17), borderRadius: u * 0.7 };
            return <div key={index} style={{ ...colour, flex: 1, height: `${100 * bar * enter(8 + index * 2, 26)}%` }} />;
          })}
        </div>
        <div style={{ ...column, flex: tall ? 1 : "0 0 34%", justifyContent: "space-evenly" }}>
          {[0, 1, 2, 3].map((row) => {
            const [shown, first, other] = [enter(12 + row * 4, 18), 50 + 40 * random(`${name} a${row}`), 30 + 30 * random(`${name} b${row}`)];
            const tile = { width: u * 5, height: u * 5, borderRadius: u * 1.6, backgroundColor: row === 1 ? palette.accent : soft(11) };
            return (
              <div key={row} style={{ display: "flex", gap: u * 2, opacity: shown, transform: `translateX(${(1 - shown) * u * 5}px)` }}>
                <div style={tile} />
                <div style={{ ...column, gap: u, flex: 1, justifyContent: "center" }}>
                  <div style={{ width: `${first}%`, height: u * 1.4, borderRadius: u, backgroundColor: soft(28) }} />
                  <div style={{ width: `${other}%`, height: u * 1.4, borderRadius: u, backgroundColor: soft(14) }} />
                </div>
              </div>
            );
          })}
        </div>
      </div>
      {tall && <div style={{ ...button, transform: `scale(${press})`, opacity: enter(26) }} />}
    </div>
  );
}
