# reason: a module name in bold letters
# stopped by: gate
# line: 4
import 𝐨𝐬
