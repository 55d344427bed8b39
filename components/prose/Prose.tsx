// Markdown as prose. Without state or effects: on the server it costs the browser no JavaScript.
import { renderProse } from './renderProse';

export default function Prose({ source }: { readonly source: string }) {
  return renderProse(source);
}
