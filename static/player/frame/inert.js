/**
 * Elements that reach for something else than the picture come into being as inert ones. The Content-Security-Policy
 * does not cover all of them: `<link rel="preconnect">` opens a connection, an inner frame brings a fresh window.
 */
const SINGLE = "link|meta|base";
const AROUND = "script|iframe|frame|frameset|object|embed|applet|portal|fencedframe";
// A link in a picture leads nowhere; a name that means nothing keeps its text where it is.
const LINK = /^(.*:)?(a|area)$/i;
const LINK_WRITTEN = /<(\/?)(?=(a|area)[\s/>])/gi;
const REACHING = new RegExp(`^(.*:)?(${SINGLE}|${AROUND})$`, "i");
const SINGLE_WRITTEN = new RegExp(`<(/?)(?=(${SINGLE})[\\s/>])`, "gi");
const AROUND_WRITTEN = new RegExp(`<(/?)(?=(${AROUND})[\\s/>])`, "gi");
const HTML = "http://www.w3.org/1999/xhtml";

/** Call it once; the frame's own elements exist by then. */
export function makeReachingElementsInert() {
  const { createElement, createElementNS } = Document.prototype;
  const { apply } = Reflect;

  Document.prototype.createElement = function (tag) {
    const name = `${tag}`; // once: an object could answer differently the second time
    return apply(createElement, this, [REACHING.test(name) ? "template" : LINK.test(name) ? "x-link" : name]);
  };
  Document.prototype.createElementNS = function (namespace, tag) {
    const name = `${tag}`;
    if (REACHING.test(name)) return apply(createElementNS, this, [HTML, "template"]);
    return apply(createElementNS, this, LINK.test(name) ? [namespace, "g"] : [namespace, name]);
  };
  // The frame's policy sends every text that becomes HTML through this, and the programs that become code.
  window.trustedTypes?.createPolicy("default", {
    createHTML: (text) =>
      text
        .replace(SINGLE_WRITTEN, "<$1wbr ")
        .replace(AROUND_WRITTEN, "<$1template ")
        .replace(LINK_WRITTEN, "<$1x-link "),
    createScript: (text) => text,
  });
}
