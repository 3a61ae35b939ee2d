for k in range(10):
    print(f"part {k + 1} of 10", end="\r" if k < 9 else "\n")
print("made", 10, "parts", sep=" ")
