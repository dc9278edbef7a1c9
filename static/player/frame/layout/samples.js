/** The frames at which a scene is looked at, each with a neighbour that tells what moves from what rests. */

const SHARES = [0.15, 0.35, 0.55, 0.75, 0.95]; // of the duration

export function sampleFrames(duration) {
  const frames = new Set(SHARES.map((share) => Math.floor(share * duration)));
  return [...frames].map((frame) => ({ frame, neighbour: frame + 1 < duration ? frame + 1 : Math.max(0, frame - 1) }));
}
