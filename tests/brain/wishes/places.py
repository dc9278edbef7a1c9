"""Places and pictures. Request, kind of scene, and what it says."""

from typing import Any

REQUESTS: list[tuple[str, str, dict[str, Any]]] = [
    (
        "location card: Berlin, Kantstraße 1, 4 May",
        "location",
        {"place": "Berlin", "address": "Kantstraße 1", "when": "4 May"},
    ),
    (
        "a location card for the Nimbus Café: Hauptstr. 5, Hamburg, Mon–Fri 9–18",
        "location",
        {"place": "Nimbus Café", "address": "Hauptstr. 5, Hamburg", "when": "Mon–Fri 9–18"},
    ),
    ("location: Town Hall, on 4 May at 6 pm", "location", {"place": "Town Hall", "when": "4 May at 6 pm"}),
    ("showcase of a.png and b.png", "showcase", {"images": ["a.png", "b.png"]}),
    (
        "a slideshow with beach.jpg, city.jpg and the title Our summer",
        "showcase",
        {"images": ["beach.jpg", "city.jpg"], "title": "Our summer"},
    ),
    (
        "location card for the launch party: Berlin, Kantstraße 1, 4 May",
        "location",
        {"place": "Berlin", "address": "Kantstraße 1", "when": "4 May", "title": "The launch party"},
    ),
    ("a location: Café Luna, Hamburg", "location", {"place": "Café Luna", "address": "Hamburg"}),
    ("venue: Town Hall, 12 May, 7 pm", "location", {"place": "Town Hall", "when": "12 May, 7 pm"}),
    ("where to find us: Market Street 5, Leeds", "location", {"place": "Market Street 5", "address": "Leeds"}),
    (
        "meet us at Hall 4, Booth 12, 3–5 June",
        "location",
        {"place": "Hall 4", "address": "Booth 12", "when": "3–5 June"},
    ),
    (
        "location card for the workshop: Room 12, Monday 9:00",
        "location",
        {"place": "Room 12", "when": "Monday 9:00", "title": "The workshop"},
    ),
    (
        "photo gallery of one.jpg, two.jpg and three.png with the title Trip",
        "showcase",
        {"images": ["one.jpg", "two.jpg", "three.png"], "title": "Trip"},
    ),
    ("a portfolio: a.webp, b.webp", "showcase", {"images": ["a.webp", "b.webp"]}),
    ("show pictures a.png b.png", "showcase", {"images": ["a.png", "b.png"]}),
    (
        "location: Café Luna, Market Street 5, Leeds, 12 May 2026",
        "location",
        {"place": "Café Luna", "address": "Market Street 5, Leeds", "when": "12 May 2026"},
    ),
    ("event card: Main Hall, Sunday 10 am", "location", {"place": "Main Hall", "when": "Sunday 10 am"}),
    ("a place: Lisbon", "location", {"place": "Lisbon"}),
    (
        "location card for DjangoCon: Berlin, 3–7 June 2026",
        "location",
        {"place": "Berlin", "when": "3–7 June 2026", "title": "DjangoCon"},
    ),
    ("slideshow of sun.png", "showcase", {"images": ["sun.png"]}),
    ("a showcase of “my beach.png” and city.png", "showcase", {"images": ["my beach.png", "city.png"]}),
    (
        "gallery: a.jpg, b.jpg, c.jpg with the caption Summer",
        "showcase",
        {"images": ["a.jpg", "b.jpg", "c.jpg"], "caption": "Summer"},
    ),
]
