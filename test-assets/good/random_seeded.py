import random
chance = random.Random(7)
places = [(chance.uniform(-1, 1), chance.gauss(0, 0.2)) for _ in range(20)]
chance.shuffle(places)
color = chance.choice(["red", "green"])
several = chance.sample(range(100), k=5)
