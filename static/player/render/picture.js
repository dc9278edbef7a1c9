/** The scene's picture in the output's size: laid out inside of a canvas, which draws it, or put on the page itself. */
import { RASTERISER } from "./rasteriser.js";
import { canCapture, captureElement, requestPaint, startWorker, toOffscreen } from "./tools.js";

const TOP_LEFT = "position: absolute; top: 0; left: 0; ";

export class Picture {
  #canvas = document.createElement("canvas");
  #page = document.createElement("div"); // where a screenshot sees it; what is around it stays (frame/ground.js)
  #frame = document.createElement("div"); // around the scene: what is drawn, cut to the output's size
  #rasteriser = null;
  #expected = []; // who waits for a frame, in the order in which they were asked for

  /** `scene` is the element in which scenes are drawn. */
  constructor(scene) {
    this.#canvas.setAttribute("layoutsubtree", "");
    this.#frame.append(scene);
    this.#page.append(this.#frame);
    document.body.append(this.#canvas, this.#page);
    this.#canvas.style.cssText = `${TOP_LEFT} display: block`;
    this.#frame.style.cssText = `${TOP_LEFT} overflow: hidden; background: #000`;
  }

  /** Call it once. */
  begin(width, height) {
    Object.assign(this.#canvas, { width, height });
    Object.assign(this.#frame.style, { width: `${width}px`, height: `${height}px` });
    this.#rasteriser = startWorker(RASTERISER);
    this.#rasteriser.onmessage = ({ data }) => this.#expected.shift()(data);
    const canvas = canCapture ? toOffscreen(this.#canvas) : new OffscreenCanvas(width, height);
    this.#rasteriser.postMessage({ canvas }, [canvas]);
    if (canCapture) this.hide();
  }

  /** Puts it where a screenshot sees it. */
  show() {
    this.#canvas.style.visibility = "hidden";
    move(this.#frame, this.#page);
  }

  /** Puts it where the canvas can record it. */
  hide() {
    this.#canvas.style.visibility = "";
    move(this.#frame, this.#canvas);
  }

  /** Records what it looks like now; then a promise of its frame can be waited for: `{ frame }`. */
  async record() {
    const image = await new Promise((done, fail) => {
      const take = () => {
        try {
          done(captureElement(this.#canvas, this.#frame));
        } catch (thrown) {
          fail(thrown);
        }
      };
      this.#canvas.addEventListener("paint", take, { once: true });
      requestPaint(this.#canvas);
    });
    return this.rasterise({ image });
  }

  /** `{ frame }` with a promise of the frame of video that shows `{ image }` or `{ bitmap }`. */
  rasterise(what) {
    const frame = new Promise((done) => this.#expected.push(done)).then(({ frame: made, failure }) => {
      if (failure) throw new Error(failure);
      return made;
    });
    this.#rasteriser.postMessage(what, Object.values(what));
    return { frame };
  }
}

/** Elements that are moved so keep their state: videos go on, canvases keep their pixels. */
function move(element, parent) {
  if (element.parentNode === parent) return;
  if (parent.moveBefore && element.isConnected) parent.moveBefore(element, null);
  else parent.append(element);
}
