/** Replaces relative commands by absolute ones; the kinds of commands stay as they are. */
import { FIELDS } from "./grammar.js";

export function absoluteInstructions(instructions) {
  return traced(instructions, (instruction) => [instruction]);
}

/**
 * Lets `say(instruction, pen, start)` replace each instruction, made absolute, by several. `pen` is the point where
 * the instruction begins, `start` the one to which a close returns.
 */
export function traced(instructions, say) {
  let pen = { x: 0, y: 0 };
  let start = pen;
  return instructions.flatMap((given) => {
    const instruction = madeAbsolute(given, pen);
    const said = say(instruction, pen, start);
    pen = instruction.type === "Z" ? start : endOf(instruction, pen);
    if (instruction.type === "M") start = pen;
    return said;
  });
}

/** Where an absolute instruction leaves the pen; H and V keep one of its coordinates. */
export const endOf = ({ x, y }, pen) => ({ x: x ?? pen.x, y: y ?? pen.y });

function madeAbsolute(instruction, pen) {
  const type = instruction.type.toUpperCase();
  if (type === instruction.type) return instruction;
  const given = FIELDS.get(instruction.type);
  const absolute = { type };
  FIELDS.get(type).forEach((field, index) => {
    const value = instruction[given[index]];
    absolute[field] = field === given[index] ? value : value + pen[field.at(-1)];
  });
  return absolute;
}
