import { InputError, idOrName } from 'mcp-kit';

/** A service, technical or business. */
export const serviceEnd = {
  service_id: idOrName('service').optional(),
  business_service_id: idOrName('business_service').optional(),
};

/** The one that is given. */
export function serviceEndOf({
  service_id,
  business_service_id,
}: {
  readonly service_id?: string | undefined;
  readonly business_service_id?: string | undefined;
}) {
  if (service_id !== undefined && business_service_id === undefined) {
    return { id: service_id, type: 'service' } as const;
  }
  if (business_service_id !== undefined && service_id === undefined) {
    return { id: business_service_id, type: 'business_service' } as const;
  }
  throw new InputError('Give either service_id or business_service_id');
}
