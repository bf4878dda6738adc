/** What the pages' build turns into bundle content. */
declare module '*.css';

declare module '*.ogg' {
  const bytes: Uint8Array<ArrayBuffer>;
  export default bytes;
}
