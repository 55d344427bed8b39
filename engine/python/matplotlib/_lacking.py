"""The words for what this matplotlib does not have: they name what there is."""

import difflib


def lacking(owner, name, there_is):
    """An AttributeError for `owner`.`name` that lists the nearest names, or all of them."""
    near = difflib.get_close_matches(name, there_is, 4, 0.6)
    words = f"did you mean {', '.join(near)}? " if near else ""
    return AttributeError(f"{owner} has no {name} here: {words}There is: {', '.join(sorted(there_is))}.")


def public(owner):
    """The public names of a class or module that are its own."""
    return [name for name in dir(owner) if not name.startswith("_")]


def unsupported(what, instead):
    """A NotImplementedError that says what there is instead."""
    return NotImplementedError(f"{what} is not supported here; there is {instead}.")


def unexpected(owner, name, there_is):
    """matplotlib's error for a keyword that an artist does not know."""
    near = difflib.get_close_matches(name, there_is, 1, 0.6)
    hint = f" Did you mean: '{near[0]}'?" if near else ""
    return AttributeError(f"{owner}.set() got an unexpected keyword argument '{name}'.{hint}")
