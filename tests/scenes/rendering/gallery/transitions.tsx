import { AbsoluteFill, TransitionSeries, fade, flip, linearTiming, slide, wipe } from "scenewright";

const STEPS = [["#ef476f", "One"], ["#118ab2", "Two"], ["#06d6a0", "Three"], ["#ffd166", "Four"], ["#8338ec", "Five"]];

export const duration = 60;

export default function Transitions() {
  const looks = [fade(), slide(), wipe(), flip()] as any[];
  return (
    <TransitionSeries>
      {STEPS.flatMap(([background, word], index) => [
        ...(index ? [<TransitionSeries.Transition key={`to ${word}`} presentation={looks[index - 1]} timing={linearTiming({ durationInFrames: 10 })} />] : []),
        <TransitionSeries.Sequence key={word} durationInFrames={20}>
          <AbsoluteFill style={{ background, alignItems: "center", justifyContent: "center", fontSize: 170, fontWeight: 900 }}>{word}</AbsoluteFill>
        </TransitionSeries.Sequence>,
      ])}
    </TransitionSeries>
  );
}
