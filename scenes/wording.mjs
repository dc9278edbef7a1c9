// esbuild's messages as findings, the most usual ones in words that say what to do.
import { excerpt } from "./places.mjs";

const WORDS = [
  [/^The symbol "(.+)" has already been declared$/, (name) => `${name} is declared twice: rename or remove one of them`],
  [/^Multiple exports with the same name "default"$/, () => "There are two default exports: a scene has one"],
  [/^Unexpected closing "(.*)" tag does not match opening "(.*)" tag$/, (found, open) =>
    `</${found}> closes <${open}>, which is still open: write </${open}> first`],
  [/^Unexpected closing fragment tag does not match opening "(.*)" tag$/, (open) =>
    `</> closes <${open}>, which is still open: write </${open}> first`],
  [/^Unexpected end of file before a closing "(.*)" tag$/, (open) => `<${open}> is never closed: write </${open}>`],
  [/^Unexpected end of file before a closing fragment tag$/, () => "<> is never closed: write </>"],
  [/^Unexpected end of file$/, () => "The code ends too early: a bracket or brace is still open"],
  [/^Expected "(.+)" but found end of file$/, (sign) => `The code ends too early: ${sign} is missing`],
  [/^The character "(.+)" is not valid inside a JSX element$/, (sign) => `In JSX text ${sign} is written as {"${sign}"}`],
  [/^Unterminated string literal$/, () => "A text is not closed on its line"],
  [/^This assignment will throw because "(.+)" is a constant$/, (name) => `${name} is a constant: declare it with let to change it`],
  [/^"await" can only be used inside an "async" function$/, () => "A scene cannot wait: await is not available"],
];

/** esbuild counts columns in bytes from 0. */
export function told(messages, most) {
  return messages
    .filter(({ id }) => id !== "unsupported-require-call")
    .slice(0, most)
    .map(({ text, location }) => {
      const message = worded(text);
      if (!location) return { message };
      const before = Buffer.from(location.lineText).subarray(0, location.column).toString();
      return { message, line: location.line, column: before.length + 1, excerpt: excerpt(location.lineText) };
    });
}

/** After a tag that is closed wrongly the rest is misread: what else is said of it only confuses. */
export const onlyCauses = (messages) => (/ closing .*tag/.test(messages[0]?.text) ? messages.slice(0, 1) : messages);

function worded(text) {
  for (const [pattern, words] of WORDS) {
    const found = pattern.exec(text);
    if (found) return words(...found.slice(1));
  }
  return text;
}
