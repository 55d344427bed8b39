"""A cell's text made ready: an indented cell loses its indentation, and the ends of its lines are one kind."""
import re
import textwrap


def cleaned(source):
    """The text with \\n line ends, dedented where its first line of code is indented, as IPython does it."""
    text = source.replace('\r\n', '\n').replace('\r', '\n').expandtabs() if '\t' in source else (
        source.replace('\r\n', '\n').replace('\r', '\n'))
    first = next((line for line in text.split('\n') if line.strip()), '')
    indent = re.match(r'[ \t]*', first).group()
    if not indent:
        return text
    dedented = textwrap.dedent(text)
    if dedented != text:
        return dedented
    # Lines that stand further left keep their place: the first line's indentation goes wherever it is.
    return '\n'.join(line[len(indent):] if line.startswith(indent) else line for line in text.split('\n'))
