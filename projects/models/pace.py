"""How far ahead of time somebody is who asks the API often."""

from django.db import models


class Pace(models.Model):
    """One row for each person and each token: all processes count in it. It may be lost without harm."""

    key = models.CharField(max_length=160, primary_key=True)
    until = models.DateTimeField()  # all that was asked so far is paid for then, at the rate that is allowed

    def __str__(self) -> str:
        return f"{self.key} until {self.until:%H:%M:%S}"
