/** The sandboxed frame's program. The order matters: React takes the real timers when it is imported. */
import { freezeTime } from "../host/frame-time.js";
import { harden } from "../host/harden.js";
import { keepFitted, makeCanvas } from "./canvas.js";
import { addFonts } from "./fonts.js";
import { keepGround } from "./ground.js";
import { answerBeat } from "./heartbeat.js";
import { makeReachingElementsInert } from "./inert.js";
import { readMessage } from "./messages.js";
import { Player } from "./player.js";
import { listen, post } from "./real.js";
import { seal } from "./seal.js";
import { settle } from "./settle.js";
import { Stage } from "./stage.js";
import { Surface } from "./surface.js";

const canvas = makeCanvas();
const ground = keepGround(canvas, () => fit());
const surface = new Surface(canvas, ground, () => post({ type: "broken" }));
const stage = new Stage(surface, (failure) => post({ type: "scene-error", ...failure }));
const player = new Player(stage, () => fit());
const fit = keepFitted(canvas, () => player.film);

surface.renew(); // React marks the document once; nothing is written on it later
surface.end();
makeReachingElementsInert();
seal();
freezeTime();
harden();
settle();

listen((data) => {
  const message = readMessage(data);
  if (message?.type === "beat") answerBeat();
  else if (message) player.obey(message);
});

// With the fonts there, the first frame already looks like every other one.
addFonts().then(() => post({ type: "ready" }));
