/**
 * Takes away what the frame's Content-Security-Policy does not cover: WebRTC can reach the network around it.
 * Frames made by scene code would bring the constructors back, so they lose theirs as they are made.
 */
const PEER_TO_PEER = /^(webkit|moz)?RTC|^WebTransport/;

export function seal(scope = window) {
  for (const name of Object.getOwnPropertyNames(scope)) if (PEER_TO_PEER.test(name)) delete scope[name];
}
