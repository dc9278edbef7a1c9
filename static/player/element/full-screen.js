/** Full screen: the picture together with its controls, which hide while nobody moves. */

const IDLE_AFTER = 2500; // milliseconds

/** `room` is the element that goes to the full screen. */
export async function toggleFullScreen(room) {
  if (document.fullscreenElement) await document.exitFullscreen();
  else await room.requestFullscreen();
}

/** Marks the room with data-idle while it fills the screen and neither pointer nor keys are used. */
export function watchIdleness(room, signal) {
  let timer = null;
  const wake = () => {
    clearTimeout(timer);
    delete room.dataset.idle;
    if (document.fullscreenElement === room) timer = setTimeout(() => (room.dataset.idle = ""), IDLE_AFTER);
  };
  for (const event of ["pointermove", "pointerdown", "keydown", "fullscreenchange"]) {
    document.addEventListener(event, wake, { signal, passive: true });
  }
}
