import { useCallback, useEffect, useState } from 'preact/hooks';

const prefix = '#case=';

/** The open case's id, kept in the address: the browser's back button leads to the queue. */
export function useAddress(): [string | undefined, (id: string | undefined) => void] {
  const [id, setId] = useState(read);
  useEffect(() => {
    const update = (): void => setId(read());
    addEventListener('hashchange', update);
    return () => removeEventListener('hashchange', update);
  }, []);
  const go = useCallback((next: string | undefined) => {
    location.hash = next === undefined ? '' : prefix + encodeURIComponent(next);
  }, []);
  return [id, go];
}

function read(): string | undefined {
  if (!location.hash.startsWith(prefix)) return undefined;
  try {
    return decodeURIComponent(location.hash.slice(prefix.length));
  } catch {
    return undefined;
  }
}
