"""Axes: everything that can be drawn on one pair of axes."""

from matplotlib.axes._bars import Bars
from matplotlib.axes._base import Base
from matplotlib.axes._images import Images
from matplotlib.axes._lines import Lines
from matplotlib.axes._notes import Notes
from matplotlib.axes._statistics import Statistics


class Axes(Lines, Bars, Statistics, Images, Notes, Base):
    """One pair of axes of a figure."""
