"""What is known of a name: for `name?`, and for the editor's completion, hover and signatures."""
import inspect
import types

_MAX_DOC = 4000


def describe(name, value):
    """The text that IPython shows for `name?`: signature, type, a word on its content, documentation."""
    rows = []
    signature = signature_text(value)
    if signature is not None:
        rows.append(f'Signature: {name}{signature}')
    rows.append(f'Type:      {type(value).__name__}')
    if not callable(value):
        text = repr(value)
        rows.append(f"String form: {text[:500]}{'...' if len(text) > 500 else ''}")
        try:
            rows.append(f'Length:    {len(value)}')
        except (TypeError, AttributeError):
            pass
    doc = inspect.getdoc(value)
    if doc:
        rows.append(f'Docstring: {doc[:_MAX_DOC]}')
    return '\n'.join(rows)


def signature_text(value):
    if not callable(value):
        return None
    try:
        return str(inspect.signature(value))
    except (TypeError, ValueError):
        return None


def kind_of(value):
    if isinstance(value, types.ModuleType):
        return 'module'
    if isinstance(value, type):
        return 'class'
    if callable(value):
        return 'function'
    return 'variable'
