/** The sandboxed frame's program. The order matters: React takes the real timers when it is imported. */
import { freezeTime } from "../host/frame-time.js";
import { harden } from "../host/harden.js";
import { environment } from "../runtime/environment.js";
import { Assets } from "./assets.js";
import { keepFitted, makeCanvas } from "./canvas.js";
import { addFonts, afterFonts } from "./fonts.js";
import { keepGround } from "./ground.js";
import { keepQuietAboutTheEnded } from "./guard.js";
import { answerBeat } from "./heartbeat.js";
import { makeReachingElementsInert } from "./inert.js";
import { showLatestPictures } from "./latest-picture.js";
import { LayoutChecks } from "./layout/index.js";
import { Media } from "./media.js";
import { readMessage } from "./messages.js";
import { Player } from "./player.js";
import { listen, post } from "./real.js";
import { seal } from "./seal.js";
import { settle } from "./settle.js";
import { SoundTrack } from "./sound-track.js";
import { Sounds } from "./sounds.js";
import { Stage } from "./stage.js";
import { Surface } from "./surface.js";
import { lendTextWidth } from "./text-width.js";
import { waiting } from "./waiting.js";

const canvas = makeCanvas();
const ground = keepGround(canvas, () => fit());
const surface = new Surface(canvas, ground, () => post({ type: "broken" }));
const stage = new Stage(surface, (failure) => post({ type: "scene-error", ...failure }));
const assets = new Assets((trouble) => post({ type: "asset-trouble", ...trouble }));
const sounds = new Sounds(assets, () => player.redraw());
const media = new Media(() => post({ type: "sound-blocked" }));
const track = new SoundTrack(media, assets);
const player = new Player({ stage, media, track, assets, layout: new LayoutChecks(), onResize: () => fit() });
const fit = keepFitted(canvas, () => player.film);

environment.assetAddress = assets.addressOf;
environment.waiting = waiting;
const { find, facts } = assets;
environment.media = { find, facts, sound: sounds.find, follow: media.follow, release: media.release };
window.addEventListener("resize", () => player.redraw()); // for scenes that use the scale

// Scenes may also write plain elements; what those cannot load is named as well.
canvas.addEventListener("error", ({ target }) => assets.nameTrouble(target.getAttribute("src")), true);
showLatestPictures(canvas);

keepQuietAboutTheEnded();
surface.renew(); // React marks the document once; nothing is written on it later
surface.end();
makeReachingElementsInert();
lendTextWidth();
seal();
freezeTime();
harden();
settle();

const obey = afterFonts((message) => player.obey(message));

listen((data) => {
  const message = readMessage(data);
  if (message?.type === "beat") answerBeat();
  else if (message) obey(message);
});

// With the fonts there, the first frame already looks like every other one.
addFonts().then(() => post({ type: "ready" }));
