import { AbsoluteFill, interpolate, useCurrentFrame } from "scenewright";

export const duration = 60;

export default function RightToLeft() {
  const shown = interpolate(useCurrentFrame(), [0, 30], [0.1, 1], { extrapolateRight: "clamp" });
  return (
    <AbsoluteFill dir="rtl" style={{ background: "#003049", color: "#fdf0d5", padding: 60, gap: 30, justifyContent: "center" }}>
      <div style={{ fontSize: 84, fontWeight: 700, opacity: shown }}>مرحبًا بكم في نيمبوس ٢٠٢٦</div>
      <div style={{ fontSize: 64, transform: `translateX(${60 * (1 - shown)}px)` }}>ברוכים הבאים ל־Nimbus 3.0!</div>
      <ol style={{ fontSize: 40, lineHeight: 1.7 }}>
        <li>تنبيهات مبكرة (24/7) قبل العاصفة</li>
        <li>תחזית לכל רחוב, מתחדשת בכל דקה</li>
      </ol>
      <div style={{ height: 20, borderRadius: 10, background: "#f77f00", width: `${100 * shown}%` }} />
    </AbsoluteFill>
  );
}
