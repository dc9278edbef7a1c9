/**
 * The parts of the picture that are safe to use, drawn over it: for wide pictures the action and title areas of
 * SMPTE ST 2046-1 (93 and 90 percent), for tall ones what the buttons and texts of vertical video apps cover.
 */
import { freePart, isTall } from "../host/safe-area.js";

const SVG = "http://www.w3.org/2000/svg";

export class SafeArea {
  #drawing = document.createElementNS(SVG, "svg");
  #size = "";

  constructor(player) {
    this.#drawing.setAttribute("class", "scene-player__safe-area");
    this.#drawing.setAttribute("aria-hidden", "true");
    // The viewBox is the film's size: like the film it fits into the middle of the player, whatever its shape.
    Object.assign(this.#drawing.style, {
      position: "absolute", inset: "0", width: "100%", height: "100%", pointerEvents: "none",
    });
    player.append(this.#drawing);
  }

  show(isShown, { width, height }) {
    this.#drawing.style.display = isShown ? "block" : "none";
    const size = `0 0 ${width} ${height}`;
    if (!isShown || size === this.#size) return;
    this.#size = size;
    this.#drawing.setAttribute("viewBox", size);
    this.#drawing.replaceChildren(...(isTall({ width, height }) ? tall(width, height) : wide(width, height)));
  }
}

const wide = (width, height) => [
  inset(width, height, 0.93, "action"),
  inset(width, height, 0.9, "title"),
  path(`M${width / 2} ${height * 0.47}V${height * 0.53}M${width / 2 - height * 0.03} ${height / 2}h${height * 0.06}`, "line"),
];

function tall(width, height) {
  const { top, right, bottom } = freePart({ width, height });
  return [
    path(`M0 0H${width}V${height}H0ZM0 ${top}V${bottom}H${right}V${top}Z`, "covered"),
    path(`M0 ${top}H${right}V${bottom}H0Z`, "line"),
  ];
}

function inset(width, height, share, name) {
  const [x, y] = [(width * (1 - share)) / 2, (height * (1 - share)) / 2];
  return path(`M${x} ${y}H${width - x}V${height - y}H${x}Z`, name);
}

function path(d, name) {
  const element = document.createElementNS(SVG, "path");
  element.setAttribute("d", d);
  const isCovered = name === "covered";
  element.setAttribute("fill", isCovered ? "rgb(0 0 0 / 45%)" : "none");
  element.setAttribute("fill-rule", "evenodd");
  if (isCovered) return element;
  element.setAttribute("stroke", "#fff");
  element.setAttribute("stroke-opacity", name === "action" ? "0.55" : "0.9");
  element.setAttribute("stroke-width", "1");
  element.setAttribute("vector-effect", "non-scaling-stroke");
  element.style.filter = "drop-shadow(0 0 1px rgb(0 0 0 / 80%))"; // seen on white as well
  return element;
}
