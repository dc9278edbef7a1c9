"""Rows of signing in and of one's own account, which is the same for every role. People here have no password."""

from typing import Any

from tests.doors.table import EVERYBODY, PEOPLE, Door, of_nothing
from tests.doors.world import World

NAMES = {"username": "somebody", "first_name": "Some Body"}
NO_WAY_IN = dict.fromkeys(PEOPLE, 302)  # who is signed in already goes on to the projects


def of_a_token(_: World) -> list[Any]:
    return ["sw_0123456789ab"]


def of_a_link(_: World) -> list[Any]:
    return ["MQ", "c0ffee-abc"]


def of_a_key(_: World) -> list[Any]:
    return ["0-c0ffee"]


def of_a_reset(_: World) -> list[Any]:
    return ["1", "c0ffee"]


DOORS = [
    *(
        Door(name, of_nothing, "get", status=200, who=EVERYBODY, but=NO_WAY_IN)
        for name in ("sign-in", "account_login", "account_signup")
    ),
    Door("sign-in", of_nothing, good={"username": "x", "password": "y"}, status=200, who=EVERYBODY, but=NO_WAY_IN),
    Door("account_signup", of_nothing, good={"username": "x"}, status=200, who=EVERYBODY, but=NO_WAY_IN),
    Door("sign-in-link", of_a_link, "get", status=410, who=EVERYBODY, but=NO_WAY_IN),
    Door("sign-out", of_nothing, status=302, who=EVERYBODY),
    Door("account_inactive", of_nothing, "get", status=200, who=EVERYBODY),
    Door("account_reset_password", of_nothing, "get", status=200, who=EVERYBODY),
    Door("account_reset_password", of_nothing, good={"email": "a@example.com"}, status=302, who=EVERYBODY),
    Door("account_reset_password_done", of_nothing, "get", status=200, who=EVERYBODY),
    Door("account_reset_password_from_key", of_a_reset, "get", status=200, who=EVERYBODY),
    Door("account_reset_password_from_key", of_a_reset, good={"password1": "x"}, status=200, who=EVERYBODY),
    Door("account_reset_password_from_key_done", of_nothing, "get", status=200, who=EVERYBODY),
    Door("account_email_verification_sent", of_nothing, "get", status=200, who=EVERYBODY),
    Door("account_confirm_email", of_a_key, "get", status=200, who=EVERYBODY),
    Door("account_confirm_email", of_a_key, status=404, who=EVERYBODY),
    Door("account", of_nothing, "get", status=200, who=PEOPLE),
    Door("account", of_nothing, good=NAMES, bad={"username": "a b"}, status=302, who=PEOPLE),
    Door("account_email", of_nothing, "get", status=200, who=PEOPLE),
    Door("account_email", of_nothing, good={"action_add": "", "email": "x@example.com"}, status=302, who=PEOPLE),
    Door("account_change_password", of_nothing, "get", status=302, who=PEOPLE),  # to the page of the first one
    Door("account_change_password", of_nothing, status=302, who=PEOPLE),
    Door("account_set_password", of_nothing, "get", status=200, who=PEOPLE),
    Door("account_set_password", of_nothing, good={"password1": "a train at nine"}, status=302, who=PEOPLE),
    Door("account_reauthenticate", of_nothing, "get", status=403, who=PEOPLE),
    Door("account_reauthenticate", of_nothing, good={"password": "x"}, status=403, who=PEOPLE),
    Door("tokens", of_nothing, "get", status=200, who=PEOPLE),
    Door("tokens", of_nothing, good={"name": "Builds"}, bad={"name": ""}, status=201, who=PEOPLE),
    Door("revoke-token", of_a_token, status=404, who=PEOPLE),
    # Nobody here runs the installation.
    Door("admin:index", of_nothing, "get", status=302, who=EVERYBODY),
    Door("admin:projects_project_changelist", of_nothing, "get", status=302, who=EVERYBODY),
    Door("admin:login", of_nothing, "get", status=403, who=PEOPLE),
    Door("admin:login", of_nothing, good={"username": "x", "password": "y"}, status=403, who=PEOPLE),
]
