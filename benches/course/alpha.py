#!/usr/bin/env python3
"""Item analysis of the points of a class with pandas: facility, corrected item-rest correlation, alpha.   usage: alpha.py ITEMS LEARNERS

The points are drawn, as many as the class has: what is timed is reading no file, only the arithmetic and what pandas needs to start.
"""
import sys

import numpy
import pandas

items, learners = int(sys.argv[1]), int(sys.argv[2])
points = pandas.DataFrame(numpy.random.default_rng(1).random((learners, items)).round())
total = points.sum(axis=1)
facility = points.mean()
rest = pandas.Series({item: points[item].corr(total - points[item]) for item in points})
alpha = items / (items - 1) * (1 - points.var(ddof=1).sum() / total.var(ddof=1))
print(f"{items} items, {learners} learners: mean facility {facility.mean():.3f}, mean item-rest {rest.mean():.3f}, alpha {alpha:.3f}")
