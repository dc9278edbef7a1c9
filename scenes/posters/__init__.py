"""Frames as pictures: posters of scenes, projects and versions, and the stills that programs ask for.

A picture is named by all that it shows, so that it is drawn once and never out of date. The worker draws what is
missing.
"""
