"""Figures as tables for a spreadsheet."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Union

from .outputs import whole_file, write_errors

TABLE_EXTENSIONS = (".csv",)

Row = Sequence[Union[str, int, float, None]]


def write_table_file(target: Path, blocks: Iterable[Iterable[Row]]) -> None:
    """Write a CSV file of several tables, an empty line between.

    Numbers have a decimal point and all their digits. The file begins with a byte order mark, without which Excel takes
    it for another encoding.

    Raises:
        DiskFull, OutputNotWritable: as their names say.
    """
    with whole_file(target) as path, write_errors(target), path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        for number, block in enumerate(blocks):
            if number:
                writer.writerow([])
            writer.writerows(block)
