"""Bodies that mean what they say: a number is no text, a text no number, and a field that is none is refused."""

from typing import Any, ClassVar
from uuid import UUID

from django.db import models
from rest_framework import serializers


class Text(serializers.CharField):
    def to_internal_value(self, data: Any) -> str:
        if not isinstance(data, str):
            raise serializers.ValidationError("This is no text.")
        return super().to_internal_value(data)


class Whole(serializers.IntegerField):
    def to_internal_value(self, data: Any) -> int:
        if isinstance(data, bool) or not (isinstance(data, int) or (isinstance(data, float) and data.is_integer())):
            raise serializers.ValidationError("This is no whole number.")
        return super().to_internal_value(data)


class Yes(serializers.BooleanField):
    def to_internal_value(self, data: Any) -> bool:
        if not isinstance(data, bool):
            raise serializers.ValidationError("This is neither true nor false.")
        return data


class Name(serializers.UUIDField):
    """An id."""

    def to_internal_value(self, data: Any) -> UUID:
        try:
            value = UUID(data)
        except (ValueError, AttributeError, TypeError):
            value = None
        if value is None or str(value) != data.lower():
            raise serializers.ValidationError("This is no UUID.")
        return value


class Values(serializers.DictField):
    """Any JSON object."""


class Known(serializers.Serializer):
    """A body without fields that nobody reads: most of them are misspelt."""

    def to_internal_value(self, data: Any) -> Any:
        if isinstance(data, dict) and (unknown := [name for name in data if name not in self.fields]):
            known = ", ".join(self.fields) or "none"
            raise serializers.ValidationError({each: [f"There is no such field. Known: {known}."] for each in unknown})
        return super().to_internal_value(data)


class KnownOfModel(Known, serializers.ModelSerializer):
    """The same with fields that are derived from a model's."""

    serializer_field_mapping: ClassVar[dict[Any, Any]] = serializers.ModelSerializer.serializer_field_mapping | {
        models.CharField: Text,
        models.TextField: Text,
        models.UUIDField: Name,
        models.BooleanField: Yes,
        models.IntegerField: Whole,
        models.BigIntegerField: Whole,
        models.PositiveIntegerField: Whole,
        models.PositiveSmallIntegerField: Whole,
    }

    def get_validators(self) -> list[Any]:
        """The database's constraints are about rows; these are wishes."""
        return []
