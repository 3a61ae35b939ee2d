"""The Java server: built when its sources changed, described for the add-on in `launch.json`, run in the foreground."""
