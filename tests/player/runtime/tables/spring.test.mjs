// spring() against solutions of the oscillator's equation that no code of the runtime computed.
import assert from "node:assert/strict";
import { test } from "node:test";
import { spring } from "../../../../static/player/runtime/index.js";
import { table } from "./table.mjs";

// m·x″ = k·(1 − x) − c·x′ from rest at 0, solved by Taylor series (the last test) of order 24 in steps of 1/256 s.
const MOVING = [
  // frame, fps, config, value
  [1, 30, { damping: 10, mass: 1, stiffness: 100 }, 0.049415108045],
  [4, 30, { damping: 10, mass: 1, stiffness: 100 }, 0.521351632441],
  [9, 30, { damping: 10, mass: 1, stiffness: 100 }, 1.124354767408],
  [15, 30, { damping: 10, mass: 1, stiffness: 100 }, 1.074590566595],
  [30, 30, { damping: 10, mass: 1, stiffness: 100 }, 1.002170116739],
  [7, 60, { damping: 10, mass: 1, stiffness: 100 }, 0.430478632886],
  [90, 60, { damping: 10, mass: 1, stiffness: 100 }, 0.999364517561],
  [1, 30, { damping: 4, mass: 0.6, stiffness: 180 }, 0.150783961454],
  [4, 30, { damping: 4, mass: 0.6, stiffness: 180 }, 1.314272014684],
  [9, 30, { damping: 4, mass: 0.6, stiffness: 180 }, 0.928105312955],
  [15, 30, { damping: 4, mass: 0.6, stiffness: 180 }, 1.083845152412],
  [30, 30, { damping: 4, mass: 0.6, stiffness: 180 }, 1.016648059914],
  [7, 60, { damping: 4, mass: 0.6, stiffness: 180 }, 1.149722841762],
  [90, 60, { damping: 4, mass: 0.6, stiffness: 180 }, 0.993231172244],
  [1, 30, { damping: 20, mass: 1, stiffness: 100 }, 0.044624919235],
  [4, 30, { damping: 20, mass: 1, stiffness: 100 }, 0.384940011063],
  [9, 30, { damping: 20, mass: 1, stiffness: 100 }, 0.800851726529],
  [15, 30, { damping: 20, mass: 1, stiffness: 100 }, 0.959572318005],
  [30, 30, { damping: 20, mass: 1, stiffness: 100 }, 0.999500600773],
  [7, 60, { damping: 20, mass: 1, stiffness: 100 }, 0.325293014852],
  [90, 60, { damping: 20, mass: 1, stiffness: 100 }, 0.999995105563],
  [1, 30, { damping: 12, mass: 2, stiffness: 80 }, 0.020736022538],
  [4, 30, { damping: 12, mass: 2, stiffness: 80 }, 0.261891915394],
  [9, 30, { damping: 12, mass: 2, stiffness: 80 }, 0.822418336033],
  [15, 30, { damping: 12, mass: 2, stiffness: 80 }, 1.166911401121],
  [30, 30, { damping: 12, mass: 2, stiffness: 80 }, 0.980016024842],
  [7, 60, { damping: 12, mass: 2, stiffness: 80 }, 0.209168653521],
  [90, 60, { damping: 12, mass: 2, stiffness: 80 }, 1.000043521055],
  [1, 30, { damping: 1, mass: 1, stiffness: 200 }, 0.107871323760],
  [4, 30, { damping: 1, mass: 1, stiffness: 200 }, 1.257146768306],
  [9, 30, { damping: 1, mass: 1, stiffness: 200 }, 1.418758783256],
  [15, 30, { damping: 1, mass: 1, stiffness: 200 }, 0.428794883126],
  [30, 30, { damping: 1, mass: 1, stiffness: 200 }, 0.976193612207],
  [7, 60, { damping: 1, mass: 1, stiffness: 200 }, 1.040317204212],
  [90, 60, { damping: 1, mass: 1, stiffness: 200 }, 1.320182558932],
  [1, 30, { damping: 15, mass: 0.5, stiffness: 170 }, 0.134961003457],
  [4, 30, { damping: 15, mass: 0.5, stiffness: 170 }, 0.793563086979],
  [9, 30, { damping: 15, mass: 0.5, stiffness: 170 }, 1.012250131071],
  [15, 30, { damping: 15, mass: 0.5, stiffness: 170 }, 1.000281597562],
  [30, 30, { damping: 15, mass: 0.5, stiffness: 170 }, 1.000000494294],
  [7, 60, { damping: 15, mass: 0.5, stiffness: 170 }, 0.714636020614],
  [90, 60, { damping: 15, mass: 0.5, stiffness: 170 }, 1.000000000245],
  [1, 30, { damping: 26, mass: 1, stiffness: 170 }, 0.071118627257],
  [4, 30, { damping: 26, mass: 1, stiffness: 170 }, 0.519510134906],
  [9, 30, { damping: 26, mass: 1, stiffness: 170 }, 0.902897543288],
  [15, 30, { damping: 26, mass: 1, stiffness: 170 }, 0.989310375098],
  [30, 30, { damping: 26, mass: 1, stiffness: 170 }, 0.999974052718],
  [7, 60, { damping: 26, mass: 1, stiffness: 170 }, 0.449983501998],
  [90, 60, { damping: 26, mass: 1, stiffness: 170 }, 0.999999955693],
];

// Damping above the critical one counts as critical (that a damping of 200 settles within 23 frames is documented at
// remotion.dev/docs/measure-spring): the same series with c = 2·√(k·m).
const DAMPED = [
  [3, 30, { damping: 200, mass: 1, stiffness: 100 }, 0.264241117657],
  [10, 30, { damping: 200, mass: 1, stiffness: 100 }, 0.845412695495],
  [23, 30, { damping: 200, mass: 1, stiffness: 100 }, 0.995942476299],
  [3, 30, { damping: 100, mass: 3, stiffness: 40 }, 0.052459171081],
  [10, 30, { damping: 100, mass: 3, stiffness: 40 }, 0.343566301349],
  [23, 30, { damping: 100, mass: 3, stiffness: 40 }, 0.768831649204],
  [3, 30, { damping: 30, mass: 1, stiffness: 200 }, 0.413064282489],
  [10, 30, { damping: 30, mass: 1, stiffness: 200 }, 0.948754014326],
  [23, 30, { damping: 30, mass: 1, stiffness: 200 }, 0.999768429403],
];

table("spring", (frame, fps, config) => spring({ frame, fps, config }), [...MOVING, ...DAMPED]);

test("the table of springs is what the Taylor series gives", () => {
  for (const [frame, fps, { damping, mass, stiffness }, value] of [...MOVING, ...DAMPED]) {
    const used = Math.min(damping, 2 * Math.sqrt(stiffness * mass));
    assert.ok(Math.abs(byTaylorSeries(frame / fps, used, mass, stiffness) - value) < 1e-10);
  }
});

function byTaylorSeries(seconds, damping, mass, stiffness) {
  const steps = Math.ceil(seconds * 256);
  const step = seconds / steps;
  let [position, velocity] = [0, 0];
  for (let count = 0; count < steps; count += 1) {
    const terms = [position, velocity];
    for (let order = 0; order < 24; order += 1) {
      const force = stiffness * ((order === 0 ? 1 : 0) - terms[order]) - damping * (order + 1) * terms[order + 1];
      terms.push(force / (mass * (order + 1) * (order + 2)));
    }
    position = terms.reduce((sum, term, order) => sum + term * step ** order, 0);
    velocity = terms.reduce((sum, term, order) => (order ? sum + order * term * step ** (order - 1) : sum), 0);
  }
  return position;
}
