name, width = "Leg", 0.4567
text = f"{name:>10} {width:.2f} {width!r} {3:03d} {10**3:,}"
old = "%s is %.1f m" % (name, width)
new = "{} is {:.1f} m, {0!r}".replace("{0!r}", "{}").upper()
plain = "{} is {:.1f} m".format(name, width)
by_name = "{name}: {width:6.3f}".format(name=name, width=width)
