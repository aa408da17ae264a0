const pageSize = 1 << 16;
const alignment = 8;

let page = new ArrayBuffer(0);
let taken = 0;

/** A place of so many bytes in the page, which is a new one where they do not fit. */
const take = (size: number): number => {
  if (taken + size > page.byteLength) {
    page = new ArrayBuffer(Math.max(size, pageSize));
    taken = 0;
  }
  const place = taken;
  taken += Math.ceil(size / alignment) * alignment;
  return place;
};

// A case has a hundred columns for a moment. Memory for one by itself costs more than what is computed with it, so they
// get a part of a page each; no part is given twice.

/** Truths of so many rows, none of which holds so far. */
export const truthArray = (length: number): Uint8Array => {
  const place = take(length);
  return new Uint8Array(page, place, length);
};

/** Numbers of so many rows, zero so far. */
export const numberArray = (length: number): Float64Array => {
  const place = take(length * Float64Array.BYTES_PER_ELEMENT);
  return new Float64Array(page, place, length);
};
