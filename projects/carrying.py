"""What each kind of change does to the rows. Called by `state.apply` under the project's lock, by nobody else."""

from dataclasses import dataclass, field
from uuid import UUID

from chat.models import Message
from chat.saying import answer, drop_draft, keep_said, save_draft, say, start_answer
from projects import changes as c
from projects.beings import add_being, arrive, depart, edit_being, remove_being
from projects.forgetting import forget_history
from projects.models import Version
from projects.remembering import forget, remember
from projects.restoring import restore
from projects.setting import set_project
from projects.sharing.links import change_shares
from projects.sharing.membership import change_people
from projects.summaries import Phrase, phrases_for
from projects.undoing import undo
from scenes.exports.writing import change_exports
from scenes.placing import add_asset, delete_asset
from scenes.recording import Affected
from scenes.returning import SceneReturner
from scenes.writing import SceneWriter


@dataclass(frozen=True)
class Batch:
    """The changes of one version: what they write to, and what they did to scenes so far."""

    version: Version
    scenes: SceneWriter
    affected: list[Affected] = field(default_factory=list)  # [{operation, scene_id, name}]
    said: dict[UUID, Message] = field(default_factory=dict)
    phrases: list[Phrase] = field(default_factory=list)

    def note(self, change: c.Change, affected: Affected | None = None) -> None:
        """What was done, for the answer and for the version's summary."""
        if affected:
            self.affected.append(affected)
        self.phrases.extend(phrases_for(change, affected["name"] if affected else ""))

    def note_all(self, done: tuple[list[Affected], list[Phrase]]) -> None:
        self.affected.extend(done[0])
        self.phrases.extend(done[1])


def carry_out(change: c.Change, batch: Batch) -> None:
    """Make `change` true. Raises Conflict or InvalidChange."""
    version, scenes = batch.version, batch.scenes
    match change:
        case c.AddScene():
            batch.note(change, scenes.add(change))
        case c.EditScene():
            batch.note(change, scenes.edit(change))
        case c.TrimScene():
            batch.note(change, scenes.trim(change))
        case c.RenameScene():
            batch.note(change, scenes.rename(change))
        case c.MoveScene():
            batch.note(change, scenes.move(change))
        case c.DuplicateScene():
            batch.note(change, scenes.duplicate(change))
        case c.DeleteScene():
            batch.note(change, scenes.delete(change))
        case c.RestoreScene():
            batch.note(change, SceneReturner(scenes).restore(change))
        case c.UndoVersion():
            batch.note_all(undo(change, version, scenes))
        case c.RestoreProject():
            batch.note_all(restore(change, version, scenes))
        case c.NoteLayout():
            scenes.note_layout(change)
        case c.UseProofs():
            scenes.use_proofs(change)
        case c.ForgetHistory():
            forget_history(change, version)
        case c.SetProject():
            set_project(change, version)
            if not (change.fps is change.width is change.height is None):
                scenes.use_format()
            batch.note(change)
        case c.Remember():
            remember(change, version)
        case c.Forget():
            forget(change, version)
        case c.AddAsset():
            add_asset(change, version)
        case c.DeleteAsset():
            delete_asset(change, version)
        case c.Say():
            batch.said[change.message_id] = say(change, version)
        case c.StartAnswer():
            start_answer(change, version, batch.said.get(change.reply_to))
        case c.SetStage():
            answer(change.message_id, version, stage=change.stage)
        case c.FinishAnswer():
            answer(
                change.message_id,
                version,
                state=Message.State.COMPLETE,
                stage="done",
                content=change.content,
                reasoning=change.reasoning,
                affected=batch.affected,
                model=scenes.why.model,
                tokens=scenes.why.tokens,
                cost=scenes.why.cost,
                duration_ms=scenes.why.duration_ms,
            )
            version.answer_id = change.message_id
        case c.FailAnswer():
            answer(
                change.message_id,
                version,
                state=Message.State.FAILED,
                type=Message.Type.ERROR,
                stage="",
                error=change.error,
                failure=change.failure,
                content=change.content,
            )
        case c.KeepSaid():
            keep_said(change, version)
        case c.SaveDraft():
            save_draft(change, version)
        case c.DropDraft():
            drop_draft(change, version)
        case c.Arrive():
            arrive(change, version)
        case c.Depart():
            depart(change, version)
        case c.AddBeing():
            add_being(change, version)
        case c.EditBeing():
            edit_being(change, version)
        case c.RemoveBeing():
            remove_being(change, version)
        case _ if isinstance(change, c.PeopleChange):
            change_people(change, version)
        case _ if isinstance(change, c.ShareChange):
            change_shares(change, version)
        case _ if isinstance(change, c.ExportChange):
            change_exports(change, version)
        case _:
            raise TypeError(f"Nothing says how to carry out {change!r}.")
