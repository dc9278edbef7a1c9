import { useLayoutEffect, useRef } from "react";
import { AbsoluteFill, useCurrentFrame } from "scenewright";

const CORNERS = "attribute vec2 at; varying vec2 place; void main() { place = at; gl_Position = vec4(at, 0.0, 1.0); }";
const COLORS = `precision mediump float; varying vec2 place; uniform float time;
  void main() { gl_FragColor = vec4(0.5 + 0.5 * sin(time + place.x * 6.0), 0.5 + 0.5 * cos(time + place.y * 5.0), 0.6, 1.0); }`;

export const duration = 60;

export default function GraphicsCanvas() {
  const frame = useCurrentFrame();
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const gl = canvas.current!.getContext("webgl");
    if (!gl) return;
    const program = gl.createProgram()!;
    for (const [kind, source] of [[gl.VERTEX_SHADER, CORNERS], [gl.FRAGMENT_SHADER, COLORS]] as const) {
      const shader = gl.createShader(kind)!;
      gl.shaderSource(shader, source);
      gl.compileShader(shader);
      gl.attachShader(program, shader);
    }
    gl.linkProgram(program);
    gl.useProgram(program);
    gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
    gl.bufferData(gl.ARRAY_BUFFER, new Float32Array([-1, -1, 1, -1, -1, 1, 1, 1]), gl.STATIC_DRAW);
    gl.enableVertexAttribArray(gl.getAttribLocation(program, "at"));
    gl.vertexAttribPointer(gl.getAttribLocation(program, "at"), 2, gl.FLOAT, false, 0, 0);
    gl.uniform1f(gl.getUniformLocation(program, "time"), frame / 10);
    gl.drawArrays(gl.TRIANGLE_STRIP, 0, 4);
  }, [frame]);
  return (
    <AbsoluteFill style={{ background: "#222", alignItems: "center", justifyContent: "center", color: "#fff" }}>
      <canvas ref={canvas} width={700} height={360} style={{ borderRadius: 30 }} />
      <div style={{ position: "absolute", bottom: 24, fontSize: 44 }}>Shaded</div>
    </AbsoluteFill>
  );
}
