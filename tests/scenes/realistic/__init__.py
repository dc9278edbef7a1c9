"""Twenty scenes written the way language models write them, and what is known of each."""

from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent
WIDE = (1920, 1080)
TALL = (1080, 1920)

# Frames. One scene exports no duration.
DURATIONS = {
    "analytics_dashboard": 150,
    "budget_donut": 135,
    "chat_support": 165,
    "code_typing": 170,
    "company_timeline": 186,
    "event_countdown": 150,
    "feature_tour": 172,
    "fitness_story": 135,
    "gallery_carousel": 180,
    "kinetic_quote": 135,
    "logo_reveal": 150,
    "lower_third": 150,
    "market_line_chart": 120,
    "multilingual_welcome": 180,
    "particle_galaxy": 180,
    "podcast_visualizer": 180,
    "product_launch": 150,
    "quarterly_revenue": 150,
    "recipe_steps": 170,
    "weather_forecast": 150,
}


@dataclass(frozen=True, slots=True)
class RealisticScene:
    """A scene's code, its length in frames, and the size that it was made for."""

    name: str
    tsx_code: str
    duration: int
    size: tuple[int, int]


def realistic_scenes() -> list[RealisticScene]:
    return [
        RealisticScene(path.stem, path.read_text(), DURATIONS[path.stem], TALL if "story" in path.stem else WIDE)
        for path in sorted(FOLDER.glob("*.tsx"))
    ]
