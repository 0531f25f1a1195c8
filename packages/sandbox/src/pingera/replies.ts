import type { Reply } from '../core/reply.ts';

export function ok(body: unknown): Reply {
  return { status: 200, body };
}

export function created(body: unknown): Reply {
  return { status: 201, body };
}

export function accepted(body: unknown): Reply {
  return { status: 202, body };
}

export const noContent: Reply = { status: 204 };
