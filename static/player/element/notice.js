/** The player's own line of text: why a picture is missing or late. Empty and hidden while all is well. */

/** Adds the line, which each page places where its picture is; returns the function that says something in it. */
export function makeNotice(player) {
  const line = document.createElement("p");
  line.className = "scene-player__notice";
  line.setAttribute("role", "status");
  line.hidden = true;
  player.append(line);
  return (text) => {
    line.textContent = text;
    line.hidden = text === "";
  };
}
