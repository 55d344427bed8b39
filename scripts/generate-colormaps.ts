// Writes engine/python/matplotlib/_tables.py: the colours that matplotlib knows by name and the tables of its colour
// maps, from d3's copies of the same sources (matplotlib's own for viridis and its kin, ColorBrewer's, Moreland's).
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as d3 from 'd3';

const hex = (colour: string): string => d3.color(colour)!.formatHex().slice(1);

/** 256 colours of an interpolator that d3 has as a table of its own. */
const sampled = (interpolate: (t: number) => string): string =>
  Array.from({ length: 256 }, (_, i) => hex(interpolate(i / 255))).join('');

const ramps = {
  viridis: sampled(d3.interpolateViridis),
  plasma: sampled(d3.interpolatePlasma),
  inferno: sampled(d3.interpolateInferno),
  magma: sampled(d3.interpolateMagma),
  cividis: sampled(d3.interpolateCividis),
  turbo: sampled(d3.interpolateTurbo),
};

/** matplotlib interpolates linearly between ColorBrewer's largest scheme. */
const largest = (schemes: readonly (readonly string[] | undefined)[]): string =>
  schemes.at(-1)!.map(hex).join('');
const brewer = {
  Blues: largest(d3.schemeBlues),
  Greens: largest(d3.schemeGreens),
  Greys: largest(d3.schemeGreys),
  Oranges: largest(d3.schemeOranges),
  Purples: largest(d3.schemePurples),
  Reds: largest(d3.schemeReds),
  BuGn: largest(d3.schemeBuGn),
  BuPu: largest(d3.schemeBuPu),
  GnBu: largest(d3.schemeGnBu),
  OrRd: largest(d3.schemeOrRd),
  PuBu: largest(d3.schemePuBu),
  PuRd: largest(d3.schemePuRd),
  RdPu: largest(d3.schemeRdPu),
  YlGn: largest(d3.schemeYlGn),
  YlGnBu: largest(d3.schemeYlGnBu),
  YlOrBr: largest(d3.schemeYlOrBr),
  YlOrRd: largest(d3.schemeYlOrRd),
  BrBG: largest(d3.schemeBrBG),
  PRGn: largest(d3.schemePRGn),
  PiYG: largest(d3.schemePiYG),
  PuOr: largest(d3.schemePuOr),
  RdBu: largest(d3.schemeRdBu),
  RdGy: largest(d3.schemeRdGy),
  RdYlBu: largest(d3.schemeRdYlBu),
  RdYlGn: largest(d3.schemeRdYlGn),
  Spectral: largest(d3.schemeSpectral),
};

const lists = {
  tab10: '1f77b4ff7f0e2ca02cd627289467bd8c564be377c27f7f7fbcbd2217becf',
  tab20:
    '1f77b4aec7e8ff7f0effbb782ca02c98df8ad62728ff98969467bdc5b0d58c564bc49c94e377c2f7b6d27f7f7fc7c7c7bcbd22dbdb8d17becf9edae5',
  Set1: d3.schemeSet1.map(hex).join(''),
  Set2: d3.schemeSet2.map(hex).join(''),
  Set3: d3.schemeSet3.map(hex).join(''),
  Pastel1: d3.schemePastel1.map(hex).join(''),
  Pastel2: d3.schemePastel2.map(hex).join(''),
  Paired: d3.schemePaired.map(hex).join(''),
  Accent: d3.schemeAccent.map(hex).join(''),
  Dark2: d3.schemeDark2.map(hex).join(''),
};

const names =
  'aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgray darkgreen darkgrey darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen darkslateblue darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray dimgrey dodgerblue firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray green greenyellow grey honeydew hotpink indianred indigo ivory khaki lavender lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan lightgoldenrodyellow lightgray lightgreen lightgrey lightpink lightsalmon lightseagreen lightskyblue lightslategray lightslategrey lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine mediumblue mediumorchid mediumpurple mediumseagreen mediumslateblue mediumspringgreen mediumturquoise mediumvioletred midnightblue mintcream mistyrose moccasin navajowhite navy oldlace olive olivedrab orange orangered orchid palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru pink plum powderblue purple rebeccapurple red rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue slateblue slategray slategrey snow springgreen steelblue tan teal thistle tomato turquoise violet wheat white whitesmoke yellow yellowgreen'.split(
    ' ',
  );

const table = (name: string, entries: Record<string, string>, comment: string): string =>
  `# ${comment}\n${name} = {\n${Object.entries(entries)
    .map(([key, value]) => `    "${key}": ${broken(value)},\n`)
    .join('')}}\n`;

function broken(value: string): string {
  if (value.length <= 90) return `"${value}"`;
  return `(\n${value
    .match(/.{1,96}/g)!
    .map((part) => `        "${part}"\n`)
    .join('')}    )`;
}

const file = join(import.meta.dirname, '../engine/python/matplotlib/_tables.py');
writeFileSync(
  file,
  `"""Colours by name and tables of colour maps, written by scripts/generate-colormaps.ts: change that instead."""

${table('RAMPS', ramps, 'Six letters a colour, 256 colours.')}
${table('BREWER', brewer, "ColorBrewer's colours, between which the map is linear.")}
${table('LISTS', lists, 'Qualitative maps: each colour as it is.')}
${table('NAMED', Object.fromEntries(names.map((name) => [name, hex(name)])), "CSS's names.")}`,
);
