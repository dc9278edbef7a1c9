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
  const lying = !wide || rows.length === 1;
  const columns = wide ? rows.length : 1;
  const card = {
    width: (across - gap * (columns - 1)) / columns,
    height: Math.min((down - top.height - unit * 2 - gap * (rows.length / columns - 1)) / (rows.length / columns), unit * (lying ? 44 : 72)),
  };
  const sizes = sizesOf(plans, { card, lying, stage, scale });
  return (
    <Page palette={palette} stage={stage} light={[50, 108]} style={{ textAlign: stage.flow.textAlign }}>
      <Heading of={top} stage={stage} />
      <div style={{ display: "flex", flexDirection: wide ? "row" : "column", gap, paddingTop: unit }}>
        {plans.map((plan, index) => {
          const isBest = index === chosen;
          const float = isBest && rows.length > 1 ? unit * (0.6 * Math.sin(seconds * 1.3) - 0.4) : 0;
          return (
            <div key={index} style={{ ...card, transform: `translateY(${float}px)` }}>
              <Card palette={palette} stage={stage} at={5 + index * 4} accent={isBest} style={{ ...card, padding: 0 }}>
                <Plan plan={plan} sizes={sizes} at={9 + index * 4} lying={lying} isBest={isBest} palette={palette} stage={stage} />
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
function sizesOf(plans, { card, lying, stage: { unit, face }, scale }) {
  const padding = Math.min(unit * 4.5, card.height * 0.13);
  const height = card.height - 2 * padding;
  const left = (card.width - 2 * padding) * (lying ? 0.44 : 1);
  const smallest = (texts, box) => Math.min(...texts.map((text) => fit(text, { ...box, calm: 1 }).size));
  const name = { width: left, height: height * (lying ? 0.22 : 0.12), most: unit * 4.4 * scale, leading: 1.15 };
  const price = { width: left, height: height * (lying ? 0.5 : 0.28), most: unit * 17 * scale, face };
  const period = { width: left, height: height * (lying ? 0.2 : 0.08), most: unit * 3.7 * scale, leading: 1.2 };
  const [names, periods] = [smallest(plans.map((plan) => plan.name), name), smallest(plans.map((plan) => plan.period), period)];
  const amount = figureSize(plans.map((plan) => plan.price ?? ""), price);
  const rest = lying ? height : height - unit * 6 - names * 1.15 * 2 - amount * 1.2 - periods * 1.2;
  const most = Math.max(...plans.map((plan) => plan.items.length), 1);
  const mark = unit * 4.6;
  const row = Math.min(rest / most, unit * 8);
  const item = { width: (lying ? (card.width - 2 * padding) * 0.52 : left) - mark, height: most > 1 ? row * 0.86 : rest, leading: 1.2 };
  const items = smallest(plans.flatMap((plan) => plan.items), { ...item, most: unit * (lying ? 4.4 : 4) * scale });
  return {
    padding, mark, row, amount, left,
    name: { ...name, most: names, calm: 1 }, period: { ...period, most: periods, calm: 1 }, item: { ...item, most: items, calm: 1 },
  };
}

function Plan({ plan, sizes, at, lying, isBest, palette, stage }) {
  const { unit, pop, face, enter } = stage;
  const quiet = isBest ? palette.ink : palette.muted;
  const order = { display: "flex", flexDirection: lying ? "row" : "column", alignItems: lying ? "center" : "stretch", justifyContent: "space-between" };
  const amount = { ...FIGURES, fontFamily: face.family, fontWeight: face.weight, fontSize: sizes.amount, lineHeight: 1.2, letterSpacing: "-0.04em" };
  const line = { height: unit * 0.16, margin: `${unit * 2.6}px 0`, width: `${100 * enter(at + 4, 20)}%`, opacity: 0.25 };
  const tick = { fill: "none", stroke: isBest ? palette.ink : palette.accent, strokeWidth: 3.2, strokeDasharray: 1 };
  return (
    <div style={{ ...order, height: "100%", padding: sizes.padding }}>
      <div style={{ width: sizes.left }}>
        <Lines of={fit(plan.name, sizes.name)} stage={stage} at={at} style={{ fontWeight: 650, color: quiet }} />
        <div style={{ ...pop(at + 2), transformOrigin: "0 100%" }}><span style={amount}>{plan.price}</span></div>
        <Lines of={fit(plan.period, sizes.period)} stage={stage} at={at + 4} style={{ fontWeight: 500, color: quiet }} />
      </div>
      {!lying && plan.items.length > 0 && <div style={{ ...line, backgroundColor: isBest ? palette.ink : palette.text }} />}
      <div style={{ flex: lying ? "none" : 1, width: lying ? "52%" : "auto" }}>
        {plan.items.map((item, index) => {
          const from = at + 7 + index * 2;
          return (
            <div key={index} style={{ display: "flex", alignItems: "center", minHeight: sizes.row }}>
              <svg width={unit * 3} height={unit * 3} viewBox="0 0 24 24" style={{ marginInlineEnd: sizes.mark - unit * 3, flexShrink: 0 }}>
                <path d="M2 13l7 7L22 5" pathLength={1} strokeDashoffset={1 - enter(from, 12)} {...tick} />
              </svg>
              <Lines of={fit(item, sizes.item)} stage={stage} at={from} style={{ fontWeight: 500 }} />
            </div>
          );
        })}
      </div>
    </div>
  );
}
