/** The playlist as one film: which scene is at a frame, and where the playhead goes when the film changes. */

export const EMPTY = { fps: 30, width: 1920, height: 1080, scenes: [], audio: null };

export const lengthOf = (film) => film.scenes.reduce((sum, scene) => sum + scene.duration, 0);

/** `{ scene, local }` with `local` counted from the scene's start, or null outside of the film. */
export function sceneAt(film, frame) {
  let start = 0;
  for (const scene of film.scenes) {
    if (frame < start + scene.duration) return { scene, local: frame - start };
    start += scene.duration;
  }
  return null;
}

/** The frame of the new film that shows what `frame` showed in the old one; clamped when its scene is gone. */
export function carriedOver(frame, before, after) {
  const at = sceneAt(before, frame);
  let start = 0;
  for (const scene of after.scenes) {
    if (scene.id === at?.scene.id) return start + Math.min(at.local, scene.duration - 1);
    start += scene.duration;
  }
  return clampedTo(after, frame);
}

export const clampedTo = (film, frame) => Math.max(0, Math.min(frame, lengthOf(film) - 1));
