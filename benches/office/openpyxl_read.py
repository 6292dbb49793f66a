#!/usr/bin/env python3
"""Reads every cell of every workbook of a folder with openpyxl, as fast as it can.   usage: openpyxl_read.py FOLDER"""
import sys
from pathlib import Path

import openpyxl

cells = 0
files = sorted(Path(sys.argv[1]).rglob("*.xlsx"))
for file in files:
    book = openpyxl.load_workbook(file, read_only=True)
    cells += sum(cell is not None for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row)
print(len(files), "workbooks,", cells, "cells")
