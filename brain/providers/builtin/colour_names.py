"""The names of colours and moods that people use, and what they look like."""

NAMES = {
    "black": "#0b0b0d", "charcoal": "#1d1f24", "graphite": "#2a2c32", "slate": "#33415c", "gray": "#6b7280",
    "grey": "#6b7280", "silver": "#c4c9d1", "white": "#ffffff", "ivory": "#fbf8ef", "cream": "#faf3e1",
    "beige": "#efe4d0", "sand": "#e6d3b1", "tan": "#c8a27a", "brown": "#6b4226", "chocolate": "#4a2a17",
    "red": "#dc2626", "crimson": "#b3123a", "burgundy": "#5c0f24", "maroon": "#5a1420", "scarlet": "#e0301e",
    "coral": "#ff7059", "salmon": "#fb8b77", "peach": "#ffc9a3", "orange": "#f97316", "rust": "#a8431a",
    "amber": "#f5a40b", "gold": "#e3b341", "golden": "#e3b341", "mustard": "#d19a1c", "yellow": "#facc15",
    "lime": "#a3e635", "green": "#16a34a", "olive": "#5f6b1e", "emerald": "#059669", "mint": "#a7f0cf",
    "sage": "#a9bda0", "teal": "#0d9488", "turquoise": "#2dd4cf", "cyan": "#22d3ee", "aqua": "#38e1e8",
    "blue": "#2456e6", "navy": "#0a1030", "indigo": "#4338ca", "cobalt": "#1b36d1", "azure": "#2f9bff",
    "violet": "#7c3aed", "purple": "#7e22ce", "plum": "#5b1f6e", "lavender": "#d9cffc", "lilac": "#cdb6f2",
    "magenta": "#d912b0", "fuchsia": "#d912b0", "pink": "#f472b6", "rose": "#f0476f", "blush": "#f8d3d3",
}  # fmt: skip
PHRASES = {
    "forest green": "#07201a", "midnight blue": "#0a1030", "royal blue": "#1d3fd6", "sky blue": "#7cc8ff",
    "baby blue": "#bfe0ff", "electric blue": "#1f4dff", "steel blue": "#3c6288", "baby pink": "#fbd0e0",
    "hot pink": "#ff3d95", "rose gold": "#dca08d", "off white": "#faf7f0", "off-white": "#faf7f0",
}  # fmt: skip
# A mood is one of the curated palettes or a colour to build one around.
STYLES = {
    "dark": "night", "night": "night", "midnight": "night", "corporate": "night", "tech": "night", "dark mode": "night",
    "light": "frost", "bright": "frost", "clean": "frost", "cool": "frost", "icy": "frost", "winter": "frost",
    "light mode": "frost", "minimal": "paper", "minimalist": "paper", "editorial": "paper", "paper": "paper",
    "warm": "clay", "autumn": "clay", "sunset": "clay", "earthy": "clay", "cozy": "clay", "cosy": "clay",
    "forest": "forest", "nature": "forest", "natural": "forest", "eco": "forest", "ocean": "#06283d", "sea": "#06283d",
    "bold": "cobalt", "vivid": "cobalt", "vibrant": "cobalt", "playful": "cobalt", "fun": "cobalt", "neon": "plum",
    "dreamy": "plum", "retro": "#f3d9a4", "pastel": "#f6dfe8", "pastels": "#f6dfe8", "soft": "#f3ecf9",
    "elegant": "ember", "luxury": "ember", "luxurious": "ember", "moody": "ember", "dramatic": "ember",
    "monochrome": "#0b0b0d", "spring": "#e6f5d8", "summer": "#ffd84d",
}  # fmt: skip
DARKER, LIGHTER = {"dark", "deep", "midnight"}, {"light", "pale", "soft", "pastel"}
