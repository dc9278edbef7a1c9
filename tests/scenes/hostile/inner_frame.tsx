// Tries to bring a fresh window, with everything that was taken off its own.
import { AbsoluteFill } from "scenewright";
import { useEffect } from "react";

export default function Scene() {
  useEffect(() => {
    const frame = document.createElement("iframe");
    frame.srcdoc = "<img src=http://CANARY/inner>";
    document.body.append(frame);
    const fresh = frame.contentWindow as any;
    try {
      new fresh.RTCPeerConnection({ iceServers: [{ urls: "stun:CANARY" }] }).createDataChannel("x");
    } catch {}
  }, []);
  return <AbsoluteFill><iframe src="http://CANARY/frame" /><h1>Framed</h1></AbsoluteFill>;
}
