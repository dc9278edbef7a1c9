import React, { useCallback, useMemo } from "react";
import { AbsoluteFill, Easing, interpolate, spring, useCurrentFrame, useVideoConfig } from "remotion";
import { BatteryFull, Signal, Wifi } from "lucide-react";
import { loadFont } from "@remotion/google-fonts/Figtree";

const { fontFamily } = loadFont();

type Author = "customer" | "agent";

interface Message {
  id: number;
  author: Author;
  text: string;
  at: number;
  typing: number;
}

const MESSAGES: readonly Message[] = [
  { id: 1, author: "customer", text: "Hi! My order hasn’t arrived yet 😕", at: 15, typing: 0 },
  { id: 2, author: "agent", text: "Sorry to hear that, Mia. Let me check.", at: 50, typing: 18 },
  { id: 3, author: "agent", text: "It left Lyon today. It’s yours by 6 pm.", at: 85, typing: 15 },
  { id: 4, author: "customer", text: "Wow, that was fast. Thank you! 💛", at: 118, typing: 0 },
];

const BUBBLES = {
  customer: { background: "#1f4bff", color: "#ffffff", align: "flex-end", corner: "40px 40px 10px 40px" },
  agent: { background: "#ffffff", color: "#151a30", align: "flex-start", corner: "40px 40px 40px 10px" },
} as const satisfies Record<Author, { background: string; color: string; align: string; corner: string }>;

const TypingDots: React.FC = () => {
  const frame = useCurrentFrame();
  return (
    <div style={{ display: "flex", gap: 12, padding: "14px 4px" }}>
      {[0, 1, 2].map((dot) => (
        <div
          key={dot}
          style={{
            width: 18,
            height: 18,
            borderRadius: 9,
            backgroundColor: "#7d86a8",
            transform: `translateY(${Math.sin((frame - dot * 4) / 3) * 7}px)`,
          }}
        />
      ))}
    </div>
  );
};

const Bubble: React.FC<{ message: Message }> = ({ message }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const { background, color, align, corner } = BUBBLES[message.author];
  const begins = message.at - message.typing;
  const isTyping = frame < message.at;
  const pop = spring({ frame: frame - begins, fps, config: { damping: 13, stiffness: 160, mass: 0.6 } });
  const open = interpolate(frame, [begins, begins + 10], [0, 1], {
    extrapolateLeft: "clamp",
    extrapolateRight: "clamp",
    easing: Easing.out(Easing.cubic),
  });
  if (frame < begins) return null;

  return (
    <div style={{ display: "flex", flexDirection: "column", alignItems: align, maxHeight: 240 * open }}>
      <div
        style={{
          maxWidth: 480,
          padding: "26px 34px",
          borderRadius: corner,
          background,
          color,
          fontSize: 38,
          lineHeight: 1.25,
          boxShadow: "0 8px 24px rgba(30, 40, 90, 0.12)",
          transform: `scale(${pop})`,
          transformOrigin: message.author === "customer" ? "100% 100%" : "0% 100%",
        }}
      >
        {isTyping ? <TypingDots /> : message.text}
      </div>
    </div>
  );
};

const Phone: React.FC<React.PropsWithChildren> = ({ children }) => (
  <div style={{ width: 700, height: 980, padding: 20, boxSizing: "border-box", borderRadius: 96, background: "#0c1024" }}>
    <div
      style={{
        position: "relative",
        height: "100%",
        borderRadius: 78,
        overflow: "hidden",
        background: "#e9edfb",
        display: "flex",
        flexDirection: "column",
      }}
    >
      <div style={{ display: "flex", justifyContent: "space-between", padding: "24px 48px 12px", color: "#151a30" }}>
        <span style={{ fontSize: 30, fontWeight: 700 }}>9:41</span>
        <span style={{ display: "flex", gap: 12, alignItems: "center" }}>
          <Signal size={30} />
          <Wifi size={30} />
          <BatteryFull size={34} />
        </span>
      </div>
      <div
        style={{
          position: "absolute",
          top: 20,
          left: "50%",
          width: 190,
          height: 46,
          borderRadius: 23,
          background: "#0c1024",
          transform: "translateX(-50%)",
        }}
      />
      <div style={{ flex: 1, padding: "40px 36px", display: "flex", flexDirection: "column", gap: 26, justifyContent: "flex-end" }}>
        {children}
      </div>
    </div>
  </div>
);

export const duration: number = 5.5 * 30;

const ChatSupport: React.FC = () => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const enter = spring({ frame, fps, config: { damping: 18 } });
  const answered = useMemo(() => MESSAGES.filter(({ author }) => author === "agent").at(-1)?.at ?? 0, []);
  const lineStyle = useCallback(
    (delay: number): React.CSSProperties => {
      const progress = spring({ frame: frame - delay, fps, config: { damping: 200 } });
      return { opacity: progress, transform: `translateY(${(1 - progress) * 50}px)` };
    },
    [frame, fps],
  );

  return (
    <AbsoluteFill
      style={{
        background: "#ffd9c7",
        fontFamily,
        color: "#151a30",
        flexDirection: "row",
        alignItems: "center",
        justifyContent: "space-between",
        padding: "0 220px 0 160px",
      }}
    >
      <div style={{ width: 760 }}>
        <div style={{ fontSize: 138, fontWeight: 800, lineHeight: 1, letterSpacing: "-0.04em", ...lineStyle(8) }}>
          Support that feels human
        </div>
        <div style={{ fontSize: 50, marginTop: 48, lineHeight: 1.3, ...lineStyle(16) }}>
          Median first reply:{" "}
          <strong style={{ color: "#1f3fd6" }}>{frame < answered ? "…" : "42 seconds"}</strong>
        </div>
      </div>
      <div style={{ transform: `translateY(${(1 - enter) * 900}px) rotate(${(1 - enter) * 8 + 2}deg)` }}>
        <Phone>
          {MESSAGES.map((message) => (
            <Bubble key={message.id} message={message} />
          ))}
        </Phone>
      </div>
    </AbsoluteFill>
  );
};

export default ChatSupport;
