// Tries to go on working after it has left, and to take the next scene down.
import { useEffect } from "react";

export default function Scene() {
  useEffect(() => {
    const image = new Image();
    image.onerror = () => {
      document.body.replaceChildren();
      image.src = `${image.src}x`;
    };
    image.src = "nowhere";
  }, []);
  return <h1>Staying</h1>;
}
