"""Exit codes, and the one error that ends a command in plain words."""

DONE = 0
FINDINGS = 1
USAGE = 2
NOT_UNDERSTOOD = 3
FAILED = 4
INTERRUPTED = 130

OF_STATUS = {"applied": DONE, "not_understood": NOT_UNDERSTOOD, "refused": NOT_UNDERSTOOD, "failed": FAILED}


class Trouble(Exception):
    """A command cannot go on: `text` says what failed, `fix` what mends it, `code` is the exit code."""

    def __init__(self, text: str, fix: str = "", code: int = FAILED) -> None:
        super().__init__(f"{text}\n  Fix: {fix}" if fix else text)
        self.text = text
        self.fix = fix
        self.code = code


def of_requests(statuses: list[str]) -> int:
    """The exit code of a run: that of the first request that did not succeed; an unknown status counts as failed."""
    return next((code for code in (OF_STATUS.get(status, FAILED) for status in statuses) if code), DONE)
