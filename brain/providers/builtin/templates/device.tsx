import { AbsoluteFill, Easing, Img, interpolate, random, staticFile } from "scenewright";
import { useCurrentFrame, useVideoConfig } from "scenewright";

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
  const [broad, highest] = beside ? [across * (phone ? 0.44 : 0.6), 1.06] : [across, height > width ? 0.7 : 0.64];
  const high = Math.min(down * highest, broad / ratio);
  const size = { width: high * ratio, height: high };
  const [wide, free] = beside ? [across - size.width - gap, down * 0.6] : [across, (down - high - gap) * 0.68];
  const room = { width: wide, height: free };
  const name = fit(title, { ...room, most: unit * (tagline ? 12.5 : 17) * scale, leading: 1.06, face: stage.face });
  const most = Math.min(unit * 5 * scale, name.size * 0.5);
  const below = fit(tagline, { ...room, height: free * 0.48, most, leading: 1.35 });
  const words = { display: "flex", flexDirection: "column", gap: name.size * 0.42, width: wide };
  const order = { display: "flex", flexDirection: beside ? "row" : "column", alignItems: "center", gap };
  // A page that is longer than its screen is scrolled, from its top.
  const at = `50% ${Math.min(40, Math.max(0, stage.seconds - 1.2) * 9)}%`;
  const screen = image ? (
    <Picture name={image} fits="cover" at={at} palette={palette} stage={stage} />
  ) : (
    <Product name={title} tall={phone} u={size.width / (phone ? 43 : 92)} palette={palette} stage={stage} />
  );

  return (
    <Page palette={palette} stage={stage} light={[78, 62]}>
      <div style={{ justifyContent: "space-between", ...order }}>
        <div style={{ ...words, ...stage.flow }}>
          <Lines of={name} stage={stage} at={4} tracking={-0.035} />
          <Lines of={below} stage={stage} at={13} style={{ color: palette.muted }} />
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
  const aside = sway * (-1.9 + 1.1 * come + 0.35 * Math.sin(seconds * 0.8));
  const near = `perspective(${unit * 190}px) translateY(${(1 - come) * unit * 16}px)`;
  const edge = blend(palette.text, 22, palette.background);
  const body = isLight(palette.background) ? "#11131a" : blend(palette.background, 55, "black");
  const shadow = `0 ${unit * 3}px ${unit * 9}px ${blend(palette.background, 40, "rgb(0 0 0 / 0.42)")}`;
  const rims = { phone: [width * 0.13, width * 0.032], laptop: [unit * 1.7, unit * 1.3], browser: [unit * 1.7, 0] };
  const [round, rim] = rims[kind];
  const laptop = kind === "laptop";
  const shell = { width, height: height * (laptop ? 0.94 : 1), padding: rim, borderRadius: round, overflow: "hidden" };
  const surface = { backgroundColor: body, boxShadow: `0 0 0 ${unit * 0.16}px ${edge}, ${shadow}` };
  const glass = { position: "relative", flex: 1, overflow: "hidden", borderRadius: Math.max(0, round - rim) };
  const foot = { width: width * 1.06, height: height * 0.045, backgroundColor: edge, borderRadius: unit };
  const column = { display: "flex", flexDirection: "column", alignItems: "center", direction: "ltr", flexShrink: 0 };
  return (
    <div style={{ ...column, transform: `${near} rotateY(${aside}deg) rotateX(${16 - 14 * come}deg)`, opacity: Math.min(1, come * 2) }}>
      <div style={{ ...column, alignItems: "stretch", ...shell, ...surface }}>
        {kind === "browser" && <Bar url={url} width={width} palette={palette} unit={unit} />}
        <div style={glass}>{children}</div>
      </div>
      {laptop && <div style={foot} />}
    </div>
  );
}

/** The bar of a browser's window with its address. */
function Bar({ url, width, palette, unit }) {
  const bar = { display: "flex", alignItems: "center", gap: unit, padding: `${unit * 1.1}px ${unit * 1.8}px` };
  const address = fit(url, { width: width - unit * 18, height: unit * 2.6, most: unit * 1.9, leading: 1.2 });
  const field = { flex: 1, marginLeft: unit, height: unit * 3.4, padding: `0 ${unit * 1.6}px`, borderRadius: unit * 2 };
  const type = { fontSize: address.size, lineHeight: `${unit * 3.4}px`, whiteSpace: "pre", color: palette.muted };
  const dot = { width: unit * 1.2, height: unit * 1.2, borderRadius: unit, backgroundColor: palette.muted };
  return (
    <div style={{ ...bar, backgroundColor: blend(palette.text, 12, palette.background) }}>
      {[0, 1, 2].map((each) => <div key={each} style={dot} />)}
      <div style={{ ...field, ...type, backgroundColor: palette.background }}>{address.lines}</div>
    </div>
  );
}
