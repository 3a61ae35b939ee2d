# reason: type of a class makes classes
# stopped by: limits
import enum
kind = type(enum.Enum)
