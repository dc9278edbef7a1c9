/**
 * Turns recorded pictures into pixels on a thread of its own, so that the next frame is drawn meanwhile. The function is
 * sent there as text: it may use nothing from around it.
 */
function rasterise() {
  let canvas = null;
  let pen = null;

  const draw = ({ image, bitmap }) => {
    if (image) pen.drawElementImage(image, 0, 0);
    else pen.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    (image ?? bitmap).close?.();
    return pen.getImageData(0, 0, canvas.width, canvas.height).data.buffer;
  };

  self.onmessage = ({ data }) => {
    if (data.canvas) {
      canvas = data.canvas;
      pen = canvas.getContext("2d", { alpha: false, willReadFrequently: true });
      return;
    }
    try {
      const pixels = draw(data);
      self.postMessage({ pixels }, [pixels]);
    } catch (thrown) {
      self.postMessage({ failure: String(thrown) });
    }
  };
}

export const RASTERISER = `(${rasterise})()`;
