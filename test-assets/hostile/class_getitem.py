# reason: __class_getitem__ runs code in annotations
# stopped by: gate
# line: 5
class Base:
    def __class_getitem__(cls, key):
        return key
