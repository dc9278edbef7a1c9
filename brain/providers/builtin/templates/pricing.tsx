import { AbsoluteFill, Easing, interpolate, useCurrentFrame, useVideoConfig } from "scenewright";

// Everything this scene says and how it looks. The brain edits these lines, and so can you.
const content = {
  "template": "pricing",
  "title": "Pay for what you grow",
  "rows": [
    {"name": "Balcony", "price": "$0", "period": "for ever", "items": "5 plants|Watering reminders"},
    {"name": "Garden", "price": "$6", "period": "a month", "items": "50 plants|Plant doctor|Frost alarm"},
    {"name": "Farm", "price": "$49", "period": "a month", "items": "No limits|Sensors and valves|A person to call"}
  ],
  "best": 2,
  "palette": {
    "background": "#07201a",
    "glow": "#0f5240",
    "text": "#f3faf5",
    "muted": "#a8cdbd",
    "accent": "#c9f26b",
    "ink": "#07201a"
  }
};

export const duration = 180; // frames

export default function Scene(props) {
  const { title, rows, best, palette, scale = 1, pace, motion, align, font } = { ...content, ...props };
  const stage = useStage(title || rows[0].name, { pace, motion, align, font });
  const { unit, across, down, wide, seconds } = stage;

  const plans = rows.map((row) => ({ ...row, items: partsOf(row.items) }));
  const chosen = Math.min(rows.length, best ?? Math.ceil((rows.length + 1) / 2)) - 1;
  const top = heading(title, stage, { height: down * 0.18, most: unit * 8 * scale });
  const gap = unit * 3;
  // Columns in a wide picture. In any other, rows: what a plan costs on one side, what it holds on the other.
  const holds = plans.some((plan) => plan.items.length);
  const lying = !wide || rows.length === 1;
  const [columns, lines] = wide ? [rows.length, 1] : [1, rows.length];
  const height = (down - top.height - unit * 2 - gap * (lines - 1)) / lines;
  const card = { width: (across - gap * (columns - 1)) / columns, height: Math.min(height, unit * (lying ? 44 : holds ? 72 : 42)) };
  const sizes = sizesOf(plans, { card, lying, holds, stage, scale });
  return (
    <Page palette={palette} stage={stage} light={[50, 108]} style={{ textAlign: stage.flow.textAlign }}>
      <Heading of={top} stage={stage} />
      <div style={{ display: "flex", flexDirection: wide ? "row" : "column", gap, paddingTop: unit }}>
        {plans.map((plan, index) => {
          const isBest = index === chosen;
          const float = isBest && rows.length > 1 ? unit * (0.6 * Math.sin(seconds * 1.3) - 0.4) : 0;
          const look = { at: 9 + index * 4, lying, isBest, sizes, palette, stage };
          return (
            <div key={index} style={{ ...card, transform: `translateY(${float}px)` }}>
              <Card palette={palette} stage={stage} at={5 + index * 4} accent={isBest} style={{ ...card, padding: 0 }}>
                <Plan plan={plan} {...look} />
              </Card>
            </div>
          );
        })}
      </div>
    </Page>
  );
}

/** What a plan holds, parted by “|”; more than six things are one paragraph. */
function partsOf(text = "") {
  const parts = text.split("|").map((part) => part.trim()).filter(Boolean);
  return parts.length > 6 ? [parts.join(" · ")] : parts;
}

/** All plans are set in the same sizes. */
function sizesOf(plans, { card, lying, holds, stage: { unit, face }, scale }) {
  const padding = Math.min(unit * 4.5, card.height * 0.13);
  const [whole, height] = [card.width - 2 * padding, card.height - 2 * padding];
  const width = whole * (lying ? 0.44 : 1);
  const [first, second, third] = (lying ? [0.22, 0.5, 0.2] : holds ? [0.12, 0.28, 0.08] : [0.2, 0.56, 0.14]).map((share) => height * share);
  const name = sized(plans.map((plan) => plan.name), { width, height: first, most: unit * 4.4 * scale, leading: 1.15 });
  const price = { width, height: second, most: unit * 17 * scale, face };
  const amount = figureSize(plans.map((plan) => plan.price ?? ""), price);
  const time = { width, height: third, most: unit * 3.7 * scale, leading: 1.2 };
  const period = sized(plans.map((plan) => plan.period), time);
  const rest = lying ? height : height - unit * 6 - name.most * 2.3 - amount * 1.2 - period.most * 1.2;
  const count = Math.max(...plans.map((plan) => plan.items.length), 1);
  const [row, mark] = [Math.min(rest / count, unit * 8), unit * 4.6];
  const box = { width: (lying ? whole * 0.52 : width) - mark, height: count > 1 ? row * 0.86 : rest, leading: 1.2 };
  const item = sized(plans.flatMap((plan) => plan.items), { ...box, most: unit * (lying ? 4.4 : 4) * scale });
  return { padding, width, name, amount, period, row, mark, item };
}

function Plan({ plan, sizes, at, lying, isBest, palette, stage }) {
  const { unit, pop, face, enter } = stage;
  const [strong, quiet] = isBest ? [palette.ink, palette.ink] : [palette.text, palette.muted];
  const order = lying ? { alignItems: "center" } : { flexDirection: "column" };
  const inside = { display: "flex", justifyContent: "space-between", height: "100%", padding: sizes.padding, ...order };
  const type = { fontFamily: face.family, fontWeight: face.weight, lineHeight: 1.2, letterSpacing: "-0.04em" };
  const line = { height: unit * 0.16, margin: `${unit * 2.6}px 0`, backgroundColor: strong, opacity: 0.25 };
  return (
    <div style={inside}>
      <div style={{ width: sizes.width, color: quiet }}>
        <Lines of={fit(plan.name, sizes.name)} stage={stage} at={at} style={{ fontWeight: 650 }} />
        <div style={{ color: strong, fontSize: sizes.amount, ...pop(at + 2), transformOrigin: "0 100%" }}>
          <span style={{ ...FIGURES, ...type }}>{plan.price}</span>
        </div>
        <Lines of={fit(plan.period, sizes.period)} stage={stage} at={at + 4} style={{ fontWeight: 500 }} />
      </div>
      {!lying && plan.items.length > 0 && <div style={{ ...line, width: `${100 * enter(at + 4, 20)}%` }} />}
      <div style={lying ? { width: "52%" } : { flex: 1 }}>
        {plan.items.map((item, index) => (
          <div key={index} style={{ display: "flex", alignItems: "center", minHeight: sizes.row }}>
            <Tick color={isBest ? palette.ink : palette.accent} drawn={enter(at + 7 + index * 2, 12)} sizes={sizes} />
            <Lines of={fit(item, sizes.item)} stage={stage} at={at + 7 + index * 2} style={{ fontWeight: 500 }} />
          </div>
        ))}
      </div>
    </div>
  );
}

function Tick({ color, drawn, sizes: { mark } }) {
  const size = mark * 0.64;
  const stroke = { fill: "none", stroke: color, strokeWidth: 3.2, strokeDasharray: 1, strokeDashoffset: 1 - drawn };
  return (
    <svg viewBox="0 0 24 24" style={{ width: size, height: size, marginInlineEnd: mark - size, flexShrink: 0 }}>
      <path d="M2 13l7 7L22 5" pathLength={1} {...stroke} />
    </svg>
  );
}
