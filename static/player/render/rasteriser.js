/**
 * Turns recorded pictures into frames of video on a thread of its own, so that the next one is drawn meanwhile. The
 * function is sent there as text: it may use nothing from around it.
 *
 * Memory decides how fast this is: each new piece of some megabytes is fetched from the system page by page, which takes
 * longer than drawing. Elements are drawn through a layer of the size of what is clipped, so they are drawn in bands that
 * are small enough for the browser to use their memory again; and the bytes are read to the same place each time.
 */
function rasterise() {
  const BAND = 900_000; // bytes: what is larger comes from the system itself (PartitionAlloc's direct maps)
  const TRIED_EVERY = 40; // frames
  // The encoder keeps the range that pixels claim to have: these are told apart from a screen's, so it makes them narrow.
  const TELEVISION = { fullRange: false, matrix: "rgb", primaries: "bt709", transfer: "bt709" };

  let canvas = null;
  let pen = null;
  let bytes = null;
  let drawn = 0; // frames
  let costs = { whole: 0, banded: 0 }; // milliseconds of the last try

  const inBands = (image) => {
    const rows = Math.max(1, Math.floor(BAND / (4 * canvas.width)));
    for (let top = 0; top < canvas.height; top += rows) {
      pen.save();
      pen.beginPath();
      pen.rect(0, top, canvas.width, rows);
      pen.clip();
      pen.drawElementImage(image, 0, 0);
      pen.restore();
    }
  };

  /** A blur needs what lies around each band, and may be drawn faster as a whole: whatever took less time is done. */
  const way = () => {
    const turn = drawn % TRIED_EVERY;
    if (turn < 4) return turn % 2 === 0 ? "banded" : "whole";
    return costs.whole < costs.banded ? "whole" : "banded";
  };

  const draw = async ({ image, bitmap }) => {
    const begun = performance.now();
    const how = way();
    if (bitmap) pen.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    else if (how === "banded") inBands(image);
    else pen.drawElementImage(image, 0, 0);
    (image ?? bitmap).close?.();
    const frame = await read();
    if (image) {
      costs[how] = performance.now() - begun;
      drawn += 1;
    }
    return frame;
  };

  const read = async () => {
    const shown = new VideoFrame(canvas, { timestamp: 0 });
    const { format, codedWidth, codedHeight } = shown;
    bytes ??= new Uint8Array(shown.allocationSize());
    await shown.copyTo(bytes);
    shown.close();
    return new VideoFrame(bytes, { format, codedWidth, codedHeight, timestamp: 0, colorSpace: TELEVISION });
  };

  self.onmessage = async ({ data }) => {
    if (data.canvas) {
      canvas = data.canvas;
      pen = canvas.getContext("2d", { alpha: false, willReadFrequently: true });
      return;
    }
    try {
      const frame = await draw(data);
      self.postMessage({ frame }, [frame]);
    } catch (thrown) {
      self.postMessage({ failure: String(thrown) });
    }
  };
}

export const RASTERISER = `(${rasterise})()`;
