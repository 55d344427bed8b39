// The home page: what Lantern is, the course, and where the reader stands.
import Link from 'next/link';
import { readLessons } from '../lessons/_format/read';
import { ContinueLink } from './_shell/ContinueLink';
import styles from './_shell/home.module.css';
import { ProgressMark } from './_shell/ProgressMark';

export default async function Home() {
  const lessons = await readLessons();
  const links = lessons.map(({ slug, number, title }) => ({ slug, number, title }));
  return (
    <main id="content" className={styles.home}>
      <section className={styles.opening}>
        <h1>Deep learning, behind clear glass</h1>
        <p>
          Lantern is a course whose PyTorch cells run here, in your browser, on your own machine: edit any of
          them and run it. Then look through the walls, at every tensor, every gradient and the graph of the
          very code you wrote.
        </p>
        <ContinueLink lessons={links} />
      </section>
      <section className={styles.course} aria-labelledby="course">
        <h2 id="course">The course</h2>
        {lessons.length === 0 ? (
          <p className={styles.empty}>No lessons have been published here yet.</p>
        ) : (
          <ol className={styles.lessons}>
            {lessons.map((lesson) => (
              <li key={lesson.slug} className={styles.lesson}>
                <span className={styles.number} aria-hidden="true">
                  {lesson.number}
                </span>
                <div>
                  <h3 className={styles.title}>
                    <Link href={`/lessons/${lesson.slug}`}>{lesson.title}</Link>
                  </h3>
                  <p className={styles.summary}>{lesson.summary}</p>
                  <ProgressMark slug={lesson.slug} minutes={lesson.minutes} />
                </div>
              </li>
            ))}
          </ol>
        )}
      </section>
      <p className={styles.more}>
        <Link href="/playground" prefetch={false}>
          A playground for notebooks of your own
        </Link>
      </p>
      <p className={styles.more}>
        <Link href="/supported">What of PyTorch is supported, and every known difference</Link>
      </p>
    </main>
  );
}
