// The cells as they read, until the notebook takes their place.
import { Fragment, type ReactNode } from 'react';
import { HighlightedCode } from '../../../components/editor/HighlightedCode';
import type { Lesson } from '../../../lessons/_format/types';
import styles from './lesson.module.css';

interface PlainCellsProps {
  readonly lesson: Lesson;
  readonly prose: Readonly<Record<string, ReactNode>>;
}

export function PlainCells({ lesson, prose }: PlainCellsProps) {
  return (
    <div className={styles.head}>
      {lesson.cells.map((cell) => (
        <Fragment key={cell.id}>
          {cell.kind === 'markdown' ? (
            prose[cell.id]
          ) : (
            <HighlightedCode
              source={cell.sources.typescript ?? cell.sources.python ?? ''}
              language={cell.sources.typescript === undefined ? 'python' : 'typescript'}
              errorLine={null}
            />
          )}
        </Fragment>
      ))}
    </div>
  );
}
