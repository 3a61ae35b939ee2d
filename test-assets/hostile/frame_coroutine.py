# reason: a coroutine has a frame
# stopped by: gate
# line: 4
async def chair():
    return []
