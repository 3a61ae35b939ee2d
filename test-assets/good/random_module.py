import random
random.seed(42)
heights = [random.random() * 2 for _ in range(10)]
floors = random.randint(3, 8)
