/** The sandboxed frame's program. The order matters: React takes the real timers when it is imported. */
import { freezeTime } from "../host/frame-time.js";
import { keepFitted, makeCanvas } from "./canvas.js";
import { addFonts, afterFonts } from "./fonts.js";
import { readMessage } from "./messages.js";
import { Player } from "./player.js";
import { isFromPage, post } from "./real.js";
import { seal } from "./seal.js";
import { Stage } from "./stage.js";

seal();
freezeTime();

const canvas = makeCanvas();
const stage = new Stage(canvas, (failure) => post({ type: "scene-error", ...failure }));
const player = new Player(stage, () => fit());
const fit = keepFitted(canvas, () => player.film);

const hear = afterFonts((message) => player.obey(message));

window.addEventListener("message", (event) => {
  const message = isFromPage(event) ? readMessage(event.data) : null;
  if (message) hear(message);
});

// With the fonts there, the first frame already looks like every other one.
addFonts().then(() => post({ type: "ready" }));
