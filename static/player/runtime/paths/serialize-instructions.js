/** Writes instructions as SVG path data. */
import { requireArray, shown } from "../sentences.js";
import { FIELDS } from "./grammar.js";

export function serializeInstructions(instructions) {
  requireArray(instructions, "The instructions");
  return instructions.map(written).join(" ");
}

function written(instruction) {
  const fields = FIELDS.get(instruction?.type);
  if (!fields) throw new TypeError(`An instruction has a type such as "L", but it is ${shown(instruction?.type)}.`);
  return [instruction.type, ...fields.map((field) => Number(instruction[field]))].join(" ");
}
