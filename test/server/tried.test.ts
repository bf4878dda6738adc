import { expect } from 'chai';
import type { Activity } from '../../src/activity/activity.js';
import type { Dialog, Project } from '../../src/dialog/project.js';
import { renderTried } from '../../src/server/views/tried.js';
import type { Case } from '../../src/store/contract.js';
import { project } from '../runtime/stand.js';

const dialog = (title: string) => ({ title: { source: { de: title }, references: [], render: () => title } }) as Partial<Dialog> as Dialog;
const shop: Project = { ...project, dialogs: new Map([['parcel-tracking', dialog('Sendungsverfolgung')], ['hours', dialog('Öffnungszeiten')]]) };

const said = (minute: number, from?: string, event?: string): Activity => ({
  type: event ? 'event' : 'message', id: `${minute}`, channelId: 'fake', timestamp: `2026-11-02T09:${String(minute).padStart(2, '0')}:00.000Z`,
  from: { id: 'bot', role: 'bot' }, conversation: { id: 'c' }, ...(event ? { name: event } : {}), ...(from ? { channelData: { origin: { dialog: from } } } : {}),
});
const opened = { id: 'x', openedAt: '2026-11-02T09:10:00.000Z' } as Case;
const titles = (...transcript: Activity[]) => renderTried(opened, transcript, shop).map((title) => title.de);

describe('what the bot tried', () => {
  it('names each dialog once, in order, up to the moment the case was opened', () => {
    expect(titles(said(1, 'hours'), said(2, 'parcel-tracking'), said(3, 'hours'), said(12, 'parcel-tracking'))).to.deep.equal(['Öffnungszeiten', 'Sendungsverfolgung']);
  });

  it('leaves out what belonged to an earlier case', () => {
    expect(titles(said(1, 'hours'), said(2, undefined, 'handed-back'), said(3, 'parcel-tracking'), said(10, undefined, 'case-opened'))).to.deep.equal(['Sendungsverfolgung']);
  });

  it('passes over default texts, dialogs that are gone and whatever a channel adds', () => {
    expect(titles(said(1), said(2, 'deleted'), { ...said(3), channelData: 'odd' }, { ...said(4), channelData: null })).to.deep.equal([]);
  });
});
