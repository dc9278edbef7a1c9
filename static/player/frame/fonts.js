/**
 * Fonts as bytes: a frame with an opaque origin could not load them from the site. Inter is carried inside of the
 * program; the page brings the other families before the playlist that needs them.
 */
import latin from "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2";
import latinExtended from "@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2";

// The ranges under which the package publishes these two files.
const FILES = [
  [
    latin,
    [
      "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,",
      "U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD",
    ].join(""),
  ],
  [
    latinExtended,
    [
      "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,",
      "U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF",
    ].join(""),
  ],
];

export const addFonts = () =>
  load(FILES.map(([bytes, unicodeRange]) => ({ family: "Inter", style: "normal", weight: "100 900", unicodeRange, bytes })));

/** What obeys a message once the fonts that came before it are there: then no frame is seen without them. */
export function afterFonts(obey) {
  let loading = 0;
  const waiting = [];
  return (message) => {
    if (message.type === "fonts") {
      loading += 1;
      load(message.faces).then(() => {
        loading -= 1;
        while (loading === 0 && waiting.length) obey(waiting.shift());
      });
    } else if (loading > 0) waiting.push(message);
    else obey(message);
  };
}

/** Resolves when all of them can be drawn with; a file that is none leaves the next family in its place. */
export async function load(faces) {
  const made = faces.map(({ family, bytes, style, weight, unicodeRange }) => {
    return new FontFace(family, bytes, { style, weight, ...(unicodeRange && { unicodeRange }) });
  });
  for (const face of made) document.fonts.add(face);
  await Promise.allSettled(made.map((face) => face.load()));
}
