// matplotlib in Python cells: what figures hold, how they are shown, and the words of what goes wrong.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type FigureData, figureSchema } from '../../engine/trace/figure';
import { figureMime } from '../../engine/trace/mimes';
import { openPython, type Python } from './python';

let python: Python;
beforeAll(async () => {
  python = await openPython();
  python.run('import json\nimport matplotlib.pyplot as plt');
});

function figuresOf(source: string): FigureData[] {
  return python.shown(source).map((output) => {
    if (output.kind !== 'display') throw new Error('no display');
    return figureSchema.parse(JSON.parse(output.data[figureMime]!));
  });
}
const marksOf = (source: string) => figuresOf(source)[0]!.axes[0]!.marks;
const json = (source: string): unknown => JSON.parse(String(python.run(`json.dumps(${source})`)));

describe('showing', () => {
  it('shows open figures when the cell ends, once, with their text', () => {
    const [output] = python.shown('plt.plot([1, 2])');
    expect(output).toMatchObject({ data: { 'text/plain': '<Figure size 640x480 with 1 Axes>' } });
    expect(python.shown('pass')).toEqual([]);
    expect(python.shown('plt.plot([1]); plt.show(); plt.figure(); plt.plot([2]); plt.show()')).toHaveLength(
      2,
    );
    expect(python.shown('plt.plot([1]); plt.close()')).toEqual([]);
    expect(python.shown('plt.figure()')).toEqual([]);
    expect(python.shown('f = plt.figure(figsize=(3, 2), dpi=50); f.subplots(2, 2)')[0]).toMatchObject({
      data: { 'text/plain': '<Figure size 150x100 with 4 Axes>' },
    });
  });

  it('gives what matplotlib gives', () => {
    const [result] = python.shown('v = plt.plot([1]); lantern_display.publish_result(v); plt.close()');
    expect(result).toMatchObject({
      isResult: true,
      data: { 'text/plain': expect.stringMatching(/^\[<matplotlib\.lines\.Line2D at 0x[0-9a-f]+>\]$/) },
    });
    expect(python.run('repr(plt.title("t"))')).toBe("Text(0.5, 1.0, 't')");
    expect(python.run('repr(plt.bar([1, 2], [1, 2]))')).toBe('<BarContainer object of 2 artists>');
    expect(python.run('repr(plt.gca())')).toBe("<Axes: title={'center': 't'}>");
    python.run('plt.close("all")');
  });

  it('gives axes as subplots() does', () => {
    expect(
      json(`[type(plt.subplots()[1]).__name__, plt.subplots(1, 3)[1].shape, plt.subplots(2, 1)[1].shape,
        plt.subplots(2, 3)[1].shape, plt.subplots(1, 1, squeeze=False)[1].shape, len(list(plt.subplots(2, 2)[1].flat))]`),
    ).toEqual(['Axes', [3], [2], [2, 3], [1, 1], 4]);
    expect(
      python.run(
        'f, a = plt.subplots(2, 2); a[0, 1] is a[0][1] and a.ravel()[3] is a[1, 1] and a[:, 0][1] is a[1, 0]',
      ),
    ).toBe(true);
    python.run('plt.close("all")');
  });
});

describe('data', () => {
  it('comes from lists, ranges, sets of names and whatever has tolist()', () => {
    python.run(`
class Tensor:
    requires_grad = False
    dtype = 'torch.float32'
    def __init__(self, v): self.v = v; self.shape = (len(v),)
    def tolist(self): return self.v
    def detach(self): return self
    def __len__(self): return len(self.v)`);
    expect(marksOf('plt.plot(range(3), Tensor([1.5, float("nan"), 2]))')).toMatchObject([
      { kind: 'line', x: [0, 1, 2], y: [1.5, null, 2] },
    ]);
    const [figure] = figuresOf(`plt.bar(['a', 'b', 'a'], [1, 2, 3])`);
    expect(figure!.axes[0]!.x.ticks).toEqual([
      { at: 0, label: 'a' },
      { at: 1, label: 'b' },
    ]);
    python.run('t = Tensor([1.0]); t.requires_grad = True');
    expect(python.fault('plt.plot(t)')).toBe(
      "RuntimeError: Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.",
    );
    python.run('plt.close("all")');
  });

  it('is drawn with the default colours, styles and limits of matplotlib', () => {
    const [figure] = figuresOf(
      `plt.plot([0, 10], [0, 1]); plt.plot([0, 10], [1, 0], 'r--o', label='b'); plt.legend()`,
    );
    const [axes] = figure!.axes;
    expect(axes!.marks).toMatchObject([
      { stroke: { colour: '#1f77b4', width: 1.5, dash: [] }, marker: null, label: null },
      { stroke: { colour: '#ff0000', dash: [5.55, 2.4] }, marker: { shape: 'o', size: 6 }, label: 'b' },
    ]);
    expect([axes!.x.limits, axes!.y.limits]).toEqual([
      [-0.5, 10.5],
      [-0.05, 1.05],
    ]);
    expect(axes!.legend!.entries).toMatchObject([{ label: 'b' }]);
  });

  it('keeps bars on their base and pictures on their edges', () => {
    const [figure] = figuresOf('plt.bar([1, 2], [3, 4])');
    expect(figure!.axes[0]!.y.limits).toEqual([0, 4.2]);
    const [picture] = figuresOf('plt.imshow([[1, 2, 3], [4, 5, 6]])');
    expect(picture!.axes[0]).toMatchObject({
      aspect: 1,
      x: { limits: [-0.5, 2.5] },
      y: { limits: [1.5, -0.5] },
    });
  });

  it('becomes colours through norms and maps', () => {
    expect(python.run('plt.cm.viridis(0.0)[0]')).toBeCloseTo(0.267004, 2);
    const rgb = (source: string) => json(`[round(v, 3) for v in ${source}[:3]]`);
    expect(rgb('plt.cm.gray(0.5)')).toEqual([0.502, 0.502, 0.502]);
    expect(rgb('plt.get_cmap("hot")(0)')).toEqual([0.042, 0, 0]);
    expect(rgb('plt.cm.tab10(1)')).toEqual([1, 0.498, 0.055]);
    expect(rgb('plt.cm.coolwarm(0.0)')).toEqual([0.231, 0.298, 0.753]);
    expect(rgb('plt.cm.viridis_r(1.0)')).toEqual(rgb('plt.cm.viridis(0.0)'));
    expect(
      json('[plt.colors.to_hex(c) for c in ("C2", "0.5", "tab:red", "g", (1, 0, 0), "steelblue", "#abc")]'),
    ).toEqual(['#2ca02c', '#808080', '#d62728', '#008000', '#ff0000', '#4682b4', '#aabbcc']);
    const [points] = marksOf('plt.scatter([1, 2], [1, 2], c=[0, 1], cmap="gray")');
    expect(points).toMatchObject({ kind: 'points', area: 36, fill: ['#000000', '#ffffff'] });
  });

  it('is counted and summed up as by numpy', () => {
    const fixture = JSON.parse(
      readFileSync(join(import.meta.dirname, '../fixtures/python/pyplot.json'), 'utf8'),
    ) as {
      sets: Record<string, number[]>;
      histograms: {
        set: string;
        bins: unknown;
        density: boolean;
        counts: (number | null)[];
        edges: number[];
      }[];
      quartiles: Record<string, number[]>;
    };
    for (const { set, bins, density, counts, edges } of fixture.histograms) {
      if (counts.includes(null)) continue;
      const values = JSON.stringify(fixture.sets[set]);
      const flag = density ? 'True' : 'False';
      const [ours, where] = json(
        `(lambda h: [list(map(float, h[0])), list(map(float, h[1]))])(plt.hist(${values}, bins=${JSON.stringify(bins)}, density=${flag}))`,
      ) as [number[], number[]];
      expect(ours.length, `${set} ${JSON.stringify(bins)}`).toBe(counts.length);
      ours.forEach((count, i) => {
        expect(count).toBeCloseTo(counts[i]!, 9);
      });
      where.forEach((edge, i) => {
        expect(edge).toBeCloseTo(edges[i]!, 9);
      });
    }
    for (const [name, quartiles] of Object.entries(fixture.quartiles)) {
      const ours = json(
        `(lambda s: [s['q1'], s['med'], s['q3']])(__import__('matplotlib.axes._statistics', fromlist=['x']).box_statistics(${JSON.stringify(fixture.sets[name])}))`,
      ) as number[];
      ours.forEach((value, i) => {
        expect(value).toBeCloseTo(quartiles[i]!, 9);
      });
    }
    python.run('plt.close("all")');
  });
});

describe('settings', () => {
  it('are honoured or refused', () => {
    expect(figuresOf("plt.rcParams['figure.figsize'] = (3, 2); plt.plot([1])")[0]).toMatchObject({
      width: 300,
    });
    python.run('plt.rcdefaults()');
    expect(python.fault("plt.rcParams['text.usetex'] = True")).toContain(
      'text.usetex is no setting that is honoured here; there are: axes.facecolor',
    );
    const [figure] = figuresOf("with plt.style.context('ggplot'):\n    plt.plot([1]); plt.show()");
    expect(figure!.axes[0]).toMatchObject({
      background: '#e5e5e5',
      marks: [{ stroke: { colour: '#e24a33' } }],
    });
    expect(python.run("plt.rcParams['axes.facecolor']")).toBe('white');
    expect(python.fault("plt.style.use('nothing')")).toContain('is not a valid package style');
  });
});

describe('what goes wrong', () => {
  it.each([
    [
      'plt.plot([1, 2], [1])',
      'ValueError: x and y must have same first dimension, but have shapes (2,) and (1,)',
    ],
    ["plt.plot([1], 'q-')", "ValueError: 'q-' is not a valid format string (unrecognized character 'q')"],
    ["plt.plot([1], 'r--b')", "ValueError: 'r--b' is not a valid format string (two color symbols)"],
    [
      'plt.plot([1], colour="r")',
      "AttributeError: Line2D.set() got an unexpected keyword argument 'colour'. Did you mean: 'color'?",
    ],
    ['plt.plot([1], color="nocolour")', "ValueError: Invalid RGBA argument: 'nocolour'"],
    ['plt.imshow([1, 2])', 'TypeError: Invalid shape (2,) for image data'],
    ['plt.scatter([1, 2], [1])', 'ValueError: x and y must be the same size'],
    ['plt.subplot(2, 2, 5)', 'ValueError: num must be an integer with 1 <= num <= 4, not 5'],
    [
      'plt.colorbar()',
      'RuntimeError: No mappable was found to use for colorbar creation. First define a mappable such as an image (with imshow) or a contour set (with contourf).',
    ],
    [
      "plt.hist([1], histtype='x')",
      "ValueError: 'x' is not a valid value for histtype; supported values are 'bar', 'barstacked', 'step', 'stepfilled'",
    ],
    [
      "plt.savefig('a.png')",
      'NotImplementedError: savefig is not supported here; there is plt.show(): the page draws the figure, Python has no picture of it to write.',
    ],
    ['plt.subplot(projection="3d")', "NotImplementedError: projection '3d' is not supported here"],
    [
      'plt.figure().add_subplot(projection="3d")',
      "NotImplementedError: projection '3d' is not supported here; there is the rectilinear one.",
    ],
    ['plt.violinplot([1])', 'AttributeError: matplotlib.pyplot has no violinplot here:'],
    ['plt.gca().set_xlable("a")', 'AttributeError: Axes has no set_xlable here: did you mean set_xlabel'],
    [
      'plt.gca().set(xlable=1)',
      "AttributeError: Axes.set() got an unexpected keyword argument 'xlable'. Did you mean: 'xlabel'?",
    ],
    ['plt.pie([-1])', "ValueError: Wedge sizes 'x' must be non negative values"],
    [
      'plt.gca().set_xticks([1, 2], ["a"])',
      'ValueError: The number of FixedLocator locations (2), usually from a call to set_ticks, does not match the number of labels (1).',
    ],
    [
      'plt.bar(range(30000), range(30000))',
      'ValueError: Bars of 30000 parts cannot be drawn, 20000 at most; draw a histogram of fewer bins, or a line',
    ],
  ])('%s', (source, words) => {
    python.run('plt.close("all")');
    expect(python.fault(source)).toContain(words);
    python.run('plt.close("all")');
  });
});
