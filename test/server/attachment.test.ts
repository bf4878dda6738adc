import { expect } from 'chai';
import { contentTypes } from '../../src/activity/guards.js';
import { renderAttachment } from '../../src/server/views/attachment.js';

describe('a contact card in the console', () => {
  it('shows who and which numbers', () => {
    const content = { contacts: [{ name: 'Anna B', phones: ['+49 151 234', 7, '+49 30 99'] }, { phones: 'none' }, null] };
    expect(renderAttachment({ contentType: contentTypes.contacts, content }, 'c1').contacts).to.deep.equal([
      { name: 'Anna B', phones: ['+49 151 234', '+49 30 99'] }, { name: '', phones: [] }, { name: '', phones: [] },
    ]);
  });
});
