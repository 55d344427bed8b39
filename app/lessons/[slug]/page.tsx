// A lesson: its head, the notebook, the way on. The prose is drawn here, on the server; the notebook brings
// the cells to life.
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { HighlightedCode } from '../../../components/editor/HighlightedCode';
import { openingLanguage } from '../../../components/notebook/language';
import { Notebook } from '../../../components/notebook/Notebook';
import { Anchors } from '../../../components/prose/anchors';
import { renderProse } from '../../../components/prose/renderProse';
import { readLessons } from '../../../lessons/_format/read';
import type { Lesson } from '../../../lessons/_format/types';
import { LessonFoot } from './LessonFoot';
import { LessonHead } from './LessonHead';

interface LessonPageProps {
  readonly params: Promise<{ readonly slug: string }>;
}

export const dynamicParams = false;

export async function generateStaticParams() {
  return (await readLessons()).map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: LessonPageProps): Promise<Metadata> {
  const { slug } = await params;
  const lesson = (await readLessons()).find((candidate) => candidate.slug === slug);
  return lesson === undefined ? {} : { title: lesson.title, description: lesson.summary };
}

export default async function LessonPage({ params }: LessonPageProps) {
  const { slug } = await params;
  const lessons = await readLessons();
  const place = lessons.findIndex((candidate) => candidate.slug === slug);
  const lesson = lessons[place];
  if (lesson === undefined) notFound();
  return (
    <main id="content">
      <LessonHead lesson={lesson} />
      <Notebook lesson={lesson} prose={drawProse(lesson)} highlighted={drawCode(lesson)} />
      <LessonFoot previous={lessons[place - 1]} next={lessons[place + 1]} />
    </main>
  );
}

function drawProse(lesson: Lesson): Record<string, ReactNode> {
  const anchors = new Anchors();
  return Object.fromEntries(
    lesson.cells
      .filter((cell) => cell.kind === 'markdown')
      .map((cell) => [cell.id, renderProse(cell.source, anchors)]),
  );
}

/** The author's code, highlighted here, so that a page shows it before any script has come. */
function drawCode(lesson: Lesson): Record<string, ReactNode> {
  const language = openingLanguage(lesson);
  return Object.fromEntries(
    lesson.cells
      .filter((cell) => cell.kind === 'code')
      .map((cell) => {
        const source = cell.sources[language] ?? '';
        return [
          cell.id,
          <HighlightedCode key={cell.id} source={source} language={language} errorLine={null} />,
        ];
      }),
  );
}
