words = " Round-Table, oak ".strip().lower().replace("-", " ").split(",")
title = " ".join(word.strip().title() for word in words)
code = title.encode("utf-8").decode("utf-8").zfill(20).ljust(30, ".")
print(title.startswith("Round"), title.find("Table"), "-" * 40)
