"""Soon."""

from agents.calling import Tools

READING: Tools = []
ADDING: Tools = []
CHANGING: Tools = []
