import React from "react";
import { AbsoluteFill, interpolate, spring, useCurrentFrame, useVideoConfig } from "remotion";
import { TransitionSeries, linearTiming, springTiming } from "@remotion/transitions";
import { fade } from "@remotion/transitions/fade";
import { slide } from "@remotion/transitions/slide";
import { wipe } from "@remotion/transitions/wipe";
import { Rocket, ShieldCheck, Sparkles, type LucideIcon } from "lucide-react";
import { loadFont } from "@remotion/google-fonts/Outfit";

const { fontFamily } = loadFont("normal", { weights: ["400", "700"] });

interface Feature {
  icon: LucideIcon;
  title: string;
  text: string;
  colors: [background: string, foreground: string, accent: string];
}

const FEATURES: Feature[] = [
  {
    icon: Rocket,
    title: "Deploy in seconds",
    text: "Push to main. We take it from there.",
    colors: ["#12263f", "#f2f7ff", "#4cc9f0"],
  },
  {
    icon: ShieldCheck,
    title: "Secure by default",
    text: "Secrets stay sealed, from laptop to edge.",
    colors: ["#e7f6ec", "#10331f", "#1f9d55"],
  },
  {
    icon: Sparkles,
    title: "Delight your users",
    text: "Pages that feel instant everywhere.",
    colors: ["#3c1053", "#fff2fb", "#ff8fd8"],
  },
];

const SCENE_LENGTH = 60;
const TRANSITION_LENGTH = 18;

const FeatureCard: React.FC<Feature & { number: number }> = ({ icon: Icon, title, text, colors, number }) => {
  const [background, foreground, accent] = colors;
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const pop = spring({ frame, fps, delay: 6, config: { damping: 11, mass: 0.6 } });
  const rise = (delay: number) => spring({ frame: frame - delay, fps, config: { damping: 200 } });

  return (
    <AbsoluteFill
      style={{
        backgroundColor: background,
        color: foreground,
        fontFamily,
        flexDirection: "row",
        alignItems: "center",
        gap: 120,
        padding: "0 180px",
      }}
    >
      <div
        style={{
          flex: "none",
          display: "grid",
          placeItems: "center",
          width: 460,
          height: 460,
          borderRadius: 120,
          border: `6px solid ${accent}`,
          color: accent,
          transform: `scale(${pop}) rotate(${interpolate(pop, [0, 1], [-20, 0])}deg)`,
        }}
      >
        <Icon size={240} strokeWidth={1.5} />
      </div>
      <div>
        <div style={{ fontSize: 40, color: accent, fontWeight: 700, letterSpacing: "0.1em", opacity: rise(6) }}>
          0{number}
        </div>
        <h2
          style={{
            margin: "10px 0 24px",
            fontSize: 132,
            lineHeight: 1,
            fontWeight: 700,
            letterSpacing: "-0.03em",
            opacity: rise(10),
            transform: `translateY(${(1 - rise(10)) * 60}px)`,
          }}
        >
          {title}
        </h2>
        <p
          style={{
            margin: 0,
            fontSize: 52,
            lineHeight: 1.3,
            opacity: rise(16) * 0.85,
            transform: `translateY(${(1 - rise(16)) * 40}px)`,
          }}
        >
          {text}
        </p>
      </div>
    </AbsoluteFill>
  );
};

const ProgressDots: React.FC<{ count: number }> = ({ count }) => {
  const frame = useCurrentFrame();
  const { durationInFrames } = useVideoConfig();
  const position = (frame / durationInFrames) * count;
  return (
    <AbsoluteFill style={{ flexDirection: "row", justifyContent: "center", alignItems: "flex-end", gap: 16, paddingBottom: 70 }}>
      {Array.from({ length: count }).map((_, index) => {
        const filled = Math.min(1, Math.max(0, position - index));
        return (
          <div key={index} style={{ width: 120, height: 10, borderRadius: 5, background: "rgba(128, 128, 128, 0.4)" }}>
            <div style={{ width: `${filled * 100}%`, height: "100%", borderRadius: 5, background: "#8b8fa3" }} />
          </div>
        );
      })}
    </AbsoluteFill>
  );
};

const FeatureTour: React.FC = () => {
  const transitions = [
    { presentation: slide({ direction: "from-right" }), timing: springTiming({ config: { damping: 200 }, durationInFrames: TRANSITION_LENGTH }) },
    { presentation: wipe({ direction: "from-bottom-left" }), timing: linearTiming({ durationInFrames: TRANSITION_LENGTH }) },
  ];

  return (
    <AbsoluteFill style={{ backgroundColor: "#12263f" }}>
      <TransitionSeries>
        <TransitionSeries.Sequence durationInFrames={SCENE_LENGTH}>
          <FeatureCard {...FEATURES[0]} number={1} />
        </TransitionSeries.Sequence>
        {FEATURES.slice(1).map((feature, index) => (
          <React.Fragment key={feature.title}>
            <TransitionSeries.Transition {...transitions[index]} />
            <TransitionSeries.Sequence durationInFrames={SCENE_LENGTH}>
              <FeatureCard {...feature} number={index + 2} />
            </TransitionSeries.Sequence>
          </React.Fragment>
        ))}
        <TransitionSeries.Transition presentation={fade()} timing={linearTiming({ durationInFrames: 12 })} />
        <TransitionSeries.Sequence durationInFrames={40}>
          <AbsoluteFill style={{ backgroundColor: "#fffdf7", justifyContent: "center", alignItems: "center" }}>
            <div style={{ fontFamily, fontSize: 150, fontWeight: 700, color: "#12263f" }}>launchpad.dev</div>
          </AbsoluteFill>
        </TransitionSeries.Sequence>
      </TransitionSeries>
      <ProgressDots count={4} />
    </AbsoluteFill>
  );
};

export const durationInFrames = FEATURES.length * SCENE_LENGTH + 40 - (FEATURES.length - 1) * TRANSITION_LENGTH - 12;

export default FeatureTour;
