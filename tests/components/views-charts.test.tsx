// Figures from Python to SVG: small plots of our matplotlib, checked against the schema, drawn, and held against stored
// files (UPDATE_GOLDEN=1 writes them anew; look at what changed before keeping it).
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { describe as describeFigure, nameOf, thinnedNote } from '../../components/views/charts/describe';
import { layOut } from '../../components/views/charts/layout';
import { Picture } from '../../components/views/charts/Picture';
import { linearTicks, ticksOf } from '../../components/views/charts/scales';
import { pieces, plainWords } from '../../components/views/charts/words';
import { type AxisData, type FigureData, figureSchema } from '../../engine/trace/figure';
import { figureMime } from '../../engine/trace/mimes';
import { openPython, type Python } from '../python/python';

let python: Python;
beforeAll(async () => {
  python = await openPython();
  python.run('import math\nimport matplotlib.pyplot as plt');
});

function figureOf(source: string): FigureData {
  const [output] = python.shown(`plt.rcdefaults()\n${source}`);
  if (output?.kind !== 'display') throw new Error('no figure was shown');
  return figureSchema.parse(JSON.parse(output.data[figureMime]!));
}

const golden: Readonly<Record<string, string>> = {
  'chart-training': `
fig, (a, b) = plt.subplots(1, 2, figsize=(9, 3.5))
loss = [2.3 * math.exp(-i / 4) + 0.1 for i in range(20)]
a.plot(loss, label='train'); a.plot([v + 0.2 for v in loss], 'C1--', label='test')
a.set_title('Loss'); a.set_xlabel('epoch'); a.set_ylabel('cross entropy'); a.legend(); a.grid(True)
b.semilogy(loss, 'o-', ms=3); b.set_title(r'$\\log L(\\theta)$'); b.set_xlabel('epoch')
fig.suptitle('A run')`,
  'chart-points': `
n = 40
x = [math.sin(i) * i for i in range(n)]; y = [math.cos(i) * i for i in range(n)]
plt.scatter(x, y, c=range(n), s=[10 + i for i in range(n)], cmap='plasma', alpha=0.7)
plt.colorbar(label='step')
plt.scatter([0], [0], marker='*', color='k', s=150, label='origin')
plt.axis('equal'); plt.legend(loc='lower left')`,
  'chart-bars': `
fig, axs = plt.subplots(2, 2, figsize=(8, 6))
axs[0, 0].bar(['T-shirt', 'Trouser', 'Pullover', 'Dress', 'Ankle boot'], [3, 5, 2, 4, 1], color='tab:green')
axs[0, 1].barh(['a', 'b'], [2, 3], xerr=[0.2, 0.5], capsize=3)
axs[1, 0].hist([0.1 * i * i for i in range(40)], bins=8, edgecolor='white', label='x')
axs[1, 0].legend()
axs[1, 1].boxplot([[1, 2, 3, 10], [2, 3, 4, 3.5]], tick_labels=['one', 'two'])`,
  'chart-images': `
fig, axs = plt.subplots(1, 3, figsize=(9, 3))
axs[0].imshow([[0, 1, 2], [3, 4, 5]], cmap='gray'); axs[0].axis('off'); axs[0].set_title('7')
axs[1].imshow([[[255, 0, 0], [0, 255, 0]], [[0, 0, 255], [255, 255, 255]]])
m = axs[2].matshow([[0.9, 0.1], [0.2, 0.8]], vmin=0, vmax=1, cmap='Blues')
for i in range(2):
    for j in range(2):
        axs[2].text(j, i, str(i + j), ha='center', va='center', color='w')
fig.colorbar(m, ax=axs[2])`,
  'chart-fields': `
xs = [i / 5 for i in range(-10, 11)]
Z = [[x * x + 2 * y * y for x in xs] for y in xs]
plt.contourf(xs, xs, Z, levels=6, cmap='viridis'); plt.colorbar()
cs = plt.contour(xs, xs, Z, levels=[1, 3], colors='white'); plt.clabel(cs)
plt.quiver([0], [0], [1], [0.5], color='r', angles='xy', scale_units='xy', scale=1)
plt.annotate('minimum', (0, 0), (0.8, 1.5), arrowprops=dict(arrowstyle='->'))`,
  'chart-notes': `
x = [i / 10 for i in range(63)]
plt.fill_between(x, [math.sin(v) - 0.2 for v in x], [math.sin(v) + 0.2 for v in x], alpha=0.3, label='band')
plt.step(x[::6], [math.sin(v) for v in x[::6]], where='mid', color='k')
plt.errorbar([1, 3, 5], [0.8, 0.1, -0.9], yerr=[[0.1, 0.2, 0.1], [0.3, 0.2, 0.4]], fmt='s', capsize=4)
plt.axhline(0, ls=':', color='0.5'); plt.axvspan(2, 3, color='orange', alpha=0.2); plt.axline((0, -1), slope=0.3)
plt.xticks([0, math.pi, 2 * math.pi], ['0', r'$\\pi$', r'$2\\pi$']); plt.xlim(0, 6.4)
plt.text(0.02, 0.95, 'note', transform=plt.gca().transAxes, va='top', bbox=dict(boxstyle='round', fc='wheat'))
plt.legend(title='What', ncol=2)`,
  'chart-twins': `
fig, a = plt.subplots()
a.plot([1, 2, 3], [1e6, 2e6, 4e6], 'C0'); a.set_ylabel('parameters')
b = a.twinx(); b.plot([1, 2, 3], [0.5, 0.7, 0.9], 'C1^:'); b.set_ylabel('accuracy'); b.set_ylim(0, 1)
a.spines[['top']].set_visible(False)
ax = fig.add_axes([0.2, 0.6, 0.2, 0.2]); ax.pie([1, 2], labels=['a', 'b'], autopct='%.0f%%')`,
  'chart-dark': `
plt.style.use('dark_background')
plt.plot([1, 10, 100], [1, 100, 10000], lw=3); plt.xscale('log'); plt.yscale('log'); plt.title('Powers'); plt.grid()`,
};

describe('drawing', () => {
  for (const [name, source] of Object.entries(golden))
    it(`matches ${name}.svg`, () => {
      const drawn = renderToStaticMarkup(
        <Picture figure={figureOf(source)} width={632} prefix="golden" />,
      ).replaceAll('><', '>\n<');
      expect(drawn).not.toMatch(/NaN|undefined|Infinity/);
      const file = join(import.meta.dirname, 'golden', `${name}.svg`);
      if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, `${drawn}\n`);
      expect(existsSync(file), `${file} is missing: run with UPDATE_GOLDEN=1 and look at it`).toBe(true);
      expect(`${drawn}\n`).toBe(readFileSync(file, 'utf8'));
    });

  it('draws every figure at every width without a number that is none', () => {
    for (const source of Object.values(golden))
      for (const width of [240, 400, 1500]) {
        const drawn = renderToStaticMarkup(<Picture figure={figureOf(source)} width={width} prefix="p" />);
        expect(drawn).not.toMatch(/NaN|undefined|Infinity/);
      }
  });

  it('draws odd data: nothing, one point, gaps, and what lies outside', () => {
    for (const source of [
      'plt.figure(); plt.subplot()',
      "plt.plot([1], [1], 'o')",
      "plt.plot([float('nan'), 1, None, 3], [1, 2, 3, float('inf')])",
      'plt.plot([0, 1, 2], [-1, 0, 5]); plt.yscale("log")',
      'plt.bar([1, 2], [0, 3]); plt.yscale("log")',
      'plt.imshow([[float("nan"), 1], [2, 3]]); plt.xlim(5, 9)',
      'plt.contour([[1, 1], [1, 1]])',
      'plt.plot([1e-9, 2e-9]); plt.plot([5, 5])',
      'plt.hist([]); plt.title("$x")',
      'plt.subplots(6, 8, figsize=(3, 2))',
    ]) {
      const drawn = renderToStaticMarkup(<Picture figure={figureOf(source)} width={632} prefix="p" />);
      expect(drawn, source).not.toMatch(/NaN|undefined|Infinity/);
    }
  });
});

describe('layout', () => {
  it('lets no axes of a grid overlap and keeps their labels inside', () => {
    const figure = figureOf(`
fig, axs = plt.subplots(3, 3, figsize=(9, 9))
for ax in axs.flat:
    ax.plot([1000, 20000], [1, 2]); ax.set_title('A title'); ax.set_xlabel('x'); ax.set_ylabel('a label')`);
    const { placed, view } = layOut(figure, 632);
    for (const [i, a] of placed.entries()) {
      expect(a.inner.width).toBeGreaterThan(40);
      expect(a.inner.x - a.yRoom).toBeGreaterThanOrEqual(view.x);
      expect(a.inner.y + a.inner.height + a.xRoom).toBeLessThanOrEqual(view.y + view.height);
      for (const b of placed.slice(i + 1)) {
        const apart =
          a.inner.x + a.inner.width + b.yRoom <= b.inner.x ||
          a.inner.y + a.inner.height + a.xRoom <= b.inner.y ||
          b.inner.x + b.inner.width + a.yRoom <= a.inner.x;
        expect(apart).toBe(true);
      }
    }
  });

  it('keeps squares square and cuts the figure to what is there', () => {
    const { placed, view } = layOut(figureOf('plt.imshow([[0, 1, 2, 3]])'), 632);
    const { width, height } = placed[0]!.inner;
    expect(width / height).toBeCloseTo(4, 5);
    expect(view.height).toBeLessThan(240);
  });
});

describe('ticks', () => {
  const axis = (over: Partial<AxisData>): AxisData => ({
    ...figureOf('plt.plot([1, 2])').axes[0]!.x,
    ...over,
  });
  const labels = (limits: [number, number], scale: AxisData['scale'] = 'linear', length = 400) =>
    ticksOf(axis({ limits, scale }), length, 12, true).major.map(({ label }) => plainWords(label));

  it('are round numbers, written alike', () => {
    expect(labels([-0.25, 5.25])).toEqual(['0', '1', '2', '3', '4', '5']);
    expect(labels([-0.5, 0.5])).toEqual(['−0.4', '−0.2', '0.0', '0.2', '0.4']);
    expect(linearTicks(0, 3.2e6, 5)).toMatchObject({
      factor: '1e6',
      major: [{ label: '0.0' }, {}, {}, {}, {}, {}, {}],
    });
    expect(linearTicks(0, 3, 12, 1).major).toHaveLength(4);
  });

  it('are powers on a logarithmic axis, with what lies between', () => {
    expect(labels([0.5, 2000], 'log')).toEqual(['100', '101', '102', '103']);
    expect(labels([1.5, 8], 'log')).toEqual(['2', '3', '5']);
    expect(labels([1e-30, 1], 'log').length).toBeLessThan(16);
  });
});

describe('words', () => {
  it('read the mathematics between dollar signs', () => {
    expect(plainWords('$\\alpha_{ij}^2 \\times 10^{-3}$ and $x$')).toBe('αij2  × 10−3 and x');
    expect(pieces('$x_1$')).toEqual([
      { text: 'x', isItalic: true, level: 0 },
      { text: '1', isItalic: false, level: -1 },
    ]);
    expect(plainWords('costs $5')).toBe('costs $5');
    expect(plainWords('$\\mathrm{loss}\\ \\frac{a}{b}$')).toBe('loss a/b');
    expect(plainWords('$\\unknown{x}$')).toBe('unknownx');
  });

  it('name and describe a figure', () => {
    const figure = figureOf(golden['chart-training']!);
    expect(nameOf(figure)).toBe('Figure: A run; Loss; log L(θ)');
    expect(describeFigure(figure)).toContain(
      'Plot 1 (Loss): 2 lines (train, test). Epoch from −0.95 to 19.95.',
    );
    expect(nameOf(figureOf('plt.plot([1, 2]); plt.xlabel("x"); plt.ylabel("y")'))).toBe('Figure: y over x');
  });

  it('tell where points were left out', () => {
    const figure = figureOf('plt.plot(range(100000)); plt.scatter(range(30000), range(30000))');
    expect(thinnedNote(figure)).toMatch(/^Drawn with .* of 130,000 points\.$/);
    expect(figure.axes[0]!.marks[0]).toMatchObject({ kind: 'line', thinned: { of: 100_000 } });
    expect(thinnedNote(figureOf('plt.plot([1, 2])'))).toBeNull();
  });
});
