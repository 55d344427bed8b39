"""What the hooks of weight_norm and spectral_norm have in common: a weight computed before each forward."""


def find_hook(module, kind, name):
    """The hook of a kind that computes a parameter of a module, by its number; None where there is none."""
    for number, hook in module._forward_pre_hooks.items():
        if isinstance(hook, kind) and hook.name == name:
            return number, hook
    return None


def remove_hook(module, kind, name, said):
    found = find_hook(module, kind, name)
    if found is None:
        raise ValueError(f"{said} of '{name}' not found in {module}")
    number, hook = found
    hook.remove(module)
    del module._forward_pre_hooks[number]
    return module
