/** 0 to 255 in an order that a seed decides (the shuffle of Fisher and Yates). */
import { mulberry32, random } from "./random.js";
import { remembered } from "./remembered.js";

// A cloud of particles asks each frame for as many seeds as it has particles; an order takes 256 bytes.
export const permutationOf = remembered(2000, (seed) => {
  const start = random(seed) * 2 ** 32;
  const order = Uint8Array.from({ length: 256 }, (_, index) => index);
  for (let last = 255; last > 0; last -= 1) {
    const other = Math.floor(mulberry32(start + last * 0x6d2b79f5) * (last + 1));
    [order[last], order[other]] = [order[other], order[last]];
  }
  return order;
});
