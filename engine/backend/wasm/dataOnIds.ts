// What TF.js's backend knows of a value is kept on the value's id, not in a WeakMap beside it: that is slow to write,
// and every collection has to walk it.

const known = Symbol('what the backend knows');

interface Id<T> {
  [known]?: T | undefined;
}

/** Stands where TF.js's DataStorage stood. */
export class DataOnIds<T> {
  #count = 0;

  get(id: object): T {
    const found = (id as Id<T>)[known];
    if (found === undefined) throw new Error('internal: a value was used that is not on this backend');
    return found;
  }

  set(id: object, value: T): void {
    this.#count += 1;
    (id as Id<T>)[known] = value;
  }

  has(id: object): boolean {
    return (id as Id<T>)[known] !== undefined;
  }

  delete(id: object): boolean {
    const had = this.has(id);
    if (had) this.#count -= 1;
    (id as Id<T>)[known] = undefined;
    return had;
  }

  numDataIds(): number {
    return this.#count;
  }
}
