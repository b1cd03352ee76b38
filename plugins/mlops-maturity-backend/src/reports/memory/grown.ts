type Numbers =
  | Int32Array<ArrayBuffer>
  | Float64Array<ArrayBuffer>
  | Uint8Array<ArrayBuffer>;

const FEWEST = 256;

/**
 * Makes room for a place in an array.
 *
 * @returns the array, or a larger one with the same content
 */
export function grown<T extends Numbers>(array: T, place: number): T;
export function grown(array: Numbers, place: number): Numbers {
  if (place < array.length) {
    return array;
  }
  const length = Math.max(FEWEST, 2 * (place + 1));
  if (array instanceof Int32Array) {
    return filled(new Int32Array(length), array);
  }
  return array instanceof Float64Array
    ? filled(new Float64Array(length), array)
    : filled(new Uint8Array(length), array);
}

function filled<T extends Numbers>(larger: T, content: ArrayLike<number>): T {
  larger.set(content);
  return larger;
}
