"""Pages show the newest version, whatever that is: who comes, goes or writes meanwhile raises it, too."""

import time

from playwright.sync_api import Page

from projects.models import Project

WAIT = 15  # seconds until a test gives up


def expect_newest(page: Page, project: Project) -> None:
    """Until the page shows the version that the database has at that moment."""
    deadline = time.monotonic() + WAIT
    while (shown := page.locator("#version").get_attribute("data-version")) != str(newest(project)):
        assert time.monotonic() < deadline, f"The page shows v{shown}, and the newest is v{newest(project)}."
        page.wait_for_timeout(50)


def newest(project: Project) -> int:
    return Project.objects.values_list("version", flat=True).get(pk=project.pk)
