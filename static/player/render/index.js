/**
 * The program of the page that is filmed: the same world as in the player's frame (frame/index.js), with a camera in
 * place of the clock. The order matters: tools are taken first, and React takes the real timers when it is imported.
 */
import { canCapture } from "./tools.js";
import { freezeTime } from "../host/frame-time.js";
import { harden } from "../host/harden.js";
import { environment } from "../runtime/environment.js";
import { Assets } from "../frame/assets.js";
import { keepFitted, makeCanvas } from "../frame/canvas.js";
import { addFonts, load } from "../frame/fonts.js";
import { keepQuietAboutTheEnded, setBudget } from "../frame/guard.js";
import { makeReachingElementsInert } from "../frame/inert.js";
import { Media } from "../frame/media.js";
import { keepProgramsOf } from "../frame/programs.js";
import { seal } from "../frame/seal.js";
import { settle } from "../frame/settle.js";
import { Sounds } from "../frame/sounds.js";
import { Stage } from "../frame/stage.js";
import { Surface } from "../frame/surface.js";
import { Darkroom } from "../frame/layout/darkroom.js";
import { lendTextWidth } from "../frame/text-width.js";
import { waiting } from "../frame/waiting.js";
import { lookAt } from "./looking.js";
import { Moments } from "./moments.js";
import { Picture } from "./picture.js";
import { facesFor } from "./reading.js";
import { Supplies } from "./supplies.js";
import { Take } from "./take.js";
import { Troubles } from "./troubles.js";

const BUDGET = 20_000; // milliseconds for the scripts of one frame: nobody watches, and the machine may be busy

let film = { fps: 30, width: 1920, height: 1080, scenes: [] };

const darkroom = new Darkroom(); // while a shadow can still be attached
const canvas = makeCanvas();
const picture = new Picture(canvas);
const fit = keepFitted(canvas, () => film);
// The page is this scene's alone: it never has to be made again for another one.
const surface = new Surface(canvas, () => fit(), () => (take.failure ??= BROKEN));
const stage = new Stage(surface, ({ frame, message }) => (take.failure ??= { frame, message }));
const troubles = new Troubles();
const supplies = new Supplies(troubles.add);
const assets = new Assets(supplies.hear);
const sounds = new Sounds(assets, supplies.hasCome);
const media = new Media(() => undefined);
const moments = new Moments(media, assets);
const take = new Take({ stage, surface, canvas, picture, media, moments, supplies, troubles });
const BROKEN = { message: "React itself stumbled over what it does to the page." };

setBudget(BUDGET);
environment.assetAddress = assets.addressOf;
environment.waiting = waiting;
const { find, facts } = assets;
environment.media = { find, facts, sound: sounds.find, follow: moments.follow, release: moments.release };
canvas.addEventListener("error", ({ target }) => assets.nameTrouble(target.getAttribute("src")), true);

keepQuietAboutTheEnded();
surface.renew();
surface.end();
makeReachingElementsInert();
lendTextWidth();
seal();
freezeTime();
harden();
settle();

/** Brings everything that the scene needs. `order` as in take.js, with `assets` and `fonts` by address. */
async function prepare(order) {
  film = order.film;
  const [scene] = film.scenes;
  picture.begin(window.innerWidth, window.innerHeight);
  fit();
  await Promise.all([facesFor(scene, order.fonts).then(load), supplies.begin(assets, scene, order.assets)]);
  keepProgramsOf(film);
}

const camera = {
  ready: addFonts().then(() => true),
  begin: (order) => prepare(order).then(() => take.begin(order)),
  inspect: (order) => prepare(order).then(() => lookAt(film, darkroom)),
  next: take.next,
  give: take.give,
  canCapture,
};

// Whoever opened this page takes it, once: scenes come later and find nothing under this name.
Object.defineProperty(window, "takeCamera", {
  configurable: true,
  value: () => {
    delete window.takeCamera;
    return camera;
  },
});
