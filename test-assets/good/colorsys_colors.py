import colorsys
colors = [(*colorsys.hsv_to_rgb(k / 8, 0.7, 0.9), 1.0) for k in range(8)]
hue, lightness, saturation = colorsys.rgb_to_hls(0.2, 0.4, 0.6)
