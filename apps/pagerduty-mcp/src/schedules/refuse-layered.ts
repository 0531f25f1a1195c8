import { ToolError } from 'mcp-kit';
import { ApiError } from 'pagerduty-sdk';

/**
 * What a call for a shift-based schedule answers; where the schedule is made of layers, which the API
 * answers with 400, the error says what to do.
 */
export async function refuseLayered<T>(call: Promise<T>, instead: string): Promise<T> {
  try {
    return await call;
  } catch (error) {
    const isLayered =
      error instanceof ApiError && error.status === 400 && /layer/i.test(error.message);
    if (!isLayered) throw error;
    throw new ToolError({
      code: 'NOT_SUPPORTED',
      message: 'This schedule is made of layers, and has no rotations and shifts',
      hint: instead,
    });
  }
}
