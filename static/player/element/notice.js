/** The player's own line of text: why a picture is missing or late, or why nothing is heard. Hidden while all is well. */

/** Adds the line, which each page places where its picture is; returns `notify(about, text)`: the newest is shown. */
export function makeNotice(player) {
  const line = document.createElement("p");
  line.className = "scene-player__notice";
  line.setAttribute("role", "status");
  line.hidden = true;
  player.append(line);
  const texts = new Map();
  return (about, text) => {
    texts.delete(about);
    if (text) texts.set(about, text);
    line.textContent = [...texts.values()].at(-1) ?? "";
    line.hidden = texts.size === 0;
  };
}
