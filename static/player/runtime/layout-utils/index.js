/** What a scene can import for texts that have to fit. */
export { fillTextBox } from "./fill-text-box.js";
export { fitText } from "./fit-text.js";
export { fitTextOnNLines } from "./fit-text-on-lines.js";
export { measureText } from "./measure-text.js";
