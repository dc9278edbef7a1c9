/** Takes the machine's place away: zones are UTC, and what names no language is American English. */
import { replace } from "./replace.js";

const LANGUAGE = "en-US";
const OPTIONS = { DateTimeFormat: { timeZone: "UTC" } };
const FORMATTERS = [
  "Collator",
  "DateTimeFormat",
  "DurationFormat",
  "ListFormat",
  "NumberFormat",
  "PluralRules",
  "RelativeTimeFormat",
  "Segmenter",
];

export function leavePlace({ Intl, Date, Number, BigInt, String, navigator }) {
  for (const name of FORMATTERS.filter((each) => each in Intl)) {
    replace(Intl, name, placeless(Intl[name], OPTIONS[name]));
  }
  for (const name of ["toLocaleString", "toLocaleDateString", "toLocaleTimeString"]) {
    speak(Date.prototype, name, 0, OPTIONS.DateTimeFormat);
  }
  speak(Number.prototype, "toLocaleString", 0);
  speak(BigInt.prototype, "toLocaleString", 0);
  speak(String.prototype, "toLocaleUpperCase", 0);
  speak(String.prototype, "toLocaleLowerCase", 0);
  speak(String.prototype, "localeCompare", 1);
  if (navigator) {
    replace(navigator, "language", LANGUAGE);
    replace(navigator, "languages", Object.freeze([LANGUAGE]));
  }
}

/** The formatter with defaults of ours for its language and its options. */
function placeless(Formatter, defaults) {
  const given = ([languages = LANGUAGE, options]) => [languages, { ...defaults, ...options }];
  const ours = new Proxy(Formatter, {
    apply: (target, self, inputs) => Reflect.apply(target, self, given(inputs)),
    construct: (target, inputs, newTarget) => Reflect.construct(target, given(inputs), newTarget),
  });
  Object.defineProperty(Formatter.prototype, "constructor", { value: ours });
  return ours;
}

/** Gives a method a language where it is told none; `place` is that of the language among its arguments. */
function speak(prototype, name, place, defaults) {
  const method = prototype[name];
  const spoken = function (...given) {
    given[place] ??= LANGUAGE;
    if (defaults) given[place + 1] = { ...defaults, ...given[place + 1] };
    return method.apply(this, given);
  };
  Object.defineProperty(prototype, name, { value: spoken });
}
