import { invalid, missing, objects, onlyKeys, optionalText, text, type Param } from './param.js';
import { requireUnique } from './unique.js';

/** Up to 10 sections with 10 rows in total; each section has a title where there are several. */
export function validateList(action: Param): void {
  onlyKeys(action, ['button', 'sections']);
  text(action, 'button', { max: 20 });
  const sections = objects(action, 'sections', { max: 10 });
  const rows = sections.flatMap((section) => {
    onlyKeys(section, ['title', 'rows']);
    if (optionalText(section, 'title', { max: 24 }) === undefined && sections.length > 1) throw missing(section, 'title');
    return objects(section, 'rows', { max: 10 });
  });
  if (rows.length > 10) throw invalid(action, 'sections', `has an invalid number of rows in total: ${rows.length}. Max: 10`);
  for (const row of rows) {
    onlyKeys(row, ['id', 'title', 'description']);
    text(row, 'id', { max: 200 });
    text(row, 'title', { max: 24 });
    optionalText(row, 'description', { max: 72 });
  }
  requireUnique(rows, 'id');
}
