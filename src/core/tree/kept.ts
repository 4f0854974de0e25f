/**
 * What documents have in common. An article that a second document shares is marked; what later steps make of it is
 * made once, and is shared like it. One document's own articles leave nothing behind.
 */
const shared = new WeakSet();

/** Marks an object that several documents hold. From now on nobody may change it. */
export function share(object: object): void {
  shared.add(object);
}

/** Do several documents hold the object? */
export const isShared = (object: object): boolean => shared.has(object);

/** More than the ways in which the branches of a commune differ around one article. */
const MOST = 64;

/** What was made of shared objects, by what else went into it; gone with the object. */
export class Kept<From extends object, To extends object> {
  private readonly known = new WeakMap<From, Map<string, To>>();

  /** @param keyOf gives what tells apart the things that may be made of the same object */
  of(from: From, keyOf: () => string, make: () => To): To {
    if (!isShared(from)) return make();
    const known = this.knownOf(from);
    const key = keyOf();
    let made = known.get(key);
    if (made === undefined) {
      if (known.size === MOST) known.clear();
      known.set(key, (made = make()));
      share(made);
    }
    return made;
  }

  private knownOf(from: From): Map<string, To> {
    let known = this.known.get(from);
    if (known === undefined) this.known.set(from, (known = new Map<string, To>()));
    return known;
  }
}
