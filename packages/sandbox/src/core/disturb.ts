/** The error that `fetch` gives when the connection fails with `code`. */
export function connectionFailure(code: 'ECONNREFUSED' | 'ECONNRESET', message: string): TypeError {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(message), { code }) });
}

/** Waits `ms`; rejects with the signal's reason when it is aborted before. */
export async function delay(ms: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', abort);
      resolve();
    }, ms);
    signal.addEventListener('abort', abort, { once: true });
  });
}

/** The response with a body that breaks off in the middle. */
export async function breakHalfway(response: Response): Promise<Response> {
  const bytes = await readBytes(response);
  const halves = [bytes.slice(0, Math.ceil(bytes.length / 2))];
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const chunk = halves.pop();
      if (chunk !== undefined) return controller.enqueue(chunk);
      controller.error(new TypeError('terminated', { cause: resetCause() }));
    },
  });
  return new Response(body, { status: 200, headers: response.headers });
}

/** The response with a body that ends before its JSON does. */
export async function breakJson(response: Response): Promise<Response> {
  const text = new TextDecoder().decode(await readBytes(response));
  const broken = text.slice(0, Math.max(1, text.length - 2));
  return new Response(broken, { status: 200, headers: response.headers });
}

async function readBytes(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  return bytes.length > 1 ? bytes : new TextEncoder().encode('{"pending": true}');
}

function resetCause(): Error {
  return Object.assign(new Error('other side closed'), { code: 'ECONNRESET' });
}
