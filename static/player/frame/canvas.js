/** The picture's own pixels, scaled to fit the window, in the middle of black. */
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

/** Fits now and on every resize; returns the function that fits after the film's size changed. */
export function keepFitted(canvas, sizeOfFilm) {
  const fit = () => {
    const { width, height } = sizeOfFilm();
    const scale = Math.min(window.innerWidth / width, window.innerHeight / height);
    const left = (window.innerWidth - width * scale) / 2;
    const top = (window.innerHeight - height * scale) / 2;
    Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` });
    canvas.style.transform = `translate(${left}px, ${top}px) scale(${scale})`;
  };
  window.addEventListener("resize", fit);
  return fit;
}
