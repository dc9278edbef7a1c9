/** Names of the vocabulary that have no place in a scene. Using one says what to do instead. */

const SENTENCES = {
  Composition: "A scene is one component: export it as the default, and its length as `export const duration`.",
  Still: "A scene is one component: export it as the default. A still picture is a scene that does not move.",
  Folder: "A scene is one component: export it as the default. Folders hold compositions, and a scene has none.",
  registerRoot: "A scene has no root to register: export its component as the default.",
  IFrame: "A scene cannot show other pages, since they would look different each time: draw their content instead.",
  Artifact: "A scene only makes a picture and sound, no other files: leave the Artifact out.",
};

const refused = (name) => () => {
  throw new Error(`${name} is not available. ${SENTENCES[name]}`);
};

export const Composition = refused("Composition");
export const Still = refused("Still");
export const Folder = refused("Folder");
export const registerRoot = refused("registerRoot");
export const IFrame = refused("IFrame");
export const Artifact = refused("Artifact");
