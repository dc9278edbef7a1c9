"""A page with nothing but a player, the real frame under its real policy, and a listener that nobody may reach."""

import hashlib
import json
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from django.template.loader import render_to_string

from scenes.compiler import compile_scene
from scenes.player import player_policy
from tests.serving import ROOT

PAGE = """<!doctype html><meta charset="utf-8"><title>Stand</title>
<style>body {{ margin: 0; background: #888 }} scene-player, iframe {{ display: block; width: 960px; border: 0 }}
scene-player {{ position: relative }}</style>
<main><scene-player for="playlist" src="/player/" {attributes}></scene-player>
<button data-player="toggle">Play</button> <output data-player="time"></output>
<input type="range" data-player="seek"> <button data-player="loop">Loop</button>
<button data-player="speed">1×</button> <button data-player="fullscreen">Full</button>
<button data-player="back">Back</button> <button data-player="forward">On</button>
<button data-player="mute">Mute</button>
<input type="range" data-player="volume" min="0" max="1" step="0.05">
<button data-player="safe-area">Safe</button></main>
<textarea></textarea><scene-playlist id="playlist" data-playlist='{playlist}'></scene-playlist>
<script src="/log.js"></script><script type="module" src="/static/dist/scene-player.js"></script>"""

LOG = """window.told = [];
for (const type of ["frame", "ready", "painted", "scene-error", "ended", "layout"])
  document.addEventListener(type, ({ detail }) => window.told.push({ type, ...detail }));"""


def scene(name: str, tsx_code: str, *, duration: int = 30, revision: int = 1, **props) -> dict:
    """A scene as the playlist has it, its program under `text`; scenes are known by their names here."""
    text = tsx_code if isinstance(tsx_code, Program) else compile_scene(tsx_code).program
    component = f"/components/{hashlib.sha256(text.encode()).hexdigest()}.js"
    known = {"id": name, "name": name, "revision": revision, "duration": duration, "props": props}
    return known | {"component": component, "text": text}


class Program(str):
    """Code that no compiler has looked at, as if somebody had talked the server into accepting it."""

    __slots__ = ()


def program(javascript: str) -> Program:
    return Program(f'"use strict";\n{javascript}')


def shows(body: str) -> str:
    """The code of a scene whose component has this body."""
    return f"""import {{ AbsoluteFill, useCurrentFrame, useVideoConfig }} from "scenewright";
    import {{ useEffect, useLayoutEffect, useMemo, useRef, useState }} from "react";
    export default function Scene(props: any) {{ const frame = useCurrentFrame(); {body} }}"""


@dataclass
class Stand:
    """Serves one page. `hits` are the requests that came to the outside."""

    programs: dict[str, str] = field(default_factory=dict)
    hits: list[str] = field(default_factory=list)
    refusals: list[int] = field(default_factory=list)  # statuses with which the next components are answered
    first: list[dict] = field(default_factory=list)  # the scenes of a page that is opened
    attributes: str = ""  # of its player
    assets: dict[str, tuple[str, bytes]] = field(default_factory=dict)  # type and content by name
    asked: list[str] = field(default_factory=list)  # the assets that were fetched

    def __enter__(self) -> "Stand":
        self._servers = [
            ThreadingHTTPServer(("127.0.0.1", 0), _answering(answer)) for answer in (self._page, self._hit)
        ]
        for server in self._servers:
            threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        self.origin, self.outside = (f"http://127.0.0.1:{server.server_port}" for server in self._servers)
        return self

    def __exit__(self, *failure: object) -> None:
        for server in self._servers:
            server.shutdown()
            server.server_close()

    def playlist(self, scenes: list[dict], **film) -> str:
        self.programs.update({scene["component"]: scene["text"] for scene in scenes})
        listed = [{key: value for key, value in scene.items() if key != "text"} for scene in scenes]
        assets = [{"name": name, "address": f"/files/{name}", "type": kind} for name, (kind, _) in self.assets.items()]
        known = {"version": 1, "fps": 30, "width": 1920, "height": 1080, "scenes": listed}
        return json.dumps(known | ({"assets": assets} if assets else {}) | film)

    def _page(self, request: BaseHTTPRequestHandler) -> None:
        path = request.path
        if path == "/":
            playlist = self.playlist(self.first).replace("'", "&#39;")
            _send(
                request,
                PAGE.format(playlist=playlist, attributes=self.attributes),
                **{"Content-Security-Policy": "frame-src 'self'"},
            )
        elif path == "/player/":
            _send(request, render_to_string(path[1:] + "frame.html"), policy=player_policy(self.origin))
        elif path == "/log.js":
            _send(request, LOG, kind="text/javascript")
        elif path.startswith("/static/dist/"):
            name = path.split("/")[-1].split(".")[0]
            _send(request, (ROOT / f"static/dist/{name}.js").read_text(), kind="text/javascript")
        elif path.startswith("/files/") and path[7:] in self.assets:
            self.asked.append(path[7:])
            _send(request, self.assets[path[7:]][1], kind="application/octet-stream")
        elif path in self.programs and self.refusals:
            request.send_error(self.refusals.pop(0))
        elif path in self.programs:
            _send(request, self.programs[path], kind="text/javascript")
        else:
            request.send_error(404)

    def _hit(self, request: BaseHTTPRequestHandler) -> None:
        self.hits.append(request.path)
        _send(request, "outside", **{"Access-Control-Allow-Origin": "*"})


def _answering(answer) -> type[BaseHTTPRequestHandler]:
    class Answering(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            answer(self)

        do_POST = do_GET

        def log_message(self, *parts: object) -> None:
            """Tests say what matters."""

    return Answering


def _send(
    request: BaseHTTPRequestHandler, content: str | bytes, *, kind: str = "text/html", policy: str = "", **headers
) -> None:
    body = content if isinstance(content, bytes) else content.encode()
    request.send_response(200)
    request.send_header("Content-Type", kind if isinstance(content, bytes) else f"{kind}; charset=utf-8")
    request.send_header("Content-Length", str(len(body)))
    for name, value in (headers | ({"Content-Security-Policy": policy} if policy else {})).items():
        request.send_header(name, value)
    request.end_headers()
    request.wfile.write(body)
