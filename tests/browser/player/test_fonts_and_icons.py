"""Fonts are there before the first frame, only those that a film needs; icons are drawn as the scene asks."""

from tests.browser.player.conftest import picture, show, wait_for
from tests.browser.player.stand import scene, shows

# Measures in the first rendering of all: what is seen first, not what it becomes.
MEASURING = """
const text = useRef<any>(null); const [width, setWidth] = useState(0);
useLayoutEffect(() => setWidth((known) => known || text.current.offsetWidth), []);
return <AbsoluteFill style={{ fontSize: 100, fontFamily: props.family }}>
  <span ref={text} id="text" data-first={width} style={{ alignSelf: "start", whiteSpace: "nowrap" }}>
    Hamburgefonstiv</span>
  <b>{props.more}</b></AbsoluteFill>;"""

LOADED = "() => [...document.fonts].map(({ family, style, status }) => `${family} ${style} ${status}`)"
WIDTH = """(family) => {
  const span = Object.assign(document.createElement("span"), { textContent: "Hamburgefonstiv" });
  Object.assign(span.style, { position: "absolute", font: `100px ${family}`, whiteSpace: "nowrap" });
  document.querySelector("#canvas").append(span);
  const width = span.offsetWidth;
  span.remove();
  return width;
}"""


def first_width(page) -> int:
    return int(picture(page).locator("#text[data-first]:not([data-first='0'])").first.get_attribute("data-first"))


def test_the_first_frame_has_its_font(open_player, stand):
    page = open_player([scene("One", shows(MEASURING), family="Unbounded")])
    wait_for(page, "frame", frame=0)
    assert first_width(page) == picture(page).evaluate(WIDTH, "Unbounded")
    assert first_width(page) != picture(page).evaluate(WIDTH, "Inter")
    assert "Unbounded normal loaded" in picture(page).evaluate(LOADED)
    assert stand.fonts == ["manifest.json", "unbounded-latin-wght-normal.woff2"]


def test_a_font_that_a_later_change_needs_comes_before_it_is_seen(open_player, stand):
    page = open_player([scene("One", shows(MEASURING), family="Inter")])
    assert stand.fonts == ["manifest.json"]
    show(page, stand, [scene("One", shows(MEASURING), revision=2, family="Lora", more="Привет, italic")])
    wait_for(page, "painted", revision=2)
    assert first_width(page) == picture(page).evaluate(WIDTH, "Lora")
    assert sorted(stand.fonts[1:]) == [
        f"lora-{subset}-wght-{style}.woff2" for subset in ("cyrillic", "latin") for style in ("italic", "normal")
    ]


def test_a_google_font_is_the_bundled_one(open_player, stand):
    code = """import { loadFont } from "@remotion/google-fonts/SpaceGrotesk";
    const { fontFamily } = loadFont("normal", { weights: ["700"], subsets: ["latin"] });
    export default () => <h1 style={{ fontFamily, fontWeight: 700 }}>Hello</h1>;"""
    page = open_player([scene("One", code)])
    wait_for(page, "painted")
    assert "Space Grotesk normal loaded" in picture(page).evaluate(LOADED)


def test_a_font_that_cannot_be_fetched_is_said_and_the_film_plays(open_player, stand):
    stand.withheld = {"syne-latin-wght-normal.woff2"}
    page = open_player([scene("One", shows(MEASURING), family="Syne")])
    wait_for(page, "painted")
    notice = page.locator(".scene-player__notice")
    assert notice.text_content() == "A font could not be loaded. Another one stands in for it."


def test_icons_are_drawn(open_player, stand):
    code = """import { Icon } from "scenewright"; import { ArrowRight as Arrow } from "lucide-react";
    const items = [{ icon: "rocket" }, { icon: "palette" }];
    export default () => <div style={{ background: "#fff" }}><Arrow size={200} color="#f00" strokeWidth={3} />
      {items.map(({ icon }) => <Icon key={icon} name={icon} size={100} color="#00f" className={icon} />)}</div>;"""
    page = open_player([scene("One", code)])
    wait_for(page, "painted")
    told = picture(page).evaluate(
        """() => [...document.querySelectorAll("#canvas svg")].map((svg) => [
          ...["width", "stroke", "stroke-width"].map((name) => svg.getAttribute(name)),
          svg.querySelectorAll("path, circle").length, svg.getBBox().width > 10])"""
    )
    assert told == [["200", "#f00", "3", 1, True], ["100", "#00f", "2", 3, True], ["100", "#00f", "2", 5, True]]
