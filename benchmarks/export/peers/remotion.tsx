import { useState } from "react";
import { Composition, Series, continueRender, delayRender, registerRoot, staticFile } from "remotion";
import Features from "./features";
import Growth from "./growth";
import Title from "./title";

/** The film of the benchmark as this peer wants it: one composition, with the same font. */
function Film() {
  const [handle] = useState(() => delayRender("font"));
  useState(() => {
    const face = new FontFace("Inter", `url(${staticFile("inter.woff2")})`, { weight: "100 900" });
    face.load().then(() => {
      document.fonts.add(face);
      continueRender(handle);
    });
  });
  return (
    <Series>
      {[Title, Features, Growth].map((Scene, index) => (
        <Series.Sequence key={index} durationInFrames={150}>
          <Scene />
        </Series.Sequence>
      ))}
    </Series>
  );
}

registerRoot(() => <Composition id="film" component={Film} durationInFrames={450} fps={30} width={1920} height={1080} />);
