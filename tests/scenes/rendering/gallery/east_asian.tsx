import { AbsoluteFill, useCurrentFrame } from "scenewright";

export const duration = 60;

export default function EastAsian() {
  const frame = useCurrentFrame();
  return (
    <AbsoluteFill style={{ background: "#faf3dd", color: "#2b2d42", padding: 50, flexDirection: "row", gap: 50 }}>
      <div lang="ja" style={{ writingMode: "vertical-rl", fontSize: 64, lineHeight: 1.5, color: "#d90429" }}>嵐の前に知らせる天気予報。</div>
      <div style={{ flex: 1, display: "flex", flexDirection: "column", gap: 24 }}>
        <div lang="zh-Hans" style={{ fontSize: 70, fontWeight: 700, letterSpacing: frame / 10 }}>每一分钟都更新的预报</div>
        <div lang="zh-Hant" style={{ fontSize: 54 }}>每條街道的暴雨預警</div>
        <div lang="ko" style={{ fontSize: 58 }}>모든 거리의 실시간 예보</div>
        <div lang="ja" style={{ fontSize: 44 }}><ruby>天気<rt>てんき</rt></ruby>がわかる、ずっと前に。</div>
        <div lang="th" style={{ fontSize: 44 }}>พยากรณ์อากาศทุกถนน</div>
      </div>
    </AbsoluteFill>
  );
}
