import React, { Component, useMemo } from "react";
import { AbsoluteFill, Sequence, interpolate, spring, useCurrentFrame, useVideoConfig } from "remotion";
import { loadFont as loadMono } from "@remotion/google-fonts/JetBrainsMono";
import { loadFont as loadSans } from "@remotion/google-fonts/DMSans";

const mono = loadMono("normal", { weights: ["400", "700"] }).fontFamily;
const sans = loadSans().fontFamily;

type TokenKind = "keyword" | "string" | "function" | "number" | "comment" | "plain";

interface Token {
  kind: TokenKind;
  text: string;
}

const COLORS: Record<TokenKind, string> = {
  keyword: "#ff7edb",
  string: "#b5f28a",
  function: "#6fc3ff",
  number: "#ffb86b",
  comment: "#8189a8",
  plain: "#e8ebff",
};

const CODE = `// Greets everyone in the room
async function greet(names: string[]) {
  for (const name of names) {
    await wave("Hello, " + name);
  }
  return names.length * 42;
}`;

const PATTERN = /(\/\/.*)|("[^"]*")|\b(async|function|for|const|of|await|return|string)\b|\b(\d+)\b|(\w+)(?=\()/g;
const KINDS: TokenKind[] = ["comment", "string", "keyword", "number", "function"];

function tokenize(line: string): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  for (const match of line.matchAll(PATTERN)) {
    const start = match.index ?? 0;
    if (start > position) tokens.push({ kind: "plain", text: line.slice(position, start) });
    const group = match.slice(1).findIndex((part) => part !== undefined);
    tokens.push({ kind: KINDS[group], text: match[0] });
    position = start + match[0].length;
  }
  if (position < line.length) tokens.push({ kind: "plain", text: line.slice(position) });
  return tokens;
}

/** Only as many characters of the tokens as have been typed. */
function* typed(tokens: Token[], budget: number): Generator<Token> {
  let left = budget;
  for (const token of tokens) {
    if (left <= 0) return;
    yield { ...token, text: token.text.slice(0, left) };
    left -= token.text.length;
  }
}

class Caret extends Component<{ frame: number }> {
  static readonly period = 20;

  get visible(): boolean {
    return this.props.frame % Caret.period < Caret.period / 2;
  }

  render() {
    return (
      <span style={{ display: "inline-block", width: 0, height: "1em", verticalAlign: "text-bottom" }}>
        <span
          style={{ display: "block", width: "0.55em", height: "1.1em", background: "#ffd166", opacity: this.visible ? 1 : 0 }}
        />
      </span>
    );
  }
}

const Editor: React.FC<{ code: string; charactersPerFrame: number }> = ({ code, charactersPerFrame }) => {
  const frame = useCurrentFrame();
  const lines = useMemo(() => code.split("\n").map((text) => ({ text, tokens: tokenize(text) })), [code]);
  let budget = Math.floor(frame * charactersPerFrame);
  const current = { line: 0 };
  const shown = lines.map(({ text, tokens }, index) => {
    const part = [...typed(tokens, budget)];
    if (budget >= 0) current.line = index;
    budget -= text.length + 1;
    return part;
  });

  return (
    <div style={{ fontFamily: mono, fontSize: 46, lineHeight: 1.55, padding: "44px 60px 56px", whiteSpace: "pre" }}>
      {shown.map((tokens, index) => (
        <div key={index} style={{ display: "flex", background: index === current.line ? "#ffffff0d" : undefined }}>
          <span style={{ width: 90, color: "#6d7596" }}>{index + 1}</span>
          <span>
            {tokens.map((token, position) => (
              <span key={position} style={{ color: COLORS[token.kind] }}>
                {token.text}
              </span>
            ))}
            {index === current.line ? <Caret frame={frame} /> : null}
          </span>
        </div>
      ))}
    </div>
  );
};

const TrafficLights = () => (
  <div style={{ display: "flex", gap: 18, padding: "28px 32px", background: "#262b45" }}>
    {(["#ff5f57", "#febc2e", "#28c840"] as const).map((color) => (
      <div key={color} style={{ width: 28, height: 28, borderRadius: "50%", backgroundColor: color }} />
    ))}
  </div>
);

export const duration = 170;

export default function CodeTyping() {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const open = spring({ frame, fps, config: { damping: 16 } });
  const tilt = interpolate(frame, [0, duration], [9, -3]);

  return (
    <AbsoluteFill
      style={{ background: "linear-gradient(135deg, #4b3bff 0%, #a13dff 55%, #ff5c8a 100%)", perspective: 2200 }}
    >
      <AbsoluteFill style={{ alignItems: "center", justifyContent: "center" }}>
        <div
          style={{
            width: 1420,
            minHeight: 700,
            borderRadius: 28,
            overflow: "hidden",
            backgroundColor: "#1a1d2e",
            boxShadow: "0 60px 120px rgba(20, 0, 60, 0.5)",
            transform: `translateY(${-40 + (1 - open) * 400}px) rotateX(${tilt * 0.6}deg) rotateY(${tilt}deg) scale(${0.8 + open * 0.2})`,
          }}
        >
          <TrafficLights />
          <Sequence from={15} layout="none">
            <Editor code={CODE} charactersPerFrame={1.7} />
          </Sequence>
        </div>
      </AbsoluteFill>
      <Sequence from={20} style={{ justifyContent: "flex-end", alignItems: "center", paddingBottom: 56 }}>
        <div style={{ fontFamily: sans, fontSize: 48, fontWeight: 700, color: "white" }}>Clean code reads like a story</div>
      </Sequence>
    </AbsoluteFill>
  );
}
