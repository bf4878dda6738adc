import type { Operation, Project } from './project.js';

/** The operation that `service.operation` names, as services.yaml declares it. */
export function operationAt({ services }: Pick<Project, 'services'>, name: string): Operation | undefined {
  const [service = '', operation = ''] = name.split('.');
  return services.get(service)?.operations.get(operation);
}
