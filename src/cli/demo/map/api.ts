/** What the page knows of the project. */
export interface MapProject {
  version: string;
  /** language → title */
  title: Readonly<Record<string, string>>;
  languages: string[];
  /** The files have mistakes: what is shown is the last good version. */
  isBroken: boolean;
  /** Where the files are, for links to the editor. */
  folder: string;
  dialogs: { name: string; title: Readonly<Record<string, string>>; steps: number }[];
}

/** What is laid over a map. */
export type Overlay = 'coverage' | 'traffic';

export interface Wish {
  /** Empty for the whole project. */
  dialog: string;
  language: string;
  counts: Overlay | undefined;
}

/** The project as it is now. @throws while the server is away */
export async function fetchProject(): Promise<MapProject> {
  return (await get('api/project')).json() as Promise<MapProject>;
}

/** A drawing, as an element that belongs to no page yet. @throws while the server is away */
export async function fetchDrawing({ dialog, language, counts }: Wish): Promise<SVGSVGElement> {
  const query = new URLSearchParams({ language, ...(dialog !== '' && { dialog }), ...(counts && { counts }) });
  const text = await (await get(`api/draw?${query}`)).text();
  return new DOMParser().parseFromString(text, 'image/svg+xml').documentElement as unknown as SVGSVGElement;
}

async function get(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}
