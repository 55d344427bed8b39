// The strip at the top of every page: the wordmark, the way to every lesson and to the playground, the theme.
import Link from 'next/link';
import { Mark } from '../../components/ui/Mark';
import { CourseMenu, type LessonLink } from './CourseMenu';
import styles from './header.module.css';
import { ThemeMenu } from './ThemeMenu';

export function Header({ lessons }: { readonly lessons: readonly LessonLink[] }) {
  return (
    <header className={styles.header}>
      <Link href="/" prefetch={false} className={styles.wordmark}>
        <Mark />
        Lantern
      </Link>
      <nav className={styles.controls} aria-label="Site">
        <Link href="/playground" prefetch={false} className={styles.playground}>
          Playground
        </Link>
        <CourseMenu lessons={lessons} />
        <ThemeMenu />
      </nav>
    </header>
  );
}
