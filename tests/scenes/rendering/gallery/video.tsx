import { AbsoluteFill, Sequence, Video, staticFile, useCurrentFrame } from "scenewright";

export const duration = 60;

export default function Film() {
  const frame = useCurrentFrame();
  return (
    <AbsoluteFill style={{ background: "#222", color: "#fff" }}>
      <Video src={staticFile("clip.mp4")} muted style={{ position: "absolute", left: 40, top: 40, width: 560, height: 315, borderRadius: 30, objectFit: "cover" }} />
      <Sequence from={10} layout="none">
        <Video src={staticFile("clip.mp4")} muted trimBefore={15} playbackRate={0.5} style={{ position: "absolute", right: 40, bottom: 40, width: 320, height: 180, transform: `rotate(${frame / 4}deg)` }} />
      </Sequence>
      <div style={{ position: "absolute", left: 40, bottom: 60, fontSize: 60, fontWeight: 800 }}>Frame {frame}</div>
    </AbsoluteFill>
  );
}
