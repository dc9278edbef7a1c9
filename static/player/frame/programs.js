/** Evaluated programs. A program is evaluated once and kept while any scene of the film uses it. */
import { evaluate } from "../host/evaluate.js";
import { causeOf, closed } from "../host/failures.js";
import { moveTo } from "../host/frame-time.js";
import { admitting, guardOf, resetGuard } from "./guard.js";
import { name } from "./heartbeat.js";
import { evaluating } from "./waiting.js";

let evaluated = new Map();

/** `{ component }` or `{ failure: sentence }`. */
export const programOf = (scene) => (scene.failure ? { failure: scene.failure } : evaluated.get(scene.program));

export function keepProgramsOf(film) {
  const kept = new Map([[null, { failure: "The scene could not be loaded." }]]);
  for (const scene of film.scenes) {
    const { program } = scene;
    if (!kept.has(program)) kept.set(program, evaluated.get(program) ?? attempt(scene, film.fps));
  }
  evaluated = kept;
}

/** Evaluates the programs that mention one of these texts anew. */
export function evaluateAgain(film, texts) {
  const isOld = (program) => texts.some((text) => program?.includes(text));
  evaluated = new Map([...evaluated].filter(([program]) => !isOld(program)));
  keepProgramsOf(film);
}

function attempt(scene, fps) {
  const { program } = scene;
  name(scene);
  evaluating(program);
  moveTo(0, fps);
  resetGuard();
  try {
    return { component: admitting(program, () => evaluate(program, guardOf(program)).component) };
  } catch (thrown) {
    return { failure: closed(causeOf(thrown)) };
  }
}
