// What a lesson is about, before it begins.
import type { Lesson } from '../../../lessons/_format/types';
import styles from './lesson.module.css';

export function LessonHead({ lesson }: { readonly lesson: Lesson }) {
  return (
    <div className={styles.head}>
      <div className={styles.inner}>
        <p className={styles.place}>
          Lesson {lesson.number} <span aria-hidden="true">·</span> about {lesson.minutes} minutes
        </p>
        <h1 className={styles.title}>{lesson.title}</h1>
        <p className={styles.summary}>{lesson.summary}</p>
        {lesson.goals.length > 0 && (
          <section className={styles.goals} aria-labelledby="goals">
            <h2 id="goals">Afterwards you can</h2>
            <ul>
              {lesson.goals.map((goal) => (
                <li key={goal}>{goal}</li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </div>
  );
}
