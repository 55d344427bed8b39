'use client';
// The way to the same lesson on another service, such as Colab, in the lesson's menu: there where the host has named
// one, absent where not.
import { useEffect, useState } from 'react';
import { MenuLink } from '../ui/Menu';
import { hostConfig } from './hostConfig';
import { useNotebook } from './NotebookContext';

export function OpenElsewhere() {
  const { lesson } = useNotebook();
  const [template, setTemplate] = useState<string | null>(null);
  useEffect(() => {
    hostConfig().then(
      ({ notebookLink }) => setTemplate(notebookLink),
      // Without an answer there is nothing to offer.
      () => {},
    );
  }, []);
  const place = template === null ? null : elsewhere(template, lesson);
  if (place === null) return null;
  return (
    <MenuLink
      // The menu's own entry puts the words into the link.
      link={<a href={place.address} target="_blank" rel="noopener noreferrer" />}
    >
      {place.words}
    </MenuLink>
  );
}

const services: Readonly<Record<string, string>> = {
  'colab.research.google.com': 'Colab',
  'mybinder.org': 'Binder',
  'kaggle.com': 'Kaggle',
  'www.kaggle.com': 'Kaggle',
  'github.com': 'GitHub',
  'studiolab.sagemaker.aws': 'Studio Lab',
};

/** The lesson's address elsewhere, and what its link is called; null for notebooks of the reader's own. */
export function elsewhere(
  template: string,
  lesson: { readonly slug: string; readonly number: number },
): { readonly address: string; readonly words: string } | null {
  if (lesson.number < 1 || !/^[a-z0-9-]+$/.test(lesson.slug)) return null;
  const address = template
    .replaceAll('{slug}', lesson.slug)
    .replaceAll('{number}', String(lesson.number).padStart(2, '0'));
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  const service = Object.hasOwn(services, hostname) ? services[hostname] : hostname;
  return { address, words: `Open in ${service}` };
}
