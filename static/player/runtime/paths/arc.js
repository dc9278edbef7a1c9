/** Elliptical arcs: from the end points of path data to centre and angles, and on to cubic curves. */

/**
 * Conversion from endpoint to centre parameterization, SVG 2 section B.2.4, with the corrections of B.2.5.
 * Returns null where the arc is a straight line, else `{ center, rx, ry, tilt, start, sweep }` in radians.
 */
export function centeredArc(from, { rx, ry, xAxisRotation, largeArcFlag, sweepFlag, x, y }) {
  if (rx === 0 || ry === 0 || (from.x === x && from.y === y)) return null;
  const tilt = (xAxisRotation * Math.PI) / 180;
  const [cosine, sine] = [Math.cos(tilt), Math.sin(tilt)];
  const [halfX, halfY] = [(from.x - x) / 2, (from.y - y) / 2];
  const [middleX, middleY] = [cosine * halfX + sine * halfY, cosine * halfY - sine * halfX];
  // Radii that are too small to reach grow until they do.
  const reach = Math.max(1, Math.hypot(middleX / rx, middleY / ry));
  const [width, height] = [Math.abs(rx) * reach, Math.abs(ry) * reach];
  const used = (middleX / width) ** 2 + (middleY / height) ** 2;
  const distance = Math.sqrt(Math.max(0, 1 / used - 1)) * (largeArcFlag === sweepFlag ? -1 : 1);
  const [shiftX, shiftY] = [(distance * width * middleY) / height, (-distance * height * middleX) / width];
  const center = {
    x: cosine * shiftX - sine * shiftY + (from.x + x) / 2,
    y: sine * shiftX + cosine * shiftY + (from.y + y) / 2,
  };
  const start = Math.atan2((middleY - shiftY) / height, (middleX - shiftX) / width);
  const end = Math.atan2((-middleY - shiftY) / height, (-middleX - shiftX) / width);
  return { center, rx: width, ry: height, tilt, start, sweep: turn(end - start, sweepFlag) };
}

function turn(difference, isClockwise) {
  const whole = 2 * Math.PI;
  if (isClockwise) return difference < 0 ? difference + whole : difference;
  return difference > 0 ? difference - whole : difference;
}

export function pointOnArc({ center, rx, ry, tilt }, angle) {
  const [along, across] = [rx * Math.cos(angle), ry * Math.sin(angle)];
  return {
    x: center.x + along * Math.cos(tilt) - across * Math.sin(tilt),
    y: center.y + along * Math.sin(tilt) + across * Math.cos(tilt),
  };
}

/** The change of the point with the angle. */
export function slopeOfArc({ rx, ry, tilt }, angle) {
  const [along, across] = [-rx * Math.sin(angle), ry * Math.cos(angle)];
  return {
    x: along * Math.cos(tilt) - across * Math.sin(tilt),
    y: along * Math.sin(tilt) + across * Math.cos(tilt),
  };
}

/** Cubic curves of at most a quarter turn each: off by less than 0.03 % of the radius. */
export function curvesOfArc(arc, end) {
  const pieces = Math.ceil(Math.abs(arc.sweep) / (Math.PI / 2) - 1e-9);
  const step = arc.sweep / pieces;
  const handle = (4 / 3) * Math.tan(step / 4);
  return Array.from({ length: pieces }, (_, piece) => {
    const [start, stop] = [arc.start + piece * step, arc.start + (piece + 1) * step];
    const [from, to] = [pointOnArc(arc, start), piece === pieces - 1 ? end : pointOnArc(arc, stop)];
    const [leaving, arriving] = [slopeOfArc(arc, start), slopeOfArc(arc, stop)];
    return {
      type: "C",
      cp1x: from.x + handle * leaving.x,
      cp1y: from.y + handle * leaving.y,
      cp2x: to.x - handle * arriving.x,
      cp2y: to.y - handle * arriving.y,
      x: to.x,
      y: to.y,
    };
  });
}
