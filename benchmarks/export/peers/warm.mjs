/** Renders the film with one open browser: once to be warm, then again when it is told to go. */
import { once } from "node:events";
import { openBrowser, renderMedia, selectComposition } from "@remotion/renderer";

const { width, height, chromium, target, x264Preset, crf } = JSON.parse(process.argv[2]);
const browserExecutable = chromium;
const chromeMode = "headless-shell";
const puppeteerInstance = await openBrowser("chrome", { browserExecutable, chromeMode });
const shared = { serveUrl: `${process.cwd()}/bundle`, puppeteerInstance, browserExecutable, chromeMode };
const composition = { ...(await selectComposition({ ...shared, id: "film" })), width, height };

async function render(frameRange) {
  const coding = { codec: "h264", x264Preset, crf, muted: true, concurrency: 2, overwrite: true };
  await renderMedia({ ...shared, ...coding, composition, frameRange, outputLocation: target });
}

await render([0, 30]);
console.log("warm");
await once(process.stdin, "data");
await render(null);
console.log("done");
await puppeteerInstance.close({ silent: true });
process.exit();
