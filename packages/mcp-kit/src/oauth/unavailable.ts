/** Something that has to be asked before a request may pass gives no usable answer now. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
}
