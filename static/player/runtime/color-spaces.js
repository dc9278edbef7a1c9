/** From the colour spaces of CSS Color 4 to red, green and blue (0…255, beyond it for what a screen cannot show). */

/** Section 7.1. */
export function fromHsl(hue, saturation, lightness) {
  const [strength, light] = [within(saturation), within(lightness)];
  const reach = strength * Math.min(light, 1 - light);
  return [0, 8, 4].map((offset) => {
    const place = (((offset + hue / 30) % 12) + 12) % 12;
    return 255 * (light - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1)));
  });
}

/** Section 8.1. */
export function fromHwb(hue, white, black) {
  if (white + black >= 1) return Array(3).fill((255 * white) / (white + black));
  return fromHsl(hue, 1, 0.5).map((channel) => channel * (1 - white - black) + 255 * white);
}

export const fromLch = (lightness, chroma, hue) => fromLab(lightness, ...polar(chroma, hue));
export const fromOklch = (lightness, chroma, hue) => fromOklab(lightness, ...polar(chroma, hue));

const polar = (chroma, hue) => {
  const angle = (hue * Math.PI) / 180;
  return [chroma * Math.cos(angle), chroma * Math.sin(angle)];
};

// The matrices and constants of the sample code in CSS Color 4: Lab is relative to the white D50, sRGB to D65.
const WHITE_D50 = [0.3457 / 0.3585, 1, (1 - 0.3457 - 0.3585) / 0.3585];
const D50_TO_D65 = [
  [0.955473421488075, -0.02309845494876471, 0.06325924320057072],
  [-0.0283697093338637, 1.0099953980813041, 0.021041441191917323],
  [0.012314014864481998, -0.020507649298898964, 1.330365926242124],
];
const XYZ_TO_RGB = [
  [12831 / 3959, -329 / 214, -1974 / 3959],
  [-851781 / 878810, 1648619 / 878810, 36519 / 878810],
  [705 / 12673, -2585 / 12673, 705 / 667],
];
const OKLAB_TO_LMS = [
  [1, 0.3963377773761749, 0.2158037573099136],
  [1, -0.1055613458156586, -0.0638541728258133],
  [1, -0.0894841775298119, -1.2914855480194092],
];
const LMS_TO_XYZ = [
  [1.2268798758459243, -0.5578149944602171, 0.2813910456659647],
  [-0.0405757452148008, 1.112286803280317, -0.0717110580655164],
  [-0.0763729366746601, -0.4214933324022432, 1.5869240198367816],
];

export function fromLab(lightness, a, b) {
  const middle = (lightness + 16) / 116;
  const [kappa, epsilon] = [24389 / 27, 216 / 24389];
  const uncubed = (root) => (root ** 3 > epsilon ? root ** 3 : (116 * root - 16) / kappa);
  const height = lightness > kappa * epsilon ? middle ** 3 : lightness / kappa;
  const relative = [uncubed(middle + a / 500), height, uncubed(middle - b / 200)];
  return fromXyz(times(D50_TO_D65, relative.map((value, index) => value * WHITE_D50[index])));
}

export function fromOklab(lightness, a, b) {
  const cones = times(OKLAB_TO_LMS, [lightness, a, b]).map((value) => value ** 3);
  return fromXyz(times(LMS_TO_XYZ, cones));
}

const fromXyz = (xyz) => times(XYZ_TO_RGB, xyz).map((light) => 255 * encoded(light));

/** Light to sRGB's scale, section 10.2; mirrored below 0. */
function encoded(light) {
  const size = Math.abs(light);
  const scale = size > 0.0031308 ? 1.055 * size ** (1 / 2.4) - 0.055 : 12.92 * size;
  return Math.sign(light) * scale;
}

const times = (matrix, vector) =>
  matrix.map((row) => row.reduce((total, factor, index) => total + factor * vector[index], 0));

const within = (share) => Math.min(Math.max(share, 0), 1);
