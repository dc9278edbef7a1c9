/** The scene's picture in the output's size: laid out inside of a canvas, which draws it, or put on the page itself. */
import { drawElement, requestPaint, VideoFrame } from "./tools.js";

export class Picture {
  #canvas = document.createElement("canvas");
  #pen = this.#canvas.getContext("2d", { alpha: false });
  #frame = document.createElement("div"); // around the scene: what is drawn, cut to the output's size
  #pixels = new Uint8Array(0);

  /** Whether this browser can draw elements into a canvas. */
  static isPossible = Boolean(drawElement && requestPaint);

  /** `scene` is the element in which scenes are drawn. */
  constructor(scene) {
    this.#canvas.setAttribute("layoutsubtree", "");
    this.#frame.append(scene);
    document.body.append(this.#canvas, this.#frame);
    this.#canvas.style.cssText = "position: absolute; top: 0; left: 0; display: block";
    this.#frame.style.cssText = "position: absolute; top: 0; left: 0; overflow: hidden; background: #000";
    this.hide();
  }

  resize(width, height) {
    Object.assign(this.#canvas, { width, height });
    Object.assign(this.#frame.style, { width: `${width}px`, height: `${height}px` });
    this.#pixels = new Uint8Array(width * height * 4);
  }

  /** Puts it where a screenshot sees it. */
  show() {
    this.#canvas.style.visibility = "hidden";
    move(this.#frame, document.body);
  }

  /** Puts it where the canvas can draw it. */
  hide() {
    this.#canvas.style.visibility = "";
    if (Picture.isPossible) move(this.#frame, this.#canvas);
  }

  /** Draws the frame; resolves once that is done. */
  paint() {
    return new Promise((done, fail) => {
      const draw = () => {
        try {
          drawElement(this.#pen, this.#frame, 0, 0);
          done();
        } catch (thrown) {
          fail(thrown);
        }
      };
      this.#canvas.addEventListener("paint", draw, { once: true });
      requestPaint(this.#canvas);
    });
  }

  /** Draws a bitmap of the same size instead. */
  paste(bitmap) {
    this.#pen.drawImage(bitmap, 0, 0, this.#canvas.width, this.#canvas.height);
  }

  /**
   * What was drawn, as a frame of video. The encoder keeps the range that its pixels claim to have: the canvas claims
   * the full one, so they are brought into a frame that claims the range of television.
   */
  async take(timestamp, duration) {
    const drawn = new VideoFrame(this.#canvas, { timestamp });
    await drawn.copyTo(this.#pixels);
    const { format, codedWidth, codedHeight } = drawn;
    drawn.close();
    const colorSpace = { fullRange: false, matrix: "rgb", primaries: "bt709", transfer: "bt709" };
    return new VideoFrame(this.#pixels, { format, codedWidth, codedHeight, timestamp, duration, colorSpace });
  }
}

/** Elements that are moved so keep their state: videos go on, canvases keep their pixels. */
function move(element, parent) {
  if (element.parentNode === parent) return;
  if (parent.moveBefore && element.isConnected) parent.moveBefore(element, null);
  else parent.append(element);
}
