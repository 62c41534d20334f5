"""The tables of an assessment, as they stand in a report."""

import numpy as np
from landscribe.engine.core.accuracy_tables import class_table, confusion_table
from landscribe.engine.core.confusion import figures
from landscribe.engine.core.pages import Cell

MATRIX = np.array([[9000, 1000, 0], [0, 500, 0], [0, 0, 0]])
NAMES = ("land", "water", "ice")


def texts(row):
    return [cell if isinstance(cell, str) else cell.text for cell in row]


def test_class_table():
    table = class_table(figures(MATRIX, NAMES))
    assert texts(table.rows[0]) == ["land", "1.000", "0.900", "0.947", "0.900", "10,000", "9,000"]
    assert texts(table.rows[2]) == ["ice", "–", "–", "–", "–", "0", "0"]
    assert texts(table.rows[3]) == ["Mean", "", "", "0.724", "0.617", "", ""]
    assert all(len(row) == len(table.header) for row in table.rows)


def test_confusion_table():
    table = confusion_table(MATRIX, NAMES)
    assert texts(table.rows[0]) == ["land", "9,000", "1,000", "0", "10,000"]
    assert texts(table.rows[-1]) == ["Total", "9,000", "1,500", "0", "10,500"]
    assert all(len(row) == len(table.header) for row in table.rows)


def test_the_colour_of_a_cell_grows_with_its_share_of_the_row():
    def lightness(cell: Cell):
        return sum(bytes.fromhex(cell.color[1:]))

    land, water, ice = (row[1:4] for row in confusion_table(MATRIX, NAMES).rows[:3])
    assert lightness(water[1]) < lightness(land[0]) < lightness(land[1]) < lightness(land[2]) == 3 * 255
    assert {cell.color for cell in ice} == {"#ffffff"}
