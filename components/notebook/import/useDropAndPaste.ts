// The whole page as a place to drop a notebook on, and to paste one or its address; never where the reader writes.
import { useEffect, useState } from 'react';
import { sourcesIn } from './openSources';

/** @param onAddress null where addresses are not taken @returns whether something hangs over the page, to be dropped */
export function useDropAndPaste(
  onFiles: (files: readonly File[]) => void,
  onAddress: ((address: string) => void) | null,
): boolean {
  const [isOver, setOver] = useState(false);

  useEffect(() => {
    const isOurs = ({ dataTransfer, target, defaultPrevented }: DragEvent) => {
      if (defaultPrevented) return false;
      const types = dataTransfer?.types ?? [];
      // A file means a notebook wherever it falls: nobody writes files into a field.
      if (types.includes('Files')) return true;
      return onAddress !== null && types.includes('text/uri-list') && !isWriting(target);
    };
    const take = (data: DataTransfer): boolean => {
      const { files, address } = sourcesIn(data);
      if (files.length > 0) onFiles(files);
      else if (address !== null && onAddress !== null) onAddress(address);
      else return false;
      return true;
    };
    const onDragOver = (event: DragEvent) => {
      if (!isOurs(event)) return;
      // Without this the browser would leave the page for what is dropped.
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    const onDragLeave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      setOver(false);
      if (!isOurs(event)) return;
      event.preventDefault();
      if (event.dataTransfer !== null) take(event.dataTransfer);
    };
    const onPaste = (event: ClipboardEvent) => {
      if (event.defaultPrevented || event.clipboardData === null || isWriting(event.target)) return;
      if (take(event.clipboardData)) event.preventDefault();
    };
    const onDragEnd = () => setOver(false);
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('dragleave', onDragLeave);
    window.addEventListener('dragend', onDragEnd);
    window.addEventListener('drop', onDrop);
    window.addEventListener('paste', onPaste);
    return () => {
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('dragleave', onDragLeave);
      window.removeEventListener('dragend', onDragEnd);
      window.removeEventListener('drop', onDrop);
      window.removeEventListener('paste', onPaste);
    };
  }, [onFiles, onAddress]);

  return isOver;
}

function isWriting(target: EventTarget | null): boolean {
  const writable = 'input, textarea, select, [contenteditable="true"], [data-editor]';
  return target instanceof Element && target.closest(writable) !== null;
}
