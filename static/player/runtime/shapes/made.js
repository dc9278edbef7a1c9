/** What every make… function returns: the path, its size, and the point around which the shape turns. */
import { serializeInstructions } from "../paths/serialize-instructions.js";

export function made(instructions, { width, height, origin = [width / 2, height / 2] }) {
  const path = serializeInstructions(instructions);
  return { path, width, height, transformOrigin: origin.join(" "), instructions };
}
