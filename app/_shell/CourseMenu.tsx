// The lessons and the playground, one step away from anywhere.
'use client';

import Link from 'next/link';
import { Button } from '../../components/ui/Button';
import { Icon } from '../../components/ui/icons';
import { Menu, MenuLink, MenuSeparator } from '../../components/ui/Menu';
import styles from './header.module.css';

export interface LessonLink {
  readonly slug: string;
  readonly number: number;
  readonly title: string;
}

export function CourseMenu({ lessons }: { readonly lessons: readonly LessonLink[] }) {
  return (
    <Menu
      align="end"
      trigger={
        <Button look="bare">
          Lessons
          <Icon name="chevronDown" size={16} />
        </Button>
      }
    >
      {lessons.map((lesson) => (
        <MenuLink key={lesson.slug} link={<Link href={`/lessons/${lesson.slug}`} />}>
          <span className={styles.lesson}>
            <span className={styles.number}>{lesson.number}</span>
            {lesson.title}
          </span>
        </MenuLink>
      ))}
      <MenuSeparator />
      <MenuLink link={<Link href="/playground" prefetch={false} />}>Playground</MenuLink>
    </Menu>
  );
}
