/** Looks at the layout of a scene as the player's frame does (frame/layout/), at once, and with an eye on safe areas. */
import { CHECKS, inspect, WAIT } from "../frame/layout/inspection.js";
import { textsCovered } from "../frame/layout/covered.js";
import { programOf } from "../frame/programs.js";
import { nextPaint } from "../frame/real.js";

/** The findings of the film's only scene; null when it cannot be judged. */
export async function lookAt(film, darkroom) {
  const [scene] = film.scenes;
  const component = programOf(scene)?.component;
  if (!component) return null;
  const room = { darkroom, visible: () => 0, checks: [...CHECKS, textsCovered] };
  const steps = inspect(film, scene, component, room);
  for (;;) {
    const { done, value } = attempt(steps);
    if (done) return value;
    if (value === WAIT) await new Promise(nextPaint);
  }
}

/** A scene can break what measures it, in its own document; then nothing is known about its layout. */
function attempt(steps) {
  try {
    return steps.next();
  } catch {
    return { done: true, value: null };
  }
}
