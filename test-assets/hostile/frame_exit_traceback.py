# reason: __exit__ is handed a traceback
# stopped by: gate
# line: 8
class Watch:
    def __enter__(self):
        return self
    def __exit__(self, kind, value, trace):
        print(trace.tb_frame.f_globals)
        return True
with Watch():
    1 / 0
