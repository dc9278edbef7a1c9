import { AbsoluteFill, evolvePath, useCurrentFrame } from "scenewright";

const ROAD = "M 40 420 C 200 60 380 560 540 260 S 820 80 920 240";

export const duration = 60;

export default function Vectors() {
  const frame = useCurrentFrame();
  return (
    <AbsoluteFill style={{ background: "#fff" }}>
      <svg viewBox="0 0 960 540" width="100%" height="100%">
        <defs>
          <linearGradient id="dawn" x2="1" y2="1" gradientTransform={`rotate(${frame * 3} 0.5 0.5)`}><stop stopColor="#f72585" /><stop offset="1" stopColor="#4361ee" /></linearGradient>
          <radialGradient id="sun"><stop stopColor="#fff3b0" /><stop offset="1" stopColor="#f48c06" /></radialGradient>
          <pattern id="dots" width={26} height={26} patternUnits="userSpaceOnUse"><circle cx={13} cy={13} r={6} fill="#2a9d8f" /></pattern>
          <filter id="rough"><feTurbulence baseFrequency="0.03" numOctaves={2} seed={4} /><feDisplacementMap in="SourceGraphic" scale={24} /></filter>
          <filter id="soft" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation={3 + frame / 8} /></filter>
          <mask id="hole"><rect width={960} height={540} fill="#fff" /><circle cx={700} cy={400} r={30 + frame} fill="#000" /></mask>
        </defs>
        <rect x={40} y={40} width={300} height={200} rx={30} fill="url(#dawn)" />
        <circle cx={800} cy={130} r={90} fill="url(#sun)" filter="url(#soft)" />
        <rect x={420} y={40} width={200} height={180} fill="url(#dots)" stroke="#264653" strokeWidth={6} filter="url(#rough)" />
        <rect x={560} y={300} width={340} height={200} fill="#8338ec" mask="url(#hole)" />
        <path d={ROAD} fill="none" stroke="url(#dawn)" strokeWidth={16} strokeLinecap="round" {...evolvePath(Math.min(1, 0.1 + frame / 50), ROAD)} />
        <text x={60} y={500} fontSize={70} fontWeight={800} fill="none" stroke="#264653" strokeWidth={2}>Outlined</text>
      </svg>
    </AbsoluteFill>
  );
}
