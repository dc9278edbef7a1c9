/** A playlist together with the programs of its scenes: what the frame is given. */
import { programAt } from "./components.js";

/** The frame never learns an address: it gets texts, null for those that could not be fetched. */
export async function withPrograms({ fps, width, height, scenes, audio }, onWait) {
  const programs = await Promise.all(scenes.map(({ component }) => programAt(component, onWait)));
  const filled = scenes.map(({ id, revision, name, duration, props }, index) => ({
    id, revision, name, duration, props, program: programs[index],
  }));
  return { type: "playlist", fps, width, height, scenes: filled, audio };
}
