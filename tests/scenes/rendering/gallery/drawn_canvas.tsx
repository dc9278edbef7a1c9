import { useLayoutEffect, useRef } from "react";
import { AbsoluteFill, random, useCurrentFrame } from "scenewright";

export const duration = 60;

export default function DrawnCanvas() {
  const frame = useCurrentFrame();
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const pen = canvas.current!.getContext("2d")!;
    pen.fillStyle = "#10002b";
    pen.fillRect(0, 0, 800, 400);
    for (let index = 0; index < 150; index += 1) {
      pen.fillStyle = `hsl(${index * 9}, 90%, 60%)`;
      pen.beginPath();
      pen.arc((random(`x ${index}`) * 800 + frame * 3) % 800, random(`y ${index}`) * 400, 4 + random(index) * 16, 0, 7);
      pen.fill();
    }
    pen.font = "700 90px Inter";
    pen.fillStyle = "#fff";
    pen.fillText(`Drawn ${frame}`, 60, 230);
  }, [frame]);
  return (
    <AbsoluteFill style={{ background: "#e0aaff", alignItems: "center", justifyContent: "center" }}>
      <canvas ref={canvas} width={800} height={400} style={{ borderRadius: 40, transform: "rotate(-3deg)" }} />
    </AbsoluteFill>
  );
}
