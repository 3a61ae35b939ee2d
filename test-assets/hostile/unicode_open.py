# reason: a ligature and small capitals become open
# stopped by: gate
# line: 4
ｏpen("/etc/passwd")
