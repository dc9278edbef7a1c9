/** The bundled families under the names that Google Fonts gives them: weights, whether there are italics, what kind. */

const family = (kind, weights, italics = false) => ({ kind, weights, italics });

export const FAMILIES = {
  "Abril Fatface": family("display", [400]),
  Anton: family("display", [400]),
  Archivo: family("sans-serif", [100, 900], true),
  "Bebas Neue": family("display", [400]),
  "Bricolage Grotesque": family("sans-serif", [200, 800]),
  Caveat: family("handwriting", [400, 700]),
  "DM Sans": family("sans-serif", [100, 1000], true),
  "DM Serif Display": family("serif", [400], true),
  "Dancing Script": family("handwriting", [400, 700]),
  "EB Garamond": family("serif", [400, 800], true),
  Figtree: family("sans-serif", [300, 900], true),
  Fraunces: family("serif", [100, 900], true),
  "Instrument Sans": family("sans-serif", [400, 700], true),
  "Instrument Serif": family("serif", [400], true),
  Inter: family("sans-serif", [100, 900], true),
  "JetBrains Mono": family("monospace", [100, 800], true),
  Lato: family("sans-serif", [400, 900], true),
  Lora: family("serif", [400, 700], true),
  Manrope: family("sans-serif", [200, 800]),
  Montserrat: family("sans-serif", [100, 900], true),
  Nunito: family("sans-serif", [200, 1000], true),
  "Open Sans": family("sans-serif", [300, 800], true),
  Orbitron: family("display", [400, 900]),
  Oswald: family("sans-serif", [200, 700]),
  Outfit: family("sans-serif", [100, 900]),
  Pacifico: family("handwriting", [400]),
  "Playfair Display": family("serif", [400, 900], true),
  "Plus Jakarta Sans": family("sans-serif", [200, 800], true),
  Poppins: family("sans-serif", [400, 900], true),
  Quicksand: family("sans-serif", [300, 700]),
  Raleway: family("sans-serif", [100, 900], true),
  Roboto: family("sans-serif", [100, 900], true),
  Rubik: family("sans-serif", [300, 900], true),
  Sora: family("sans-serif", [100, 800]),
  "Source Serif 4": family("serif", [200, 900], true),
  "Space Grotesk": family("sans-serif", [300, 700]),
  Syne: family("display", [400, 800]),
  Unbounded: family("display", [200, 900]),
  "Work Sans": family("sans-serif", [100, 900], true),
};

/** What stands in for a family that is not bundled, by kind. */
const STAND_INS = {
  monospace: "JetBrains Mono",
  serif: "Lora",
  handwriting: "Caveat",
  display: "Unbounded",
  "sans-serif": "Inter",
};
const KINDS = [
  ["monospace", /mono|code|courier|consol|menlo|typewriter|inconsolata/],
  ["sans-serif", /sans|grotesk|grotesque|gothic/],
  ["handwriting", /script|hand|brush|kalam|satisfy|lobster|marker|sacramento|vibes|cookie|parisienne|shadows|comic/],
  ["display", /display|black|titan|bangers|righteous|impact|press|audiowide|monoton|fatface|stencil|bungee|russo|alfa/],
  ["serif", /serif|slab|garamond|baskerville|bodoni|times|georgia|merriweather|crimson|cormorant|bitter|spectral|cinzel/],
];

const plain = (name) => name.toLowerCase().replace(/[^a-z0-9]/g, "");
const BY_PLAIN_NAME = new Map(Object.keys(FAMILIES).map((name) => [plain(name), name]));

/** The bundled family of this name, written in any way ("SpaceGrotesk", "space grotesk"), or null. */
export const bundledFamily = (name) => BY_PLAIN_NAME.get(plain(name).replace(/variable$/, "")) ?? null;

/** The bundled family that looks most like one that is not. */
export function standIn(name) {
  const kind = KINDS.find(([, pattern]) => pattern.test(plain(name)))?.[0] ?? "sans-serif";
  return STAND_INS[kind];
}
