// matplotlib's markers as paths around the origin, by their letter and their size across.

export function markerPath(shape: string, size: number): string {
  const r = size / 2;
  const s = Math.round(r * 100) / 100;
  switch (shape) {
    case '.':
      return circle(r / 2);
    case ',':
      return circle(0.6);
    case 's':
      return `M${-s},${-s}H${s}V${s}H${-s}Z`;
    case 'D':
      return polygon(r * 1.3, 4, 0);
    case 'd':
      return scaled(r, [0, -1.3, 0.78, 0, 0, 1.3, -0.78, 0]);
    case '^':
      return scaled(r, [0, -1, 1, 1, -1, 1]);
    case 'v':
      return scaled(r, [0, 1, 1, -1, -1, -1]);
    case '<':
      return scaled(r, [-1, 0, 1, -1, 1, 1]);
    case '>':
      return scaled(r, [1, 0, -1, -1, -1, 1]);
    case 'p':
      return polygon(r, 5, 0);
    case 'h':
      return polygon(r, 6, 0);
    case 'H':
      return polygon(r, 6, 30);
    case '8':
      return polygon(r, 8, 22.5);
    case '*':
      return star(r);
    case 'P':
      return scaled(
        r,
        [
          -0.33, -1, 0.33, -1, 0.33, -0.33, 1, -0.33, 1, 0.33, 0.33, 0.33, 0.33, 1, -0.33, 1, -0.33, 0.33, -1,
          0.33, -1, -0.33, -0.33, -0.33,
        ],
      );
    case 'X':
      return scaled(
        r,
        [
          -0.5, -1, 0, -0.5, 0.5, -1, 1, -0.5, 0.5, 0, 1, 0.5, 0.5, 1, 0, 0.5, -0.5, 1, -1, 0.5, -0.5, 0, -1,
          -0.5,
        ],
      );
    case '+':
      return `M${-s},0H${s}M0,${-s}V${s}`;
    case 'x':
      return `M${-s},${-s}L${s},${s}M${-s},${s}L${s},${-s}`;
    case '|':
      return `M0,${-s}V${s}`;
    case '_':
      return `M${-s},0H${s}`;
    case '1':
      return tripod(r, 90);
    case '2':
      return tripod(r, 270);
    case '3':
      return tripod(r, 180);
    case '4':
      return tripod(r, 0);
    default:
      return circle(r);
  }
}

/** Markers that are strokes alone: their colour is the edge's. */
export function isStroked(shape: string): boolean {
  return '+x|_1234'.includes(shape);
}

function circle(r: number): string {
  const s = Math.round(r * 100) / 100;
  return `M${-s},0A${s},${s},0,1,0,${s},0A${s},${s},0,1,0,${-s},0Z`;
}

function scaled(r: number, corners: readonly number[]): string {
  const parts: string[] = [];
  for (let i = 0; i < corners.length; i += 2)
    parts.push(`${fixed(corners[i]! * r)},${fixed(corners[i + 1]! * r)}`);
  return `M${parts.join('L')}Z`;
}

function polygon(r: number, count: number, turn: number): string {
  const corners: number[] = [];
  for (let i = 0; i < count; i++) {
    const angle = ((turn - 90 + (360 * i) / count) * Math.PI) / 180;
    corners.push(Math.cos(angle), Math.sin(angle));
  }
  return scaled(r, corners);
}

function star(r: number): string {
  const corners: number[] = [];
  for (let i = 0; i < 10; i++) {
    const angle = ((36 * i - 90) * Math.PI) / 180;
    const reach = i % 2 === 0 ? 1 : 0.38;
    corners.push(reach * Math.cos(angle), reach * Math.sin(angle));
  }
  return scaled(r, corners);
}

function tripod(r: number, turn: number): string {
  return [0, 120, 240]
    .map((angle) => {
      const radians = ((turn + angle) * Math.PI) / 180;
      return `M0,0L${fixed(r * Math.cos(radians))},${fixed(r * Math.sin(radians))}`;
    })
    .join('');
}

const fixed = (value: number): number => Math.round(value * 100) / 100;
