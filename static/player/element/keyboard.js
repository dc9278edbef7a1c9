/** The player's keys, active on the whole page unless the key means something where the focus is. */
import { LOOPS } from "./settings.js";

const EDITED = "[contenteditable]:not([contenteditable=false])";
const TYPED_INTO = `input:not([data-player]), textarea, select, ${EDITED}, dialog[open]`;
const MOVED_WITH_KEYS = "[role=listbox], [role=menu], [role=tablist], [role=slider], [role=separator]";
const PRESSED = "button, summary, a[href]";
const FASTEST = 4;

export function listenToKeys(player, signal) {
  document.addEventListener("keydown", (event) => {
    const act = actionFor(event, player);
    if (!act) return;
    event.preventDefault();
    act();
  }, { signal });
}

function actionFor(event, player) {
  const { key, shiftKey, target } = event;
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return null;
  if (!player.total || !(target instanceof Element) || target.closest(TYPED_INTO)) return null;
  if (key === " ") return target.closest(PRESSED) ? null : () => player.toggle();
  if (/^(Arrow|Home|End)/.test(key) && target.closest(MOVED_WITH_KEYS)) return null;
  const distance = shiftKey ? Math.round(player.fps) : 1;
  return {
    ArrowLeft: () => player.step(-distance),
    ArrowRight: () => player.step(distance),
    Home: () => player.seek(0),
    End: () => player.seek(player.total - 1),
    j: () => shuttle(player, -1),
    k: () => player.pause(),
    l: () => shuttle(player, 1),
    ",": () => player.step(-1),
    ".": () => player.step(1),
    m: () => player.setMuted(!player.muted),
    r: () => player.setLoop(LOOPS[(LOOPS.indexOf(player.loop) + 1) % LOOPS.length]),
    g: () => player.setSafeArea(!player.safeArea),
    f: () => player.toggleFullscreen(),
  }[key.length === 1 ? key.toLowerCase() : key];
}

/** Plays in this direction; each further press doubles the speed. */
function shuttle(player, direction) {
  const isFaster = player.playing && Math.sign(player.rate) === direction;
  player.playAt(isFaster ? Math.sign(player.rate) * Math.min(FASTEST, Math.abs(player.rate) * 2) : direction);
}
