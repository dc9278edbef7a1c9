/** How well a colour can be read on another: WCAG 2.2, "relative luminance" and "contrast ratio". */

/** 1 … 21 for two colours `[red, green, blue, alpha]`, the second of them opaque. */
export function contrast(front, behind, opacity = 1) {
  const alpha = front[3] * opacity;
  const mixed = [0, 1, 2].map((index) => front[index] * alpha + behind[index] * (1 - alpha));
  const [dark, light] = [luminance(mixed), luminance(behind)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color) {
  const [red, green, blue] = color.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
