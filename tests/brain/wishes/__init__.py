"""What people ask for, and the scene that comes of it: a table for each family of kinds."""

from tests.brain.wishes import (
    charts,
    comparing,
    endings,
    headlines,
    lists,
    numbers,
    people,
    places,
    products,
    roundabout,
    schedules,
    talking,
    unread,
)

FAMILIES = {
    "charts": charts.REQUESTS,
    "comparing": comparing.REQUESTS,
    "endings": endings.REQUESTS,
    "headlines": headlines.REQUESTS,
    "lists": lists.REQUESTS,
    "numbers": numbers.REQUESTS,
    "people": people.REQUESTS,
    "places": places.REQUESTS,
    "products": products.REQUESTS,
    "roundabout": roundabout.REQUESTS,
    "schedules": schedules.REQUESTS,
    "talking": talking.REQUESTS,
    "unread": unread.REQUESTS,
}
REQUESTS = [row for rows in FAMILIES.values() for row in rows]
