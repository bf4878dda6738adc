/** A form (Meta: flow) that the business has. */
export interface Flow {
  id: string;
  name: string;
  status: 'draft' | 'published';
}

export const defaultFlows: Flow[] = [
  { id: '1180245566', name: 'feedback', status: 'published' },
  { id: '1180245567', name: 'feedback_next', status: 'draft' },
];
