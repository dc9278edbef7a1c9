"""Scenes with their history, the proofs of their code, the files that they show, and what is made of them."""

from scenes.models.asset import Asset
from scenes.models.component import Component
from scenes.models.export import Export, ExportLease
from scenes.models.scene import Iteration, Scene
from scenes.models.segment import KeptSegment
from scenes.models.still import Still

__all__ = ["Asset", "Component", "Export", "ExportLease", "Iteration", "KeptSegment", "Scene", "Still"]
