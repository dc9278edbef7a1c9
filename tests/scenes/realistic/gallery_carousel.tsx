// Written for a global: nothing is imported.
const { AbsoluteFill, Easing, interpolate, interpolateColors, spring, useCurrentFrame, useVideoConfig } = window.Remotion;
const { useMemo } = React;

type Artwork = {
  title: string;
  artist: string;
  colors: [string, string, string];
  pattern: "circles" | "stripes" | "waves" | "grid" | "sun";
};

const WORKS: Artwork[] = [
  { title: "Tide No. 4", artist: "L. Moreau", colors: ["#003049", "#669bbc", "#fdf0d5"], pattern: "waves" },
  { title: "Noon", artist: "K. Adeyemi", colors: ["#f77f00", "#fcbf49", "#d62828"], pattern: "sun" },
  { title: "Signal", artist: "M. Ito", colors: ["#2b2d42", "#ef233c", "#edf2f4"], pattern: "stripes" },
  { title: "Orbit", artist: "S. Novak", colors: ["#240046", "#9d4edd", "#ff9e00"], pattern: "circles" },
  { title: "Quarter", artist: "P. Lindqvist", colors: ["#386641", "#a7c957", "#f2e8cf"], pattern: "grid" },
];

const CARD = { width: 560, height: 720 };
const RADIUS = 760;
const TURN = 360 / WORKS.length;

const Pattern: React.FC<{ work: Artwork }> = ({ work: { colors, pattern } }) => {
  const [background, first, second] = colors;
  return (
    <svg viewBox="0 0 100 100" preserveAspectRatio="xMidYMid slice" width="100%" height="100%">
      <rect width="100" height="100" fill={background} />
      {pattern === "circles" &&
        [44, 34, 24, 14].map((radius, index) => (
          <circle key={radius} cx="50" cy="50" r={radius} fill={index % 2 ? second : first} />
        ))}
      {pattern === "stripes" &&
        [8, 28, 48, 68, 88].map((x, index) => (
          <rect key={x} x={x} y={index * 9} width="10" height={100 - index * 18} fill={index % 2 ? second : first} />
        ))}
      {pattern === "waves" &&
        [30, 45, 60, 75, 90].map((y, index) => (
          <path
            key={y}
            d={`M-10 ${y} Q 15 ${y - 16} 40 ${y} T 90 ${y} T 140 ${y} V 120 H -10 Z`}
            fill={index % 2 ? second : first}
            opacity={0.5 + index * 0.1}
          />
        ))}
      {pattern === "sun" && (
        <>
          <circle cx="50" cy="58" r="26" fill={first} />
          <rect y="62" width="100" height="40" fill={second} />
        </>
      )}
      {pattern === "grid" &&
        Array.from({ length: 16 }, (_, cell) => {
          const [x, y] = [(cell % 4) * 25, Math.floor(cell / 4) * 25];
          const fill = (cell * 7) % 3 === 0 ? second : first;
          return <path key={cell} d={`M${x} ${y} h25 a25 25 0 0 1 -25 25 Z`} fill={fill} />;
        })}
    </svg>
  );
};

const Card: React.FC<{ work: Artwork; angle: number; opening: number }> = ({ work, angle, opening }) => {
  const facing = Math.cos((angle * Math.PI) / 180);
  const brightness = interpolate(facing, [-1, 1], [0.25, 1]);
  return (
    <div
      style={{
        position: "absolute",
        left: "50%",
        top: "50%",
        width: CARD.width,
        height: CARD.height,
        marginLeft: -CARD.width / 2,
        marginTop: -CARD.height / 2,
        padding: 26,
        boxSizing: "border-box",
        background: "#fbf7f0",
        transform: `rotateY(${angle}deg) translateZ(${RADIUS * opening}px)`,
        filter: `brightness(${brightness})`,
        backfaceVisibility: "hidden",
        boxShadow: "0 40px 80px rgba(0, 0, 0, 0.35)",
      }}
    >
      <Pattern work={work} />
    </div>
  );
};

const Label: React.FC<{ work: Artwork; visibility: number }> = ({ work, visibility }) => (
  <div style={{ position: "absolute", left: 0, right: 0, bottom: 60, textAlign: "center", opacity: visibility }}>
    <span style={{ fontSize: 64, fontStyle: "italic", fontFamily: "Lora, Georgia, serif", color: "#fbf7f0" }}>{work.title}</span>
    <span style={{ fontSize: 44, marginLeft: 28, color: "#cbbfae", fontFamily: "Lora, Georgia, serif" }}>{work.artist}</span>
  </div>
);

export const durationInFrames = WORKS.length * 36;

export default function GalleryCarousel() {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const opening = spring({ frame, fps, config: { damping: 20, stiffness: 70 } });

  const rotation = useMemo(() => {
    const stops = WORKS.flatMap((_, index) => [index * 36 + 22, index * 36 + 36]);
    const angles = WORKS.flatMap((_, index) => [-index * TURN, -(index + 1) * TURN]);
    return interpolate(frame, stops, angles, {
      easing: Easing.inOut(Easing.cubic),
      extrapolateLeft: "clamp",
      extrapolateRight: "clamp",
    });
  }, [frame]);

  const index = Math.min(WORKS.length - 1, Math.round(-rotation / TURN)) % WORKS.length;
  const settled = 1 - Math.min(1, Math.abs(-rotation / TURN - Math.round(-rotation / TURN)) * 3);
  const wall = interpolateColors(frame, [0, durationInFrames], ["#3a2e2a", "#22303a"]);

  return (
    <AbsoluteFill style={{ background: `radial-gradient(circle at 50% 35%, #6d5a50 0%, ${wall} 60%)`, perspective: 2400 }}>
      <AbsoluteFill style={{ transformStyle: "preserve-3d", transform: `translateY(-50px) translateZ(-${RADIUS}px) rotateX(-4deg)` }}>
        <AbsoluteFill style={{ transformStyle: "preserve-3d" }}>
          {WORKS.map((work, position) => (
            <Card key={work.title} work={work} angle={position * TURN + rotation} opening={opening} />
          ))}
        </AbsoluteFill>
      </AbsoluteFill>
      <Label work={WORKS[index]} visibility={settled * Math.min(1, frame / 20)} />
    </AbsoluteFill>
  );
}
