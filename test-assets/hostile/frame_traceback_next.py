# reason: tb_next without underscores
# stopped by: gate
# line: 8
class Watch:
    def __enter__(self):
        return self
    def __exit__(self, kind, value, trace):
        self.frame = trace.tb_next
        return True
with Watch():
    1 / 0
