"""The pages about one's own account: names and tokens. Passwords and addresses are allauth's."""

from allauth.account.adapter import get_adapter
from allauth.account.decorators import reauthentication_required
from allauth.account.views import LoginView
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.contrib.auth.models import User
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from config.accounts.forms import NameForm, TokenForm
from projects.access import person_of


class SignInView(LoginView):
    def get_context_data(self, **context: object) -> dict[str, object]:
        is_open = get_adapter(self.request).is_open_for_signup(self.request)
        return super().get_context_data(is_open_for_signup=is_open, **context)


@login_required
@require_http_methods(["GET", "POST"])
def profile(request: HttpRequest) -> HttpResponse:
    # A row of its own: what was typed and does not work should not be shown as the person's name elsewhere on the page.
    person = User.objects.get(pk=person_of(request).pk)
    if request.method == "GET":
        return render(request, "account/profile.html", {"form": NameForm(instance=person)})
    form = NameForm(request.POST, instance=person)
    if not form.is_valid():
        return render(request, "account/profile.html", {"form": form}, status=422)
    form.save()
    messages.success(request, "Your name is saved.")
    return redirect("account")


@never_cache
@login_required
@require_http_methods(["GET", "POST"])
def tokens(request: HttpRequest) -> HttpResponse:
    form = TokenForm(request.POST if request.method == "POST" else None)
    if request.method == "GET":
        return _show_tokens(request, form)
    return _make_token(request, form) if form.is_valid() else _show_tokens(request, form, status=422)


@login_required
@require_POST
def revoke_token(request: HttpRequest, key: str) -> HttpResponse:
    revoked, _ = person_of(request).auth_token_set.filter(token_key=key).delete()
    if not revoked:
        raise Http404("You have no such token.")
    messages.success(request, "The token is revoked: programs that use it are refused from now on.")
    return redirect("tokens")


@reauthentication_required(app="allauth.account")
def _make_token(request: HttpRequest, form: TokenForm) -> HttpResponse:
    """Its text is in this answer and nowhere else."""
    token, text = form.make_token(of=person_of(request))
    return _show_tokens(request, TokenForm(), new=token, text=text, status=201)


def _show_tokens(request: HttpRequest, form: TokenForm, *, status: int = 200, **new: object) -> HttpResponse:
    context = {"form": form, "tokens": person_of(request).auth_token_set.all(), **new}
    return render(request, "account/tokens.html", context, status=status)
