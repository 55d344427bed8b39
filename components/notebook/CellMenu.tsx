'use client';
// What can be done with the selected cell, for the hand that is on the mouse or on glass.
import { memo } from 'react';
import { IconButton } from '../ui/IconButton';
import { Icon } from '../ui/icons';
import { Menu, MenuItem, MenuSeparator } from '../ui/Menu';
import styles from './cell.module.css';
import { useDocument, useNotebook } from './NotebookContext';
import { isEdited } from './store/cell';
import { isBusy } from './store/document';

/** It hangs on the cell's name alone, so that a run does not draw it anew. */
export const CellMenu = memo(function CellMenu({ cellId }: { readonly cellId: string }) {
  const { document, perform } = useNotebook();
  return (
    <div className={styles.toolsPlace}>
      <div className={styles.tools} role="toolbar" aria-label="This cell">
        <IconButton label="Move up" onClick={() => document.moveCell(cellId, -1)} className={styles.tool}>
          <Icon name="up" size={16} />
        </IconButton>
        <IconButton label="Move down" onClick={() => document.moveCell(cellId, 1)} className={styles.tool}>
          <Icon name="down" size={16} />
        </IconButton>
        <IconButton
          label="Add a cell below"
          keys="B"
          onClick={() => perform('insert-below', cellId)}
          className={styles.tool}
        >
          <Icon name="plus" size={16} />
        </IconButton>
        <Menu
          align="end"
          trigger={
            <button type="button" className={styles.tool} aria-label="More for this cell">
              <Icon name="more" size={16} />
            </button>
          }
        >
          <MoreItems cellId={cellId} />
        </Menu>
      </div>
    </div>
  );
});

function MoreItems({ cellId }: { readonly cellId: string }) {
  const { document, run, glass, perform } = useNotebook();
  const cell = useDocument((state) => state.cells[cellId]);
  if (cell === undefined) return null;
  const isCode = cell.kind === 'code';
  const busy = isBusy(cell);
  return (
    <>
      <MenuItem onSelect={() => document.edit(cellId)} keys="Enter">
        Edit
      </MenuItem>
      {isCode && <MenuItem onSelect={() => run.runTo(cellId)}>Run to here</MenuItem>}
      {isCode && cell.graphs.length > 0 && (
        <MenuItem onSelect={() => glass.openSheet(cellId)}>Show the graph</MenuItem>
      )}
      {isCode && cell.outputs.length > 0 && (
        <MenuItem onSelect={() => document.toggleOutput(cellId)} keys="O">
          {cell.collapsed ? 'Unfold the output' : 'Fold the output'}
        </MenuItem>
      )}
      <MenuItem onSelect={() => perform('insert-above', cellId)} keys="A">
        Add a cell above
      </MenuItem>
      <MenuItem
        onSelect={() => document.changeKind(cellId, isCode ? 'markdown' : 'code')}
        keys={isCode ? 'M' : 'Y'}
        disabled={busy}
      >
        {isCode ? 'Make it text' : 'Make it code'}
      </MenuItem>
      <MenuSeparator />
      {cell.author !== null && (
        <MenuItem onSelect={() => document.resetCell(cellId)} disabled={!isEdited(cell)}>
          Reset to the author’s version
        </MenuItem>
      )}
      <MenuItem onSelect={() => document.delete(cellId)} keys="D D" danger disabled={busy}>
        Delete
      </MenuItem>
    </>
  );
}
