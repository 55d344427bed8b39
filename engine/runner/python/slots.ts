// The objects of the engine that Python holds, by number. Python counts its references itself and says when the last
// one has gone; an object that comes back while it is held keeps its number, so that it stays one object in Python too.
export class Slots {
  private readonly objects: (object | undefined)[] = [undefined];
  private readonly free: number[] = [];
  private readonly numbers = new WeakMap<object, number>();
  private held = 0;

  /** How many objects Python holds. */
  get size(): number {
    return this.held;
  }

  /** The number of an object that is new to Python; negative where Python holds it already. */
  put(object: object): number {
    const known = this.numbers.get(object);
    if (known !== undefined) return -known;
    const number = this.free.pop() ?? this.objects.length;
    this.objects[number] = object;
    this.numbers.set(object, number);
    this.held += 1;
    return number;
  }

  get(number: number): object {
    const object = this.objects[number];
    if (object === undefined) throw new Error(`internal: Python holds no object ${number}`);
    return object;
  }

  release(number: number): void {
    const object = this.objects[number];
    if (object === undefined) return;
    this.objects[number] = undefined;
    this.numbers.delete(object);
    this.free.push(number);
    this.held -= 1;
  }
}
