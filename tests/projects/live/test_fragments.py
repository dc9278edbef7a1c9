"""The partial that renders the page is the broadcast, and nothing that a change touches is left out."""

import json
import re
from unittest.mock import ANY
from uuid import uuid4

import pytest
from django.contrib.auth.models import User
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from chat.models import Message
from projects import changes as c
from projects import state
from projects.live.fragments import FRAGMENTS, TOUCHES, render_everything, render_fragments
from projects.live.news import MOST_VERSIONS, read_news
from projects.live.workspace import MESSAGES_SHOWN, page_context
from projects.models import Being, Invitation, Preference, Presence, ShareLink
from scenes.models import Asset, Export, ExportLease, Iteration
from tests.conftest import proved

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def scenes(project, alice, bob):
    """Three scenes, two prompts, an answer in work and a stopped one; somebody who is here, and something."""
    scenes = [c.AddScene(name=name, tsx_code=proved(name), duration=30) for name in ("One", "Two", "Three")]
    say, answer = c.Say(content="<b>Three scenes</b>"), c.Say(content="And more")
    working = c.StartAnswer(reply_to=answer.message_id)
    stopped = c.StartAnswer(reply_to=say.message_id)
    failed = c.FailAnswer(message_id=stopped.message_id, error="Stopped.")
    asset = c.AddAsset(name="a.png", media_type="image/png", sha256="b" * 64, size=1)
    note = c.Remember(key="note", value="Short")
    people = c.Invite(role="viewer", most_uses=None), c.AddShare()
    came = [c.Arrive(type="guest", name=each.username, person_id=each.pk, process=uuid4()) for each in (alice, bob)]
    document = c.AddBeing(type="document", asset_id=asset.asset_id)
    draft = c.SaveDraft(content="A draft of which nobody sees a word")
    wanted = [c.RequestExport(format=format, height=1080) for format in ("mp4", "webm", "png")]
    said = say, answer, working, stopped, failed
    with transaction.atomic():
        state.apply(project, *scenes, *said, note, asset, *came, document, draft, *people, *wanted, by=alice)
        Export.objects.filter(format="mp4").update(state="done", file="exports/a.mp4")
        Export.objects.filter(format="webm").update(state="failed")
        ExportLease.objects.create(export_id=wanted[-1].export_id, worker=uuid4(), until=timezone.now())
    project.refresh_from_db()
    return [scene.scene_id for scene in scenes]


def squeezed(html: str) -> str:
    return re.sub(r"\s+", " ", html)


@pytest.mark.parametrize("person", ["alice", "bob", "vera"])
def test_the_fragments_are_those_of_the_page_for_every_viewer(project, scenes, signed_in, request, person):
    viewer = request.getfixturevalue(person)
    page = squeezed(signed_in(viewer).get(project.get_absolute_url()).content.decode())
    fragments = render_everything(project)
    assert set(FRAGMENTS) < set(fragments)
    assert "alice</b> is writing" in fragments["writers"]
    assert not any("A draft of which nobody sees a word" in html for html in fragments.values())
    for name, html in fragments.items():
        assert squeezed(html) in page, name


def test_every_fragment_has_its_name_as_the_id_of_its_root(project, scenes):
    for name, html in render_everything(project).items():
        assert re.match(rf'<[a-z0-9-]+ [^>]*\bid="{name}"', html), html[:200]


def project_preference():
    return Preference.objects.values_list("pk", flat=True).get()


def iteration_of(scene):
    return Iteration.objects.values_list("pk", flat=True).get(scene_id=scene)


def asset_of_the_project():
    return Asset.objects.values_list("pk", flat=True).get()


def members() -> dict[str, int]:
    return dict(User.objects.values_list("username", "pk"))


def invitation():
    return Invitation.objects.values_list("pk", flat=True).get()


def share():
    return ShareLink.objects.values_list("pk", flat=True).get()


def draft_of_alice():
    return Message.objects.values_list("pk", flat=True).get(state=Message.State.DRAFT)


def being(name):
    return Being.objects.values_list("pk", flat=True).get(name=name)


def changes_of_exports():
    made, failed, queued = (Export.objects.get(format=format).pk for format in ("mp4", "webm", "png"))
    worker = {"worker": ExportLease.objects.get(export=queued).worker}
    return [
        c.RetryExport(export_id=failed),
        c.CancelExport(export_id=queued),
        c.DeleteExport(export_id=failed),
        c.StartExport(export_id=queued, **worker),
        c.AdvanceExport(export_id=queued, state="encoding", **worker),
        c.FinishExport(export_id=queued, file="a.png", size=1, **worker),
        c.FailExport(export_id=queued, error="The disk is full.", **worker),
        c.ExpireExport(export_id=made),
    ]


def change_of(kind, scene, prompt, answer, stopped):
    """One change of each kind."""
    changes = [
        c.AddScene(name="New", tsx_code=proved("New"), duration=9),
        c.EditScene(scene_id=scene, based_on=1, name="Edited"),
        c.TrimScene(scene_id=scene, based_on=1, duration=77),
        c.RenameScene(scene_id=scene, based_on=1, name="Renamed"),
        c.MoveScene(scene_id=scene, based_on=1, order=2),
        c.DuplicateScene(scene_id=scene, based_on=1),
        c.DeleteScene(scene_id=scene, based_on=1),
        c.RestoreScene(scene_id=scene, based_on=1, iteration_id=iteration_of(scene)),
        c.UndoVersion(number=2),
        c.RestoreProject(version=1),
        c.NoteLayout(scene_id=scene, based_on=1, findings=({"code": "contrast", "message": "Too pale."},)),
        c.SetProject(title="Titled", fps=25, width=1080, height=1920),
        c.AddAsset(name="logo.png", media_type="image/png", sha256="a" * 64, size=9),
        c.DeleteAsset(asset_id=asset_of_the_project()),
        c.Remember(key="font", value="Inter"),
        c.Forget(preference_id=project_preference()),
        c.Say(content="hello"),
        c.StartAnswer(reply_to=prompt),
        c.SetStage(message_id=answer, stage="writing"),
        c.FinishAnswer(message_id=answer, content="Done."),
        c.FailAnswer(message_id=answer, error="It could not be done."),
        c.KeepSaid(message_id=stopped, content="As far as it was said"),
        c.AddMember(user_id=members()["charlie"], role="editor"),
        c.SetRole(user_id=members()["vera"], role="editor"),
        c.RemoveMember(user_id=members()["bob"]),
        c.Leave(),
        c.Invite(role="editor", email="dora@example.com"),
        c.RevokeInvitation(invitation_id=invitation()),
        c.Join(invitation_id=invitation()),
        c.AddShare(),
        c.SetShare(share_id=share(), enabled=False, expires_at=None),
        c.DeleteShare(share_id=share()),
        c.SaveDraft(content="Another draft", message_id=draft_of_alice()),
        c.DropDraft(message_id=draft_of_alice()),
        c.Arrive(type="bot", name="Planner", person_id=Being.objects.get(name="alice").person_id, process=uuid4()),
        c.Depart(being_id=being("bob")),
        c.AddBeing(type="bot", name="Painter"),
        c.EditBeing(being_id=being("a.png"), position={"x": 1}),
        c.RemoveBeing(being_id=being("a.png")),
        c.UseProofs(scene_ids=(scene,)),
        c.ForgetHistory(before=timezone.now()),
        c.RequestExport(format="gif", height=1080),
        *changes_of_exports(),
    ]
    return next(change for change in changes if type(change) is kind)


@pytest.mark.parametrize("kind", TOUCHES, ids=lambda kind: kind.__name__)
def test_what_a_change_does_not_touch_stays_the_same(project, scenes, alice, bob, charlie, kind):
    prompt, _, answer, stopped = project.messages.exclude(state=Message.State.DRAFT)
    state.apply(project, c.RenameScene(scene_id=scenes[1], based_on=1, name="Deux"), by=alice)
    project.refresh_from_db()
    before = render_everything(project)
    for words in ("One", "Two", "Three"):
        proved(words, width=1080, height=1920, fps=25)
    if kind is c.Depart:  # whoever sweeps such pages would otherwise do it now and then before the test does
        Presence.objects.filter(being__person=bob).delete()
    who = {c.Leave: bob, c.Join: charlie, c.UseProofs: None, c.ForgetHistory: None}.get(kind, alice)
    state.apply(project, change_of(kind, scenes[0], prompt.pk, answer.pk, stopped.pk), by=who)
    news = read_news(project.pk, since=2)
    assert news is not None
    assert not news.whole
    project.refresh_from_db()
    after = render_everything(project)
    told = {fragment.id: fragment.html for fragment in news.fragments}
    assert told
    assert all(told[name] == after.get(name, "") for name in told)
    for name in (before | after).keys() - told.keys():
        assert before[name] == after[name]


def test_the_playlist_is_what_the_player_plays(project, scenes):
    playlist = json.loads(page_context(project)["playlist"])
    row = project.scenes.first()
    assert [scene["name"] for scene in playlist["scenes"]] == ["One", "Two", "Three"]
    assert playlist["assets"] == [{"name": "a.png", "address": ANY, "type": "image/png"}]
    nothing = {"scenes": [], "assets": []}
    assert playlist | nothing == {"fps": 30, "width": 1920, "height": 1080} | nothing
    assert playlist["scenes"][0] == {
        "id": str(row.pk), "revision": 1, "name": "One", "duration": 30,
        "component": f"/components/{row.component}.js", "props": {},
    }  # fmt: skip


def test_a_page_shows_the_last_messages_in_their_order(project, alice):
    for number in range(MESSAGES_SHOWN + 5):
        state.apply(project, c.Say(content=f"Message {number}"), by=alice)
    shown = [message.content for message in page_context(project)["messages"]]
    assert shown == [f"Message {number}" for number in range(5, MESSAGES_SHOWN + 5)]


def test_a_message_that_is_gone_is_an_empty_fragment(project, alice):
    say = c.Say(content="hello")
    state.apply(project, say, by=alice)
    name = f"message-{say.message_id}"
    assert render_fragments(project, [name])[name]
    project.messages.all().delete()
    assert render_fragments(project, [name]) == {name: ""}


def test_a_stage_is_read_without_the_scenes(project, scenes, alice):
    """It comes several times a prompt."""
    with CaptureQueriesContext(
        connection,
    ) as queries:
        render_fragments(project, [f"message-{project.messages.last().pk}", "version"])
    assert not [query["sql"] for query in queries if "scenes_scene" in query["sql"]]


def test_no_fragment_asks_the_database_for_each_scene(project, scenes, alice):
    def count() -> int:
        project.refresh_from_db()
        with CaptureQueriesContext(connection) as queries:
            render_everything(project)
        return len(queries)

    few = count()
    more = [c.AddScene(name=f"Scene {number}", tsx_code=proved(), duration=30) for number in range(10)]
    messages = [c.Say(content="hello") for _ in range(10)]
    state.apply(project, *more, *messages, by=alice)
    assert count() == few


def test_very_much_at_once_comes_whole(project, alice):
    for number in range(MOST_VERSIONS + 1):
        state.apply(project, c.SetProject(title=f"Title {number}"), by=alice)
    assert read_news(project.pk, since=0).whole
    assert not read_news(project.pk, since=1).whole


def test_a_kind_of_change_from_a_newer_release_comes_whole(project, alice):
    version = state.apply(project, c.SetProject(title="Now"), by=alice)
    type(version).objects.filter(pk=version.pk).update(changes=[{"kind": "PaintScene"}])
    assert read_news(project.pk, since=0).whole
