/** Evaluated programs. A program is evaluated once and kept while any scene of the film uses it. */
import { evaluate } from "../host/evaluate.js";
import { causeOf, closed } from "../host/failures.js";
import { moveTo } from "../host/frame-time.js";
import { guard, resetGuard } from "./guard.js";
import { evaluating } from "./waiting.js";

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

/** Evaluates the programs that mention one of these texts anew. */
export function evaluateAgain(film, texts) {
  const isOld = (program) => texts.some((text) => program?.includes(text));
  evaluated = new Map([...evaluated].filter(([program]) => !isOld(program)));
  keepProgramsOf(film);
}

function attempt(program, fps) {
  evaluating(program);
  moveTo(0, fps);
  resetGuard();
  try {
    return { component: evaluate(program, guard).component };
  } catch (thrown) {
    return { failure: closed(causeOf(thrown)) };
  }
}
