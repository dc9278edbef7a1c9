/**
 * Takes away what the frame's Content-Security-Policy does not cover: WebRTC can reach the network around it.
 * Frames that scene code makes do not bring it back: in a sandbox each has an opaque origin of its own, out of reach.
 */
const PEER_TO_PEER = /^(webkit|moz)?RTC|^WebTransport/;

export function seal() {
  for (const name of Object.getOwnPropertyNames(window)) if (PEER_TO_PEER.test(name)) delete window[name];
}
