// Who may import whom, enforced. ARCHITECTURE.md says why; each message here says what to do instead.

const tensorflow = '^node_modules/@tensorflow/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment:
        'Modules import each other in a circle: move what both need into a third file that imports neither.',
      from: {},
      // Types vanish when compiled, so they may refer to each other.
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'engine-stands-alone',
      severity: 'error',
      comment:
        'The engine runs inside the sandbox and knows nothing of the page: pass what it needs through engine/runner/protocol.ts.',
      from: { path: '^engine/' },
      to: { path: '^(app|components|lessons|scripts)/' },
    },
    {
      name: 'components-draw-plain-data',
      severity: 'error',
      comment:
        "A component may know the engine only by engine/trace and the runner's host, protocol, limits and origin: ask the sandbox over the protocol for anything else.",
      from: { path: '^components/' },
      to: {
        path: '^engine/',
        pathNot: '^engine/(trace/(schema|figure|progress|mimes)|runner/(protocol|limits|host|origin))',
      },
    },
    {
      name: 'components-know-no-app',
      severity: 'error',
      comment: 'A component must not import a route: take what it needs as a prop, and let app/ compose.',
      from: { path: '^components/' },
      to: { path: '^(app|scripts)/' },
    },
    {
      name: 'components-know-lessons-by-type',
      severity: 'error',
      comment:
        'A component gets its lesson as a prop of the types in lessons/_format/types.ts; app/ reads the files.',
      from: { path: '^components/' },
      to: { path: '^lessons/', pathNot: '^lessons/_format/types' },
    },
    {
      name: 'ui-has-no-domain',
      severity: 'error',
      comment:
        'components/ui holds buttons and dialogs without domain words: put this component beside the one that uses it.',
      from: { path: '^components/ui/' },
      to: { path: '^(components/(?!ui/)|engine/|lessons/)' },
    },
    {
      name: 'views-draw-trace-data',
      severity: 'error',
      comment:
        'A view draws plain trace data and must not know the notebook or the editor: take what it needs as a prop.',
      from: { path: '^components/views/' },
      to: { path: '^components/(notebook|editor)/' },
    },
    {
      name: 'lessons-stand-alone',
      severity: 'error',
      comment:
        'Lessons are content with a parser: move what draws them to components/ and what serves them to app/.',
      from: { path: '^lessons/' },
      to: { path: '^(app|components|engine|scripts)/', pathNot: '^engine/runner/protocol' },
    },
    {
      name: 'app-holds-no-tensors',
      severity: 'error',
      comment:
        'The app must not run the engine: cells run in the sandbox; talk to it through components/notebook.',
      from: { path: '^app/' },
      to: {
        path: '^engine/',
        pathNot: '^engine/(trace/(schema|figure|progress|mimes)|runner/(protocol|limits|host|origin))',
      },
    },
    {
      name: 'tensorflow-only-in-backend',
      severity: 'error',
      comment:
        'Only engine/backend may import @tensorflow/*: add the kernel or the function there and import that.',
      from: { path: '^(app|components|engine|lessons)/', pathNot: '^engine/backend/' },
      to: { path: tensorflow },
    },
    {
      name: 'monaco-only-in-editor',
      severity: 'error',
      comment:
        'Only components/editor may import monaco-editor: it is heavy and loaded on demand. Use CodeEditor.',
      from: { path: '^(app|components|engine|lessons)/', pathNot: '^components/editor/' },
      to: { path: '^node_modules/monaco-editor/' },
    },
    {
      name: 'react-not-in-engine',
      severity: 'error',
      comment: 'The engine and the lessons draw nothing: return plain data and let a component draw it.',
      from: { path: '^(engine|lessons)/' },
      to: { path: '^node_modules/(react|react-dom|next)/' },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      comment: 'Tests look at the product, never the other way round: move what both need into the product.',
      from: { path: '^(app|components|engine|lessons|scripts)/' },
      to: { path: '^tests/' },
    },
    {
      name: 'no-tools-in-the-product',
      severity: 'error',
      comment: 'The product may not need a development package: list it under dependencies, or do without.',
      from: { path: '^(app|components|engine|lessons)/' },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only', 'npm'],
        pathNot: '^node_modules/@types/',
      },
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'This import leads nowhere: mend the path, or add the package to package.json.',
      from: {},
      to: { couldNotResolve: true, path: '^[^/]', pathNot: '^(webgpu|node:)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|\\.sandbox|\\.cache|public|engine/backend/wasm/assembly)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
