"""The parts behind IPython.display."""
