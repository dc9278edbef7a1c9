// Tries to reach the network with datagrams, around every policy for requests.
import { useEffect } from "react";

export default function Scene() {
  useEffect(() => {
    try {
      const peer = new (globalThis as any).RTCPeerConnection({ iceServers: [{ urls: "stun:CANARY" }] });
      peer.createDataChannel("x");
      void peer.createOffer().then((offer) => peer.setLocalDescription(offer));
    } catch {}
  }, []);
  return <h1>Calling</h1>;
}
