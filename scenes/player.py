"""The sandboxed frame in which generated code runs, and the policy that keeps it there."""

from csp.decorators import csp_exempt
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.templatetags.static import static
from django.views.decorators.clickjacking import xframe_options_sameorigin
from django.views.decorators.http import require_GET


@csp_exempt()
@xframe_options_sameorigin
@require_GET
def player(request: HttpRequest) -> HttpResponse:
    """No cookie is read and nothing is secret here: programs arrive by message from the page around it."""
    response = render(request, "player/frame.html")
    response["Content-Security-Policy"] = player_policy(f"{request.scheme}://{request.get_host()}")
    response["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), serial=()"
    return response


def player_policy(origin: str) -> str:
    """Scripts by URL: the frame has an opaque origin, so 'self' means nothing, and a nonce would let scene code
    import any address. `sandbox` holds even when somebody opens the address by itself."""
    script = origin + static("dist/player.js")
    return "; ".join(
        [
            "default-src 'none'",
            f"script-src {script} 'unsafe-eval'",
            "require-trusted-types-for 'script'",
            "trusted-types default",
            "style-src 'unsafe-inline'",
            "img-src data: blob:",
            "media-src data: blob:",
            "font-src data:",
            "form-action 'none'",
            "base-uri 'none'",
            "frame-ancestors 'self'",
            "sandbox allow-scripts",
        ]
    )
