import { describe, expect, it } from 'vitest';
import { createKeyReader, type Key } from '../../components/notebook/keyboard';

function press(key: string, more: Partial<Key> = {}): Key {
  return {
    key,
    shiftKey: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    repeat: false,
    timeStamp: 0,
    ...more,
  };
}

describe('command mode', () => {
  it.each([
    ['a', 'insert-above'],
    ['b', 'insert-below'],
    ['z', 'undo-delete'],
    ['m', 'to-markdown'],
    ['y', 'to-code'],
    ['j', 'next'],
    ['k', 'previous'],
    ['ArrowDown', 'next'],
    ['ArrowUp', 'previous'],
    ['Enter', 'edit'],
    ['o', 'toggle-output'],
    ['s', 'save'],
    ['h', 'shortcuts'],
  ])('%s means %s', (key, command) => {
    expect(createKeyReader()(press(key))).toBe(command);
  });

  it('reads capitals of a keyboard with caps lock', () => {
    expect(createKeyReader()(press('A'))).toBe('insert-above');
  });

  it.each([
    [{ shiftKey: true }, 'run-advance'],
    [{ ctrlKey: true }, 'run'],
    [{ metaKey: true }, 'run'],
    [{ altKey: true }, 'run-insert'],
  ])('Enter with %o means %s', (modifier, command) => {
    expect(createKeyReader()(press('Enter', modifier))).toBe(command);
  });

  it.each([
    ['d', 'delete'],
    ['i', 'interrupt'],
    ['0', 'restart'],
  ])('%s twice means %s', (key, command) => {
    const read = createKeyReader();
    expect(read(press(key, { timeStamp: 100 }))).toBeNull();
    expect(read(press(key, { timeStamp: 400 }))).toBe(command);
    expect(read(press(key, { timeStamp: 500 }))).toBeNull();
  });

  it('takes two slow presses, two different ones or a held key for no pair', () => {
    const read = createKeyReader();
    read(press('d', { timeStamp: 0 }));
    expect(read(press('d', { timeStamp: 1500 }))).toBeNull();
    read(press('a', { timeStamp: 1600 }));
    expect(read(press('d', { timeStamp: 1700 }))).toBeNull();
    expect(read(press('d', { timeStamp: 1750, repeat: true }))).toBeNull();
  });

  it('leaves the browser its own keys, Tab above all', () => {
    const read = createKeyReader();
    expect(read(press('Tab'))).toBeNull();
    expect(read(press('Tab', { shiftKey: true }))).toBeNull();
    expect(read(press('a', { ctrlKey: true }))).toBeNull();
    expect(read(press('s', { metaKey: true }))).toBeNull();
    expect(read(press('d', { altKey: true }))).toBeNull();
    expect(read(press('M', { shiftKey: true }))).toBeNull();
    expect(read(press(' '))).toBeNull();
  });

  it('repeats movement only', () => {
    const read = createKeyReader();
    expect(read(press('j', { repeat: true }))).toBe('next');
    expect(read(press('a', { repeat: true }))).toBeNull();
    expect(read(press('Enter', { shiftKey: true, repeat: true }))).toBeNull();
  });
});
