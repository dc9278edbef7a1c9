/**
 * Mouse and fingers on the picture. A click plays or pauses; so does a tap. A finger that moves sideways scrubs, two
 * taps at a side go a second back or on. Up and down stays the page's own scrolling.
 */
const MOVED = 10; // pixels that make a tap a drag
const TWICE = 280; // milliseconds within which a second tap counts
const SIDE = 1 / 3; // of the width
const LONGEST_SWEEP = 30; // seconds of the film that one sweep over the picture goes through

export function listenToPointer(player, signal) {
  const fingers = new Fingers(player);
  let isTouch = false;
  const on = (type, act) => player.addEventListener(type, act, { signal });
  player.style.touchAction = "pan-y pinch-zoom";
  on("pointerdown", (event) => {
    isTouch = event.pointerType === "touch";
    if (isTouch && event.isPrimary) fingers.down(event);
  });
  on("pointermove", (event) => event.isPrimary && fingers.move(event));
  on("pointerup", (event) => event.isPrimary && fingers.up(event));
  on("pointercancel", () => fingers.cancel());
  // After a tap comes a click as well.
  on("click", ({ target }) => target === player && !isTouch && player.toggle());
}

class Fingers {
  #player;
  #start = null;
  #isScrubbing = false;
  #firstTap = null; // { side, timer }

  constructor(player) {
    this.#player = player;
  }

  down({ clientX, clientY, target }) {
    const { frame, playing } = this.#player;
    this.#start = target === this.#player ? { x: clientX, y: clientY, frame, playing } : null;
    this.#isScrubbing = false;
  }

  move({ clientX, clientY, pointerId }) {
    if (this.#start === null) return;
    const [across, down] = [clientX - this.#start.x, clientY - this.#start.y];
    if (!this.#isScrubbing) {
      if (Math.abs(across) < MOVED || Math.abs(across) < Math.abs(down)) return;
      this.#isScrubbing = true;
      this.#player.setPointerCapture(pointerId);
      this.#player.pause();
    }
    const { total, fps, clientWidth } = this.#player;
    this.#player.seek(this.#start.frame + (across / clientWidth) * Math.min(total, LONGEST_SWEEP * fps));
  }

  up({ clientX, clientY }) {
    const start = this.#start;
    this.cancel();
    if (start === null) return;
    const isTap = Math.abs(clientX - start.x) < MOVED && Math.abs(clientY - start.y) < MOVED;
    if (isTap) this.#tap(clientX);
  }

  /** The browser has taken the finger over, to scroll; or it left. A film that was playing goes on. */
  cancel() {
    if (this.#isScrubbing && this.#start?.playing) this.#player.play();
    this.#start = null;
    this.#isScrubbing = false;
  }

  /** In the middle at once; at a side only when no second tap has come. */
  #tap(x) {
    const { left, width } = this.#player.getBoundingClientRect();
    const share = (x - left) / width;
    const side = share < SIDE ? -1 : share > 1 - SIDE ? 1 : 0;
    const isSecond = this.#firstTap?.side === side;
    clearTimeout(this.#firstTap?.timer);
    this.#firstTap = null;
    if (side === 0) this.#player.toggle();
    else if (isSecond) this.#player.seek(this.#player.frame + side * Math.round(this.#player.fps));
    else this.#firstTap = { side, timer: setTimeout(() => this.#single(), TWICE) };
  }

  #single() {
    this.#firstTap = null;
    this.#player.toggle();
  }
}
