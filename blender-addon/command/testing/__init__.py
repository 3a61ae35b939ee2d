"""The stages of `./cos3d test`: what each runs, and the closing lines of the runners that it shows at the end."""
