import { useMemo } from "react";
import type { CSSProperties, FC } from "react";
import { AbsoluteFill, interpolate, interpolateColors, random, spring, useCurrentFrame, useVideoConfig } from "remotion";
import { noise2D, noise3D } from "@remotion/noise";
import { loadFont } from "@remotion/google-fonts/Syne";

const { fontFamily } = loadFont();

const COUNT = 160;
const STARS = 90;

interface Particle {
  readonly id: number;
  readonly angle: number;
  readonly distance: number;
  readonly size: number;
  readonly speed: number;
  readonly warmth: number;
}

function makeParticles(count: number, seed: string): Particle[] {
  return new Array(count).fill(null).map((_, id) => {
    const pick = (name: string) => random(`${seed}-${name}-${id}`);
    const distance = 0.12 + pick("distance") ** 0.7;
    return {
      id,
      // Two arms: the angle follows the distance, and is blurred a little.
      angle: distance * 5.5 + (id % 2) * Math.PI + (pick("angle") - 0.5) * 0.9,
      distance,
      size: 4 + pick("size") ** 3 * 22,
      speed: 0.35 + pick("speed") * 0.4,
      warmth: pick("warmth"),
    };
  });
}

const Dot: FC<{ particle: Particle; turn: number; spread: number; centre: [number, number] }> = (props) => {
  const { particle, turn, spread, centre } = props;
  const frame = useCurrentFrame();
  const angle = particle.angle + (turn * particle.speed) / (0.35 + particle.distance);
  const sway = noise3D("sway", Math.cos(angle), Math.sin(angle), frame / 90) * 22;
  const radius = particle.distance * 620 * spread + sway;
  const twinkle = 0.6 + 0.4 * noise2D(`twinkle-${particle.id}`, frame / 25, 0);
  const color = interpolateColors(particle.distance, [0.1, 0.5, 1.1], ["#ffe9c4", "#ff7eb6", "#6a5cff"]);
  const style: CSSProperties = {
    position: "absolute",
    left: centre[0] + Math.cos(angle) * radius - particle.size / 2,
    top: centre[1] + Math.sin(angle) * radius * 0.5 - particle.size / 2,
    width: particle.size,
    height: particle.size,
    borderRadius: "50%",
    backgroundColor: color,
    boxShadow: `0 0 ${particle.size * 2}px ${color}`,
    opacity: Math.max(0, Math.min(1, twinkle)) * Math.min(1, spread),
  };
  return <div style={style} />;
};

const Backdrop: FC = () => {
  const { width, height } = useVideoConfig();
  const frame = useCurrentFrame();
  return (
    <svg width={width} height={height} style={{ position: "absolute" }}>
      {Array.from({ length: STARS }, (_, index) => (
        <circle
          key={index}
          cx={random(`star-x-${index}`) * width}
          cy={random(`star-y-${index}`) * height}
          r={1 + random(`star-r-${index}`) * 2.2}
          fill="white"
          opacity={0.25 + 0.25 * Math.sin(frame / 20 + index)}
        />
      ))}
    </svg>
  );
};

const ParticleGalaxy: FC = () => {
  const frame = useCurrentFrame();
  const { fps, width, height, durationInFrames } = useVideoConfig();
  const particles = useMemo(() => makeParticles(COUNT, "galaxy"), []);
  const spread = spring({ frame, fps, config: { damping: 18, mass: 1.6, stiffness: 60 } });
  const turn = interpolate(frame, [0, durationInFrames], [0, Math.PI * 0.9]);
  const tracking = interpolate(frame, [30, 80], [0.6, 0.12], { extrapolateLeft: "clamp", extrapolateRight: "clamp" });
  const appear = interpolate(frame, [30, 60], [0, 1], { extrapolateLeft: "clamp", extrapolateRight: "clamp" });

  return (
    <AbsoluteFill style={{ background: "radial-gradient(ellipse at 50% 46%, #2b1650 0%, #0c0820 48%, #05040d 100%)" }}>
      <Backdrop />
      <AbsoluteFill style={{ mixBlendMode: "screen" }}>
        {particles.map((particle) => (
          <Dot key={particle.id} particle={particle} turn={turn} spread={spread} centre={[width / 2, height * 0.44]} />
        ))}
      </AbsoluteFill>
      <AbsoluteFill style={{ justifyContent: "flex-end", alignItems: "center", paddingBottom: 90 }}>
        <div
          style={{
            fontFamily,
            fontSize: 130,
            fontWeight: 700,
            color: "white",
            letterSpacing: `${tracking}em`,
            marginRight: `-${tracking}em`,
            opacity: appear,
            textShadow: "0 0 60px #0c0820",
          }}
        >
          ANDROMEDA
        </div>
        <div style={{ fontFamily, fontSize: 40, color: "#e4c9ff", opacity: appear, marginTop: 12 }}>
          2.5 million light years away
        </div>
      </AbsoluteFill>
    </AbsoluteFill>
  );
};

export const duration = 180;
export default ParticleGalaxy;
