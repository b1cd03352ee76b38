/*
 * Loaded before everything else with --require, it lets a process believe that
 * it is some minutes earlier or later: CLOCK_SHIFT_MINUTES says how many.
 */
const shift = Number(process.env.CLOCK_SHIFT_MINUTES) * 60_000;
const now = Date.now.bind(Date);

// A proxy, as the name itself is not to be declared once more.
Reflect.set(
  globalThis,
  'Date',
  new Proxy(Date, {
    construct: (target, parts, newTarget) =>
      Reflect.construct(
        target,
        parts.length === 0 ? [now() + shift] : parts,
        newTarget,
      ),
    get: (target, key) =>
      key === 'now' ? () => now() + shift : Reflect.get(target, key),
  }),
);
