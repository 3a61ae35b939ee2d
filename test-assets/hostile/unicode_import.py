# reason: mathematical letters become __import__
# stopped by: gate
# line: 4
__𝒾𝓂𝓅ℴ𝓇𝓉__("os")
