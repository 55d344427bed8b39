// The shape of a lesson while it is on its way.
import styles from './lesson.module.css';

export default function Loading() {
  return (
    <main id="content" aria-busy="true">
      <div className={styles.head}>
        <div className={styles.inner}>
          <p className={styles.place} role="status">
            Opening the lesson
          </p>
          <div className={styles.bone} data-part="title" />
          <div className={styles.bone} />
          <div className={styles.bone} data-part="short" />
          <div className={styles.bone} data-part="cell" />
          <div className={styles.bone} />
          <div className={styles.bone} data-part="short" />
        </div>
      </div>
    </main>
  );
}
