// Lets a class be called as in Python, nn.Linear(2, 3), as well as with new, and fixes the name that its
// text shows, which a bundler may otherwise shorten. A dtype among the keywords holds for all that it makes.
import { isPlainObject } from '../ops/schema';
import { toDtype, withDefaultDtype } from '../tensor/dtype';

// biome-ignore lint/suspicious/noExplicitAny: a constructor of any arguments is what TypeScript asks for here.
type Class = abstract new (...args: any[]) => unknown;
type Callable<C extends Class> = C & ((...args: ConstructorParameters<C>) => InstanceType<C>);

/**
 * A layer's class, called with and without new. Where a function makes the class it is written out with this, since a
 * class without a name of its own cannot be told to the editor.
 */
export interface LayerClass<Given extends unknown[], Made> {
  new (...given: Given): Made;
  (...given: Given): Made;
  readonly prototype: Made;
}

export function withoutNew<C extends Class>(name: string, cls: C): Callable<C> {
  Object.defineProperty(cls, 'name', { value: name, configurable: true });
  const callable: C = new Proxy(cls, {
    apply: (_target, _self, args) => Reflect.construct(callable as unknown as new () => object, args),
    construct: (target, args, newTarget) => {
      const keywords = args[args.length - 1];
      const make = () => Reflect.construct(target as unknown as new () => object, args, newTarget);
      return isPlainObject(keywords) && keywords.dtype
        ? withDefaultDtype(toDtype(keywords.dtype), make)
        : make();
    },
  });
  Object.defineProperty(cls.prototype, 'constructor', {
    value: callable,
    configurable: true,
    writable: true,
  });
  return callable as Callable<C>;
}
