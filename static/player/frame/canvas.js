/** The picture's own pixels, scaled to fit the window, in the middle of black. */
import { environment } from "../runtime/environment.js";
import css from "./canvas.css";

export function makeCanvas() {
  const style = document.createElement("style");
  style.textContent = css;
  document.head.append(style);
  const canvas = document.createElement("div");
  canvas.id = "canvas";
  document.body.append(canvas);
  return canvas;
}

// A gap that is thinner than this would be a dark hairline beside the picture: the picture covers it instead.
const HAIRLINE = 2; // pixels, both sides together

/** Fits on every resize; returns the function that fits after the film's size changed. */
export function keepFitted(canvas, sizeOfFilm) {
  const fit = () => {
    const { width, height } = sizeOfFilm();
    const [across, down] = [window.innerWidth / width, window.innerHeight / height];
    const cover = Math.max(across, down);
    const overhang = Math.max(width * cover - window.innerWidth, height * cover - window.innerHeight);
    const scale = overhang < HAIRLINE ? cover : Math.min(across, down);
    environment.scale = scale;
    const left = (window.innerWidth - width * scale) / 2;
    const top = (window.innerHeight - height * scale) / 2;
    Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` });
    canvas.style.transform = `translate(${left}px, ${top}px) scale(${scale})`;
  };
  window.addEventListener("resize", fit);
  return fit;
}
