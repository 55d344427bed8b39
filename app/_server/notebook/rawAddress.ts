// The address at which a reader sees a notebook becomes the address of its file. Pure.
import { RemoteError } from './errors';

/** @throws RemoteError where the page is known to give its notebook to nobody */
export function rawAddress(page: URL): URL {
  const parts = page.pathname.split('/').filter((part) => part !== '');
  switch (page.hostname) {
    case 'github.com':
    case 'www.github.com':
      return githubFile(parts) ?? page;
    case 'colab.research.google.com':
      if (parts[0] === 'drive') {
        throw new RemoteError(
          403,
          'A notebook in Google Drive can be fetched by its owner alone. Choose File, Download, Download .ipynb in Colab, and open that file.',
        );
      }
      return hostedFile(parts) ?? page;
    case 'nbviewer.org':
    case 'nbviewer.jupyter.org':
      return hostedFile(parts) ?? page;
    case 'gist.github.com':
      return gistFile(parts) ?? page;
    case 'gitlab.com':
      return replaced(page, '/-/blob/', '/-/raw/');
    case 'huggingface.co':
      return replaced(page, '/blob/', '/resolve/');
    default:
      return page;
  }
}

/** Colab and nbviewer both put GitHub's own address behind their name. */
function hostedFile([service, ...rest]: readonly string[]): URL | null {
  if (service === 'github') return githubFile(rest);
  return service === 'gist' ? gistFile(rest) : null;
}

function githubFile([owner, repository, view, ...file]: readonly string[]): URL | null {
  if (owner === undefined || repository === undefined || file.length < 2) return null;
  if (view !== 'blob' && view !== 'raw') return null;
  return new URL(`https://raw.githubusercontent.com/${[owner, repository, ...file].join('/')}`);
}

/** A gist by its owner and name; of several files the one that is named, else the first. */
function gistFile([owner, id, ...file]: readonly string[]): URL | null {
  if (owner === undefined) return null;
  if (id === undefined) {
    return /^[0-9a-f]{20,}$/.test(owner) ? new URL(`https://gist.github.com/${owner}/raw`) : null;
  }
  if (!/^[0-9a-f]+$/.test(id) || file[0] === 'raw') return null;
  const name = file.at(-1)?.endsWith('.ipynb') ? `/${file.at(-1)}` : '';
  return new URL(`https://gist.githubusercontent.com/${owner}/${id}/raw${name}`);
}

function replaced(page: URL, from: string, to: string): URL {
  const raw = new URL(page);
  raw.pathname = page.pathname.replace(from, to);
  return raw;
}
