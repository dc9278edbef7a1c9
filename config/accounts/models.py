"""What a program signs in with. Of a token's text only the hash is kept, and its first letters to tell it by."""

from datetime import timedelta

from django.db import models
from django.db.models import Q
from django.utils import timezone
from knox.models import AbstractAuthToken

# How exactly it is known when a token was last used: a program that asks often should not write each time.
USE_IS_NOTED_AFTER = timedelta(minutes=1)


class Token(AbstractAuthToken):
    """Made by `Token.objects.create(user=…, name=…, expiry=timedelta | None)`, which also returns the text, once."""

    name = models.CharField(max_length=80)
    last_used = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-created"]

    def __str__(self) -> str:
        return f"{self.name} ({self.token_key}…)"

    @property
    def is_expired(self) -> bool:
        return self.expiry is not None and self.expiry <= timezone.now()

    def note_use(self) -> None:
        now = timezone.now()
        if self.last_used is None or now - self.last_used >= USE_IS_NOTED_AFTER:
            stale = Q(last_used=None) | Q(last_used__lte=now - USE_IS_NOTED_AFTER)
            Token.objects.filter(stale, pk=self.pk).update(last_used=now)
