/** Defines <scene-player for="playlist" src="/player/">. */
import { ScenePlayer } from "./scene-player.js";

customElements.define("scene-player", ScenePlayer);
