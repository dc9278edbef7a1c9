"""What the worker does for the brain by the clock."""

from procrastinate.contrib.django import app

from brain.interrupted import fail_stale, patience


@app.periodic(cron="* * * * *")
@app.task(name="brain.fail_stale_messages", queueing_lock="brain.fail_stale_messages")
def fail_stale_messages(timestamp: int) -> None:
    """Every minute: end the answers whose server died."""
    fail_stale(patience())
