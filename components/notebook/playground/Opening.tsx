// What stands there until the browser has said which notebook is wanted.
import styles from './playground.module.css';

export function Opening() {
  return (
    <div className={styles.page} aria-busy="true">
      <p role="status" className={styles.lead}>
        Opening the playground
      </p>
    </div>
  );
}
