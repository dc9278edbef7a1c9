"""From a request to its answer in one thread: all of our middleware and views are ordinary functions.

Django's own handler is ready for asynchronous ones, and goes to the thread and back around those that could be either.
That took a third of what a small request costs. Another quarter was one more way there and back before it, to put
connections and queries of an earlier request in order: the thread is the request's own, and has none.
"""

from typing import Any

from asgiref.sync import sync_to_async
from django.core.handlers.asgi import ASGIHandler
from django.core.signals import request_started
from django.db import close_old_connections, reset_queries
from django.http import HttpRequest, HttpResponseBase


class OneThreadHandler(ASGIHandler):
    def __init__(self) -> None:
        super().__init__()
        for tidying in (close_old_connections, reset_queries):
            request_started.disconnect(tidying)

    def load_middleware(self, is_async: bool = False) -> None:
        super().load_middleware(is_async=False)

    async def get_response_async(self, request: HttpRequest) -> HttpResponseBase:
        answer: Any = sync_to_async(self.get_response, thread_sensitive=True)
        return await answer(request)
