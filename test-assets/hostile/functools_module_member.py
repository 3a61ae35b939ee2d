# reason: a member that the module has but a program may not use
# stopped by: gate
# line: 5
import functools
functools.GenericAlias
