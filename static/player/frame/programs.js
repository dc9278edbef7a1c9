/** Evaluated programs. A program is evaluated once and kept while any scene of the film uses it. */
import { evaluate } from "../host/evaluate.js";
import { causeOf, closed } from "../host/failures.js";
import { moveTo } from "../host/frame-time.js";
import { guard, resetGuard } from "./guard.js";

let evaluated = new Map();

/** `{ component }` or `{ failure: sentence }`. */
export const programOf = (scene) => evaluated.get(scene.program);

export function keepProgramsOf(film) {
  const kept = new Map([[null, { failure: "The scene could not be loaded." }]]);
  for (const { program } of film.scenes) {
    if (!kept.has(program)) kept.set(program, evaluated.get(program) ?? attempt(program, film.fps));
  }
  evaluated = kept;
}

function attempt(program, fps) {
  moveTo(0, fps);
  resetGuard();
  try {
    return { component: evaluate(program, guard).component };
  } catch (thrown) {
    return { failure: closed(causeOf(thrown)) };
  }
}
