# reason: an attribute left on a function that every program shares
# stopped by: limits
import colorsys
convert = colorsys.rgb_to_hsv
convert.secret = 1
