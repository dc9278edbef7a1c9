"""Addresses of sockets."""

from channels.routing import URLRouter
from channels.security.websocket import WebsocketDenier
from django.urls import path, re_path

from projects.live.admission import from_our_pages
from projects.live.consumer import ProjectConsumer

addresses = [path("ws/projects/<uuid:project_id>/", ProjectConsumer.as_asgi())]
sockets = from_our_pages(URLRouter([*addresses, re_path("", WebsocketDenier.as_asgi())]))
