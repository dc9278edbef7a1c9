/** Fills the three scenes of hyperframes.html and lays their motion on one paused timeline. Seconds; 30 frames each. */
const u = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--u"));
const timeline = gsap.timeline({ paused: true });
const find = (selector) => document.querySelectorAll(selector);
const put = (scene, html) => document.getElementById(scene).insertAdjacentHTML("beforeend", html);
const box = (left, top, width, height) => `left:${left * u}px;top:${top * u}px;width:${width * u}px;height:${height * u}px;`;

// The curve of a spring of mass 1, stiffness 100, damping 14, over two seconds.
function spring(share) {
  const [seconds, decay, turn] = [share * 2, 7, Math.sqrt(100 - 49)];
  return 1 - Math.exp(-decay * seconds) * (Math.cos(turn * seconds) + (decay / turn) * Math.sin(turn * seconds));
}
const sprung = { duration: 2, ease: spring };
const even = (seconds) => ({ duration: seconds, ease: "none" });

put("title", `
  <div class="light" style="${box(-200, -300, 1100, 1100)}background:radial-gradient(closest-side,#4f7cff,transparent)"></div>
  <div class="light" style="${box(1100, 350, 1000, 1000)}background:radial-gradient(closest-side,#ff5fa2,transparent)"></div>
  <div class="scene" id="said"><div class="words">${["Nimbus", "makes", "every", "storm", "predictable"]
    .map((word) => `<span>${word}</span>`)
    .join("")}</div>
    <div class="line"></div><div class="told">Forecasts for every street, renewed each minute</div></div>`);
timeline.fromTo(find(".light")[0], { x: 0 }, { x: 240 * u, ...even(5) }, 0);
timeline.fromTo(find(".light")[1], { x: 0 }, { x: -200 * u, ...even(5) }, 0);
timeline.fromTo("#said", { scale: 1 }, { scale: 1.04, ...even(5) }, 0);
find(".words span").forEach((word, index) =>
  timeline.fromTo(word, { opacity: 0, y: 90 * u }, { opacity: 1, y: 0, ...sprung }, (5 * index) / 30),
);
timeline.fromTo(".line", { scaleX: 0 }, { scaleX: 1, ...sprung }, 1);
timeline.fromTo(".told", { opacity: 0 }, { opacity: 0.85, ...even(20 / 30) }, 40 / 30);

const ROWS = [
  ["Hour by hour", "A forecast for every street, renewed each minute.", "M12 2v20M2 12h20M5 5l14 14M19 5L5 19", "#4f7cff"],
  ["Early warnings", "An alert long before the first drop falls.", "M6 8a6 6 0 0 1 12 0c0 7 3 9 3 9H3s3-2 3-9M10 21h4", "#ff5fa2"],
  ["Shared plans", "One calendar that moves with the weather.", "M4 5h16v16H4zM4 10h16M8 2v6M16 2v6M9 15l2 2 4-4", "#0fa37f"],
  [
    "Open data",
    "Every measurement, free to read and to build on.",
    "M12 3a9 9 0 1 0 0 18 9 9 0 1 0 0-18M3 12h18M12 3c5 5 5 13 0 18c-5-5-5-13 0-18",
    "#e08a00",
  ],
];
put("features", `<div class="heading">Everything a storm needs you to know</div>`);
timeline.fromTo(".heading", { opacity: 0 }, { opacity: 1, ...even(0.5) }, 5);
ROWS.forEach(([name, text, path, color], index) => {
  const place = `left:${(160 + 820 * (index % 2)) * u}px;top:${(310 + 350 * Math.floor(index / 2)) * u}px`;
  put("features", `<div class="card" style="${place}">
    <div class="icon" style="background:linear-gradient(135deg,${color},${color}99)">
      <svg viewBox="0 0 24 24"><path d="${path}" /></svg></div>
    <div class="name">${name}</div><div class="text">${text}</div></div>`);
  const card = find(".card")[index];
  timeline.fromTo(card, { opacity: 0, x: 160 * u }, { opacity: 1, x: 0, ...sprung }, 5 + (10 + 8 * index) / 30);
  const float = (share) => Math.sin((share * 150) / 24 + index * 1.3);
  timeline.fromTo(card, { y: 0 }, { y: 7 * u, duration: 5, ease: float }, 5);
});

const BARS = [140, 190, 170, 260, 310, 290, 400, 520];
put("growth", `<div class="label">People warned in time</div><div class="count">0</div><div class="dot"></div>
  <div class="live">Live, from 214 stations</div>
  ${[0, 1, 2, 3, 4].map((row) => `<div class="row" style="top:${(280 + 140 * row) * u}px"></div>`).join("")}
  ${BARS.map((tall, index) => `<div class="bar" style="${box(980 + 105 * index, 840 - tall, 66, tall)}"></div>`).join("")}
  <svg class="curve" viewBox="0 0 840 500"><path pathLength="1" stroke-dasharray="1 1.1"
    d="M0 470 C90 430 120 440 180 410 S320 380 400 300 S560 250 640 190 S760 120 840 40" /></svg>`);
const shown = { count: 0 };
const count = () => (find(".count")[0].textContent = Math.round(shown.count).toLocaleString("en-US"));
timeline.to(shown, { count: 12480, duration: 4, ease: "power2.out", onUpdate: count }, 10 + 10 / 30);
timeline.fromTo(".dot", { scale: 1 }, { scale: 1.25, duration: 5, ease: (share) => Math.sin((share * 150) / 6) }, 10);
find(".bar").forEach((bar, index) => timeline.fromTo(bar, { scaleY: 0 }, { scaleY: 1, ...sprung }, 10 + (12 + 5 * index) / 30));
const dash = (offset) => ({ attr: { "stroke-dashoffset": offset } });
timeline.fromTo(".curve path", dash(1.02), { ...dash(0), ...even(110 / 30) }, 11);

window.__timelines = window.__timelines || {};
window.__timelines.film = timeline;
