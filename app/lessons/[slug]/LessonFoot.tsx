// The way back and the way on.
import Link from 'next/link';
import { Icon } from '../../../components/ui/icons';
import type { Lesson } from '../../../lessons/_format/types';
import styles from './lesson.module.css';

interface LessonFootProps {
  readonly previous: Lesson | undefined;
  readonly next: Lesson | undefined;
}

export function LessonFoot({ previous, next }: LessonFootProps) {
  return (
    <div className={styles.foot}>
      <div className={styles.inner}>
        <nav className={styles.neighbours} aria-label="Neighbouring lessons">
          {previous !== undefined && (
            <Link prefetch={false} href={`/lessons/${previous.slug}`} className={styles.neighbour} rel="prev">
              <span className={styles.direction}>
                <Icon name="arrowLeft" size={16} /> Before this
              </span>
              {previous.title}
            </Link>
          )}
          <Link
            prefetch={false}
            href={next === undefined ? '/' : `/lessons/${next.slug}`}
            className={styles.neighbour}
            data-side="end"
            rel={next === undefined ? undefined : 'next'}
          >
            <span className={styles.direction}>
              {next === undefined ? 'That was the last lesson so far' : 'Next'}{' '}
              <Icon name="arrowRight" size={16} />
            </span>
            {next === undefined ? 'All lessons' : next.title}
          </Link>
        </nav>
      </div>
    </div>
  );
}
