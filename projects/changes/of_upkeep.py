"""What whoever runs the installation lets happen to projects. People in them cannot."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class UseProofs:
    """These scenes show the programs of their newest proofs. They are what they were, so that no revision is raised."""

    scene_ids: tuple[UUID, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ForgetHistory:
    """Versions and iterations from before this time go for good. What is current stays, and what later ones need."""

    before: datetime
