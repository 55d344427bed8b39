"""PIL.Image: a picture on the host, with the methods that datasets, transforms and tutorials use.

The engine has the pixels and PIL's own arithmetic (engine/vision/image); what is not here raises an error that says so.
"""
import enum

import _lantern
from pyodide.ffi import JsException

from torch import _bridge


class Transpose(enum.IntEnum):
    FLIP_LEFT_RIGHT = 0
    FLIP_TOP_BOTTOM = 1
    ROTATE_90 = 2
    ROTATE_180 = 3
    ROTATE_270 = 4


class Resampling(enum.IntEnum):
    NEAREST = 0
    LANCZOS = 1
    BILINEAR = 2
    BICUBIC = 3
    BOX = 4
    HAMMING = 5


FLIP_LEFT_RIGHT, FLIP_TOP_BOTTOM, ROTATE_90, ROTATE_180, ROTATE_270 = Transpose
NEAREST, LANCZOS, BILINEAR, BICUBIC, BOX, HAMMING = Resampling
ANTIALIAS = LANCZOS


class UnidentifiedImageError(OSError):
    """The bytes are no image that can be read here."""


class Image(_bridge.Held):
    """A picture: size, mode ('L', 'RGB', 'RGBA', 'F', 'I') and pixels. PIL: PIL.Image.Image"""

    __slots__ = ('__dict__',)

    @property
    def size(self):
        return (self.width, self.height)

    @property
    def width(self):
        return _bridge.ask(self, 'width')

    @property
    def height(self):
        return _bridge.ask(self, 'height')

    @property
    def mode(self):
        return _bridge.ask(self, 'mode')

    format = None
    filename = ''
    info = {}

    def getbands(self):
        return _bridge.tell(self, 'getbands')

    def getpixel(self, xy):
        return _bridge.tell(self, 'getpixel', (tuple(xy),))

    def copy(self):
        return _bridge.tell(self, 'copy')

    def convert(self, mode=None, *_, **__):
        """The picture in another mode: 'L' makes it grey, 'RGB' gives it three bands."""
        return _bridge.tell(self, 'convert', (mode or 'RGB',))

    def crop(self, box=None):
        """The part between (left, upper, right, lower); what lies outside is black."""
        return self.copy() if box is None else _bridge.tell(self, 'crop', (tuple(int(v) for v in box),))

    def resize(self, size, resample=None, box=None, reducing_gap=None):
        """The picture in another size, (width, height)."""
        image = self if box is None else self.crop(box)
        name = Resampling(BICUBIC if resample is None else resample).name.lower()
        return _bridge.tell(image, 'resize', (tuple(int(v) for v in size), name))

    def thumbnail(self, size, resample=BICUBIC, reducing_gap=None):
        """Makes the picture no larger than a size, keeping its proportions, in place."""
        scale = min(size[0] / self.width, size[1] / self.height)
        if scale < 1:
            self._become(self.resize((max(1, round(self.width * scale)), max(1, round(self.height * scale))), resample))

    def rotate(self, angle, resample=NEAREST, expand=0, center=None, translate=None, fillcolor=None):
        """The picture turned counter-clockwise by an angle in degrees."""
        return _bridge.tell(self, 'rotate', (angle, {
            'filter': Resampling(resample).name.lower(), 'expand': bool(expand), 'center': center,
            'fill': 0 if fillcolor is None else fillcolor}))

    def transpose(self, method):
        """The picture flipped, or turned by quarters."""
        return _bridge.tell(self, 'transpose', (Transpose(method).name,))

    def paste(self, im, box=None, mask=None):
        """Puts another picture into this one, at (left, upper)."""
        if mask is not None:
            raise NotImplementedError('Lantern pastes without a mask: combine the arrays with numpy.where')
        left, upper = (box or (0, 0))[:2]
        _bridge.tell(self, 'paste', (im, left, upper))

    def split(self):
        """The bands as pictures of mode 'L'."""
        import numpy
        values = numpy.asarray(self)
        return (self.copy(),) if values.ndim == 2 else tuple(
            fromarray(values[:, :, i]) for i in range(values.shape[2]))

    def getdata(self, band=None):
        values = self._flat()
        n = len(self.getbands())
        if n == 1:
            return values
        rows = [tuple(values[i:i + n]) for i in range(0, len(values), n)]
        return rows if band is None else [row[band] for row in rows]

    def getextrema(self):
        values, n = self._flat(), len(self.getbands())
        pairs = tuple((min(values[i::n]), max(values[i::n])) for i in range(n))
        return pairs[0] if n == 1 else pairs

    def histogram(self):
        values, n = self._flat(), len(self.getbands())
        counts = [0] * (256 * n)
        for i, value in enumerate(values):
            counts[(i % n) * 256 + value] += 1
        return counts

    def tobytes(self):
        return _bridge.ask(self, 'pixels').tobytes()

    def _flat(self):
        return _bridge.ask(self, 'pixels').tolist()

    def _become(self, other):
        """Takes over another picture's number: how methods change a picture in place."""
        mine, theirs = self._h, other._h
        _bridge._live.pop(theirs)
        _bridge._live.pop(mine)
        _lantern.free(mine)
        _bridge.adopt(self, theirs)
        other._h = -1

    def save(self, fp, format=None, **params):
        """Writes a PNG file, to a path of the interpreter's file system or to an open file."""
        name = str(fp) if not hasattr(fp, 'write') else ''
        wanted = (format or name.rsplit('.', 1)[-1]).lower()
        if wanted != 'png':
            raise NotImplementedError(f'Lantern writes PNG images: save as .png instead of {wanted}')
        data = self._repr_png_()
        if hasattr(fp, 'write'):
            fp.write(data)
        else:
            with open_file(name, 'wb') as file:
                file.write(data)

    def _repr_png_(self):
        return bytes(_lantern.encodeImage(self._h).to_py())

    def show(self, title=None):
        import lantern_display
        lantern_display.display(self)

    @property
    def __array_interface__(self):
        shape = (self.height, self.width) + ((len(self.getbands()),) if len(self.getbands()) > 1 else ())
        kinds = {'F': '<f4', 'I': '<i4'}
        return {'shape': shape, 'typestr': kinds.get(self.mode, '|u1'), 'data': self.tobytes(), 'version': 3}

    def __array__(self, dtype=None, copy=None):
        import numpy
        shape = self.__array_interface__['shape']
        kinds = {'F': numpy.float32, 'I': numpy.int32}
        made = numpy.frombuffer(bytearray(self.tobytes()), dtype=kinds.get(self.mode, numpy.uint8)).reshape(shape)
        return made if dtype is None else made.astype(dtype)

    def __eq__(self, other):
        return (isinstance(other, Image) and self.mode == other.mode and self.size == other.size
                and self.tobytes() == other.tobytes())

    __hash__ = None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass

    def close(self):
        pass

    def load(self):
        pass

    def __getattr__(self, name):
        raise AttributeError(f"'Image' object has no attribute '{name}'")

    def __repr__(self):
        kind = f'{type(self).__module__}.{type(self).__name__}'
        return f'<{kind} image mode={self.mode} size={self.width}x{self.height} at {id(self):#X}>'.replace('0X', '0x')


Image.__module__ = 'PIL.Image'
_bridge.wrappers['Image'] = Image
open_file = open


def open(fp, mode='r', formats=None):
    """The picture in a file, by its path in the interpreter's file system or as an open file.

    PNG is read everywhere, JPEG and the other formats where the browser reads them.
    FileNotFoundError for a path that is not there; UnidentifiedImageError for what is no image.
    """
    if hasattr(fp, 'read'):
        data = fp.read()
    else:
        with open_file(fp, 'rb') as file:
            data = file.read()
    try:
        return _bridge.given(_lantern.decodeImage(data))
    except JsException as error:
        raise UnidentifiedImageError(f'cannot identify image file {fp!r}') from _bridge.translate(error)
    except RuntimeError as error:
        raise UnidentifiedImageError(f'cannot identify image file {fp!r}') from error


def new(mode, size, color=0):
    """A picture of one colour, a number or a tuple of one for each band."""
    bands = {'L': 1, 'RGB': 3, 'RGBA': 4, 'F': 1, 'I': 1, 'LA': 2, 'HSV': 3}[mode]
    if isinstance(color, str):
        named = {'black': (0, 0, 0), 'white': (255, 255, 255), 'red': (255, 0, 0), 'green': (0, 128, 0),
                 'blue': (0, 0, 255), 'yellow': (255, 255, 0), 'gray': (128, 128, 128)}
        if color not in named:
            raise ValueError(f'unknown color specifier: {color!r}')
        color = named[color] if bands >= 3 else named[color][0]
    values = [color] * bands if isinstance(color, (int, float)) else list(color)
    return frombytes(mode, size, bytes(values) * (size[0] * size[1])) if mode not in 'FI' else _numbers(
        mode, size, values[0])


def _numbers(mode, size, value):
    import numpy
    return fromarray(numpy.full((size[1], size[0]), value, dtype='float32' if mode == 'F' else 'int32'))


def frombytes(mode, size, data, decoder_name='raw', *args):
    """A picture from its pixels, row by row."""
    letter = {'F': 'f', 'I': 'i'}.get(mode, 'B')
    try:
        return _bridge.given(_lantern.makeImage(mode, size[0], size[1], letter, bytes(data)))
    except JsException as error:
        raise _bridge.translate(error) from None


def fromarray(obj, mode=None):
    """A picture from an array of bytes: (height, width) is grey, (height, width, 3) is RGB."""
    shape = tuple(obj.shape)
    kind = str(obj.dtype)
    if mode is None:
        modes = {('uint8', 2): 'L', ('float32', 2): 'F', ('int32', 2): 'I'}
        mode = modes.get((kind, len(shape)))
        if mode is None and kind == 'uint8' and len(shape) == 3:
            mode = {2: 'LA', 3: 'RGB', 4: 'RGBA'}.get(shape[2])
        if mode is None:
            typestr = {'uint8': '|u1', 'float64': '<f8', 'int64': '<i8', 'bool': '|b1'}.get(kind, kind)
            ending = (1, 1) + shape[2:]
            raise TypeError(f'Cannot handle this data type: {ending}, {typestr}')
    return frombytes(mode, (shape[1], shape[0]), obj.tobytes())


def merge(mode, bands):
    """A picture from its bands."""
    import numpy
    return fromarray(numpy.stack([numpy.asarray(band) for band in bands], axis=-1), mode)
