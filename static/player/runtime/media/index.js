/** Pictures, sound and videos, under each name that they are known by. */
export { Img } from "./img.js";
export { Audio, Audio as Html5Audio, Video, Video as Html5Video, Video as OffthreadVideo } from "./timed.js";
