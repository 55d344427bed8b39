// The one big button of the home page: the lesson last opened, or the first.
'use client';

import Link from 'next/link';
import buttonStyles from '../../components/ui/button.module.css';
import { Icon } from '../../components/ui/icons';
import type { LessonLink } from './CourseMenu';
import { useProgress } from './useProgress';

export function ContinueLink({ lessons }: { readonly lessons: readonly LessonLink[] }) {
  const progress = useProgress();
  const last = lessons
    .filter((lesson) => progress?.[lesson.slug] !== undefined)
    .sort((a, b) => progress![b.slug]!.lastOpened - progress![a.slug]!.lastOpened)[0];
  const target = last ?? lessons[0];
  if (target === undefined) return null;
  return (
    <Link href={`/lessons/${target.slug}`} className={buttonStyles.button} data-look="solid">
      {last === undefined ? 'Start with the first lesson' : `Continue with ${target.title}`}
      <Icon name="arrowRight" size={16} />
    </Link>
  );
}
