// The page that the graph view's browser test opens: the view alone, with the product's tokens, drawing the
// sample that the address names.
import '../../app/tokens.css';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import GraphView from '../../components/views/graph/GraphView';
import type { Graph } from '../../engine/trace/schema';
import * as samples from '../components/views-graph-samples';

const graphs: Record<string, () => Graph> = {
  forward: samples.forwardOnly,
  gradients: samples.withGradients,
  network: samples.network,
  twice: samples.usedTwice,
  odd: samples.oddValues,
  single: samples.single,
  thousand: () => samples.deep(1000),
  deep: () => samples.deep(5000),
  wide: () => samples.wide(5000),
};

function Page() {
  const [graph] = useState(() => graphs[new URLSearchParams(location.search).get('graph') ?? 'gradients']!());
  return (
    <main>
      <h1 style={{ fontSize: 16 }}>Graph</h1>
      <h2 style={{ fontSize: 14 }}>
        <button type="button">Before</button>
      </h2>
      <GraphView graph={graph} />
      <button type="button">After</button>
    </main>
  );
}

const theme = new URLSearchParams(location.search).get('theme');
if (theme !== null) document.documentElement.dataset.theme = theme;
createRoot(document.getElementById('root')!).render(<Page />);
