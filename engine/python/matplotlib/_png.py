"""Writes a PNG of 8-bit RGBA rows."""

import base64
import struct
import zlib


def png(rows, columns):
    """Base64 text of a PNG; `rows` are bytes of 4 × `columns` each."""
    header = struct.pack(">IIBBBBB", columns, len(rows), 8, 6, 0, 0, 0)
    raw = b"".join(b"\0" + row for row in rows)
    data = b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", zlib.compress(raw, 6))
    return base64.b64encode(data + _chunk(b"IEND", b"")).decode("ascii")


def _chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
