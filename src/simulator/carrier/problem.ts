import { Problem } from '../sandbox/problem.js';

/** DHL's error bodies. Source: Shipment Tracking Unified API, problem details. */
const problems: Record<number, { title: string; detail: string }> = {
  400: { title: 'Bad request', detail: 'Query parameter trackingNumber is required.' },
  401: { title: 'Unauthorized', detail: 'Unauthorized for given resource.' },
  404: { title: 'No result found', detail: 'No shipment with given tracking number found.' },
  405: { title: 'Method not allowed', detail: 'Only GET is allowed here.' },
  429: { title: 'Too many requests', detail: 'Too many requests within defined time period, please try again later.' },
  500: { title: 'Internal server error', detail: 'An unexpected error occurred.' },
  503: { title: 'Service unavailable', detail: 'The service is temporarily unavailable.' },
};

export const problem = (status: number): Problem => new Problem(status, problems[status]?.title ?? 'Error', problems[status]?.detail ?? 'Error');
