import { AbsoluteFill } from "scenewright";

const STYLE = `
  @keyframes spin { to { transform: rotate(360deg) } }
  @keyframes slide { from { translate: -300px 0; background: #ff006e } to { translate: 300px 0; background: #3a86ff } }
  @keyframes fade { 50% { opacity: 0.1; scale: 1.6 } }
  .spin { animation: spin 3s linear infinite }
  .slide { animation: slide 2s ease-in-out infinite alternate }
  .fade { animation: fade 1.5s steps(6) infinite }`;

export const duration = 60;

export default function HeldAnimation() {
  const box = { width: 150, height: 150, borderRadius: 24 };
  return (
    <AbsoluteFill style={{ background: "#edf6f9", alignItems: "center", justifyContent: "space-evenly" }}>
      <style>{STYLE}</style>
      <div className="spin" style={{ ...box, background: "linear-gradient(#006d77, #83c5be)" }} />
      <div className="slide" style={box} />
      <div className="fade" style={{ ...box, background: "#e29578", borderRadius: "50%" }} />
    </AbsoluteFill>
  );
}
