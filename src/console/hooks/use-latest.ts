import { useRef } from 'preact/hooks';

/** The value of the last render, for handlers that outlive it. */
export function useLatest<T>(value: T): { readonly current: T } {
  const ref = useRef(value);
  ref.current = value;
  return ref;
}
