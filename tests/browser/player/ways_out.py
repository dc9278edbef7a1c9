"""Every way that we know in which a page reaches another address. Each is JavaScript with `http`, an address of its
own, and `ws`, `host`, `add(tag, properties)` and `css(text)` at hand."""

WAYS_OUT = {
    "fetch": "fetch(http, { mode: 'no-cors' })",
    "fetch-keepalive": "fetch(http, { mode: 'no-cors', keepalive: true, method: 'POST' })",
    "fetch-later": "typeof fetchLater === 'function' ? fetchLater(http, { activateAfter: 0 }) : fetch(http)",
    "xhr": "const x = new XMLHttpRequest(); x.open('GET', http); x.send()",
    "websocket": "new WebSocket(ws)",
    "event-source": "new EventSource(http)",
    "beacon": "navigator.sendBeacon(http, 'x')",
    "image": "new Image().src = http",
    "image-element": "add('img', { src: http })",
    "image-srcset": "add('img', { srcset: http + ' 1x' })",
    "picture": "add('img', { loading: 'eager', src: http })",
    "image-input": "add('input', { type: 'image', src: http })",
    "style-background": "document.body.style.backgroundImage = `url(${http})`",
    "style-mask": "add('p', { textContent: 'text' }).style.cssText = `mask-image: url(${http})`",
    "css-background": "css(`html { background: url(${http}) }`)",
    "css-import": "css(`@import url(${http});`)",
    "css-font": "css(`@font-face { font-family: way; src: url(${http}) } body { font-family: way }`);"
    " add('p', { textContent: 'text' })",
    "css-cursor": "css(`html::before { content: url(${http}) }`)",
    "css-adopted": "const s = new CSSStyleSheet(); s.replaceSync(`html { border-image: url(${http}) 1 / 1px }`);"
    " document.adoptedStyleSheets = [...document.adoptedStyleSheets, s]",
    "font-face": "new FontFace('far', `url(${http})`).load()",
    "stylesheet": "add('link', { rel: 'stylesheet', href: http })",
    "preload": "add('link', { rel: 'preload', as: 'image', href: http })",
    "modulepreload": "add('link', { rel: 'modulepreload', href: http })",
    "prefetch": "add('link', { rel: 'prefetch', href: http })",
    "icon": "add('link', { rel: 'stylesheet', href: http, media: 'print' })",
    "html-link": "document.body.insertAdjacentHTML('beforeend', `<link rel=stylesheet href=${http}>`)",
    "html-image": "document.body.insertAdjacentHTML('beforeend', `<img src=${http}>`)",
    "html-frame": "document.body.insertAdjacentHTML('beforeend', `<iframe src=${http}></iframe>`)",
    "script": "add('script', { src: http })",
    "module-script": "add('script', { type: 'module', src: http })",
    "import": "import(http)",
    "import-from-text": "(() => {}).constructor('address', 'return import(address)')(http)",
    "video": "add('video', { src: http, preload: 'auto' })",
    "video-poster": "add('video', { poster: http })",
    "audio": "add('audio', { src: http, preload: 'auto' })",
    "source": "const v = add('video', { preload: 'auto' }); v.append(make('source', { src: http }))",
    "track": "const v = add('video', { crossOrigin: 'anonymous' });"
    " v.append(make('track', { src: http, default: true, kind: 'captions' })); v.textTracks[0].mode = 'showing'",
    "object": "add('object', { data: http })",
    "embed": "add('embed', { src: http })",
    "iframe": "add('iframe', { src: http })",
    "iframe-srcdoc": "add('iframe', { srcdoc: `<img src=${http}>` })",
    "iframe-lazy": "add('iframe', {}).src = http",
    "form": "const f = add('form', { action: http, target: '_blank' }); f.submit()",
    "form-button": "const f = add('form', { action: http, target: '_blank' });"
    " const b = make('button', {}); f.append(b); b.click()",
    "window-open": "window.open(http)",
    "link-click": "add('a', { href: http, target: '_blank' }).click()",
    "ping": "add('a', { href: '#ping', ping: http }).click()",
    "worker": "new Worker(URL.createObjectURL(new Blob([`fetch('${http}', { mode: 'no-cors' })`])))",
    "shared-worker": "new SharedWorker(URL.createObjectURL(new Blob([`fetch('${http}', { mode: 'no-cors' })`])))",
    "svg-image": "svg(`<image href='${http}' width='9' height='9'/>`)",
    "svg-filter": "svg(`<filter id='f'><feImage href='${http}'/></filter>"
    "<rect width='9' height='9' filter='url(#f)'/>`)",
    "web-transport": "new WebTransport(`https://${host}/`).ready",
    "webrtc": "const c = new RTCPeerConnection({ iceServers: [{ urls: 'stun:' + host }] });"
    " c.createDataChannel('x'); c.createOffer().then((offer) => c.setLocalDescription(offer))",
}

# They take the document away. Each is tried alone.
NAVIGATIONS = {
    "href": "location.href = http",
    "assign": "location.assign(http)",
    "global": "globalThis.location = http",
    "self": "self.location.replace(http)",
    "document": "document.location = http",
    "navigation": "typeof navigation === 'object' && navigation.navigate(http)",
    "link": "add('a', { href: http }).click()",
    "refresh": "add('meta', { httpEquiv: 'refresh', content: `0;url=${http}` })",
    "svg-link": "svg(`<a id='away' href='${http}'><text>x</text></a>`);"
    " document.getElementById('away').dispatchEvent(new MouseEvent('click'))",
    "form-self": "add('form', { action: http }).submit()",
}

HELPERS = """
const host = "%(host)s";
const make = (tag, properties) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    element[name] = value;
    element.setAttribute(name, value);
  }
  return element;
};
const add = (tag, properties) => { const e = make(tag, properties); document.body.append(e); return e; };
const css = (text) => add("style", { textContent: text });
const svg = (text) => document.body.insertAdjacentHTML("beforeend", "<svg width='9' height='9'>" + text + "</svg>");
const ways = {%(ways)s};
for (const [name, way] of Object.entries(ways)) {
  try { Promise.resolve(way("http://" + host + "/" + name, "ws://" + host + "/" + name)).catch(() => 0); } catch {}
}
"""


def attempting(ways: dict[str, str], host: str) -> str:
    """JavaScript that tries them all, one after the other."""
    listed = ",".join(f'"{name}": (http, ws) => {{ {_returning(way)} }}' for name, way in ways.items())
    return HELPERS % {"host": host, "ways": listed}


def _returning(way: str) -> str:
    *before, last = way.split("; ")
    returned = f"return {last}" if not last.startswith("const ") else last
    return "; ".join([*before, returned])
