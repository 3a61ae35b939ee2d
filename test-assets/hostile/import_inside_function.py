# reason: the import waits inside a function
# stopped by: gate
# line: 6
def chair():
    """Chair."""
    import subprocess
    subprocess.run(["touch", "/tmp/hostile"])
    return []
