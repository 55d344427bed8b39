"""torch.version: which PyTorch this is like, and that it has no GPU of its own."""
__version__ = '1.13.1+lantern'
debug = False
cuda = None
hip = None
git_version = 'Unknown'
