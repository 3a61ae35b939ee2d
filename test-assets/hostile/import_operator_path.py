# reason: attributes by text, through a module that is allowed otherwise
# stopped by: gate
# line: 5
import operator
reach = operator.attrgetter("__class__")
reach(())
