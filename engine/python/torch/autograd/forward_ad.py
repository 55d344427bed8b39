"""torch.autograd.forward_ad: derivatives in forward mode, which there are none of here."""


class dual_level:
    """Not here: NotImplementedError; torch.autograd.functional.jvp gives the same products."""

    def __init__(self):
        raise NotImplementedError('Lantern has no forward-mode derivatives: torch.autograd.functional.jvp gives their '
                                  'products')
