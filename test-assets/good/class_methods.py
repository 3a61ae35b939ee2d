class Grid:
    def __init__(self, columns, rows):
        self.columns, self.rows = columns, rows
    @classmethod
    def square(cls, side):
        return cls(side, side)
    @staticmethod
    def middle(first, second):
        return (first + second) / 2
    def __iter__(self):
        for x in range(self.columns):
            for y in range(self.rows):
                yield x, y
    def __len__(self):
        return self.columns * self.rows
    def __getitem__(self, place):
        return divmod(place, self.columns)
print(list(Grid.square(2)))
