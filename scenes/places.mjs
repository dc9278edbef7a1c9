// Places in the source for what was found in code that was made from it.
import { SourceMap } from "node:module";
import { getLineInfo } from "acorn";

const EXCERPT = 200; // characters of a line that are quoted

/** Where in `source` an offset in esbuild's output came from; the map is read when the first one is asked for. */
export function placer(source, code, map) {
  let read = null;
  return (offset) => {
    if (offset === undefined) return {};
    const { line, column } = getLineInfo(code, offset);
    read ??= new SourceMap(JSON.parse(map));
    return placed(source, read, line - 1, column);
  };
}

/** {line, column, excerpt}, from 1, for a place that is counted from 0 in the mapped code; {} when it has none. */
export function placed(source, map, atLine, atColumn) {
  const [originalLine, originalColumn] = originOf(map, atLine, atColumn) ?? [];
  if (originalLine === undefined) return {};
  return { line: originalLine + 1, column: originalColumn + 1, excerpt: excerpt(source.split("\n")[originalLine]) };
}

/** [line, column] from 0 in the mapped source, or null: an entry of another line would be a guess. */
export function originOf(map, atLine, atColumn) {
  const { generatedLine, originalLine, originalColumn } = map.findEntry(atLine, atColumn);
  return generatedLine === atLine && originalLine !== undefined ? [originalLine, originalColumn] : null;
}

export const excerpt = (line) => line.trimEnd().slice(0, EXCERPT);
