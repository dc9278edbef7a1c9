/** Animations that the browser runs by itself, in CSS and in SVG, stand where they would be at the scene's second. */

/** Call it after each drawing. */
export function holdMotion(element, seconds) {
  for (const animation of element.getAnimations({ subtree: true })) {
    animation.pause();
    animation.currentTime = seconds * 1000;
  }
  for (const svg of element.getElementsByTagName("svg")) {
    if (svg.ownerSVGElement || !svg.querySelector("animate, animateMotion, animateTransform, set")) continue;
    svg.pauseAnimations();
    svg.setCurrentTime(seconds);
  }
}
