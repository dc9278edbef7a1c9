/** Points spread evenly around a centre, from the top and clockwise. */

/** `radii` take turns: one for a polygon, two for a star. */
export function ring(count, radii, [x, y]) {
  return Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * 2 * Math.PI;
    const radius = radii[index % radii.length];
    return [x + radius * Math.sin(angle), y - radius * Math.cos(angle)];
  });
}
