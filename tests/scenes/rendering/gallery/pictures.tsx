import { AbsoluteFill, Img, staticFile, useCurrentFrame } from "scenewright";

export const duration = 60;

export default function Pictures() {
  const frame = useCurrentFrame();
  return (
    <AbsoluteFill style={{ background: "#fdf0d5", display: "grid", gridTemplateColumns: "1fr 1fr", gap: 20, padding: 20 }}>
      <Img src={staticFile("photo.jpg")} style={{ width: "100%", height: 240, objectFit: "cover", borderRadius: 30 }} />
      <Img src={staticFile("drawing.svg")} style={{ width: "100%", height: 240, objectFit: "contain", transform: `rotate(${frame / 6}deg)` }} />
      <div style={{ height: 240, backgroundImage: `url(${staticFile("tile.png")})`, backgroundSize: `${60 + frame}px`, imageRendering: "pixelated" }} />
      <svg viewBox="0 0 400 240" style={{ width: "100%", height: 240 }}>
        <image href={staticFile("photo.jpg")} width={400} height={240} preserveAspectRatio="xMidYMid slice" opacity={0.8} />
        <circle cx={60 + frame * 4} cy={120} r={50} fill="#c1121f" />
      </svg>
    </AbsoluteFill>
  );
}
